"""What somebody has achieved in a contest (以21秒40的成绩夺得男子划船的银牌): the event names the figure."""

from __future__ import annotations

import re

from model.extract.metrics.indicator.frame import Frame

_BY = re.compile("以(?P<score>总得分|总分|得分|成绩)?$")
_WINS = re.compile(
    "(?:的好?(?P<score>总成绩|成绩|得分|总分))?，?(?:成功|强势)?(?P<wins>获得|夺得|赢得|摘得|斩获|收获|夺取|拿下|摘取|夺|获|摘)了?"
    "(?P<event>[^，。；]{0,20}?)的?(?:项目|比赛)?的?(?:[金银铜奖]牌|冠军|亚军|季军|桂冠|第[一二三四])"
)
_AS_SCORE = re.compile("的好?(?P<score>总成绩|成绩|得分|总分)(?P<event>)(?=[一-鿿]{2})")
"""以3分37秒的成绩|刷新纪录."""
_BEFORE = re.compile(r"(?<![^在的，。：\n])(?P<event>(?!\d)[^，。；：在的和\n]{2,24}(?:赛|项目))[中上里]?，?")


def result_of(frame: Frame, index: int) -> str:
    """成绩 with the event, which stands behind the verb of winning or before the winner; "" for what is no result."""
    quantity, passage = frame.found[index], frame.passage
    score = _BY.search(frame.text, frame.window(index), quantity.start)
    wins = _WINS.match(frame.text, quantity.end) or _AS_SCORE.match(frame.text, quantity.end) if score else None
    if score is None or wins is None:
        return ""
    event = wins["event"]
    if len(event) < 2:
        before = list(_BEFORE.finditer(frame.text, passage.sentence(quantity.start)[0], quantity.start))
        event = before[-1]["event"] if before else ""
    return event + (score["score"] or wins["score"] or "成绩")
