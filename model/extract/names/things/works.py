"""Works without names of their own: told by what they are, at the head of the clause that says how they go on, or as the first of their kind.

What is said to be under way is one thing (50万千瓦…一体化项目|正在加紧建设), and so is the first of a kind that is opened; no word need tell it
from others.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from model.extract.names.bounds.sizes import GRADE
from model.extract.names.candidate import Candidate
from model.extract.names.judged.said_of import several
from model.extract.names.page import Page
from model.extract.names.things.structure import category_of
from model.extract.names.things.undertakings import runs_on, undertakings
from model.facts import Category

DAY = r"(?:（[^）\n]{2,10}）|本?月底|[今明]?年底|[今昨明去]年(?:\d{1,2}月(?:\d{1,2}日|底|初|中旬)?|[上下]半年|[春夏秋冬])?|[今昨明]天|\d{1,2}月(?:\d{1,2}日|底|初)?|日前|近日|目前|这几天)"
STILL = r"(?:也|还|已|已经|正|正在|将|即将|在|计划|预计|有望|全面|全部|全容量|正式|顺利|成功|加紧|加快|按期|如期|开始|陆续|前)"
GOES = r"(?:建设|施工|开工|开建|动工|奠基|投产|并网|建成|竣工|完工|完成招标|完成|进入|投用|投运|投入|启动|启用|试运行|复工|通过|落成|揭牌|上线|开行|开通|投料|试车|试产|满产|量产|点火|封顶|获批|获得|入选|落户|签约|达产|开园)"
STARTS = r"(?:出坞|下水|首航|发车|运行|试飞|合龙|贯通|交付|开航|亮相|开馆|开园|开业|成立|实现并网)"
UNDER_WAY = re.compile(
    rf"(?:(?<=[，。；：！？\n的])|^)(?:我国|全国|其)?(([^，。；：！？、—\s《》（）()的]{{6,32}}?)项目)(?={DAY}?{STILL}{{0,4}}{DAY}?{STILL}{{0,3}}{GOES})",
    re.M,
)
"""A work at the head of its clause, or behind what is said of it, before how it goes on."""
SEVERAL = re.compile(
    "最|重大|重点|一批|多地|[两三四五六]地|各地|季度|[年月](?:前|第)|个月|我国|[一二三四五六七八九十\\d][余多]?[个家批类]"
)
"""In a title: works of a kind, in several places or of a period."""
SURE = 0.7
PLACE = r"(?:在[^，。；\n]{2,10}?)"
HANDS = r"(?:(?:近|约|超|数)?(?:[百千]|\d+)[余多]?[台名辆位][^，。；\n]{2,8}?(?=正))"
"""Who is at work there, before what they do (某基地|近百台机械正在施工)."""
FIRST = re.compile(
    rf"(?:(?P<at>[在进])|(?<=[，。；：！？\n的])|^)(?:作为|这?标志着|{DAY})?(?P<whose>[^，。；：！？、\s《》（）()的“”]{{0,10}}?)(?P<rank>首[座个条趟列艘家])"
    rf"(?P<title>[^，。；：！？、—\n《》]{{4,30}}?)(?=(?P<goes>{HANDS}?{PLACE}?{DAY}?{STILL}{{0,4}}{DAY}?{STILL}{{0,3}}(?:{GOES}|{STARTS}))|，)",
    re.M,
)
"""The first of its kind at the head of its clause, or where somebody is in it, before what becomes of it."""
WIDE = ("我国", "全国", "国内", "世界", "全球", "国际上", "海上", "亚洲")
"""Where a thing may be the first of its kind, besides places."""
PART = re.compile("(?:[东西南北中]部)?(?:地区)?")
"""What of a place is meant (某省|南部地区)."""
COSTING = re.compile(
    r"(?:总投资|投资|占地|占地面积|建筑面积|规划面积|总面积)(?:约|近|超过?|达)?[\d.]+[余多]?[万亿]*(?:元|亩|平方米|平方公里|公顷)的"
    rf"(?P<title>[^，。；：！？、—\s《》（）()的“”]{{6,24}}?)(?={PLACE}?{DAY}?{STILL}{{0,4}}(?:{GOES}|{STARTS}|落户|落地)|[，。])"
)
"""A site of which its cost or its extent is told, before what becomes of it (总投资51亿元的|…产业园|在某县开建)."""
SITES: frozenset[Category] = frozenset({"facility", "platform", "project", "park"})
SHIPS = frozenset({"首艘", "首架"})
"""Before a craft: other products are named without their rank."""


def find(page: Page) -> Iterator[Candidate]:
    """What a clause says to be under way."""
    for m in UNDER_WAY.finditer(page.text) if "项目" in page.text else ():
        if _told(page, m):
            yield Candidate(m.start(1), m.end(1), m[1], "project", "undertaking.work", SURE)
    for m in COSTING.finditer(page.text) if "元的" in page.text or "占地" in page.text or "面积" in page.text else ():
        yield from _costing(page, m)
    for m in FIRST.finditer(page.text) if "首" in page.text else ():
        yield from _first(page, m)


def _first(page: Page, m: re.Match[str]) -> Iterator[Candidate]:
    """The first of its kind, with the place or the country where it is the first; what it is called without them is another form."""
    end, bare = m.end("title"), m.start("title")
    hit = page.ends.get(end)
    if hit is None or hit.start <= bare or not (m["goes"] or m["at"]):
        return
    category = category_of(page, bare, hit)
    if runs_on(page, bare, hit.start) or any(at in page.ends and page.begins_name(at) for at in range(bare, hit.start)):
        return
    if hit.ending.tier == "weak" and category != "project":
        return
    if category not in SITES and not (category == "product" and m["rank"] in SHIPS):
        return
    start = m.start("whose")
    if not _is_place(page, start, m.end("whose")):
        return
    if page.readable(start, end) and {start, end} <= page.cuts and m["title"].count("“") == m["title"].count("”"):
        name = page.text[start:end]
        grade = GRADE.match(page.text, bare, end)
        kind = page.text[grade.end() if grade else bare : end]
        forms = (page.text[m.start("rank") : end], page.text[bare:end], kind)
        yield Candidate(start, end, name, category, "undertaking.first", SURE, forms)


def _costing(page: Page, m: re.Match[str]) -> Iterator[Candidate]:
    """The site whose cost is told, where more than common words say which it is."""
    hit = page.ends.get(m.end("title"))
    if hit is None or hit.ending.tier == "weak" or not {*m.span("title")} <= page.cuts or not page.readable(*m.span()):
        return
    start, words = m.start("title"), page.words_in(m.start("title"), hit.start)
    category = category_of(page, start, hit)
    telling = len(words) > 1 and any(word not in page.tables.plain for word in words)
    if category in SITES and telling and not runs_on(page, start, hit.start):
        yield Candidate(start, hit.end, m["title"], category, "undertaking.costing", SURE)


def _is_place(page: Page, start: int, end: int) -> bool:
    """Whether nothing but places and what stands for the world or the country is in a span."""
    while start < end:
        place = page.place_starts.get(start)
        body = page.known.get(start)
        if body and body[0] <= end:
            start = body[0]
            continue
        wide = next((w for w in WIDE if page.text.startswith(w, start)), None)
        if place is None and wide is None:
            return False
        start = place.end if place else start + len(wide or "")
        part = PART.match(page.text, start)
        start = part.end() if part else start
    return start == end


def _told(page: Page, m: re.Match[str]) -> bool:
    """Whether a title says enough of one work, and is no clause, no kind and no number of works."""
    rules, name = undertakings(page.lexicon), m[1]
    if (
        name in page.tables.not_names
        or rules.vague.match(m[2])
        or rules.clause.search(m[2][:-2])
        or rules.many.search(m[2])
        or several(page, m.start(1))
        or SEVERAL.search(m[2])
    ):
        return False
    opens = m.start(1) in page.cuts or page.text[m.start(1) - 1] == "其"
    if not page.readable(*m.span(1)) or not opens or m.end(1) not in page.cuts or page.in_title(m.start()):
        return False
    first = name[: page.word_end(m.start(1)) - m.start(1)]
    return (
        first not in page.tables.verbs | page.tables.soft_verbs
        and not first.endswith("着")
        and not runs_on(page, *m.span(2))
    )
