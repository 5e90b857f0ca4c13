"""Patterns compiled with shared sets of characters match what they matched."""

from __future__ import annotations

import re
import re._compiler as compiler  # type: ignore[import-not-found]
from typing import Any

import pytest

from model.charsets import share_charsets

PATTERNS = [
    "[一-鿿]{2,4}(?:镇|乡)",
    "[^，。；的]+",
    "[A-Za-z一-鿿]",
    "[]^-]",
    "[a-zé]",
    "(?:甲|乙|丙)丁",
    r"[\w、]{2}",
    "[\U000f0000-\U000f0fff]",
]
TEXTS = ["万州区高峰镇的茶，产值", "a]b-É^", "丙丁、_", "\U000f0001"]


@pytest.fixture
def worked_out(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """The sets that are worked out from now on."""
    sets: list[Any] = []
    sound = getattr(compiler._optimize_charset, "sound", compiler._optimize_charset)

    def told(charset: Any, *rest: Any) -> Any:
        sets.append(charset)
        return sound(charset, *rest)

    monkeypatch.setattr(compiler, "_optimize_charset", told)
    return sets


def spans(flags: int) -> list[list[tuple[int, int]]]:
    re.purge()
    return [[m.span() for m in re.finditer(pattern, text, flags)] for pattern in PATTERNS for text in TEXTS]


def test_a_set_is_worked_out_once_and_matches_the_same(worked_out: list[Any]) -> None:
    before = [spans(flags) for flags in (0, re.IGNORECASE, re.ASCII)]
    share_charsets()
    assert [spans(flags) for flags in (0, re.IGNORECASE, re.ASCII)] == before
    worked_out.clear()
    assert spans(0) == before[0]
    assert worked_out == []


def test_asked_for_twice_it_is_done_once(worked_out: list[Any]) -> None:
    share_charsets()
    once = compiler._optimize_charset
    share_charsets()
    assert compiler._optimize_charset is once


def test_a_python_that_does_it_elsewhere_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(compiler, "_optimize_charset")
    share_charsets()
    assert not hasattr(compiler, "_optimize_charset")
