"""The correcting half of the main screen: what a key changes is written to `corrections.yaml` beside the articles, and read again."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from tui.actions import Lang
from tui.dispatch import KeyScreen, explorer
from tui.screens.browse import BrowsePage
from tui.screens.page import Page
from tui.widgets.cells import tail
from tui.words import say

if TYPE_CHECKING:
    from model.corpus import Corpus
    from model.corrections.propose import Proposal
    from model.corrections.refused import Refused, Value
    from model.corrections.write import Written
    from model.facts import Entity, Metric

Stand = tuple[str, ...]
"""The ids of the entities to stand on after a change, the first that is there."""

ROOM = 26
"""Cells for the path in the status line, so that what was written can be read too."""


class CorrectingScreen(KeyScreen[None], inherit_bindings=False):
    """Asks, writes, undoes. `page` is the one that shows; marked for merging is what `browse` has marked in its tree."""

    lang: Lang
    page: Page
    browse: BrowsePage

    def __init__(self) -> None:
        super().__init__()
        self._written: list[tuple[str, Stand, list[Written]]] = []

    # Keys

    def act_correct_mark(self) -> None:
        entity = self._entity()
        if entity is None:
            return
        self.browse.contents.mark(entity.id)
        app, count = explorer(self), len(self.browse.contents.marked)
        if count:
            merge, close = app.keymap.shown("correct.merge"), app.keymap.shown("app.close")
            self.tell("marked", count=count, merge=merge, close=close)
        else:
            self.tell("unmarked")

    async def act_correct_merge(self) -> None:
        from model.corrections import propose

        corpus = self._corpus()
        if corpus is None:
            return
        entities = [corpus.entity_by_id[found] for found in self.browse.contents.marked]
        if len(entities) < 2:
            self.tell("mark_first", key=explorer(self).keymap.shown("correct.mark"))
            return
        fullest = max((entity.name for entity in entities), key=len)
        question = say(self.lang, "merge_into", count=len(entities))
        about = say(self.lang, "between_names").join(entity.name for entity in entities)
        stand = tuple(entity.id for entity in entities)
        await self._ask(question, fullest, stand, lambda name: [propose.merge(corpus, entities, name)], about)

    async def act_correct_rename(self) -> None:
        from model.corrections import propose

        entity, corpus = self._entity(), explorer(self).corpus
        if entity is not None and corpus is not None:
            question = say(self.lang, "rename_to")
            await self._ask(question, entity.name, (entity.id,), lambda name: [propose.rename(corpus, entity, name)])

    async def act_correct_refile(self) -> None:
        from model.categories import CATEGORIES
        from model.corrections import propose
        from model.view.labels import group_label, label

        entity, corpus = self._entity(), explorer(self).corpus
        if entity is not None and corpus is not None:
            city = group_label(entity.city, self.lang) if entity.city else ""
            now = f"{label(CATEGORIES, entity.category, self.lang)} {city}".strip()
            question = say(self.lang, "refile_as", name=entity.name)
            await self._ask(question, now, (entity.id,), lambda text: [propose.refile(corpus, entity, text)])

    async def act_correct_reject(self) -> None:
        from model.corrections import propose

        corpus = self._corpus()
        if corpus is None:
            return
        if metrics := self._metrics(corpus):
            words = f"{metrics[0].subject}  {metrics[0].indicator}  {metrics[0].text}"
            question = say(self.lang, "reject_figure", count=len(metrics))
            await self._confirm(question, words, (), lambda: propose.reject_figures(corpus, metrics))
        elif not self.page.target():
            self.tell("nothing_to_reject")
        elif (entity := self._entity()) is not None:
            question, found = say(self.lang, "reject_entity"), entity
            await self._confirm(question, entity.name, (entity.id,), lambda: [propose.reject(corpus, found)])

    def act_correct_undo(self) -> None:
        from model.corrections.refused import CannotWrite
        from model.corrections.write import undo

        app = explorer(self)
        if self._busy():
            return
        if not self._written:
            self.tell("no_undo")
            return
        words, stand, written = self._written[-1]
        try:
            while written:
                undo(written[-1])
                written.pop()
        except CannotWrite as error:
            app.tell(self._why(error))
            return
        self._written.pop()
        left = say(self.lang, "undo_left", count=len(self._written))
        app.reload(say(self.lang, "undone", words=words), left, stand)

    # What the cursor is on

    def _busy(self) -> bool:
        busy = explorer(self).loading
        if busy:
            self.tell("busy")
        return busy

    def _corpus(self) -> Corpus | None:
        """The corpus, where it can be corrected now; else the reason is told."""
        corpus = explorer(self).corpus
        if self._busy():
            return None
        if corpus is None:
            self.tell("nothing_to_correct")
        elif corpus.bundled:
            self.tell("example_stays")
        elif not corpus.homes:
            self.tell("no_folder" if corpus.sources else "nothing_to_correct")
        else:
            return corpus
        return None

    def _entity(self) -> Entity | None:
        """The entity under the cursor, where it can be corrected; else the reason is told."""
        corpus = self._corpus()
        if corpus is None:
            return None
        found = next((corpus.entity_by_id[fact] for fact in self.page.target() if fact in corpus.entity_by_id), None)
        if found is None:
            self.tell("no_entity_here")
        return found

    def _metrics(self, corpus: Corpus) -> list[Metric]:
        """The figures under the cursor: of a row all that it stands for."""
        return [corpus.metric_by_id[fact] for fact in self.page.target() if fact in corpus.metric_by_id]

    # Asking and writing

    def _why(self, refused: Refused) -> str:
        """A refusal in words; of a path the end, so that what to do can be read too."""
        values = dict(refused.values)
        if "path" in values:
            values["path"] = tail(str(Path(str(values["path"])).absolute()), ROOM)
        return self._worded(refused.reason, values)

    def _worded(self, key: str, values: Mapping[str, Value]) -> str:
        """The words for a key; of labels in both languages those of the interface."""
        picked = {k: v[self.lang == "en"] if isinstance(v, tuple) else v for k, v in values.items()}
        return say(self.lang, key, **picked)

    async def _ask(
        self, question: str, value: str, stand: Stand, make: Callable[[str], Sequence[Proposal]], about: str = ""
    ) -> None:
        from model.corrections.refused import Refused
        from tui.screens.prompt import Prompt

        def refusal(answer: str) -> str:
            try:
                _check(make(answer))
            except Refused as error:
                return self._why(error)
            return ""

        def done(answer: str | None) -> None:
            if answer is None:
                self.tell("cancelled")
            else:
                self._write(make(answer), stand)

        title = say(self.lang, "correcting")
        prompt = Prompt(self.lang, title, question, value, refusal, about, self._shut(stand))
        await self.app.push_screen(prompt, done)

    def _shut(self, stand: Stand) -> str:
        """Why no correction of these entities can be written, "" where one can: better said before an answer is typed."""
        from model.corrections.propose import home
        from model.corrections.refused import Refused
        from model.corrections.write import check_file

        corpus = explorer(self).corpus
        try:
            if corpus is not None:
                check_file(home(corpus, *(corpus.entity_by_id[entity] for entity in stand)))
        except Refused as error:
            return self._why(error)
        return ""

    async def _confirm(self, question: str, about: str, stand: Stand, make: Callable[[], Sequence[Proposal]]) -> None:
        from model.corrections.refused import Refused
        from tui.screens.dialog import Confirm

        try:
            proposals = make()
            _check(proposals)
        except Refused as error:
            explorer(self).tell(self._why(error))
            return

        def done(answer: bool | None) -> None:
            if answer:
                self._write(proposals, stand)
            else:
                self.tell("cancelled")

        await self.app.push_screen(Confirm(self.lang, say(self.lang, "correcting"), question, about), done)

    def _write(self, proposals: Sequence[Proposal], stand: Stand) -> None:
        """Write the entries and read the articles again, then to stand on one of `stand`."""
        from model.corrections.refused import CannotWrite
        from model.corrections.write import append, undo

        app = explorer(self)
        written: list[Written] = []
        try:
            for proposal in proposals:
                added = append(proposal.folder, proposal.entry)
                written.append(added)
        except CannotWrite as error:
            for done in reversed(written):
                undo(done)
            app.tell(self._why(error))
            return
        does = self._worded(proposals[0].does, proposals[0].values)
        self._written.append((does, stand, written))
        if "merge" in proposals[0].entry:
            self.browse.contents.keep_marks(())
        path = tail(str(written[0].path.absolute()), ROOM)
        words = say(self.lang, "corrected", path=path, words=does)
        app.reload(words, say(self.lang, "undo_hint", key=app.keymap.shown("correct.undo")), stand)


def _check(proposals: Sequence[Proposal]) -> None:
    """Raise CannotWrite where one of the entries could not be written: better said before the user has answered."""
    from model.corrections.write import check

    for proposal in proposals:
        check(proposal.folder, proposal.entry)
