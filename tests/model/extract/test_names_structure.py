"""Names by structure: where they begin, what makes one, of what category they are."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from model.extract.drafts import Thing

Find = Callable[..., dict[str, Thing]]


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("依托重庆邮电大学和电子科技大学建设的平台", {"重庆邮电大学", "电子科技大学"}),
        ("近日，位于渝北区的渝北脑科学研究院揭牌。", {"渝北脑科学研究院"}),
        ("绵阳光学与激光工程重点实验室通过验收。", {"绵阳光学与激光工程重点实验室"}),
        (
            "在四川天府新区西部（成都）科学城的天府青城实验室，",
            {"四川天府新区", "西部（成都）科学城", "天府青城实验室"},
        ),
        ("重庆大学稀土及镁合金宜宾研究院由重庆大学共建。", {"重庆大学稀土及镁合金宜宾研究院", "重庆大学"}),
        ("中国银行绵阳市分行推出贷款。", {"中国银行绵阳市分行"}),
        ("支持成渝地区建设国家页岩气技术创新中心。", {"国家页岩气技术创新中心"}),
        ("记者从市农业农村委获悉", {"市农业农村委"}),
        ("西安至十堰高铁全线铺轨。", {"西安至十堰高铁"}),
        ("列车自喀什站始发", {"喀什站"}),
        ("第八届中国国际灯具博览会在自贡举行。", {"第八届中国国际灯具博览会"}),
        ("清源(重庆)环保科技有限公司总经理", {"清源(重庆)环保科技有限公司"}),
        ("市科技局将继续深入实施引进海外人才行动。", {"市科技局", "引进海外人才行动"}),
    ],
)
def test_a_name_begins_where_it_does(find: Find, text: str, want: set[str]) -> None:
    assert set(find(text)) == want


@pytest.mark.parametrize(
    ("text", "name", "category"),
    [
        ("班列从绵阳青杠货运中心发车。", "绵阳青杠货运中心", "facility"),
        ("蔬菜运抵绵阳青杠物流中心。", "绵阳青杠物流中心", "facility"),
        ("记者从国家花椒信息中心获悉", "国家花椒信息中心", "agency"),
        ("《椒乡夜话》第三季开播，总台发布《椒在飞》第二季、", "《椒在飞》", "product"),
    ],
)
def test_a_type_follows_what_the_thing_is(find: Find, text: str, name: str, category: str) -> None:
    assert find(text)[name].category == category


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("甘陵高铁雪峰山隧道今天贯通。", {"甘陵高铁雪峰山隧道"}),
        ("天水至银川高铁青杠岭隧道今天贯通。", {"天水至银川高铁青杠岭隧道"}),
        ("甘陵铁路月牙湾隧道盾构段掘进过半。", {"甘陵铁路月牙湾隧道"}),
        ("清江高速公路青杠特大桥今天合龙。", {"清江高速公路", "青杠特大桥"}),
        ("列车沿甘陵高铁前往天水。", {"甘陵高铁"}),
        ("乘客经沿江高铁前往武汉。", {"沿江高铁"}),
        ("厦门大学材料科学与工程学院教授李默说，", {"厦门大学材料科学与工程学院", "李默"}),
        ("电子学与工程学院都在招生。", set()),
        ("全球首台30兆瓦超大型海上风电机组在漳州下线。", {"30兆瓦超大型海上风电机组"}),
        ("将用于青杠矿业集团煤矿建设。", {"青杠矿业集团"}),
        ("在四川遂宁国家骨干冷链物流基地，", {"四川遂宁国家骨干冷链物流基地"}),
        ("可口可乐中国饮料创新产业园在漳州投产。", {"可口可乐中国饮料创新产业园"}),
        ("青杠31-2油田群今天投产。", {"青杠31-2油田群"}),
        ("该中心由荣昌区卫生健康委与内江市卫生健康委共同建设。", {"荣昌区卫生健康委", "内江市卫生健康委"}),
        ("记者从高坪区科技和经济信息化局获悉，", {"高坪区科技和经济信息化局"}),
        ("綦江区商务委和科技局负责人参加。", {"綦江区商务委"}),
        ("这条航线由四川岚羽通航科技有限公司运营。", {"四川岚羽通航科技有限公司"}),
        ("院区配置3.0T核磁共振等设备。", set()),
        ("两校签约，共建数字产业学院和低空技能人才实训中心。", {"数字产业学院", "低空技能人才实训中心"}),
        ("石壕供水工程计划总投资2.1亿元。", {"石壕供水工程"}),
        ("列车驶入云岭港铁路作业线，荣昌区人民医院新院区投用。", {"云岭港", "荣昌区人民医院"}),
        ("公司研发的1类新药XN-1203注射液进入临床。", {"XN-1203注射液"}),
        ("国产抗癌新药HB-302胶囊获批。", {"HB-302胶囊"}),
    ],
)
def test_a_part_or_a_holder_belongs_to_the_name_where_it_tells_the_thing(find: Find, text: str, want: set[str]) -> None:
    assert set(find(text)) == want


@pytest.mark.parametrize(
    "text",
    [
        "新增国家重点实验室3个，建成研发中心和中试平台。",
        "目前，10个国家重点实验室完成重组。",
        "打造高能级创新平台，引进科研院所和高新技术企业。",
        "这家医院和那所大学都在市区。",
        "推动技术攻关和成果转化平台建设。",
        "建设科技企业孵化器112家、众创空间353家。",
        "全部干部群众在内部开展比赛。",
        "完善服务体系，形成产业生态。",
    ],
)
def test_common_nouns_are_no_names(find: Find, text: str) -> None:
    assert find(text) == {}


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("遂宁锂电新材料产业园开工。", "park"),
        ("自贡恐龙博物馆重新开放。", "facility"),
        ("宜宾市经济和信息化局表示，", "agency"),
        ("中国人民银行泸州市分行表示，", "agency"),
        ("北京航空航天大学成都创新中心成立。", "institute"),
        ("川渝页岩气产业联盟成立。", "alliance"),
        ("国家超级计算昆山中心投运。", "facility"),
        ("四川大学华西药学院院长", "university"),
    ],
)
def test_the_ending_and_the_holder_tell_the_category(find: Find, text: str, category: str) -> None:
    assert [thing.category for thing in find(text).values()] == [category]


def test_a_name_seen_cleanly_settles_a_doubtful_start(find: Find) -> None:
    assert "青杠实验室" in find("青杠实验室启动。以青杠实验室为例。")
    doubtful = "各方看好青杠湖实验室。"
    assert set(find(doubtful, clean={"青杠湖实验室": 2})) == {"青杠湖实验室"}


def test_a_doubtful_item_is_believed_beside_a_sure_one(find: Find) -> None:
    assert "科研院所联盟" in find("组建了川渝技术转移联盟、科研院所联盟、大学科技园联盟等机构")
    assert "科研院所联盟" not in find("科研院所联盟有很多。")


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("村民走进盆景基地查看长势。", set()),
        ("铁路部门加开夜间高铁。", set()),
        ("当地上线了便民服务，又搭建网上祭扫平台。", set()),
        ("新设的快件集运中心投用。", set()),
        ("车队驶过友谊大桥。", {"友谊大桥"}),
        ("列车经过甬金铁路。", {"甬金铁路"}),
        ("游客走过狮子洋大桥。", {"狮子洋大桥"}),
        ("市民来到梅岭山公园。", {"梅岭山公园"}),
        ("列车从贵安站始发，途经瓦立尼站。", {"贵安站", "瓦立尼站"}),
        ("雷达站和弹药库遭到打击。", set()),
        ("无人机袭击了瑞典发电站和挪威供电设施。", set()),
        ("参观挪威国家图书馆。", {"挪威国家图书馆"}),
        ("飞机降落在奥克兰机场。", {"奥克兰机场"}),
    ],
)
def test_a_site_has_a_name_of_its_own(find: Find, text: str, want: set[str]) -> None:
    assert set(find(text)) == want


def test_no_name_holds_a_function_word_that_a_guess_at_a_word_swallowed(find: Find) -> None:
    assert "蒙在议会大楼" not in "".join(find("总统拉赫蒙在议会大楼前迎接。"))


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("货轮抵达最大集装箱港口费利斯托港。", {"费利斯托港"}),
        ("2031年短道速滑世界杯乌特勒支站落幕。", {"2031年短道速滑世界杯乌特勒支站"}),
        ("今晚，京藏、京承、京开等主要高速公路车流集中。", {"京藏高速公路", "京承高速公路", "京开高速公路"}),
        ("我国首个绿电智慧管理平台日前投入运行。", {"我国首个绿电智慧管理平台"}),
        ("约谈了飞途、速行等9家第三方平台企业。", set()),
    ],
)
def test_stops_ports_and_lists_of_sites(find: Find, text: str, want: set[str]) -> None:
    assert want <= set(find(text)) if want else not any("平台" in name for name in find(text))


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("比亚迪重庆璧山工厂投产。", {"比亚迪重庆璧山工厂"}),
        ("浙江大学遂宁先进材料中试基地启用。", {"浙江大学遂宁先进材料中试基地"}),
        ("中国电信雅安数据中心投用。", {"中国电信雅安数据中心"}),
        ("比亚迪落户重庆高新区。", {"比亚迪", "重庆高新区"}),
        ("渝西水资源配置工程永川段3号隧洞贯通。", {"渝西水资源配置工程永川段3号隧洞"}),
        ("自贡无人机与通用航空产业园开园。", {"自贡无人机与通用航空产业园"}),
        ("遂宁四岚达新材料有限公司投产。", {"遂宁四岚达新材料有限公司"}),
        ("重庆长岚跨越车辆有限公司投产。", {"重庆长岚跨越车辆有限公司"}),
        ("在重庆成立青岚车辆有限公司。", {"青岚车辆有限公司"}),
        ("绵阳青岚锂电池有限公司共建固态电池联合创新中心。", {"绵阳青岚锂电池有限公司", "固态电池联合创新中心"}),
    ],
)
def test_what_belongs_to_a_name_and_what_does_not(find: Find, text: str, names: set[str]) -> None:
    assert set(find(text)) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("自主研制的12英寸碳化硅衬底良率提高。", {"12英寸碳化硅衬底"}),
        ("公司攻克的高精密掩膜基板打破垄断。", {"高精密掩膜基板"}),
        ("市场上的陶瓷基板价格上涨。", set()),
        ("建成8英寸硅光中试线。", {"8英寸硅光中试线"}),
        ("温江区成都医学城聚集企业。", {"成都医学城"}),
        ("眉山创智园里，年轻人在敲代码。", {"眉山创智园"}),
        ("银行推出知识产权质押贷。", {"知识产权质押贷"}),
        ("德阳青岚金属制造有限公司镁合金车间投产。", {"德阳青岚金属制造有限公司"}),
    ],
)
def test_sizes_goods_and_new_kinds_of_sites(find: Find, text: str, names: set[str]) -> None:
    assert set(find(text)) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("设立总规模50亿元的花椒产业发展基金，首期到位15亿元。", {"花椒产业发展基金"}),
        ("购买公募基金的人多了。", set()),
        ("国家花椒技术创新中心西南分中心揭牌。", {"国家花椒技术创新中心西南分中心"}),
        ("泸州花椒产业园区管委会发文。", {"泸州花椒产业园区管委会"}),
        ("德阳青岚工程有限公司项目负责人说。", {"德阳青岚工程有限公司"}),
        ("当天，首批1.2万支赛岚奇单抗注射液发往上海。", {"赛岚奇单抗注射液"}),
        ("一张网“点亮”一片园区。", set()),
        ("根据绵阳“五椒战略”部署。", {"“五椒战略”"}),
        ("首届“花椒杯”工业设计大赛收官。", {"首届“花椒杯”工业设计大赛"}),
        ("集聚了青岚创达、花椒软件等176家，营收增长。", {"青岚创达", "花椒软件"}),
        ("集聚了教师、学生等176家，", set()),
    ],
)
def test_funds_branches_and_firms_in_lists(find: Find, text: str, names: set[str]) -> None:
    assert set(find(text)) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("从花椒物理研究院（以下简称椒物院）核物理研究所调入。", {"花椒物理研究院", "核物理研究所"}),
        ("买方绵阳青岚新材料有限公司支付费用。", {"绵阳青岚新材料有限公司"}),
        ("在达州高新区四川青岚新材料有限公司看到。", {"达州高新区", "四川青岚新材料有限公司"}),
        ("记者从区委宣传部获悉。", {"区委宣传部"}),
    ],
)
def test_brackets_of_introduction_and_owners_end_a_name(find: Find, text: str, names: set[str]) -> None:
    assert set(find(text)) == names


def test_a_stage_is_called_by_the_name_of_the_whole(find: Find) -> None:
    assert find("江津花椒产业园二期开工。")["江津花椒产业园"].aliases == ("江津花椒产业园二期",)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("通岚太阳能（眉山）有限公司电池片车间投产。", {"通岚太阳能（眉山）有限公司"}),
        ("“小巨人”企业四川青岚信息技术股份公司增收。", {"四川青岚信息技术股份公司"}),
    ],
)
def test_a_part_of_a_firm_is_no_thing_of_its_own(find: Find, text: str, names: set[str]) -> None:
    assert set(find(text)) == names


@pytest.mark.parametrize(
    ("text", "name", "category"),
    [
        ("该课题由四川省环科院承担。", "四川省环科院", "institute"),
        ("青岚国际物流枢纽园区开行班列。", "青岚国际物流枢纽园区", "park"),
        ("重庆椒创园以茶为主，重庆数创园今年扩容。", "重庆数创园", "park"),
        ("其中椒泽基金重点投向医药。", "椒泽基金", "finance"),
        ("公司推出“青岚M6”材料。", "“青岚M6”材料", "product"),
        ("新区推出“青椒通办”服务和“一椒通”平台。", "“一椒通”平台", "platform"),
        ("依托四川省农科院作物所，当地引进专家30名。", "四川省农科院作物所", "institute"),
        ("记者走进江苏省产研院看到，大家正在忙碌。", "江苏省产研院", "institute"),
        ("中国兵器工业第七二九研究所去年获专利40件。", "中国兵器工业第七二九研究所", "institute"),
        ("绵阳四〇七医院去年接诊4万人。", "绵阳四〇七医院", "agency"),
        ("重庆机械高级技工学校去年招生900人。", "重庆机械高级技工学校", "university"),
        ("两江新区产业促进局负责人介绍，", "两江新区产业促进局", "agency"),
        ("成都城市运行和治理中心已经启用。", "成都城市运行和治理中心", "platform"),
        ("据重庆市委军民融合办统计，", "重庆市委军民融合办", "agency"),
        ("获批智慧医养四川省重点实验室。", "智慧医养四川省重点实验室", "lab"),
        ("北方海洋科学与工程广东省实验室揭牌。", "北方海洋科学与工程广东省实验室", "lab"),
        ("自然资源部国土空间规划监测预警重点实验室揭牌。", "自然资源部国土空间规划监测预警重点实验室", "lab"),
        ("四川大学—青禾智能制造联合实验室去年揭牌。", "四川大学—青禾智能制造联合实验室", "lab"),
        ("国家车用材料数据中心重庆分中心揭牌。", "国家车用材料数据中心重庆分中心", "platform"),
        ("中国光伏商会西南分会去年成立。", "中国光伏商会西南分会", "alliance"),
    ],
)
def test_short_heads_and_numbers_end_names_of_bodies(find: Find, text: str, name: str, category: str) -> None:
    things = find(text)
    assert name in things and things[name].category == category


@pytest.mark.parametrize(
    "text", ["一家产研院落户，各类技工学校60所。", "职教中心12个，企业产研院40家。", "街道办、军民融合办干部上门。"]
)
def test_kinds_of_bodies_are_no_names(find: Find, text: str) -> None:
    assert not find(text)
