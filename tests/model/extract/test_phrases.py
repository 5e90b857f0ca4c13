"""The phrases around a figure: what belongs to its name, what is said of counted things, what names nothing."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from model.extract.drafts import MetricDraft

Figures = Callable[..., list[MetricDraft]]

BEFORE = [
    # A remark in brackets, a joint before a tie, how long a level lasts: no part of a name.
    ("全市营业性演出（不含场馆内演出）场次900场。", ["营业性演出场次"]),
    ("茶叶产量在连续6年稳定在30万吨以上的基础上，今年突破40万吨。", ["茶叶产量"] * 2),
    ("票房与2023年同比增长12%。", ["票房"]),
    ("快递热度指数二季度同比增长12%。", ["快递热度指数"]),
    # Where, when, or one of what names nothing.
    ("河湾村300亩桃林进入花期。", ["进入花期的桃林"]),
    ("将提供一项约500亿元的支持基金。", ["支持基金"]),
    ("舞剧在2000平方米园林中上演。", ["园林面积"]),
    # Words that begin as a particle or an auxiliary stay whole.
    ("山火过火面积达到60公顷。", ["山火过火面积"]),
    ("可再生能源发电量达300亿千瓦时。", ["可再生能源发电量"]),
    # A verb before a list governs all of it; 新增 is kept by all of it.
    ("推广20个水稻品种、13项种植技术。", ["推广水稻品种", "推广种植技术"]),
    ("计划新增4万个公办学位、超1万个高中招生名额。", ["新增公办学位", "新增高中招生名额"]),
    # The measure of a figure is that of whom the figure before was of; a total is of something.
    ("规模以上中小企业增加值增长8%，营业收入达25亿元。", ["规模以上中小企业增加值", "规模以上中小企业营业收入"]),
    ("全国高新区总数已达170家。", ["高新区总数"]),
]

BEHIND = [
    # What is said of counted things may begin with a measure of theirs, take an object, or stand in the next clause.
    ("9个茶馆盈利较上月好转。", ["盈利较上月好转的茶馆"]),
    ("30所大学建设了80个实验基地。", ["建设实验基地的大学", "建设实验基地"]),
    ("60条举措，推动绿色消费提质。", ["推动绿色消费提质的举措"]),
    ("9家媒体对晚会进行直播。", ["对晚会进行直播的媒体"]),
    # Countries that guests come from; a length by the word behind it; a load by what is loaded.
    ("来自9个国家和地区的200位琴师参会。", ["琴师来自的国家和地区", "参会琴师"]),
    ("信号来自4000万公里之外。", ["距离"]),
    ("5公里长的隧道贯通。", ["隧道长度"]),
    ("一艘装有2万吨化肥的船只启航。", ["化肥"]),
    ("2000亿元设备更新资金已下达。", ["设备更新资金"]),
    # Completion is no share of a whole; a share of what was counted before.
    ("房屋修缮工作已完成八成。", ["房屋修缮工作完成比例"]),
    ("规划部署102项重大工程，98%已经开工建设或建成。", ["部署重大工程", "开工建设或建成的部署重大工程占比"]),
    # Examples among people are no name; the clauses of a headline stand apart.
    ("张伟、李强等5人被判处缓刑。", ["判处缓刑人数"]),
]


@pytest.mark.parametrize(("text", "indicators"), BEFORE)
def test_phrases_before(text: str, indicators: list[str], figures: Figures) -> None:
    assert [m.indicator for m in figures(text)] == indicators


@pytest.mark.parametrize(("text", "indicators"), BEHIND)
def test_phrases_behind(text: str, indicators: list[str], figures: Figures) -> None:
    assert [m.indicator for m in figures(text)] == indicators
