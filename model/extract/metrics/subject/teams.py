"""What teams win at games: medals and records are those of the team last told of, not of the games (残疾人项目中，10名运动员获得5金1铜)."""

from __future__ import annotations

import re

from model.extract.drafts import Quantity
from model.extract.metrics.reading.passage import Owner
from model.extract.metrics.subject.topics import Topics

_TEAM = re.compile("(?:(?<![部军警支大小中分总舰编连卫])队|代表团)$")
_BEATEN = re.compile("(?:战胜|击败|力克|力压|逆转|横扫|淘汰|不敌|负于|输给|对阵|迎战|对战|领先|挑战|[与和对])了?$")
_WON = re.compile(
    "(?:获得?|夺得?|夺取|斩获|摘得?|摘取|收获|包揽|赢得|拿下|锁定|揽获|揽入|打破|刷新|创造?|超|以)了?[^，。；]{0,20}?"
    "(?:[0-9一二三四五六七八九十]+枚?[金银铜]|[金银铜奖]牌|(?:世界|亚洲|奥运会?|亚运会?|赛会|世锦赛|全国)纪录)"
)
_AWARDED = re.compile("产生|决出|颁[发出]|设有|设置|赛事|大会")
"""How many medals there are at games, and records broken at them, is told of the games."""


def team_of(topics: Topics, label: str, kind: str | None, quantity: Quantity) -> Owner | None:
    """The team whose medals, records or winners a figure is that seems to be of the games `label` (of the kind event), or of the country."""
    if label != "全国" and kind != "event":
        return None
    passage, text = topics.passage, topics.text
    start, end = passage.clause(quantity.start)
    if not _WON.search(text, start, end) or _AWARDED.search(text, start, end):
        return None
    here = topics.between(start, quantity.start)
    teams = [o for o in here if _is_team(text, o)]
    if not teams and kind == "event" and not any(o.label == label for o in here):
        block = passage.block(quantity.start)
        teams = [o for o in topics.between(block.start if block else 0, start) if _is_team(text, o)]
    return teams[-1] if teams else None


def _is_team(text: str, owner: Owner) -> bool:
    """Whether an owner is a team, and not the one that another team has beaten."""
    return _TEAM.search(owner.label) is not None and not _BEATEN.search(text, max(0, owner.start - 4), owner.start)
