"""Input boxes whose editing keys are in the registry like all others."""

from __future__ import annotations

from typing import Any

from textual.widgets import Input

from tui.widgets.plain import UNSEEN


class LineInput(Input, inherit_bindings=False):
    """Textual's Input with its keys taken from the keymap; the screen gives it its text."""

    scopes: tuple[str, ...] = ("edit",)
    footer: tuple[str, ...] = ()
    """Actions of the key line while the focus is here."""

    def __init__(self, scope: str, *, hint: str = "", id: str | None = None, **more: Any) -> None:
        super().__init__(placeholder=hint, id=id, select_on_focus=False, **more)
        # As compact=True does, but without styling the box before it is mounted.
        self.set_reactive(Input.compact, True)
        self.add_class("-textual-compact", update=False)
        self.cursor_blink = False
        self.scopes = (scope, "edit")

    def insert_text_at_cursor(self, text: str) -> None:
        """What is typed or pasted, without what cannot be seen: a pasted escape sequence must not reach the terminal."""
        super().insert_text_at_cursor(UNSEEN.sub("", text))

    def act_edit_left(self) -> None:
        self.action_cursor_left()

    def act_edit_right(self) -> None:
        self.action_cursor_right()

    def act_edit_word_left(self) -> None:
        self.action_cursor_left_word()

    def act_edit_word_right(self) -> None:
        self.action_cursor_right_word()

    def act_edit_start(self) -> None:
        self.action_home()

    def act_edit_end(self) -> None:
        self.action_end()

    def act_edit_delete_left(self) -> None:
        self.action_delete_left()

    def act_edit_delete_right(self) -> None:
        self.action_delete_right()

    def act_edit_delete_word(self) -> None:
        self.action_delete_left_word()

    def act_edit_delete_to_start(self) -> None:
        self.action_delete_left_all()

    def act_edit_delete_to_end(self) -> None:
        self.action_delete_right_all()

    def act_edit_paste(self) -> None:
        self.action_paste()
