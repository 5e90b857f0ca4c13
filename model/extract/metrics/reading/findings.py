"""Which quantities are findings: what GUIDELINES.md section 3 leaves out (vague, anaphoric, quoted, part of a name) is dropped here."""

from __future__ import annotations

import re
from bisect import bisect_right

from model.extract.drafts import Name, Quantity
from model.extract.metrics.reading.cues import Cues
from model.extract.metrics.reading.passage import Passage
from model.extract.quantity.units import COUNTED, unit_group

_SMALL = re.compile(r"[一二两三四五六七八九十半](?![多余几百千万亿点分十一二三四五六七八九])")
"""A single Chinese numeral."""
_DEFINITE = re.compile(r"(?:[这那该前后另其此上下同每各哪几]|上述|以上|另外|其余|其他|其它|新|又|再|任何|全部)$")
_TIMELESS = re.compile(
    r"[多余]?(?:左右)?(?:来|前|后|以来|以前|以后|之前|之后|间|过境|不间断|在线|值守|无人|全天|营业|如一日|时间里|的发展|的历史)"
)
_ROUND_THE_CLOCK = ("到", "至", "为", "成", "在", "达", "需", "内", "由", "从", "原来的", "过去的", "以前的")
_PER = frozenset({"weight", "length", "area", "volume"})
"""每50公斤127元: behind 每 a measure says for how much another figure holds."""
_LONG = frozenset({"年", "个世纪", "个年头", "个春秋", "周", "昼夜"})
_HAPPENS = re.compile(
    "(?:(?:就|便|即)(?:会|能|可)?|会|能|可)?(?:有|[产输驶开发送更生采扫测巡检换刷完]|下线|下单|出|诞生|循环|交易|成交|自动)(?!展|改委|电企)"
)
"""每53秒就有一辆车下线, 每4小时更新一次: how often something comes about."""
_ONCE = re.compile("[一-鿿]{1,6}?(?:一|1)[次遍回轮]")
_ONCE_IN = re.compile("每(?:隔|间隔)?[\\d一二两三四五六七八九十半]+(?:秒|分钟|个?小时|天|周|个月|年)[一-鿿]{1,6}$")
"""每12周给药1次: the interval is told, not how often."""
_OFTEN = frozenset({"秒", "秒钟", "分钟", "小时", "分", "毫秒"})
_TAKES = re.compile(
    "(?:至少|起码|往往|通常|一般|平均|最快|最少|最长|大概|差不多|就|都|还|也|得|可能)要(?:[花等跑用走排])?(?:约|近|上)?$|要[等排跑走花](?:上|约|近)?$"
    "|(?:期|时间|寿命|年限)[^，。；\\d]{0,4}(?:最长|最短|最多|最高|[可达为仅只有至到长])+$|最[长多短](?:可以?|能够?|不超过)[一-鿿]{0,4}$"
    "|(?:(?:存续|投资|退出|建设|保质|质保|保修|有效|租赁|服役|服务|合同|合作|执行|实施|培养|孵化|宽限|还款|保护|经营|运营|试用|过渡|免租)期|[工租聘任]期|期限|年限|周期|学制)(?:约|近|超过?|不足)?$"
)
"""过去至少要两年, 宽限期最长可达三年, 存续期15年: what takes so long, and how long a term is."""
_RATES = frozenset({"秒", "秒钟", "分钟", "小时", "天", "周", "个月", "年"})
_YIELDED = re.compile(
    r"(?:就|便|只|仅|才|要|得|能够|能|可以|可|会|最多|至少|平均|大约)*[一-鿿]{1,4}(?:了|出|约|近|超过?)*[\d一二两三四五六七八九十百千万几数]"
)
"""一分钟能贴600片: for how long another figure holds."""
_MOVED = re.compile(
    "(?:提[前早]|推[迟后]|延[长后迟]|缩短|压缩|节[省约]|减少|增加|晚|[早快慢])(?:了|整整|近|约|至少|将近)*$"
)
"""提前1天完成一期工程: by how much a time has changed."""
_FETCHES = re.compile(
    r"[一-鿿]{1,6}?(?:只|才|就|能|可|要|得)*(?:卖|值|换|能|可|产|出|耗|省|要|用)[一-鿿]{0,4}(?:约|近|超过?)?\d"
)
"""1公斤废茧卖18元 likewise."""
_THRESHOLD = re.compile(
    r"(?:及?以上|及?以下|以内)的(?!基础|水平|高位|增长|增速|增幅|速度|规模|比重|比例|占比|份额|目标|区间)[一-鿿\d]"
)
"""10万千瓦以上的电站: a class of things, no finding."""
_CLASS = re.compile(r"(?:及?以上|及?以下)(?=[一-鿿])")
"""亿元以上项目: a magnitude alone that bounds a class."""
_BOUND = re.compile(
    "(?:及?以上|及?以下)?的?[一-鿿]{0,8}?(?:项目|企业|工程|公司|集群|园区|品牌|单品|产品|农户|大户|合作社|农场|养殖场|基地|主体|合同|订单|乡镇|镇|村)(?:数量?)?"
    "(?:达到?|突破|超过?|增至|增加到|增加|累计|已|共|有|为|约|近|至|了)*"
)
"""5亿元以上项目86个, 产值过10亿元企业12家: what bounds a class whose members are counted right behind."""
_BARE = re.compile("[百千万亿]+[^百千万亿]")
_GRADE = re.compile(r"(?:以[上下])?级(?!别)|多?(?:外|开外)的|处(?![理置分于罚])")
"""18万吨级货轮, 100公里外的工厂: what kind and where, no finding (sums of money with 级 hold it in their text)."""
_ENUMERATED = re.compile(r"(?:[、和与及][^，。；、和与及\s]{1,14}|[”》])$")
"""甲地、乙地两条通道: a small number that sums up a list counts its members."""
_SHORTENED = re.compile("(?:左右)?(?:缩短|缩减|压缩|减少|降)(?:到|至|为)")
"""由半小时缩短为5分钟: where a duration comes from is told with where it goes."""
_CHANGED_FROM = re.compile(
    "[由从](?:过去|以往|以前|原来|原先|此前|之前|当初|最初|目前|现在|现行|如今|当前)?的?(?:约|近|平均|超过?|不足)?$"
)
_CHANGES = re.compile("(?:左右)?[，,]?[^，。；]{0,4}[缩压降减升增提延变]")
"""由过去的60天缩短至7天 likewise, whatever word of the past stands before it."""
_IN_SO_MANY = re.compile(r"[^，。；\d]{0,10}?(?:中|里|就|便)+，?[^，。；\d]{0,4}有[一两\d]")
_OF_SO_MANY = re.compile(
    r"(?:每|相当于)[\d一二两三四五六七八九十百]+[个名人户家辆台位件度][^，。；\d]{0,10}(?:中|里|就|便)+，?[^，。；\d]{0,4}有$"
)
"""每5个家庭就有1个从事…: a manner of telling a share."""
_TRAIN = re.compile("(?:[一-鿿（）]{0,6})(?:班列|列车|专列|货运|动车)")
"""75000次列车: the number of a train."""
_TRAIN_DIGITS = 4
_EACH_ONE = re.compile("每[一-鿿]{1,4}$")
"""每处理1吨盐泥，耗电90千瓦时: for how much another figure holds."""
_GROWN = re.compile("(?:增|涨|高|升|大|多|超|翻)(?:加|长)?了?(?:约|近|超过?)?$")
"""增加了一倍多: one 倍 is a figure behind a verb of growth."""
_REGISTERED = re.compile("(?:创新药|改良型?新药|新药|化学?药|生物制品|医疗器械)")
"""1类创新药, 3类医疗器械: the class as which something is registered."""
_OF_WHAT = re.compile(
    "(?:的|其中|占[^，。；]{0,14}|有|(?:[低高少多快慢轻短便宜贵降减省砍]|缩短|下降|减少|节约|节省|压缩|提高|提升)(?:掉|去|低|下|出|少)?了?)(?:约|将?近|接近|超过?|差不多)?$"
)
"""同类产品的一半, 其中一半, 低了近一半: elsewhere 一半 is a manner of speaking (走到一半)."""
_SCORED = re.compile(r"(?:指数|评分|得分)[^，。；]{0,6}$")
_RACE = re.compile(r"(?:[男女]子?|混合|[单双]人)$")
_RACED = re.compile(
    r"(?:[、和]\d+米)*(?:个人|男女|团体)?(?:混合)*(?:[蛙蝶仰]泳|自由泳|混合泳|接力|气?[手步]枪|跨?栏|障碍|[跳]?[台板](?:[的比决赛冠金银铜]|项目)|短跑|速滑|直道|决赛|[一两三四]项冠军)"
)
"""女子800米, 男子10米气手枪: what a contest is called by is no finding."""
_SATELLITES = tuple("轨号座型0")
"""千帆极轨12组卫星: the number of a group in its name."""
_ORDINALS = re.compile("(?:[、和至]第[一二三四五六七八九十])+(?:季度|产业|批|期|轮|阶段|梯队)")
"""第一、第二、第三产业: no rank."""
_SEATS = re.compile("(?:及(?:\\d座)?)?以下(?:的?(?:小型?|小微型|微型|载客|载货|营运|非营运|[客汽轿货]))*车(?![间站位])")
"""7座及以下小型客车: the size of a car."""
_LATITUDES = ("北纬", "南纬", "东经", "西经")
_PARTS = re.compile("[一二三四六七八九]分[一-鿿]{1,4}[，、]?[一二三四六七八九]分(?![一-鿿]?[之钟])")
"""三分技术、七分管理: a manner of speaking."""
_OPEN, _CLOSE = '“‘「『《〈"', '”’」』》〉"'
_SILENT = frozenset({"byline", "credit"})
_CAPACITY = frozenset({"千瓦", "兆瓦", "吉瓦", "吨"})
"""Units of what a plant yields in a year or at a time."""
_OWN_UNITS = frozenset("家个项所座名位级元")
"""A name cannot begin with a count in these: what begins so is counted (4家某某实验室), what 的 joins to it likewise (促进发展的27项措施)."""


def is_finding(quantity: Quantity, passage: Passage, cues: Cues) -> bool:
    """Whether a quantity measures something here."""
    block = passage.block(quantity.start)
    if block is not None and block.kind in _SILENT:
        return False
    if (
        _in_name(quantity, passage)
        or _in_place(quantity, passage)
        or passage.in_time(quantity.start, quantity.end)
        or _is_label(quantity, passage.text)
        or (quantity.rank and _ORDINALS.match(passage.text, quantity.end))
    ):
        return False
    return quantity.rank or quantity.unit == "%" or not _is_vague(quantity, passage, cues)


def capacity_of(quantity: Quantity, passage: Passage) -> Name | None:
    """The project in whose name a figure says how large it is (某地70万千瓦风电项目): the figure is a finding, and the project's."""
    name = passage.name_at(quantity.start)
    if name is None or quantity.unit not in _CAPACITY or passage.text.startswith("级", quantity.end):
        return None
    return name if passage.things[name.thing].category == "project" else None


def _in_name(quantity: Quantity, passage: Passage) -> bool:
    name = passage.name_at(quantity.start)
    if (
        name is None
        or capacity_of(quantity, passage) is not None
        or (name.start == quantity.start and quantity.text[-1] in _OWN_UNITS)
    ):
        return False
    told = passage.text[quantity.start - 1] == "的" and passage.text[name.start] not in _OPEN
    return not (told and quantity.text[-1] in _OWN_UNITS)


def _in_place(quantity: Quantity, passage: Passage) -> bool:
    """三台县, 七台河市: whether a number begins or goes on within the name of a place that does not end with it."""
    k = bisect_right(passage.places, quantity.start, key=lambda p: p.start) - 1
    return k >= 0 and quantity.end < passage.places[k].end


def _is_label(quantity: Quantity, text: str) -> bool:
    """“四张清单”, “21条”, 《…三年行动》: a number in quotation marks is a name, a slogan or speech that began with it."""
    start, end = quantity.start, quantity.end
    if start and text[start - 1] in _OPEN:
        close = next((i for i in range(end, min(len(text), end + 10)) if text[i] in _CLOSE), None)
        if close is not None and not re.search("[，。；]", text[end:close]):
            return True
    opened = text.rfind("《", max(0, start - 40), start)
    if opened >= 0 and text.find("》", opened, start) < 0:
        return True
    opened = max(text.rfind(c, max(0, start - 8), start) for c in "“‘")
    close = next((i for i in range(opened, min(len(text), opened + 14)) if text[i] in "”’"), -1) if opened >= 0 else -1
    return close >= end and not re.search("[，。；、]", text[opened:close])


def _is_vague(quantity: Quantity, passage: Passage, cues: Cues) -> bool:
    """Whether a figure bounds a class, belongs to a saying or counts no more than loosely."""
    text, printed = passage.text, quantity.text
    left, right = text[max(0, quantity.start - 12) : quantity.start], text[quantity.end : quantity.end + 12]
    if (
        _GRADE.match(right)
        or _THRESHOLD.match(right)
        or (_BARE.match(printed) and _CLASS.match(right))
        or _bounds(quantity, passage)
        or (quantity.unit == "类" and (quantity.value == 1 or _REGISTERED.match(right)))
        or _is_saying(quantity, right)
        or passage.slogan_at(quantity.start, quantity.end)
        or (quantity.unit == "组" and right.startswith("卫星") and left.endswith(_SATELLITES))
        or (quantity.unit == "座" and _SEATS.match(right))
        or (quantity.unit == "度" and left.endswith(_LATITUDES))
        or (quantity.unit in ("次", "遍") and quantity.value == 1 and _ONCE_IN.search(left))
        or (quantity.unit == "米" and (_RACE.search(left) or _RACED.match(right)))
    ):
        return True
    clause = text[max(passage.sentence(quantity.start)[0], quantity.start - 24) : quantity.start]
    of_so_many = (
        clause.endswith(("每", "相当于")) and quantity.unit not in _OFTEN and _IN_SO_MANY.match(text, quantity.end)
    )
    if of_so_many or _OF_SO_MANY.search(clause):
        return True
    if quantity.unit == "次" and printed[:-1].isdigit() and len(printed) > _TRAIN_DIGITS and _TRAIN.match(right):
        return True
    if printed == "一半":
        return quantity.qualifier == "exact" and _OF_WHAT.search(left) is None
    if quantity.unit == "分" and _PARTS.search(left + printed + right):
        return True
    group = unit_group(quantity.unit, passage.lexicon)
    small = _SMALL.match(printed) is not None
    if (group in _PER and left.endswith("每")) or (quantity.value == 1 and group in _PER and _EACH_ONE.search(left)):
        return True
    if quantity.value == 1 and group in _PER and _FETCHES.match(right):
        return True
    if group == "duration":
        return _is_plain_duration(quantity, left, right, small, cues)
    if quantity.unit == "" and "分之" not in printed and "/" not in printed:
        return quantity.qualifier == "exact" and not _SCORED.search(left)
    if right.startswith(cues.aspects) and quantity.unit in ("个", "大", "种"):
        return True
    if not small or (quantity.unit == "倍" and _GROWN.search(left)):
        return False
    if printed[0] == "一" or (printed[0] == "二" and quantity.unit == "类") or quantity.unit in cues.never:
        return True
    if quantity.unit in cues.vague:
        return cues.having.search(left) is None and _ENUMERATED.search(left) is None
    opens = not text[passage.clause(quantity.start)[0] : quantity.start].strip(" “‘")
    return opens or _DEFINITE.search(left) is not None


def _bounds(quantity: Quantity, passage: Passage) -> bool:
    """Whether a figure only says of what size the things are that are counted right behind it."""
    text, end = passage.text, passage.clause(quantity.start)[1]
    if quantity.qualifier not in ("over", "up_to") or unit_group(quantity.unit, passage.lexicon) in COUNTED:
        return False
    counted = next(iter(passage.quantities_between(quantity.end, end)), None)
    return (
        counted is not None
        and unit_group(counted.unit, passage.lexicon) in COUNTED
        and _BOUND.fullmatch(text, quantity.end, counted.start) is not None
    )


_CALLED = re.compile(
    r"(?:[一二四八]|十六)分之一决赛|[\d一二两三四五十]+(?:分钟|刻钟|小时)(?!内|建成|形成)(?:、\d+(?:分钟|小时))?[一-鿿]{0,6}圈|[两三四]班倒"
)


def _is_saying(quantity: Quantity, right: str) -> bool:
    """360度全景, 7层楼高, 没花一分钱, 四分之一决赛, 15分钟健身圈, 两班倒."""
    return (
        _CALLED.match(quantity.text + right) is not None
        or (quantity.text == "一分" and right.startswith("钱"))
        or (quantity.unit == "度" and quantity.value == 360)
        or (quantity.unit == "层" and right.startswith("楼高"))
    )


def _is_plain_duration(quantity: Quantity, left: str, right: str, small: bool, cues: Cues) -> bool:
    """A duration is a finding only where it is itself what is told (缩短到3天)."""
    if quantity.value == 24 and quantity.unit == "小时" and not left.endswith(_ROUND_THE_CLOCK):
        return True
    often = left.endswith("每") and quantity.unit in _OFTEN and _HAPPENS.match(right)
    recurs = left.endswith(("每", "每隔", "每间隔")) and _ONCE.match(right)
    if often or (recurs and quantity.value != 1) or (_CHANGED_FROM.search(left) and _CHANGES.match(right)):
        return False
    if quantity.value == 1 and quantity.unit in _RATES and _YIELDED.match(right) and not _MOVED.search(left):
        return True
    if _TIMELESS.match(right) or cues.spans.search(left):
        return True
    doubtful = quantity.unit in _LONG or (small and quantity.value_high is None)
    return (
        doubtful and cues.takes.search(left) is None and _TAKES.search(left) is None and _SHORTENED.match(right) is None
    )


def findings_of(passage: Passage, cues: Cues) -> list[Quantity]:
    """The quantities of a passage that are findings, in order."""
    return [q for q in passage.quantities if is_finding(q, passage, cues)]
