"""The interface speaks both languages, with the same values in both, and says nothing that nobody asks for."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from string import Formatter

import pytest

from tui.actions import ACTIONS, SCOPE_TITLES
from tui.words import _WORDS, say

TUI = Path(__file__).parents[2] / "tui"
CORRECTIONS = TUI.parent / "model" / "corrections"
"""Refusals and what proposals do are keys there, words here."""
SOURCES = [path for folder in (TUI, CORRECTIONS) for path in folder.rglob("*.py") if path.name != "words.py"]


def test_every_word_takes_the_same_values_in_both_languages() -> None:
    for key, (zh, en) in _WORDS.items():
        assert zh
        assert en
        fields = [{name for _, name, _, _ in Formatter().parse(text) if name} for text in (zh, en)]
        assert fields[0] == fields[1], key


def test_every_word_is_said_somewhere_and_every_word_said_is_there() -> None:
    strings = {
        node.value
        for path in SOURCES
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    views = {"tree", "entity", "metrics", "series", "relations", "article", "stories", "problems"}
    groups = {"by_city", "by_category", "by_story"}
    empty = {f"no_{view}" for view in views - {"entity", "article"}}
    assert empty <= _WORDS.keys()
    assert _WORDS.keys() - strings - views - groups - empty == set()


def test_chinese_words_have_chinese_punctuation() -> None:
    for key, (zh, _) in _WORDS.items():
        assert not re.search(r"[\u4e00-\u9fff][,;:?!]", zh), key
    for spec in ACTIONS:
        assert re.search(r"[\u4e00-\u9fff]", spec.zh)
        assert not re.search(r"[\u4e00-\u9fff]", spec.en)
        assert not re.search(r"[\u4e00-\u9fff][,;:?!]", spec.zh)
    assert all(zh != en for zh, en in SCOPE_TITLES.values())


def test_values_are_put_in_as_they_are() -> None:
    assert say("zh", "no_match", filter="{0}[/]", key="Esc") == "筛选“{0}[/]”没有匹配；Esc 清除"
    with pytest.raises(KeyError):
        say("zh", "nowhere")


def test_the_readme_names_the_default_keys_of_what_it_explains() -> None:
    readme = (TUI.parent / "README.md").read_text(encoding="utf-8")
    for name in ("main.filter", "main.open", "main.export", "main.metrics", "main.stories", "main.series", "main.relations",
                 "main.problems", "main.browse", "main.yank", "main.yank_citation", "main.yank_command", "main.back",
                 "main.forward", "browse.zoom", "browse.regroup", "table.sort", "table.hide", "main.doubtful"):  # fmt: skip
        spec = next(spec for spec in ACTIONS if spec.id == name)
        key = "Enter" if spec.keys[0] == "enter" else f"`{spec.keys[0]}`"
        assert key in readme, f"the README does not say that {name} is {key}"


@pytest.mark.parametrize(
    ("count", "said"), [(0, "0 files read"), (1, "1 file read"), (2, "2 files read"), (1234, "1,234 files read")]
)
def test_english_counts_one_thing_and_several(count: int, said: str) -> None:
    assert say("en", "loaded", files=count) == said
    assert say("en", "rows_of", shown=0, total=1) == "0/1 row"
