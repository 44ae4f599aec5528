"""Reads the screen as a screen reader does. Run by the system's Python, which has pyatspi.

Takes one JSON command a line on standard input and gives one JSON answer a line. An object is
told as [depth, role, name, description, states, actions].
"""

import json
import os
import sys
import traceback

import pyatspi
from gi.repository import GLib

APPLICATION = "zpm-checklist"


class Reader:
    """Walks over the objects, and remembers what was said and where the focus went."""

    def __init__(self):
        self._heard = []
        self._loop = GLib.MainLoop()
        self._rest = b""
        for event in ("object:announcement", "object:state-changed:focused"):
            pyatspi.Registry.registerEventListener(self._on_event, event)
        GLib.io_add_watch(sys.stdin.fileno(), GLib.IO_IN | GLib.IO_HUP, self._on_command)

    def run(self):
        self._loop.run()

    # Commands

    def count(self):
        """Programs under our name that tell about themselves."""
        return sum(_is_ours(one) for one in pyatspi.Registry.getDesktop(0))

    def walk(self):
        """Every object that shows."""
        application = next(one for one in pyatspi.Registry.getDesktop(0) if _is_ours(one))
        application.clear_cache()
        return list(_below(application, 0))

    def heard(self):
        """What came since the last time: ["said", text] and ["focus", object]."""
        heard, self._heard = self._heard, []
        return heard

    # Behind them

    def _on_event(self, event):
        try:
            if event.type.startswith("object:announcement"):
                self._heard.append(["said", str(event.any_data)])
            elif event.detail1:
                self._heard.append(["focus", _told(event.source, 0, event.source.getState())])
        except GLib.GError:
            pass  # it has gone since

    def _on_command(self, _source, _condition):
        got = os.read(sys.stdin.fileno(), 65536)
        if not got:
            self._loop.quit()
            return False
        *lines, self._rest = (self._rest + got).split(b"\n")
        for line in lines:
            name, *arguments = json.loads(line)
            try:
                answer = {"answer": getattr(self, name)(*arguments)}
            except Exception:  # who asked has to hear of it
                answer = {"error": traceback.format_exc()}
            print(json.dumps(answer), flush=True)
        return True


def _is_ours(application):
    return application is not None and application.name == APPLICATION


def _below(found, depth):
    states = found.getState()
    if depth > 0 and not states.contains(pyatspi.STATE_SHOWING):
        return
    yield _told(found, depth, states)
    for child in found:
        if child is not None:
            yield from _below(child, depth + 1)


def _told(found, depth, states):
    return [
        depth,
        found.getRoleName(),
        found.name,
        found.description,
        [pyatspi.stateToString(state) for state in states.getStates()],
        _actions(found),
    ]


def _actions(found):
    """What one can do with it, beside going there."""
    try:
        action = found.queryAction()
        names = [action.getName(number) for number in range(action.nActions)]
    except NotImplementedError:
        return []
    return [name for name in names if name != "SetFocus"]


if __name__ == "__main__":
    Reader().run()
