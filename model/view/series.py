"""The table of series: the same indicator of the same subject over time, conflicts marked."""

from __future__ import annotations

from model.corpus import Corpus
from model.facts import Metric, Series
from model.view.figures import owner_category, printed_figures, source_name
from model.view.grouping import grouping
from model.view.labels import CONFLICTS, STATUSES, STORIES, counted, label
from model.view.metrics import indicator_shown
from model.view.numbers import metric_value, value_key
from model.view.order import SortKey
from model.view.scope import series_in
from model.view.table import Recipe, Spec, make_table
from model.view.times import time_shown
from model.view.types import Lang, Query, TableView


def series_table(corpus: Corpus, query: Query) -> TableView:
    """The series of which at least one figure is in scope."""
    return make_table(corpus, query, lambda: _recipe(corpus, query))


def members(corpus: Corpus, series: Series) -> list[Metric]:
    """The metrics of a series, by period."""
    return [corpus.metric_by_id[fact] for fact in series.metrics if fact in corpus.metric_by_id]


def by_period(corpus: Corpus, series: Series, lang: Lang) -> list[tuple[str, str]]:
    """Each period of a series with its values: `2023`, `7,565`; `2024`, `> 8,500（目标）`; `2025`, `3 / 4（冲突）`."""
    fought = {fact for group in series.conflicts for fact in group}
    periods: dict[str, list[str]] = {}
    disputed: set[str] = set()
    for figure in printed_figures(corpus, members(corpus, series)):
        metric = figure.first
        time = time_shown(metric, corpus.story_by_id.get(metric.story), lang)
        value = metric_value(metric, lang)
        if metric.unit != series.unit:
            value += metric.unit
        if metric.status != "actual":
            status = label(STATUSES, metric.status, lang)
            value += f"（{status}）" if lang == "zh" else f" ({status})"
        shown = periods.setdefault(time, [])
        if value not in shown:
            shown.append(value)
        if not fought.isdisjoint(figure.ids):
            disputed.add(time)
    mark = "（冲突）" if lang == "zh" else " (conflict)"
    return [(time, " / ".join(values) + (mark if time in disputed else "")) for time, values in periods.items()]


def _recipe(corpus: Corpus, query: Query) -> Recipe[Series]:
    items = series_in(corpus, query)
    groups = grouping(
        corpus,
        query,
        items,
        city=lambda series: members(corpus, series)[0].city,
        category=lambda series: owner_category(corpus, members(corpus, series)[0]),
        story=lambda series: members(corpus, series)[0].story,
    )
    conflicts = sum(len(series.conflicts) for series in items)
    notes = (conflict_note(conflicts, query.lang),) if conflicts else ()

    def searched(series: Series) -> list[str]:
        fields = [series.subject, series.indicator, series.unit]
        for metric in members(corpus, series):
            story = corpus.story_by_id.get(metric.story)
            fields += [metric.indicator, metric.text, *([story.outlet or "", story.title or ""] if story else [])]
        return list(dict.fromkeys(fields))

    return Recipe(
        items=items,
        specs=series_specs(corpus, query.lang),
        row_key=lambda series: series.id,
        facts=lambda series: series.metrics,
        searched=searched,
        grouping=groups,
        hidden=frozenset({"subject"}) if query.entity else frozenset(),
        notes=notes,
    )


def series_specs(corpus: Corpus, lang: Lang) -> list[Spec[Series]]:
    """The columns of the table, in their order."""

    def values(series: Series) -> str:
        comma = "；" if lang == "zh" else "; "
        return comma.join(f"{time} {value}" for time, value in by_period(corpus, series, lang))

    def latest(series: Series) -> SortKey:
        known = [metric for metric in members(corpus, series) if metric.period and metric.value is not None]
        return value_key(max(known, key=lambda metric: metric.period or ("", ""))) if known else None

    def indicator(series: Series) -> str:
        return indicator_shown(series.indicator, members(corpus, series)[0].kind, lang)

    def conflict(series: Series) -> str:
        return conflict_note(len(series.conflicts), lang) if series.conflicts else ""

    return [
        Spec("subject", "主体", "Owner", lambda series: series.subject),
        Spec("indicator", "指标", "Indicator", indicator),
        Spec("unit", "单位", "Unit", lambda series: series.unit, room="whole"),
        Spec("values", "各期数值", "Values by period", values, key=latest, room="most"),
        Spec(
            "periods",
            "期数",
            "Periods",
            lambda series: str(len(by_period(corpus, series, lang))),
            key=lambda series: float(len(by_period(corpus, series, lang))),
            numeric=True,
        ),
        Spec("conflict", "冲突", "Conflict", conflict, room="whole"),
        Spec("source", "来源", "Source", lambda series: _sources(corpus, series, lang), room="least"),
    ]


def _sources(corpus: Corpus, series: Series, lang: Lang) -> str:
    stories = list(dict.fromkeys(metric.story for metric in members(corpus, series)))
    if len(stories) == 1:
        return source_name(corpus, stories[0], lang)
    return counted(len(stories), STORIES, lang)


def conflict_note(count: int, lang: Lang) -> str:
    """`冲突 1 处`."""
    return f"冲突 {counted(count, CONFLICTS, lang)}" if lang == "zh" else counted(count, CONFLICTS, lang)
