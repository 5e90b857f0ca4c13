"""Verbs before a name that the dictionary does not part from it: those that open a subtitle (——记某院的五年, ——走进某某谷), those of slogans."""

from __future__ import annotations

import re

from model.extract.names.page import Page
from model.extract.tokens import common_word

OPENING = re.compile("追记|记(?!忆)|专访|访(?!问)|探访|走进|走近|探秘|对话|解码|透视|揭秘|来自")
MADE_STRONG = re.compile("(?:做[大强优精实细]|建强)+")
"""做优做强|某中心: the dictionary cuts across these."""
DASHES = ("—", "―", "─")


def behind_opening(page: Page, start: int, end: int) -> int | None:
    """Where the name begins behind such a verb at `start`, which may reach to `end`; None where there is none.

    At the head of a line without a dash the verb may be a part of the name itself (透视医疗科技公司), unless what is known stands behind it.
    """
    opening = OPENING.match(page.text, start, end)
    if opening is None or (len(opening[0]) == 1 and common_word(page.text[start : start + 2])):
        return None
    left = page.text[start - 1 : start]
    told = left in DASHES or (left in ("", "\n") and page.begins_name(opening.end()))
    return opening.end() if told else None


def behind_slogan(page: Page, start: int, end: int) -> int | None:
    """Where the name begins behind such verbs around `start`; None where there are none."""
    strong = MADE_STRONG.search(page.text, max(0, start - 3), end)
    return strong.end() if strong and strong.end() > start else None
