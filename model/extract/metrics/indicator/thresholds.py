"""Classes that a measure bounds: what is counted is told by how much each of them has (产值超亿元的企业35家, 其中7家营收过百亿元)."""

from __future__ import annotations

import re

from model.extract.drafts import Quantity
from model.extract.metrics.indicator.frame import Frame
from model.extract.metrics.indicator.phrases import left_phrase
from model.extract.quantity.units import COUNTED

_AMOUNT = re.compile(r"[\d.]*[百千万亿]*元")
_THAN = "(?:超过?|过|突破|达到?|在|高于|不低于|大于|不少于)(?:了)?"
_MEASURE = re.compile(f"[一-鿿]{{0,4}}(?:产值|营收|收入|销售额|投资额?|市值|税收|利润|交易额){_THAN}$")
_BOUND = re.compile(f"(?P<than>{_THAN})$")
_OF_THEM = (
    r"的(?P<things>[^，。；、的\d（]{1,10}?(?:（[^（）]{1,5}）)?)"
    "(?:目前|现|已经?|共|就|也|全[省市区县国]|累计|增至|增加到|上升到)*(?:有|达到?|为)?(?:了|约|近|超过?)?"
)
_THOSE = re.compile(f"(?P<more>以上|及以上)?{_OF_THEM}")
_ABOVE = re.compile(
    "(?P<class>(?!其中)[一-鿿]{2,8}(?:超过|高于|低于|达到|优于|快于)"
    f"(?:全[国省市区县球]|世界|国际|国家|行业)[^，。；的]{{0,6}}(?:水平|均值|平均值|标准|平均线)){_OF_THEM}"
)
"""投入强度超过全省平均水平的县有3个."""
_ALONE = re.compile("(?:以上|及以上)?(?=[，。；、！）”]|$)")
_ROUND = re.compile("[百千万亿]")
_SOME = re.compile("(?:其中|另有|还有|共有|已有|现有|有)(?:约|近|超过?)?$")
_ALL = re.compile("总|累计|合计|共|签约|协议|成交")
"""40个项目总投资超过百亿元: what all of them have together bounds none of them."""
_MEASURED = re.compile("(?:产值|营收|收入|[额量值]|利润|税收|投资|经费|强度|占比|[一-鿿]率|面积|规模|市值)$")
_LONGEST = 8
_FEWEST = 2


def of_size(frame: Frame, index: int, name: str) -> str:
    """The name of a count with the measure that bounds its class, where one does."""
    quantity = frame.found[index]
    if _AMOUNT.match(name):
        start = frame.window(index)
        at = frame.text.rfind(name, start, quantity.start)
        measure = _MEASURE.search(frame.text, start, at) if at > start else None
        return measure[0] + name if measure else name
    if frame.group(quantity) not in COUNTED:
        return name
    above = _ABOVE.search(frame.text, frame.window(index), quantity.start)
    if above is not None and above.end() == quantity.start:
        return f"{above['class']}的{above['things']}"
    return _those(frame, index) or _so_large(frame, index, name) or name


def _those(frame: Frame, index: int) -> str:
    """研发经费超过30亿元的县 of 研发经费超过30亿元的县有8个; "" where the figure before bounds nothing."""
    quantity, bound = frame.found[index], frame.found[index - 1] if index else None
    if bound is None or bound.start < frame.passage.clause(quantity.start)[0]:
        return ""
    those = _THOSE.fullmatch(frame.text, bound.end, quantity.start)
    than = _BOUND.search(frame.text, max(0, bound.start - 4), bound.start) if those else None
    if those is None or (than is None and not those["more"]):
        return ""
    if any(word in frame.cues.all_verbs for _, word in frame.passage.words(*those.span("things"))[1:]):
        return ""  # 投资超过10亿元的项目共带动就业3000人: what they do is counted
    measure = left_phrase(
        frame.passage, frame.window(index - 1), than.start() if than else bound.start, frame.cues
    ).noun
    opens = than is not None and than.start() == frame.window(index - 1)
    if not opens and not _FEWEST <= len(measure) <= _LONGEST:
        return ""
    return f"{measure}{than['than'] if than else ''}{bound.text}{those['more'] or ''}的{those['things']}"


def _so_large(frame: Frame, index: int, name: str) -> str:
    """营收过百亿元的企业 of 其中7家营收过百亿元, 3家企业营收过百亿元: each of some; "" where all may have as much together."""
    quantity, bound = frame.found[index], frame.after(index)
    end = frame.passage.clause(quantity.start)[1]
    if bound is None or bound.end > end or frame.groups[index].size > 1:
        return ""
    said = frame.text[quantity.end : bound.start]
    than, alone = _BOUND.search(said), _ALONE.match(frame.text, bound.end)
    some = _ROUND.match(bound.text) or _SOME.search(frame.text, max(0, quantity.start - 4), quantity.start)
    if than is None or alone is None or not some or _ALL.search(said):
        return ""
    things, measure = _parted(frame, said[: than.start()])
    things = things or _counted_before(frame, quantity)
    return f"{measure}{than['than']}{bound.text}{alone[0]}的{things}" if things and measure else ""


def _parted(frame: Frame, said: str) -> tuple[str, str]:
    """企业|年营收: what is counted and what each of them has; the first is empty where only a measure is said."""
    heads = frame.cues.heads
    for k in (*range(1, len(said) - 1), 0):
        things, measure = said[:k], said[k:].removeprefix("的")
        whole = not things or things.endswith((*heads, "县", "类"))
        if whole and len(measure) <= _LONGEST and _MEASURED.search(measure):
            return things, measure
    return "", ""


def _counted_before(frame: Frame, quantity: Quantity) -> str:
    """What was counted in the unit of a figure before it in its sentence."""
    before = frame.before(quantity, "level", same_sentence=True)
    return before.indicator.rsplit("的", 1)[-1] if before and before.quantity.unit == quantity.unit else ""
