"""Whose figure it is among places, offices and papers: each mechanism on an invented sentence."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from model.extract.drafts import MetricDraft
from model.facts import Category

Figures = Callable[..., list[MetricDraft]]

CASES = [
    # Partners in trade, and provinces that are only listed, own nothing.
    ("我国外贸向好。其中，对东盟、非盟出口分别增长7.2%、3.4%。", {}, ["全国", "全国"]),
    ("青白电力市场启动，范围覆盖江西、湖北、安徽等地。\n注册主体超过22万个。", {}, ["全国"]),
    ("青禾部紧急预拨3.2亿元资金，支持江西、湖北等14个省。", {"青禾部": "agency"}, ["青禾部", "青禾部"]),
    # 当地 is the place last spoken of, 全区 also an autonomous region, 全省 that of the office before it.
    ("江苏小麦成熟，在海安市，农户抢抓晴天。当地投入收割机5000台。", {}, ["海安市"]),
    ("墨脱县通了公路。今年，西藏投资公路，全区共有23个公路项目建设。", {}, ["西藏"]),
    ("河南高温。湖北省气象台发布预警，全省开放驿站5000家。", {"湖北省气象台": "agency"}, ["湖北"]),
    ("北京服务好。上海优化服务，商店已有500家，全市开具申请单300张。", {}, ["上海", "上海"]),
    # A district bears the province and city that are printed before it; in 重庆 and 成都 its own name is enough.
    ("浙江海盐县种了晚稻6万亩。海盐县今年还种油菜2万亩。", {}, ["浙江海盐县", "海盐县"]),
    ("辽宁大连金州区有果园1200家，重庆市涪陵区有榨菜企业41家。", {}, ["辽宁大连金州区", "涪陵区"]),
    ("湖北宜都有农技员220名，江苏太仓有烘干中心52个，重庆垫江有园区3个。", {}, ["湖北宜都", "江苏太仓", "垫江县"]),
    # A town is none of the city or county whose name it bears; without its county it is told by its own name, or in full where that stood before.
    ("福建霞浦县三沙镇有码头。三沙镇利用近10万亩的滩涂种茶。", {}, ["福建霞浦县三沙镇"]),
    ("在江苏南通海门镇，500亩秋葵进入收获季。", {}, ["江苏南通海门镇"]),
    ("绵阳种茶。许多老乡，种茶300亩。", {}, ["绵阳"]),
    ("绵阳有雨。在白石镇大茶村，积水最深的地方达2米。", {}, ["白石镇大茶村"]),
    ("绵阳有雨。降雨量最大的白茶村3小时降雨量达125毫米。", {}, ["白茶村", "白茶村"]),
    ("安徽今天多雨。在金寨，部分地区降雨量超过150毫米。", {}, ["金寨县"]),
    ("绵阳有雨。今天，白石蓄洪区绵阳涪城区范围内的3000多名群众撤离。", {}, ["绵阳涪城区"]),
    # A gate at the head of a clause has what passes it, from whichever side.
    (
        "我国外贸向好。今年经青白口岸出入境旅客已突破900万人次，其中，内地旅客增长22%。",
        {"青白口岸": "facility"},
        ["青白口岸", "青白口岸"],
    ),
    # Waters and lands under their own names, without what only says where one is.
    ("新疆牲畜转场。伊犁河谷396万头牲畜转场。", {}, ["伊犁河谷"]),
    ("江西优化产业。长江边建起码头9座。", {}, ["江西"]),
    ("江西优化产业。长江两岸完成营造林1420万亩。", {}, ["长江"]),
    # Villages, by their names only.
    ("安徽乡村振兴。青白村去年接待游客5万人次。", {}, ["青白村"]),
    ("安徽乡村振兴。行政村去年接待游客5万人次。", {}, ["安徽"]),
    ("浙江乡村振兴。在江苏张家港市青白村，去年接待游客5万人次。", {}, ["江苏张家港市青白村"]),
    ("云南乡村振兴。白石拉佤族村接待茶客6万人，少数民族村有3万人。", {}, ["白石拉佤族村", "白石拉佤族村"]),
    # A range named by a town; what only sounds so is none.
    ("河南绿化。洛阳山有茶园3万亩，洛阳山城有客栈20家。", {}, ["洛阳山", "洛阳"]),
    # 该区, 该镇, 全州 are of their own level, however a place of another level was named last.
    (
        "走进重庆涪陵区白石镇，茶厂有23家。该区茶园达30万亩，该镇茶厂去年新增6家。",
        {},
        ["重庆涪陵区白石镇", "涪陵区", "重庆涪陵区白石镇"],
    ),
    ("甘孜州康定市白石镇建起电站。全州电站达56座。", {}, ["甘孜"]),
    ("重庆农技推广提速。专家来到青白镇，查看油菜。该镇示范面积达1200亩。", {}, ["青白镇"]),
    # 全县 in a paragraph that calls the county by a name that a city bears too.
    ("江西南昌县有油菜3万亩。\n河南濮阳发展花生。全县种花生2万亩。", {}, ["江西南昌县", "濮阳"]),
    ("江西南昌县有油菜3万亩。\n今年收成好。全县种花生2万亩。", {}, ["江西南昌县", "江西南昌县"]),
    # A region of several provinces is called as the story calls it most.
    ("京津冀地区茶园增加到30万亩，京津冀地区茶厂有40家。京津冀茶农有5万人。", {}, ["京津冀地区"] * 3),
    # What several places have together is told of them all; more than are named are those of the country.
    ("我国红薯丰收。其中海南、青海和甘肃3省累计外销红薯40万吨。", {}, ["海南、青海、甘肃", "海南、青海、甘肃"]),
    ("安徽水稻丰收。江西沿江的九江、鹰潭、上饶三市新建粮库30座。", {}, ["九江、鹰潭、上饶"]),
    ("我国降温。预计，江南东部、黄淮等地降温8℃。", {}, ["江南东部、黄淮"]),
    ("淮河有补偿机制。湖南、湖北等17个省份建立了9个机制。", {}, ["全国", "全国"]),
    # The hall where somebody stands.
    ("我国客流增长。在青白南站候车厅，30多位画家现场作画。", {"青白南站": "facility"}, ["青白南站"]),
    # Rails without a name are all rails, unless a name ends so.
    (
        "去年通车的青白大桥连接两岸。全国铁路桥梁达9万座，其中高铁桥超3万座。",
        {"青白大桥": "facility"},
        ["全国", "全国"],
    ),
    ("青白铁路去年通车。铁路全长98公里。", {"青白铁路": "facility"}, ["青白铁路"]),
    # The seat of a county, what a place is known for before its name, a village at the foot of hills, a stretch of a river.
    ("去年，墨脱县所在的林芝市有茶园3万亩，茶园增长7%。", {}, ["林芝", "林芝"]),
    ("全国春播过半。河南花生主产区周口播种花生60万亩。", {}, ["全国", "周口"]),
    ("湖北大别山脚下白石村，旅游兴旺。如今，全村300多人开客栈。", {}, ["白石村"]),
    ("眼下，长江石首段江豚增加到90头。", {}, ["长江石首段"]),
    ("在安徽，墨脱县返乡创业的青年有300人。", {}, ["墨脱县"]),
    # What a county has become since the gazetteer was made.
    ("在黄山市休宁区，窑炉有400座。", {}, ["黄山市休宁区"]),
    # Where goods go does not own them.
    ("福建航运繁忙。在泉州，运往北欧的700架钢琴装船。", {}, ["泉州"]),
    # What says of a place what it is, before 这里.
    ("四川柑橘飘香，雅安是储运中心之一，今年这里果库增加了70座。", {}, ["雅安"]),
    # What only all railways have.
    ("山西开行专列。春运以来，国家铁路增开列车300列。", {}, ["全国"]),
    # Parts of provinces.
    ("我国迎来降雨。安徽南部、浙江西北部等地累计雨量达80毫米。", {}, ["安徽南部、浙江西北部"]),
    # Continents and lands abroad.
    ("我国出口增长。今年欧洲橄榄采摘面积超60平方公里，阿拉伯半岛有9家香料铺停止营业。", {}, ["欧洲", "阿拉伯半岛"]),
    ("白石班列提速，通达欧洲17个国家。", {"白石班列": "project"}, ["白石班列"]),
    # Who competes for the country.
    ("我国代表队出征。中国选手张小青获得第21名。", {"张小青": "person"}, ["张小青"]),
    ("东道主夺冠。青禾队选手张小青得81.5分。", {"青禾队": "agency", "张小青": "person"}, ["张小青"]),
    # What is set up, and what a sum describes.
    (
        "白石公司宣布创立青禾创新中心，首期投入约5亿元。",
        {"白石公司": "company", "青禾创新中心": "platform"},
        ["青禾创新中心"],
    ),
    (
        "总投资额约9亿元人民币的青禾产业园在苏州投产。",
        {"青禾产业园": "park"},
        ["青禾产业园"],
    ),
    # What is counted is no owner of its number.
    ("沈阳扩绿。“青禾公园”数量将达2640座。", {"“青禾公园”": "park"}, ["沈阳"]),
    # What a list holds, whoever issues it; who wins at a ceremony, wherever from.
    ("我国首次发布白石品种目录，重点推介了小麦等10种农作物。", {"白石品种目录": "policy"}, ["白石品种目录"]),
    ("白石奖颁奖典礼在贵阳举行，全国共有36位编剧获奖。", {"白石奖颁奖典礼": "event"}, ["白石奖颁奖典礼"]),
    # What is one of many that the country has, where something has spread to; what the world has.
    ("国家90项茶园工程之一——青川工程在绵阳开工。", {}, ["全国"]),
    ("绵阳先行先试。这项改革已推广到全国16个省份。", {}, ["全国"]),
    ("绵阳是茶乡。目前，全球野生茶树超1.3万株。", {}, ["全球"]),
    ("绵阳的青禾公司发展壮大。全球市场占有率达30%。", {"青禾公司": "company"}, ["青禾公司"]),
    ("浙江茶香。在绵阳，茶园连片。上半年，全国乡村茶园收入增长8%。", {}, ["全国"]),
    # The province behind 今天的; what stands where the paragraph before took the reader.
    ("绵阳。今天的浙江，茶园处处。茶叶品种达90种。", {}, ["浙江"]),
    # A village that bears the name of a district elsewhere, one that a verb clings to, one where people of a place moved to.
    ("绵阳有茶。龙潭村接待茶客3万人次。", {}, ["龙潭村"]),
    ("绵阳有茶。青岩村种下茶苗3万株。", {}, ["青岩村"]),
    ("绵阳有茶。津南新村把30座旧屋改成茶馆。", {}, ["津南新村"]),
    ("绵阳环江步道旁有茶馆。环江步道开放，茶馆增至30家。", {}, ["绵阳"]),
    ("浙江茶香。\n在湖州的一家茶市里，茶香扑鼻。\n这片不大的茶市里有70家商户。", {}, ["湖州"]),
    # What only a place has; trains of a place; a company from abroad; what is made use of where one is.
    (
        "浙江生产总值增长6%，白石港吞吐量居全国第一，两大茶叶产业规模达700亿元。",
        {"白石港": "facility"},
        ["浙江", "白石港", "浙江"],
    ),
    (
        "浙江开放。截至8月底，由湖州始发的青禾班列达300列，同比增长7%。",
        {"青禾班列": "project"},
        ["湖州", "湖州"],
    ),
    ("青禾班列单月开行90列。", {"青禾班列": "project"}, ["青禾班列"]),
    ("湖州开放。不久前，法国一家化工企业增资3亿元。", {}, ["湖州"]),
    ("湖州迎客。在安吉县，依托白石景区、茶园等，这里开设了60家民宿。", {"白石景区": "park"}, ["安吉县"]),
    # Where examples are listed, a text is not about the first of them; what one of many is.
    ("统计显示，上半年工业增加值增长8%。江西、湖南等工业大省增速较快。", {}, ["全国"]),
    ("在湖州，国家90项茶园工程之一的青川工程，施工进度完成70%。", {"青川工程": "project"}, ["全国", "青川工程"]),
    ("大湾区茶香四溢。3年来，大湾区茶园增至70个。", {}, ["粤港澳大湾区"]),
    # What is said at a session is not the session's, though the headline names it.
    ("青川商会三届二次会议举行\n我国兴茶。\n茶叶出口规模接近2亿元。", {"青川商会三届二次会议": "event"}, ["全国"]),
    # A county by its short name that does something, and one that only its description names.
    ("浙江茶香。今年，缙云将采茶机增加到900台。", {}, ["缙云县"]),
    ("我国茶香。如今，人口不到9万人的缙云县茶企就有12家。", {}, ["缙云县", "缙云县"]),
    # A list of where; parts of a whole; where a park lies; by what means; 当地 of the paragraph before.
    ("我国在京津冀、长三角布局茶园，建成茶市90个。", {}, ["全国"]),
    ("浙江湖州是茶乡。湖州的长兴、安吉等地70个茶园开园。", {}, ["湖州"]),
    ("白石水源保护区所在地浙江省缙云县，封育山林，茶园达9000亩。", {"白石水源保护区": "park"}, ["浙江省缙云县"]),
    ("白石口岸通车。依托18个茶市，浙江打造茶香通道。", {"白石口岸": "facility"}, ["浙江"]),
    ("浙江兴茶。\n浙江缙云县茶香。\n当地引导90家农户种茶。", {}, ["浙江缙云县"]),
    # Since when a policy is carried out; a firm in a workshop without a name.
    ("我国护水。全面推行河长制以来，整治岸线90公里。", {"河长制": "policy"}, ["全国"]),
    ("青川科技壮大。\n缙云县的这间无尘车间正在赶工。这家公司已有专利22件。", {"青川科技": "company"}, ["缙云县"]),
]


@pytest.mark.parametrize(("text", "named", "subjects"), CASES)
def test_the_owner_among_places_offices_and_papers(
    figures: Figures, text: str, named: dict[str, Category], subjects: list[str]
) -> None:
    assert [m.subject for m in figures(text, named)] == subjects


@pytest.mark.parametrize(
    ("text", "outlet", "subject"),
    [
        ("成都领先。绵阳、德阳、宜宾、泸州跟上。全省技术合同达1.3万项。", "四川日报", "四川"),
        ("上半年，全市新增专精特新企业5家。", "泸州日报", "泸州"),
        ("今年，我区选派科技特派员86名。", "潼南报", "潼南区"),
        ("绵阳建成平台。绵阳有企业86家。", "四川日报", "绵阳"),
    ],
)
def test_a_story_that_names_no_place_is_of_that_of_its_paper(
    figures: Figures, text: str, outlet: str, subject: str
) -> None:
    (metric,) = figures(text, outlet=outlet)
    assert metric.subject == subject


def test_places_that_a_ministry_names_are_counted_in_the_country(figures: Figures) -> None:
    (metric,) = figures("水利部确定浙江、湖北等9个省份先行先试。", {"水利部": "agency"}, cities={"水利部": "全国"})
    assert metric.subject == "全国"


def test_a_story_that_names_no_city_is_about_the_one_where_what_it_names_lies(figures: Figures) -> None:
    named: dict[str, Category] = {"青禾实验室": "lab", "白石园": "park", "青川大学": "university"}
    cities = {"青禾实验室": "绵阳", "白石园": "绵阳", "青川大学": "成都"}
    text = "青禾实验室、白石园与青川大学签约。\n三年安排引导资金15亿元。"
    assert [m.subject for m in figures(text, named, cities=cities)] == ["绵阳"]
    assert [m.subject for m in figures(text, named, cities=cities | {"白石园": "成都", "青禾实验室": "北京"})] == [
        "成都"
    ]
    scattered = figures(text, named, cities=cities | {"白石园": "北京"})
    assert [m.subject for m in scattered] != ["绵阳"]


PAPERS = [
    # What a paper aims at is aimed at for the park or place that its title begins with…
    ("乐山兴茶。根据《璧山区茶业行动方案》，到2027年，产值突破9亿元。", ["璧山区"]),
    ("乐山兴茶。《云岭园茶业行动方案》给出答案：到2027年，产值突破9亿元。", ["云岭园"]),
    # …unless somebody is named who aims at it.
    ("乐山兴茶。根据《璧山区茶业行动方案》，绵阳产值突破9亿元。", ["绵阳"]),
]


@pytest.mark.parametrize(("text", "subjects"), PAPERS)
def test_what_a_paper_aims_at_is_of_its_place(figures: Figures, text: str, subjects: list[str]) -> None:
    named: dict[str, Category] = {
        "《璧山区茶业行动方案》": "policy",
        "《云岭园茶业行动方案》": "policy",
        "云岭园": "park",
    }
    assert [m.subject for m in figures(text, named)] == subjects


def test_a_story_of_what_both_sides_have_together_is_told_of_both(figures: Figures) -> None:
    together = "川渝互认。成渝同行，两地互通，双城共建。\n累计推出举措173项。\n重庆来了。"
    assert figures(together, {})[0].subject == "川渝"
    assert figures("川渝互认。\n累计推出举措173项。\n重庆、重庆、重庆。", {})[0].subject == "重庆"


SIDES = [
    # Sides on both sides of the border have together what 川渝 has, by whatever word they are taken up.
    ("绵阳种茶。武胜县与合川区签约。五年来，两地新建茶园15个，产量达到9万吨。", ["川渝", "川渝"]),
    ("绵阳种茶。大竹县、垫江县两县农业部门互派专家30名。", ["川渝"]),
    ("绵阳种茶。宜宾、江津、永川同行，三地茶厂合计120家。", ["川渝"]),
    ("绵阳种茶。到2027年，绵碚两地将建成茶园20个。北碚区来了。", ["川渝"]),
    ("绵阳种茶。白石高新区与云岭高新区联动。两个高新区共享仪器450台。", ["川渝"]),
    ("绵阳种茶。泸州、永川、江津三地共有茶厂90家。", ["川渝"]),
    ("绵阳种茶。广安市与合川区签约。两市新建茶园15个，两座城市共有茶厂60家。", ["川渝", "川渝"]),
    ("绵阳种茶。白石高新区与云岭高新区签约。两大高新区去年新建茶园15个。", ["川渝"]),
    ("绵阳种茶。白石高新区与青禾经开区签约。截至目前，两地累计建成茶园15个。", ["川渝"]),
    ("绵阳种茶。泸州、内江、自贡、永川、荣昌五地联手。目前，五地有茶厂90家。", ["川渝"]),
    # …in what an officer of one side says, as what somebody wants to raise, and as those in whom a thing brings something about.
    ("绵阳种茶。武侯区与渝中区签约。渝中区茶业局局长严维表示，两区茶园将达到1500亩。", ["川渝"]),
    ("绵阳种茶。武侯区与渝中区签约。严维建议，到2027年，将两区茶园总面积提升到2000亩以上。", ["川渝"]),
    ("绵阳种茶。武侯区与渝中区签约。白石高新区带动两区新增茶厂150家。", ["川渝"]),
]


@pytest.mark.parametrize(("text", "subjects"), SIDES)
def test_what_sides_have_together_is_told_of_both(figures: Figures, text: str, subjects: list[str]) -> None:
    named: dict[str, Category] = {
        "白石高新区": "park",
        "云岭高新区": "park",
        "青禾经开区": "park",
        "渝中区茶业局": "agency",
        "严维": "person",
    }
    cities = {"白石高新区": "内江", "云岭高新区": "重庆", "青禾经开区": "重庆", "渝中区茶业局": "重庆"}
    assert [m.subject for m in figures(text, named, cities=cities)] == subjects


@pytest.mark.parametrize(
    "text",
    [
        "绵阳种茶。武侯区与锦江区签约。两区新建茶园15个。",
        "绵阳种茶，卖到成渝。福建与台湾签约。两地新建茶园15个。",
    ],
)
def test_other_sides_are_not_both(figures: Figures, text: str) -> None:
    assert figures(text)[0].subject != "川渝"


ONLY_THERE = [
    # Those whom something that is told of serves are counted for it, whosever they are.
    ("成渝种茶。青禾平台上线，已为两地56家企业检测茶叶。", ["青禾平台"]),
    ("绵阳种茶。青禾平台已上线。今年累计为重庆30家茶厂检测茶叶。", ["青禾平台"]),
    ("成渝种茶。青禾平台上线，监测终端已布设到两地17处茶园。", ["青禾平台"]),
    ("成渝种茶。今年为两地20家茶厂减了税。", ["川渝"]),
    ("成渝种茶。重庆今年将完善茶市，更好服务两地20家茶厂。", ["川渝"]),
    # What 川渝 does together is counted for both, and what is counted next.
    ("绵阳种茶。今年新认定川渝共建重点实验室4家，总数达到12家。", ["川渝", "川渝"]),
    ("绵阳种茶。青禾平台上线，承担川渝联合科研项目17项。", ["青禾平台"]),
    # From whom it is known is not what is told of.
    ("记者从四川省茶叶厅获悉，成都与重庆认定了茶园。目前，这些地方聚集茶农2300人。", ["川渝"]),
]


@pytest.mark.parametrize(("text", "subjects"), ONLY_THERE)
def test_whom_something_serves_and_what_both_do_together(figures: Figures, text: str, subjects: list[str]) -> None:
    named: dict[str, Category] = {"青禾平台": "platform", "四川省茶叶厅": "agency"}
    assert [m.subject for m in figures(text, named, cities={"青禾平台": "绵阳", "四川省茶叶厅": "四川"})] == subjects


def test_what_something_reaches_at_home_is_not_the_countrys(figures: Figures) -> None:
    (metric,) = figures("云岭通道延伸，国内覆盖18个省份。", {"云岭通道": "facility"})
    assert metric.subject == "云岭通道"


def test_makers_of_cars_are_of_their_place_and_what_is_made_there_is_not(figures: Figures) -> None:
    assert [m.subject for m in figures("遂宁有新城。绵阳造车企业达到12家。")] == ["绵阳"]
    assert [m.subject for m in figures("遂宁有新城。绵阳造手机达到12万台。")] != ["绵阳"]


def test_a_place_at_the_very_end_of_a_headline_can_head_the_story(figures: Figures) -> None:
    heading = "新增茶厂300家 看绵阳"
    assert [m.subject for m in figures(heading, kinds={heading: "headline"})] == ["绵阳"]


def test_a_row_of_names_with_figures_in_brackets_is_told_of_each(figures: Figures) -> None:
    text = "茶研经费超过5亿元的区县有2个，依次为渝北区（12亿元）、沙坪坝区（7亿元）。绵阳茶叶产值（含税）3亿元。"
    found = [(m.subject, m.indicator) for m in figures(text) if m.unit == "元"]
    assert found[1:3] == [("渝北区", "茶研经费"), ("沙坪坝区", "茶研经费")]
    assert found[3][0] == "绵阳"
