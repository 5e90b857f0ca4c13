"""From a key to the method that does it: one way, through the registry and the keymap.

Textual's own bindings are not used: they cannot be taken away, and their clashes go unnoticed. The app hands each key to the
screen, which asks the keymap with the scopes of the widgets from the focus up. The action `tree.toggle` is done by the first of
them that has a method `act_tree_toggle`. It is done before the next key is looked at: a key that travelled through the queues of
the widgets would arrive after the focus had moved on, and of `/jfsys` typed in one go letters would be lost.
"""

from __future__ import annotations

from collections.abc import Iterator
from inspect import isawaitable
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar, cast

from textual.dom import DOMNode
from textual.screen import Screen

from tui.actions import in_scope
from tui.keynames import canonical_event
from tui.widgets.inputs import LineInput
from tui.words import say

if TYPE_CHECKING:
    from tui.app import Explorer

Result = TypeVar("Result")

STYLES = ("bar", "cursor", "live", "dim", "title", "strong", "label", "mention", "metric", "found", "stop", "head")
"""The kinds of text that panes tell apart, as styles/app.tcss draws them."""


def explorer(node: DOMNode) -> Explorer:
    """The app of a widget, by its right type."""
    return cast("Explorer", node.app)


class KeyScreen(Screen[Result], inherit_bindings=False):
    """A screen whose keys come from the keymap. `scopes` are those of the screen itself, the innermost first."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {f"line--{name}" for name in STYLES}
    scopes: tuple[str, ...] = ()
    footer: tuple[str, ...] = ()
    """Actions of the key line, unless the focused pane names its own."""

    def chain(self) -> Iterator[DOMNode]:
        """The widgets that may do an action, from the focus outwards, the screen and the app last."""
        yield from (self.focused or self).ancestors_with_self

    def live_scopes(self) -> list[str]:
        """The scopes in which a key is looked up now, the innermost first."""
        return list(dict.fromkeys(scope for node in self.chain() for scope in getattr(node, "scopes", ())))

    def tell(self, key: str, /, **values: object) -> None:
        """Say something in the status line, by its key in the words of the program."""
        app = explorer(self)
        app.tell(say(app.lang, key, **values))

    async def take_key(self, key: str, character: str | None) -> bool:
        """Do what a key means here; False where it means nothing. To an input with the focus, what prints is text."""
        box = self.focused
        if isinstance(box, LineInput) and character is not None and character.isprintable():
            box.insert_text_at_cursor(character)
            return True
        action = explorer(self).keymap.resolve(self.live_scopes(), canonical_event(key, character))
        return action is not None and await self.perform(action)

    def take_paste(self, text: str) -> None:
        """Put pasted text, its first line, into the input with the focus."""
        if isinstance(self.focused, LineInput) and text.strip():
            self.focused.insert_text_at_cursor(text.strip().splitlines()[0])

    async def perform(self, action: str) -> bool:
        """Do an action where the focus is; False where nothing here can do it."""
        name = f"act_{action.replace('.', '_')}"
        for node in self.chain():
            method: Any = getattr(node, name, None)
            if method is not None:
                result = method()
                if isawaitable(result):
                    await result
                return True
        return False

    def possible(self) -> list[str]:
        """The actions that can be done here, those of the innermost scope first."""
        nodes = list(self.chain())
        return [
            spec.id
            for scope in self.live_scopes()
            for spec in in_scope(scope)
            if any(hasattr(node, f"act_{spec.id.replace('.', '_')}") for node in nodes)
        ]

    def footer_actions(self) -> tuple[str, ...]:
        """The actions that the key line names: those of the pane with the focus, else of the screen."""
        named: Iterator[tuple[str, ...]] = (getattr(node, "footer", ()) for node in self.chain())
        return next(filter(None, named), ())
