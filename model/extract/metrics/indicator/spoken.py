"""What a figure of plain speech measures: a short verb says it and nobody names it (一吨卖3000元 is a price, 一趟要花200元 a cost), and what is sold or tried may have been named before (又卖出200台)."""

from __future__ import annotations

import re
from functools import lru_cache

from model.extract.drafts import Quantity
from model.extract.metrics.indicator.frame import MONEY, Frame
from model.extract.metrics.indicator.phrases import left_phrase
from model.extract.metrics.reading.wording import unquoted
from model.extract.quantity.units import COUNTED, unit_group
from model.lexicon import Lexicon
from model.patterns import alternatives

_HOW = "(?:就|便|才|只|仅|也|都|却|还|又|得|可以|可|能够|能|会|要|需要|需|光|至少|起码|少说|最多|最少|最低|最高|平均|通常|往往|一般|大概|大约|差不多|总共|一共|累计|已经|已|再|直接|曾)*"
_ASPECT = "(?:了|过|到|掉|去|出|下|下来|得上?|进|上|回|着|起码|整整|将近|不到|超过?|约|近|大约|差不多|至少)*$"
_OPENS = (
    "过去(?!的)|以前|以往|原来|原先|从前|此前|当初|起初|早先|最早|一开始|刚开始|开始时?|最初|平时|那时候?|当时|后来|现在|如今|眼下|目前|这些年|这几年|按照?(?:以前|过去|老办法|原来)"
    "|我们|咱们|我(?!国|省|市|区|县|校|院|厂|军)|咱|他们|她们|他(?!汀)|她|你们?|大家|别人|这样|这么|如此|因此|所以|但是?(?!书)|可是|而且|不过(?!滤)|结果|于是|算下来|一[年月天]下来|算起来|光是|单是|单单|只是|就连|要是|原本|本来|用上它|用了它"
)
_WHO = "|[“‘，、\\s]|今年|去年|前年|当年|人家|同行|公司|企业|厂里|村里|团队|自己|双方|光(?![伏纤缆电刻通学谷芯模热储子年明照谱束敏源波滑合环盘影])|仅(?!次)|若是?|如果|其中|可(?!燃|再)|而"
_OPENING = re.compile(f"(?:{_OPENS})+")
_LEAD = re.compile(f"(?:(?:{_OPENS}{_WHO})(?![国省市区县厂校院]))+")
"""Words that open what is said and name nothing of it: when, who speaks, turns of speech."""
_WHEN = re.compile(
    "(?:过去|以前|以往|原来|原先|从前|此前|当初|现在|如今|眼下|目前|当时|后来|一年下来|算下来|每次|平均|开始)+$"
)
_COMPARED = re.compile("[比较](?![例重率])[^，。；]{1,14}$")
_THAN_A_YEAR = re.compile("^[比较](?![例重率])[^，。；]{2,14}?(?=(?:一|每|全)[年月天]$)")
_ALONE = re.compile("(?:仅此|光这|单这|就这|这)(?:一)?[项块点笔样]")
_PERIOD = re.compile(
    "(?:一|每|半|两|三|前?[几\\d]+|头\\d*|全)(?:个)?(?:年|月|天|周|季度?|星期|晚上?|夜)(?:下来|里|间|内)?|[上下]半年|全年|年|每[年月日天周]|当天|首[年月日]"
)
_ASKED = frozenset({"要", "需", "需要"})
_GOODS = re.compile("[一1][台套枚颗块片支只件辆瓶盒包袋张条把架艘克根吨斤]")
"""一片进口晶片要1100元: what is asked for a piece of goods is its price."""
_PIECE = re.compile("(?:[一每单首这那]|1)[一-鿿]{1,2}")
_COST_NAMES = re.compile(
    "(?:[费钱款租薪税]|工资|成本|开支|支出|花销|奖金|租金|押金|佣金|补贴|价格?|电费|单价|利润|收入)$"
)
_OF = re.compile("(?:这样|这么|这种|这类|此类|那样)的?")
_INSIDE = re.compile(
    "[棉茶桃樱浪鲜开烟雪火心菊梅]花|[游行均总客民]花费|[营税回丰秋吸接征没验签增创招夏]收|[主需重必想简纪摘概扼]要|[支应交垫托预偿兑拨首给对赔代到缴]付|[内急刚必军民供所特]需|盈亏|[外社国邦建绝]交(?!了|出|给)|[成提外上转移递社]交"
    "|[补津体剪粘张招锅]贴|[理索代预先已]赔|[生国资投财水特增减年日月总亩单破量高农房地矿遗家丰稳停达满倒转物土畜林海]产|[长赛助慢领奔陪]跑|[公召打离展盛分敞绽]开|[试首放纷直]飞|[拨攻]打|[口产价数市增总贬峰均净面币货案估保残票升减阈限比加充原现差极基热颜高低大小中位指本量望度准额率底谷幅倍负正读测算定赋闲]值|[外全各本]省|[研开出印颁签批首蒸增派分核补散转下触爆激引]发|[能消损物]耗"
    "|[使应利费租信占专引采启备家公军民商食]用|[买外专]卖|[销出零预发]售|[对直连间]接|[培休]养|购买|[签预修征]订|[检维装]修|[出招承]租|[运输配派赠]送|[逃行]走|[起腾]飞"
)
"""Words that end as a verb does."""
_TIMES = frozenset("次趟回遍轮场班单笔户人名位")
"""Measure words of what happens and of who does it."""
_GOES_ON = re.compile("(?<=[一-鿿]{2})(?:[都也]?全?靠|都|也|只|得|要)")
_SERVICES = ("服务", "检测", "检验", "测试", "加工", "维修")
_SAVED = re.compile("(省[下出去掉])了?(?:约|近|超过?)?$")
"""省下80万元人工费: what is saved stands behind the sum."""
_ONE = re.compile("一[个张台套枚颗块片支只件辆瓶盒包袋碗杯份斤吨亩条双把本部架艘克][一-鿿]{1,6}")
_SOLELY = re.compile(
    "[“‘]?(?P<over>[一每]个?[年月天周])?(?:光是?|单是|单单|仅仅?)(?P<what>[一-鿿]{2,6}?)(?:这?一项)?(?:就是|就要|就得|就|便|都要)(?:[花烧砸用耗掏付交赔亏]掉?)?(?:了|约|近|超过?)*"
)
_OTHERS = re.compile(
    "[“‘]?(?:而|但)?(?:同行|别人|人家|别家|别处|对手|竞争对手|国外|国际上|行业内?|业内|市场上|进口的|其他(?:企业|厂家|地方)?)(?:则|却|都|也)?(?:普遍|一般|通常|大多|多数|往往|平均|至少)*(?:在|是|要|为|需|得)?(?:约|近|超过?)?"
)
_ORDERS = ("订单", "大单", "合同", "协议", "项目", "货款", "贷款")
_SHORTEST, _SHORT, _LONGEST = 2, 10, 14


@lru_cache(maxsize=4)
def _table(lexicon: Lexicon) -> dict[str, tuple[tuple[re.Pattern[str], str], ...]]:
    """The patterns of the verbs before a figure with the measures that they hold, by the table of the unit."""
    tables: dict[str, dict[str, str]] = lexicon.table("metrics")["spoken"]
    return {
        group: tuple(
            (re.compile(f"{_HOW}(?P<verb>{alternatives(verbs.split())}){_ASPECT}"), measure)
            for measure, verbs in measures.items()
        )
        for group, measures in tables.items()
    }


@lru_cache(maxsize=4)
def _deeds(lexicon: Lexicon) -> re.Pattern[str]:
    return re.compile(f"{_HOW}(?P<verb>{alternatives(lexicon.table('metrics')['deeds'].split())})(?:了|过|掉|回|着)*$")


@lru_cache(maxsize=4)
def _telling(lexicon: Lexicon) -> re.Pattern[str]:
    return re.compile(f"(?:{alternatives(lexicon.table('titles')['telling'].split())})$")


def _only_tells(frame: Frame, start: int, end: int) -> bool:
    """某厂长说：“一吨卖300元”: whether a clause says who tells something, and names nothing of what he tells."""
    return (
        frame.text.startswith("：", end) or _telling(frame.passage.lexicon).search(frame.text, start, end) is not None
    )


def spoken_name(frame: Frame, index: int) -> str:
    """The name of a level that stands right behind a plain verb; "" where a noun names it, or nothing of the kind is said."""
    quantity = frame.found[index]
    if frame.groups[index].size > 1:
        return ""
    if len(noun := _noun_behind(frame, index)) >= _SHORTEST:
        start = frame.window(index)
        saved = _SAVED.search(frame.text, start, quantity.start)
        spent = _COST_NAMES.search(noun) and any(
            _verb(frame, pattern, start, quantity.start)
            for pattern, measure in _table(frame.passage.lexicon)["currency"]
            if measure == "费用"
        )
        return saved[1] + noun if saved and len(noun) <= _SHORT else noun if spent else ""
    readings = (_solely, _of_others, _measure, _priced, _deed)
    return next((said for read in readings if (said := read(frame, quantity, index))), "")


def _solely(frame: Frame, quantity: Quantity, index: int) -> str:
    """燃料费用 of 一个月光燃料就是40万元."""
    said = _SOLELY.fullmatch(frame.text, frame.window(index), quantity.start)
    if said is None or frame.group(quantity) not in MONEY:
        return ""
    name = (said["over"] or "") + said["what"]
    return name if _COST_NAMES.search(name) or frame.cues.tail.search(name) else name + "费用"


def _priced(frame: Frame, quantity: Quantity, index: int) -> str:
    """一张茶票价格 of 一张茶票480元: a sum right behind a piece of something."""
    piece = told_of(frame.text[frame.window(index) : quantity.start])
    if frame.group(quantity) not in MONEY or not _ONE.fullmatch(piece):
        return ""
    start = quantity.start - len(piece)
    words = [w for _, w in frame.passage.words(start, quantity.start)]
    plain = not any(w in frame.cues.all_verbs or w in frame.cues.attributes for w in words)
    return piece + "价格" if plain and not frame.cues.tail.search(piece) and not _COST_NAMES.search(piece) else ""


def _of_others(frame: Frame, quantity: Quantity, index: int) -> str:
    """成本 of 成本压到每瓦0.9元，同行普遍在1.2元上下: with whom somebody is compared has the same measure."""
    if not _OTHERS.fullmatch(frame.text, frame.window(index), quantity.start):
        return ""
    same = frame.same_unit(quantity)
    return same.indicator if same is not None and same.sentence == frame.sentence(quantity) else ""


def _noun_behind(frame: Frame, index: int) -> str:
    noun = frame.right(index).noun
    return "" if frame.text.startswith("的", frame.found[index].end) or noun in frame.cues.shells else noun


def opened(text: str) -> str:
    """A name without the words that open a sentence (现在, 我们), where enough of it is left."""
    rest = _OPENING.sub("", text, count=1) if _OPENING.match(text) else text
    return rest if len(rest) >= _SHORTEST else text


def told_of(text: str) -> str:
    """The words before a verb without those that open what is said: 一吨废料 of 以前我们一吨废料."""
    before = ""
    while before != text:
        before, text = text, _LEAD.sub("", text, count=1) if _LEAD.match(text) else text
    return unquoted(text)


def _verb(frame: Frame, pattern: re.Pattern[str], start: int, end: int) -> re.Match[str] | None:
    """The verb that ends at `end`; the last character of a word is none (棉花, 丰收)."""
    found = pattern.search(frame.text, start, end)
    while found is not None and _INSIDE.match(frame.text, max(start, found.start("verb") - 1)):
        found = pattern.search(frame.text, found.start() + 1, end)
    return found


def _measure(frame: Frame, quantity: Quantity, index: int) -> str:
    """一吨废料价格 of 一吨废料以前卖200元."""
    group = "currency" if frame.group(quantity) in MONEY else frame.group(quantity)
    start = frame.window(index)
    for pattern, measure in _table(frame.passage.lexicon).get(group, ()):
        said = _verb(frame, pattern, start, quantity.start)
        if said is None:
            continue
        topic = _topic(frame, start, said.start())
        if topic is None:
            return ""
        if measure == "价格" and not topic and (priced := _contrasted(frame, quantity, "", measure)) != measure:
            return priced
        if measure == "价格" and (not topic or _PERIOD.fullmatch(topic)):
            measure = "销售额"
        if (
            measure == "费用"
            and said["verb"] in _ASKED
            and (piece := _GOODS.search(topic))
            and piece[0][-1] not in _TIMES
            and topic[-2:] not in frame.cues.all_verbs | frame.cues.deed_verbs  # 一条生产线改造要500万元
        ):
            measure = "价格"
        if not topic or (_PIECE.fullmatch(topic) and not _PERIOD.fullmatch(topic)):
            return _contrasted(frame, quantity, topic, measure)
        return topic if _COST_NAMES.search(topic) else topic + measure
    return ""


def _topic(frame: Frame, start: int, end: int) -> str | None:
    """What is told of before a verb; None where more is said than a name."""
    for owner in frame.passage.owners_between(start, end):
        if not told_of(frame.text[start : owner.start]):
            start = owner.end
    text = frame.text[start:end]
    for ref in frame.passage.times_between(start, end):
        text = text.replace(ref.text, "")
    topic = _THAN_A_YEAR.sub("", _ALONE.sub("", told_of(text)))
    if _COMPARED.search(topic):
        return None
    if len(topic) > _LONGEST:
        topic = left_phrase(frame.passage, start, end, frame.cues).noun
    topic = _WHEN.sub("", topic).removesuffix("的")
    return topic if len(topic) <= _LONGEST else None


def _contrasted(frame: Frame, quantity: Quantity, piece: str, measure: str) -> str:
    """The measure of what the clauses before tell of: 进口的卖500元，我们只卖200元; 漏板靠买，一块要3000元."""
    before = frame.before(quantity, "level")
    if before is not None and before.quantity.unit == quantity.unit and before.indicator.endswith(measure):
        return before.indicator
    each = piece.startswith("每") and unit_group(piece[1:], frame.passage.lexicon) in COUNTED | {""}
    k = frame.passage.clause_index(quantity.start) - 1
    told = k >= 0 and _only_tells(frame, *frame.passage.clauses[k])
    thing = "" if each or told else frame.leading_noun(quantity) or frame.clause_before(quantity)
    thing = thing or ("" if piece else frame.closing_noun(quantity, _SERVICES))
    if (
        not told
        and not piece
        and len(thing) < _SHORTEST
        and measure == "费用"
        and k >= 0
        and frame.is_plain(k, quantity)
    ):
        # 自己建一条线，少说要4000万元: what is done in the clause before costs it.
        doing = told_of(frame.text[slice(*frame.passage.clauses[k])])
        thing = doing if len(doing) <= _SHORT else ""
    thing = _GOES_ON.split(told_of(thing), maxsplit=1)[0]
    named = piece + (thing if len(thing) >= _SHORTEST else "")
    return "" if not named and frame.text[quantity.start - 1] in "需要" else named + measure


def _deed(frame: Frame, quantity: Quantity, index: int) -> str:
    """卖出芯片 of 去年造了3万片芯片，卖出2万片: what is done with what was counted before or stands there as a piece."""
    if frame.group(quantity) not in COUNTED | MONEY:
        return ""
    start = frame.window(index)
    said = _verb(frame, _deeds(frame.passage.lexicon), start, quantity.start)
    if said is None:
        return ""
    topic = _topic(frame, start, said.start())
    if topic is None or (topic and not _PERIOD.fullmatch(topic)):
        return ""
    thing = _counted(frame, quantity)
    fits = thing.endswith(_ORDERS) if frame.group(quantity) in MONEY else thing
    return said["verb"] + thing if fits else ""


def _counted(frame: Frame, quantity: Quantity) -> str:
    """What the last figure in the same unit counts."""
    before = frame.same_unit(quantity)
    if before is None or frame.sentence(quantity) - before.sentence > 1:
        return ""
    noun = _OF.sub("", before.indicator.rsplit("的", 1)[-1])
    verb = next((noun[:k] for k in (3, 2, 1) if _deeds(frame.passage.lexicon).fullmatch(noun[:k])), "")
    noun = noun.removeprefix(verb)
    return noun if 0 < len(noun) <= _LONGEST else ""
