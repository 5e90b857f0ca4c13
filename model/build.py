"""Pages -> sources -> stories -> drafts -> corpus: the one way of the data."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from hashlib import sha256
from itertools import count
from pathlib import Path

import msgspec

from model.bundled import config_folder
from model.cache.keys import key_of_source, key_of_words
from model.cache.records import SourceRecord, StoryRecord
from model.cache.store import NO_STORE, Store
from model.corpus import Corpus
from model.corrections.load import load_corrections
from model.extract.drafts import StoryDraft
from model.extract.story import NOTHING, Fault
from model.facts import Problem, Source, Story
from model.inputs import Page, Progress
from model.layout import StoryText
from model.lexicon import shipped
from model.lexicon.user import extended
from model.link import conclude, resolve
from model.read.source import read_source
from model.read.stories import split_stories, undated
from model.reading import PASSES, Reader, Told
from model.said import Said


def build(
    pages: Sequence[Page],
    problems: Iterable[Problem] = (),
    *,
    progress: Progress | None = None,
    example: bool = False,
    store: Store = NO_STORE,
) -> Corpus:
    """The corpus of the pages, in their order; `store` holds what was made of them before. `progress` may raise to stop."""
    report = progress or (lambda done, total, what: None)
    found = list(problems)
    homes, texts = _sources(pages, found)
    sources = [source for _, source in homes]
    correctors, wrong = load_corrections(() if example else homes)
    found += wrong
    layouts = list(_layouts(sources, texts, store, report, found))
    for corrector in correctors:
        layouts = corrector.correct_stories(layouts)
    found += _undated(sources, texts, layouts)
    folders = dict.fromkeys(home for home, _ in homes if home)
    own = () if example else (config_folder(), *folders)
    lexicon, wrong = extended(shipped(), own)
    found += wrong
    read = Reader(lexicon, own, key_of_words(own), store).read(layouts, _counted(layouts, report))
    drafts = list(_drafts(zip(layouts, read, strict=True), {source.id: source for source in sources}, texts, found))
    report(len(layouts), len(layouts), "")
    stories_now = [layout.story for layout in layouts]
    facts = resolve(layouts, drafts, texts, lexicon)
    for corrector in correctors:
        corrector.correct_facts(facts, texts, {story.id: story.published for story in stories_now})
        found += corrector.stale
    linked = conclude(facts, layouts, texts, sources, lexicon)
    return Corpus(
        sources=sources,
        stories=stories_now,
        entities=linked.entities,
        metrics=linked.metrics,
        relations=linked.relations,
        series=linked.series,
        problems=[*found, *linked.problems],
        texts=texts,
        layouts={layout.story.id: layout for layout in layouts},
        reprints=linked.reprints,
        figures=linked.figures,
        corrected=[done for corrector in correctors for done in corrector.done],
        homes={} if example else {source.id: home for home, source in homes if home is not None},
        bundled=example,
    )


def _layouts(
    sources: Sequence[Source], texts: Mapping[str, str], store: Store, report: Progress, found: list[Problem]
) -> Iterator[StoryText]:
    """The stories of all sources in their order; what is doubtful about them goes to `found`."""
    for done, source in enumerate(sources):
        report(done, len(sources), source.path)
        stories, doubts = _stories(source, texts[source.id], store)
        found += doubts
        yield from stories


def _undated(sources: Sequence[Source], texts: Mapping[str, str], layouts: Sequence[StoryText]) -> Iterator[Problem]:
    """The doubts about stories that have no date."""
    by_source: dict[str, list[StoryText]] = {source.id: [] for source in sources}
    for layout in layouts:
        by_source[layout.story.source].append(layout)
    for source in sources:
        yield from undated(source, texts[source.id], by_source[source.id])


def _drafts(
    read: Iterable[tuple[StoryText, StoryDraft | Fault]],
    sources: Mapping[str, Source],
    texts: Mapping[str, str],
    found: list[Problem],
) -> Iterator[StoryDraft]:
    """What was read of each story; of one that could not be read nothing, which goes to `found`."""
    for layout, draft in read:
        if isinstance(draft, Fault):
            home = sources[layout.story.source]
            found.append(_unread(layout.story, home.path, texts[home.id], draft))
        yield NOTHING if isinstance(draft, Fault) else draft


def _counted(layouts: Sequence[StoryText], report: Progress) -> Told:
    """Reports how far the reading of the stories has got, both passes counted as one."""
    done = count()
    return lambda layout: report(next(done) // PASSES, len(layouts), layout.story.title or "")


def _stories(source: Source, text: str, store: Store) -> tuple[list[StoryText], Sequence[Problem]]:
    """The stories of a source, and what is doubtful about them, as kept or made anew."""
    known = key_of_source(source)
    kept = store.get(known, SourceRecord)
    if kept is not None:
        with suppress(ValueError):
            return [story.layout() for story in kept.stories], kept.doubts
    stories, doubts = split_stories(source, text)
    store.put(known, SourceRecord(tuple(map(StoryRecord.of, stories)), tuple(doubts)))
    return stories, doubts


def _unread(story: Story, path: str, text: str, fault: Fault) -> Problem:
    """What is told of a story whose facts could not be read for a fault of the program."""
    line = text.count("\n", 0, story.start) + 1
    message = Said(
        f"“{story.title or '无题'}”一稿的事实没有读出来（程序出错：{fault.what}）；原文照常可读，其余各稿不受影响；请连同这一稿报告此错",
        f"the facts of “{story.title or 'untitled'}” were not read (a fault of the program: {fault.what}), its article and all "
        "others were; report this together with the story",
    )
    return Problem(path=path, line=line, severity="doubt", message=message)


def _sources(pages: Sequence[Page], problems: list[Problem]) -> tuple[list[tuple[Path | None, Source]], dict[str, str]]:
    """Sources with the folders of their corrections, and their texts by id; equal contents get ids by their paths too."""
    read: list[tuple[Path | None, Source, str]] = []
    for page in pages:
        source, text, doubts = read_source(page.data, page.input.name)
        problems += doubts
        if text or not any(p.severity == "unread" for p in doubts):
            read.append((page.input.home, source, text))
    copies = Counter(source.id for _, source, _ in read)
    places: Counter[str] = Counter()
    homes, texts = [], {}
    for home, source, text in read:
        if copies[source.id] > 1:
            places[source.path] += 1
            seed = f"{source.sha256}\n{source.path}\n{places[source.path]}"
            source = msgspec.structs.replace(source, id=f"{source.id[:1]}{sha256(seed.encode()).hexdigest()[:12]}")
        homes.append((home, source))
        texts[source.id] = text
    return homes, texts
