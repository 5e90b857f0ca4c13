"""A question with one line for the answer, filled in with what is most likely."""

from __future__ import annotations

from collections.abc import Callable

from textual.widget import Widget

from tui.actions import Lang
from tui.screens.dialog import Dialog
from tui.widgets.bars import Bar
from tui.widgets.inputs import LineInput
from tui.widgets.paragraph import Paragraph
from tui.widgets.plain import UNSEEN

SPARE = 7
"""Lines that the rest of the dialog takes: question, box, a note of two lines, keys and the frame."""
SPARE_NOTE = 12
"""The note has two lines where the window is at its smallest."""


class Prompt(Dialog[str], inherit_bindings=False):
    """Asks for a line; `refusal` says why an answer will not do, "" where it does. The result is the answer.

    What the question is `about` stands above it, in as many lines as it needs; a `warning` below it from the start.
    """

    footer = ("prompt.accept", "app.close")

    def __init__(
        self,
        lang: Lang,
        title: str,
        question: str,
        value: str,
        refusal: Callable[[str], str],
        about: str = "",
        warning: str = "",
    ) -> None:
        super().__init__(lang, title)
        self.about = Paragraph(about, spare=SPARE, id="prompt-about")
        self.question = Bar(id="prompt-question")
        self.question.say(question)
        self.box = LineInput("prompt", id="prompt-box")
        self.note = Paragraph(warning, spare=SPARE_NOTE, id="prompt-note")
        self._value, self._refusal = value, refusal

    def body(self) -> list[Widget]:
        return [*([self.about] if self.about.text else []), self.question, self.box, self.note]

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
