"""Corrections proposed from the facts hit what they mean when they are read again, and are refused where they would not."""

from __future__ import annotations

from pathlib import Path

import msgspec
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
    with pytest.raises(CannotCorrect, match="one_is_no_merge"):
        propose.merge(corpus, corpus.entities[:1], "云杉")


@pytest.mark.parametrize(
    ("text", "entry"),
    [
        ("高校", {"category": "university"}),
        ("university 重庆", {"category": "university"}),
        ("成都市", {"city": "成都"}),
        ("绵阳 高校", {"category": "university", "city": "绵阳"}),
        ("四川省", {"city": "四川"}),
        ("川渝共建 高校", {"category": "university", "city": "川渝"}),
        ("全国", {"city": "全国"}),
        ("Research institutes", {"category": "institute"}),
        ("joint sichuan-chongqing research  institutes", {"category": "institute", "city": "川渝"}),
        ("National", {"city": "全国"}),
    ],
)
def test_category_and_city_are_told_apart(text: str, entry: dict[str, str]) -> None:
    corpus = corpus_of(("e1", "云杉实验室", ()))
    assert propose.refile(corpus, corpus.entities[0], text).entry == {"refile": "云杉实验室"} | entry


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "same_filing"),
        ("实验室 重庆", "same_filing"),
        ("高校 成都 绵阳", "one_each.*绵阳"),
        ("实验室 未定", "no_city.*未定"),
        ("Elsewhere", "no_city"),
        ("高校们", "unknown_filing.*高校"),
        ("高校 成嘟", "unknown_filing.*成嘟.*成都"),
        ("Research institute 成都", "'Research institute'.*Research institutes"),
        ("nonsense", "unknown_place.*nonsense"),
        ("高校 另一个词", "unknown_place"),
    ],
)
def test_what_says_neither_is_refused(text: str, why: str) -> None:
    corpus = corpus_of(("e1", "云杉实验室", ()))
    with pytest.raises(CannotCorrect, match=why):
        propose.refile(corpus, corpus.entities[0], text)


def test_an_empty_name_and_a_file_without_a_folder_are_refused() -> None:
    corpus = corpus_of(("e1", "云杉实验室", ()), home=False)
    with pytest.raises(CannotCorrect, match="no_new_name"):
        propose.rename(corpus, corpus.entities[0], "  ")
    with pytest.raises(CannotCorrect, match="homeless"):
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


def test_a_city_that_the_corpus_has_is_taken_though_no_gazetteer_knows_it() -> None:
    corpus = corpus_of(("e1", "云杉实验室", ()), ("e2", "红杉实验室", ()))
    one, other = corpus.entities
    own = Corpus(
        sources=corpus.sources, entities=[one, msgspec.structs.replace(other, city="New Harbour")], homes=corpus.homes
    )
    assert propose.refile(own, one, "new harbour 高校").entry == {
        "refile": "云杉实验室",
        "category": "university",
        "city": "New Harbour",
    }
