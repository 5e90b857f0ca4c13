"""The same words in other clothes (hard-wrapped, re-encoded, clipped onto one page) are the same stories."""

from __future__ import annotations

import itertools
from importlib import util
from pathlib import Path

import pytest

from model.bundled import bundled

spec = util.spec_from_file_location("clothes", Path(__file__).with_name("conftest.py"))
assert spec is not None and spec.loader is not None
clothes = util.module_from_spec(spec)
spec.loader.exec_module(clothes)
ITEMS = {
    "paper": clothes.PAPER,
    "television": clothes.TELEVISION,
    "briefs": clothes.BRIEFS,
    "dispatch": clothes.DISPATCH,
}
SEEDS = sorted(bundled("seeds").glob("*.txt"))


def heads(found):
    return [
        ("".join((text.story.title or "").split()), text.story.outlet, text.story.authors, text.story.published)
        for text in found
    ]


def bare(found):
    return [" ".join(text.text.split()).replace(" ", "") for text in found]


def pairs(found):
    """Neighbouring characters: what mending may join wrongly."""
    return {(a, b) for text in found for a, b in itertools.pairwise("\n".join(text.text.split()))}


@pytest.mark.parametrize("indent", ["", "　　"], ids=["flush", "indented"])
@pytest.mark.parametrize("width", [30, 40])
@pytest.mark.parametrize("wrap", clothes.WRAPPERS)
@pytest.mark.parametrize("item", ITEMS)
def test_hard_wrapped_items_read_as_unwrapped(stories, item, wrap, width, indent):
    plain = stories(ITEMS[item])
    wrapped = stories(clothes.WRAPPERS[wrap](ITEMS[item], width, indent))
    assert heads(wrapped) == heads(plain)
    assert bare(wrapped) == bare(plain)


@pytest.mark.parametrize("indent", ["", "　　"], ids=["flush", "indented"])
@pytest.mark.parametrize("width", [24, 30, 40])
@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem[:3])
def test_hard_wrapped_pages_keep_their_stories_and_words(stories, path, width, indent):
    raw = path.read_text("utf-8")
    plain, wrapped = stories(raw), stories(clothes.WRAPPERS["characters"](raw, width, indent))
    assert [head[1:] for head in heads(wrapped)] == [head[1:] for head in heads(plain)]
    whole, found = pairs(plain), pairs(wrapped)
    assert len(whole & found) >= 0.99 * len(whole)


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem[:3])
def test_another_encoding_changes_nothing(stories, path):
    raw = path.read_text("utf-8")
    assert [(t.text, t.blocks, t.offsets) for t in stories(raw.encode("gb18030"))] == [
        (t.text, t.blocks, t.offsets) for t in stories(raw)
    ]


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem[:3])
def test_line_ends_of_windows_change_no_text(stories, path):
    raw = path.read_text("utf-8")
    assert [t.text for t in stories(raw.replace("\n", "\r\n"))] == [t.text for t in stories(raw)]


@pytest.mark.parametrize("between", ["\n", "\n\n", "\n\n\n"], ids=["adjacent", "one", "two"])
@pytest.mark.parametrize("order", list(itertools.permutations(["television", "briefs", "dispatch"])), ids="-".join)
def test_items_clipped_onto_one_page_are_told_apart(stories, order, between):
    page = stories(between.join(ITEMS[item].strip() for item in order))
    alone = [story for item in order for story in stories(ITEMS[item])]
    assert [head[:3] for head in heads(page)] == [head[:3] for head in heads(alone)]
    assert bare(page) == bare(alone)
    assert [t.story.published for t in page if t.story.published_basis == "stated"] == [
        t.story.published for t in alone if t.story.published_basis == "stated"
    ]


@pytest.mark.parametrize("between", ["\n", "\n\n"], ids=["adjacent", "spaced"])
def test_plain_briefs_are_split_at_their_headlines(stories, between):
    briefs = clothes.BRIEFS.split("：\n", 1)[1].strip().replace("\n", between)
    assert [t.story.title for t in stories(briefs)] == [
        "青湖大桥今天正式通车",
        "四月份快递业务量保持较快增长",
        "第九届高原农业博览会开幕",
    ]
