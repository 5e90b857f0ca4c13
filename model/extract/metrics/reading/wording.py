"""The words of an indicator: a phrase without the marks and particles around it, a verb with its noun."""

from __future__ import annotations

import re

TRIM = ' 　、的之了着过和与及"·■◆●•*'
"""What stands around a phrase and is no part of it."""
_PARTICLE_LIKE = re.compile(
    "过(?:去|往|半|万)|和(?:平|谐|美|声|解|田)|及(?:时|格)|与会|着(?:陆|装|色)|之江|过(?:火|境|户|渡|程|敏|剩|闸|坝|港)|了解"
)
CAN = "可以|可(?!靠性|视|溶|逆|编程|穿戴|再生|回收|降解|追溯)|能够|能"
"""Says that something can be done; 可 alone begins other words, too (可靠性)."""
SHARES = ("占比", "比重", "份额")
"""Words for a share that say nothing of what it is of."""
NAMES_SHARE = ("率", "比例", *SHARES)
"""Ends of the names of shares."""
WINS = "(?:荣获|获得|获评|获|摘得|入选|荣膺)[“‘]"
"""Opens the name of a prize in quotation marks."""
ASPECTS = frozenset("了着过")
"""Particles behind a verb that say how far it has come, and nothing of what it is."""
_ASPECT = re.compile("[了着]|(?<![通经])过")
_LONGEST_NOUN = 8
"""A noun of more characters says enough by itself."""
BY_PARTS = "(?:从|分|按)[^，。；]{1,10}(?:看|划分|统计|分)[，,：:]"
"""从区域分布看，: by what a sentence that begins so breaks down what was told."""


def unquoted(text: str) -> str:
    """The phrase without the marks around it; a quotation inside keeps both of its marks."""
    text = _trimmed(text).lstrip("）)”’")
    if text[-1:] in "）)" and "（" not in text and "(" not in text:
        text = text[:-1]
    if text[:1] in "（(" and "）" not in text and ")" not in text:
        text = text[1:]
    if text[-1:] in "“‘（(":
        text = text[:-1]
    closing = {"“": "”", "‘": "’"}.get(text[:1], "")
    if closing and (text.find(closing) == len(text) - 1 or text.count(text[0]) > text.count(closing)):
        text = text[1:]
    if text[-1:] in "”’" and "“" not in text and "‘" not in text:
        text = text[:-1]
    return _trimmed(text)


def _trimmed(text: str) -> str:
    """The phrase without particles at its ends; words that begin as one does (和平, 及时, 过火) stay whole."""
    text = text.strip(" 　")
    text = text if text.endswith("总和") else text.rstrip(TRIM)
    return text if _PARTICLE_LIKE.match(text) else text.lstrip(TRIM)


def without_aspect(said: str) -> str:
    """What is said, without the particles behind its verbs (建成了, 存在着)."""
    return _ASPECT.sub("", said)


def joined(verb: str, noun: str) -> str:
    """A verb with its noun, where the noun needs it and stays the greater part."""
    fits = noun and len(noun) <= _LONGEST_NOUN and 2 * len(verb) <= 3 * max(len(noun), 2)
    return verb + noun if fits and not noun.startswith(verb) else noun
