"""Whose figure it is where a sentence sets something up, gets something or describes what it tells of: each mechanism on an invented sentence."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from model.extract.drafts import MetricDraft
from model.facts import Category

Figures = Callable[..., list[MetricDraft]]

CASES = [
    # What has been built is spoken of next, whoever has built it…
    ("绵阳去年建成白石中试平台，已为49个项目提供服务。", {"白石中试平台": "platform"}, ["白石中试平台"]),
    ("江北区规划了白石配套园，首批14家供应商已投产。", {"白石配套园": "park"}, ["白石配套园"]),
    ("青川公司启动建设白石测试区，铺设基站32座。", {"青川公司": "company", "白石测试区": "facility"}, ["白石测试区"]),
    # …unless the clauses go back to him, many were built, or it only says where what was named before lies.
    ("绵阳开工建设白石智创园，力争全年营收增长15%。", {"白石智创园": "park"}, ["绵阳"]),
    ("绵阳揭牌4个白石实验室，聚集科研机构26家。", {"白石实验室": "lab"}, ["绵阳", "绵阳"]),
    (
        "揭牌的云岭实验室位于白石科学城，由大学等11家单位共建。",
        {"云岭实验室": "lab", "白石科学城": "park"},
        ["云岭实验室"],
    ),
    # What only a building has is its own behind whatever verb builds or extends it…
    (
        "绵阳联合云岭大学建设了白石中试基地，占地62亩，已投用中试线5条。",
        {"白石中试基地": "platform", "云岭大学": "university"},
        ["白石中试基地"] * 2,
    ),
    ("绵阳将启动白石污水处理厂扩建，计划投资2.6亿元。", {"白石污水处理厂": "facility"}, ["白石污水处理厂"]),
    ("投资额最大的是白石光伏产业园。总投资48亿元，占地900亩。", {"白石光伏产业园": "park"}, ["白石光伏产业园"] * 2),
    # …and what does not belong to a building goes on about who builds.
    ("绵阳加快建设白石高新区，规模以上企业增加36家。", {"白石高新区": "park"}, ["绵阳"]),
    ("绵阳新建白石研究院，投资额同比增长30%。", {"白石研究院": "institute"}, ["绵阳"]),
    # Money with which a fund is set up is the fund's.
    ("区财政出资5000万元设立白石产业基金。", {"白石产业基金": "finance"}, ["白石产业基金"]),
    ("绵阳首批“云岭贷”近日发放，共获授信1860万元。", {"“云岭贷”": "finance"}, ["“云岭贷”"]),
    # What is said of the trade of the country is the country's, against which somebody's own is set.
    ("青川装置今年投用。国内同类装置的处理能力大多在300吨左右。", {"青川装置": "facility"}, ["全国"]),
    ("过去，国内光伏背板膜七成依赖进口。绵阳有企业40家。", {}, ["全国", "绵阳"]),
    ("青川公司的薄膜，在国内同类产品中排名第2位。", {"青川公司": "company"}, ["青川公司"]),
    # A phase of it is told of under what its name ends in.
    (
        "白石智算中心满负荷运行。局长透露，智算中心二期计划投资18亿元。",
        {"白石智算中心": "facility"},
        ["白石智算中心"],
    ),
    # Who gets money has it, not who gives it.
    (
        "云岭公司去年落户，半年内拿到白石基金领投的4500万元融资。",
        {"云岭公司": "company", "白石基金": "finance"},
        ["云岭公司"],
    ),
    # What partners have founded, where something is set up, what a relative clause says of its goods: the head is told of.
    (
        "位于青羊区的云岭汽车公司与德国某集团合资成立的白石氢动力公司，上半年交付发动机217套。",
        {"云岭汽车公司": "company", "白石氢动力公司": "company"},
        ["白石氢动力公司"],
    ),
    ("设在江北区的白石创新中心，接待用户63家。", {"白石创新中心": "platform"}, ["白石创新中心"]),
    (
        "专门负责“云芯”商业化的白石智联公司，营收1.3亿元。",
        {"“云芯”": "product", "白石智联公司": "company"},
        ["白石智联公司"],
    ),
    # …also where its noun comes only clauses later, or its class is a part of the name.
    (
        "云岭机器人中心主任何清说，这个由市科技局指导，白石研究院牵头的新机构去年启用，已有机器人108台。",
        {"云岭机器人中心": "platform", "何清": "person", "白石研究院": "institute"},
        ["云岭机器人中心"],
    ),
    ("由云岭研究院选育的优质稻品种“白香”，推广50万亩。", {"云岭研究院": "institute", "“白香”": "product"}, ["“白香”"]),
    (
        "从云岭研究院走出的白石公司，卖出磁钢4100万颗。",
        {"云岭研究院": "institute", "白石公司": "company"},
        ["白石公司"],
    ),
    # What a sentence shows or brings in with its last words is spoken of next…
    ("成都来客不断。这里是白石中试基地。6条中试线同时开工。", {"白石中试基地": "park"}, ["白石中试基地"]),
    (
        "云岭公司的车间里，机器人正在作业。它来自白石公司。公司起步时员工只有6人。",
        {"云岭公司": "company", "白石公司": "company"},
        ["白石公司"],
    ),
    # …but not a maker named in passing; 产品 of a company are its own, whichever product was told of before.
    (
        "云岭公司的系统由白石公司研发。公司员工有60人。",
        {"云岭公司": "company", "白石公司": "company"},
        ["云岭公司"],
    ),
    (
        "“天蚕”敷料上市了。云岭公司销路很广，产品进入217家医院。",
        {"“天蚕”敷料": "product", "云岭公司": "company"},
        ["云岭公司"],
    ),
    # A ship is no shipyard; a noun that 该 has taken up in its paragraph goes on to mean the same.
    ("白石造船交付了一艘油船。绵阳发展很快，该船总长364米。", {"白石造船": "company"}, ["绵阳"]),
    (
        "白石试验基地建在绵阳。\n该基地划设了空域。“云隼”无人机来此试飞。去年，基地飞行2万架次。",
        {"白石试验基地": "park", "“云隼”": "product"},
        ["白石试验基地"],
    ),
    (
        "云岭学院牵头、白石大学等参与的青川技能学院开班，首批学员640人。",
        {"云岭学院": "university", "白石大学": "university", "青川技能学院": "university"},
        ["青川技能学院"],
    ),
    # What he who is taken up has founded or lies in is told of, not he; when a thing is ready stands before who is taken up.
    (
        "云岭研究院搬了家。它孵化的白石公司，出货2300万部。",
        {"云岭研究院": "institute", "白石公司": "company"},
        ["白石公司"],
    ),
    ("云岭公司扩产了。公司所在的白石园区，集聚企业117家。", {"云岭公司": "company", "白石园区": "park"}, ["白石园区"]),
    (
        "云岭公司在白石城建了新线。全部投产后公司年产能达到3万吨。",
        {"云岭公司": "company", "白石城": "park"},
        ["云岭公司"],
    ),
    # A market is where somebody sells; two places have given what somebody has got from both.
    ("云岭公司出口额达到1.9亿元，欧洲市场占七成。", {"云岭公司": "company"}, ["云岭公司", "云岭公司"]),
    ("云岭公司去年拿到了两地2.2亿元投资。", {"云岭公司": "company"}, ["云岭公司"]),
    # The short name of a county whose full name the text has.
    ("今年，资中血橙面积稳定在21万亩。资中县打造了血橙品牌。", {}, ["资中县"]),
    # What an agreement that is signed lists is its own.
    ("绵阳发布《青白十条》，共五个方面30条。", {"《青白十条》": "policy"}, ["《青白十条》"]),
    ("绵阳发布《青白十条》，涉及120个项目。", {"《青白十条》": "policy"}, ["绵阳"]),
    ("绵阳与成都签署《青白合作要点》，列出21项任务。", {"《青白合作要点》": "policy"}, ["《青白合作要点》"]),
    # For whom a loan is, and in how many places of a place something is at work.
    (
        "白石公司急需资金。最终，青川担保公司为其担保，云岭银行放款800万元。",
        {"白石公司": "company", "青川担保公司": "company", "云岭银行": "company"},
        ["白石公司"],
    ),
    ("“小气球”系统很受欢迎，已在绵阳9个区县落地。", {"“小气球”系统": "product"}, ["“小气球”系统"]),
    # A policy by its short name in marks; a planned corridor by its head; what is sold abroad is sold by the maker.
    (
        "绵阳出台《绵阳“先投后股”办法》。去年，“先投后股”共支持项目53个。",
        {"《绵阳“先投后股”办法》": "policy"},
        ["《绵阳“先投后股”办法》"],
    ),
    (
        "白石科创走廊越走越宽。推进会在绵阳召开。走廊启动两年来，已布局平台486个。",
        {"白石科创走廊": "framework"},
        ["白石科创走廊"],
    ),
    (
        "青川公司研发的云岭纤维重量只有3公斤，今年出口额3800万元。",
        {"青川公司": "company", "云岭纤维": "product"},
        ["云岭纤维", "青川公司"],
    ),
    # Goods without a name: a verb inside their noun, a short noun behind its size, taken up with a measure.
    ("一枚国产高清编码芯片正以每秒120帧的速度运行。", {}, ["高清编码芯片"]),
    ("指甲盖大小、重量不到3克的磁钢，从绵阳出发。", {}, ["磁钢"]),
    ("一枚国产高清编码芯片走下产线。\n芯片功耗只有18瓦。", {}, ["高清编码芯片"]),
    ("凉山州宁南县与白石大学选育的蚕种，去年推广2万张。", {"白石大学": "university"}, ["凉山州宁南县"]),
]


@pytest.mark.parametrize(("text", "things", "subjects"), CASES, ids=[case[0][:14] for case in CASES])
def test_who_owns_a_figure(figures: Figures, text: str, things: dict[str, Category], subjects: list[str]) -> None:
    """The owners of all figures of a sentence."""
    assert [figure.subject for figure in figures(text, things)] == subjects
