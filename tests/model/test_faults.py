"""A fault of the program in one story costs no other story."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

import model.extract.story
from model import load


def test_a_story_that_cannot_be_extracted_is_listed_and_the_others_are_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    good = "茶树协会成立\n\n2031-05-01  来源:茶山报\n\n绵阳今年新建茶园12家，茶叶产值达到3亿元。\n"
    (tmp_path / "a.txt").write_text(good.replace("12家", "15家"), "utf-8")
    (tmp_path / "b.txt").write_text(good, "utf-8")
    sound = model.extract.story.extract

    def faulty(story: Any, *rest: Any) -> Any:
        if "15家" in story.text:
            raise ValueError("乱了")
        return sound(story, *rest)

    monkeypatch.setattr(model.extract.story, "extract", faulty)
    corpus = load([tmp_path])
    texts = {source.path: [m.text for m in corpus.metrics if m.source == source.id] for source in corpus.sources}
    assert texts["b.txt"] == ["12家", "3亿元"]
    assert texts["a.txt"] == []
    assert len(corpus.stories) == 2
    (problem,) = corpus.problems
    assert (problem.path, problem.severity) == ("a.txt", "doubt")
    assert problem.line >= 1
    assert "茶树协会成立" in problem.message.zh
    assert "乱了" in problem.message.zh
