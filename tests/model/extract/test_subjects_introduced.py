"""Whose figure it is where an earlier clause, the headline or the lie of the land tells: each mechanism on an invented sentence."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from model.extract.drafts import MetricDraft
from model.facts import Category

Figures = Callable[..., list[MetricDraft]]

CASES = [
    # What is the most of its kind is where it is; a firm without a name that the paragraph shows elsewhere is no airport before it.
    ("我国西部最大的茶叶货站在云岭机场投入运营，38条航线开通。", {"云岭机场": "facility"}, ["云岭机场"]),
    (
        "茶叶货站在云岭机场投入运营。\n在广东东莞，这家企业的茶机生产线上，产品远销60个国家。",
        {"云岭机场": "facility"},
        ["东莞"],
    ),
    (
        "云岭公司开业。\n在绵阳，这家企业的茶机生产线上，产品远销60个国家。",
        {"云岭公司": "company"},
        ["云岭公司"],
    ),
    # Whence a firm comes and where it invests own nothing; a team is its school's.
    ("在青川区，来自法国的蓝桥集团增资5亿元。", {"蓝桥集团": "company"}, ["蓝桥集团"]),
    ("蓝桥集团宣布，在绵阳增资5亿元建厂。", {"蓝桥集团": "company"}, ["蓝桥集团"]),
    ("绵阳茶香。来自青川大学的专家团队培训茶农300人。", {"青川大学": "university"}, ["青川大学"]),
    ("绵阳茶香。来自四川的茶客达3万人次。", {}, ["绵阳"]),
    # What a clause ends by bringing in, or counts from, is spoken of next.
    (
        "青川省税务部门开展“净雨”专项行动。检查企业500家，约谈企业30家。",
        {"“净雨”专项行动": "policy"},
        ["“净雨”专项行动", "“净雨”专项行动"],
    ),
    ("自云岭港开通“白石快线”以来，货值超80亿元。", {"云岭港": "facility", "“白石快线”": "project"}, ["“白石快线”"]),
    ("《青白合作安排》签署20年来，货值增长8.1倍。", {"《青白合作安排》": "policy"}, ["《青白合作安排》"]),
    # A row of figures before 的 describes what goes on to be spoken of.
    (
        "为此，总投资22亿元、占地210亩的云岭中试基地今年2月开工，规划建设5万升反应器。",
        {"云岭中试基地": "park"},
        ["云岭中试基地"] * 3,
    ),
    (
        "绵阳建成实训基地9个，其中，总投资2.7亿元的云岭实训中心可同时容纳2400人实训。",
        {"云岭实训中心": "platform"},
        ["绵阳", "云岭实训中心", "云岭实训中心"],
    ),
    # What money is put into owns it, be it built with it or told to be built by somebody; without a name it is his who pays.
    (
        "云岭公司投资3.2亿元建设云岭示范线。总投资2亿元、由青山公司建设的青山茶园开园。",
        {"云岭公司": "company", "云岭示范线": "facility", "青山公司": "company", "青山茶园": "park"},
        ["云岭示范线", "青山茶园"],
    ),
    ("云岭公司拟投资7亿元建设二期茶厂。", {"云岭公司": "company"}, ["云岭公司"]),
    ("绵阳将设立10亿元规模的云岭基金。", {"云岭基金": "finance"}, ["云岭基金"]),
    (
        "云岭公司投资7亿元，建成后年产茶叶3万吨的青山茶园归青山公司。",
        {"云岭公司": "company", "青山茶园": "park"},
        ["云岭公司", "青山茶园"],
    ),
    # Who made goods is passed over for their name, be he named or not, whatever says of what sort they are.
    ("公司自主研发的1类新药XN-12注射液获批，计划入组患者420例。", {"XN-12注射液": "product"}, ["XN-12注射液"]),
    ("青川学院与云岭学院联合开设“茶艺班”，首期招收学员40名。", {"“茶艺班”": "project"}, ["“茶艺班”"]),
    # What is built and has no name but what it is called has what is told of behind it, or where it is taken up; many or plain ones do not.
    (
        "云岭学院建设了先进陶瓷中试基地，占地45亩，为27家企业提供服务。",
        {"云岭学院": "university"},
        ["先进陶瓷中试基地"] * 2,
    ),
    ("签约的是云岭公司的电池壳体项目。该项目用地400亩。", {"云岭公司": "company"}, ["电池壳体项目"]),
    (
        "由云岭公司建设的茶叶烘焙生产线正在调试。生产线占地46亩，可年产茶叶3吨。",
        {"云岭公司": "company"},
        ["茶叶烘焙生产线"] * 2,
    ),
    ("绵阳打造了一批科技创新平台，总投资9亿元。", {}, ["绵阳"]),
    ("云岭公司建成的基地，占地45亩。", {"云岭公司": "company"}, ["云岭公司"]),
    ("云岭公司有高端轴承项目。公司项目总投资9亿元。", {"云岭公司": "company"}, ["云岭公司"]),
    # What a route goes to owns nothing; a high place is told in full.
    ("下半年，云岭港将新开至老挝万象12条线路。", {"云岭港": "facility"}, ["云岭港"]),
    ("在海拔超过4200米的甘孜州理塘县，电站开建。", {}, ["甘孜州理塘县"]),
    # The only park that a text names, and names again, is 园区 in all its paragraphs.
    (
        "云岭产业园靠近青山经开区。\n云岭产业园签约企业94家。\n今年3月，青川公司迁来，部署服务器30台。\n目前，园区从业人员1460人。",
        {"云岭产业园": "park", "青山经开区": "park", "青川公司": "company"},
        ["云岭产业园", "青川公司", "云岭产业园"],
    ),
    # 该区 is a district where only grounds are named beside it.
    (
        "潼南区产值58亿元。在云岭农业科技园区，茶厂投产。该区力争综合产值达到100亿元。",
        {"云岭农业科技园区": "park"},
        ["潼南区", "潼南区"],
    ),
    # …but what a place begins to do is still told of the place, and who goes on with 并 is who began.
    ("绵阳实施“净雨”行动，新增企业30家。", {"“净雨”行动": "policy"}, ["绵阳"]),
    ("绵阳组建云岭产业联盟，并推出18项举措。", {"云岭产业联盟": "alliance"}, ["绵阳"]),
    # No tool does what its maker goes on to do.
    ("绵阳推出“茶事通”小程序，开展培训3万人次。", {"“茶事通”小程序": "product"}, ["绵阳"]),
    ("绵阳推出“茶事通”小程序，用户超过3万人。", {"“茶事通”小程序": "product"}, ["“茶事通”小程序"]),
    # What two have built together is spoken of, not they; a partner from all over the country is no owner.
    (
        "绵阳与青川大学联合建设的云岭研究院，两年来帮助企业36家。",
        {"青川大学": "university", "云岭研究院": "institute"},
        ["云岭研究院"],
    ),
    ("云岭研究院与全国31家高校建立合作。", {"云岭研究院": "institute"}, ["云岭研究院"]),
    # A paper of which the sentence went on to something else.
    ("《青川意见》印发，首次作出部署；全国3万项工程取得进展。", {"《青川意见》": "policy"}, ["全国"]),
    # A paper holds its measures; who brings some out or carries them out owns them, an office also where its speaker tells.
    (
        "某部等八部门印发《关于家居消费的通知》，提出完善回收、丰富供给等7项任务。",
        {"《关于家居消费的通知》": "policy"},
        ["《关于家居消费的通知》"],
    ),
    ("绵阳制定《春耕意见》。遂宁出台17条扶持政策。", {"《春耕意见》": "policy"}, ["遂宁"]),
    ("绵阳发布《清单》，从修缮驿站等方面实施17项措施。", {"《清单》": "policy"}, ["绵阳"]),
    # Who takes part in something is counted for it, wherever from.
    (
        "今年，全国参加“银叶行动”的裁缝有6万人次，缝补校服9000件。",
        {"“银叶行动”": "policy"},
        ["“银叶行动”", "“银叶行动”"],
    ),
    # At what somebody acts; what is told of one who signs with nobody named.
    (
        "我国保护湿地，在青禾普查中将湿地单列，实施修复项目2800个。",
        {"青禾普查": "event"},
        ["全国"],
    ),
    # What a line is one of does not own its length.
    (
        "白石铁路是青禾铁路通道的一部分，线路总长200公里。",
        {"白石铁路": "facility", "青禾铁路通道": "facility"},
        ["白石铁路"],
    ),
    # The items of a list that do something, and a list of places that do one thing.
    ("重庆推进低空产业，包括江苏规划建设的70个机场、浙江培育发展的20家企业。", {}, ["重庆", "浙江"]),
    # What is said before the thing is named.
    ("作为省内首条设计时速350公里的铁路，云岭高铁明年通车。", {"云岭高铁": "facility"}, ["云岭高铁"]),
    ("在绵阳，应用了数十项新技术的“云岭三号”火箭正在总装。", {"“云岭三号”火箭": "product"}, ["“云岭三号”火箭"]),
    # What is the first of its kind, and what a project is sized at.
    (
        "在绵阳，我国首个茶渣制氢站投用。项目每年产氢900吨。",
        {"我国首个茶渣制氢站": "facility"},
        ["我国首个茶渣制氢站"],
    ),
    ("绵阳90万千瓦储能项目并网。", {"绵阳90万千瓦储能项目": "project"}, ["绵阳90万千瓦储能项目"]),
    # What somebody has made, before he is; where a route begins is no owner.
    (
        "白石水电公司在雅江县建设的云岭电站装机容量100万千瓦，年发电量20亿千瓦时。",
        {"白石水电公司": "company", "云岭电站": "facility"},
        ["云岭电站", "云岭电站"],
    ),
    ("成渝两地共建的云岭科学城已集聚平台126家，引进人才8200名。", {"云岭科学城": "park"}, ["云岭科学城"] * 2),
    (
        "白石实验室联合青川大学研发的茶青测试平台投入运行，可同时检测200台设备。",
        {"白石实验室": "lab", "青川大学": "university", "茶青测试平台": "platform"},
        ["茶青测试平台"],
    ),
    (
        "云岭高铁今年建成。绵阳北站至青川西站最快53分钟可达，沿线约600万群众受益。",
        {"云岭高铁": "facility", "绵阳北站": "facility", "青川西站": "facility"},
        ["云岭高铁", "云岭高铁"],
    ),
    ("绵阳投入资金3亿元。这片湿地是白龙河上游的水源地，每年为黄河补水，占上游水量的三成。", {}, ["绵阳", "绵阳"]),
    # All of a kind are not the line spoken of; a corridor is taken up by its noun.
    (
        "云岭高铁开通以来，白石铁路集团发送旅客1亿人次，其中高铁旅客占比超过七成。",
        {"云岭高铁": "facility", "白石铁路集团": "company"},
        ["白石铁路集团", "白石铁路集团"],
    ),
    (
        "云岭陆海通道运行良好。绵阳开展合作项目120个。目前，通道已辐射560个港口。",
        {"云岭陆海通道": "project"},
        ["绵阳", "云岭陆海通道"],
    ),
    # Class nouns and positions before a name.
    ("河北发展数字产业。传统工业基地邯郸今年实施改造项目30个。", {}, ["邯郸"]),
    ("就在上个月，下游的云岭港吞吐量突破17万标箱。", {"云岭港": "facility"}, ["云岭港"]),
    # The country's turn; members of a counted list are nobody's home.
    ("绵阳的产业有了起色。而在全国，2000个县的产业有了基础。", {}, ["全国"]),
    ("江苏、四川、上海等9个产茶省市举办活动，300家企业参加。", {}, ["全国", "全国"]),
    ("广东投入农机40万台。重庆綦江、黔江等地，依靠修建水渠，收获水稻100万亩。", {}, ["广东", "重庆"]),
    # Regions without an office.
    ("江西优化产业。北方地区气温下降8℃。", {}, ["北方地区"]),
    ("江西优化产业。江南公司新增收入5亿元，主要江河来水减少三成。", {"江南公司": "company"}, ["江南公司", "江南公司"]),
    ("位于大别山腹地的金寨县，有茶园30万亩。", {}, ["金寨县"]),
    ("江西优化产业。赤水河水鸟数量达到禁猎前的3倍。", {}, ["赤水河"]),
    ("长江经济带累计建成80座茶叶码头。", {"长江经济带": "framework"}, ["长江经济带"]),
    ("在商丘白石镇，合作社种植小麦500亩。", {}, ["商丘白石镇"]),
    # The name behind a dash; what a clause only says that something is.
    (
        "今天，全省最大核电基地——白石核电站1号机组投产。机组每年发电100亿度。",
        {"白石核电站1号机组": "facility"},
        ["白石核电站1号机组"],
    ),
    ("云岭铁路开工。为双线电气化铁路，设计时速160公里。", {"云岭铁路": "facility"}, ["云岭铁路"]),
    # Who releases figures does not own them; 其中 goes on with the figure before.
    ("国家电影局今天发布，2024年电影票房为425亿元。", {"国家电影局": "agency"}, ["全国"]),
    ("绵阳有企业300家，在成都的展会上亮相。其中，来自县区的占51%。", {}, ["绵阳", "绵阳"]),
    # What a paper holds, said in the next sentence.
    (
        "国家林草局印发《林草规划》。“十五五”期间，将落实9项任务。",
        {"国家林草局": "agency", "《林草规划》": "policy"},
        ["《林草规划》"],
    ),
    # Words that end a name take it up; what all do is told of the story's place.
    (
        "国家碳材料创新中心在苏州成立。与实验室不同，创新中心汇聚了40家企业。",
        {"国家碳材料创新中心": "platform"},
        ["国家碳材料创新中心"],
    ),
    ("新疆的教育变了样，新疆的产业也有新动能。在喀什，教师来自各地。三年来，各省市选派教师1万名。", {}, ["新疆"]),
    # The works of a company, in this sentence or in the one before.
    ("在云岭装备的喷漆车间，记者看到新机型。一台机器有零部件1万个。", {"云岭装备": "company"}, ["云岭装备"]),
]


@pytest.mark.parametrize(("text", "named", "subjects"), CASES)
def test_the_owner_is_what_the_text_speaks_of(
    figures: Figures, text: str, named: dict[str, Category], subjects: list[str]
) -> None:
    assert [m.subject for m in figures(text, named)] == subjects
