"""Whose figure it is where somebody tells it: each mechanism on an invented sentence."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from model.extract.drafts import MetricDraft
from model.facts import Category
from model.layout import BlockKind

Figures = Callable[..., list[MetricDraft]]

COMPANY: dict[str, Category] = {"青川轴承有限公司": "company", "严维": "person"}
CASES = [
    # An agency only tells, also where its name stands over the page.
    ("来源：新华社 字体：大。新华社成都5月28日电，成都新增人才60万人。", {"新华社": "agency"}, ["成都"]),
    ("来源：新华社 字体：大 分享到：微信，力争新增人才60万人。成都发布措施。", {"新华社": "agency"}, ["成都"]),
    # Who works his own land has what he tells of, and what he does; what all of his village have is not his.
    ("江油镇种粮大户严维今年种植水稻560亩。“每亩多收80公斤。”他笑着说。", {"严维": "person"}, ["严维", "严维"]),
    ("在青川县，养殖户严维去年花费45万元改造圈舍。", {"严维": "person"}, ["严维"]),
    ("家住青川县的茶农严维今年采茶1600斤。", {"严维": "person"}, ["严维"]),
    ("在青川县，果农严维说，以前一亩地收入2000元，现在人均收入3500元。", {"严维": "person"}, ["严维", "青川县"]),
    ("在青川县，村民严维正在采摘。全村种植柑橘1200亩。", {"严维": "person"}, ["青川县"]),
    # Who has said it begins the sentence behind the quotation, whatever mark closes that.
    ("“订单排到了明年。”青川轴承有限公司总工程师严维说，研发投入3100万元。", COMPANY, ["青川轴承有限公司"]),
    ("“订单排到了明年，”青川轴承有限公司总工程师严维说，研发投入3100万元。", COMPANY, ["青川轴承有限公司"]),
    # A speaker owns nothing; his organisation does, also where the quotation stands before his name, or only his title tells of it.
    ("“去年我们交付轴承4200套。营收9.6亿元。”青川轴承有限公司总工程师严维说。", COMPANY, ["青川轴承有限公司"] * 2),
    ("青川轴承有限公司设在绵阳。“今年又上了两条线，用工少了70人。”总经理严维说。", COMPANY, ["青川轴承有限公司"] * 2),
    (
        "青川轴承有限公司总工程师严维说，产值3亿元。绵阳有企业40家。严维说，新招工人120人。",
        COMPANY,
        ["青川轴承有限公司", "绵阳", "青川轴承有限公司"],
    ),
    ("“我们在绵阳建成基站24座。”青川轴承有限公司总经理严维说。", COMPANY, ["青川轴承有限公司"]),
    # …but what he names himself goes before him, and who judges or tells of himself speaks for nobody.
    ("青川轴承有限公司总经理严维说，绵阳有企业40家。人才增加300人。", COMPANY, ["绵阳", "绵阳"]),
    ("绵阳有企业40家。青川大学教授严维说，产值3亿元。", {"青川大学": "university", "严维": "person"}, ["绵阳", "绵阳"]),
    # An office's speaker speaks for its park or place; that of a body with figures of its own for the body.
    (
        "“今年安排项目42个。”云岭高新区管委会副主任严维说。",
        {"云岭高新区管委会": "agency", "严维": "person"},
        ["云岭高新区"],
    ),
    ("璧山区科技局局长严维介绍，企业净增42家。", {"璧山区科技局": "agency", "严维": "person"}, ["璧山区"]),
    ("专访江津区委书记严维\n记者：进展如何？\n严维：新增企业38家。", {"严维": "person"}, ["江津区"]),
    # What an office lets know is of its place also where no speaker is named; a body's is its own.
    ("记者从璧山区科技局获悉，企业净增42家。", {"璧山区科技局": "agency"}, ["璧山区"]),
    ("云岭高新区管委会透露，明年新建厂房80万平方米。", {"云岭高新区管委会": "agency"}, ["云岭高新区"]),
    ("本报讯 记者从青川轴承有限公司获悉，产值3亿元。", COMPANY, ["青川轴承有限公司"]),
    # The head of a district, and of a town that only his title names; who speaks for himself has his team's figures.
    ("“今年技改项目30个。”任城区区长严维说。", {"严维": "person"}, ["任城区"]),
    ("“去年收入3亿元。”青禾镇党委书记严维说。", {"严维": "person"}, ["青禾镇"]),
    (
        "绵阳兴茶。“我们团队申请专利22件。”青川大学教授严维说。",
        {"青川大学": "university", "严维": "person"},
        ["青川大学"],
    ),
    ("“去年收入3亿元。”璧山区茶叶农业局局长严维说。", {"严维": "person"}, ["璧山区"]),
    (
        "云岭产业园开园。\n白石公司投产。\n园区党工委副书记严维介绍，下半年开工厂房2万平方米。",
        {"云岭产业园": "park", "白石公司": "company", "严维": "person"},
        ["云岭产业园"],
    ),
    # A quotation opens where its own mark stands; a title before another one; a firm's department.
    (
        "绵阳“造”茶。产值9亿元。“研发投入3亿元。”青川轴承有限公司总工程师严维说。",
        COMPANY,
        ["绵阳", "青川轴承有限公司"],
    ),
    (
        "云岭实验室揭牌。“成本降到260元。”团队负责人、青川大学教授严维说。",
        {"云岭实验室": "lab", "青川大学": "university", "严维": "person"},
        ["云岭实验室"],
    ),
    (
        "绵阳兴茶。“一年省下电费90万元。”青川电信公司云网部经理严维说。",
        {"青川电信公司云网部": "agency", "严维": "person"},
        ["青川电信公司"],
    ),
    # A measure that only goods have is of those told of before what is said of it, though in the paragraph before, and so is what goes on
    # from it; business is of who speaks.
    (
        "青川轴承有限公司推出“青转一号”。\n“单价2万元，不到进口产品的三分之一，去年我们卖出300台。”青川轴承有限公司总工程师严维说。",
        COMPANY | {"“青转一号”": "product"},
        ["“青转一号”", "“青转一号”", "青川轴承有限公司"],
    ),
    (
        "记者见到了刚下线的“青转一号”轴承。“装上车能多跑80公里。”青川轴承有限公司总工程师严维说，公司员工有200人。",
        COMPANY | {"“青转一号”": "product"},
        ["“青转一号”", "青川轴承有限公司"],
    ),
    (
        "“青转一号”轴承亮相。青川轴承有限公司总工程师严维说，功率只有500瓦，员工有200人。",
        COMPANY | {"“青转一号”": "product"},
        ["“青转一号”", "青川轴承有限公司"],
    ),
    # What 这套 or a label in brackets stands before has its own name; whence something is known is no scene of what opens the paragraph.
    (
        "青川实验室揭牌。工程师严维说，这套名为“青听”的检测系统去年定型，已交付14家企业。",
        {"青川实验室": "lab", "严维": "person", "“青听”": "product"},
        ["“青听”"],
    ),
    ("绵阳兴业。\n【数读】青川轴承有限公司营业收入：8900万元。", COMPANY, ["青川轴承有限公司"]),
    (
        "通过3秒就能出结果。记者从青川实验室获悉，由该实验室研发的“青看”检测系统上线。",
        {"青川实验室": "lab", "“青看”检测系统": "product"},
        ["“青看”检测系统"],
    ),
    # What somebody has used is told of, where it is taken up.
    (
        "青川轴承有限公司推出“青看”检测系统。用了这套系统，一家工厂一年省下50万元。",
        COMPANY | {"“青看”检测系统": "product"},
        ["“青看”检测系统"],
    ),
    # A bureau that is named without its place; 该所 before whatever noun.
    (
        "绵阳兴茶。在嘉陵区，茶企有3家。区经信局局长严维透露，产值将达到9亿元。",
        {"严维": "person"},
        ["嘉陵区", "嘉陵区"],
    ),
    (
        "绵阳兴茶。云岭研究所搬家。该所科技委副主任严维介绍，转化收入9亿元。",
        {"云岭研究所": "institute", "严维": "person"},
        ["云岭研究所"],
    ),
    # Whom he names himself he does not speak for; a district goes by its towns; one of the founders.
    (
        "青川轴承有限公司有员工90人。“我们给白石公司供货，今年交付9万台。”总经理严维说。",
        {"青川轴承有限公司": "company", "白石公司": "company", "严维": "person"},
        ["青川轴承有限公司", "青川轴承有限公司"],
    ),
    (
        "璧山区青禾镇有茶企3家。区林业局局长严维说，茶园增至9万亩。",
        {"严维": "person"},
        ["璧山区青禾镇", "璧山区"],
    ),
    ("青川轴承有限公司设在绵阳。“营收达到6亿元。”创始人之一的严维说。", COMPANY, ["青川轴承有限公司"]),
    # In what he tells, the nouns that can mean his organisation mean it.
    (
        "白石产业园开园。“今年安排项目42个。”云岭高新区管委会副主任严维说，园区产值力争达到9亿元。",
        {"白石产业园": "park", "云岭高新区管委会": "agency", "严维": "person"},
        ["云岭高新区", "云岭高新区"],
    ),
    # A quotation without a verb of telling: who does something behind it, who leads to it, who has spoken last, a mere title.
    ("绵阳兴茶。“订单有90张。”青川轴承有限公司总经理严维翻着台账。", COMPANY, ["青川轴承有限公司"]),
    ("绵阳兴茶。\n青川轴承有限公司总经理严维打开电脑，“订单有90张。”", COMPANY, ["青川轴承有限公司"]),
    ("绵阳兴茶。“忙！”青川轴承有限公司总经理严维说。机器轰鸣。“订单有90张。”", COMPANY, ["青川轴承有限公司"]),
    (
        "青川轴承有限公司设在绵阳。\n乐山有茶企3家。\n“订单有90张。”云岭高新区管委会相关负责人介绍。",
        {**COMPANY, "云岭高新区管委会": "agency"},
        ["乐山", "云岭高新区"],
    ),
    # 公司 of a speaker is the one firm of his paragraph, also where that is named in passing, unless 公司 means another one there.
    (
        "白石公司设在绵阳。\n青川大学把专利交给了青川轴承有限公司。“先交了80万元。”公司负责人严维说。",
        {**COMPANY, "白石公司": "company", "青川大学": "university"},
        ["青川轴承有限公司"],
    ),
    (
        "白石公司设在绵阳。\n去年，公司与青川轴承有限公司签约。“订单有90万元。”公司副总经理严维说。",
        {**COMPANY, "白石公司": "company"},
        ["白石公司"],
    ),
    # Nobody speaks for goods.
    (
        "绵阳兴医。青川医院里，一台手术机器人刚刚下线。“去年门诊90万人次。”骨科主任严维说。",
        {"青川医院": "institute", "严维": "person"},
        ["青川医院"],
    ),
    # …but a name in quotation marks is no speech, nor does it end with the sentence.
    ("绵阳“茶香满城行动计划”启动。青川轴承有限公司总经理严维到场。绵阳有茶企3家。", COMPANY, ["绵阳"]),
    # Who leads a project tells of it; who has told something goes on in the next quotation; who is helped has the figure.
    (
        "绵阳推进攻关，“云岭材料”项目名列其中。“寿命只有3000小时，我们要提高到5000小时。”项目负责人、青川大学教授严维说。",
        {"“云岭材料”项目": "project", "青川大学": "university", "严维": "person"},
        ["“云岭材料”项目"] * 2,
    ),
    (
        "青川轴承有限公司总经理严维告诉记者，公司的轴承用在了白石客车有限公司的车上。“去年公司实现产值5.6亿元。”",
        {**COMPANY, "白石客车有限公司": "company"},
        ["青川轴承有限公司"],
    ),
    (
        "“白石平台帮我们对接了绵阳20多家客户，省了我们30万元检测费。”青川轴承有限公司总经理严维说。",
        {**COMPANY, "白石平台": "platform"},
        ["青川轴承有限公司"] * 2,
    ),
    # What the sentence before a quotation shows is told of in it, unless it speaks of 我们.
    (
        "这是青川轴承有限公司研发的“白石号”机器人。“检测一台锅炉，人工要25天，用它5天就能干完。”总经理严维说。",
        {**COMPANY, "“白石号”机器人": "product"},
        ["“白石号”机器人"] * 2,
    ),
    (
        "这是青川轴承有限公司研发的“白石号”机器人。“我们交货用了25天。”总经理严维说。",
        {**COMPANY, "“白石号”机器人": "product"},
        ["青川轴承有限公司"],
    ),
    # The answers of an interview, in as many paragraphs as they have.
    (
        "对话云岭实验室主任严维\n记者：家底如何？\n严维：现有用房3万平方米。\n我们引进人才60人。\n记者：绵阳有企业40家，他们来吗？",
        {"云岭实验室": "lab", "严维": "person"},
        ["云岭实验室", "云岭实验室", "绵阳"],
    ),
    (
        "访云岭实验室主任严维\n问：家底如何？\n答：现有用房3万平方米。",
        {"云岭实验室": "lab", "严维": "person"},
        ["云岭实验室"],
    ),
]


@pytest.mark.parametrize(("text", "named", "owners"), CASES)
def test_owner(figures: Figures, text: str, named: dict[str, Category], owners: list[str]) -> None:
    assert [m.subject for m in figures(text, named)] == owners


@pytest.mark.parametrize(
    ("text", "kinds", "owner"),
    [
        # A byname is no place, the paper's place tells only, and the subtitle heads a story whose headline names nobody.
        ("“东方硅谷”的新算盘\n去年集聚企业210家。\n浙江还有企业3万家。", {"“东方硅谷”的新算盘": "headline"}, "浙江"),
        ("“绵阳造”走俏\n去年集聚企业210家。\n乐山还有企业3万家。", {"“绵阳造”走俏": "headline"}, "乐山"),
        ("绵阳日报记者走访多地。去年集聚企业210家。\n乐山还有企业3万家。", {}, "乐山"),
        ("记者 绵阳\n去年集聚企业210家。\n乐山还有企业3万家。", {"记者 绵阳": "byline"}, "乐山"),
        ("——璧山区产业观察\n去年集聚企业210家。\n乐山还有企业3万家。", {"——璧山区产业观察": "subtitle"}, "璧山区"),
    ],
)
def test_what_only_seems_to_name_an_owner(figures: Figures, text: str, kinds: dict[str, BlockKind], owner: str) -> None:
    assert figures(text, {}, kinds=kinds)[0].subject == owner


def test_a_customs_office_tells_of_the_trade_of_its_place(figures: Figures) -> None:
    named: dict[str, Category] = {"绵阳海关": "agency", "林小满": "person"}
    told = "绵阳外贸向好。绵阳海关副关长林小满介绍，茶叶出口增长8%。绵阳海关查验出口茶叶300吨。"
    assert [m.subject for m in figures(told, named)] == ["绵阳", "绵阳海关"]
