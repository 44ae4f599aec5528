"""What commands, help and palette need of the controller, which itself needs them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from zpm_checklist.ui.actions import Actions
    from zpm_checklist.ui.flows import Flows
    from zpm_checklist.ui.main_window import MainWindow
    from zpm_checklist.ui.navigation.ways import Ways
    from zpm_checklist.ui.session import Session
    from zpm_checklist.ui.undo_offer import UndoOffer


class Switchboard(Protocol):
    """The controller, as far as others call on it."""

    window: MainWindow
    session: Session
    actions: Actions
    flows: Flows
    ways: Ways
    offer: UndoOffer

    def ask_new(self) -> None:
        """Ask about another practice."""

    def ask_again(self) -> None:
        """Show the answers of the practice at hand, to change them."""

    def choose_practice(self) -> None:
        """Show the practices."""

    def switch_to(self, practice_id: str) -> None:
        """Show another practice."""

    def begin_round(self) -> None:
        """Begin a round of the monitor."""

    def ask_closing(self) -> None:
        """Ask whether the round is to be closed."""

    def choose_look(self, look: str) -> None:
        """Choose "light", "dark", "contrast", or "system" for what the system says; remembered."""
