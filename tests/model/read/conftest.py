"""Invented items of news and the ways in which clippings are damaged."""

from __future__ import annotations

import textwrap
from collections.abc import Callable

import pytest

from model.layout import StoryText
from model.read.lines import columns
from model.read.source import read_source
from model.read.stories import split_stories

PAPER = """云岭科学城启动三大实验平台建设
全年研发投入将突破20亿元

本报记者 林小满

近日，记者从云岭科学城管委会获悉，今年该城将启动三大实验平台建设，围绕新材料、生命健康和量子信息布局科研力量，吸引更多青年人才在这里创新创业。

打造开放共享的仪器平台

走进云岭材料分析中心，工程师何清正在调试一台刚刚到货的电子显微镜。“过去我们要去外地排队做测试，现在不出园区就能完成，每年能省下三百多万元。”何清说，平台开放以来，已经服务了120家企业。

让成果走出实验室

在成果转化方面，云岭科学城探索先使用后付费的办法，去年共有45项专利以这种方式落到企业手中，合同金额达到1.8亿元，一批企业因此实现了从跟跑到并跑的转变。
"""

TELEVISION = """【新征程上】云岭：以协同创新推动产业升级

2024-05-06  来源:新闻联播

央视网消息（新闻联播）：云岭市以协同创新为抓手，推动传统产业转型升级，加快培育新的增长点。
今年前4个月，云岭市高技术制造业投资同比增长18.5%，新设研发机构36家。目前，当地已经形成从研发、中试到量产的完整链条，产业集群规模超过500亿元。
下一步，云岭市还将建设两个跨区域的创新联合体，带动上下游企业共同攻关。
"""

BRIEFS = """国内联播快讯

2024-05-07  来源:新闻联播

央视网消息（新闻联播）：
青湖大桥今天正式通车
今天（5月7日），青湖大桥正式通车。大桥全长12公里，采用双向六车道标准，通车后两岸往来时间由一小时缩短为10分钟。
四月份快递业务量保持较快增长
国家邮政局今天（5月7日）公布，四月份快递业务量同比增长21.3%，其中农村地区增速高于平均水平，消费潜力持续释放。
第九届高原农业博览会开幕
日前，第九届高原农业博览会在云岭开幕，来自30多个国家和地区的600家企业参加，展示智慧农业的新技术和新装备。
"""

DISPATCH = """云岭新增五家产业研究院

本报讯（云岭日报记者 周知遥）3月14日，云岭市新增五家产业研究院，将面向先进制造和绿色能源开展技术攻关，为企业提供检验检测、成果转化等服务。

据介绍，研究院由高校和龙头企业共同组建，计划到2026年孵化企业80家。
"""


def _characters(text: str, width: int, indent: str) -> str:
    rows: list[str] = []
    for line in text.split("\n"):
        line = indent + line if line.strip() else line
        rows += [line[at : at + width] for at in range(0, len(line), width)] or [""]
    return "\n".join(rows)


def _columns(text: str, width: int, indent: str) -> str:
    rows: list[str] = []
    for line in text.split("\n"):
        row = ""
        for char in (indent if line.strip() else "") + line:
            if columns(row + char) > width:
                rows.append(row)
                row = ""
            row += char
        rows.append(row)
    return "\n".join(rows)


def _words(text: str, width: int, indent: str) -> str:
    return "\n".join(
        row for line in text.split("\n") for row in textwrap.wrap(line, width, initial_indent=indent) or [""]
    )


WRAPPERS: dict[str, Callable[[str, int, str], str]] = {"characters": _characters, "columns": _columns, "words": _words}


@pytest.fixture
def stories() -> Callable[..., list[StoryText]]:
    """Reads a text, or bytes, as a file of that name into its stories."""

    def read(content: str | bytes, path: str = "page.txt") -> list[StoryText]:
        source, raw, _ = read_source(content.encode() if isinstance(content, str) else content, path)
        found, _ = split_stories(source, raw)
        for story in found:
            assert len(story.text) == len(story.offsets)
            assert all(raw[at] == char for at, char in zip(story.offsets, story.text, strict=True) if at >= 0)
            assert 0 <= story.story.start < story.story.end <= len(raw)
        return found

    return read
