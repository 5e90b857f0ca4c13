"""What is part of what, by the words between, by lists, by place."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from model.facts import Part

Related = Callable[..., set[tuple[str, str, str]]]


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("位于[星河科学城|park]的[明湖实验室|lab]启用。", {("明湖实验室", "星河科学城")}),
        ("[明湖实验室|lab]隶属于[共享平台|platform]。", {("明湖实验室", "共享平台")}),
        ("[甲集团|company]旗下[乙投资|company]签约。", {("乙投资", "甲集团")}),
        ("[超算中心|facility]所在的[星河科学城|park]揭牌。", {("超算中心", "星河科学城")}),
        (
            "在[星河科学城|park]，[甲装置|facility]、[乙装置|facility]等重大设施正加快建设。",
            {("甲装置", "星河科学城"), ("乙装置", "星河科学城")},
        ),
        ("在[星河科学城|park]，目前已建设[甲研究院|institute]等平台80余家。", {("甲研究院", "星河科学城")}),
        (
            "[星河科学城|park]聚集了[甲公司|company]、[乙公司|company]等企业，[丙中心|platform]等平台9个。",
            {("甲公司", "星河科学城"), ("乙公司", "星河科学城"), ("丙中心", "星河科学城")},
        ),
        ("作为[“八横”高铁网|framework]重要组成部分，[甲高铁|facility]开工。", {("甲高铁", "“八横”高铁网")}),
        (
            "加快建设[西部科学城|park]。其中，[甲科学城|park]、[乙科学城|park]为先行启动区。",
            {("甲科学城", "西部科学城"), ("乙科学城", "西部科学城")},
        ),
        (
            "[星河实验室|lab]还将布局[甲应用中心|platform]、[乙中心|platform]等平台。",
            {("甲应用中心", "星河实验室"), ("乙中心", "星河实验室")},
        ),
        ("地处[星河科学城|park]核心区的[明湖中心|platform]动工。", {("明湖中心", "星河科学城")}),
        ("[协会|alliance]在[星河科学城|park]成立。", {("协会", "星河科学城")}),
        ("[星河高新区|park],[甲公司|company]生产车间,工人在忙碌。", {("甲公司", "星河高新区")}),
        (
            "[星河高新区|park]签约落地8个中试平台，其中，投资5亿元的[甲中试平台|platform]将投产；[乙中试平台|platform]已建成。",
            {("甲中试平台", "星河高新区"), ("乙中试平台", "星河高新区")},
        ),
    ],
)
def test_what_it_is_part_of(relations: Related, text: str, want: set[tuple[str, str]]) -> None:
    assert {(h, t) for h, rel, t in relations(text) if rel == "part_of"} == want


def test_members_of_a_framework_are_part_of_it(relations: Related) -> None:
    frame = "“四智”平台"
    found = relations(
        "建设[甲网|platform]、[乙谷|platform]、[丙库|platform]、[丁厂|platform][“四智”平台|framework]。",
        {frame: (Part(key="四", text="甲网、乙谷、丙库、丁厂"),)},
    )
    assert found == {(name, "part_of", frame) for name in ("甲网", "乙谷", "丙库", "丁厂")}


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("走进[云岭科学城|park]的[星河实验室|lab]，记者看到。", {("星河实验室", "part_of", "云岭科学城")}),
        (
            "[星河产业园|park]内的[云岭公司|company]、[云水公司|company]等企业满负荷生产。",
            {("云岭公司", "part_of", "星河产业园"), ("云水公司", "part_of", "星河产业园")},
        ),
        (
            "目前，已有[云岭公司|company]、[云水公司|company]等50余家企业入驻[星河产业园|park]。",
            {("云岭公司", "part_of", "星河产业园"), ("云水公司", "part_of", "星河产业园")},
        ),
        (
            "[星河产业园|park]已入驻[云岭公司|company]、[云水公司|company]等企业。",
            {("云岭公司", "part_of", "星河产业园"), ("云水公司", "part_of", "星河产业园")},
        ),
        ("作为[星河高新区|park]龙头企业，[云岭公司|company]加大投入。", {("云岭公司", "part_of", "星河高新区")}),
        ("[云岭公司|company]西部总部项目落户[星河园区|park]。", {("云岭公司", "part_of", "星河园区")}),
        ("3月1日，[星河研究院|institute]在[云岭科学城|park]正式投入运行。", {("星河研究院", "part_of", "云岭科学城")}),
        (
            "[甲工坊|platform]将成为孵化基地，[乙中心|institute]、[丙中心|lab]等将入驻其中。",
            {("丙中心", "part_of", "甲工坊"), ("乙中心", "part_of", "甲工坊")},
        ),
        (
            "[甲实验室|lab]已经完工。按照规划，这里将配建[乙中心|platform]、[丙中心|platform]等6个平台。",
            {("丙中心", "part_of", "甲实验室"), ("乙中心", "part_of", "甲实验室")},
        ),
    ],
)
def test_what_lies_in_a_site(relations: Related, text: str, want: set[tuple[str, str, str]]) -> None:
    assert {r for r in relations(text) if r[1] != "role"} == want


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("[云岭科学城|park]是[星河走廊|framework]的重要节点。", {("云岭科学城", "part_of", "星河走廊")}),
        ("[云岭隧道|facility]全长5公里，是[星河高铁|facility]全线控制性工程。", {("云岭隧道", "part_of", "星河高铁")}),
        ("[星河高铁|facility]重点控制性工程——[云岭隧道|facility]贯通。", {("云岭隧道", "part_of", "星河高铁")}),
        ("[星河高铁|facility][云岭隧道|facility]贯通。", {("云岭隧道", "part_of", "星河高铁")}),
        ("“[云岭镜|facility]”“[星河镜|facility]”等设施投用。", set()),
        ("[云水论坛|event]是[云岭大会|event]的分论坛之一。", {("云水论坛", "part_of", "云岭大会")}),
        (
            "[星河走廊|framework]以[云岭科学城|park]、[云水科学城|park]为核心。",
            {("云岭科学城", "part_of", "星河走廊"), ("云水科学城", "part_of", "星河走廊")},
        ),
        (
            "[云岭科学城|park]、[云水科学城|park]共同构成[星河走廊|framework]。",
            {("云岭科学城", "part_of", "星河走廊"), ("云水科学城", "part_of", "星河走廊")},
        ),
        (
            "[云联盟|alliance]成员单位包括[星河大学|university]、[云岭大学|university]。",
            {("云岭大学", "part_of", "云联盟"), ("星河大学", "part_of", "云联盟")},
        ),
        (
            "[星河煤业集团|company]增产。在[星河煤业集团云岭煤矿|company]，机器轰鸣。",
            {("星河煤业集团云岭煤矿", "part_of", "星河煤业集团")},
        ),
    ],
)
def test_parts_of_an_undertaking(relations: Related, text: str, want: set[tuple[str, str, str]]) -> None:
    assert {r for r in relations(text) if r[1] != "role"} == want


def test_who_settles_elsewhere_is_no_part_of_the_subject(relations: Related) -> None:
    text = "[甲平台|platform]成果丰硕。落户星科院的[乙研究院|institute]牵头运营[甲平台|platform]。"
    assert relations(text) == {("甲平台", "built_by", "乙研究院")}


def test_what_describes_a_thing_is_not_what_holds_it(relations: Related) -> None:
    assert relations("国内首个[云算中心|facility][星河中心|facility]揭牌。") == set()
    assert relations("[云算高铁|facility][星河大桥|facility]合龙。") == {("星河大桥", "part_of", "云算高铁")}


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("[云岭机场|facility]繁忙，[云岭机场三期工程|project]竣工。", {("云岭机场三期工程", "part_of", "云岭机场")}),
        ("[星河总社|agency]发言。[星河总社办公室|agency]会商。", {("星河总社办公室", "part_of", "星河总社")}),
        ("[星河大学|university]开学。[星河大学城科创园|park]开园。", set()),
        ("[云水特大桥|facility]是[云岭高铁|facility]的控制性工程。", {("云水特大桥", "part_of", "云岭高铁")}),
        ("我国[云电东送|project]重点工程之一，[云岭输电工程|project]贯通。", {("云岭输电工程", "part_of", "云电东送")}),
        ("在[云岭步行街|facility]，数字化项目[云岭电车|project]开放。", {("云岭电车", "part_of", "云岭步行街")}),
        (
            "[星河台|agency]发布[年度片单|product]，[《甲河》|product]、[《乙山》|product]等62部作品亮相。",
            {
                ("星河台", "makes", "年度片单"),
                ("《甲河》", "part_of", "年度片单"),
                ("《乙山》", "part_of", "年度片单"),
            },
        ),
        (
            "加快打造以[云谷|park]为主阵地，以[云湾新区|park]为支点的[云岭协同网络|framework]。",
            {("云谷", "part_of", "云岭协同网络"), ("云湾新区", "part_of", "云岭协同网络")},
        ),
    ],
)
def test_parts_by_name_by_list_and_by_place(relations: Related, text: str, want: set[tuple[str, str, str]]) -> None:
    assert relations(text) == want


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("[甲高铁|facility]控制性节点工程——[乙特大桥|facility]合龙。", ("乙特大桥", "part_of", "甲高铁")),
        (
            "[乙大桥|facility]开工。作为我国[甲铁路网|framework][丙高铁丁段|facility]全段控制性工程，大桥横跨甲河。",
            ("乙大桥", "part_of", "丙高铁丁段"),
        ),
    ],
)
def test_works_on_a_line_are_part_of_it(relations: Related, text: str, relation: tuple[str, str, str]) -> None:
    assert relation in relations(text)


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("随着[甲隧道|facility]顺利贯通，[乙高铁|facility]全线隧道全部贯通。", ("甲隧道", "part_of", "乙高铁")),
        ("[乙高铁|facility]某地境内首座隧道——[甲隧道|facility]贯通。", ("甲隧道", "part_of", "乙高铁")),
        ("[甲高铁|facility]是我国[乙高铁网|framework]的重要组成部分。", ("甲高铁", "part_of", "乙高铁网")),
        ("[甲星|product]、[乙星|product]是[丙星座|project]的一员。", ("乙星", "part_of", "丙星座")),
        ("作为[乙高铁网|framework][甲高铁|facility]的支线，通道开工。", ("甲高铁", "part_of", "乙高铁网")),
        (
            "由[甲台|agency]、[乙部|agency]联合摄制的大型国际交流节目[《丙歌》|product]播出。",
            ("乙部", "makes", "《丙歌》"),
        ),
    ],
)
def test_parts_and_makers_by_the_words_between(relations: Related, text: str, relation: tuple[str, str, str]) -> None:
    assert relation in relations(text)


def test_what_stands_behind_a_layout_is_no_part_of_it(relations: Related) -> None:
    assert not relations("[甲布局|framework][乙大桥|facility]开工。")


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("[甲高铁|facility]控制性工程——长达7公里的[乙隧道|facility]贯通。", {("乙隧道", "part_of", "甲高铁")}),
        ("[甲网|framework]重要连接线，甲地至乙地的[甲高铁|facility]开始试验。", {("甲高铁", "part_of", "甲网")}),
        ("[乙隧道|facility]贯通，标志着[甲高铁|facility]建设取得进展。", {("乙隧道", "part_of", "甲高铁")}),
        ("[乙隧洞|facility]是[甲工程|project]率先动工的骨干项目。", {("乙隧洞", "part_of", "甲工程")}),
        (
            "[甲中心|facility]是集[甲馆|facility]、[乙馆|facility]于一体的设施。",
            {("甲馆", "part_of", "甲中心"), ("乙馆", "part_of", "甲中心")},
        ),
        ("[甲区|park]已经吸引了包括[甲公司|company]等在内的百家企业入驻。", {("甲公司", "part_of", "甲区")}),
        ("[甲区|park]占地35公顷，其中的[甲馆|facility]用风能供电。", {("甲馆", "part_of", "甲区")}),
        ("[甲展会|event]进入第三天，[乙主题展|event]集中展示成果。", {("乙主题展", "part_of", "甲展会")}),
        (
            "[甲节|event]昨天开幕。其间将举办3场交流活动，以及[乙展|event]等活动。",
            {("乙展", "part_of", "甲节")},
        ),
        (
            "[甲公司|company]、[乙公司|company]等20家单位加入[甲联盟|alliance]。",
            {("甲公司", "part_of", "甲联盟"), ("乙公司", "part_of", "甲联盟")},
        ),
        ("[甲图书馆|facility]向公众展示[《甲集》|product]。", set()),
    ],
)
def test_parts_in_apposition_and_across_a_comma(relations: Related, text: str, want: set[tuple[str, str, str]]) -> None:
    assert relations(text) == want


def test_a_park_named_right_behind_the_one_where_it_is(related: Callable[[str], set[tuple[str, str, str]]]) -> None:
    assert related("在[云岭新区|park]，[甲产业园|park]集聚企业10家。") == {("甲产业园", "part_of", "云岭新区")}
    assert not related("在[云岭新区|park]，[甲产业园|park]代表参会。")
    assert not related("综合展设在[云岭中心|park]，[甲园区|park]和[乙馆|facility]是分会场。")


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        (
            "[甲院|institute]发起[青禾联盟|alliance]，首批成员单位包括[乙公司|company]、[丙公司|company]。",
            {"乙公司", "丙公司"},
        ),
        (
            "[甲院|institute]发起[青禾联盟|alliance]，[乙公司|company]、[丙公司|company]为首批成员。",
            {"乙公司", "丙公司"},
        ),
        ("[青禾论坛|event]昨日在[云岭会展中心|facility]启幕。", {"青禾论坛"}),
    ],
)
def test_members_and_gatherings_are_part_of_what_they_are_in(
    related: Callable[[str], set[tuple[str, str, str]]], text: str, parts: set[str]
) -> None:
    assert {head for head, rel, _ in related(text) if rel == "part_of"} == parts


def test_a_site_right_behind_another_is_part_of_it_but_no_zone_as_wide_as_the_city(
    related: Callable[[str], set[tuple[str, str, str]]],
) -> None:
    assert ("云栖谷", "part_of", "江南新区") in related("在[江南新区|park][云栖谷|park]，新厂房已经封顶。")
    assert not related("在[西岭科学城|park][西岭高新区|park]，新厂房已经封顶。")


def test_a_centre_right_behind_a_lab_is_part_of_it(related: Callable[[str], set[tuple[str, str, str]]]) -> None:
    found = related("由[云岭实验室|lab][光电集成中心|platform]研发的[“青鸟”|product]已经量产。")
    assert ("光电集成中心", "part_of", "云岭实验室") in found


def test_what_is_told_of_a_platform_in_which_firms_invest(
    related: Callable[[str], set[tuple[str, str, str]]],
) -> None:
    found = related("[云岭测试平台|platform]由[甲公司|company]与[乙公司|company]共同投资，明年投用。")
    assert {("云岭测试平台", "built_by", "甲公司"), ("云岭测试平台", "built_by", "乙公司")} <= found


@pytest.mark.parametrize(
    "text",
    [
        "3月5日，[江南新区|park][云栖谷|park]，[云岭公司|company]的车间里，机器已经开动。",
        "3月5日，[云栖谷|park]青峰山脚下，[云岭公司|company]的车间里，机器已经开动。",
        "3月5日，[云栖谷|park]B区，[云岭公司|company]的车间里，机器已经开动。",
    ],
)
def test_where_a_report_opens_lies_the_firm_that_it_shows(
    related: Callable[[str], set[tuple[str, str, str]]], text: str
) -> None:
    assert ("云岭公司", "part_of", "云栖谷") in related(text)


def test_on_whom_what_was_told_of_leans_has_built_it(
    related: Callable[[str], set[tuple[str, str, str]]],
) -> None:
    found = related("[云岭实验室|lab]2021年获批，依托[甲大学|university]和[乙大学|university]组建，设有三个部。")
    assert {("云岭实验室", "built_by", "甲大学"), ("云岭实验室", "built_by", "乙大学")} <= found
    other = related("[云岭实验室|lab]2021年获批，依托[甲大学|university]开展研究。")
    assert ("云岭实验室", "built_by", "甲大学") not in other
