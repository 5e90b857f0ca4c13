"""How sure a figure is: the surer, the more of it is said beside it; weights are a table."""

from __future__ import annotations

from collections.abc import Callable
from math import exp

import pytest

from model.extract.drafts import MetricDraft
from model.extract.metrics import find_metrics
from model.extract.metrics.certainty import chance_of
from model.extract.names import Evidence, find_names
from model.layout import StoryText
from model.lexicon import Lexicon, shipped


def test_the_chance_follows_the_weights_of_the_cues() -> None:
    lexicon = Lexicon({"confidence": {"metrics": {"bias": -1.0, "weights": {"indicator": 2.0, "owner.clause": 0.5}}}})
    assert chance_of({}, lexicon) == round(1 / (1 + exp(1)), 2)
    assert chance_of({"indicator": 0.5, "owner.clause": 1.0, "unweighed": 1.0}, lexicon) == round(
        1 / (1 + exp(-0.5)), 2
    )


@pytest.mark.parametrize(
    ("said", "unsaid"),
    [
        ("2023年，绵阳市技术合同成交额达到35亿元。", "2023年工作会在绵阳召开。成果丰硕。技术合同成交额达到35亿元。"),
        ("绵阳市高新技术企业营业收入增长35亿元。", "绵阳市数量达到35亿元。"),
    ],
)
def test_what_is_said_beside_a_figure_makes_it_surer(
    figures: Callable[..., list[MetricDraft]], said: str, unsaid: str
) -> None:
    (near,), (far,) = figures(said), figures(unsaid)
    assert near.confidence > far.confidence


def test_the_shipped_table_weighs_only_cues_that_figures_have(
    seed_stories: list[StoryText], figures: Callable[..., list[MetricDraft]], monkeypatch: pytest.MonkeyPatch
) -> None:
    table = shipped().table("confidence")["metrics"]["weights"]
    met = {f"unit.{group}" for group in shipped().table("units")["groups"]}

    def keep(cues: dict[str, float], _lexicon: object) -> float:
        met.update(cues)
        return 1.0

    monkeypatch.setattr("model.extract.metrics.chance_of", keep)
    for story in seed_stories:
        find_metrics(story, *find_names(story, shipped(), Evidence({})), shipped())
    figures("我国去年设立院士工作站2万个。此后全国有7%的县设站，预计还会增设。")
    assert set(table) <= met, set(table) - met
