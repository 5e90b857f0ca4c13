"""What a sentence does with a measure, a gathering or a fund shows it to be one, common as its words may be: it is acted upon, it has a first day, it has a number."""

from __future__ import annotations

import re

from model.extract.names.bounds.scan import Reach
from model.extract.names.page import Hit, Page

RELIED_ON = frozenset({"根据", "依据", "按照", "依照", "遵照", "遵循", "对照"})
"""Before what one acts upon: a paper that has been signed or issued."""
PAPERS = ("协议", "备忘录", "协定", "公约", "办法", "细则", "条例", "新政", "条", "倡议书", "清单", "倡议")
"""What is so acted upon, however common the words before it."""
ISSUED = re.compile(
    r"(?:正式|今[天日]起?|昨[天日]|近日|日前|于|自|\d+月\d*日?起?)*"
    r"(?:发布|印发|出台|施行|实施|落地|生效|签署|签订|续签|公布|明确|规定|提出)(?:后|次日|[一两三四五六七八九十\d]+个?[年月]来|以来|[一两三]?个?周年|满[一两三月年\d]|之后|，|当[天日]|实施|施行|半年|[一两三]年)"
)
"""Behind a paper: that it is in force or what it lays down."""
NUMBERED = re.compile(r"\d\.0版?|[一二三四五六\d]\.\d版")
"""Behind a measure, a fund or goods: which version of it is meant."""
GOES_ON = re.compile(
    r"(?:的)?(?:第[一二三四五六七八]天|首日|次日|现场|期间|[今昨]天|[今昨]日|\d{1,2}日|当[天日晚]|于\d|(?:正式)?(?:开幕|闭幕|落幕|启幕|收官|开赛))"
)
"""Behind a gathering: that it takes place."""
NTH_ROUND = r"第(?:[一二三四五六七八九十百]+|\d+)[场期季站](?!次|[待间货限])"
"""Behind a gathering: which of its rounds is meant."""
ROUND = re.compile(NTH_ROUND)

SITTINGS = ("会议", "大会", "全会", "论坛")
"""What has sittings of its own that are told by a number: a part of it and no round."""


def in_force(page: Page, start: int, hit: Hit, reach: Reach, core: list[str], *, placed: bool) -> bool:
    """Whether `text[start:hit.end]`, whose words before the ending are `core`, is one paper or gathering by what is said of it."""
    text, ending = page.text, hit.ending
    if reach.counted or reach.single or not (placed or page.begins_name(start)):
        return False
    if hit.start - start > 1 and round_of(page, hit):
        return True
    if len(core) < 2:
        return False
    if ending.category == "policy":
        if len(core) > 1 and version(page, hit):
            return True
        own = len(core) > 2 or hit.start - start > 5
        return own and ending.text.endswith(PAPERS) and (reach.stop in RELIED_ON or bool(ISSUED.match(text, hit.end)))
    if ending.category == "event" and ending.tier != "weak":
        return len(core) > 2 and GOES_ON.match(text, hit.end) is not None
    return False


def version(page: Page, hit: Hit) -> int:
    """Where the number of a version behind a measure or a product ends (某市人才新政|3.0); 0 where none stands."""
    if hit.ending.category not in ("policy", "finance", "platform"):
        return 0
    m = NUMBERED.match(page.text, hit.end)
    return m.end() if m else 0


def round_of(page: Page, hit: Hit) -> int:
    """Where the number of a round behind a gathering ends (某某对接活动|第二场); 0 where none stands."""
    held = hit.ending.category == "event" and not hit.ending.text.endswith(SITTINGS)
    m = ROUND.match(page.text, hit.end) if held else None
    return m.end() if m else 0
