"""Files -> sources -> stories -> drafts -> corpus: the one way of the data."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from hashlib import sha256
from pathlib import Path

import msgspec

from model.bundled import bundled, config_folder
from model.corpus import Corpus
from model.corrections.load import load_corrections
from model.extract.drafts import StoryDraft
from model.extract.names import collect_evidence
from model.extract.story import NOTHING, extract
from model.facts import Problem, Source, Story
from model.inputs import Input, find_inputs
from model.layout import StoryText
from model.lexicon import shipped
from model.lexicon.user import extended
from model.link import conclude, resolve
from model.read.source import read_source
from model.read.stories import split_stories, undated

Progress = Callable[[int, int, str], None]
"""Called with steps done, steps in all and what is being done; raise from it to stop the build."""


def load(paths: Sequence[str | Path] = (), *, stdin: bytes | None = None, progress: Progress | None = None) -> Corpus:
    """The corpus of files and folders; of the bundled example where none is given.

    `-` among the paths stands for standard input, whose bytes are `stdin` (read here where None). What cannot be read is
    a Problem of the corpus and costs nothing else. Raises InputError for a path that does not exist.
    """
    inputs, problems = find_inputs(paths or [bundled("seeds")])
    return build(inputs, problems, stdin=stdin, progress=progress, example=not paths)


def build(
    inputs: Sequence[Input],
    problems: Iterable[Problem] = (),
    *,
    stdin: bytes | None = None,
    progress: Progress | None = None,
    example: bool = False,
) -> Corpus:
    """The corpus of the inputs, in their order."""
    report = progress or (lambda done, total, what: None)
    found = list(problems)
    homes, texts = _read(inputs, found, stdin, report)
    sources = [source for _, source in homes]
    correctors, wrong = load_corrections(() if example else homes)
    found += wrong
    layouts: list[StoryText] = []
    for source in sources:
        stories, doubts = split_stories(source, texts[source.id])
        layouts += stories
        found += doubts
    for corrector in correctors:
        layouts = corrector.correct_stories(layouts)
    by_source: dict[str, list[StoryText]] = {source.id: [] for source in sources}
    for layout in layouts:
        by_source[layout.story.source].append(layout)
    for source in sources:
        found += undated(source, texts[source.id], by_source[source.id])
    lexicon, wrong = extended(
        shipped(), () if example else [config_folder(), *dict.fromkeys(home for home, _ in homes if home)]
    )
    found += wrong
    evidence = collect_evidence(layouts, lexicon)
    paths = {source.id: source.path for source in sources}
    drafts: list[StoryDraft] = []
    for done, layout in enumerate(layouts):
        report(done, len(layouts), layout.story.title or "")
        try:
            drafts.append(extract(layout, lexicon, evidence))
        except Exception as error:  # a fault of the program in one story costs no other story
            drafts.append(NOTHING)
            found.append(_unextracted(layout.story, paths[layout.story.source], texts[layout.story.source], error))
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
        corrected=[done for corrector in correctors for done in corrector.done],
        homes={} if example else {source.id: home for home, source in homes if home is not None},
        bundled=example,
    )


def _unextracted(story: Story, path: str, text: str, error: Exception) -> Problem:
    """What is told of a story whose facts could not be read for a fault of the program."""
    line = text.count("\n", 0, story.start) + 1
    fault = f"{type(error).__name__}: {error}"
    message = f"“{story.title or '无题'}”一稿的事实没有读出来（程序出错：{fault}）；原文照常可读，其余各稿不受影响；请连同这一稿报告此错"
    return Problem(path=path, line=line, severity="doubt", message=message)


def _read(
    inputs: Sequence[Input], problems: list[Problem], stdin: bytes | None, report: Progress
) -> tuple[list[tuple[Path | None, Source]], dict[str, str]]:
    """Sources with the folders of their corrections, and their texts by id; equal contents get ids by their paths too."""
    read: list[tuple[Input, Source, str]] = []
    for done, item in enumerate(inputs):
        report(done, len(inputs), item.name)
        try:
            data = item.file.read_bytes() if item.file else sys.stdin.buffer.read() if stdin is None else stdin
        except OSError as error:
            why = f"读不了（{error.strerror}）；请检查权限后再打开"
            problems.append(Problem(path=item.name, line=0, severity="unread", message=why))
            continue
        source, text, doubts = read_source(data, item.name)
        problems += doubts
        if text or not any(p.severity == "unread" for p in doubts):
            read.append((item, source, text))
    copies = Counter(source.id for _, source, _ in read)
    places: Counter[str] = Counter()
    homes, texts = [], {}
    for item, source, text in read:
        if copies[source.id] > 1:
            places[source.path] += 1
            seed = f"{source.sha256}\n{source.path}\n{places[source.path]}"
            source = msgspec.structs.replace(source, id=f"{source.id[:1]}{sha256(seed.encode()).hexdigest()[:12]}")
        homes.append((item.home, source))
        texts[source.id] = text
    return homes, texts
