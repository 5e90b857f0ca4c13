"""What a story is about in the words of its headline: a phrase that begins the headline and that its text takes up again."""

from __future__ import annotations

import re

from model.extract.metrics.cues import cues_of
from model.extract.metrics.passage import Passage

_SHORTEST = 5
_MARKS = re.compile(r"[，。；：、！？\s]")
_OPENS = re.compile(r"全国|我国|中国(?![^，]*(?:[“《]|代表团|队))|各地|各级|(?:20\d\d年)?\d{0,2}(?:月|季度|上半年|前)")
"""Kinds of things, places and periods open a headline without naming a thing."""
_ENDS_OPEN = re.compile(
    r"(?:[的了和与及在将从对为等第届级年月日个\d（“《于]|今[天日晚]|正式|累计|已经?|首[次个]|开[村园馆营])$"
)
"""A phrase does not end so."""


def topic_phrase(passage: Passage) -> str | None:
    """The longest noun phrase that begins the headline and a clause of the text; None where there is none."""
    headline = next((b for b in passage.story.blocks if b.kind == "headline"), None)
    if headline is None:
        return None
    title = passage.text[headline.start : headline.end]
    if _OPENS.match(title):
        return None
    best = ""
    for start, end in passage.clauses:
        if start >= headline.end:
            best = max(best, _noun(passage, start, start + _shared(title, passage.text[start:end])), key=len)
    return best or None


def _noun(passage: Passage, start: int, end: int) -> str:
    """The words between two offsets as far as they are a noun phrase; nothing where that is too short or goes over a mark."""
    cues = cues_of(passage.lexicon)
    words = passage.words(start, end)
    while words:
        at, last = words[-1]
        end = at + len(last)
        open_ended = _ENDS_OPEN.search(passage.text[start:end]) or not passage.is_boundary(end)
        if not (open_ended or last in cues.verbs or last in cues.finite):
            break
        words.pop()
    phrase = passage.text[start:end] if words else ""
    if len(phrase) < _SHORTEST or _MARKS.search(phrase) or any(len(w) > 1 and w in cues.verbs for _, w in words):
        return ""
    return phrase


def _shared(one: str, other: str) -> int:
    """How many characters two texts begin with alike."""
    return next((k for k, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
