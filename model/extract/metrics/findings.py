"""Which quantities are findings: what GUIDELINES.md section 3 leaves out (vague, anaphoric, quoted, part of a name) is dropped here."""

from __future__ import annotations

import re

from model.extract.drafts import Quantity
from model.extract.metrics.passage import Passage

_SMALL = re.compile(r"[一二两三四五六七八九十]")
_CHINESE = re.compile(r"[零〇一二两三四五六七八九十百千万亿几数多]+")
_DEFINITE = re.compile(r"(?:[这那该前后另其此上下同每各哪几]|上述|以上|另外|其余|其他|其它|新|又|再|任何|全部)$")
_FINDING_TIME = re.compile(
    r"(?:缩短|缩减|压缩|提前|只需|仅需|仅用|需要|用时|耗时|历时|平均|减少|延长|节省|不到|不足|最快|最短|最长|达|超过|超|时间|时长|寿命|为|内|将|周期|间隔|总计|累计|长)"
)
_TIMELESS_AFTER = re.compile(
    r"[多余]?(?:左右)?(?:来|前|后|以来|以前|以后|之前|之后|间|不间断|在线|值守|无人|全天|营业|如一日|时间里|的发展|的历史)"
)
_DURATIONS = frozenset(
    [
        "年",
        "个月",
        "周",
        "个星期",
        "星期",
        "天",
        "小时",
        "个小时",
        "分钟",
        "秒",
        "秒钟",
        "昼夜",
        "个世纪",
        "个年头",
        "个春秋",
        "个工作日",
        "工作日",
        "个季度",
        "个学期",
    ]
)
_THRESHOLD = re.compile(r"(?:及?以上|及?以下|以内)的[一-鿿]")
"""10万千瓦以上的电站: a class of things, no finding."""
_ASPECTS = ("方面", "环节", "层面", "维度", "阶段", "字", "关键词", "问题导向")
_OPEN, _CLOSE = '“‘「『《〈"', '”’」』》〉"'
_SILENT = frozenset({"byline", "credit"})


def is_finding(quantity: Quantity, passage: Passage) -> bool:
    """Whether a quantity measures something here."""
    block = passage.block(quantity.start)
    if block is not None and block.kind in _SILENT:
        return False
    return not (
        _in_name(quantity, passage)
        or _in_time(quantity, passage)
        or _is_label(quantity, passage)
        or _is_vague(quantity, passage)
    )


def _in_name(quantity: Quantity, passage: Passage) -> bool:
    name = passage.name_at(quantity.start)
    return (
        name is not None
        and name.end > quantity.start
        and not (name.start == quantity.start and quantity.end < name.end and quantity.text[-1] in "家个项所座名位")
    )


def _in_time(quantity: Quantity, passage: Passage) -> bool:
    return any(t.start < quantity.end and quantity.start < t.end for t in passage.times)


def _is_label(quantity: Quantity, passage: Passage) -> bool:
    """“四张清单”, “21条”, 《…三年行动》: a number in quotation marks is a name, a slogan or speech that began with it."""
    text, start = passage.text, quantity.start
    before = text[start - 1 : start]
    if before and before in _OPEN:
        close = next((i for i in range(quantity.end, min(len(text), quantity.end + 10)) if text[i] in _CLOSE), None)
        if close is not None and not re.search("[，。；]", text[quantity.end : close]):
            return True
    opened = text.rfind("《", max(0, start - 40), start)
    if opened >= 0 and text.find("》", opened, start) < 0:
        return True
    opened = max(text.rfind(c, max(0, start - 8), start) for c in "“‘")
    if opened < 0:
        return False
    close = next((i for i in range(opened, min(len(text), opened + 14)) if text[i] in "”’"), -1)
    return close >= quantity.end and not re.search("[，。；、]", text[opened:close])


def _is_vague(quantity: Quantity, passage: Passage) -> bool:
    text, printed = passage.text, quantity.text
    if quantity.rank or quantity.unit == "%":
        return False
    if passage.slogan_at(quantity.start, quantity.end):
        return True
    left, right = text[max(0, quantity.start - 12) : quantity.start], text[quantity.end : quantity.end + 12]
    small = bool(_SMALL.match(printed)) and not re.match(
        r"[一二两三四五六七八九十][多余几百千万亿点分十一二三四五六七八九]", printed
    )
    if (
        _THRESHOLD.match(right)
        or (quantity.unit == "度" and quantity.value == 360)
        or (quantity.unit == "层" and right.startswith("楼高"))
    ):
        return True
    if quantity.unit in _DURATIONS:
        return _is_plain_duration(quantity, left, right, small)
    if quantity.unit == "" and "分之" not in printed and "/" not in printed:
        return quantity.qualifier == "exact" and not re.search(r"(?:指数|评分|得分)[^，。；]{0,6}$", left)
    if re.match(rf"(?:{'|'.join(_ASPECTS)})", right) and quantity.unit in ("个", "大", "种"):
        return True
    if printed[0] == "一" and small:
        return True
    if small and quantity.unit in (
        "元",
        "次",
        "层",
        "道",
        "级",
        "位",
        "点",
        "度",
        "字",
        "条",
        "户",
        "人",
        "头",
        "把",
        "手",
        "口",
        "米",
        "里",
        "对",
        "双",
        "组",
        "片",
        "张",
        "重",
        "套",
        "轮",
        "支",
    ):
        return not re.search(
            r"(?:有|共|新增|建成|获|达|为|等|了|名|首批|增加|举办|发布|完成)$", left
        ) or quantity.unit in ("元", "层", "级", "手", "重", "头", "字", "把")
    clause = passage.clause(quantity.start)
    opens = not text[clause[0] : quantity.start].strip(" “‘")
    return small and (opens or bool(_DEFINITE.search(left)))


def _is_plain_duration(quantity: Quantity, left: str, right: str, small: bool) -> bool:
    """A duration is a finding only where it is itself what is told (缩短到3天)."""
    if quantity.value == 24 and quantity.unit == "小时" and not left.endswith(("到", "至", "为", "达", "需", "内")):
        return True
    if _TIMELESS_AFTER.match(right) or re.search(
        r"(?:[近后第每这那]|(?<!提)前|未来|今后|连续|为期|倒计时|过去|最近|随后|短短)$", left
    ):
        return True
    if quantity.unit in ("年", "个世纪", "个年头", "个春秋", "周", "昼夜") or (small and quantity.value_high is None):
        return not re.search(r"(?:缩短|缩减|压缩|提前|延长|只需|仅需|仅用|用时|耗时|寿命|期限)[^，。；]{0,6}$", left)
    return False
