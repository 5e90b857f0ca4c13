"""The explorer: an app that paints its frame first and reads the articles after it."""

from __future__ import annotations

import gc
import os
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace
from textual import events
from textual.app import App
from textual.message import Message
from textual.screen import Screen

from model.view.types import Query, TableView, TreeView, ViewName
from tui.actions import Lang
from tui.commandline import command_of
from tui.dispatch import KeyScreen
from tui.emptiness import why_empty
from tui.keymap import Keymap
from tui.keymap_files import KeymapProblem, load_keymap
from tui.places import Place
from tui.screens.main import MainScreen
from tui.telling import described, order, outcome, summary, table_note
from tui.views import Views
from tui.widgets.plain import visible
from tui.words import say

if TYPE_CHECKING:
    from model.corpus import Corpus
    from tui.screens.exporting import Written


class Stopped(Exception):
    """Raised in the loader's thread when the user has stopped it."""


class Explorer(App[None], inherit_bindings=False):
    """Holds the corpus, the keymap and the language; the screens hold the rest."""

    CSS_PATH = "styles/app.tcss"
    ENABLE_COMMAND_PALETTE = False
    TITLE = "cykc-tui"
    scopes = ("app",)

    class Progress(Message):
        """The loader has got further."""

        def __init__(self, done: int, total: int, what: str) -> None:
            super().__init__()
            self.done, self.total, self.what = done, total, what

        def can_replace(self, message: Message) -> bool:
            return isinstance(message, Explorer.Progress)

    class Loaded(Message):
        """The corpus is there, or the reason why it is not."""

        def __init__(self, corpus: Corpus | None, error: Exception | None = None) -> None:
            super().__init__()
            self.corpus, self.error = corpus, error

    def __init__(
        self,
        paths: Sequence[str | Path] = (),
        *,
        stdin: bytes | None = None,
        keymap: Keymap | None = None,
        problems: Sequence[KeymapProblem] = (),
        lang: Lang = "zh",
        corpus: Corpus | None = None,
    ) -> None:
        super().__init__()
        self.animation_level = "none"
        self.paths = tuple(str(path) for path in paths)
        self.keymap = keymap or load_keymap(None)[0]
        self.keymap_problems = tuple(problems)
        self.lang: Lang = lang
        self.corpus: Corpus | None = None
        self.views: Views | None = None
        self.least = 0.0
        self._given = corpus
        self._stdin = stdin
        self._stop = threading.Event()
        self._loading = False
        self._told = ("", "")
        self._stand: tuple[str, ...] = ()

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

    # Loading

    def on_ready(self) -> None:
        self.app_resume_signal.subscribe(self, lambda _: self.act_app_redraw())
        self.tell(say(self.lang, "reading"), say(self.lang, "cancel_hint", key=self.keymap.shown("app.close")))
        self.call_after_refresh(self._start_loading)

    async def _start_loading(self) -> None:
        """Read in a thread of its own, a daemon: quitting never waits for it."""
        await self.main.complete()
        if self._given is not None:
            self._take(self._given)
            return
        self._loading = True
        threading.Thread(target=self._load, name="loader", daemon=True).start()

    def _load(self) -> None:
        try:
            from model import load

            if self.corpus is None:
                # What stands now stays to the end: the collector need not look through it again and again meanwhile.
                gc.freeze()
            corpus = load(self.paths, stdin=self._stdin, progress=self._report)
        except Stopped:
            return
        except Exception as error:
            self.post_message(self.Loaded(None, error))
        else:
            self.post_message(self.Loaded(corpus))

    @property
    def loading(self) -> bool:
        """Whether files are being read."""
        return self._loading

    def reload(self, words: str, more: str, stand: Sequence[str]) -> None:
        """Read the files again after a correction; `words` and `more` are told, `stand` are the entities it was about."""
        self._told, self._stand = (words, more), tuple(stand)
        self._loading = True
        self.tell(words, say(self.lang, "rereading"))
        threading.Thread(target=self._load, name="loader", daemon=True).start()

    def _report(self, done: int, total: int, what: str) -> None:
        if self._stop.is_set():
            raise Stopped
        self.post_message(self.Progress(done, total, what))

    def on_explorer_progress(self, event: Progress) -> None:
        if self._loading and self.corpus is None and not self._stop.is_set():
            words = say(self.lang, "reading_files", done=event.done, total=event.total, what=event.what)
            self.tell(words, say(self.lang, "cancel_hint", key=self.keymap.shown("app.close")))

    def on_explorer_loaded(self, event: Loaded) -> None:
        self._loading = False
        if event.error is not None:
            self._fail(event.error)
        elif event.corpus is not None and not self._stop.is_set():
            if self.corpus is None:
                self._take(event.corpus)
            else:
                self._take_again(event.corpus, self.corpus)

    def _fail(self, error: Exception) -> None:
        from model.inputs import InputError

        if not isinstance(error, InputError):
            raise error
        if self.corpus is not None:
            self.tell(str(error))
            return
        self.exit(return_code=2, message=visible(str(error)))

    def _take(self, corpus: Corpus) -> None:
        self.corpus = corpus
        self.views = Views(corpus, self.lang)
        self.main.show_place(Place(Query(view="tree", lang=self.lang)))
        key = self.keymap.shown("main.problems")
        self.tell(outcome(corpus, self.lang, keymap_problems=len(self.keymap_problems), problems_key=key))
        self.call_after_refresh(self._warm, corpus)

    def _warm(self, corpus: Corpus) -> None:
        """Once the facts are on the screen: what the first filter and sort would wait for."""
        from model.view import warm

        threading.Thread(target=warm, args=(corpus, self.lang), name="warmer", daemon=True).start()

    def _take_again(self, corpus: Corpus, before: Corpus) -> None:
        """Show the corrected corpus where the user stands; a correction that did not hit is told first."""
        from model.corrections.entries import FILE_NAME

        self.corpus = corpus
        self.views = Views(corpus, self.lang)
        self.main.reread(self._stand)
        missed = [p.message for p in corpus.problems if p.path == FILE_NAME and p not in before.problems]
        words, more = self._told
        self.tell("  ".join([*missed[:1], words]), more)

    def stop_loading(self) -> bool:
        """Stop reading; False where nothing is being read."""
        if not self._loading or self._stop.is_set() or self.corpus is not None:
            return False
        self._stop.set()
        self._loading = False
        self.tell(say(self.lang, "stopped", key=self.keymap.shown("app.leave")))
        return True

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
        self.main.act_main_browse()
        return self.main.browse.go_to_entity(entity)

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

            await self.push_screen(HelpScreen(self.lang, self.keymap, self.screen.possible()))

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
    paths: Sequence[str | Path], *, stdin: bytes | None = None, keymap_path: Path | None = None, lang: str = "zh"
) -> int:
    """Open the explorer on files and folders (none: the bundled example); the exit code.

    `stdin` are the bytes that came through a pipe for the path `-`; the keys then come from the terminal itself.
    """
    keymap, problems = load_keymap(keymap_path)
    if stdin is not None:
        _take_terminal()
    app = Explorer(paths, stdin=stdin, keymap=keymap, problems=problems, lang="en" if lang == "en" else "zh")
    app.run()
    return app.return_code or 0


def _take_terminal() -> None:
    """Make the terminal standard input again, after a pipe was read from it."""
    terminal = os.open("/dev/tty", os.O_RDWR)
    os.dup2(terminal, 0)
    os.close(terminal)
