"""What linking promises of real text: the bundled articles, read, extracted and linked."""

from __future__ import annotations

from itertools import pairwise

import pytest

from model import load
from model.corpus import Corpus
from model.facts import Mention, Metric, Relation
from model.fold import squeeze


@pytest.fixture(scope="module")
def seeds() -> Corpus:
    return load()


def words(corpus: Corpus, fact: Mention | Metric | Relation) -> str:
    """What the source holds where the fact stands."""
    raw = corpus.texts[fact.source]
    return "".join(raw[start:end] for start, end in fact.pieces or ((fact.start, fact.end),))


def test_every_fact_stands_in_its_source(seeds: Corpus) -> None:
    facts = [*seeds.metrics, *seeds.relations, *(m for e in seeds.entities for m in e.mentions)]
    assert len(facts) > 500
    wrong = [fact for fact in facts if squeeze(words(seeds, fact)) != squeeze(fact.text)]
    assert wrong == []


def test_ids_are_unique_and_lead_somewhere(seeds: Corpus) -> None:
    facts = [*seeds.entities, *seeds.metrics, *seeds.relations, *seeds.series]
    assert len({fact.id for fact in facts}) == len(facts)
    entities, metrics = seeds.entity_by_id, seeds.metric_by_id
    assert all(r.head in entities and r.tail in entities for r in seeds.relations)
    assert all(m.subject_entity in entities for m in seeds.metrics if m.subject_entity)
    assert all(i in metrics for s in seeds.series for i in (*s.metrics, *(j for c in s.conflicts for j in c)))


def test_mentions_come_in_the_order_of_the_text_and_never_overlap(seeds: Corpus) -> None:
    for story in seeds.stories:
        spans = sorted((m.start, m.end) for e in seeds.entities for m in e.mentions if m.story == story.id)
        assert all(a[1] <= b[0] for a, b in pairwise(spans))


def test_one_park_is_one_entity_over_all_articles(seeds: Corpus) -> None:
    found = [e for e in seeds.entities if squeeze(e.name).replace("（", "(").replace("）", ")") == "西部(重庆)科学城"]
    assert len(found) == 1
    assert len({m.source for m in found[0].mentions}) > 2


def test_targets_stand_beside_what_was_reached(seeds: Corpus) -> None:
    metrics = seeds.metric_by_id
    statuses = [{metrics[i].status for i in s.metrics} for s in seeds.series if s.subject == "重庆"]
    assert {"actual", "target"} in statuses
