"""Finding in running text: what is found, where it stands, and what is not taken for a hit."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from model.view.find import Finder

TEXT = "重庆云杉实验室启用，“云杉”引进团队45个。\n长安的３Ｄ 打印，银行行长到场。"
NAME = (2, 7)


def found(wanted: str, text: str = TEXT, names: tuple[tuple[int, int], ...] = (NAME,)) -> list[str]:
    (spans,) = Finder([text]).find(wanted, [names])
    return [text[start:end] for start, end in spans]


@pytest.mark.parametrize(
    ("wanted", "hits"),
    [
        ("云杉", ["云杉", "云杉"]),
        ("YSSYS", ["云杉实验室"]),
        ("yunshan", ["云杉", "云杉"]),
        ("yunsh", ["云杉", "云杉"]),
        ("yun", ["云", "云"]),
        ("chongqing", ["重庆"]),
        ("changan", ["长安"]),
        ("3d打印", ["３Ｄ 打印"]),
        ("启用云杉", []),
        ("用，云", ["用，“云"]),
        ("启用，云杉", ["启用，“云杉"]),
        ("45 银行", ["45", "银行"]),
        ("云 云杉", ["云杉", "云杉"]),
        ("  ", []),
        ("“”", []),
    ],
)
def test_words_are_found_where_they_stand(wanted: str, hits: list[str]) -> None:
    assert found(wanted) == hits


def test_two_initials_are_those_of_a_marked_name_and_three_stand_anywhere() -> None:
    assert found("ys") == ["云杉"]
    assert found("ys", names=()) == []
    assert found("yjt") == ["引进团"] and found("yjt", names=()) == ["引进团"]


def test_each_text_has_its_own_hits() -> None:
    finder = Finder(["云杉", "", "青云"])
    assert finder.find("云", [(), (), ()]) == [[(0, 1)], [], [(1, 2)]]
    assert finder.find("青", [(), (), ()]) == [[], [], [(0, 1)]]


@given(st.text(max_size=60), st.text(alphabet="aynchiq云杉重 “\n３", max_size=4))
def test_hits_are_spans_of_the_text_in_order_and_none_is_over_another(text: str, wanted: str) -> None:
    (spans,) = Finder([text]).find(wanted, [()])
    edges = [edge for span in spans for edge in span]
    assert edges == sorted(edges)
    assert all(0 <= start < end <= len(text) for start, end in spans)
