"""JSON: the model's contract (DESIGN.md section 3), sentence by sentence, and views with their facts."""

from __future__ import annotations

import json
from typing import Any

import msgspec
import pytest

from model.corpus import Corpus
from model.export import export, formats_of, model_json, to_json
from model.facts import Metric
from model.view import make_view
from model.view.types import Query

KEYS: dict[str, list[str]] = {
    "sources": ["id", "path", "encoding", "sha256", "chars"],
    "stories": ["id", "source", "title", "outlet", "authors", "published", "published_basis", "start", "end"],
    "entities": ["id", "name", "aliases", "category", "city", "district", "parts", "mentions"],
    "metrics": [
        "id", "source", "story", "start", "end", "text", "value", "value_high", "unit", "qualifier", "kind", "status",
        "indicator", "subject", "subject_entity", "city", "district", "time", "period",
    ],
    "relations": ["id", "head", "rel", "tail", "title", "source", "story", "start", "end", "text"],
    "series": ["id", "subject", "indicator", "unit", "metrics", "conflicts"],
    "problems": ["path", "line", "severity", "message"],
}  # fmt: skip


@pytest.fixture(scope="module")
def model(region: Corpus) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(model_json(region))
    return found


def test_the_keys_are_those_of_the_contract_in_its_order(model: dict[str, Any]) -> None:
    assert model["schema"] == "cykc-model/1"
    assert list(model) == ["schema", *KEYS]
    for kind, keys in KEYS.items():
        assert model[kind], kind
        for record in model[kind]:
            assert [key for key in record if key != "pieces"] == keys


def test_parts_and_mentions_have_their_keys(model: dict[str, Any]) -> None:
    parts = [part for entity in model["entities"] for part in entity["parts"]]
    assert parts == [{"key": "2", "text": "2个基地"}, {"key": "6", "text": "6家平台"}]
    for entity in model["entities"]:
        for mention in entity["mentions"]:
            assert [key for key in mention if key != "pieces"] == ["source", "story", "start", "end", "text"]


def test_pieces_stand_behind_the_text_and_only_where_there_are_some(region: Corpus) -> None:
    metric = msgspec.structs.replace(region.metrics[0], pieces=((30, 32), (34, 36)))
    changed = Corpus(
        sources=region.sources, stories=region.stories, metrics=[metric, region.metrics[1]], texts=region.texts
    )
    first, second = json.loads(model_json(changed))["metrics"]
    assert first["pieces"] == [[30, 32], [34, 36]]
    assert list(first)[5:7] == ["text", "pieces"]
    assert "pieces" not in second


def test_ends_of_relations_and_owners_are_ids_of_entities(model: dict[str, Any]) -> None:
    ids = {entity["id"] for entity in model["entities"]}
    names = {entity["id"]: entity["name"] for entity in model["entities"]}
    for relation in model["relations"]:
        assert {relation["head"], relation["tail"]} <= ids
    owned = [metric for metric in model["metrics"] if metric["subject_entity"]]
    assert owned
    for metric in owned:
        assert metric["subject"] == names[metric["subject_entity"]]


def test_source_text_without_white_space_is_the_text_without_white_space(region: Corpus, model: dict[str, Any]) -> None:
    facts = [*model["metrics"], *model["relations"], *(m for entity in model["entities"] for m in entity["mentions"])]
    for fact in facts:
        pieces = fact.get("pieces") or [[fact["start"], fact["end"]]]
        found = "".join(region.texts[fact["source"]][start:end] for start, end in pieces)
        assert "".join(found.split()) == "".join(fact["text"].split())


def test_a_period_is_the_first_and_the_last_day(model: dict[str, Any]) -> None:
    by_time = {metric["time"]: metric["period"] for metric in model["metrics"]}
    assert by_time["2023"] == ["2023-01-01", "2023-12-31"]
    assert by_time["2023-H1"] == ["2023-01-01", "2023-06-30"]
    published = {story["id"]: story["published"] for story in model["stories"]}
    for metric in model["metrics"]:
        if metric["time"] == "pub" and len(published[metric["story"]]) == 10:
            assert metric["period"] == [published[metric["story"]]] * 2


def test_values_are_exact_to_their_printed_digits(region: Corpus) -> None:
    def printed(value: float) -> str:
        metric: Metric = msgspec.structs.replace(region.metrics[0], value=value)
        return model_json(Corpus(metrics=[metric])).partition('"value": ')[2].partition(",")[0]

    assert [printed(value) for value in (1400.0, 2.17e8, 36.1, 0.3333, -5.2)] == [
        "1400",
        "217000000",
        "36.1",
        "0.3333",
        "-5.2",
    ]


def test_series_name_their_metrics_and_what_disagrees(model: dict[str, Any]) -> None:
    ids = {metric["id"] for metric in model["metrics"]}
    for series in model["series"]:
        assert set(series["metrics"]) <= ids
        for group in series["conflicts"]:
            assert set(group) <= set(series["metrics"])


def test_an_empty_corpus_is_valid_json() -> None:
    assert json.loads(model_json(Corpus())) == {"schema": "cykc-model/1", **{kind: [] for kind in KEYS}}


def test_one_record_a_line_so_that_exports_can_be_compared(region: Corpus) -> None:
    lines = model_json(region).splitlines()
    assert sum(line.startswith('  {"id"') for line in lines) == sum(
        len(kind)
        for kind in (region.sources, region.stories, region.entities, region.metrics, region.relations, region.series)
    )


def test_a_file_name_that_is_no_unicode_still_gives_valid_json(region: Corpus) -> None:
    source = msgspec.structs.replace(region.sources[0], path="\udcff.txt")
    data = export(Corpus(sources=[source]), Query(view="model"), "json")
    assert json.loads(data)["sources"][0]["path"] == "\udcff.txt"


def test_a_view_as_json_has_cells_facts_and_where_they_stand(region: Corpus) -> None:
    view = make_view(region, Query(view="metrics", city="重庆", filter="新认定"))
    found = json.loads(to_json(view, region))
    assert (found["schema"], found["view"], found["shown"], found["total"]) == ("cykc-view/1", "metrics", 1, 5)
    (row,) = found["rows"]
    assert row["cells"]["value"] == "3,071"
    assert [fact["value"] for fact in row["facts"]] == [3071, 3071, 3071]
    assert [(cited["path"], cited["line"], cited["hit"]) for cited in row["sources"]] == [
        ("a.txt", 4, "3071家"),
        ("c.txt", 4, "3071家"),
        ("b/b.txt", 5, "3071家"),
    ]


@pytest.mark.parametrize("view", ["tree", "entity", "metrics", "series", "relations", "article", "stories", "problems"])
@pytest.mark.parametrize("lang", ["zh", "en"])
def test_every_view_is_valid_json(region: Corpus, view: Any, lang: Any) -> None:
    found = json.loads(export(region, Query(view=view, lang=lang), "json"))
    assert found["view"] == view
    assert found["shown"] == found["total"] > 0


def test_formats_belong_to_views() -> None:
    assert formats_of("model") == ("json",)
    assert formats_of("metrics") == ("md", "json", "csv")
    assert formats_of("tree") == formats_of("entity") == formats_of("article") == ("md", "json")
    with pytest.raises(ValueError, match="tree has no csv"):
        export(Corpus(), Query(view="tree"), "csv")
