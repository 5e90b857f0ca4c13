"""Games told by their number and by their host, firms whose names are whole, sittings told by their numbers."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from model.extract.drafts import Thing

Find = Callable[..., dict[str, Thing]]


@pytest.mark.parametrize(
    ("text", "name", "other", "city"),
    [
        ("第33届夏季奥林匹克运动会开幕。巴黎奥运会共设大项32个。", "第33届夏季奥林匹克运动会", "巴黎奥运会", "巴黎"),
        ("杭州第19届亚运会今天开赛。杭州亚运会进入首个比赛日。", "杭州第19届亚运会", "杭州亚运会", "杭州"),
        (
            "第四届中国国际消费品博览会落幕。第四届消博会成果丰硕。",
            "第四届中国国际消费品博览会",
            "第四届消博会",
            "海口",
        ),
    ],
)
def test_games_of_a_number_and_of_a_host_are_one(find: Find, text: str, name: str, other: str, city: str) -> None:
    found = find(text)
    assert other in found[name].aliases
    assert found[name].city == city
    assert other not in found


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("第4届亚残运会闭幕。杭州亚运会的场馆继续开放。", ["第4届亚残运会", "杭州亚运会"]),
        ("第五届进博会成果落地。第六届中国国际进口博览会将办。", ["第五届进博会", "第六届中国国际进口博览会"]),
        ("第33届夏季奥林匹克运动会后，巴黎奥运会和东京奥运会的经验值得总结。", ["巴黎奥运会", "东京奥运会"]),
        (
            "中国电信集团有限公司、中国电子信息产业集团有限公司参加会议。",
            ["中国电信集团有限公司", "中国电子信息产业集团有限公司"],
        ),
        (
            "十四届全国人大常委会第十三次会议决定，十四届全国人大三次会议明年召开。",
            ["十四届全国人大常委会第十三次会议", "十四届全国人大三次会议"],
        ),
        (
            "江苏花椒电力有限公司投产。花椒电力有限公司中标。",
            ["江苏花椒电力有限公司", "花椒电力有限公司"],
        ),
        (
            "《花椒产业发展规划（2016—2020年）》和《花椒产业发展规划（2021—2025年）》先后印发。",
            ["《花椒产业发展规划（2016—2020年）》", "《花椒产业发展规划（2021—2025年）》"],
        ),
        (
            "印发《花椒准入措施（负面清单）（2021年版）》《花椒准入措施（负面清单）（2024年版）》。",
            ["《花椒准入措施（负面清单）（2021年版）》", "《花椒准入措施（负面清单）（2024年版）》"],
        ),
    ],
)
def test_what_differs_in_number_host_or_law_stays_apart(find: Find, text: str, names: list[str]) -> None:
    assert set(names) <= set(find(text))


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("北京冬奥会、冬残奥会成功举办。", {"北京冬奥会", "北京冬残奥会"}),
        ("“嫦娥”奔月、“祝融”探火、“北斗”组网，成果丰硕。", {"“嫦娥”", "“祝融”", "“北斗”"}),
        ("中国华电投资建设花椒沟水电站。", {"中国华电", "花椒沟水电站"}),
        ("重庆花椒投资建设集团有限公司中标。", {"重庆花椒投资建设集团有限公司"}),
        ("绍兴滨海新区发展迅速。", {"绍兴滨海新区"}),
        ("曹妃甸工业区正式启用。", {"曹妃甸工业区"}),
        ("“天问”一号传回照片。", {"“天问”一号"}),
        ("质检总局印发学生食堂管理办法，自即日起施行。", {"学生食堂管理办法"}),
        ("在家电以旧换新等政策带动下，消费回暖。", {"家电以旧换新政策"}),
        ("盱眙龙虾节拉开帷幕，游客前来品尝。", {"盱眙龙虾节"}),
        ("浙江建德寿昌古镇里，人们舞起长龙。", {"浙江建德寿昌古镇"}),
        ("国务院总理李强今天主持会议。", {"国务院", "李强"}),
    ],
)
def test_a_name_shares_its_host_and_keeps_its_left_edge(find: Find, text: str, names: set[str]) -> None:
    assert names <= set(find(text))


@pytest.mark.parametrize(
    "text",
    [
        "巴方指出，协议必须执行。",
        "农技人员包片指导农户播种。",
        "李院士说，这很重要。",
        "受表彰的进步模范代表走上台。",
        "各地举办采摘节和灯光节。",
        "超2.7万个项目获得标识。",
        "两国警方连续开展多轮打击行动。",
        "当地加速推进灾后电网修复重建。",
        "舞龙的队伍如“蛟龙”出海，引来喝彩。",
        "孩子们排演话剧“嫦娥”，“玉兔”月饼和“鹊桥”套餐受到欢迎。",
        "饭店的老板是温州人，队长是常客。",
        "落实好强农惠农政策，增加收入。",
        "“悟空”们登上舞台，卫星频道直播。",
        "他扮演的“悟空”深入人心，航天迷也来捧场。",
        "大家在果园里欢度草莓节。",
        "沈阳老工业区加快转型，市郊工业区厂房林立。",
        "两家企业成立合资公司，共同开发市场。",
    ],
)
def test_sides_verbs_and_tails_of_words_are_nobody(find: Find, text: str) -> None:
    assert not find(text)
