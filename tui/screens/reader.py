"""The reader: a whole article with its facts."""

from __future__ import annotations

from msgspec.structs import replace
from textual.app import ComposeResult

from model.view.types import ArticlePage, Excerpt, Query
from tui.actions import Lang
from tui.dispatch import explorer
from tui.documents import article_blocks, stop_at
from tui.places import Place
from tui.screens.page import Page
from tui.widgets.lineview import LineView
from tui.widgets.textpane import TextPane
from tui.words import say


class ReaderPage(Page, inherit_bindings=False):
    """One story in full. `n` and `N` step through its facts, Enter goes to the entity under the cursor."""

    scopes = ("reader",)
    cannot = frozenset({"main.filter", "main.next_pane", "main.previous_pane"})
    footer = ("main.next", "main.previous", "reader.next_story", "reader.previous_story", "app.help", "app.close")

    def __init__(self, lang: Lang) -> None:
        super().__init__(lang, id="reader")
        self.text = TextPane(id="text")
        self._place = Place(Query(view="article", lang=lang))
        self._article: ArticlePage | None = None
        self._left: dict[str, Place] = {}
        """By story, where the user stood when he turned to the next or the previous one."""

    def compose(self) -> ComposeResult:
        yield self.text

    def main_pane(self) -> LineView:
        return self.text

    def show(self, place: Place) -> None:
        app = explorer(self)
        self._place = place
        if app.views is None:
            return
        pages = app.views.article(place.query).pages
        self._article = pages[0] if pages else None
        blocks = article_blocks(self._article, self.lang) if self._article else ()
        stops = [stop for block in blocks for stop in block.stops]
        self.text.fill(blocks, stop=stop_at(stops, place.at, place.fact), top=place.top)
        self.titles()

    def here(self) -> Place:
        stop = self.text.stop
        at, fact = (stop.ref, stop.fact) if stop else (-1, "")
        return Place(self._place.query, at=at, fact=fact, top=self.text.top)

    def trail(self) -> tuple[str, str]:
        title = self._article.title if self._article else ""
        return f"{say(self.lang, 'article')} › {title}", self._article.byline if self._article else ""

    def titles(self) -> None:
        """The title with the place among the facts, and the context line."""
        app = explorer(self)
        total = len(self.text.stops)
        count = say(self.lang, "facts", at=self.text.at + 1, total=total) if total else ""
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
        found = app.views.excerpts((stop.fact,)) if app.views and stop else ()
        return next((e for e in found if stop and e.start == stop.ref), found[0] if found else None)

    def target(self) -> tuple[str, ...]:
        return (self.text.stop.fact,) if self.text.stop else ()

    def act_main_next(self) -> None:
        if not self.text.step(1):
            self.tell("last" if self.text.stops else "no_excerpt")

    def act_main_previous(self) -> None:
        if not self.text.step(-1):
            self.tell("first" if self.text.stops else "no_excerpt")

    def act_main_open(self) -> None:
        stop = self.text.stop
        if stop is None or not explorer(self).open_fact(stop.fact):
            self.tell("no_excerpt")

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
            self.show(self._left.get(ids[at], Place(query))._replace(query=query))
        else:
            self.tell("last_story" if by > 0 else "first_story")
