"""Reprints: stories that print the same text are told from independent sources."""

from __future__ import annotations

import time
from array import array

from model.facts import Story
from model.layout import Block, StoryText
from model.link.reprints import reprint_groups

WIRE = [f"这是通讯社发的第{n}句话，讲的是一件具体的事情，字数不少。" for n in range(12)]


def story(key: str, text: str) -> StoryText:
    fact = Story(
        id=key,
        source=key,
        title=None,
        outlet=None,
        authors=(),
        published=None,
        published_basis=None,
        start=0,
        end=len(text),
    )
    return StoryText(fact, text, array("l", range(len(text))), (Block(0, len(text), "body", 1),))


def test_a_cut_and_a_corrected_copy_are_reprints() -> None:
    whole = story("b", "".join(WIRE))
    cut = story("c", "编者加的一句开头，别处没有。" + "".join(WIRE[:7]))
    corrected = story("a", "".join(WIRE).replace("第3句", "第叁句"))
    other = story("d", "".join(f"另一个人写的第{n}段话，说的是别的事。" for n in range(12)))
    want = {"a": "a", "b": "a", "c": "a"}
    assert reprint_groups([whole, cut, corrected, other]) == want
    assert reprint_groups([other, corrected, cut, whole]) == want


def test_a_shared_quotation_is_no_reprint() -> None:
    one = story("a", WIRE[0] + "".join(f"甲报自己写的第{n}句话，内容不同。" for n in range(9)))
    two = story("b", WIRE[0] + "".join(f"乙报自己采写的第{n}句话，内容有别。" for n in range(9)))
    short = story("c", WIRE[0])
    assert reprint_groups([one, two, short]) == {}


def test_punctuation_and_width_do_not_matter() -> None:
    text = "".join(WIRE)
    assert set(reprint_groups([story("a", text), story("b", text.replace("，", ",").replace("。", "！"))])) == {
        "a",
        "b",
    }


def test_time_grows_with_the_text_also_where_all_print_one_text() -> None:
    def seconds(count: int) -> float:
        stories = [story(f"{n:05}", "".join(WIRE)) for n in range(count)]
        best = []
        for _ in range(3):
            start = time.thread_time()
            reprint_groups(stories)
            best.append(time.thread_time() - start)
        return min(best)

    assert seconds(800) < 16 * seconds(200)
