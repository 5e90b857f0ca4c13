"""What 我国 begins: a region of the country (我国中西部地区), its team, what is made there; a plain phrase behind it (我国充电设施) is a kind of things."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from model.extract.metrics.reading.passage import Owner
from model.extract.metrics.subject.regions import part_at, region_at

if TYPE_CHECKING:
    from model.extract.metrics.subject.topics import Topics

_MADE_HERE = re.compile(
    "(?:自主|独立|自行|首次|成功|联合|科研人员|科学家|科研团队|企业)*(?:研发|研制|设计|开发|建造|制造|生产|发射|建设|建成|打造)的(?:全球|世界|国内)?(?:首[个艘架台座条款颗套]|最大的?|新一代|新型)?"
)
_TEAM = re.compile("[一-鿿]{0,6}?(?:代表团|代表队|(?<![部军大舰船车])队(?=[在以夺获将共，的与首]))")
"""中国代表团, 中国女排队: a team of the country goes by its name."""
MEMBER = re.compile("选手|运动员|名将|小将|老将|组合|棋手|车手|球员|航天员|科学家")
"""中国选手某某: who competes or works for the country has results of his own."""
_THE_MOST_AT = re.compile("[一-鿿]{0,4}最[一-鿿]{1,2}的[^，。；、的]{2,12}?在")
"""我国中部最大的货站在某机场投运: what is the most of its kind and has no name is where it is."""
_KINDS = frozenset({"facility", "product", "platform", "project", "lab"})
_PROPER = re.compile("[“‘《A-Za-z0-9]|第[一二三四五六七八九十]+[次期轮批届]")


def in_nation(topics: Topics, nation: Owner, after: int, end: int) -> Owner:
    """我国中西部地区, 我国“某某”工程; behind 我国 a plain phrase (我国充电设施) is a kind of things, not a thing."""
    most = _THE_MOST_AT.match(topics.text, after, end)
    if most and topics.begins(most.end()):
        return topics.chain(most.end(), end) or nation
    region = region_at(topics.passage, after, end) or part_at(topics.passage, after)
    if region is not None:
        return region
    team = _TEAM.match(topics.text, after, end)
    if team and not topics.begins(after):
        return Owner(nation.start, team.end(), topics.text[nation.start : team.end()], "alliance", None, "全国")
    made = _MADE_HERE.match(topics.text, after, end) or MEMBER.match(topics.text, after, end)
    if made and topics.begins(made.end()):
        return topics.chain(made.end(), end) or nation
    named = topics.chain(after, end) if topics.begins(after) else None
    if named is None or (named.kind in (*_KINDS, "policy") and not _PROPER.search(topics.text, after - 1, named.end)):
        return nation
    return named
