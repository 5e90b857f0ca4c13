"""Figures of one story with all their fields: quantity, kind, status, indicator, subject, time (GUIDELINES.md section 3)."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import structs

from model.extract.drafts import MetricDraft, Name, Quantity, Thing
from model.extract.metrics.certainty import chance_of, cues_of_figure
from model.extract.metrics.indicator.indicators import IndicatorReader
from model.extract.metrics.indicator.ownerless import with_place, without_owner
from model.extract.metrics.kind.status import status_of
from model.extract.metrics.kind.traits import change_after, change_before, kind_of
from model.extract.metrics.period.periods import Scope, year_of_edition
from model.extract.metrics.reading.cues import Cues, cues_of
from model.extract.metrics.reading.findings import findings_of
from model.extract.metrics.reading.passage import Passage
from model.extract.metrics.repeated import as_in_body
from model.extract.metrics.subject.owners import OwnerFinder
from model.extract.time.expressions import NOW
from model.layout import StoryText
from model.lexicon import Lexicon

_DOUBLED = "一倍"
"""增长一倍 is 翻一番: growth of 100 %; 增长1.2倍 stays in 倍."""


def find_metrics(
    story: StoryText, things: Sequence[Thing], names: Sequence[Name], lexicon: Lexicon
) -> list[MetricDraft]:
    """The metrics of a story in the order of its text. `things` and `names` are its entities as `find_names` gives them."""
    cues = cues_of(lexicon)
    passage = Passage(story, things, names, lexicon)
    found = findings_of(passage, cues)
    reader, scope, owners = IndicatorReader(passage, found, cues), Scope(passage, cues), OwnerFinder(passage)
    return as_in_body([_draft(k, q, passage, cues, reader, scope, owners) for k, q in enumerate(found)], passage)


def _draft(
    index: int,
    quantity: Quantity,
    passage: Passage,
    cues: Cues,
    reader: IndicatorReader,
    scope: Scope,
    owners: OwnerFinder,
) -> MetricDraft:
    first = reader.first_of(index)
    change = change_before(first, passage, cues) or change_after(quantity, passage, cues)
    kind = kind_of(quantity, first, change, passage, cues)
    read = reader.read(index, kind, change)
    average = (
        quantity.unit in ("%", "个百分点")
        and "年均" in passage.text[passage.clause(quantity.start)[0] : quantity.start]
    )
    time = scope.time_of(quantity, read.name, kind, average=average)
    status = status_of(quantity, time, scope.heading_of(quantity), passage, cues)
    subject = owners.subject_of(quantity, read.name)
    if time == NOW and subject.thing is not None:
        time = year_of_edition(subject.label, passage.story.story.published) or time
    if kind == "growth" and quantity.unit == "倍" and quantity.text == _DOUBLED:
        quantity = structs.replace(quantity, value=100, unit="%")
    indicator = without_owner(read.name, passage.forms_of(subject.thing, subject.label), cues)
    placed = with_place(indicator, passage.clause(first.start)[0], quantity, passage, subject)
    if placed != indicator:
        reader.frame.done[-1] = reader.frame.done[-1]._replace(indicator=placed)  # which later figures take
    sign = -1 if change is not None and kind == "growth" and change.sign < 0 and quantity.value > 0 else 1
    return MetricDraft(
        start=quantity.start,
        end=quantity.end,
        text=quantity.text,
        value=sign * quantity.value,
        value_high=None if quantity.value_high is None else sign * quantity.value_high,
        unit=quantity.unit,
        qualifier=quantity.qualifier,
        kind=kind,
        status=status,
        indicator=placed,
        subject=subject.label,
        thing=subject.thing,
        time=time,
        confidence=chance_of(cues_of_figure(quantity, kind, status, time, read, subject, passage), passage.lexicon),
    )
