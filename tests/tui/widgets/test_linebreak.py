"""Line breaking for Chinese: 避头尾, figures with their units, nothing lost, nothing too wide, linear."""

from __future__ import annotations

import re
import time

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from rich.cells import cell_len

from tui.widgets.linebreak import break_lines, line_of, offset_at

NEWS = (
    "2023年，重庆市新认定高新技术企业3071家，新增科技型企业15535家，同比增加36.1%和19.2%。根据 2024年“416”科技创新布局，"
    "AI+制造、5G技术投资1234.5亿元；“4+5+M+N”体系（West Science City）覆盖2021—2025年，面积5.5万平方公里。"
)
chinese = st.text(
    st.sampled_from("重庆科学城，。、；：“”（）《》！？—… 0123456789.%亿万元家年AIab+-\u0301\u3000"), max_size=200
)


def shown(text: str, width: int) -> list[str]:
    return [text[a:b] for a, b in break_lines(text, width)]


@pytest.mark.parametrize("width", range(12, 80))
def test_news_text_keeps_the_rules_at_every_width(width: int) -> None:
    lines = shown(NEWS, width)
    for line in lines:
        assert cell_len(line) <= width
        assert line[0] not in "，。、；：？！）》”’%…—", f"a line starts with {line[0]}"
        assert line[-1] not in "（《“‘", f"a line ends with {line[-1]}"
    for whole in ("2023年", "3071家", "15535家", "36.1%", "1234.5亿元", "2024年", "5.5万平方公里", "West", "Science"):
        if cell_len(whole) + 4 <= width:
            assert any(whole in line for line in lines), f"{whole} is torn at width {width}"


def test_a_word_after_a_figure_does_not_tear_the_line_open() -> None:
    assert shown("根据 2024年全省科技工作会议部署", 20) == ["根据 2024年全省科技", "工作会议部署"]


def test_blanks_at_a_break_are_left_out_and_inside_a_line_kept() -> None:
    assert shown("aaaa bbbb cccc", 9) == ["aaaa bbbb", "cccc"]
    assert shown("  中文", 10) == ["  中文"]
    assert shown("", 10) == [""]


@given(st.one_of(chinese, st.text(max_size=120)), st.integers(2, 50))
@example(text="0000 \U000e0000", width=4)
@settings(deadline=None)
def test_lines_are_slices_in_order_that_leave_out_nothing_but_blanks(text: str, width: int) -> None:
    text = text.replace("\n", " ")
    lines = break_lines(text, width)
    at = 0
    for start, end in lines:
        assert not text[at:start].strip()
        assert start <= end
        at = end
    assert not text[at:].strip()
    if width > 2 or not re.search(r"[\u0300-\uffff]", text):
        for start, end in lines:
            assert sum(cell_len(c) for c in text[start:end]) <= width or cell_len(text[start:end]) <= width


@given(chinese, st.integers(4, 40))
@settings(deadline=None)
def test_the_way_back_from_a_cell_is_the_character_on_it(text: str, width: int) -> None:
    lines = break_lines(text, width)
    for number, (start, end) in enumerate(lines):
        used = 0
        for at in range(start, end):
            size = cell_len(text[at])
            for cell in range(used, used + size):
                assert offset_at(text, (start, end), cell) == at
            used += size
            assert line_of(lines, at) == number
        assert offset_at(text, (start, end), used) == end


@pytest.mark.parametrize("unit", ["中", "(", "a", "1", "1-", "。", "1,", "1%", "a.,", "+-", "“”", "年1", " a"])
def test_a_very_long_line_takes_time_in_proportion(unit: str) -> None:
    short, long = (unit * n for n in (1000 // len(unit), 16000 // len(unit)))
    best = [min(_seconds(text) for _ in range(3)) for text in (short, long)]
    assert best[1] < max(best[0], 0.0005) * 16 * 6


def _seconds(text: str) -> float:
    started = time.thread_time()
    break_lines(text, 40)
    return time.thread_time() - started
