"""Who has won something, named behind what it was (获得特等奖的“某某”由某大学研发，重量…): the clause tells of it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from model.extract.metrics.reading.passage import Owner

if TYPE_CHECKING:
    from model.extract.metrics.subject.topics import Topics

_WON = re.compile(
    "(?:此次|本届|今年|去年)?(?:获得|荣获|斩获|摘得|夺得|捧得|拿下|获评|入选)了?[^，。；的]{2,16}(?:奖|奖项|金牌|银牌|铜牌|冠军|亚军|季军|名单|目录|榜单|称号)的"
)
_WINNERS = frozenset({"product", "project", "company", "institute", "university", "lab"})


def winner_at(topics: Topics, start: int, end: int) -> Owner | None:
    """The winner whose name a clause that begins at `start` describes by the prize; None where none is named."""
    won = _WON.match(topics.text, topics.skip_time(start, end), end)
    if won is None or not topics.begins(won.end()):
        return None
    winner = topics.chain(won.end(), end)
    return winner if winner is not None and winner.kind in _WINNERS else None
