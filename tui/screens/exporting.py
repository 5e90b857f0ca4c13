"""The export dialog: what, and into which file."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from textual import work
from textual.widget import Widget
from textual.widgets import Input

from model.corpus import Corpus
from model.export import FORMATS, formats_of
from model.said import reason
from model.view.labels import pick
from model.view.types import Query
from tui.actions import Lang
from tui.screens.dialog import Confirm, Dialog
from tui.widgets.bars import Bar
from tui.widgets.cells import tail
from tui.widgets.inputs import LineInput
from tui.widgets.plain import UNSEEN
from tui.words import say


class Written(NamedTuple):
    """Where an export went, and how many bytes it has."""

    path: Path
    size: int


class ExportScreen(Dialog[Written], inherit_bindings=False):
    """Asks for the file, with a sensible name filled in; never overwrites unasked. The result is where it went."""

    def __init__(self, corpus: Corpus, choices: Sequence[Query]) -> None:
        super().__init__(choices[0].lang, say(choices[0].lang, "export"))
        self._corpus = corpus
        self._choices = list(choices)
        self.footer = ("ask.accept", *(["ask.next"] if len(choices) > 1 else []), "app.close")
        self._at = 0
        self._suggested = ""
        self.what = Bar(id="export-what")
        self.box = LineInput("ask", id="export-file")
        self.note = Bar(id="export-note")

    def body(self) -> list[Widget]:
        return [self.what, self.box, self.note]

    def on_mount(self) -> None:
        self._choose(0)
        self.set_focus(self.box)

    @property
    def chosen(self) -> Query:
        """What will be exported."""
        return self._choices[self._at]

    def _choose(self, at: int) -> None:
        """Offer one of the views; a name that the user has changed stays, all but the part that we suggested."""
        from model.export import suggested_name

        self._at = at % len(self._choices)
        name = UNSEEN.sub("", suggested_name(self._corpus, self.chosen))
        if self.box.value in ("", self._suggested):
            self.box.value = name
            self.box.cursor_position = len(name) - len(Path(name).suffix)
        self._suggested = name
        view = say(self.lang, self.chosen.view)
        formats = " ".join(f".{ending}" for ending in formats_of(self.chosen.view))
        place = f"{self._at + 1}/{len(self._choices)}" if len(self._choices) > 1 else ""
        self.what.say(f"{say(self.lang, 'export_what')}  {view}", place)
        self.note.say(say(self.lang, "export_endings", formats=formats))

    def on_input_changed(self, event: Input.Changed) -> None:
        """The suggested ending that waits behind the cursor goes when one is typed: `a.csv` in front of it is no `a.csv.md`.

        So it does when the view does not have that format, which is told at once.
        """
        event.stop()
        at = self.box.cursor_position
        typed, waiting = event.value[:at], event.value[at:]
        if waiting == Path(self._suggested).suffix and _ending(typed) in FORMATS:
            self.box.value = typed
            if _ending(typed) not in formats_of(self.chosen.view):
                self._refuse_ending(_ending(typed))

    def act_ask_next(self) -> None:
        self._choose(self._at + 1)

    def act_ask_accept(self) -> None:
        self._write()

    @work(exclusive=True)
    async def _write(self) -> None:
        """Write the file, after asking what must be asked."""
        from model.export import FileExists, export, save

        given = self.box.value.strip()
        path = Path(given).expanduser() if given else None
        ending = _ending(given)
        formats = formats_of(self.chosen.view)
        if path is None:
            self._refuse("no_name")
        elif path.is_dir() or given.endswith(("/", "\\")):
            self._refuse("is_folder", path=tail(given, 30))
        elif ending not in formats:
            self._refuse_ending(ending)
        elif path.parent.exists() or await self._ask("make_folder", path.parent):
            data = export(self._corpus, self.chosen, ending)
            try:
                try:
                    where = save(data, path)
                except FileExists as found:
                    if not await self._ask("exists", found.path):
                        return
                    where = save(data, path, force=True)
            except OSError as error:
                self._refuse("not_written", why=pick(reason(error), self.lang))
            else:
                self.dismiss(Written(where, len(data)))

    def _refuse_ending(self, ending: str) -> None:
        known = " ".join(f".{known}" for known in formats_of(self.chosen.view))
        self._refuse("bad_ending" if ending else "no_ending", ending=f".{ending}", known=known)

    def _refuse(self, key: str, /, **values: object) -> None:
        self.note.say(say(self.lang, key, **values))

    async def _ask(self, question: str, path: Path) -> bool:
        title = say(self.lang, "export")
        answer = await self.app.push_screen_wait(Confirm(self.lang, title, say(self.lang, question), str(path)))
        return bool(answer)


def _ending(name: str) -> str:
    return Path(name).suffix.lower().removeprefix(".")


def written(lang: Lang, result: Written) -> str:
    """Where it went, for the status line."""
    size = f"{result.size / 1024:.1f} KB" if result.size >= 1024 else f"{result.size} B"
    path = result.path.absolute()
    try:
        shown = f"~/{path.relative_to(Path.home())}"
    except ValueError:
        shown = str(path)
    return say(lang, "written", path=tail(shown, 52), size=size)
