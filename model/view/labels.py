"""What things are called on the screen and in exports, in Chinese and English. Names and excerpts are never translated."""

from __future__ import annotations

from collections.abc import Mapping

from model.view.types import Lang

Pair = tuple[str, str]
"""A label in Chinese and in English."""

ELSEWHERE = "外地"
UNDETERMINED = "未定"
JOINT = "川渝"

GROUPS: Mapping[str, Pair] = {
    JOINT: ("川渝共建", "Joint Sichuan-Chongqing"),
    "全国": ("全国", "National"),
    ELSEWHERE: (ELSEWHERE, "Elsewhere"),
    UNDETERMINED: (UNDETERMINED, "Undetermined"),
}
"""Groups of the tree that are no city; a city is called as it is."""

GROUPINGS: Mapping[str, Pair] = {
    "city": ("城市/类别", "city/category"),
    "category": ("类别/城市", "category/city"),
    "story": ("稿件", "story"),
}
STATUSES: Mapping[str, Pair] = {
    "actual": ("实际", "actual"),
    "target": ("目标", "target"),
    "estimate": ("预计", "estimate"),
}
BRIEF_STATUSES: Mapping[str, Pair] = {"actual": ("实", "act."), "target": ("目", "tgt."), "estimate": ("估", "est.")}
KINDS: Mapping[str, Pair] = {
    "level": ("数量", "level"),
    "growth": ("增长", "growth"),
    "share": ("占比", "share"),
    "rank": ("排名", "rank"),
    "ratio": ("倍数", "ratio"),
}
QUALIFIERS: Mapping[str, Pair] = {
    "exact": ("", ""),
    "approx": ("约", "about"),
    "nearly": ("近", "nearly"),
    "over": ("超", "over"),
    "up_to": ("至多", "up to"),
}
RELATIONS: Mapping[str, Pair] = {
    "role": ("任职于", "works for"),
    "built_by": ("建设方为", "built by"),
    "part_of": ("属于", "is part of"),
    "partner": ("合作", "works with"),
    "makes": ("研制或运营", "makes"),
    "issues": ("发布", "issues"),
    "backs": ("支持", "backs"),
}
BASES: Mapping[str, Pair] = {
    "stated": ("印出", "stated"),
    "inferred": ("推断", "inferred"),
    "file": ("文件名", "file name"),
}
SEVERITIES: Mapping[str, Pair] = {
    "unread": ("未读", "unread"),
    "doubt": ("存疑", "doubt"),
    "corrected": ("已更正", "corrected"),
}
VIEWS: Mapping[str, Pair] = {
    "tree": ("目录", "Contents"),
    "entity": ("实体", "Entities"),
    "metrics": ("指标", "Metrics"),
    "series": ("序列", "Series"),
    "relations": ("关系", "Relations"),
    "article": ("原文", "Articles"),
    "stories": ("稿件", "Stories"),
    "problems": ("问题", "Problems"),
    "model": ("模型", "Model"),
}


Counted = tuple[str, str, str]
"""What is counted: behind the number in Chinese, one and several in English."""

ENTITIES: Counted = (" 个实体", "entity", "entities")
MENTIONS: Counted = (" 处", "mention", "mentions")
STORIES: Counted = (" 稿", "story", "stories")
FILES: Counted = (" 篇", "file", "files")
METRICS: Counted = (" 条指标", "metric", "metrics")
DOUBTS: Counted = (" 条存疑未列", "doubtful one left out", "doubtful ones left out")
CORRECTIONS: Counted = (" 处已更正", "correction", "corrections")
CONFLICTS: Counted = (" 处", "conflict", "conflicts")


def counted(count: int, what: Counted, lang: Lang) -> str:
    """`1,280 篇`; `1 file`, `2 files`."""
    if lang == "zh":
        return f"{count:,}{what[0]}"
    return f"{count:,} {what[1] if count == 1 else what[2]}"


def pick(pair: Pair, lang: Lang) -> str:
    """The label in that language."""
    return pair[0] if lang == "zh" else pair[1]


def label(table: Mapping[str, Pair], key: str, lang: Lang) -> str:
    """What `key` is called in that language; the key itself where the table does not know it."""
    return pick(table[key], lang) if key in table else key


def group_label(city: str | None, lang: Lang) -> str:
    """What a city, or a group in its place, is called; None is 未定."""
    return label(GROUPS, city or UNDETERMINED, lang)
