"""The explorer: what the screens ask of the corpus, and what works everywhere."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace
from textual import events
from textual.screen import Screen

from model.view.types import Query, TableView, TreeView, ViewName
from tui.actions import Lang
from tui.commandline import command_of
from tui.dispatch import KeyScreen
from tui.emptiness import why_empty
from tui.keymap import Keymap
from tui.keymap_files import KeymapProblem, load_keymap
from tui.loading import LoadingApp
from tui.places import Place
from tui.screens.main import MainScreen
from tui.telling import described, order, summary, table_note
from tui.words import say

if TYPE_CHECKING:
    from model.apart import Apart
    from model.corpus import Corpus
    from tui.screens.exporting import Written


class Explorer(LoadingApp, inherit_bindings=False):
    """Holds the corpus, the keymap and the language; the screens hold the rest."""

    CSS_PATH = "styles/app.tcss"
    ENABLE_COMMAND_PALETTE = False
    TITLE = "cykc-tui"
    scopes = ("app",)

    def __init__(
        self,
        paths: Sequence[str | Path] = (),
        *,
        stdin: bytes | None = None,
        keymap: Keymap | None = None,
        problems: Sequence[KeymapProblem] = (),
        lang: Lang = "zh",
        corpus: Corpus | None = None,
        apart: Apart | None = None,
    ) -> None:
        super().__init__(paths, stdin, corpus, apart)
        self.animation_level = "none"
        self.keymap = keymap or load_keymap(None)[0]
        self.keymap_problems = tuple(problems)
        self.lang: Lang = lang
        self.least = 0.0

    def get_default_screen(self) -> Screen[None]:
        return MainScreen(self.lang)

    @property
    def main(self) -> MainScreen:
        """The screen under all others."""
        screen = self.screen_stack[0]
        assert isinstance(screen, MainScreen)
        return screen

    async def on_event(self, event: events.Event) -> None:
        """Keys and pastes are dealt with here, in the order of their arrival; all else goes its usual way."""
        screen = self.screen if self.screen_stack else None
        if isinstance(screen, KeyScreen) and isinstance(event, events.Key):
            if not await screen.take_key(event.key, event.character):
                await super().on_event(event)
        elif isinstance(screen, KeyScreen) and isinstance(event, events.Paste):
            screen.take_paste(event.text)
        else:
            await super().on_event(event)

    async def on_ready(self) -> None:
        """The first frame is on the screen."""
        self.app_resume_signal.subscribe(self, lambda _: self.act_app_redraw())
        self.tell(say(self.lang, "reading"), say(self.lang, "cancel_hint", key=self.keymap.shown("app.close")))
        await self._start_loading()

    # What the pages ask

    def ask(self, view: ViewName) -> Query:
        """A query for a view of everything that is sure enough."""
        return Query(view=view, lang=self.lang, min_confidence=self.least)

    def tell(self, words: str, more: str = "") -> None:
        """Say something in the status line."""
        self.main.status.say(words, more)

    def summary(self) -> str:
        """What is open, in the context line."""
        return summary(self.corpus, self.lang)

    def show_trail(self) -> None:
        """Draw the context line anew."""
        self.main.show_trail()

    def table_note(self, view: TableView) -> str:
        """What stands at the right of a table's title."""
        hidden = 0
        if view.query.columns and self.views is not None:
            hidden = len(self.views.table(replace(view.query, columns=())).columns) - len(view.columns)
        return table_note(view, self.lang, hidden)

    def why_empty(self, view: TableView | TreeView) -> str:
        """What a pane says where the view has no row."""
        return why_empty(view, self.keymap, read=bool(self.corpus and self.corpus.stories))

    def tell_order(self, view: TableView | None) -> None:
        """Say in which order a table is now."""
        if view is not None:
            how = order(view, self.lang) if view.query.sort else say(self.lang, "order_own")
            self.tell(say(self.lang, "order", how=how))

    def path_of(self, source: str) -> str:
        """The path of a source by its id."""
        found = self.corpus.source_by_id.get(source) if self.corpus else None
        return found.path if found else ""

    def describe(self, fact: str) -> str:
        """A fact in a few words, for the status line."""
        return described(self.corpus, fact, self.lang)

    def open_story(self, story: str, *, at: int = -1, fact: str = "") -> None:
        """Open the reader on a story, at a place of its file."""
        self.main.visit(Place(replace(self.ask("article"), story=story), at=at, fact=fact))

    def open_problem(self, number: int) -> bool:
        """Open the reader where a problem was found; False where no story was read there, as for a correction."""
        if self.corpus is None or number >= len(self.corpus.problems):
            return False
        problem = self.corpus.problems[number]
        source = next((s for s in self.corpus.sources if s.path == problem.path), None)
        if source is None:
            return False
        lines = self.corpus.texts[source.id].splitlines(keepends=True)
        at = sum(len(line) for line in lines[: max(0, problem.line - 1)])
        stories = [story for story in self.corpus.stories if story.source == source.id]
        story = next((story for story in stories if story.start <= at < story.end), None)
        if story is None:
            return False
        self.open_story(story.id, at=at)
        return True

    def open_fact(self, fact: str) -> bool:
        """Go to the entity that a fact is, or that owns it."""
        if self.corpus is None:
            return False
        metric = self.corpus.metric_by_id.get(fact)
        entity = metric.subject_entity if metric else fact
        if entity is None or entity not in self.corpus.entity_by_id:
            return False
        return self.main.follow(entity)

    # Export and clipboard

    async def export(self, choices: Sequence[Query]) -> None:
        """Ask where one of the views shall go, and write it."""
        if self.corpus is None:
            return
        from tui.screens.exporting import ExportScreen, written

        def done(result: Written | None) -> None:
            self.tell(written(self.lang, result) if result else say(self.lang, "cancelled"))

        await self.push_screen(ExportScreen(self.corpus, choices), done)

    def command_of(self, query: Query) -> str:
        """The command line of a view."""
        name = None
        entity = self.corpus.entity_by_id.get(query.entity or "") if self.corpus else None
        if self.corpus is not None and entity is not None:
            alike = [e for e in self.corpus.entities if entity.name in (e.name, *e.aliases)]
            name = entity.name if len(alike) == 1 else None
        return command_of(query, self.paths, name)

    def clip(self, text: str, words: str) -> None:
        """Put text on the clipboard through the terminal (OSC 52) and say so."""
        self.copy_to_clipboard(text)
        self.tell(words + say(self.lang, "terminal_clip"))

    # Actions that work everywhere

    async def act_app_help(self) -> None:
        if isinstance(self.screen, KeyScreen):
            from tui.screens.help import HelpScreen

            await self.push_screen(HelpScreen(self.lang, self.keymap, self.screen.possible(), self.keymap_problems))

    async def act_app_palette(self) -> None:
        if not isinstance(self.screen, MainScreen):
            return
        from tui.screens.palette import PaletteScreen

        def chosen(action: str | None) -> None:
            if action is not None:
                self.call_later(self.main.perform, action)

        await self.push_screen(PaletteScreen(self.lang, self.keymap, self.screen.possible()), chosen)

    def act_app_quit(self) -> None:
        self.exit()

    def act_app_suspend(self) -> None:
        self.action_suspend_process()

    def act_app_redraw(self) -> None:
        self.screen.refresh(layout=True, repaint=True)

    def act_app_copy(self) -> None:
        text = self.screen.get_selected_text()
        if text:
            self.clip(text, say(self.lang, "copied_text", count=len(text)))
        else:
            keys = {"yank": self.keymap.shown("main.yank"), "quit": self.keymap.shown("app.quit")}
            self.tell(say(self.lang, "copy_hint", **keys))


def run_explorer(
    paths: Sequence[str | Path],
    *,
    stdin: bytes | None = None,
    keymap_path: Path | None = None,
    lang: str = "zh",
    apart: Apart | None = None,
) -> int:
    """Open the explorer on files and folders (none: the bundled example); the exit code.

    `stdin` are the bytes that came through a pipe for the path `-`; standard input is the terminal again by then. `apart` is a
    process that reads the paths already.
    """
    keymap, problems = load_keymap(keymap_path)
    language: Lang = "en" if lang == "en" else "zh"
    app = Explorer(paths, stdin=stdin, keymap=keymap, problems=problems, lang=language, apart=apart)
    app.run()
    app.settle()
    return app.return_code or 0
