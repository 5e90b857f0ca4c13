"""What the filter box finds."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest

from model.view.filter import Haystack

NAMES = [
    "金凤实验室",
    "重庆邮电大学",
    "重科智谷",
    "“416”科技创新布局",
    "长安汽车",
    "西部（重庆）科学城",
    "曾诚",
    "绿色低碳技术",
    "战略性新兴产业",
    "西藏大学",
    "人民银行重庆分行",
    "C919",
    "5G 产业园",
    "行动计划",
    "区长单杏花",
]


def found(text: str) -> list[str]:
    return [NAMES[row] for row in Haystack([[name] for name in NAMES]).find(text)]


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("金凤", ["金凤实验室"]),
        ("jfsys", ["金凤实验室"]),
        ("JFSYS", ["金凤实验室"]),
        ("jinfeng", ["金凤实验室"]),
        ("jinfengshi", ["金凤实验室"]),
        ("shiyan", ["金凤实验室"]),
        ("c9", ["C919"]),
        ("Ｃ９１９", ["C919"]),
        ("5g", ["5G 产业园"]),
        ("416", ["“416”科技创新布局"]),
        ("416kjcx", ["“416”科技创新布局"]),
        ("西部重庆", ["西部（重庆）科学城"]),
        ("西部(重庆)", ["西部（重庆）科学城"]),
        ("“416”", ["“416”科技创新布局"]),
    ],
)
def test_a_name_is_found_by_chinese_latin_pinyin_and_initials(typed: str, expected: list[str]) -> None:
    assert found(typed) == expected


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("cqyd", "重庆邮电大学"),
        ("chongqing", "人民银行重庆分行"),
        ("fenhang", "人民银行重庆分行"),
        ("xizang", "西藏大学"),
        ("changan", "长安汽车"),
        ("xingdong", "行动计划"),
        ("quzhang", "区长单杏花"),
    ],
)
def test_polyphones_are_read_as_the_phrase_reads_them(typed: str, expected: str) -> None:
    assert expected in found(typed)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [("zkzg", "重科智谷"), ("ckzg", "重科智谷"), ("zengcheng", "曾诚"), ("sxh", "区长单杏花"), ("dxh", "区长单杏花")],
)
def test_a_name_of_two_readings_is_found_by_either(typed: str, expected: str) -> None:
    assert expected in found(typed)


@pytest.mark.parametrize("typed", ["lvse", "zhanlve", "zhanlue"])
def test_u_umlaut_is_typed_as_input_methods_have_it(typed: str) -> None:
    assert found(typed) in (["绿色低碳技术"], ["战略性新兴产业"])


def test_full_pinyin_starts_at_a_syllable() -> None:
    assert found("infeng") == []
    assert "金凤实验室" not in found("engshi")


def test_several_words_must_all_be_found_in_any_order() -> None:
    assert found("sys jinf") == ["金凤实验室"]
    assert found("重庆 dx") == ["重庆邮电大学"]
    assert found("重庆 金凤") == []


@pytest.mark.parametrize("typed", ["", "   ", "“”", "()"])
def test_no_word_finds_everything(typed: str) -> None:
    assert found(typed) == NAMES


def test_a_word_does_not_reach_over_two_fields() -> None:
    stack = Haystack([["金凤", "实验室"], ["凤实", "验"]])
    assert stack.find("凤实") == [1]
    assert stack.find("jfs") == []


def test_hostile_text_is_only_text() -> None:
    rows = [["[/]\n[$x]"], ["\x1b[31m红\x00"], ["‮反"], [".*"], [""]]
    stack = Haystack(rows)
    assert stack.find("$x") == [0]
    assert stack.find("hong") == [1]
    assert stack.find(".*") == [3]
    assert stack.find("") == list(range(len(rows)))


@pytest.mark.parametrize("typed", ["jfsys", "chongqing", "金凤 cq", "c"])
def test_many_rows_are_filtered_in_a_few_times_what_looking_at_each_takes(typed: str) -> None:
    rows = [[NAMES[i % len(NAMES)] + NAMES[i * 7 % len(NAMES)], str(i), "重庆日报"] for i in range(50_000)]
    stack = Haystack(rows)
    stack.find("a")
    assert stack.find(typed)

    def looked_at() -> int:
        return sum(any(typed in field for field in row) for row in rows)

    def best(work: Callable[[], object]) -> float:
        taken = []
        for _ in range(5):
            start = time.thread_time()
            work()
            taken.append(time.thread_time() - start)
        return min(taken)

    assert best(lambda: stack.find(typed)) < 3 * best(looked_at)
