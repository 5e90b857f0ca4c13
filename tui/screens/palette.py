"""The command palette: what can be done here, by name, with the key that does it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from rich.cells import cell_len
from rich.segment import Segment
from textual.widget import Widget
from textual.widgets import Input

from tui.actions import BY_ID, SCOPE_TITLES, ActionSpec, Lang
from tui.keymap import Keymap
from tui.keynames import show_key
from tui.screens.dialog import Dialog
from tui.widgets.cells import fit
from tui.widgets.inputs import LineInput
from tui.widgets.lineview import BAR, LineList, LineView
from tui.words import say

_HEAD = re.compile(r"[：，、；（(:,;]")
"""Where the name of an action ends and its explanation begins."""


class ActionList(LineList, inherit_bindings=False):
    """Actions, one a line: what it does, where, and its keys."""

    def __init__(self, lang: Lang, keymap: Keymap) -> None:
        super().__init__(id="actions")
        self._lang: Lang = lang
        self._keys_of = keymap
        self.actions: list[ActionSpec] = []

    def line_count(self) -> int:
        return len(self.actions)

    def show(self, actions: list[ActionSpec]) -> None:
        """Show these, the cursor on the first."""
        self.actions = actions
        self.cursor = 0
        self.reflow()
        self.scroll_line(0)

    def bar(self, index: int) -> Segment:
        """The cursor is always live: the box above it has the focus, and its arrows move it."""
        return Segment(BAR, self.look("bar")) if index == self.cursor else Segment(" ")

    def draw(self, index: int, width: int) -> list[Segment]:
        spec = self.actions[index]
        keys = " ".join(show_key(key) for key in self._keys_of.keys(spec.id))
        where = SCOPE_TITLES[spec.scope][0 if self._lang == "zh" else 1]
        right = f"{where}  {fit(keys, 14, right=True)} "
        style = self.look("live") if index == self.cursor else None
        words = fit(spec.description(self._lang), max(0, width - 1 - cell_len(right)))
        return [self.bar(index), Segment(words, style), Segment(right, self.look("dim"))]


class PaletteScreen(Dialog[str], inherit_bindings=False):
    """Finds an action; the result is its id."""

    footer = ("palette.run", "app.close")

    def __init__(self, lang: Lang, keymap: Keymap, possible: Sequence[str]) -> None:
        super().__init__(lang, say(lang, "palette"))
        self.box = LineInput("palette", hint=say(lang, "palette_hint"), id="palette-box")
        self.list = ActionList(lang, keymap)
        hidden = ("move.", "edit.", "app.palette", "app.close")
        self._specs = [BY_ID[action] for action in possible if not action.startswith(hidden)]

    def body(self) -> list[Widget]:
        return [self.box, self.list]

    def on_mount(self) -> None:
        self.list.show(self._specs)
        self.set_focus(self.box)

    def on_input_changed(self, event: Input.Changed) -> None:
        event.stop()
        self.list.show(find_actions(self._specs, event.value))

    def act_palette_run(self) -> None:
        if self.list.actions:
            self.dismiss(self.list.actions[self.list.cursor].id)

    def on_line_view_opened(self, event: LineView.Opened) -> None:
        self.act_palette_run()

    def act_palette_down(self) -> None:
        self.list.act_move_down()

    def act_palette_up(self) -> None:
        self.list.act_move_up()

    def act_palette_page_down(self) -> None:
        self.list.act_move_page_down()

    def act_palette_page_up(self) -> None:
        self.list.act_move_page_up()


def find_actions(specs: Sequence[ActionSpec], text: str) -> list[ActionSpec]:
    """The actions that a text may mean: by Chinese, pinyin, initials or English, else by letters in order.

    Those that begin their description with it come first.
    """
    if not text.strip():
        return list(specs)
    from model.view.filter import Haystack

    heads = Haystack(
        [(_HEAD.split(spec.zh)[0], spec.short_zh, _HEAD.split(spec.en)[0], spec.short_en) for spec in specs]
    )
    whole = Haystack([(spec.zh, spec.en, spec.id) for spec in specs])
    found = list(dict.fromkeys([*heads.find(text), *whole.find(text)]))
    if found:
        return [specs[i] for i in found]
    return [spec for spec in specs if _in_order(text.lower(), f"{spec.en} {spec.id}".lower())]


def _in_order(letters: str, text: str) -> bool:
    rest = iter(text)
    return all(letter in rest for letter in letters if not letter.isspace())
