"""Gatherings named without marks: what is held, attended or opened is named up to the noun for its kind.

The name is the object of a verb of holding (召开|…座谈会) or the subject of one (…论坛|在…开幕). It needs a sign that it is this one: its number
or year, its holder or place, or a title long enough to tell its matter.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from model.extract.names.candidate import Candidate
from model.extract.names.page import Page
from model.extract.names.undertakings import runs_on

MEETINGS = (
    "会议 大会 全会 论坛 峰会 年会 座谈会 研讨会 推进会 现场会 交流会 部署会 动员会 启动会 对话会 协调会 调度会 总结会 工作会 务虚会 报告会 宣讲会 学习会 集体学习 理事会 会晤 博览会 交易会 洽谈会 推介会 对接会"
    " 招商大会 展览会 展会 主题展 特展 成就展 成果展 大展 双年展 书展 车展 航展 音乐会 晚会 联欢会 大联欢 茶话会 团拜会 运动会 锦标赛 联赛 大赛 竞赛 公开赛 邀请赛 挑战赛 巡回赛 总决赛 马拉松 龙舟赛 演习 联合演习 盛典 庆典"
    " 嘉年华 艺术节 文化节 电影节 音乐节 旅游节 戏剧节 冰雪节 购物节 读书节 科技节 美食节 科普日 活动周 宣传周 文化周 科技周 服务月 援助月 宣传月 活动月 消费月 消费季 演出季 科学考察 综合科考 科考 招聘会"
).split()
OCCASIONS = "活动 仪式 典礼 展 展览 发布会 新闻发布会 吹风会 记者会 招待会 见面会 训练营 培训班 夏令营".split()
"""What is mostly described: named only by its number, its year or a place."""
NOUN = "|".join(sorted({*MEETINGS, *OCCASIONS}, key=len, reverse=True))
WORDS = r"[^，。；：！？、,;:!?.#\s“”《》（）()的了]"
TITLE = rf"({WORDS}{{2,34}}?)({NOUN})"
OBJECT = re.compile(
    rf"(?:召开|举行|举办|出席|参加|列席|开展|启动|主办|承办|协办|亮相|主持|迎来)+(?:了)?{TITLE}(?=[，。；：！？、（]|并|和|时|上|期间|开幕|闭幕|启动|新闻|的|等|$)"
)
SUBJECT = re.compile(
    rf"(?:(?<=[，。；：！？\n的）])|^){TITLE}"
    r"(?=(?:（[^）\n]{2,10}）|[今昨明][天晚日]|日前|近日|当日|当天|\d{1,2}日|上午|下午|晚|\d{1,2}月(?:\d{1,2}日)?|将|已|于|正在|在[^，。；\n]{1,14}?|正式|隆重|成功|圆满|顺利|同步|拉开帷幕)*(?:举行|举办|召开|开幕|闭幕|启动|落幕|开赛|收官|揭幕|开展|开启|播出|启幕)(?:[，。；！\n了）（]|$))",
    re.M,
)
N = "[一二三四五六七八九十百]"
SITTING = re.compile(
    rf"(?:{N}{{1,3}}届)?(?:全国人大常委会|全国人大|全国政协|政协|中央纪委|中央委员会|[一-鿿]{{2,3}}(?:省|市|自治区)(?:人大常委会|人大|政协|纪委)|省委|市委)"
    rf"(?:{N}{{1,3}}届)?(?:常委会|委员长|主席)?第?{N}{{1,4}}次(?:委员长|主席|全体)?(?:会议|全会)"
)
"""Sittings of assemblies, by their term and number (十四届全国人大三次会议)."""
MARKED = re.compile(r"第[一二三四五六七八九十百\d]+[届次轮期]|首届|(?:19|20)\d\d|[一二三四五六七八九十]届")
LED = ("全国", "国务院", "中央", "中国", "世界", "国际", "亚洲", "全球", "首都", "联合国")
VAGUE = re.compile(
    r"(?:[一二三四五六七八九十两几数\d]+|多|各|若干|首|近|超|逾|约)(?:\d*)(?:余|多)?(?:[场次项个类种]|系列)|(?:这|那|该|此|本|其|各|每|相关|有关|上述|一系列|系列|今年|去年|期间|大会|会议|活动|主题|欢迎|庆祝|新闻|记者)"
)
ALONE = re.compile(r"第[一二三四五六七八九十百\d]+[届次轮期](?:全体|闭门)?$")
"""A number without a holder tells nothing."""
NESTED = re.compile(r"\d+(?:余|多)?[个场次项]|举行|举办|召开|出席|开幕|闭幕|宣布|祝贺|今天|昨天|——")
CLAUSE = re.compile(r"(?:开展|启动|表示|推动|推进|支持|落实|实施)(?!工作|会|部署)")
"""Verbs that a name may bear, but hardly one that its own verb follows."""
LONG = 8
SURE = 0.75


def find(page: Page) -> Iterator[Candidate]:
    """Sittings, then objects and subjects of the verbs of holding."""
    for m in SITTING.finditer(page.text):
        if page.readable(m.start(), m.end()) and m.start() in page.cuts:
            yield Candidate(m.start(), m.end(), m[0], "event", "gathering.sitting", 0.9)
    for pattern in (OBJECT, SUBJECT):
        for m in pattern.finditer(page.text):
            clause = pattern is SUBJECT and CLAUSE.search(m[1])
            candidate = None if clause else _named(page, m)
            if candidate:
                yield candidate


def _named(page: Page, m: re.Match[str]) -> Candidate | None:
    """The gathering whose title and noun a pattern found; None where nothing tells which one it is."""
    start, end, title = m.start(1), m.end(2), m[1]
    if not page.readable(start, end) or start not in page.cuts or end not in page.cuts:
        return None
    if (
        VAGUE.match(title)
        or ALONE.match(title)
        or NESTED.search(title)
        or page.in_title(start)
        or runs_on(page, start, m.start(2))
    ):
        return None
    marked = MARKED.search(title) is not None
    led = title.startswith(LED) or page.begins_name(start)
    if m[2] in OCCASIONS and not marked and not (led and len(title) > 4):
        return None
    if not marked and len(title) < (3 if led else LONG):
        return None
    return Candidate(start, end, title + m[2], "event", "gathering", SURE)
