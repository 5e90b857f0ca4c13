"""What the explorer may correct: the entries for `corrections.yaml`, made from the facts as they are, refused where they would miss.

Every function takes the corpus and facts, and gives Proposals: which folder the entry belongs to, the entry, and what it does.
What it cannot propose it refuses with CannotCorrect. Neither is in words: these are the explorer's, in the user's language.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import msgspec

from model.categories import CATEGORIES
from model.corpus import Corpus
from model.corrections.entities import entity_called, is_known
from model.corrections.entries import Correction
from model.corrections.figures import matching
from model.corrections.filing import filing
from model.corrections.refused import CannotCorrect, Value
from model.facts import Entity, Metric
from model.fold import fold
from model.link import Facts
from model.said import listed
from model.view.labels import GROUPS, Pair

_STOPS = frozenset("，。；：！？、\n,;!?")
"""Where the clause around a figure ends."""
_REACHES = range(4, 100, 4)
"""How many characters around a figure are tried, where its clause stands in the file more than once."""


class Proposal(msgspec.Struct, frozen=True):
    """An entry for the corrections of a folder; `does` is the key of the words that say what it does, `values` what they name."""

    folder: Path
    entry: Mapping[str, str | Sequence[str]]
    does: str
    values: Mapping[str, Value]


def rename(corpus: Corpus, entity: Entity, name: str) -> Proposal:
    """The entity by another name, which no other entity may have."""
    name = _given(name)
    if name == entity.name:
        raise CannotCorrect("same_name")
    other = next((e for e in corpus.entities if e.id != entity.id and fold(e.name) == fold(name)), None)
    if other is not None:
        raise CannotCorrect("name_taken", name=other.name)
    entry = {"rename": _reference(corpus, entity), "to": name}
    return Proposal(home(corpus, entity), entry, "does_rename", {"name": entity.name, "to": name})


def merge(corpus: Corpus, entities: Sequence[Entity], name: str) -> Proposal:
    """The entities as one of that name, which may be that of one of them but of no other."""
    name = _given(name)
    if len(entities) < 2:
        raise CannotCorrect("one_is_no_merge")
    facts = _facts(corpus)
    if is_known(name, facts) and (known := entity_called(name, facts)).id not in {e.id for e in entities}:
        raise CannotCorrect("merge_draws_in", name=name, other=known.name)
    entry = {"merge": [_reference(corpus, e) for e in entities], "into": name}
    values: dict[str, Value] = {"names": listed(e.name for e in entities), "to": name}
    return Proposal(home(corpus, *entities), entry, "does_merge", values)


def refile(corpus: Corpus, entity: Entity, text: str) -> Proposal:
    """The entity in another category, another city or both, as the text says (see `filing`)."""
    category, city = filing(text, {e.city for e in corpus.entities if e.city})
    changes = {
        key: value
        for key, value, now in (("category", category, entity.category), ("city", city, entity.city))
        if value and value != now
    }
    if not changes:
        raise CannotCorrect("same_filing")
    entry = {"refile": _reference(corpus, entity), **changes}
    values: dict[str, Value] = {"name": entity.name, "to": _filed(changes)}
    return Proposal(home(corpus, entity), entry, "does_refile", values)


def _filed(changes: Mapping[str, str]) -> Pair:
    """What an entity is filed under, as the screen calls it in each language."""
    pairs = [CATEGORIES[changes["category"]]] if "category" in changes else []
    pairs += [GROUPS.get(city, (city, city)) for key, city in changes.items() if key == "city"]
    return " ".join(zh for zh, _ in pairs), " ".join(en for _, en in pairs)


def reject(corpus: Corpus, entity: Entity) -> Proposal:
    """The entity as none at all."""
    entry = {"reject": _reference(corpus, entity)}
    return Proposal(home(corpus, entity), entry, "does_reject", {"name": entity.name})


def reject_figures(corpus: Corpus, metrics: Sequence[Metric]) -> list[Proposal]:
    """Figures as none at all, each by the words that it alone stands in."""
    return [_reject_figure(corpus, metric) for metric in metrics]


def _reject_figure(corpus: Corpus, metric: Metric) -> Proposal:
    if metric.source not in corpus.homes:
        raise CannotCorrect("homeless")
    entry = {
        "figure": metric.text,
        "file": corpus.source_by_id[metric.source].path,
        "words": _words_around(corpus, metric),
        "reject": "yes",
    }
    values: dict[str, Value] = {"text": metric.text, "indicator": metric.indicator}
    return Proposal(corpus.homes[metric.source], entry, "does_reject_figure", values)


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
    raise CannotCorrect("words_twice")


def _windows(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Spans around a span: its clause, the halves of it, then ever more to both sides or one."""
    left = max((text.rfind(stop, 0, start) for stop in _STOPS), default=-1) + 1
    right = min((at for stop in _STOPS if (at := text.find(stop, end)) >= 0), default=len(text))
    yield from ((left, right), (left, end), (start, right))
    for reach in _REACHES:
        before, after = max(0, start - reach), min(len(text), end + reach)
        yield from ((before, end), (start, after), (before, after))


def home(corpus: Corpus, *entities: Entity) -> Path:
    """The folder of the first file that names one of the entities."""
    for entity in entities:
        for mention in entity.mentions:
            if mention.source in corpus.homes:
                return corpus.homes[mention.source]
    raise CannotCorrect("homeless")


def _reference(corpus: Corpus, entity: Entity) -> str:
    """The name of an entity, its id where another has the same name."""
    same = sum(fold(e.name) == fold(entity.name) for e in corpus.entities)
    return entity.name if same == 1 else entity.id


def _facts(corpus: Corpus) -> Facts:
    return Facts(entities=corpus.entity_by_id, metrics=list(corpus.metrics), relations=list(corpus.relations))


def _given(name: str) -> str:
    name = re.sub(r"\s+", " ", name).strip()
    if not name:
        raise CannotCorrect("no_new_name")
    return name
