"""What a line's own words say about it: whether its sentence ends, whether it flows as body text does, whether it opens a block."""

from __future__ import annotations

import re
from collections.abc import Sequence

CLOSERS = "”’\"'）)】》〉」』]"
ENDS = "。！？!?…；;：:"
MEANINGLESS = re.compile(r"[\s\W]+")
BULLETS = "■●▲◆★▶►·•※☆◇○◎□△▷►➤✦❖＊"
STOPS = re.compile(r"[。；]|[！？](?!.{1,20}$)")
"""Stops inside running text; a headline may call out or ask in its first half (氢来了！…, 新药怎么来？…)."""
COMMAS = re.compile(r"[，,、]")
BLOCK = re.compile(rf"[{BULLETS}]|[(（][上紧]接|[-*+][ \u3000]|本报讯|央视网消息|〓|<<<|>>>|———")
LABELLED = re.compile(r"[一-鿿]{2,6}[\u3000\t](?=[^\u3000\t]*\d)[^\u3000\t]+$")
"""A row of a list of figures with its heading before a wide space (交通　客运量2000万人次)."""
LONG = 40
REMARKED = re.compile(r"[。！？…]”?\s*[（(][^（）()]{1,40}[）)]$")
"""A sentence that is whole, and a remark in brackets behind it (…。（图据企业）)."""


def ends_sentence(text: str) -> bool:
    """Whether the text ends as a sentence does: a stop, closing quotes and brackets aside, or a whole bracket."""
    bare = text.rstrip(CLOSERS)
    if bare[-1:] in ENDS or bare[-1:] == ".":
        return True
    return text[-1:] in "）)" and (text[:1] in "（(" or REMARKED.search(text) is not None)


def flows(text: str) -> bool:
    """Whether the text reads as running body text and not as a headline: a stop inside, or commas over some length."""
    if STOPS.search(text, 0, len(text) - 1):
        return True
    commas = len(COMMAS.findall(text))
    return (commas >= 1 and len(text) >= LONG) or commas >= 4 or text[-1:] in "，,、"


def opens_block(text: str) -> bool:
    """Whether the text begins with a sign that only a new block begins with."""
    return bool(BLOCK.match(text)) or labelled(text)


def labelled(text: str) -> bool:
    """Whether the text is a row of figures that a short heading opens."""
    return LABELLED.match(text) is not None


def listed(texts: Sequence[str]) -> list[bool]:
    """Which lines are rows of a list, each opened by a short heading before a wide space, one following the other; a headline has such a space alone."""
    rows = [labelled(text) for text in texts]
    return [row and any(rows[max(0, k - 1) : k] + rows[k + 1 : k + 2]) for k, row in enumerate(rows)]


def echoed(headline: str, body: str) -> float:
    """How much of a headline (in pairs of characters) the body says again: a report announces itself, a torn sentence does not."""
    bare, said = MEANINGLESS.sub("", headline), MEANINGLESS.sub("", body)
    pairs = {bare[i : i + 2] for i in range(len(bare) - 1)}
    return sum(pair in said for pair in pairs) / len(pairs) if pairs else 0.0
