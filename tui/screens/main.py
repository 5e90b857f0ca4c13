"""The main screen: a line of context, a page, a line of outcome, a line of keys."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical

from model.view.types import Query, ViewName
from tui.actions import BY_ID, Lang
from tui.dispatch import explorer
from tui.places import History, Place
from tui.screens.alone import AlonePage
from tui.screens.browse import BrowsePage
from tui.screens.correcting import CorrectingScreen
from tui.screens.filtering import FilteringScreen
from tui.screens.page import Page
from tui.screens.reader import ReaderPage
from tui.widgets.bars import Bar, KeyBar
from tui.words import say

LEAST = (50, 14)
"""Columns and lines below which nothing useful can be shown."""

CONFIDENCES = (0.0, 0.5, 0.7, 0.8)
"""How sure a fact must be to be listed."""


class MainScreen(FilteringScreen, CorrectingScreen, inherit_bindings=False):
    """Holds the pages and where the user has been."""

    scopes = ("correct", "main", "move")
    footer = ("app.help", "app.palette", "app.leave")

    def __init__(self, lang: Lang) -> None:
        super().__init__(lang)
        self.where = Bar(id="where")
        self.browse = BrowsePage(lang)
        self.alone = AlonePage(lang)
        self.reader = ReaderPage(lang)
        self.status = Bar(id="status")
        self.keys = KeyBar(id="keys")
        self.small = Bar(id="small")
        self.page: Page = self.browse
        self.history = History(Place(Query(view="tree", lang=lang)))
        self._quit_asked = False

    def compose(self) -> ComposeResult:
        context = Horizontal(self.where, self.label, self.box, self.count, id="context")
        yield Vertical(context, self.browse, self.status, self.keys, id="all")
        yield self.small

    async def complete(self) -> None:
        """Mount what the first frame does not need."""
        await self.query_one("#all").mount(self.alone, self.reader, after=self.browse)

    def on_mount(self) -> None:
        self._switch(self.browse)

    # Size

    def on_resize(self) -> None:
        width, height = self.app.size
        small = width < LEAST[0] or height < LEAST[1]
        self.small.say(say(self.lang, "too_small", width=width, height=height))
        was = self.has_class("small")
        self.set_class(small, "small")
        if was and not small:
            self.call_after_refresh(lambda: self.page.focus_pane(self.page.main_pane()))

    # Places

    def page_of(self, view: ViewName) -> Page:
        if view == "tree":
            return self.browse
        return self.reader if view == "article" else self.alone

    def _switch(self, page: Page) -> None:
        self.page = page
        for other in (self.browse, self.alone, self.reader):
            other.display = other is page
        page.focus_pane(page.main_pane())
        self.show_keys()

    def show_place(self, place: Place) -> None:
        """Show a place without visiting it."""
        self.show_box(False)
        page = self.page_of(place.view)
        self._switch(page)
        explorer(self).tell("")
        explorer(self).least = place.query.min_confidence
        page.show(place)
        self.show_trail()

    def reread(self, stand: Sequence[str]) -> None:
        """Draw the page anew after the corpus has changed; `stand` are the entities that the change was about."""
        self.browse.forget()
        self.page.reread(stand)
        self.show_trail()

    def visit(self, place: Place) -> None:
        """Go to a place; what lay ahead in the history is forgotten."""
        self.history.leave(self.page.here())
        self.history.visit(place)
        self.show_place(place)

    def act_main_back(self) -> None:
        here = self.page.here()
        if self.history.before is None:
            self.tell("no_back")
            return
        self.history.leave(here)
        place = self.history.back()
        if place is not None:
            self.show_place(self._turned(place, here))

    def _turned(self, place: Place, left: Place) -> Place:
        """A table of stories that is come back to from an article: on the story that was turned to, where it has that."""
        views = explorer(self).views
        if views is None or (place.view, left.view) != ("stories", "article"):
            return place
        shown = {row.key for row in views.table(place.query).rows}
        return place._replace(key=left.query.story) if left.query.story in shown else place

    def act_main_forward(self) -> None:
        here = self.page.here()
        self.history.leave(here)
        place = self.history.forward()
        if place is None:
            self.tell("no_forward")
        else:
            self.show_place(place)

    def act_main_browse(self) -> None:
        if self.page is not self.browse:
            self.visit(self.browse.here())

    def follow(self, entity: str) -> bool:
        """Go from an article to an entity in the tree, where closing leads back; False where the tree does not have it."""
        kept = self.browse.here().query.filter
        if not self.browse.go_to_entity(entity):
            return False
        place = self.browse.here()
        self.visit(place._replace(followed=True))
        words = "followed" if place.query.filter == kept else "followed_unfiltered"
        self.tell(words, filter=kept, key=explorer(self).keymap.shown("app.close"))
        return True

    def _followed(self) -> bool:
        """Whether this is where a fact of an article led, no other filter put on since: that would be the upper layer."""
        came, here = self.history.current, self.browse.here()
        same = (came.query.filter, came.table) == (here.query.filter, here.table)
        return self.page is self.browse and came.followed and same

    def _to_table(self, view: ViewName) -> None:
        app = explorer(self)
        if app.views is None or (self.page is self.alone and self.page.here().view == view):
            return
        query = app.ask(view)
        key = ""
        if view == "stories" and self.page is self.reader:
            key = self.page.scope().story or ""
        elif view != "problems":
            query = self.page.scope().narrow(query)
        if view == "metrics" and self.page is self.browse:
            own = self.browse.table_query
            query = replace(query, sort=own.sort, columns=own.columns, filter=own.filter)
            key = self.browse.table.row.key if self.browse.table.row else ""
        self.visit(Place(query, key))

    def act_main_doubtful(self) -> None:
        """Ask for more certainty, step by step; after the last step everything is listed again."""
        app, here = explorer(self), self.page.here()
        if app.views is None:
            return
        steps = [*CONFIDENCES, *CONFIDENCES]
        least = steps[CONFIDENCES.index(app.least) + 1]
        self.show_place(here._replace(query=replace(here.query, min_confidence=least)))
        notes = self.page.notes()
        app.tell(notes if least and notes else say(self.lang, "all_listed"))

    def act_main_metrics(self) -> None:
        self._to_table("metrics")

    def act_main_stories(self) -> None:
        self._to_table("stories")

    def act_main_series(self) -> None:
        self._to_table("series")

    def act_main_relations(self) -> None:
        self._to_table("relations")

    def act_main_problems(self) -> None:
        self._to_table("problems")

    # Closing

    def close_layer(self) -> bool:
        """Close the uppermost layer; False where nothing is left to close."""
        app = explorer(self)
        if self.box.display:
            self.drop_filter()
        elif app.stop_loading():
            pass
        elif self._followed():
            self.act_main_back()
        elif self.page.unfilter():
            self.tell(self.page.filter_words.dropped)
        elif self.page.close():
            pass
        elif self.page is not self.browse and self.history.before is not None:
            self.act_main_back()
        elif self.page is not self.browse:
            self.act_main_browse()
        else:
            return False
        return True

    def act_app_leave(self) -> None:
        if not self.close_layer():
            self.app.exit()

    def act_app_close(self) -> None:
        if self.close_layer():
            self._quit_asked = False
        elif self._quit_asked:
            self.app.exit()
        else:
            self._quit_asked = True
            self.tell("again_to_quit", key=explorer(self).keymap.shown("app.close"))

    def possible(self) -> list[str]:
        return [action for action in super().possible() if action not in self.page.cannot]

    async def perform(self, action: str) -> bool:
        if action != "app.close" and self._quit_asked:
            self._quit_asked = False
            explorer(self).tell("")
        done = await super().perform(action)
        if not done:
            self.tell("not_here", what=BY_ID[action].description(self.lang))
        return done

    # Lines above and below

    def show_trail(self) -> None:
        """The context line: what is open, and where one stands in it."""
        app = explorer(self)
        left, right = self.page.trail()
        if self.box.display:
            self.where.say(left or say(self.lang, "app"))
        else:
            self.where.say(left or app.summary(), right)

    def show_keys(self) -> None:
        """The key line: what the pane with the focus names."""
        app = explorer(self)
        shown = ((action, app.keymap.shown(action)) for action in self.footer_actions())
        self.keys.show([(action, key, BY_ID[action].short(app.lang)) for action, key in shown if key])

    def on_descendant_focus(self) -> None:
        self.show_keys()

    async def on_key_bar_clicked(self, event: KeyBar.Clicked) -> None:
        await self.perform(event.action)

    async def on_line_view_opened(self) -> None:
        await self.perform("main.open")
