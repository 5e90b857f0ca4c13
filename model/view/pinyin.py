"""Names spelled in pinyin, for the filter: whole syllables and initials, many names at a time.

A table of one reading a character is two hundred times faster than a segmenter; what it gets wrong are polyphones, so the
phrases in which a character is read otherwise (重庆, 银行) are found first, by one automaton, and keep their own reading. pypinyin's
dictionaries are loaded on first use.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from functools import cache
from threading import Lock

import msgspec
from ahocorasick_rs import AhoCorasick, MatchKind

from model.lexicon import shipped

_MAKING = Lock()
"""Held while the tables are made: a second thread waits for the first, which is sooner than making them beside it."""
_PRIVATE = 0xF0000
"""A character read otherwise than alone becomes a private one that stands for its syllable: translation stays one table."""


class Spelled(msgspec.Struct, frozen=True):
    """A text in pinyin: `marked` has a capital at the begin of each syllable (`JinFengShiYanShi`), `initials` are `jfsys`.

    What is not Chinese stays, punctuation is left out. A text with a second common reading has it behind a newline.
    """

    marked: str
    initials: str


def spell(texts: Sequence[str]) -> list[Spelled]:
    """The spellings of texts that are folded already; none of them holds a newline."""
    if not texts:
        return []
    with _MAKING:
        tables = _tables()
        _automaton()
    joined = _read_phrases("\n".join(texts))
    first = joined.translate(tables.marked), joined.translate(tables.initials)
    other = joined.translate(tables.second)
    again = other.translate(tables.marked), other.translate(tables.initials)
    columns = [column.split("\n") for column in (*first, *again)]
    return [
        Spelled(marked, initials) if marked == marked2 else Spelled(f"{marked}\n{marked2}", f"{initials}\n{initials2}")
        for marked, initials, marked2, initials2 in zip(*columns, strict=True)
    ]


class _Tables(msgspec.Struct, frozen=True):
    marked: dict[int, str]
    initials: dict[int, str]
    second: dict[int, int]
    private: dict[str, int]


@cache
def _tables() -> _Tables:
    readings = _readings()
    extra = shipped().table("pinyin")
    syllables = {_plain(reading) for reading in readings.values()}
    syllables |= {syllable for _, phrase in _phrases() for syllable in phrase}
    syllables |= set(extra["second"].values())
    private = {syllable: _PRIVATE + place for place, syllable in enumerate(sorted(syllables))}
    marked = {code: "" for code in range(0x3000) if unicodedata.category(chr(code))[0] in "PZ"}
    marked.pop(ord("\n"), None)
    marked |= {code: syllable.capitalize() for code, syllable in readings.items()}
    marked |= {code: syllable.capitalize() for syllable, code in private.items()}
    second = {ord(char): private[syllable] for char, syllable in extra["second"].items()}
    initials = {code: word[:1].lower() for code, word in marked.items()}
    return _Tables(marked, initials, second, private)


@cache
def _readings() -> dict[int, str]:
    """The reading of each character alone, without tones."""
    from pypinyin.constants import PINYIN_DICT

    first = {code: _plain(readings.partition(",")[0]) for code, readings in PINYIN_DICT.items()}
    return first | {ord(char): syllable for char, syllable in shipped().table("pinyin")["default"].items()}


@cache
def _phrases() -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Phrases in which a character is read otherwise than alone, with all their syllables."""
    from pypinyin.constants import PHRASES_DICT

    readings = _readings()
    own = {phrase: tuple(words.split()) for phrase, words in shipped().table("pinyin")["phrases"].items()}
    found = dict(own)
    polyphones = _polyphones()
    for phrase, syllables in PHRASES_DICT.items():
        if phrase in own or polyphones.isdisjoint(phrase) or len(syllables) != len(phrase):
            continue
        spelled = tuple(_plain(readings_of[0]) for readings_of in syllables)
        if any(readings.get(ord(char)) != syllable for char, syllable in zip(phrase, spelled, strict=True)):
            found[phrase] = spelled
    return tuple(found.items())


def _polyphones() -> frozenset[str]:
    from pypinyin.constants import PINYIN_DICT

    several = {chr(code) for code, readings in PINYIN_DICT.items() if "," in readings}
    return frozenset(several | set(shipped().table("pinyin")["default"]))


def _read_phrases(text: str) -> str:
    """The text with the characters of phrases as private ones that stand for their syllable there."""
    private = _tables().private
    phrases = _phrases()
    parts: list[str] = []
    end = 0
    for which, start, stop in _automaton().find_matches_as_indexes(text):
        parts.append(text[end:start])
        parts.extend(chr(private[syllable]) for syllable in phrases[which][1])
        end = stop
    parts.append(text[end:])
    return "".join(parts)


@cache
def _automaton() -> AhoCorasick:
    return AhoCorasick([phrase for phrase, _ in _phrases()], matchkind=MatchKind.LeftmostLongest)


@cache
def _plain(syllable: str) -> str:
    """A syllable without its tone; ü is v, and lve is lue as most people type it."""
    bare = unicodedata.normalize("NFD", syllable).replace("u\u0308", "v")
    letters = "".join(char for char in bare if not unicodedata.combining(char))
    return letters.replace("lve", "lue").replace("nve", "nue")
