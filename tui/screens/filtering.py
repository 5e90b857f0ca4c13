"""The filtering half of the main screen: a box in the context line whose text filters the page at every key."""

from __future__ import annotations

from rich.cells import cell_len
from textual.widgets import Input

from tui.actions import BY_ID, Lang
from tui.dispatch import KeyScreen, explorer
from tui.screens.page import Page
from tui.widgets.bars import Bar
from tui.widgets.inputs import LineInput
from tui.words import say


class FilteringScreen(KeyScreen[None], inherit_bindings=False):
    """Shows the box, filters with it, keeps or drops what it says. `page` is the one that shows."""

    page: Page

    def __init__(self, lang: Lang) -> None:
        super().__init__()
        self.lang: Lang = lang
        self.label = Bar(id="filter-label")
        self.box = LineInput("filter", hint=say(lang, "filter_hint"), id="filter")
        self.box.footer = ("filter.keep", "filter.down", "filter.up", "app.close")
        self.count = Bar(id="filter-count")

    def _name_box(self) -> None:
        word = say(self.lang, self.page.filter_words.name)
        self.label.say(word)
        self.label.styles.width = cell_len(word) + 2  # as wide as the word of the language with a space on each side

    def show_box(self, shown: bool) -> None:
        """Show or hide the box with what stands around it."""
        for widget in (self.label, self.box, self.count):
            widget.display = shown

    def act_main_filter(self) -> None:
        kept = self.page.filtered()
        if kept is None or explorer(self).views is None:
            self.tell("not_here", what=BY_ID["main.filter"].description(self.lang))
            return
        self._name_box()
        self.page.begin_filter()
        with self.prevent(Input.Changed):
            self.box.value = kept
        self.box.cursor_position = len(kept)
        self.show_box(True)
        explorer(self).show_trail()
        self.set_focus(self.box, scroll_visible=False)
        self._filter(kept)

    def take_paste(self, text: str) -> None:
        """What is pasted while no box has the focus goes into the filter."""
        if not self.box.has_focus:
            self.act_main_filter()
        super().take_paste(text)

    def on_input_changed(self, event: Input.Changed) -> None:
        event.stop()
        self._filter(event.value)

    def _filter(self, text: str) -> None:
        shown, total = self.page.filter(text)
        self.count.say(f"{shown}/{total}")

    def act_filter_keep(self) -> None:
        app, text = explorer(self), self.box.value
        if text != self.page.filtered():
            self._filter(text)
        self.show_box(False)
        self.page.focus_pane(self.page.filter_pane())
        if text:
            key, following = app.keymap.shown("app.close"), app.keymap.shown("main.next")
            shown, _, total = self.count.text.partition("/")
            self.tell(self.page.filter_words.kept, filter=text, shown=shown, total=total, key=key, next=following)
        explorer(self).show_trail()

    def drop_filter(self) -> None:
        """Close the box and take the filter off."""
        self.show_box(False)
        self.page.drop_filter()
        self.page.focus_pane(self.page.filter_pane())
        self.tell(self.page.filter_words.dropped)

    def act_filter_down(self) -> None:
        self._step(1)

    def act_filter_up(self) -> None:
        self._step(-1)

    def _step(self, by: int) -> None:
        counts = self.page.step_filtered(by)
        if counts is not None:
            self.count.say("{}/{}".format(*counts))
