"""Text as it is: offsets kept, controls made visible, nothing read as markup."""

from __future__ import annotations

import sys
import unicodedata

import pytest

from tui.widgets.plain import plain, visible

HOSTILE = ["[/]", "[$x]", "[@click=app.quit]点我[/]", "[link=x]", "[/记者]", "[red]红[/red]", r"\[x]", "{x}", "&amp;"]


@pytest.mark.parametrize("text", HOSTILE)
def test_markup_is_shown_as_text(text: str) -> None:
    assert plain(text).plain == text
    assert plain(text).spans == []


def test_every_character_that_cannot_be_seen_becomes_one_that_can() -> None:
    for code in range(sys.maxunicode + 1):
        character = chr(code)
        shown = visible(character)
        unseen = unicodedata.category(character) in {"Cc", "Cf", "Cs", "Zl", "Zp"}
        assert len(shown) == 1
        assert (shown != character) == unseen or unicodedata.category(shown) == "So", f"U+{code:04X}"
        assert unicodedata.category(shown) not in {"Cc", "Cf", "Cs", "Zl", "Zp"}, f"U+{code:04X}"


def test_controls_have_their_pictures() -> None:
    assert visible("a\x1b[31m\x00\u202e\u2028\x7f\ud800中") == "a␛[31m␀␦␤␡␦中"
