"""What the explorer may correct: the entries for `corrections.yaml`, made from the facts as they are, refused where they would miss.

Every function takes the corpus and ids of facts, and gives Proposals: which folder the entry belongs to, the entry, and what
it does in a few words. What it cannot propose it refuses with CannotCorrect, whose text says what to do instead.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from difflib import get_close_matches
from pathlib import Path

import msgspec

from model.categories import CATEGORIES
from model.corpus import Corpus
from model.corrections.entities import entity_called, is_known
from model.corrections.entries import Correction
from model.corrections.figures import matching
from model.facts import Entity, Metric
from model.fold import fold
from model.link import Facts

_ID_OF = {word: category for category, labels in CATEGORIES.items() for word in (category, *labels)}
_STOPS = frozenset("，。；：！？、\n,;!?")
"""Where the clause around a figure ends."""
_REACHES = range(4, 100, 4)
"""How many characters around a figure are tried, where its clause stands in the file more than once."""
_UNPLACED = ("未定", "外地")
"""Groups of the tree that are no city."""


class Proposal(msgspec.Struct, frozen=True):
    """An entry for the corrections of a folder; `words` say what it does."""

    folder: Path
    entry: Mapping[str, str | Sequence[str]]
    words: str


class CannotCorrect(Exception):
    """There is nothing to write; the text says why and what to do."""


def rename(corpus: Corpus, entity: Entity, name: str) -> Proposal:
    """The entity by another name, which no other entity may have."""
    name = _given(name)
    if name == entity.name:
        raise CannotCorrect("名称没有改动")
    other = next((e for e in corpus.entities if e.id != entity.id and fold(e.name) == fold(name)), None)
    if other is not None:
        raise CannotCorrect(f"已有实体叫“{other.name}”；若是一个，请标记两者再合并")
    words = f"改名 {entity.name} → {name}"
    return Proposal(_home(corpus, entity), {"rename": _reference(corpus, entity), "to": name}, words)


def merge(corpus: Corpus, entities: Sequence[Entity], name: str) -> Proposal:
    """The entities as one of that name, which may be that of one of them but of no other."""
    name = _given(name)
    if len(entities) < 2:
        raise CannotCorrect("合并要至少两个实体；请先标记")
    facts = _facts(corpus)
    if is_known(name, facts) and (known := entity_called(name, facts)).id not in {e.id for e in entities}:
        raise CannotCorrect(f"“{name}”已是另一个实体（{known.name}）；请把它也标上，或换个名称")
    entry = {"merge": [_reference(corpus, e) for e in entities], "into": name}
    return Proposal(_home(corpus, *entities), entry, f"合并 {'、'.join(e.name for e in entities)} → {name}")


def refile(corpus: Corpus, entity: Entity, text: str) -> Proposal:
    """The entity in another category, another city or both, as `类别 城市` say: a label or an id, and a place."""
    category, city = None, None
    for word in text.split():
        if word in _ID_OF and category is None:
            category = _ID_OF[word]
        elif city is None and word not in _ID_OF:
            city = _city(word)
        else:
            raise CannotCorrect(f"“{word}”多余：请写一个类别和一个城市")
    changes = {
        key: value
        for key, value, now in (("category", category, entity.category), ("city", city, entity.city))
        if value and value != now
    }
    if not changes:
        raise CannotCorrect("类别和城市都没有改动")
    shown = [CATEGORIES[changes["category"]][0]] if "category" in changes else []
    shown += [changes["city"]] if "city" in changes else []
    words = f"归类 {entity.name} → {' '.join(shown)}"
    return Proposal(_home(corpus, entity), {"refile": _reference(corpus, entity), **changes}, words)


def reject(corpus: Corpus, entity: Entity) -> Proposal:
    """The entity as none at all."""
    return Proposal(_home(corpus, entity), {"reject": _reference(corpus, entity)}, f"不是实体 {entity.name}")


def reject_figures(corpus: Corpus, metrics: Sequence[Metric]) -> list[Proposal]:
    """Figures as none at all, each by the words that it alone stands in."""
    return [_reject_figure(corpus, metric) for metric in metrics]


def _reject_figure(corpus: Corpus, metric: Metric) -> Proposal:
    if metric.source not in corpus.homes:
        raise CannotCorrect(_HOMELESS)
    entry = {
        "figure": metric.text,
        "file": corpus.source_by_id[metric.source].path,
        "words": _words_around(corpus, metric),
        "reject": "yes",
    }
    return Proposal(corpus.homes[metric.source], entry, f"不是指标 {metric.text}（{metric.indicator}）")


def _words_around(corpus: Corpus, metric: Metric) -> str:
    """Words of the file that stand there once and hold this figure only; white space left out, as they are compared."""
    text = corpus.texts[metric.source]
    page = "".join(text.split())
    home, path = corpus.homes[metric.source], corpus.source_by_id[metric.source].path
    files = {s.id for s in corpus.sources if s.path == path and corpus.homes.get(s.id) == home}
    for start, end in _windows(text, metric.start, metric.end):
        words = "".join(text[start:end].split())
        if page.count(words) == 1:
            entry = Correction(0, "figure", (metric.text,), {"words": words})
            if [corpus.metrics[i].id for i in matching(entry, corpus.metrics, files, corpus.texts)] == [metric.id]:
                return words
    raise CannotCorrect("这个数字周围的话在文件里不止一处；请直接编辑 corrections.yaml")


def _windows(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Spans around a span: its clause, the halves of it, then ever more to both sides or one."""
    left = max((text.rfind(stop, 0, start) for stop in _STOPS), default=-1) + 1
    right = min((at for stop in _STOPS if (at := text.find(stop, end)) >= 0), default=len(text))
    yield from ((left, right), (left, end), (start, right))
    for reach in _REACHES:
        before, after = max(0, start - reach), min(len(text), end + reach)
        yield from ((before, end), (start, after), (before, after))


_HOMELESS = "它的文章没有文件夹可放 corrections.yaml；请存成文件，再以 cykc-tui 文件夹 打开"


def _home(corpus: Corpus, *entities: Entity) -> Path:
    """The folder of the first file that names one of the entities."""
    for entity in entities:
        for mention in entity.mentions:
            if mention.source in corpus.homes:
                return corpus.homes[mention.source]
    raise CannotCorrect(_HOMELESS)


def _reference(corpus: Corpus, entity: Entity) -> str:
    """The name of an entity, its id where another has the same name."""
    same = sum(fold(e.name) == fold(entity.name) for e in corpus.entities)
    return entity.name if same == 1 else entity.id


def _facts(corpus: Corpus) -> Facts:
    return Facts(entities=corpus.entity_by_id, metrics=list(corpus.metrics), relations=list(corpus.relations))


def _given(name: str) -> str:
    name = re.sub(r"\s+", " ", name).strip()
    if not name:
        raise CannotCorrect("请写出名称")
    return name


def _city(word: str) -> str:
    """A city by its usual name (深圳市: 深圳); what no gazetteer knows is taken as it is, unless it looks like a category."""
    from model.extract.places import find_places
    from model.lexicon import shipped

    if word in _UNPLACED:
        raise CannotCorrect(f"“{word}”不是城市；请写出城市")
    known = next((p for p in find_places(word, shipped()) if (p.start, p.end) == (0, len(word)) and p.city), None)
    if known is not None and known.city:
        return known.city
    near = get_close_matches(word, list(_ID_OF), n=1)
    if near:
        raise CannotCorrect(f"不认识类别“{word}”；是不是 {near[0]}？")
    return word
