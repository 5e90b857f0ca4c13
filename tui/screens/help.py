"""The help: every action with the keys that it has now, those that work here first."""

from __future__ import annotations

from collections.abc import Sequence

from textual.widget import Widget

from tui.actions import BY_ID, SCOPE_TITLES, Lang, in_scope
from tui.keymap import Keymap
from tui.keymap_files import KeymapProblem
from tui.keynames import show_key
from tui.screens.dialog import Dialog
from tui.widgets.blocks import Block
from tui.widgets.cells import fit
from tui.widgets.textpane import TextPane
from tui.words import say

KEYS = 18
"""Cells for the keys of an action."""


class HelpScreen(Dialog[None], inherit_bindings=False):
    """The help for where the user stands; `possible` are the actions that can be done there."""

    scopes = ("move",)
    footer = ("move.page_down", "move.page_up", "app.close")

    def __init__(
        self, lang: Lang, keymap: Keymap, possible: Sequence[str], wrong: Sequence[KeymapProblem] = ()
    ) -> None:
        super().__init__(lang, say(lang, "help"))
        self.pane = TextPane(id="help")
        self._blocks = help_blocks(lang, keymap, possible, wrong)

    def body(self) -> list[Widget]:
        return [self.pane]

    def on_mount(self) -> None:
        self.pane.fill(self._blocks)
        self.pane.set_title(say(self.lang, "help"))
        self.set_focus(self.pane)

    def act_app_help(self) -> None:
        self.dismiss(None)


def help_blocks(
    lang: Lang, keymap: Keymap, possible: Sequence[str], wrong: Sequence[KeymapProblem] = ()
) -> tuple[Block, ...]:
    """The help as text: scope by scope, those with something to do here first, at the end the files of the keymap.

    What is `wrong` in them stands below, line by line.
    """
    here = list(dict.fromkeys(BY_ID[action].scope for action in possible))
    order = [*here, *(scope for scope in SCOPE_TITLES if scope not in here)]
    blocks: list[Block] = []
    for scope in order:
        title = SCOPE_TITLES[scope][0 if lang == "zh" else 1]
        if scope in here:
            title += f"（{say(lang, 'help_where')}）" if lang == "zh" else f" ({say(lang, 'help_where')})"
        blocks += [
            Block(title, style="label"),
            *(_action(lang, keymap, spec.id, scope not in here or spec.id in possible) for spec in in_scope(scope)),
            Block(""),
        ]
    blocks.append(Block(say(lang, "help_files"), style="label"))
    blocks += [Block(str(file.path), style="" if file.read else "dim", indent=3) for file in keymap.files]
    if wrong:
        blocks += [Block(""), Block(say(lang, "help_wrong"), style="label")]
        blocks += [Block(problem.text(lang), indent=3) for problem in wrong]
    return tuple(blocks)


def _action(lang: Lang, keymap: Keymap, action: str, offered: bool) -> Block:
    """A line of the help; of what cannot be done here among what can, it says so."""
    keys = "  ".join(show_key(key) for key in keymap.keys(action)) or say(lang, "no_key")
    shown = fit(keys, KEYS) if len(keys) <= KEYS else f"{keys}  "
    if not offered:
        return Block(f"{shown}{BY_ID[action].description(lang)}  {say(lang, 'help_not_here')}", style="dim", indent=3)
    return Block(
        shown + BY_ID[action].description(lang), ((0, len(keys), "bar" if keymap.keys(action) else "dim"),), indent=3
    )
