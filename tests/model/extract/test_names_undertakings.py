"""Undertakings and gatherings named without marks, by the verbs beside them and the nouns for their kinds."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from model.extract.drafts import Thing

Find = Callable[..., dict[str, Thing]]


@pytest.mark.parametrize(
    ("text", "names", "category"),
    [
        ("我国深入实施新一轮百亿斤马铃薯产能提升行动，产量增加。", ["新一轮百亿斤马铃薯产能提升行动"], "policy"),
        ("当地落实小微商户用电补贴政策，降低成本。", ["小微商户用电补贴政策"], "policy"),
        (
            "今年将推进实施古树名木保护工程、乡村步道提升行动。",
            ["古树名木保护工程", "乡村步道提升行动"],
            None,
        ),
        ("在家具换新补贴政策带动下，销售增长。", ["家具换新补贴政策"], "policy"),
        ("根据早稻和晚稻托市收储执行预案等规定，开始收购。", ["早稻和晚稻托市收储执行预案"], "policy"),
        ("湖区水草修复攻坚行动接续推进，水质好转。", ["湖区水草修复攻坚行动"], "policy"),
        ("作为竹笋种业提升行动的首要任务，去年建成苗圃。", ["竹笋种业提升行动"], "policy"),
        ("我国启动覆盖最广的全国竹林资源普查。", ["全国竹林资源普查"], "project"),
        ("山东烟台竹港发展方案今年起实施。", ["山东烟台竹港发展方案"], "policy"),
        ("在青竹河生态修复工程三期项目施工现场，", ["青竹河生态修复工程三期项目"], "project"),
        ("设立700亿元竹业租赁与托育再贷款。", ["竹业租赁与托育再贷款"], "finance"),
        ("“十四五”原材料工业发展规划提出新目标。", ["“十四五”原材料工业发展规划"], "policy"),
        ("按照统一部署要求开展好竹艺学习教育，促进提升。", ["竹艺学习教育"], "event"),
        ("双方还将设立海藻研究联合基金，支持创新。", ["海藻研究联合基金"], "finance"),
        ("各地打好清风、绿竹、红椒保卫战。", ["清风保卫战", "绿竹保卫战", "红椒保卫战"], "policy"),
        ("打赢了椒州保卫战、青岭保卫战、竹海保卫战，", ["椒州保卫战", "青岭保卫战", "竹海保卫战"], "policy"),
        ("实施强教育、强医疗、强交通行动，补齐短板。", ["强教育行动", "强医疗行动", "强交通行动"], "policy"),
        ("前不久出台山村电商建设指南2.0，明确路径。", ["山村电商建设指南2.0"], "policy"),
        ("近日，全面启动2031年度内河港口水深普测工作，覆盖干线。", ["2031年度内河港口水深普测工作"], "project"),
        ("2031年西部陆海新通道竹材联运班列累计运输货物。", ["西部陆海新通道竹材联运班列"], "project"),
        ("打开国家的第二个五年计划，竹器也在其中。", ["第二个五年计划"], "policy"),
        ("遂宁至内罗毕直飞航线今日首航。", ["遂宁至内罗毕直飞航线"], "project"),
        ("部署开展青竹志愿护老爱童关怀服务活动，上门服务。", ["青竹志愿护老爱童关怀服务活动"], "event"),
        ("村史学习教育接续开展，成效显著。", ["村史学习教育"], "event"),
        ("各地扎实推进深入贯彻节约粮食精神学习教育走深走实。", ["深入贯彻节约粮食精神学习教育"], "event"),
    ],
)
def test_what_is_launched_or_goes_on_is_named_up_to_its_noun(
    find: Find, text: str, names: list[str], category: str | None
) -> None:
    things = find(text)
    assert list(things) == names
    assert category is None or {thing.category for thing in things.values()} == {category}


@pytest.mark.parametrize(
    "text",
    [
        "当地出台一系列支持企业的政策，落实各项措施。",
        "会议要求实施更加积极的财政政策。",
        "我国启动了以旧换新等政策，扩大消费。",
        "今年推出6项便民改革方案，效果明显。",
        "随着鼓励竹器租赁相关政策接连落地，市场升温。",
        "吸引国企三四级分公司20家，推进低碳微水网建设。",
        "作为我国中部地区大型公路综合客运枢纽，车站投用。",
        "海南、河北等7个省份铁路完成改造。",
        "后来，各部委实施细则相继印发。",
        "将新设二十多个市级以上低碳循环竹产业园区。",
        "数个超十亿元的新型智慧竹编项目破土动工。",
        "各地开展专项行动，形成合力。",
        "各地打好关键竹编技术攻坚战，形成合力。",
        "部门落实防寒保暖措施，完善乡村配送体系，形成多点布局。",
    ],
)
def test_described_undertakings_are_no_names(find: Find, text: str) -> None:
    assert find(text) == {}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("全国竹产业暨竹文化传播现场经验交流会近日在浙江举办。", "全国竹产业暨竹文化传播现场经验交流会"),
        ("他主持召开新时代推动竹产业发展座谈会。", "新时代推动竹产业发展座谈会"),
        ("第五届茶青年大联欢在京开幕。", "第五届茶青年大联欢"),
        ("2031年就业服务月专项活动7月启动。", "2031年就业服务月专项活动"),
        ("他在今年主持中共中央政治局第三次集体学习时强调。", "中共中央政治局第三次集体学习"),
        ("十四届全国人大常委会第三十次会议闭幕。", "十四届全国人大常委会第三十次会议"),
        ("不久前结束的2031淮河全流域银鱼科学考察中，队员发现。", "2031淮河全流域银鱼科学考察"),
        ("2031赛季国际雪联越野滑雪世界杯长春站落幕。", "2031赛季国际雪联越野滑雪世界杯长春站"),
        ("贯彻十九届五中、六中全会精神。", "十九届五中全会"),
        ("贯彻十九届五中、六中全会精神。", "十九届六中全会"),
        ("第四轮第六批中央生态环境保护督察公布典型案例。", "第四轮第六批中央生态环境保护督察"),
        ("根据国务院2031年度粮食安全考核巡查安排。", "国务院2031年度粮食安全考核巡查"),
    ],
)
def test_what_is_held_is_named_with_its_number_its_holder_or_its_matter(find: Find, text: str, name: str) -> None:
    assert find(text)[name].category == "event"


@pytest.mark.parametrize(
    "text",
    [
        "下午召开新闻发布会，介绍情况。",
        "当地举办20余场活动，吸引游客。",
        "各地开展丰富多彩的文化活动。",
        "她陆续主持召开四次座谈会。",
        "剧组获最佳编剧奖。",
    ],
)
def test_gatherings_that_nothing_tells_apart_are_no_names(find: Find, text: str) -> None:
    assert find(text) == {}


def test_a_bare_event_is_the_one_edition_of_the_story(mentions: Callable[..., list[tuple[str, str]]]) -> None:
    found = mentions("第150届广交会明天开幕。本届广交会展位增加。")
    assert {name for _, name in found} == {"第150届广交会"}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("他出席成都青竹国际机场投运仪式。", {"成都青竹国际机场"}),
        ("主席向亚洲低碳竹业高峰论坛致贺信。", {"亚洲低碳竹业高峰论坛"}),
        ("国务院新闻办举行“竹林里的答卷人”中外记者见面会。", {"国务院新闻办", "“竹林里的答卷人”中外记者见面会"}),
    ],
)
def test_what_is_opened_and_what_is_held_bear_whole_names(find: Find, text: str, names: set[str]) -> None:
    assert set(find(text)) == names
