"""The tree: groups and entities, filled as they are expanded."""

from __future__ import annotations

from collections.abc import Container

from rich.cells import cell_len
from rich.segment import Segment
from textual import events

from model.view.types import TreeNode, TreeView
from tui.widgets.cells import fit
from tui.widgets.lineview import LineList
from tui.widgets.plain import visible

OPEN, SHUT, MARKED = "▾", "▸", "*"


class TreePane(LineList, inherit_bindings=False):
    """Shows a TreeView; holds only the cursor, which nodes are expanded and which entities (by id, in the order of marking) are marked. `scopes` is where its keys are looked up first."""

    scopes = ("tree",)

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._roots: tuple[TreeNode, ...] = ()
        self._lines: list[tuple[TreeNode, int]] = []
        self.expanded: set[str] = set()
        self.marked: dict[str, None] = {}
        self.note = ""

    def line_count(self) -> int:
        return len(self._lines)

    def empty_note(self) -> str:
        return self.note

    def fill(self, view: TreeView, *, everything: bool = False, leaf: bool = False, key: str | None = None) -> None:
        """Show a view, all of it expanded if `everything`.

        The cursor goes to the node `key`, to the first entity if `leaf`, else it stays on its node.
        """
        key = key or (node.key if (node := self.node) and not leaf else None)
        self._roots = view.roots
        if everything:
            self.expanded = {node.key for root in view.roots for node in _inner(root)}
        if leaf:
            key = next((node.key for root in view.roots for node in _all(root) if node.entity), None)
        self._lay_out(key)

    def _lay_out(self, key: str | None) -> None:
        self._lines = [line for root in self._roots for line in self._visible(root, 0)]
        at = next((i for i, (node, _) in enumerate(self._lines) if node.key == key), None)
        self.reflow()
        self.cursor = -1
        self.move_to(at if at is not None else 0)

    def _visible(self, node: TreeNode, depth: int) -> list[tuple[TreeNode, int]]:
        lines = [(node, depth)]
        if node.key in self.expanded:
            for child in node.children:
                lines += self._visible(child, depth + 1)
        return lines

    @property
    def node(self) -> TreeNode | None:
        """The node under the cursor."""
        return self._lines[self.cursor][0] if 0 <= self.cursor < len(self._lines) else None

    @property
    def path(self) -> tuple[str, ...]:
        """The labels from the root to the cursor."""
        if self.node is None:
            return ()
        labels, wanted = [], self._lines[self.cursor][1]
        for node, depth in reversed(self._lines[: self.cursor + 1]):
            if depth == wanted:
                labels.append(node.label)
                wanted -= 1
        return tuple(reversed(labels))

    def draw(self, index: int, width: int) -> list[Segment]:
        node, depth = self._lines[index]
        marked = node.entity in self.marked
        mark = (OPEN if node.key in self.expanded else SHUT) if node.children else MARKED if marked else " "
        count = f"{node.count}/{node.total}" if node.children and node.total > node.count else str(node.count)
        room = width - 1 - 2 * depth - 2 - cell_len(count) - 2
        here = index == self.cursor
        label = fit(visible(node.label), room)
        style = (
            self.look("live" if self.has_focus else "cursor") if here else (self.look("strong") if depth == 0 else None)
        )
        return [
            self.bar(index),
            Segment("  " * depth + mark + " ", self.look("bar" if marked else "dim")),
            Segment(label, style),
            Segment(f" {count} ", self.look("dim")),
        ]

    def mark(self, entity: str) -> None:
        """Mark an entity, or take the mark off."""
        if entity in self.marked:
            del self.marked[entity]
        else:
            self.marked[entity] = None
        self.refresh()

    def keep_marks(self, entities: Container[str]) -> None:
        """Take the marks off all other entities."""
        self.marked = dict.fromkeys(entity for entity in self.marked if entity in entities)
        self.refresh()

    def is_open(self, index: int) -> bool:
        return self._lines[index][0].key in self.expanded

    def toggle(self, index: int) -> None:
        """Expand or collapse the node on a line, changing only the lines below it."""
        node, depth = self._lines[index]
        if not node.children:
            return
        if node.key in self.expanded:
            self.expanded.discard(node.key)
            end = next((i for i in range(index + 1, len(self._lines)) if self._lines[i][1] <= depth), len(self._lines))
            del self._lines[index + 1 : end]
        else:
            self.expanded.add(node.key)
            self._lines[index + 1 : index + 1] = self._visible(node, depth)[1:]
        self.reflow()

    def act_tree_toggle(self) -> None:
        if self.node is not None:
            self.toggle(self.cursor)

    def act_move_right(self) -> None:
        if self.node is not None and self.node.children:
            if self.is_open(self.cursor):
                self.move_to(self.cursor + 1)
            else:
                self.toggle(self.cursor)

    def act_move_left(self) -> None:
        if self.node is None:
            return
        if self.is_open(self.cursor):
            self.toggle(self.cursor)
            return
        depth = self._lines[self.cursor][1]
        parent = next((i for i in range(self.cursor - 1, -1, -1) if self._lines[i][1] < depth), None)
        if parent is not None:
            self.move_to(parent)

    def act_tree_expand_all(self) -> None:
        if self.node is not None:
            self.expanded |= {node.key for node in _inner(self.node)}
            self._lay_out(self.node.key)

    def act_tree_collapse_all(self) -> None:
        if self.node is not None:
            root = next(node for node, depth in reversed(self._lines[: self.cursor + 1]) if depth == 0)
            self.expanded.clear()
            self._lay_out(root.key)

    def go_to(self, key: str) -> bool:
        """Expand the way to a node and stand on it; False where there is no such node."""
        way = next((way for root in self._roots if (way := _way(root, key))), None)
        if way is None:
            return False
        self.expanded |= {node.key for node in way[:-1]}
        self._lay_out(key)
        return True

    def find(self, entity: str) -> str | None:
        """The key of the first node that is this entity."""
        return next((node.key for root in self._roots for node in _all(root) if node.entity == entity), None)

    def clicked(self, index: int, event: events.Click) -> None:
        depth = self._lines[index][1]
        if event.get_content_offset_capture(self).x <= 2 * depth + 2:
            self.toggle(index)


def _inner(node: TreeNode) -> list[TreeNode]:
    """The node and all below it that have children."""
    return [node, *(inner for child in node.children for inner in _inner(child))] if node.children else []


def _all(node: TreeNode) -> list[TreeNode]:
    return [node, *(each for child in node.children for each in _all(child))]


def _way(node: TreeNode, key: str) -> list[TreeNode]:
    """The nodes from here to the one with the key, [] where it is not below."""
    if node.key == key:
        return [node]
    for child in node.children:
        if way := _way(child, key):
            return [node, *way]
    return []
