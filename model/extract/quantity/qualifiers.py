"""What qualifies a number: 约, 近, 超过, 不超过 before it, 以上, 左右, 大关 behind it (GUIDELINES.md section 3)."""

from __future__ import annotations

import re
from functools import lru_cache

from model.facts import Qualifier
from model.lexicon import Lexicon
from model.patterns import alternatives


class QualifierWords:
    """The words around a number that qualify it, compiled; `range` joins two numbers, `step` is what is reached (大关)."""

    def __init__(self, lexicon: Lexicon) -> None:
        table = lexicon.table("numerals")
        self.before: dict[str, Qualifier] = {w: q for q, ws in table["before"].items() for w in ws}
        self.others = tuple(table["others"])
        self.longest_before = max(map(len, self.before))
        self.after: list[tuple[str, Qualifier]] = sorted(
            ((w, q) for q, ws in table["after"].items() for w in ws), key=lambda row: -len(row[0])
        )
        self.words_after = tuple(word for word, _ in self.after)
        self.steps = alternatives(table["steps"])
        self.range = re.compile(rf"(?:[（(]不?含[）)])? ?(?:{alternatives(table['ranges'])}) ?")
        # 35道门槛, 3个关口: steps that are counted are none that a figure takes.
        self.step = re.compile(rf"(?:(?<![处道级座个])[^，,。；、！？\s]{{0,3}}(?:{self.steps})|大关)")

    def ending(self, text: str) -> str | None:
        """The longest qualifying word that a text ends with."""
        sizes = range(min(self.longest_before, len(text)), 0, -1)
        return next((text[-n:] for n in sizes if text[-n:] in self.before), None)


@lru_cache(maxsize=4)
def qualifier_words(lexicon: Lexicon) -> QualifierWords:
    """The qualifying words of a lexicon, compiled once."""
    return QualifierWords(lexicon)


_MEAN_EACH = re.compile(r"平均每(?:$|(?!亩|个?百|逢)[一-鿿]{1,3}?[^，,。；：、\d]{0,16}$)")
"""平均每天到发班列3列, 平均每三刻钟有…: likewise, whatever is done."""
_MEAN = re.compile(
    "平均(?:提高|提升|增加|增长|增产|增收|上升|上涨|下降|降低|下调|减少|缩短|缩减|压缩|压减|削减|节约|节省|提速|提前|延长|扩大)了?$"
)
_AT_LEAST = re.compile(r"至少[^，,。；、！？\s\d]{1,10}$")
"""至少可以采收春茶3万斤: the verb and its object stand between."""
_AT_MOST = re.compile(
    r"最[高多大长](?:可|能|允许|容忍|给予|给|按|予以|奖|补|资助|支持|获|享|贷|授信|减免|提供|容纳|承载|抵扣|报销)[^，,。；、！？\s\d]{0,14}$"
)
"""最高可同时容纳1.6万人, 最高给予企业1000万元: likewise, but never a size (最大埋深500米)."""
_MEAN_OF = re.compile(
    r"(?<![人户均权年])平均(?!每|水平|值|标准|不|超|仅|只|约|近|逾|大)[^，,。；：、\s\d平占第的较比降增减缩升标]{2,12}?(?:达到?|为|是|约为|在)?$"
)
"""堆存期 of 货物平均堆存期5天 is a mean and no exact value."""
_MEAN_MOVED = re.compile(
    r"(?<![人户均权年])平均[^，,。；：\s\d占第]{1,14}[由从](?!\d{4}年)[^，,。；：、]{2,24}[到至为]了?(?:约|近)?$"
)
"""平均用时由96分钟缩短至61分钟: the end of the change of a mean is one too."""
_MANIFOLD = re.compile(
    "[多余许][年方样元项]|多(?:式|边|双边|层|功能|媒体|模态|晶|金属|语|品种|学科|民族|用途|领域|场景|维|轮|车型|平台)"
)
"""15个多式联运试点: what begins with 多 behind a unit is the thing counted."""
_UP_AND_DOWN = re.compile("上下(?:游|级|班|文|铺|楼|联|同|行|水|车|船)")
_WITHIN = re.compile("内(?=[的，。；、有])")
"""200公里内的医院."""
_BROKEN_THROUGH = re.compile(
    "(?:余|多)?(?:[“‘]?卡脖子[”’]?|关键|核心|共性|前沿|原创性?|重大|先进|产业|工程|行业|技术)*(?:技术|难题|瓶颈|壁垒|工艺|难关|难点|短板|障碍)"
)
"""突破28项关键技术: what is broken through and no bound."""
_GAP = re.compile(r"(?:了|到|至|有|达|达到|为|是|出|在|将|可达|人民币|(?<=[约近超])占)*$")
"""What may stand between a qualifier and its number: 超过了30家, 突破到."""
_MEASURED = re.compile(r"(?<=[少多过低于高])[低高少多大长快]$")
"""至少低10摄氏度: the adjective measured stands between."""
_REACHING = {"重达": ("比重达",), "长达": ("增长达", "延长达")}
"""Words that only end as a qualifier does: 比重|达, 增长|达."""
_WHOLE = re.compile(
    r"(不得?超过|不高于|不得高于|不低于|不得低于|不少于|(?<!不)(?<!不得)(?:超过|超)|近|将近|接近|不足|不到|约|大约|突破)(?:[^，,。；、！？\s]{1,12}的|占?(?:全国|我国|全球|世界|全省|全市|全区|全县|国内)(?:总[数量])?)$"
)
"""超过全国总数的三分之一, 约占我国1/4: the whole stands between."""


def qualifier_before(text: str, start: int, words: QualifierWords) -> Qualifier | None:
    """What the words before the number at `start` say of it."""
    left = text[max(0, start - 24) : start].rstrip()
    bare = _GAP.sub("", left)
    if _AT_LEAST.search(left):
        return "over"
    if _AT_MOST.search(left):
        return "up_to"
    for stem in (left, bare, _MEASURED.sub("", bare)):
        word = words.ending(stem)
        if word in _REACHING and stem.endswith(_REACHING[word]):
            word = None
        if word is not None and (len(word) > 1 or not stem.endswith(words.others)):
            return words.before[word]
    if _MEAN_EACH.search(left) or _MEAN.search(left) or _MEAN_OF.search(left):
        return "approx"
    moved = left.endswith(("到", "至", "为", "了")) and _MEAN_MOVED.search(text[max(0, start - 48) : start])
    return "approx" if moved else None


def breaks_through(text: str, start: int, end: int) -> bool:
    """Whether the 突破 before the count text[start:end] says what was achieved (突破3项瓶颈) and not that more were."""
    before = text[max(0, start - 4) : start].rstrip("了出")
    return before.endswith("突破") and _BROKEN_THROUGH.match(text, end) is not None


def qualifier_of_whole(text: str, start: int, words: QualifierWords) -> Qualifier | None:
    """What is said of a share before its whole: 超过全国总数的三分之一."""
    match = _WHOLE.search(text[max(0, start - 24) : start])
    return words.before.get(match[1].replace("不得", "不")) if match else None


def qualifier_after(text: str, end: int, group: str, words: QualifierWords) -> Qualifier | None:
    """What the words behind a quantity of the unit table `group`, which ends at `end`, say of it."""
    for word, meaning in words.after if text.startswith(words.words_after, end) else ():
        if text.startswith(word, end):
            if word == "内" and group != "duration" and not (group == "length" and _WITHIN.match(text, end)):
                continue
            if word in ("多", "余", "许") and _MANIFOLD.match(text, end):
                continue
            if word == "上下" and _UP_AND_DOWN.match(text, end):
                continue
            if word in ("外", "以外") and group != "length":
                continue
            if word == "前后" and group != "duration":
                continue
            return meaning
    return "over" if words.step.match(text, end) else None
