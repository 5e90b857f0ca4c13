"""The reader: a whole article with its facts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace
from textual.app import ComposeResult

from model.view.types import ArticlePage, Excerpt, Query
from tui.actions import Lang
from tui.dispatch import explorer
from tui.documents import article_blocks, stop_at
from tui.places import Place
from tui.screens.page import FilterWords, Page
from tui.widgets.linebreak import Span
from tui.widgets.lineview import LineView
from tui.widgets.textpane import TextPane
from tui.words import say

if TYPE_CHECKING:
    from model.view.find import Finder


class ReaderPage(Page, inherit_bindings=False):
    """One story in full. `n` and `N` step through its facts, Enter goes to the entity under the cursor.

    What the filter is elsewhere is here a search: while it is on, its hits are what `n` and `N` step through.
    """

    scopes = ("reader",)
    cannot = frozenset({"main.next_pane", "main.previous_pane"})
    filter_words = FilterWords("find", "find_kept", "find_dropped")
    footer = ("main.next", "main.previous", "reader.next_story", "reader.previous_story", "app.help", "app.close")

    def __init__(self, lang: Lang) -> None:
        super().__init__(lang, id="reader")
        self.text = TextPane(id="text")
        self._place = Place(Query(view="article", lang=lang))
        self._article: ArticlePage | None = None
        self._finder: Finder | None = None
        self._wanted = ""
        self._before = self._place
        """Where the user stood when he began to search."""
        self._left: dict[str, Place] = {}
        """By story, where the user stood when he turned to the next or the previous one."""

    def compose(self) -> ComposeResult:
        yield self.text

    def main_pane(self) -> LineView:
        return self.text

    def show(self, place: Place) -> None:
        app = explorer(self)
        self._place, self._wanted = place, place.wanted
        if app.views is None:
            return
        pages = app.views.article(place.query).pages
        self._article, self._finder = pages[0] if pages else None, None
        self._fill(place)

    def _fill(self, place: Place) -> None:
        """Draw the article with its facts as stops, or the hits of what is looked for, standing at a place of it."""
        blocks = article_blocks(self._article, self.lang, self._hits()) if self._article else ()
        stops = [stop for block in blocks for stop in block.stops]
        self.text.fill(blocks, stop=stop_at(stops, place.at, place.fact), top=place.top)
        self.titles()

    def _hits(self) -> list[list[Span]] | None:
        """Where what is looked for stands in each paragraph; None where nothing is."""
        if self._article is None or not self._wanted.strip():
            return None
        if self._finder is None:
            from model.view.find import Finder

            self._finder = Finder(paragraph.text for paragraph in self._article.paragraphs)
        marked = [[(mark.start, mark.end) for mark in part.highlights] for part in self._article.paragraphs]
        return self._finder.find(self._wanted, marked)

    def here(self) -> Place:
        stop = self.text.stop
        at, fact = (stop.ref, stop.fact) if stop else (-1, "")
        return Place(self._place.query, at=at, fact=fact, top=self.text.top, wanted=self._wanted)

    # Search

    def filtered(self) -> str:
        return self._wanted

    def filter_pane(self) -> LineView:
        return self.text

    def begin_filter(self) -> None:
        if not self._wanted:
            self._before = self.here()

    def filter(self, text: str) -> tuple[int, int]:
        """Look for a text: the first hit is the one that comes next from where the search was begun.

        Without a text the page stays as it stands, with the fact next to the hit under the cursor.
        """
        now = self.here()
        self._wanted = text
        if text.strip():
            self._fill(self._before._replace(at=max(0, self._start()), fact="", top=None))
            if self.text.stops and self.text.at < 0:
                self.text.go_to_stop(0)
        else:
            self._fill(now if now.at >= 0 else self._before._replace(top=now.top))
        return self._counts()

    def _start(self) -> int:
        """The source offset from which to look: the stop under the cursor, else the topmost line."""
        if self._before.at >= 0 or self._article is None or self._before.top is None:
            return self._before.at
        words = self.text.words_of(self._before.top[0])
        parts = (part for part in self._article.paragraphs if part.text == words and part.offsets)
        return next((part.offsets[0] for part in parts), 0)

    def drop_filter(self) -> None:
        self._wanted = ""
        self._fill(self._before)

    def step_filtered(self, by: int) -> tuple[int, int] | None:
        self.text.step(by)
        return self._counts()

    def _counts(self) -> tuple[int, int]:
        return self.text.at + 1, len(self.text.stops)

    def trail(self) -> tuple[str, str]:
        title = self._article.title if self._article else ""
        return f"{say(self.lang, 'article')} › {title}", self._article.byline if self._article else ""

    def titles(self) -> None:
        """The title with the place among the facts, and the context line."""
        app = explorer(self)
        total = len(self.text.stops)
        count = say(self.lang, "facts", at=self.text.at + 1, total=total) if total else ""
        if self._wanted.strip():
            count = " · ".join(filter(None, (count, say(self.lang, "finding", wanted=self._wanted.strip()))))
        self.text.set_title(self._article.path if self._article else say(self.lang, "article"), count)
        app.show_trail()
        stop = self.text.stop
        app.tell(app.describe(stop.fact) if stop is not None else "")

    def on_text_pane_stopped(self) -> None:
        self.titles()

    def notes(self) -> str:
        app = explorer(self)
        return " · ".join(app.views.article(self._place.query).notes) if app.views else ""

    def excerpt(self) -> Excerpt | None:
        """The words around the fact under the cursor."""
        app, stop = explorer(self), self.text.stop
        found = app.views.excerpts((stop.fact,)) if app.views and stop and stop.fact else ()
        return next((e for e in found if stop and e.start == stop.ref), found[0] if found else None)

    def target(self) -> tuple[str, ...]:
        return (self.text.stop.fact,) if self.text.stop and self.text.stop.fact else ()

    def act_main_next(self) -> None:
        self._step(1, "last")

    def act_main_previous(self) -> None:
        self._step(-1, "first")

    def _step(self, by: int, at_end: str) -> None:
        if self.text.step(by):
            return
        wanted = self._wanted.strip()
        self.tell(at_end if self.text.stops else "no_hit" if wanted else "no_excerpt", wanted=wanted)

    def act_main_open(self) -> None:
        stop = self.text.stop
        if stop is None or not explorer(self).open_fact(stop.fact):
            self.tell("no_excerpt" if stop is None or stop.fact else "no_fact")

    def act_reader_next_story(self) -> None:
        self._turn_story(1)

    def act_reader_previous_story(self) -> None:
        self._turn_story(-1)

    def _turn_story(self, by: int) -> None:
        app, now = explorer(self), self._place.query.story
        ids = [story.id for story in app.corpus.stories] if app.corpus else []
        at = ids.index(now) + by if now in ids else -1
        if 0 <= at < len(ids):
            self._left[now or ""] = self.here()
            query = replace(app.ask("article"), story=ids[at])
            self.show(self._left.get(ids[at], Place(query))._replace(query=query, wanted=self._wanted))
        else:
            self.tell("last_story" if by > 0 else "first_story")
