"""What the dialogs have in common: a frame over the page, closed by Esc."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widget import Widget

from tui.actions import BY_ID, Lang
from tui.dispatch import KeyScreen, Result, explorer
from tui.widgets.bars import Bar, KeyBar
from tui.widgets.cells import tail
from tui.widgets.plain import plain

ROOM = 44
"""Cells for a path in a dialog: what the smallest window has."""


class Dialog(ModalScreen[Result], KeyScreen[Result], inherit_bindings=False):
    """A framed box with a title, its widgets, and a line of keys. The result is None where it was closed."""

    COMPONENT_CLASSES = KeyScreen.COMPONENT_CLASSES
    """Named again: Textual inherits them from the first base only."""

    def __init__(self, lang: Lang, title: str) -> None:
        super().__init__()
        self.lang: Lang = lang
        self._title_words = title
        self.keys = KeyBar(id="dialog-keys")

    def body(self) -> list[Widget]:
        """The widgets inside the frame."""
        raise NotImplementedError

    def compose(self) -> ComposeResult:
        box = Vertical(*self.body(), self.keys, classes="dialog")
        box.border_title = plain(self._title_words)
        yield box

    def on_mount(self) -> None:
        app = explorer(self)
        shown = ((action, app.keymap.shown(action)) for action in self.footer)
        self.keys.show([(action, key, BY_ID[action].short(self.lang)) for action, key in shown if key])

    async def on_key_bar_clicked(self, event: KeyBar.Clicked) -> None:
        event.stop()
        await self.perform(event.action)

    def act_app_close(self) -> None:
        self.dismiss(None)

    def act_app_leave(self) -> None:
        self.dismiss(None)


class Confirm(Dialog[bool], inherit_bindings=False):
    """A question about a path, with yes and no."""

    scopes = ("confirm",)
    footer = ("confirm.yes", "confirm.no", "app.close")

    def __init__(self, lang: Lang, title: str, question: str, about: str) -> None:
        super().__init__(lang, title)
        self._question, self._about = question, about

    def body(self) -> list[Widget]:
        question, about = Bar(id="question"), Bar(id="about")
        question.say(self._question)
        about.say(tail(self._about, ROOM))
        return [question, about]

    def act_confirm_yes(self) -> None:
        self.dismiss(True)

    def act_confirm_no(self) -> None:
        self.dismiss(False)
