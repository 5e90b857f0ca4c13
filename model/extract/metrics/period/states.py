"""What holds at the time of the report whatever was dated before: states of affairs, and what has come about by now."""

from __future__ import annotations

import re

from model.extract.drafts import Quantity
from model.extract.metrics.reading.passage import Passage

_NOW = re.compile(
    r"累计|(?P<now>目前|当前|迄今|至今|如今|截至|现有|现已)|(?<![对将把在除])(?<!修改|修订|废止|清理|完善|针对|围绕)已"
)
"""Words of the present; 已 inside a phrase (修改已出台文件) is none."""
_HAS = re.compile("(?:^|[，。；、])(?!其中)[^，。；、中]{3,}(?<![拥具享占持含没共只仅会])有(?:约|近|超过?|逾)?$")
"""有20多个项目入驻 tells what is there now."""
_BEFORE = re.compile(
    r"(?:遍布|遍及|分布[于在]|(?<!范围)覆盖(?!范围|面|率)|辐射|连通|通达|直达|联通|通往|通航|(?:拥有|具有|具备)(?!量|[^，。；]{1,14}的)|绵延|设有|建有|配有|保有|容纳|位于(?=[一-鿿])|地处|横跨|纵贯|途经|享有|融入|依托的?是"
    r"|(?:最多|最高|(?<!人)均|都|就|共|(?<![一-鿿]))(?:可以?|能够?)(?!支配|再生|[源耗效力量级])|年可|(?:投产|投运|建成|投用|通车|达产)后[^。；]{0,16}可|可(?:容纳|满足|供|提供|承载|储存|停放|起降|载|实现|支持|辐射|覆盖))[^，,。；]{0,24}$"
)
_ATTRIBUTE = re.compile(r"(?:年产|日产|月产|年处理|日处理|产能|能力|全长|总投资额?|占地|总规模)[^，。；\d]{0,6}$")
"""年处理能力1万吨的装置: what a thing measures, told in passing."""
_STANDING = re.compile(r"(?:遍布|遍及|依托的?是|坐落[在于]|(?:位于|地处)[^，,。；]{2,8})[^，,。；]{0,24}$")
_BEHIND = re.compile(r"(?:以上|左右)?的?[^，,。；\d]{0,12}(?:诞生在|位于|分布在|集中在|产自|出自|遍布)")
_HABIT = re.compile("每[年月周天日]|每小时")
"""每年可发电20亿千瓦时，相当于节约…: what is so year after year."""
_PER_ONE = re.compile(r"每[一-鿿]{0,4}[1一][一-鿿][^。；]{0,24}$|每[一-鿿]{1,6}$|单[场次架台套座列]$")


def is_of_now(quantity: Quantity, passage: Passage, *, part: bool = False, divided: bool = False) -> bool:
    """Whether the words before a figure in its part of the sentence say that it is of now.

    累计 and 已 of what breaks down a dated total (`part`) do not, nor that there are so many where a sentence divides it (`divided`: 从来源看，).
    """
    own = _own_part(quantity, passage)
    said = any(m["now"] for m in _NOW.finditer(own)) if part else says_now(own)
    return said or (not divided and quantity.unit != "%" and _HAS.search(own) is not None)


def says_now(text: str) -> bool:
    """Whether a text has a word of the present."""
    return _NOW.search(text) is not None


def is_habit(quantity: Quantity, passage: Passage) -> bool:
    """Whether a figure is of every year or day (每年将产生…，相当于节约…)."""
    return _HABIT.search(_own_part(quantity, passage)) is not None


def _own_part(quantity: Quantity, passage: Passage) -> str:
    """The words before a figure in its part of the sentence."""
    return passage.text[passage.bearing_from(quantity.start) : quantity.start].rpartition("；")[2]


def is_standing(quantity: Quantity, passage: Passage) -> bool:
    """Whether a figure counts what is there whatever period the sentence reports on: 背后依托的是30万个站点, 40%诞生在中国."""
    clause = passage.clause(quantity.start)
    before = _STANDING.search(passage.text, clause[0], quantity.start)
    return before is not None or _BEHIND.match(passage.text, quantity.end, clause[1]) is not None


def is_state(quantity: Quantity, passage: Passage) -> bool:
    """Whether what is said of a figure is a state: 遍布全国的9万家企业, 连通112个城市, 可容纳5000人."""
    clause = passage.clause(quantity.start)
    if reaches_far(quantity, passage):
        return True
    if _BEHIND.match(passage.text, quantity.end, clause[1]):
        return True
    sentence = passage.sentence(quantity.start)[0]
    return _PER_ONE.search(passage.text, max(sentence, quantity.start - 40), quantity.start) is not None


def reaches_far(quantity: Quantity, passage: Passage) -> bool:
    """Whether a figure says how far something reaches, what it has or can do, which no time of an act dates (物流网络覆盖23国, 可容纳5000人)."""
    start = max(passage.clause(quantity.start)[0], quantity.start - 60)
    return _BEFORE.search(passage.text, start, quantity.start) is not None


def is_attribute(quantity: Quantity, passage: Passage) -> bool:
    """Whether a figure tells what a thing measures that the sentence names (年处理能力1万吨的装置)."""
    start = passage.clause(quantity.start)[0]
    described = passage.text.startswith("的", quantity.end)
    return described and _ATTRIBUTE.search(passage.text, start, quantity.start) is not None
