"""How surely every field of a figure is right: cues of how its fields were found, weighed together.

A logistic regression. The cues are of grammar, not of content: whether the time stands in the clause or was carried, whether the owner is named beside
the figure, how many others compete, how the indicator was put together. Their weights are in `lexicon/confidence.yaml`, fitted on
annotated articles by `tests/bench/calibration.py --fit`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from math import exp

from model.extract.drafts import Quantity
from model.extract.metrics.indicator.indicators import Indicator
from model.extract.metrics.reading.passage import Passage
from model.extract.metrics.subject.owners import Subject
from model.extract.quantity.units import unit_group
from model.extract.time.expressions import NOW
from model.facts import Kind, Status
from model.lexicon import Lexicon

_OF_NOW = re.compile("目前|如今|当前|现在|累计|已")
_SHORT, _LONG = 2, 9
"""Lengths up to which an indicator is bare (产量) and from which it is a phrase."""
_MANY = 3
"""So many figures or names before a figure in its sentence are many."""


def cues_of_figure(
    quantity: Quantity, kind: Kind, status: Status, time: str, read: Indicator, subject: Subject, passage: Passage
) -> dict[str, float]:
    """The cues that hold for a figure, each 1, and the strengths of the patterns that found its indicator and its owner."""
    text, at = passage.text, quantity.start
    clause, sentence, block = passage.clause(at), passage.sentence(at), passage.block(at)
    paragraph = block.start if block else 0
    owners = passage.owners_between(sentence[0], at)
    places = {owner.label for owner in passage.owners_between(paragraph, at)}
    headlines = (text[b.start : b.end] for b in passage.story.blocks if b.kind == "headline")
    named = text[clause[0] : clause[1]]
    holds = {
        f"unit.{unit_group(quantity.unit, passage.lexicon) or 'none'}": True,
        f"kind.{'rank' if quantity.rank else kind}": True,
        f"status.{status}": True,
        **_of_time(passage, clause[0], sentence[0], paragraph, at, time),
        "now": _OF_NOW.search(text, sentence[0], at) is not None,
        "headline": block is not None and block.kind == "headline",
        "indicator.short": len(read.name) <= _SHORT,
        "indicator.long": len(read.name) >= _LONG,
        "indicator.composed": read.name not in text[sentence[0] : sentence[1]],
        "figures.many": len(passage.quantities_between(sentence[0], at)) >= _MANY,
        "owners.many": len(owners) >= _MANY,
        "owners.none": not owners,
        "paragraph.several": len(places) > 1,
        "paragraph.none": not places,
        "owner.thing": subject.thing is not None,
        "owner.nation": subject.label == "全国",
        "owner.clause": subject.label in named,
        "owner.sentence": subject.label not in named and subject.label in text[sentence[0] : at],
        "owner.headline": any(subject.label in headline for headline in headlines),
    }
    return {"indicator": read.strength, "owner": subject.strength, **{cue: 1.0 for cue, does in holds.items() if does}}


def _of_time(passage: Passage, clause: int, sentence: int, paragraph: int, at: int, time: str) -> dict[str, bool]:
    """Where the time of a figure is said: in its clause, its sentence, before it, or nowhere although others are."""
    said = {ref.value for ref in passage.times_between(clause, at)}
    near = {ref.value for ref in passage.times_between(sentence, at)}
    if time != NOW:
        place = "clause" if time in said else "sentence" if time in near else "carried"
    else:
        place = "passed" if near else "before" if passage.times_between(paragraph, at) else "nowhere"
    return {f"time.{place}": True}


def chance_of(cues: Mapping[str, float], lexicon: Lexicon) -> float:
    """The chance, from 0 to 1, that a figure with these cues is right in every field."""
    table = lexicon.table("confidence")["metrics"]
    weights: Mapping[str, float] = table["weights"]
    return round(1 / (1 + exp(-table["bias"] - sum(weights.get(cue, 0) * value for cue, value in cues.items()))), 2)
