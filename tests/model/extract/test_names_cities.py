"""Where a thing is: by the ends of a way, the house of an event, the port and the province in a name."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from model.extract.drafts import Thing

Find = Callable[..., dict[str, Thing]]


def _city(find: Find, text: str, name: str) -> str | None:
    return find(text)[name].city


@pytest.mark.parametrize(
    ("text", "name", "city"),
    [
        ("深茂铁路过江门，深圳到茂名更近了。", "深茂铁路", "广东"),
        ("潍宿高铁开工，潍坊至宿迁只要一小时。", "潍宿高铁", None),
        ("绵万高铁连接四川绵阳与重庆万州。", "绵万高铁", "川渝"),
        ("青杠铁路邛崃东至花椒关段开通运营，连接成都和西宁。", "青杠铁路邛崃东至花椒关段", "四川"),
        ("绵阳至宜昌高铁涪江段首座桥梁合龙。", "绵阳至宜昌高铁涪江段", None),
        ("京杭大运河苏北段航道花椒改造工程在徐州动工。", "京杭大运河苏北段航道花椒改造工程", "江苏"),
        ("济南提速，鲁北风光储一体化清洁能源基地开工。", "鲁北风光储一体化清洁能源基地", "山东"),
        ("花椒湖二期光热电站坐落于四川省雅安市，是岷江流域光热发电基地的一部分。", "岷江流域光热发电基地", "四川"),
        ("广西友谊关边检站加快通关。", "广西友谊关边检站", "崇左"),
        ("霍尔果斯出入境边检站加快通关。", "霍尔果斯出入境边检站", "伊犁"),
        ("比赛在广东奥体中心开哨。", "广东奥体中心", "广州"),
        ("四川科学实验室启用。四川花椒大剧院启用。", "四川花椒大剧院", "成都"),
        ("重庆川东花椒船舶有限公司交船。", "重庆川东花椒船舶有限公司", "重庆"),
        ("眉山天府新区引进茶厂。", "眉山天府新区", "眉山"),
        ("广东花椒水库启用。", "广东花椒水库", "广东"),
        ("福建已建成25台养殖装备，在连江花椒养殖基地，渔民下海。", "连江花椒养殖基地", "福州"),
    ],
)
def test_a_name_tells_where_its_thing_is(find: Find, text: str, name: str, city: str | None) -> None:
    assert _city(find, text, name) == city


@pytest.mark.parametrize(
    ("text", "name", "city"),
    [
        (
            "中央网信办主办的2031“青杠映山红”网络公益展播活动，在湖北宜昌闭幕。",
            "2031“青杠映山红”网络公益展播活动",
            "宜昌",
        ),
        (
            "中央广播电视总台花椒节目创办9周年研讨会今天（2月6日）在京落幕。",
            "中央广播电视总台花椒节目创办9周年研讨会",
            "北京",
        ),
        ("世界互联网大会花椒种植论坛前天（2月6日）在兰州闭幕。", "世界互联网大会花椒种植论坛", "兰州"),
        ("《2031中国花椒盛典》暨合作清单启动仪式昨晚在上海举行。", "《2031中国花椒盛典》", "上海"),
        ("四川大学原创舞剧《花椒开》前晚（2月6日）在国家大剧院首演。", "《花椒开》", "北京"),
        ("纪录片《花椒开》昨晚在北京开播。", "《花椒开》", "全国"),
    ],
)
def test_an_event_and_a_work_are_where_they_are_held(find: Find, text: str, name: str, city: str | None) -> None:
    assert _city(find, text, name) == city


@pytest.mark.parametrize(
    ("text", "name", "city"),
    [
        ("“十四五”花椒工程进展顺利。天山深处，新疆一条高速开工。", "“十四五”花椒工程", "全国"),
        ("四川启动“十四五”花椒工程。", "“十四五”花椒工程", "四川"),
    ],
)
def test_a_plan_is_of_those_for_whom_it_is_made(find: Find, text: str, name: str, city: str | None) -> None:
    assert _city(find, text, name) == city


@pytest.mark.parametrize(
    ("text", "name", "city"),
    [
        ("航天员高椒、肖青枝在北京与记者见面。", "高椒", "全国"),
        ("2031中关村花椒论坛年会今天落下帷幕，发布多项成果。", "2031中关村花椒论坛年会", "北京"),
        ("海南博鳌花椒示范区今天启动运行。", "海南博鳌花椒示范区", "琼海"),
        ("在江西石城，总投资17亿元的云岩灌区首期工程正加紧收尾。", "云岩灌区首期工程", "赣州"),
        ("吴忠晴好。农业农村部花椒数据中心测算，销量增长。", "农业农村部花椒数据中心", "全国"),
        ("总理在贵州走访茶农时强调，要实施“花椒提质”行动。", "“花椒提质”行动", "全国"),
        (
            "大理游人如织。此外，全国组织各类活动百项，“花椒行”主题活动吸引万人。",
            "“花椒行”主题活动",
            "全国",
        ),
        ("2031花椒文化论坛今天在福建博物院开幕。", "2031花椒文化论坛", "福州"),
        ("中央企业花椒产业创新联合体今天在兰州正式成立。", "中央企业花椒产业创新联合体", "兰州"),
    ],
)
def test_a_place_that_is_said_goes_before_the_nearest(find: Find, text: str, name: str, city: str) -> None:
    assert _city(find, text, name) == city


@pytest.mark.parametrize(
    ("text", "name", "city"),
    [
        (
            "全国人大常委会会议今天上午在北京人民大会堂闭幕。会议经表决，决定免去高文青的水利部部长职务。",
            "高文青",
            "全国",
        ),
        ("中国队昨晚在宁波再夺两金。接力决赛中，由高文青、肖志远组成的中国队夺冠。", "肖志远", "全国"),
        ("第九届省际运动会今天在深圳举行。由高文青、肖志远组成的浙江队夺得接力金牌。", "高文青", "浙江"),
        ("宁波市中级人民法院对花椒案一审公开宣判。高文青、肖志远等9人被判处有期徒刑。", "肖志远", None),
        ("论坛今天在宁波开幕。世界知识产权组织总干事高文青出席。", "高文青", None),
        ("全国政协今天在北京举行座谈会。高文青来自浙江，从事教育。", "高文青", "浙江"),
        ("全国政协今天在北京举行座谈会，全国政协主席王沪宁讲话。村民高文青说，日子好了。", "高文青", "北京"),
        ("论坛今天在宁波开幕。黄玉山、高文青出席。", "高文青", "宁波"),
        ("北京时间昨晚，宁波队在巴黎夺冠。队长高文青说，大家很拼。", "高文青", "宁波"),
    ],
)
def test_people_are_of_their_body_not_of_where_they_are_told_of(
    find: Find, text: str, name: str, city: str | None
) -> None:
    assert _city(find, text, name) == city


@pytest.mark.parametrize(
    ("text", "name", "city"),
    [
        ("北京冬奥会、冬残奥会成功举办。", "北京冬残奥会", "北京"),
        ("杭州第19届亚运会今天开幕。", "杭州第19届亚运会", "杭州"),
        ("宁波博物馆今天开馆。花椒遗址列入《世界花椒名录》。", "《世界花椒名录》", None),
        ("北京市今天大风。丰台区停工，张大高铁部分列车停运。", "张大高铁", None),
        ("宁波博物馆今天开馆。会议重申联合国宪章。", "联合国宪章", None),
        ("上海市今天大风。浦东铁路部分列车停运。", "浦东铁路", "上海"),
        ("北京市今天大风。丰台区停工，京椒高铁部分列车停运。", "京椒高铁", "北京"),
    ],
)
def test_what_passes_by_or_is_of_many_is_of_no_city(find: Find, text: str, name: str, city: str | None) -> None:
    assert _city(find, text, name) == city
