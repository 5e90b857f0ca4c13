"""A question with one line for the answer, filled in with what is most likely."""

from __future__ import annotations

from collections.abc import Callable

from textual.widget import Widget

from tui.actions import Lang
from tui.screens.dialog import Dialog
from tui.widgets.bars import Bar
from tui.widgets.inputs import LineInput
from tui.widgets.plain import UNSEEN


class Prompt(Dialog[str], inherit_bindings=False):
    """Asks for a line; `refusal` says why an answer will not do, "" where it does. The result is the answer."""

    footer = ("prompt.accept", "app.close")

    def __init__(self, lang: Lang, title: str, question: str, value: str, refusal: Callable[[str], str]) -> None:
        super().__init__(lang, title)
        self.question = Bar(id="prompt-question")
        self.question.say(question)
        self.box = LineInput("prompt", id="prompt-box")
        self.note = Bar(id="prompt-note")
        self._value, self._refusal = value, refusal

    def body(self) -> list[Widget]:
        return [self.question, self.box, self.note]

    def on_mount(self) -> None:
        self.box.value = UNSEEN.sub("", self._value)
        self.box.cursor_position = len(self.box.value)
        self.set_focus(self.box)

    def act_prompt_accept(self) -> None:
        refusal = self._refusal(self.box.value)
        if refusal:
            self.note.say(refusal)
        else:
            self.dismiss(self.box.value)
