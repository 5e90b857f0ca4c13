"""What the inside of a quotation tells by itself: formulas, counted lists, numbered and dated things, endings of names."""

from __future__ import annotations

import re

from model.extract.names.bounds.spots import SITES
from model.extract.names.bounds.telling import telling
from model.extract.names.candidate import Candidate
from model.extract.names.page import Page
from model.extract.names.tables import Ending
from model.extract.tokens import common_word
from model.facts import Category

N = "零一二两三四五六七八九十百"
FORMULA = re.compile(
    r"[0-9A-Za-zN×+＋\-—.个大条项张类（）()]*[0-9MNX][0-9A-Za-z]*(?:[+＋×][0-9A-Za-z一-鿿]+)+|\d{2,6}|[0-9]+[+＋][0-9A-ZMN+＋]+"
)
"""“4+5+M+N”, “33618”, “68+N”."""
COUNTED = re.compile(rf"[{N}\d]{{1,3}}[项张个大条件类化区链带廊群][一-鿿]{{2,8}}")
"""“十项行动”, “四张清单”."""
PAIRED = re.compile(rf"[{N}][一-鿿]{{1,2}}[{N}多][一-鿿]{{1,2}}(?:[{N}多][一-鿿]{{1,2}})*")
"""“一城多园”, “一核四区”."""
_SPOT = "(?:组团|中心|基地|走廊|[核极心轴带廊翼副主干支城区园谷港岛湾山岸圈环群片点射横纵线网链桥])"
SPATIAL = re.compile(rf"[{N}]{_SPOT}(?:、?[{N}多]{_SPOT})+(?:多[园点元])?")
"""“一核两翼”, “一主两副、三轴多点”: how an area is laid out."""
NUMBERED = re.compile(rf"[{N}][一-鿿]{{1,2}}(?<![式化事通码卡网站窗])")
"""‘四智’."""
ARTICLES = re.compile(rf"[一-鿿]{{0,8}}(?:\d+|[{N}]+)条")
STRATEGY = re.compile(rf"[{N}\d]{{1,3}}[一-鿿]{{1,3}}战略")
"""“三区战略”, “四大兴市战略”."""
SERVICE = re.compile(r"[一-鿿A-Za-z]{2,6}(?:云|通|网|码|宝|大脑|集市|超市|驿站|地图|管家)")
ONLINE = re.compile("(?:上线|开通|推出|启用|搭建|打造|建成|开发)(?:了|的)?$")
"""A service by its nickname, where it is said to go on line (上线“某某云”)."""
DIGITAL = re.compile(
    "[一-鿿·]{1,6}(?<![密源代号筹起条维扫赋亮编加解数砝一明译乱身验证址页域口错邮区财流暗])码|[一-鿿·]{2,8}一张图"
)
"""What is scanned or looked up by its name (“某链码”, “某仓一张图”)."""
COURSE = re.compile("[一-鿿A-Za-z]{3,12}(?:班|学堂|讲堂|课堂|工坊)")
HELD_BY = re.compile("(?:开设|开办|合办|联办|创办|组建|设立|共建)(?:了|的)?$")
"""A course by its nickname, where it is said to be set up (开设“某某工匠班”)."""
SYSTEM = re.compile(r"[一-鿿]{2,8}(?<![体编建管])制")
"""How something is run by rule (“一单制”, “首席科学家制”)."""
LOAN = re.compile(
    r"[一-鿿]{1,8}(?:(?<!尽)贷|(?<![风危保惊凶艰])险|(?<![负欠外内举还偿化讨逃清国情旧史性])债)|(?!.*[股贷债险])(?!.*保.)[一-鿿]{2,4}(?<![担环社医低劳安水确联参投退续难力代尽自])保"
)
FINANCIAL = re.compile(r"(?:增信|授信|融资|担保|[贷融税债保信])(?:通|宝|易|码|券|链|e|E)?$")
"""What a bank or an insurer calls its products (“…增信通”)."""
VESSEL = re.compile(r"(?!.*的)[一-鿿A-Za-z0-9·Ⅰ-Ⅻ]{1,8}(?<![口信番符称编军型序暗问句符字])号")
REACH = re.compile(r"[\d.一二三两半—－-]{1,7}个?(?:小时|分钟|公里)[一-鿿]{1,6}[圈带网]")
"""“1小时通勤圈”."""
OCCASION = re.compile(r"(?:19|20)\d\d年?(?![—－-])[^，]{2,}|[^，]{2,}(?:19|20)\d\d")
"""What bears its year is held or done in it (“海安2025”)."""
SHOWN = re.compile(r"[^，。；]{4,}(?:展|展览|音乐会|晚会|论坛|大会)")
ON_SHOW = re.compile(
    r"(?:[今昨明][天晚]|近日|日前|正式|在[^，。；]{1,10}?|将){0,3}(?:开展|开幕|闭幕|举行|举办|亮相|揭幕|启幕|对公众开放)"
)
"""A show by its motto, where it is said to be held (“…——…精品展”在某地开幕)."""
NO_OCCASIONS = ("强", "榜", "框架", "目标", "年号")
PRIZE = re.compile(r"[^的，]{1,8}(?:奖|勋章|奖章|杯|节|日|周|月|年|展|赛|会)")
SITE = re.compile(
    r"[一-鿿A-Za-z·]{2,10}(?:空间|谷|湾|城|岛|港|小镇|公园|街区|广场|工坊|工场|码头|驿站|集市|飞地|车间|云仓|农场|社区)"
)
"""A site by its nickname, where a place stands before it (上海“…空间”)."""
PRIZE_CUES = re.compile(
    r"(?:奖|杯|赛|节|全国|国际|世界|第[一二三四五六七八九十百\d]+[届个]|首届|首个|恰逢|适逢|迎|迎接|是|获|获得|荣获|评为|揭晓|颁发|举办|举行|设立|播音主持)$"
)
SCHEME = re.compile(
    rf"的?[^，。；、“”]{{0,10}}(?:体系|模式|机制|布局|格局|路径|产业链|链条|业态)|[{N}\d]大[一-鿿]{{2}}|融合发展|(?=的?[一-鿿]{{0,4}}(?:原则|理念))"
)
"""What a scheme of several parts is called."""
STAGED = "”[一二三四五六]期(?!间|待|货|限|刊|的)"
"""Behind a site: what is built in stages is one, wherever it stands (“某创谷”二期)."""
SERIES = re.compile(
    "系列(?:研制|研发|开发|上市|下线|问世|产品|机型|机组|车型|新品|[一-鿿]{1,4}(?:机|器|车|芯片|泵|阀|箱|材料))"
)
"""Behind what goods of several sizes are called (“某风”系列齿轮箱)."""
TIMES = ("周", "月", "节", "季", "日", "赛", "展", "年", "行", "会")
ROUND = r"首届|首场|首期|[新本]一届|第[一二三四五六七八九十百\d]+[届期场]"
PUT_ON = re.compile(rf"(?:(?:举办|举行|召开|承办|协办)(?:了|的)?(?:{ROUND})?|启动(?:了|的)?(?:{ROUND}))$")
"""What is put on, before what it is called (举办“某某夜话”); plans are 启动 as well, so that its round must be told."""
TAKES_PLACE = re.compile(
    r"(?:[^，。；！？“”]{0,8}(?:[今昨]天|近日|日前|正式|[上下]午|\d日|晚))?在[^，。；！？“”]{2,16}?(?:举行|举办|开幕|启幕|落幕|闭幕|召开)"
)
"""Behind what it is called: where it takes place."""
HELD = re.compile(
    "启动仪式|开幕式|闭幕式|启动会|期间|(?:今[天日]|昨[天日]|正式|在[^，。；]{2,12}?)?(?:开幕|启幕|举行|举办)"
)
"""Behind an occasion: that it is held, or when (“某某人才周”启动仪式)."""
PRIZED = re.compile(
    "(?:的?(?:项目|成果|技术|作品|课题))?(?:荣获|获得(?!者)|获评|摘得|斩获|捧得|获)[^，。；！？]{0,16}?"
    "(?:科技|科学|技术|发明|专利|工业|设计|产品)[^，。；！？]{0,8}?奖(?![金励台牌状学补])"
    "|的?(?:项目|成果|技术|作品|课题)(?:荣获|获得|获评|摘得|斩获|捧得|获)[^，。；！？]{0,20}?奖(?![金励台牌状学补])"
)
"""Behind the title of a piece of work, which is so long at least: that it won a prize, one for such work where nothing else says what it is."""
WINNERS = re.compile("(?:[队组班社团站所院厂家者员人手匠星岗户校]|集体|公司|企业|单位|团队|标兵|模范|个人)$")
"""Ends of those who win prizes themselves."""
MARKED_END = re.compile("“[^“”]+”$")
TITLE = 5
POINTED = re.compile(r"[这一首该][套台款艘架座项]的?$")
"""What stands before the one thing that a quotation names (这套“…系统”)."""
FIRST = re.compile(r"(?:首[个家款座条台套艘颗架]|(?<![更改命])名为|最大的?)$")
"""Before the name of a thing that is the first or the most of its kind (首家“…中心”)."""
GOODS_FIRST = re.compile("首[款台套艘颗架枚辆列]$")
"""Before the first of some goods, which bears a name however short."""
SHORT = re.compile("[一-鿿A-Za-z0-9]{2,3}(?<![造产版级型式化类])")
LONG_ENDING = 4
"""An ending of so many characters makes a name of what stands before it in marks (“某某科创飞地”)."""
DONE = re.compile(r"(?:实施|实行|推行|探索|首创|启动|推出|开通|推进|打响|试点)[了的]?$")
PROGRAMMES: frozenset[Category] = frozenset({"policy", "project", "event"})
PROGRAMME_ENDINGS = ("行动", "计划", "工程", "项目", "活动", "战略", "方案", "规划", "协议", "倡议", "专项")


def composed(page: Page, m: re.Match[str]) -> Candidate | None:
    """A scheme that its own quotation spells: three or more parts joined by + , or by 、 before a noun for schemes."""
    parts = re.split("[+＋]", m[1])
    head = SCHEME.match(page.text, m.end())
    if len(parts) < 3 or not all(len(part) > 1 and part[0] >= "一" for part in parts):
        parts = re.split("[、—]", m[1])
        if head is None or len(parts) < 3 or max(map(len, parts)) > 8:
            return None
    end = head.end() if head else m.end()
    return Candidate(m.start(), end, page.text[m.start() : end], "framework", "quote.head.parts", 0.7, (m[0],))


def shape(page: Page, start: int, inner: str, following: str) -> tuple[Category, str, float] | None:
    """Category, rule and confidence of a quotation that stands alone."""
    ending = page.tables.ending_of(inner)
    return (
        _by_form(page, start, inner, following)
        or _by_words_around(page, start, inner, following, ending)
        or _by_ending(page, start, inner, ending)
    )


def _by_form(page: Page, start: int, inner: str, following: str) -> tuple[Category, str, float] | None:
    """What a quotation of a set form is (“1+3+N”, “某某30条”)."""
    if FORMULA.fullmatch(inner):
        return "framework", "quote.formula", 0.75 if following != "型" else 0.3
    if COUNTED.fullmatch(inner) and not inner.endswith(page.marks.saying_counts):
        measure = inner.endswith(("行动", "清单", "政策", "措施", "计划", "工程", "条"))
        return "policy" if measure else "framework", "quote.counted", 0.7
    if ARTICLES.fullmatch(inner):
        return "policy", "quote.articles", 0.85
    if SYSTEM.fullmatch(inner) or STRATEGY.fullmatch(inner):
        return "policy", "quote.system", 0.7
    if SERVICE.fullmatch(inner) and ONLINE.search(page.text, max(0, start - 6), start):
        return "platform", "quote.service", 0.7
    if DIGITAL.fullmatch(inner):
        return "product", "quote.service", 0.65
    if COURSE.fullmatch(inner) and HELD_BY.search(page.text, max(0, start - 6), start):
        return "project", "quote.course", 0.65
    if LOAN.fullmatch(inner):
        return "finance", "quote.finance", 0.85
    if REACH.fullmatch(inner):
        return "framework", "quote.reach", 0.75
    if SPATIAL.fullmatch(inner):
        return "framework", "quote.layout", 0.7
    if VESSEL.fullmatch(inner):
        return "product", "quote.number", 0.8
    return None


def _by_words_around(
    page: Page, start: int, inner: str, following: str, own: Ending | None
) -> tuple[Category, str, float] | None:
    """What the words around a quotation make of it: the first of its kind, shown, awarded, carried out."""
    if OCCASION.fullmatch(inner) and not inner.endswith(NO_OCCASIONS):
        return own.category if own else "event", "quote.occasion", 0.8
    if SHOWN.fullmatch(inner) and ON_SHOW.match(page.text, start + len(inner) + 2):
        return "event", "quote.occasion", 0.75
    end = start + len(inner) + 2
    if inner.endswith(TIMES) and len(inner) > 3 and HELD.match(page.text, end) and not does(page, start + 1, inner):
        return "event", "quote.occasion", 0.7
    if 2 < len(inner) < 14 and _put_on(page, start, end) and telling(page, inner) and not does(page, start + 1, inner):
        return "event", "quote.occasion", 0.65
    if SERIES.match(page.text, end) and "的" not in inner and not common_word(inner):
        return "product", "quote.series", 0.7
    if len(inner) >= TITLE and "+" not in inner and not WINNERS.search(inner) and PRIZED.match(page.text, end):
        return "product", "quote.prized", 0.6
    before = page.text[max(0, start - 6) : start]
    if PRIZE.fullmatch(inner) and (inner.endswith(("奖", "勋章", "奖章")) or PRIZE_CUES.search(before)):
        return "event", "quote.prize", 0.75
    staged = SITE.fullmatch(inner) and re.search(inner + STAGED, page.text)
    if staged or (SITE.fullmatch(inner) and any(p.end == start for p in page.places_in(start - 8, start))):
        return "platform" if inner.endswith(("空间", "工坊")) else "park", "quote.site", 0.65
    if (
        FIRST.search(page.text, max(0, start - 12), start)
        and 4 <= len(inner) <= 16
        and not does(page, start + 1, inner)
    ):
        return own.category if own else "product", "quote.first", 0.65
    goods = GOODS_FIRST.search(page.text, max(0, start - 3), start) and SHORT.fullmatch(inner)
    if goods and not common_word(inner) and not page.marks.sorts(inner):
        return "product", "quote.first", 0.65
    alone = (not following.isalpha() and following != "“") or inner.endswith(PROGRAMME_ENDINGS)
    if DONE.search(before) and 4 <= len(inner) <= 16 and alone:
        return own.category if own and own.category != "agency" else "policy", "quote.done", 0.6
    return None


def _by_ending(page: Page, start: int, inner: str, ending: Ending | None) -> tuple[Category, str, float] | None:
    """What a quotation is that ends as names do."""
    pointed = POINTED.search(page.text, max(0, start - 4), start) is not None
    doubtful = ending is not None and (ending.tier == "weak" or ending.text in page.marks.saying_endings)
    programme = len(inner) > 6 and inner.endswith(PROGRAMME_ENDINGS) and not re.search("[的、，]", inner)
    if ending is None or (doubtful and not pointed and not programme):
        return None
    if ending.category not in PROGRAMMES and does(page, start + 1, inner):
        return None
    before_head = page.words_in(start + 1, start + 1 + len(inner) - len(ending.text))
    if ending.category in SITES and any(w in page.tables.verbs for w in before_head):
        return None
    core = inner[: len(inner) - (page.tables.head_length(inner) or len(ending.text))]
    if (
        "+" in inner
        or ("的" in inner and ending.category != "policy")
        or len(ending.text) < 2
        or len(inner) < len(ending.text) + 2
        or (telling(page, core) < 2 and len(inner) < 9 and len(ending.text) < LONG_ENDING and not _named(page, start))
    ):
        return None
    return ending.category, "quote.ending", 0.8 if ending.tier == "proper" else 0.68


def does(page: Page, start: int, inner: str) -> bool:
    """Whether a quotation begins with a verb: what is done to a thing of its ending, and no name."""
    first = page.text[start : page.word_end(start)]
    return first in page.tables.verbs or (first in page.tables.soft_verbs and len(inner) > 6)


def _put_on(page: Page, start: int, end: int) -> bool:
    """Whether the words beside a quotation that is no word of the language say that it is held."""
    if common_word(page.text[start + 1 : end - 1]):
        return False
    alone = not page.text[end : end + 1].isalpha()
    return bool((alone and PUT_ON.search(page.text, max(0, start - 10), start)) or TAKES_PLACE.match(page.text, end))


def _named(page: Page, start: int) -> bool:
    """Whether a verb of naming stands before a quotation (共建“中试服务公共平台”)."""
    word = page.word_before(start)
    return word is not None and page.text[word[0] : start] in page.tables.naming


def marked_end(at: int, item: str) -> tuple[int, str]:
    """Where what stands in marks at the end of an item begins, and it: before it stands only whose it is (某区“惠企通”); else the item."""
    marked = MARKED_END.search(item)
    return (at + marked.start(), marked[0]) if marked else (at, item)
