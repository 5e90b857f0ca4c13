"""Whose figure it is where the owner was named before and is taken up, or stands behind what describes it: each on an invented sentence."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from model.extract.drafts import MetricDraft
from model.facts import Category

Figures = Callable[..., list[MetricDraft]]

CASES = [
    # 它 is what was told of, not whose it is, nor for whom somebody speaks.
    (
        "“青禾号”是白石公司建造的货轮。它能装箱300个。",
        {"“青禾号”": "product", "白石公司": "company"},
        ["“青禾号”"],
    ),
    (
        "“青禾号”下水。白石公司总经理严维说，它能装箱300个。",
        {"“青禾号”": "product", "白石公司": "company", "严维": "person"},
        ["“青禾号”"],
    ),
    ("绵阳有一座青禾实验室。它建在山上，有风洞8座。", {"青禾实验室": "lab"}, ["青禾实验室"]),
    # What is finished stands before whose it is.
    (
        "白石公司在青禾产业园扩建。投产后公司产能达到9万吨。",
        {"白石公司": "company", "青禾产业园": "park"},
        ["白石公司"],
    ),
    # The noun that a name ends in takes it up: alone where names end in it, any noun with 该 before it.
    ("绵阳的青禾油田上月投产。油田总装机规模达260万千瓦。", {"青禾油田": "facility"}, ["青禾油田"]),
    ("青川地质图集昨天在绵阳发布。该图集收录矿点320个。", {"青川地质图集": "product"}, ["青川地质图集"]),
    (
        "白石电站是青禾清洁能源基地的一部分。整个基地建成后总规模将超300万千瓦。",
        {"白石电站": "facility", "青禾清洁能源基地": "park"},
        ["青禾清洁能源基地"],
    ),
    ("“白石”中试平台落户绵阳。平台上线以来，服务企业50家。", {"“白石”中试平台": "platform"}, ["“白石”中试平台"]),
    # So does what kind it is, which stands before its christened name.
    (
        "青禾公司建造的深水导管架“白石二号”完工。该导管架总高度338米。",
        {"“白石二号”": "product", "青禾公司": "company"},
        ["“白石二号”"],
    ),
    (
        "青禾公司交付集装箱船“白石河”轮。该轮总长399米，型宽61米。",
        {"“白石河”轮": "product", "青禾公司": "company"},
        ["“白石河”轮"] * 2,
    ),
    # …but not several of a kind, a time, or what was counted right before.
    ("青禾产业园项目开工。绵阳今年签约30个项目，这批项目总投资300亿元。", {"青禾产业园项目": "project"}, ["绵阳"] * 2),
    ("青禾公司落户绵阳。绵阳向好。本季度企业利润30亿元。", {"青禾公司": "company"}, ["绵阳"]),
    (
        "绵阳有青禾招聘会。绵阳今年举办招聘会20场，招聘会提供岗位3万个。",
        {"青禾招聘会": "event"},
        ["绵阳"] * 2,
    ),
    # …nor where it goes on as another word or counts all of a kind.
    ("绵阳的青禾滑雪场开门迎客。绵阳滑雪增多，滑雪场数量达20个。", {"青禾滑雪场": "facility"}, ["绵阳"]),
    ("青禾风电落户绵阳。这一风电机组造价3亿元。", {"青禾风电": "project"}, ["青禾风电"]),
    # The noun of its kind takes up a well, a paper, bonds, a zone, a gathering; so does the word for what is done this time.
    ("“青禾1井”开钻。这口井位于绵阳，井深5200米。", {"青禾1井": "facility"}, ["青禾1井"]),
    ("青禾自贸协定生效。协定包含18个章节。", {"青禾自贸协定": "policy"}, ["青禾自贸协定"]),
    ("财政部在绵阳发行青禾国债。本次国债发行包括3个期限品种。", {"青禾国债": "finance"}, ["青禾国债"]),
    (
        "青禾河国家级自然保护区迎来候鸟。保护区候鸟达21万只。",
        {"青禾河国家级自然保护区": "park"},
        ["青禾河国家级自然保护区"],
    ),
    (
        "由绵阳市政府主办的2025绵阳青禾消费季启动。本次消费季将举办茶会60场。",
        {"2025绵阳青禾消费季": "event", "绵阳市政府": "agency"},
        ["2025绵阳青禾消费季"],
    ),
    ("海军第50批护航编队返回绵阳。此次护航历时230天。", {"海军第50批护航编队": "agency"}, ["海军第50批护航编队"]),
    (
        "青禾核电基地“白石一号”的青禾核电1号机组投产。这一核电机组每年发电80亿度。",
        {"“白石一号”": "product", "青禾核电1号机组": "facility"},
        ["青禾核电1号机组"],
    ),
    (
        "第三届青禾电影节闭幕。本届电影节“白石奖”收到影片150部。",
        {"第三届青禾电影节": "event", "“白石奖”": "event"},
        ["“白石奖”"],
    ),
    # So do the kinds of works, and a paper's without the year of its edition.
    (
        "电视剧《青禾的日子》今晚在绵阳综合频道播出。该剧聚焦三个家庭。",
        {"《青禾的日子》": "product", "绵阳综合频道": "platform"},
        ["《青禾的日子》"],
    ),
    ("节目《青禾谷》今晚播出。本期节目走进绵阳，展示茶艺20项。", {"《青禾谷》": "product"}, ["《青禾谷》"]),
    (
        "商务部发布《青禾目录（2025年版）》。与2022年版相比，新版目录增加茶类20条。",
        {"《青禾目录（2025年版）》": "policy", "商务部": "agency"},
        ["《青禾目录（2025年版）》"],
    ),
    # A time to come, what is brought about and a new edition stand before what is told of.
    (
        "白石直流工程开工，届时青禾清洁能源基地每年可输电430亿度。",
        {"白石直流工程": "project", "青禾清洁能源基地": "park"},
        ["青禾清洁能源基地"],
    ),
    (
        "“白石一号”平台投产后，可使青禾气田年产量升至27亿立方米。",
        {"“白石一号”平台": "facility", "青禾气田": "facility"},
        ["青禾气田"],
    ),
    ("新版青禾药品目录落地，茶类等领域的药品新增91种。", {"青禾药品目录": "policy"}, ["青禾药品目录"]),
    # What is called by the count of its editions is one thing, also behind 我国.
    ("我国第五次茶叶普查已完成调查46万次。", {"第五次茶叶普查": "project"}, ["第五次茶叶普查"]),
    # Where a park calls employers together, they come to the gathering.
    (
        "青禾高新区举办2025年青禾招聘会，吸引单位170家。",
        {"青禾高新区": "park", "2025年青禾招聘会": "event"},
        ["2025年青禾招聘会"],
    ),
    # 它 is a thing, not a place, an office or a paper; where it borders on is no owner.
    (
        "白石改造工程完工。它地处绵阳，南起青禾高速，设计时速80公里。",
        {"白石改造工程": "project", "青禾高速": "facility"},
        ["白石改造工程"],
    ),
    # 本次 before a noun is the event of that name that the story is about.
    (
        "“青川2024”演习在绵阳举行，模拟白石联合救援演习。本次演习设43个科目。",
        {"“青川2024”演习": "event", "白石联合救援演习": "event"},
        ["“青川2024”演习"],
    ),
    # Where it lies, what it joins, who calls it stand before what is spoken of.
    ("位于秦岭以南的勉县，三分之一的农田是梯田。", {}, ["勉县"]),
    ("今天，连接绵阳和遂宁的青白高铁全线开工，全长90公里。", {"青白高铁": "facility"}, ["青白高铁"]),
    (
        "由青禾局主办的白石成果展示在遂宁举行，10人荣获先锋称号。",
        {"青禾局": "agency", "白石成果展示": "event"},
        ["白石成果展示"],
    ),
    # A campaign that gathers in a place has its guests; a meeting has not what is told at it.
    (
        "“青禾走进基层”首场活动在绵阳举办，针对绵阳的产业，共邀请60多家投资机构。",
        {"“青禾走进基层”首场活动": "event"},
        ["“青禾走进基层”首场活动"],
    ),
    ("今天，四川举行茶旅项目现场推进活动，60个项目总投资达7亿元。", {"茶旅项目现场推进活动": "event"}, ["四川"] * 2),
    # Who is made to have something has it; the end of a route has not.
    ("白石产业园不仅让中国成为第一大出口国。", {"白石产业园": "park"}, ["全国"]),
    ("青白航线使绵阳到遂宁的运输时间缩短至23天。", {"青白航线": "project"}, ["青白航线"]),
    # What is told of in a place goes on to be spoken of; what a class noun before it says it is.
    (
        "在广西，国内首个离岸式机场青禾国际机场建设现场，30多个工作面铺开。建成后，可保障旅客400万人次。",
        {"青禾国际机场": "facility"},
        ["青禾国际机场", "青禾国际机场"],
    ),
    ("山东港口青禾港，货轮启航。货物发运量同比增长9%。", {"青禾港": "facility"}, ["青禾港"]),
    ("河南冬小麦种植大县唐河县播种200万亩。", {}, ["唐河县"]),
    # Villages behind the place they lie in, and what takes them up.
    ("江苏乡村振兴。张家港市青禾村变了样。如今，村里接待游客70万人次。", {}, ["张家港市青禾村"]),
    ("青禾变了样，绵阳平武县白马乡青禾村的药材丰收。今年，药材增收10万元。", {}, ["绵阳平武县白马乡青禾村"]),
    ("江苏乡村振兴。青禾驻村干部筹措资金25万元。", {}, ["江苏"]),
    # Two gatherings in one: the one that the sentence itself speaks of.
    (
        "首届青川博览会暨白石论坛昨天在绵阳开幕。本届博览会吸引57个展团参展。",
        {"首届青川博览会": "event", "白石论坛": "event"},
        ["首届青川博览会"],
    ),
    # When it was stands before who did it; what only breaks down a total is not spoken of next; who is beaten is not described.
    ("“青禾教育”开展以来，绵阳推行新机制。同时，梳理案例120个。", {"“青禾教育”": "event"}, ["绵阳"]),
    ("我国民航增长。分区域看，东部地区出行活跃。同时，国际航线运送旅客90万人次。", {}, ["全国"]),
    ("成都以3分的微弱优势战胜绵阳。", {}, ["成都"]),
    # A clause that only says how a figure changed, a sentence that breaks figures down.
    ("绵阳进出口9亿元，同比增长3%。成都企业增多。从行业看，茶业占六成。", {}, ["绵阳", "绵阳", "绵阳"]),
    # A round-up is about the country.
    ("天津游船开航。宜宾摆出宴席。南京推出滑翔。福州修复老街。\n数据显示，居民出游13亿人次。", {}, ["全国"]),
    # 这里 is the place that the sentence before begins with, 当地 not where something arrives.
    ("青禾高速贯通。\n“北方门户”大同，集群建设加快。这里的20个数据中心上线。", {"青禾高速": "facility"}, ["大同"]),
    ("绵阳开通班列，首列抵达塔什干。当地货运时效缩短三成。", {}, ["绵阳"]),
    # What goes on is still told of who does it, what each of many sets up is a kind of thing.
    ("绵阳持续开展青禾修复工程，已建成95个公园。", {"青禾修复工程": "project"}, ["绵阳"]),
    ("我国更新城市。25个城市设立了青禾基金，总规模达400亿元。", {"青禾基金": "finance"}, ["全国", "全国"]),
    ("“青禾行动”自3月推行以来，已组织采茶课5000节。", {"“青禾行动”": "policy"}, ["“青禾行动”"]),
    # A policy by its plain name, and what it brings about.
    (
        "上海商店增多。1月，消费品以旧换新惠及9万户，拉动营业额70亿元。",
        {"消费品以旧换新": "policy"},
        ["全国", "全国"],
    ),
    # Heads of one character stand alone behind 该; with more behind them they are other words.
    ("青川银行绵阳分行放出首笔贷款。该行今年已投放贷款48亿元。", {"青川银行绵阳分行": "company"}, ["青川银行绵阳分行"]),
    ("绵阳兴茶。青川银行放出首笔贷款。该行业产值48亿元。", {"青川银行": "company"}, ["青川银行"]),
    (
        "青川大学有茶山。云岭茶业局开展走访。该局走访企业130家。",
        {"青川大学": "university", "云岭茶业局": "agency"},
        ["云岭茶业局"],
    ),
    ("绵阳造出“青禾一号”掘进机。该掘进机长13米。", {"“青禾一号”掘进机": "product"}, ["“青禾一号”掘进机"]),
    # 企业 that does something takes a company up also in the next paragraph, all companies do not.
    ("白石公司投产。\n企业搬进云岭园，融资9亿元。", {"白石公司": "company", "云岭园": "park"}, ["白石公司"]),
    ("绵阳兴茶。\n白石公司投产。\n企业创新地位突出，全市茶企9家。", {"白石公司": "company"}, ["绵阳"]),
    # The body in which somebody works, one that its description comes before, the park and not a firm's site in it.
    (
        "青川大学换址。茶艺师严维来了。他所在的云岭研究院去年揭牌，现有茶师58名。",
        {"青川大学": "university", "严维": "person", "云岭研究院": "institute"},
        ["云岭研究院"],
    ),
    ("绵阳兴茶。白石公司搬家。这家由返乡青年创办的公司，员工430人。", {"白石公司": "company"}, ["白石公司"]),
    (
        "云岭产业园扩容。白石茶业绵阳基地投产。园区建成厂房160万平方米。",
        {"云岭产业园": "park", "白石茶业绵阳基地": "park"},
        ["云岭产业园"],
    ),
    (
        "云岭新区招商。缙云县派人参加。该区签约项目66个，区内茶企达230家。",
        {"云岭新区": "park"},
        ["云岭新区", "云岭新区"],
    ),
    # In a place somebody does what is counted; behind 在某地， a report turns to the place.
    (
        "白石公司扩产，今年还在遵义建成茶园8处。目前已在绵阳投资6亿元。",
        {"白石公司": "company"},
        ["白石公司", "白石公司"],
    ),
    ("白石公司扩产。在绵阳，茶园增至8处。", {"白石公司": "company"}, ["绵阳"]),
    ("四川扩产，在绵阳建成茶园8处。", {}, ["绵阳"]),
    # Nor is one of many, an example, or who only publishes something or holds somebody's shares.
    (
        "云岭研究院成立。由青川铁路公司牵头，白石大学等44家单位共建。\n两年来，这里已布局课题137项。",
        {"云岭研究院": "institute", "青川铁路公司": "company", "白石大学": "university"},
        ["云岭研究院", "云岭研究院"],
    ),
    (
        "云岭园建成。园区引来多家企业。其中，白石研究院已投入9亿元。\n到2025年，这里的产值将达到30亿元。",
        {"云岭园": "park", "白石研究院": "institute"},
        ["白石研究院", "云岭园"],
    ),
    (
        "云岭园建成。在白石研究院公布的评价中，它列第72位。",
        {"云岭园": "park", "白石研究院": "institute"},
        ["云岭园"],
    ),
    (
        "青川公司投产。第一笔钱来自白石集团旗下的基金。公司营收9亿元。",
        {"青川公司": "company", "白石集团": "company"},
        ["青川公司"],
    ),
    # A partner is no antecedent while somebody else is told of, and is where nobody else is.
    (
        "青川公司投产。它与云岭大学、白石公司共建茶叶中心。\n如今，公司员工增至260人。",
        {"青川公司": "company", "云岭大学": "university", "白石公司": "company"},
        ["青川公司"],
    ),
    ("绵阳与白石公司签约。该公司有员工260人。", {"白石公司": "company"}, ["白石公司"]),
    # What stood behind a name where it was named says nothing of where it is taken up.
    ("记者从云岭油田获悉好消息。\n油田产油9万吨。", {"云岭油田": "facility"}, ["云岭油田"]),
    # The whole city of a district that alone is named.
    ("涪陵区有茶园9万亩。到2025年，全市茶产量将达到13万吨。", {}, ["涪陵区", "重庆"]),
    # Who is made to have something goes on to have it; a name behind a dash is what was described.
    (
        "绵阳产业园开工。完备的产业链让中国成为第一大出口国，平均单价提高到2万美元。",
        {"绵阳产业园": "park"},
        ["全国", "全国"],
    ),
    ("记者在绵阳拍下一个坐落在800米山上的村子——青禾村。", {"青禾村": "park"}, ["青禾村"]),
    # Kinds of things under the name of the country are not told of the country.
    ("我国布局创新。在遂宁，全国重点实验室陆续挂牌，达到30家。", {}, ["遂宁"]),
]


@pytest.mark.parametrize(("text", "named", "subjects"), CASES)
def test_the_owner_is_what_is_taken_up_or_described(
    figures: Figures, text: str, named: dict[str, Category], subjects: list[str]
) -> None:
    assert [m.subject for m in figures(text, named)] == subjects


OFFICES = [
    # What an office counts is counted for its country or place, unless something nearer is named…
    ("上海商店增多。青禾部重点监测的78个商圈数据显示，营业额增长9%。", "全国", ["全国", "全国"]),
    ("白石县受灾。青禾部最新统计，保险业预赔3000万元。", "全国", ["全国"]),
    ("青禾部最新统计，绵阳有商店300家。", "全国", ["绵阳"]),
    # What its paper wants is wanted there; what it does itself is its own.
    ("青禾部印发通知，要求加快改革，2026年底前覆盖率达到80%。", "全国", ["全国"]),
    ("青禾部印发通知，下达资金9亿元。", "全国", ["青禾部"]),
    # …but not that of a body of the whole world, nor what a company says of itself.
    ("上海商店增多。青禾部统计数据显示，已有30个国家报告病例。", None, ["上海"]),
]


@pytest.mark.parametrize(("text", "city", "subjects"), OFFICES)
def test_what_an_office_reports_is_told_of_its_place(
    figures: Figures, text: str, city: str | None, subjects: list[str]
) -> None:
    found = figures(text, {"青禾部": "agency"}, cities={"青禾部": city} if city else None)
    assert [m.subject for m in found] == subjects


def test_a_company_owns_what_its_own_accounts_show(figures: Figures) -> None:
    (metric,) = figures("上海企业增多。白石公司财报显示，净亏损4亿元。", {"白石公司": "company"})
    assert metric.subject == "白石公司"
