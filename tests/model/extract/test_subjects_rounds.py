"""Whose figure it is in round-ups: places in lists, the country and its parts, who reports abroad: each on an invented sentence."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from model.extract.drafts import MetricDraft
from model.facts import Category

Figures = Callable[..., list[MetricDraft]]

CASES = [
    # A list of places: what sums it up, the province whose cities it lists, else the first; it goes no further.
    ("气象台预计，青海、宁夏等西北地区降水量超过60毫米。", {}, ["西北地区"]),
    ("今天，广东汕尾、惠州等地500艘渔船回港。", {}, ["广东"]),
    ("近日，宁波、南昌等城市增设饮水点，取水效率提高3倍。", {}, ["宁波、南昌"]),
    ("近日，内蒙古、四川等地试种面积增长14%。", {}, ["四川"]),
    ("我国信贷增多。河北、浙江等地投放资金。\n1月，贷款利率达3.4%。", {}, ["全国"]),
    # All do what the country does, but not those who come from everywhere, nor at a gathering.
    ("在天津，在成都，在遂宁，在南京，天空变蓝，各地公布的观星点增加20倍。", {}, ["全国"]),
    ("首届白石赛开赛。来自全国各地的36支队伍参赛。", {"首届白石赛": "event"}, ["首届白石赛"]),
    (
        "2024年白石读书月在绵阳启幕。读书月期间，各地要举办活动300场。",
        {"2024年白石读书月": "event"},
        ["2024年白石读书月"],
    ),
    # A fair that closes or opens in a place; what the country brings to it.
    ("第三届白石茶展今天在绵阳落下帷幕，320家参展企业成交5亿元。", {"第三届白石茶展": "event"}, ["第三届白石茶展"] * 2),
    ("全国白石消费月今天在绵阳启动，各地将举办500场活动。", {"全国白石消费月": "event"}, ["全国白石消费月"]),
    ("昨天，2023白石航展在绵阳拉开帷幕。我国3架飞机亮相。", {"2023白石航展": "event"}, ["全国"]),
    # Parts of the country and of the sea; the county that a story begins with.
    ("在我国五大茶区之一的渤海海域，新增海水茶园20座。其中西北外送茶叶50吨。", {}, ["渤海海域", "西北"]),
    (
        "一大早，茶市开门。\n地处我国最东端的抚远市茶市兴旺，商户众多，买卖不停。\n我国网民众多，全国各地都能下单。\n茶商在网上销售，销售额超过700万元。\n如今，抚远还在建设新港。",
        {},
        ["抚远市"],
    ),
    # The country's parts and teams, and what its undertakings without a name of their own bring.
    ("今年，我国西部铁路建设完成投资900亿元。", {}, ["西部"]),
    ("白石大赛闭幕。中国代表团共获得36枚金牌。", {"白石大赛": "event"}, ["中国代表团"]),
    ("我国新一轮找矿行动取得进展，发现矿产地98处。", {"新一轮找矿行动": "policy"}, ["全国"]),
    # What is under a policy, what is covered, who is named by the way.
    ("位于西部的广西，青白协定项下的零关税商品已超350项。", {"青白协定": "policy"}, ["广西"]),
    ("白石巡展在南京开幕。此次巡展走过江苏省13个市。", {"白石巡展": "event"}, ["白石巡展"]),
    ("重庆有白石园区。成渝两地认定35家园区，园区实现营收6万亿元。", {"白石园区": "park"}, ["川渝", "川渝"]),
    # When somebody acts, and what a class noun says it is.
    ("绵阳在行动。在白石教育中，遂宁出台措施。截至目前，征求意见600条。", {"白石教育": "event"}, ["遂宁"]),
    ("在重庆，世界文化遗产白石石刻，接待游客4万人。", {"白石石刻": "facility"}, ["白石石刻"]),
    ("四川花椒种植大市广安，聘请修枝能手300名。", {}, ["广安"]),
    ("山西秋收。黄河岸边的临汾市高粱丰收，亩产增加20%。", {}, ["临汾"]),
    ("福建福州鼓楼景区换上新装。前两天，鼓楼景区售出船票近4万张。", {}, ["福建福州鼓楼景区"]),
    (
        "由白石航空租赁给海外公司的一架青禾客机投入运营。截至目前，运送旅客25万人次。",
        {"白石航空": "company", "青禾客机": "product"},
        ["青禾客机"],
    ),
    # A lake behind its province, and who takes part in what the sentence tells of.
    ("近日，内蒙古呼伦湖进入花期，每天有上千名画师来到。", {}, ["呼伦湖"]),
    (
        "白石书展在杭州开幕。白石书展以书香为主题，全国千余家单位参展，展销图书近百万种。",
        {"白石书展": "event"},
        ["白石书展", "白石书展"],
    ),
    ("白石书展即将开幕。各展区签约面积超过80%。", {"白石书展": "event"}, ["白石书展"]),
    # States and counties abroad, where the text is about another country.
    ("热浪席卷美国。在俄勒冈州尤金市，气温升高9摄氏度。", {}, ["尤金市"]),
    ("美国多地起火。加州一座电站起火，1500人疏散。", {}, ["加州"]),
    ("美国纽约州多地降雪，造成3人死亡。", {}, ["美国"]),
    ("绵阳变了样。该县接待游客3万人次，全州一片繁忙。", {}, ["绵阳"]),
    # A paragraph of what the reporter sees goes on with the one before.
    ("西南麦区丰收\n湖北小麦成熟。\n管理人员告诉记者，烘干房可以烘干70吨花椒。", {}, ["湖北"]),
    # A partner in trade, a means, a likeness: none of them is told of further.
    ("我国对日本出口9亿元，日本为我国第三大贸易伙伴。对巴西出口5亿元。", {}, ["全国", "日本", "全国"]),
    ("浙江重视茶业，并以湖州、绍兴为支点，推进60项茶叶专项。", {}, ["浙江"]),
    ("浙江将推动青川实验室建设，培育80名茶艺师。", {"青川实验室": "lab"}, ["浙江"]),
    ("在湖州，像李默这样的茶艺师有700多名。", {"李默": "person"}, ["湖州"]),
    # What only all lines have; what covers the country; a line behind its last station; the finished line of the last paragraph.
    ("随着青川高铁开通，中国铁路里程突破18万公里，其中高铁网达9万公里。", {"青川高铁": "facility"}, ["全国", "全国"]),
    ("青川高铁开通\n青川高铁今天开通。目前，高速铁路已覆盖我国80%的县城。", {"青川高铁": "facility"}, ["全国"]),
    (
        "青川高铁起自湖州，接入湖州白石站，线路全长90公里。",
        {"青川高铁": "facility", "白石站": "facility"},
        ["青川高铁"],
    ),
    ("今天，青川高铁开通。\n新线开通后，湖州到绍兴最快19分钟可达。", {"青川高铁": "facility"}, ["青川高铁"]),
    # A town by its own name is the one that was named in full; what a firm without a name is, others are too.
    (
        "浙江湖州白石镇是茶乡。今年，白石镇迎客。\n青川计划出台。\n眼下，这座小镇有茶企70家。",
        {"青川计划": "policy"},
        ["浙江湖州白石镇"],
    ),
    ("湖州这家民营企业拿到贷款。\n我国多方施策。民营企业融资更便利。2月末，小微贷款余额增长9%。", {}, ["全国"]),
    # What an event means is told of what is named there; many that are counted own nothing; a cluster owns its output.
    ("粤北茶乡通了车，也标志着中国茶道里程突破12万公里。", {}, ["全国"]),
    ("浙江将组建10家左右任务型茶业联盟，新增900名茶艺师。", {"10家左右任务型茶业联盟": "alliance"}, ["浙江", "浙江"]),
    ("浙江茶香。前三季度，缙云茶具产业集群营业收入40亿元。", {"缙云茶具产业集群": "framework"}, ["缙云茶具产业集群"]),
]


@pytest.mark.parametrize(("text", "named", "subjects"), CASES)
def test_the_owner_in_a_round_up(figures: Figures, text: str, named: dict[str, Category], subjects: list[str]) -> None:
    assert [m.subject for m in figures(text, named)] == subjects


OFFICES = [
    # Several offices, what they publish and what they want.
    ("青禾局等四部门联合推出9条措施整治茶市。", {"青禾局": "全国"}, ["全国"]),
    ("青禾局、白石局日前出台9条措施整治茶市。", {"青禾局": "全国", "白石局": "全国"}, ["全国"]),
    ("财政部、白石局日前下达3亿元补助。", {"财政部": "全国", "白石局": "全国"}, ["财政部"]),
    ("青禾局重点监测的全国60个茶市生意兴隆。", {"青禾局": "全国"}, ["全国"]),
    ("青禾局、白石局昨天向绵阳调拨手电筒、蚊帐等1万件物资。", {"青禾局": "全国", "白石局": "全国"}, ["青禾局"]),
    ("青禾局近日公布14个试点项目。", {"青禾局": "全国"}, ["青禾局"]),
    ("青禾局印发《青禾规划》。到2030年，培育建设500个工厂。", {"青禾局": "全国"}, ["全国"]),
    ("青禾局印发通知，明确午间阅读时间不少于20分钟。", {"青禾局": "全国"}, ["全国"]),
    # What a ministry builds up or picks out, and what there is by now, is told of the country.
    ("青禾局近日启动试点工作，将聚焦茶业，打造80个茶园。", {"青禾局": "全国"}, ["全国"]),
    ("青禾局日前将白石湖、青川湖等9处湖泊列入保护名录。", {"青禾局": "全国"}, ["全国"]),
    ("青禾局启动茶市改造。已有9家茶市完工。", {"青禾局": "全国"}, ["全国"]),
    ("青禾局启动茶市改造。同时，优化形成30个方向。", {"青禾局": "全国"}, ["全国"]),
    ("青禾局整治茶市。公开曝光了6起案例。", {"青禾局": "全国"}, ["青禾局"]),
    # A rescue team of a city has figures of its own, its bureau has not.
    ("绵阳青禾救援队共转移伤员37人。", {"绵阳青禾救援队": "绵阳"}, ["绵阳青禾救援队"]),
    ("绵阳青禾局共办理案件37件。", {"绵阳青禾局": "绵阳"}, ["绵阳"]),
    # An office abroad tells of its country, an armed band of itself.
    ("俄罗斯青禾部9日称，过去三天，实施了8次演练。", {"俄罗斯青禾部": None}, ["俄罗斯"]),
    ("也门青禾武装7日使用8架无人机。", {"也门青禾武装": None}, ["也门青禾武装"]),
]


@pytest.mark.parametrize(("text", "cities", "subjects"), OFFICES)
def test_what_offices_do_and_tell(
    figures: Figures, text: str, cities: dict[str, str | None], subjects: list[str]
) -> None:
    named: dict[str, Category] = dict.fromkeys(cities, "agency")
    found = figures(text, named, cities={name: city for name, city in cities.items() if city})
    assert [m.subject for m in found] == subjects


def test_what_a_budget_gives_for_a_year_is_the_country_s(figures: Figures) -> None:
    text = "财政部下达2023年茶业发展资金30亿元，比上年增长7%。"
    found = figures(text, {"财政部": "agency"}, cities={"财政部": "全国"})
    assert [m.subject for m in found] == ["全国", "全国"]
