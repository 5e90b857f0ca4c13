"""Corrections proposed from the facts hit what they mean when they are read again, and are refused where they would not."""

from __future__ import annotations

from pathlib import Path

import pytest

from model import Corpus, load
from model.corrections import propose
from model.corrections.propose import CannotCorrect
from model.corrections.write import append
from model.facts import Entity, Mention, Source

PAGE = """重庆云杉实验室启用

本报讯（记者 王某）重庆云杉实验室引进科研团队12个，成都青禾研究院引进科研团队12个。
成都青禾研究院拥有科研人员120人，
重庆云杉实验室也拥有科研人员120人。
"""


def corpus_of(*entities: tuple[str, str, tuple[str, ...]], home: bool = True) -> Corpus:
    """A corpus of entities: id, name, aliases."""
    mention = Mention(source="s", story="a", start=0, end=1, text="云")
    return Corpus(
        sources=[Source(id="s", path="a.txt", encoding="utf-8", sha256="", chars=1)],
        entities=[
            Entity(
                id=i,
                name=name,
                aliases=aliases,
                category="lab",
                city="重庆",
                district=None,
                parts=(),
                mentions=(mention,),
            )
            for i, name, aliases in entities
        ],
        homes={"s": Path("clips")} if home else {},
    )


def test_a_name_that_two_entities_have_is_written_as_an_id() -> None:
    corpus = corpus_of(("e1", "科学城", ()), ("e2", "科学城", ()), ("e3", "云杉实验室", ()))
    one, other, third = corpus.entities
    assert propose.reject(corpus, one).entry == {"reject": "e1"}
    assert propose.reject(corpus, third).entry == {"reject": "云杉实验室"}
    assert propose.merge(corpus, [one, other], "科学城").entry == {"merge": ["e1", "e2"], "into": "科学城"}


def test_a_merge_never_draws_in_an_entity_that_was_not_meant() -> None:
    corpus = corpus_of(("e1", "云杉实验室", ()), ("e2", "云杉中心", ()), ("e3", "红杉实验室", ("红杉",)))
    for name in ("红杉实验室", "红杉"):
        with pytest.raises(CannotCorrect, match="红杉实验室"):
            propose.merge(corpus, corpus.entities[:2], name)
    with pytest.raises(CannotCorrect, match="至少两个"):
        propose.merge(corpus, corpus.entities[:1], "云杉")


@pytest.mark.parametrize(
    ("text", "entry"),
    [
        ("高校", {"category": "university"}),
        ("university 重庆", {"category": "university"}),
        ("成都市", {"city": "成都"}),
        ("绵阳 高校", {"category": "university", "city": "绵阳"}),
    ],
)
def test_category_and_city_are_told_apart(text: str, entry: dict[str, str]) -> None:
    corpus = corpus_of(("e1", "云杉实验室", ()))
    assert propose.refile(corpus, corpus.entities[0], text).entry == {"refile": "云杉实验室"} | entry


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "没有改动"),
        ("实验室 重庆", "没有改动"),
        ("高校 成都 绵阳", "绵阳"),
        ("实验室 未定", "未定"),
        ("高校们", "是不是 高校"),
    ],
)
def test_what_says_neither_is_refused(text: str, why: str) -> None:
    corpus = corpus_of(("e1", "云杉实验室", ()))
    with pytest.raises(CannotCorrect, match=why):
        propose.refile(corpus, corpus.entities[0], text)


def test_an_empty_name_and_a_file_without_a_folder_are_refused() -> None:
    corpus = corpus_of(("e1", "云杉实验室", ()), home=False)
    with pytest.raises(CannotCorrect, match="请写出名称"):
        propose.rename(corpus, corpus.entities[0], "  ")
    with pytest.raises(CannotCorrect, match="文件夹"):
        propose.reject(corpus, corpus.entities[0])


def test_each_figure_of_a_page_is_rejected_alone_though_its_clause_stands_there_twice(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(PAGE, "utf-8")
    corpus = load([tmp_path])
    assert len([m for m in corpus.metrics if m.text == "12个"]) == 2
    for metric in corpus.metrics:
        (proposal,) = propose.reject_figures(corpus, [metric])
        append(proposal.folder, proposal.entry)
        left = {m.id for m in load([tmp_path]).metrics}
        assert left == {m.id for m in corpus.metrics} - {metric.id}
        (tmp_path / "corrections.yaml").unlink()
