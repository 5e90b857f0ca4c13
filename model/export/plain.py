"""Article text made safe: control characters made visible, Markdown's own characters taken literally."""

from __future__ import annotations

import re
import unicodedata

from model.view.unseen import visible

_SPECIAL = re.compile(r"[\\`*\[\]<#|~$]|_(?![A-Za-z0-9])|(?<![A-Za-z0-9])_|&(?=#?\w+;)")
"""What means something inside a line. An underscore within a word means nothing, and an ampersand only before a name and `;`."""

_LEADING = re.compile(r"[-+=>]|(?P<digits>[0-9]{1,9})[.)]")
"""What means something at the begin of a line only."""


def inline(text: str) -> str:
    """Text inside a line of Markdown, or in the cell of a table: it reads as it is."""
    return _SPECIAL.sub(r"\\\g<0>", visible(text))


def opening(text: str) -> str:
    """Text at the begin of a line of Markdown."""
    return guarded(inline(text))


def guarded(line: str) -> str:
    """A line whose text is escaped already: no list, quotation, rule, heading or indented code comes of its begin."""
    bare = line.lstrip()
    mark = _LEADING.match(bare)
    if not mark:
        return bare
    at = mark.end("digits") if mark["digits"] else 0
    return f"{bare[:at]}\\{bare[at:]}"


def code(text: str) -> str:
    """A code span that shows the text as it is, back-ticks included."""
    shown = visible(text)
    longest = max((len(run) for run in re.findall(r"`+", shown)), default=0)
    fence = "`" * (longest + 1)
    pad = " " if longest or shown != shown.strip() or not shown else ""
    return f"{fence}{pad}{shown}{pad}{fence}"


def bold(text: str) -> str:
    """Bold text that stays bold beside Chinese: emphasis opens and closes only at letters, so outer punctuation stays outside."""
    inner = [place for place, char in enumerate(text) if _holds(char)]
    if not inner:
        return inline(text)
    first, last = inner[0], inner[-1] + 1
    return f"{inline(text[:first])}**{inline(text[first:last])}**{inline(text[last:])}"


def _holds(char: str) -> bool:
    return unicodedata.category(char)[0] in "LN" and visible(char) == char
