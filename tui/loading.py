"""The loading half of the app: the articles are read in a thread of their own, after the first frame and after a correction."""

from __future__ import annotations

import gc
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from textual.app import App
from textual.message import Message

from model.view.types import Query
from tui.actions import Lang
from tui.places import Place
from tui.telling import outcome
from tui.views import Views
from tui.widgets.plain import visible
from tui.words import say

if TYPE_CHECKING:
    from model.apart import Apart
    from model.corpus import Corpus
    from tui.keymap import Keymap
    from tui.keymap_files import KeymapProblem
    from tui.screens.main import MainScreen


class Stopped(Exception):
    """Raised in the loader's thread when the user has stopped it."""


class LoadingApp(App[None], inherit_bindings=False):
    """Reads `paths` into `corpus`, can be stopped at it, and shows what was read."""

    lang: Lang
    keymap: Keymap
    keymap_problems: tuple[KeymapProblem, ...]

    class Progress(Message):
        """The loader has got further."""

        def __init__(self, done: int, total: int, what: str) -> None:
            super().__init__()
            self.done, self.total, self.what = done, total, what

        def can_replace(self, message: Message) -> bool:
            return isinstance(message, LoadingApp.Progress)

    class Loaded(Message):
        """The corpus is there, or the reason why it is not."""

        def __init__(self, corpus: Corpus | None, error: Exception | None = None) -> None:
            super().__init__()
            self.corpus, self.error = corpus, error

    def __init__(
        self, paths: Sequence[str | Path], stdin: bytes | None, corpus: Corpus | None, apart: Apart | None
    ) -> None:
        """`corpus` is one that was read already, to be shown instead of reading `paths`; `apart` already reads them."""
        super().__init__()
        self.paths = tuple(str(path) for path in paths)
        self.corpus: Corpus | None = None
        self.views: Views | None = None
        self._given = corpus
        self._stdin = stdin
        self._apart = apart
        self._stop = threading.Event()
        self._threads: list[threading.Thread] = []
        self._loading = False
        self._told = ("", "")
        self._stand: tuple[str, ...] = ()

    @property
    def main(self) -> MainScreen:
        """The screen under all others."""
        raise NotImplementedError

    def tell(self, words: str, more: str = "") -> None:
        """Say something in the status line."""
        raise NotImplementedError

    async def _start_loading(self) -> None:
        """Read in a thread of its own, a daemon: quitting waits no longer for it than `settle` does."""
        # What stands now stays to the end: the collector need not look through it again and again.
        gc.freeze()
        gc.enable()
        if self._given is None:
            self._loading = True
            self._start_thread("loader", self._load)
        await self.main.complete()
        if self._given is not None:
            self._take(self._given)

    def _start_thread(self, name: str, work: Callable[..., object], *given: object) -> None:
        thread = threading.Thread(target=work, args=given, name=name, daemon=True)
        self._threads.append(thread)
        thread.start()

    def settle(self, seconds: float = 1.0) -> None:
        """Stop what runs beside the screen and wait for it, at most so long.

        An interpreter that ends while such a thread is inside a library of another language may abort instead of ending.
        """
        self._stop_reading()
        end = time.monotonic() + seconds
        for thread in self._threads:
            thread.join(max(0.0, end - time.monotonic()))

    def _stop_reading(self) -> None:
        self._stop.set()
        if self._apart is not None:
            self._apart.close()

    def _load(self) -> None:
        try:
            corpus = self._apart.load(self._report) if self._apart is not None else None
            if corpus is None:
                from model import load
                from model.ownprocess import make_ready_to_read

                make_ready_to_read()
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
        self._start_thread("loader", self._load)

    def _report(self, done: int, total: int, what: str) -> None:
        if self._stop.is_set():
            raise Stopped
        self.post_message(self.Progress(done, total, what))

    def on_loading_app_progress(self, event: Progress) -> None:
        if self._loading and self.corpus is None and not self._stop.is_set():
            words = say(self.lang, "reading_files", done=event.done, total=event.total, what=event.what)
            self.tell(words, say(self.lang, "cancel_hint", key=self.keymap.shown("app.close")))

    def on_loading_app_loaded(self, event: Loaded) -> None:
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
        from model.view.labels import pick

        if not isinstance(error, InputError):
            raise error
        words = f"{error.path}: {pick(error.message, self.lang)}"
        if self.corpus is not None:
            self.tell(words)
            return
        self.exit(return_code=2, message=visible(words))

    def _take(self, corpus: Corpus) -> None:
        self.corpus = corpus
        self.views = Views(corpus, self.lang)
        self.main.show_place(Place(Query(view="tree", lang=self.lang)))
        shown = {"problems_key": self.keymap.shown("main.problems"), "help_key": self.keymap.shown("app.help")}
        self.tell(outcome(corpus, self.lang, keymap_problems=len(self.keymap_problems), **shown))
        self.call_after_refresh(self._warm, corpus)

    def _warm(self, corpus: Corpus) -> None:
        """Once the facts are on the screen: what the first filter and sort would wait for."""
        from model.view import warm

        self._start_thread("warmer", warm, corpus, self.lang)

    def _take_again(self, corpus: Corpus, before: Corpus) -> None:
        """Show the corrected corpus where the user stands; a correction that did not hit is told first."""
        from model.bundled import CORRECTIONS
        from model.view.labels import pick

        self.corpus = corpus
        self.views = Views(corpus, self.lang)
        self.main.reread(self._stand)
        new = [p for p in corpus.problems if p.path == CORRECTIONS and p not in before.problems]
        whys = [(p, pick(p.message, self.lang)) for p in new]
        missed = [say(self.lang, "missed", path=p.path, line=p.line, why=why) for p, why in whys]
        words, more = self._told
        self.tell("  ".join([*missed[:1], words]), more)

    def stop_loading(self) -> bool:
        """Stop reading; False where nothing is being read."""
        if not self._loading or self._stop.is_set() or self.corpus is not None:
            return False
        self._stop_reading()
        self._loading = False
        self.tell(say(self.lang, "stopped", key=self.keymap.shown("app.leave")))
        return True
