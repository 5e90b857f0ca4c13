"""The yardstick: a bare Textual app with the widgets that the explorer needs, and nothing else. `--version` of nothing."""

from __future__ import annotations

import os

os.environ.setdefault("TEXTUAL_ANIMATIONS", "none")

from textual.app import App, ComposeResult
from textual.widgets import DataTable, Footer, Input, Static, Tree


class Bare(App[None]):
    """A tree, a table, text, an input and a footer; MARK is what the bench waits for."""

    BINDINGS = [("q", "quit", "quit")]

    def compose(self) -> ComposeResult:
        yield Input()
        yield Tree("root")
        yield DataTable()
        yield Static("MARK")
        yield Footer()


if __name__ == "__main__":
    Bare().run()
