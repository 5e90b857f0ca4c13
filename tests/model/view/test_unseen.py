"""What cannot be seen in an article is shown where the article has it, though reading leaves it out."""

from __future__ import annotations

from unicodedata import category

import pytest
from hypothesis import given
from hypothesis import strategies as st

from model.corpus import Corpus
from model.export import export
from model.export.formats import Format
from model.facts import Source
from model.layout import StoryText
from model.read.stories import split_stories
from model.view import excerpts_of, make_view
from model.view.types import ArticleView, Query
from model.view.unseen import UNSEEN, as_shown, visible

RAW = (
    "山城实\u200b验室启用\n\n"
    "\u2060这里\x1b[31m是山城\u00ad实验室\u202e。它有\u200b3\x00家\x07伙伴，\n第二行\u200d\n\u200e续上。"
    "后面还有许多字，好让句子够长，一直写到这里为止。\n\n\u200b\n\n末段\u2066结束\u2069。\n"
)


@pytest.fixture
def corpus() -> Corpus:
    """A page as it is really read, with one thing and one figure in it."""
    from model.facts import Entity, Mention, Metric

    source = Source(id="s0", path="a.txt", encoding="utf-8", sha256="0" * 64, chars=len(RAW))
    (layout,), _ = split_stories(source, RAW)
    story = layout.story

    def place(words: str) -> tuple[int, int, tuple[tuple[int, int], ...] | None]:
        at = layout.text.rindex(words)
        return layout.locate(at, at + len(words), RAW)

    start, end, pieces = place("山城实验室")
    mention = Mention(source="s0", story=story.id, start=start, end=end, text="山城实验室", pieces=pieces)
    lab = Entity(
        id="e0",
        name="山城实验室",
        aliases=(),
        category="lab",
        city="重庆",
        district=None,
        parts=(),
        mentions=(mention,),
    )
    start, end, pieces = place("3家")
    metric = Metric(
        id="m0", source="s0", story=story.id, start=start, end=end, text="3家", pieces=pieces, value=3, value_high=None,
        unit="家", qualifier="exact", kind="level", status="actual", indicator="伙伴", subject="山城实验室",
        subject_entity="e0", city="重庆", district=None, time="pub", period=None,
    )  # fmt: skip
    return Corpus(
        sources=[source],
        stories=[story],
        entities=[lab],
        metrics=[metric],
        texts={"s0": RAW},
        layouts={story.id: layout},
    )


def test_reading_leaves_them_out_and_excerpts_put_them_back(corpus: Corpus) -> None:
    (layout,) = corpus.layouts.values()
    assert not UNSEEN.search(layout.text.replace("\n", ""))
    (found,) = excerpts_of(corpus, ["e0"])
    assert (found.before, found.hit) == ("\u2060这里\x1b[31m是", "山城\u00ad实验室")
    assert found.after.startswith("\u202e。它有\u200b3\x00家\x07伙伴，第二行\u200d\u200e续上。")
    (figure,) = excerpts_of(corpus, ["m0"])
    assert (figure.before[-3:], figure.hit, figure.after[:2]) == ("它有\u200b", "3\x00家", "\x07伙")


def test_an_article_shows_each_of_them_once_with_its_place_in_the_file(corpus: Corpus) -> None:
    view = make_view(corpus, Query(view="article"))
    assert isinstance(view, ArticleView)
    (page,) = view.pages
    shown = [
        (offset, char)
        for paragraph in page.paragraphs
        for offset, char in zip(paragraph.offsets, paragraph.text, strict=True)
        if offset >= 0
    ]
    assert all(RAW[offset] == char for offset, char in shown)
    assert [offset for offset, _ in shown] == sorted({offset for offset, _ in shown})
    unseen = [at for at, char in enumerate(RAW) if UNSEEN.match(char) and char != "\n"]
    alone = RAW.index("\n\u200b\n") + 1
    assert {offset for offset, char in shown if UNSEEN.match(char)} == {*unseen} - {alone}, "but on an empty line"
    marked = {paragraph.text[fact.start : fact.end] for paragraph in page.paragraphs for fact in paragraph.highlights}
    assert marked == {"山城\u00ad实验室", "3\x00家"}


@pytest.mark.parametrize(
    ("query", "format", "signs"),
    [
        (Query(view="article"), "md", ["␦这里␛\\[31m是", "山城␦实验室", "3␀家", "结束␦"]),
        (Query(view="entity", entity="e0"), "md", ["山城␦实验室", "3␀家␇伙伴"]),
        (Query(view="metrics"), "md", ["它有␦3␀家␇伙伴"]),
        (Query(view="metrics"), "csv", ["它有␦3␀家␇伙伴"]),
    ],
)
def test_documents_make_them_visible_as_the_screen_does(
    corpus: Corpus, query: Query, format: Format, signs: list[str]
) -> None:
    text = export(corpus, query, format).decode("utf-8-sig")
    assert not UNSEEN.search(text.replace("\r\n", "").replace("\n", ""))
    for sign in signs:
        assert sign in text.replace("**", "")


@given(st.text(st.characters(codec="utf-8")))
def test_visible_text_has_its_length_and_nothing_unseen(text: str) -> None:
    shown = visible(text)
    assert len(shown) == len(text)
    for char, sign in zip(text, shown, strict=True):
        if category(char) in ("Cc", "Cf", "Cs", "Zl", "Zp"):
            assert sign.isprintable()
        elif char.isprintable():
            assert sign == char


def test_signs() -> None:
    assert visible("a\n\x1b\x7f\u2028\u202e\ufeff\ud83d。") == "a␊␛␡␤␦␦␦。"


WORDS = st.lists(st.sampled_from(["甲", "乙丙", "。", "\n", "\x00", "\u200b", "\u202e", " "]), max_size=12).map("".join)


@given(WORDS, st.data())
def test_a_span_stands_where_its_text_says(raw: str, data: st.DataObject) -> None:
    """Whatever is left out, a span of the mended text is the same words in the text as shown."""
    from array import array

    from model.facts import Story

    kept = [at for at, char in enumerate(raw) if not UNSEEN.match(char)]
    text = "".join(raw[at] for at in kept)
    story = Story(
        id="t", source="s", title=None, outlet=None, authors=(), published=None, published_basis=None, start=0,
        end=len(raw),
    )  # fmt: skip
    layout = StoryText(story, text, array("q", kept), ())
    shown = as_shown(layout, raw, kept, range(len(kept)))
    low = data.draw(st.integers(0, len(text)))
    high = data.draw(st.integers(low, len(text)))
    whole = shown.text(0, len(text))
    assert len(whole) == len(shown.source_offsets(0, len(text)))
    start, end = shown.span(low, high, 0)
    if low < high:
        assert whole[start:end] == shown.text(low, high, edges=False)
        assert UNSEEN.sub("", whole[start:end]) == text[low:high]
        assert whole[start] == text[low]
    assert shown.text(0, low) + shown.text(low, high, edges=False) + shown.text(high, len(text)) == whole or low == high
