"""A figure corrected or rejected, found by the words that it stands in."""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence

import msgspec

from model.corrections.entities import entity_called, is_known
from model.corrections.entries import Correction
from model.corrections.facts import Stale, changes_of, sources_of
from model.facts import Metric, Source
from model.fold import fold
from model.link import Facts
from model.link.periods import period
from model.said import Said


def correct_figure(
    entry: Correction,
    facts: Facts,
    sources: Sequence[Source],
    texts: Mapping[str, str],
    published: Mapping[str, str | None],
) -> Said:
    hits = matching(entry, facts.metrics, sources_of(entry, sources), texts)
    if len(hits) != 1:
        zh, en = ("没有", "is not in") if not hits else (f"有 {len(hits)} 个", f"stands {len(hits)} times in")
        words, figure = entry.fields["words"], entry.names[0]
        raise Stale(
            f"“{words}”里{zh}“{figure}”；请照原文改 words，使它只出现一次",
            f"“{figure}” {en} “{words}”; change words to those of the article that hold it once",
        )
    at = hits[0]
    metric = facts.metrics[at]
    if entry.fields.get("reject"):
        del facts.metrics[at]
        text, indicator = metric.text, metric.indicator
        return Said(f"不是指标：{text}（{indicator}）", f"{text} ({indicator}) is no figure")
    changes: dict[str, object] = {k: v for k, v in entry.fields.items() if k not in ("file", "words")}
    if "subject" in changes:
        name = str(changes["subject"])
        owner = entity_called(name, facts) if is_known(name, facts) else None
        changes["subject_entity"] = owner.id if owner else None
        if owner:
            changes |= {"subject": owner.name, "city": owner.city, "district": owner.district}
    if "time" in changes:
        changes["period"] = period(str(changes["time"]), published.get(metric.story))
    facts.metrics[at] = msgspec.structs.replace(metric, **changes)
    changed = changes_of(entry, "file", "words")
    return Said(f"指标：{metric.text}，{changed.zh}", f"figure {metric.text}: {changed.en}")


def matching(
    entry: Correction, metrics: Sequence[Metric], files: Container[str], texts: Mapping[str, str]
) -> list[int]:
    """Where in `metrics` the figures are that an entry means, in the sources whose ids are `files`."""
    wanted = fold(entry.names[0])
    return [
        i
        for i, m in enumerate(metrics)
        if m.source in files and fold(m.text) == wanted and _stands_in(m, texts[m.source], entry.fields["words"])
    ]


def _stands_in(metric: Metric, text: str, words: str) -> bool:
    """Whether the metric lies within an occurrence of the words, white space not counted."""
    reach = 4 * len(words) + 40
    first = max(0, metric.start - reach)
    before = "".join(text[first : metric.start].split())
    inside = "".join(text[metric.start : metric.end].split())
    after = "".join(text[metric.end : metric.end + reach].split())
    window, wanted = before + inside + after, "".join(words.split())
    at = window.find(wanted)
    while at >= 0:
        if at <= len(before) and len(before) + len(inside) <= at + len(wanted):
            return True
        at = window.find(wanted, at + 1)
    return False
