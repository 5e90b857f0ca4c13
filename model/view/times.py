"""Times of figures and dates of stories as shown."""

from __future__ import annotations

import re

from model.facts import Metric, Story
from model.view.labels import BASES, label
from model.view.types import Lang

_PARTS = {
    "zh": {"H1": "上半年", "H2": "下半年", "Q1": "一季度", "Q2": "二季度", "Q3": "三季度", "Q4": "四季度"},
    "en": {part: f" {part}" for part in ("H1", "H2", "Q1", "Q2", "Q3", "Q4")},
}
_PART = re.compile(r"-([HQ]\d)\b")


def time_shown(metric: Metric, story: Story | None, lang: Lang) -> str:
    """`2023`, `2023上半年`, `2021-2025`, `2024-02刊` (the date of publication, where the text gives no time)."""
    published = story.published if story else None
    if metric.time in ("", "pub"):
        if not published:
            return "刊发" if lang == "zh" else "published"
        return f"{published}刊" if lang == "zh" else f"{published} pub."
    points = [(published or "…") if point == "pub" else _point(point, lang) for point in metric.time.split("/")]
    if all(len(point) == 4 for point in points):
        return "-".join(points)
    return ("至" if lang == "zh" else " to ").join(points)


def _point(value: str, lang: Lang) -> str:
    return _PART.sub(lambda match: _PARTS[lang].get(match[1], match[0]), value)


def time_key(metric: Metric) -> str | None:
    """What a time sorts by: its first and last day."""
    return " ".join(metric.period) if metric.period else None


def date_shown(story: Story, lang: Lang) -> str:
    """The date of a story with how it is known, where it is not printed: `2024（推断）`; "" where it is unknown."""
    if not story.published:
        return ""
    if story.published_basis in (None, "stated"):
        return story.published
    how = label(BASES, story.published_basis, lang)
    return f"{story.published}（{how}）" if lang == "zh" else f"{story.published} ({how})"
