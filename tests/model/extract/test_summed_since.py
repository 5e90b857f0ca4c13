"""What is summed up to a day is of the span from the day on which it began, where that was told before."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from model.extract.drafts import MetricDraft

Figures = Callable[..., list[MetricDraft]]

CASES = [
    # Told in the sentence before, or in the same one, whatever the year in between.
    ("2月10日以来，各地开展清查。截至3月5日，累计查办案件300起。", ["2024-02-10/2024-03-05"]),
    ("2023年9月，绵万高铁投入运营，截至3月5日，累计发送旅客20万人次。", ["2023-09/2024-03-05"]),
    ("博览会3月1日开幕。截至3月5日，共接待观众8万人次，成交额5亿元。", ["2024-03-01/2024-03-05"] * 2),
    ("早稻从2月5日开始收割，到2月25日结束，全省投入收割机18万台。", ["2024-02-05/2024-02-25"]),
    # Not what nothing sums up, and not where the day comes first.
    ("2月以来，绵阳监管汽车5万辆。截至3月5日，登记企业8000家。", ["2024-02/pub", "2024-03-05"]),
    ("截至3月5日，去年9月开通的绵万高铁累计发送旅客20万人次。", ["2024-03-05"]),
]


@pytest.mark.parametrize(("text", "times"), CASES, ids=[text[:16] for text, _ in CASES])
def test_a_sum_runs_from_its_beginning(figures: Figures, text: str, times: list[str]) -> None:
    assert [m.time for m in figures(text, published="2024-03-10") if m.unit != "年"] == times
