"""Why a pane is empty, and what to do about it. Pure."""

from __future__ import annotations

from model.view.types import TableView, TreeView
from tui.keymap import Keymap
from tui.words import say


def why_empty(view: TableView | TreeView, keymap: Keymap, *, read: bool) -> str:
    """The words for a view without rows: its filter, nothing read at all, all too doubtful, or none of its kind in scope.

    `read` is whether any story was read.
    """
    query = view.query
    if query.filter:
        return say(query.lang, "no_match", filter=query.filter, key=keymap.shown("app.close"))
    if not read and query.view != "problems":
        return say(query.lang, "nothing_read", key=keymap.shown("main.problems"))
    if view.hidden:
        return say(query.lang, "all_hidden", count=view.hidden, key=keymap.shown("main.doubtful"))
    return say(query.lang, f"no_{query.view}")
