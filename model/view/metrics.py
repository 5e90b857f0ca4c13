"""The table of metrics: 主体 指标 数值 单位 时间 状态 来源, and what else is known of each figure."""

from __future__ import annotations

from collections.abc import Mapping

from model.corpus import Corpus
from model.facts import Kind
from model.view.excerpts import citation, places, words
from model.view.figures import Printed, conflicting, figures_in, owner_category, owner_name, owner_of, sources
from model.view.grouping import grouping
from model.view.labels import KINDS, QUALIFIERS, STATUSES, group_label, label
from model.view.numbers import metric_value, plain, value_key
from model.view.table import Recipe, Spec, make_table
from model.view.times import time_key, time_shown
from model.view.types import Lang, Query, TableView

_SAID: Mapping[Kind, tuple[str, ...]] = {
    "growth": ("增长", "增速", "增长率", "增幅", "增量", "涨幅", "下降", "降幅", "增加"),
    "share": ("占比", "比重", "比例", "份额", "率", "度", "含量", "之比"),
    "rank": ("排名", "位次", "排位", "名次"),
}
"""Endings of indicators that already say what kind of figure it is."""


def indicator_shown(indicator: str, kind: Kind, lang: Lang) -> str:
    """The indicator with its kind, where it is no plain amount and does not say so itself: 用户数量增长."""
    if kind not in _SAID or indicator.endswith(_SAID[kind]):
        return indicator
    return f"{indicator}{'' if lang == 'zh' else ' '}{label(KINDS, kind, lang)}"


def metrics_table(corpus: Corpus, query: Query) -> TableView:
    """The metrics in scope, one row for a figure however many stories print it."""
    return make_table(corpus, query, lambda: _recipe(corpus, query))


def _recipe(corpus: Corpus, query: Query) -> Recipe[Printed]:
    figures = figures_in(corpus, query)
    groups = grouping(
        corpus,
        query,
        figures,
        city=lambda figure: figure.first.city,
        category=lambda figure: owner_category(corpus, figure.first),
        story=lambda figure: figure.first.story,
    )
    fought = conflicting(corpus)
    disputed = sum(1 for figure in figures if not fought.isdisjoint(figure.ids)) if fought else 0
    notes = () if not disputed else (f"冲突 {disputed} 条" if query.lang == "zh" else f"{disputed} in conflict",)
    return Recipe(
        items=figures,
        specs=metric_specs(corpus, query.lang),
        row_key=lambda figure: figure.first.id,
        facts=lambda figure: figure.ids,
        searched=lambda figure: _searched(corpus, figure, query.lang),
        grouping=groups,
        hidden=frozenset({"subject"}) if query.entity else frozenset(),
        notes=notes,
    )


def metric_specs(corpus: Corpus, lang: Lang) -> list[Spec[Printed]]:
    """The columns of the table, in their order."""
    return [*_columns(corpus, lang), *_more_columns(corpus, lang)]


def _columns(corpus: Corpus, lang: Lang) -> list[Spec[Printed]]:
    """Those that are shown at first."""
    fought = conflicting(corpus)

    def source(figure: Printed) -> str:
        text = sources(corpus, (metric.story for metric in figure.metrics), lang)
        if fought.isdisjoint(figure.ids):
            return text
        return f"冲突 {text}" if lang == "zh" else f"conflict {text}"

    def indicator(figure: Printed) -> str:
        return indicator_shown(figure.first.indicator, figure.first.kind, lang)

    def value(figure: Printed) -> str:
        return metric_value(figure.first, lang)

    def time(figure: Printed) -> str:
        return time_shown(figure.first, corpus.story_by_id.get(figure.first.story), lang)

    def status(figure: Printed) -> str:
        return label(STATUSES, figure.first.status, lang)

    return [
        Spec("subject", "主体", "Owner", lambda figure: owner_name(corpus, figure.first)),
        Spec("indicator", "指标", "Indicator", indicator),
        Spec("value", "数值", "Value", value, key=lambda figure: value_key(figure.first), numeric=True),
        Spec("unit", "单位", "Unit", lambda figure: figure.first.unit, room="whole"),
        Spec("time", "时间", "Time", time, key=lambda figure: time_key(figure.first), room="whole"),
        Spec("status", "状态", "Status", status, room="whole"),
        Spec("source", "来源", "Source", source, room="least"),
    ]


def _more_columns(corpus: Corpus, lang: Lang) -> list[Spec[Printed]]:
    """Those that are there to be asked for."""

    def line(figure: Printed) -> str:
        metric = figure.first
        path = corpus.source_by_id[metric.source].path if metric.source in corpus.source_by_id else ""
        return f"{path}:{places(corpus).line(metric.source, metric.start)}"

    def story(figure: Printed) -> str:
        found = corpus.story_by_id.get(figure.first.story)
        return citation(found, lang) if found else ""

    def qualifier(figure: Printed) -> str:
        return label(QUALIFIERS, figure.first.qualifier, lang)

    def kind(figure: Printed) -> str:
        return label(KINDS, figure.first.kind, lang)

    def city(figure: Printed) -> str:
        return group_label(figure.first.city, lang)

    def confidence(figure: Printed) -> str:
        return f"{figure.first.confidence:.2f}"

    def sureness(figure: Printed) -> float:
        return figure.first.confidence

    return [
        Spec("words", "原文", "As printed", lambda figure: words(corpus, figure.first), shown=False),
        Spec("qualifier", "限定", "Qualifier", qualifier, shown=False, room="whole"),
        Spec("kind", "类型", "Kind", kind, shown=False, room="whole"),
        Spec("city", "城市", "City", city, shown=False, room="whole"),
        Spec("district", "区县", "District", lambda figure: figure.first.district or "", shown=False, room="whole"),
        Spec("story", "稿件", "Story", story, shown=False, room="least"),
        Spec("line", "出处行", "File:line", line, shown=False, room="least"),
        Spec("confidence", "可信度", "Confidence", confidence, key=sureness, numeric=True, shown=False),
    ]


def _searched(corpus: Corpus, figure: Printed, lang: Lang) -> list[str]:
    """Owner (with its other names), indicator, number as shown, as printed and bare, and who says so."""
    metric = figure.first
    owner = owner_of(corpus, metric)
    fields = [
        owner_name(corpus, metric),
        *(owner.aliases if owner else ()),
        indicator_shown(metric.indicator, metric.kind, lang),
        metric.unit,
        metric.text,
    ]
    if metric.value is not None:
        fields += [metric_value(metric, lang), plain(metric.value)]
    for printing in figure.metrics:
        story = corpus.story_by_id.get(printing.story)
        fields += [story.outlet or "", story.title or ""] if story else []
    return list(dict.fromkeys(fields))
