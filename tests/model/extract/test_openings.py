"""What is to be when a thing is finished is of the time that it is to be finished by (published on 2024-02-29)."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from model.extract.drafts import MetricDraft

OPENINGS = [
    ("云岭桥合龙，为2026年通车奠定基础。通车后，绵阳至遂宁的时间将缩短至50分钟。", ["2026"]),
    ("云岭高铁全长37公里，预计今年通车。届时，绵阳至遂宁的时间将由90分钟缩短至35分钟。", ["pub", "pub", "2024"]),
    ("云岭隧道预计年底满足通车要求，过山时间将由2小时缩短到40分钟。", ["pub", "2024"]),
    ("云岭桥全长4公里，全桥预计2027年底建成，两岸过河时间将缩短至8分钟。", ["pub", "2027"]),
    ("今年，绵阳到遂宁的高速将建成通车，两地通行由5小时缩短至3小时。", ["pub", "2024"]),
    ("云岭项目将建设雷达25部，预计2026年建成后可投入观测。", ["2026"]),
    ("云岭公司的目标是2026年产能达到20万吨。李某说，那时，年产值有望突破15亿元。", ["2026", "2026"]),
    ("云岭园计划2027年建成中试基地，到那时，企业将达到300家。", ["2027"]),
    ("李某2016年回到绵阳。那时，团队有9人。", ["pub"]),
    # Not where the opening is over, is another thing's, or the figure tells of the thing itself.
    ("云岭高速去年通车。通车后，日均车流量达3万辆。", ["pub"]),
    ("云岭茶厂计划2026年3月动工、2027年底投产，全部达产后年产值12亿元，带动就业300人。", ["pub", "pub"]),
    ("云岭电站2026年10月并网后，每年可发出电能10亿千瓦时，减少碳排放87万吨。", ["pub", "pub"]),
    ("云岭电站预计2028年投产。在遂宁，某枢纽以航运为主，建成后，每年可提供清洁能源17亿度。", ["pub"]),
    ("云岭电站预计2028年投产，总投资20亿元。", ["pub"]),
    ("云岭站去年12月开工，建成后可容纳80人。", ["pub"]),
]


@pytest.mark.parametrize(("text", "times"), OPENINGS)
def test_the_finishing_dates_what_it_brings(
    figures: Callable[..., list[MetricDraft]], text: str, times: list[str]
) -> None:
    assert [m.time for m in figures(text)] == times
