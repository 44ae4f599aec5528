"""The program, started as its user does it, telling when it has painted and when it is ready.

The program itself holds no hook for this: the signals of its window are connected the moment the
class exists.
"""

import sys
from importlib.machinery import ModuleSpec, PathFinder
from types import ModuleType
from typing import Any

from benchmarks.children.telling import tell

MODULE = "zpm_checklist.ui.main_window"


class Watch:
    """Notices that the window's module is imported; all other imports go on as they were."""

    def find_spec(self, name: str, path: Any, target: Any = None) -> ModuleSpec | None:
        if name != MODULE:
            return None
        sys.meta_path.remove(self)
        spec = PathFinder.find_spec(name, path, target)
        assert spec is not None
        loader: Any = spec.loader
        execute = loader.exec_module

        def execute_and_watch(module: ModuleType) -> None:
            execute(module)
            watch(module.MainWindow)

        loader.exec_module = execute_and_watch
        return spec


def watch(window_class: Any) -> None:
    """Tell of the signals of every window made from now on."""
    make = window_class.__init__

    def make_and_connect(self: Any, *arguments: Any, **more: Any) -> None:
        make(self, *arguments, **more)
        self.painted.connect(lambda: tell("painted"))
        self.ready.connect(finish)

    window_class.__init__ = make_and_connect


def finish() -> None:
    from PySide6.QtWidgets import QApplication

    tell("ready")
    QApplication.quit()


if __name__ == "__main__":
    sys.meta_path.insert(0, Watch())
    from zpm_checklist.app import run

    sys.exit(run(sys.argv[1:]))
