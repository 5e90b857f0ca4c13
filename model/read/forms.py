"""The table that a page of an office prints above its text: what each line of it is, by the words before its colon."""

from __future__ import annotations

import re

from model.read.vocabulary import pattern

_INSIDE = re.compile(r"(?<=\S)[ \u3000]+(?=\S)")
_NUMBERED = re.compile(r"[一-鿿]{2,12}\s*[〔\[（(【]\s*(?:19|20)\d\d\s*[〕\]）)】]\s*第?\s*\d{1,4}\s*号")
"""The number of an office's letter (某市工信〔2024〕8号)."""
_ADDRESSED = re.compile(
    "各[一-鿿]{0,8}?(?:局|委|办|部门|单位|政府|公司|企业|管委会|街道|乡镇)(?:[，,、][一-鿿]{2,16})*[：:]"
)
"""Whom the letter is addressed to."""
_COLON = re.compile(r"[:：]\s*")
_KEY_AT_MOST = 12
"""Characters of a key with the spaces that stretch it (有 效 性)."""


def is_form(text: str) -> bool:
    """Whether a line is an entry of such a table that says nothing of the story (索 引 号：…, 发布机构：…), the number of a letter or its address."""
    if _NUMBERED.fullmatch(text) or _ADDRESSED.fullmatch(text):
        return True
    return pattern("(?:{page.form_keys})[:：]").match(_squeezed(text)) is not None


def title_in_form(text: str) -> int | None:
    """Where the title begins that an entry gives (标    题：…); None where the line is no such entry."""
    if pattern("(?:{page.form_titles})[:：]").match(_squeezed(text)) is None:
        return None
    colon = _COLON.search(text)
    return colon.end() if colon else None


def _squeezed(text: str) -> str:
    return _INSIDE.sub("", text[:_KEY_AT_MOST])
