"""What the pages of the main screen have in common."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from textual.containers import Container

from model.view.types import Excerpt, Query
from tui.actions import Lang
from tui.dispatch import explorer
from tui.places import Place, Scope
from tui.widgets.lineview import LineList, LineView
from tui.words import say


class FilterWords(NamedTuple):
    """What the filter is called on a page, and what is told when it is kept and dropped: keys of the words of the program."""

    name: str = "filter"
    kept: str = "filter_kept"
    dropped: str = "filter_dropped"


class Page(Container, inherit_bindings=False):
    """One way of looking at the corpus; the main screen shows one page at a time."""

    scopes: tuple[str, ...] = ()
    cannot: frozenset[str] = frozenset()
    """Actions of every view that this one has nothing for: help and palette do not offer them."""

    def __init__(self, lang: Lang, *, id: str) -> None:
        super().__init__(id=id)
        self.lang: Lang = lang

    def show(self, place: Place) -> None:
        """Draw a place."""
        raise NotImplementedError

    def here(self) -> Place:
        """The place as it stands now."""
        raise NotImplementedError

    def trail(self) -> tuple[str, str]:
        """The words of the context line, left and right; an empty left is that of the corpus."""
        raise NotImplementedError

    def main_pane(self) -> LineView:
        """Where the focus goes when the page is shown."""
        raise NotImplementedError

    def panes(self) -> list[LineView]:
        """The panes that the focus walks through."""
        return [self.main_pane()]

    def exports(self) -> list[Query]:
        """What can be exported from here, the most likely first."""
        return [self.here().query]

    def excerpt(self) -> Excerpt | None:
        """The excerpt under the cursor."""
        return None

    def scope(self) -> Scope:
        """What the view narrows to: handed on to the next view."""
        return Scope.of(self.here().query)

    filter_words = FilterWords()

    def filtered(self) -> str | None:
        """The filter that is on, "" for none; None where there is nothing to filter."""
        return None

    def begin_filter(self) -> None:
        """Remember the cursor and what is expanded, to come back to when the filter is dropped."""

    def filter(self, text: str) -> tuple[int, int]:
        """Filter; what is shown and what there is in all."""
        raise NotImplementedError

    def drop_filter(self) -> None:
        """Take the filter off and put back what `begin_filter` remembered."""

    def unfilter(self) -> bool:
        """Take off a filter that was kept, the cursor staying where it is; False where none is on."""
        if not self.filtered():
            return False
        self.begin_filter()
        self.filter("")
        return True

    def filter_pane(self) -> LineView:
        """The pane that the filter works on."""
        raise NotImplementedError

    def step_filtered(self, by: int) -> tuple[int, int] | None:
        """Go to the next or the previous of what the filter left, the focus staying in its box; new counts, where they change."""
        pane = self.filter_pane()
        if isinstance(pane, LineList):
            pane.move_to(pane.cursor + by)
        return None

    def tell(self, key: str, /, **values: object) -> None:
        """Say something in the status line."""
        explorer(self).tell(say(self.lang, key, **values))

    def target(self) -> Sequence[str]:
        """The facts under the cursor that a correction is about: an entity, or a figure with those printed elsewhere."""
        return ()

    def reread(self, stand: Sequence[str]) -> None:
        """Draw the same place from a new corpus; in the tree, stand on the first of the entities `stand` that is there."""
        self.show(self.here())

    def notes(self) -> str:
        """What the view says of what it leaves out."""
        return ""

    def close(self) -> bool:
        """Close the uppermost layer of the page; False where there is none."""
        return False

    def act_main_next_pane(self) -> None:
        self._turn(1)

    def act_main_previous_pane(self) -> None:
        self._turn(-1)

    def _turn(self, by: int) -> None:
        panes = self.panes()
        focused = self.screen.focused
        at = next((i for i, pane in enumerate(panes) if pane is focused), -by)
        self.focus_pane(panes[(at + by) % len(panes)])

    def focus_pane(self, pane: LineView) -> None:
        """Give a pane the focus."""
        self.screen.set_focus(pane, scroll_visible=False)

    async def act_main_export(self) -> None:
        await explorer(self).export(self.exports())

    def row(self) -> str | None:
        """The row under the cursor as tab-separated values."""
        return None

    def act_main_yank(self) -> None:
        row, excerpt = self.row(), self.excerpt()
        if row is not None:
            explorer(self).clip(row, say(self.lang, "copied_row"))
        elif excerpt is not None:
            explorer(self).clip(excerpt.before + excerpt.hit + excerpt.after, say(self.lang, "copied_excerpt"))
        else:
            self.tell("nothing_to_copy")

    def act_main_yank_citation(self) -> None:
        excerpt = self.excerpt()
        if excerpt is None:
            self.tell("nothing_to_copy")
            return
        app = explorer(self)
        place = say(self.lang, "line", line=excerpt.line)
        app.clip(f"{excerpt.citation}  {app.path_of(excerpt.source)} {place}", say(self.lang, "copied_citation"))

    def act_main_yank_command(self) -> None:
        app = explorer(self)
        command = app.command_of(self.exports()[0])
        app.clip(command, say(self.lang, "copied_command", command=command))
