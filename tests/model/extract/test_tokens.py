"""The seam over jieba: both cutters serve the same words, silently, and never from a shared folder."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from model.extract import tokens
from model.extract.names import clean_names, find_names, gathered
from model.layout import StoryText
from model.lexicon import shipped

SEEDS = sorted((Path(__file__).parents[3] / "seeds").glob("*.txt"))


def test_words_joined_are_the_text() -> None:
    text = SEEDS[0].read_text("utf-8")
    assert "".join(tokens.words(text)) == text


def test_boundaries_begin_at_0_and_end_at_the_length() -> None:
    assert tokens.boundaries("重庆大学") == frozenset({0, 4})
    assert tokens.boundaries("") == frozenset({0})


def test_both_cutters_agree() -> None:
    pytest.importorskip("rjieba")
    mine, theirs = tokens.rjieba_cutter(), tokens.jieba_cutter()
    lines = [line for seed in SEEDS for line in seed.read_text("utf-8").splitlines()]
    same = sum(list(mine(line)) == list(theirs(line)) for line in lines)
    assert same / len(lines) > 0.98


def test_jieba_is_silent_and_leaves_nothing_in_the_shared_folder(tmp_path: Path) -> None:
    shared, home = tmp_path / "shared", tmp_path / "home"
    shared.mkdir()
    home.mkdir()
    run = subprocess.run(
        [
            sys.executable,
            "-c",
            "from model.extract.tokens import jieba_cutter; print('/'.join(jieba_cutter()('重庆大学')))",
        ],
        env=os.environ
        | {"TMPDIR": str(shared), "HOME": str(home), "XDG_CACHE_HOME": str(home / ".cache")}
        | {"PYTHONPATH": str(SEEDS[0].parents[1])},
        capture_output=True,
        check=True,
    )
    assert run.stdout.decode("utf-8").strip() == "重庆大学"
    assert run.stderr == b""
    assert not list(shared.iterdir())


def test_nothing_is_loaded_on_import() -> None:
    probe = "import sys, model.extract.tokens; print('jieba' in sys.modules or 'rjieba' in sys.modules)"
    run = subprocess.run(
        [sys.executable, "-c", probe],
        env=os.environ | {"PYTHONPATH": str(SEEDS[0].parents[1])},
        capture_output=True,
        check=True,
        cwd=tempfile.gettempdir(),
    )
    assert run.stdout.strip() == b"False"


def test_both_cutters_give_the_same_names(seed_stories: list[StoryText], monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("rjieba")
    kept = (
        tokens.words,
        tokens.word_starts,
        tokens.boundaries,
        tokens.guessed,
        tokens.ordinary_word,
        tokens.common_word,
    )

    def facts() -> list[tuple[str, str, str | None]]:
        for memory in kept:
            memory.cache_clear()
        evidence = gathered(clean_names(story, shipped()) for story in seed_stories)
        found = [find_names(story, shipped(), evidence)[0] for story in seed_stories]
        return [(thing.name, thing.category, thing.city) for things in found for thing in things]

    compiled = facts()
    plain, tagger = {guess: tokens.jieba_cutter(guess) for guess in (True, False)}, tokens.jieba_tagger()
    monkeypatch.setattr(tokens, "default_cutter", lambda guess=True: plain[guess])
    monkeypatch.setattr(tokens, "default_tagger", lambda: tagger)
    assert facts() == compiled
    for memory in kept:
        memory.cache_clear()
