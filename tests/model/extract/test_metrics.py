"""Figures with all their fields: each mechanism on a sentence of its own."""

from __future__ import annotations

from array import array

import pytest

from model.extract.drafts import MetricDraft, Name, Thing
from model.extract.metrics import find_metrics
from model.facts import Category, Story
from model.layout import Block, BlockKind, StoryText
from model.lexicon import shipped


def story(*lines: str, published: str | None = "2024-02-29", outlet: str | None = None, kinds: str = "") -> StoryText:
    """A story of these lines; `kinds` gives each a letter: h headline, s sidebar, u subhead, c credit, else body."""
    names: dict[str, BlockKind] = {"h": "headline", "s": "sidebar", "u": "subhead", "c": "credit"}
    blocks, at = [], 0
    for k, line in enumerate(lines):
        blocks.append(Block(at, at + len(line), names.get(kinds[k : k + 1], "body")))
        at += len(line) + 1
    text = "\n".join(lines)
    meta = Story(
        id="s", source="f", title=None, outlet=outlet, authors=(), published=published, published_basis=None, start=0, end=len(text)
    )  # fmt: skip
    return StoryText(meta, text, array("i", range(len(text))), tuple(blocks))


def read(page: StoryText, **named: Category) -> list[MetricDraft]:
    """The metrics of a page whose entities are named by keyword."""
    things = [Thing(name, (), category, None) for name, category in named.items()]
    names = []
    for index, thing in enumerate(things):
        at = page.text.find(thing.name)
        while at >= 0:
            names.append(Name(at, at + len(thing.name), thing.name, index))
            at = page.text.find(thing.name, at + 1)
    return find_metrics(page, things, sorted(names, key=lambda n: n.start), shipped())


def fields(page: StoryText, *columns: str, **named: Category) -> list[tuple[object, ...]]:
    return [tuple(getattr(m, c) for c in ("text", *columns)) for m in read(page, **named)]


KINDS = [
    ("营收同比增长12.5%。", "growth", 12.5),
    ("出口额下降3.2%。", "growth", -3.2),
    ("利润降幅达5%。", "growth", -5),
    ("产量增长到30万辆。", "level", 300000),
    ("研发投入保持10%以上增长。", "growth", 10),
    ("比上年增加50家企业。", "growth", 50),
    ("新增企业50家。", "level", 50),
    ("产值翻了一番。", "growth", 100),
    ("制造业占比达到28%。", "share", 28),
    ("超过八成的企业盈利。", "share", 80),
    ("植物超过全国总数的三分之一。", "share", 0.3333),
    ("检测费用便宜1/3以上。", "ratio", 0.3333),
    ("能量密度是原来的3倍。", "ratio", 3),
    ("景气指数为50.8%。", "level", 50.8),
    ("总量居全国第8位。", "rank", 8),
    ("陶瓷业（51.6%）采购经理指数位于扩张区间。", "level", 51.6),
    ("绵阳外贸高于全国外贸增速3.7个百分点。", "level", 3.7),
    ("某银行下调活期存款利率0.4个百分点。", "growth", -0.4),
    ("绵阳为企业节省成本9亿元。", "level", 900000000),
    ("旅客人数相当于2019年同期的77%。", "ratio", 77),
    ("顺差与生产总值之比为1.7%。", "ratio", 1.7),
    ("全国城镇调查失业率为5%。", "share", 5),
    ("门票收入较上届增加一倍多。", "growth", 100),
    ("新船壳让渡轮减重一成二。", "growth", -12),
    ("窑炉改造后减排30%。", "growth", -30),
    ("山口今夜降温9℃以上。", "growth", -9),
    ("每年可减排3万吨。", "level", 30000),
    ("陶器业不良贷款率为2.1%。", "level", 2.1),
    ("新窑能耗比普通窑炉低三成。", "ratio", 30),
    ("新窑价格只有进口窑炉的四成。", "ratio", 40),
    ("新窑比进口窑炉便宜三成。", "ratio", 30),
    ("陶坯破损率降至万分之三。", "share", 0.0003),
    ("竹器产量年均增速保持在20%以上。", "growth", 20),
    ("某课题已完成近三分之一。", "share", 0.3333),
    ("涉税资料精简52%。", "growth", -52),
    ("茶叶畅销，其中三分之一销往海外。", "share", 0.3333),
]


@pytest.mark.parametrize(("text", "kind", "value"), KINDS)
def test_kind_and_sign(text: str, kind: str, value: float) -> None:
    (metric,) = read(story(text))
    assert (metric.kind, metric.value) == (kind, value)


STATUS = [
    ("今年将建成平台20个。", "target"),
    ("力争到2027年，产值超过500亿元。", "target"),
    ("重点打造100个示范场景。", "target"),
    ("已打造示范场景100个。", "actual"),
    ("全年投入预计750亿元。", "estimate"),
    ("有两个产品或将面市。", "estimate"),
    ("计划投资80亿元，目前已完成30亿元。", "target actual"),
    ("将验证时间从20天缩短到2天。", "actual actual"),
    ("帧率将从500帧/秒提升至1500帧/秒。", "actual target"),
    ("项目投产后年产值可达2亿元。", "target"),
    ("绵阳按计划完成31个省的考核。", "actual"),
    ("粉尘减少了将近40%。", "actual"),
    ("绵阳将缴获的38件文物移交某国。", "actual"),
    # 将 takes a thing that something is done with, or begins what is to come.
    ("计划三年投入4000万元，目前团队增至52人，其中博士9人。", "target actual actual"),
    ("学校将净收益的70%奖励给完成人。", "actual"),
    ("公司将“高强竹材”等6项专利作价2400万元。", "actual actual"),
    ("平台帮助茶企将物流成本降低约12%。", "actual"),
    ("公司将采用新工艺使能耗降低12%。", "target"),
    ("新机可将160毫米厚的竹板一次切断。", "actual"),
    ("绵阳将新建竹园30个，将发展油茶20万亩。", "target target"),
    ("某通知明确幼儿每天活动时间不少于2小时。", "target"),
    ("绵阳超额完成改造5万个的年度目标任务。", "target"),
    ("铁路预计发送旅客1320万人次，计划加开列车960列。", "estimate target"),
    ("318处古井将得到专人看护。", "target"),
    ("90万亩茶园预计产茶4万吨。", "actual estimate"),
    ("今年绵阳收茶比常年要快2至3天。", "actual"),
    ("绵阳将新建竹园30个，改造茶馆，为超过60家茶企搭建平台。", "target target"),
    ("某地规划建设茶电一体的电站，总装机容量280万千瓦。", "target"),
    ("某地的电站将扩大供电范围，总装机容量280万千瓦。", "actual"),
    ("气象台预计，未来三天，绵阳将迎来冷空气。云岭有4—6℃降温。", "estimate"),
    ("预计今天绵阳车流量超过10万辆次。其中，电车占比超过两成。", "estimate estimate"),
    ("预计今年绵阳茶叶产量3万吨。其中，春茶占比达六成，去年春茶1万吨。", "estimate estimate actual"),
    ("绵阳预计产茶3万吨，现有茶园20万亩。其中，有机茶园6万亩。", "estimate actual actual"),
    # What a change begins from is there, and so is what a thing brings that was opened today.
    ("3月1日起，绵阳查询费由每份20元降至9元。", "actual target"),
    ("今天，云岭大桥正式通车。建成通车后，过江最快6分钟。", "actual"),
    ("今天，云岭大桥正式通车。绵阳大桥年底通车后，过江最快6分钟。", "target"),
    ("昨天，云岭茶厂一期建成投产。二期建成投产后，年产茶叶可达3万吨。", "target"),
    ("云岭大桥今天合龙。建成通车后，过江最快6分钟。", "target"),
    # A bare verb goes on with what is to be over a semicolon, another doer does not.
    ("绵阳将安排客车20列；开行货车30列。", "target target"),
    ("绵阳将安排客车20列；遂宁开行货车30列。", "target actual"),
    ("绵阳将投资8亿元；种植春茶的茶农有300户。", "target actual"),
    ("2023年四季度，绵阳提出新建茶园30个。", "target"),
    ("2023年绵阳收入30亿元，年内实现结余5亿元。", "actual actual"),
    ("片中引用“人民的生活是我们的奋斗目标”等论述，结合案例100多个。", "actual"),
]


def test_an_amount_that_is_a_percentage_has_grown_by_it() -> None:
    kinds = [m.kind for m in read(story("工业增加值同比增长5%，汽车产业增加值均超过10%，占比超过30%。"))]
    assert kinds == ["growth", "growth", "share"]


@pytest.mark.parametrize(("text", "status"), STATUS)
def test_status(text: str, status: str) -> None:
    assert " ".join(m.status for m in read(story(text))) == status


INDICATORS = [
    ("全省技术合同成交额达到865.1亿元。", "技术合同成交额"),
    ("累计引进校地协同创新项目132个。", "引进校地协同创新项目"),
    ("引进了106个顶尖科技创新团队。", "引进顶尖科技创新团队"),
    ("有6个新能源项目开工建设，其中3个项目已经投产。", "开工建设的新能源项目|投产的新能源项目"),
    ("新认定高新技术企业3071家。", "新认定高新技术企业"),
    ("项目占地约300亩，总投资50亿元。", "项目占地面积|总投资"),
    ("用户数量同比增长50%，达到1280家。", "用户数量|用户数量"),
    ("成功签订600余万元订单。", "签订订单"),
    ("重大项目18个，总投资近1100亿元。", "重大项目|重大项目总投资"),
    ("高新企业和科技企业分别突破8500家和6万家。", "高新企业|科技企业"),
    ("争取科研项目1121项、资金12.12亿元，分别增长9.9%、20.14%。", "|".join(["争取科研项目", "争取科研项目资金"] * 2)),
    ("汽车产值超700亿元，占全国比重超过12%。", "汽车产值|汽车产值占全国比重"),
    ("审批时间由原来的30天压缩至5天。", "审批时间|审批时间"),
    ("像这样的高新技术企业，本市已培育了7560多家。", "培育高新技术企业"),
    ("工业增加值同比增长11.1%，增速比同期服务业高4.8个百分点。", "工业增加值|工业增加值增速比同期服务业高"),
    ("科创板上市企业增至18家，数量位居西部第一。", "科创板上市企业|科创板上市企业数量"),
    ("培养20万名适应新技术的高素质技能人才。", "培养高素质技能人才"),
    ("为100多家企业提供智能视觉解决方案。", "提供智能视觉解决方案的企业"),
    ("40余盆7个品种的墨兰。", "墨兰|墨兰品种"),
    ("形成千亿级产业集群。", "产业集群规模"),
    # A bare noun keeps what is said of it, before the figure and behind it.
    ("绵阳出台促进小微企业发展的27项措施。", "促进小微企业发展的措施"),
    ("通过备案上线的大模型有13款。", "通过备案上线的大模型"),
    ("绵阳发布43条推动制造业发展政策举措。", "推动制造业发展政策举措"),
    # A change runs to its year; money is what it is given for; a thing described is not its measure.
    ("产业投入从2021年56亿元提升至2023年的98亿元。", "产业投入|产业投入"),
    ("县级财政拿出9万元给予租金补助。", "租金补助"),
    ("不少企业估值超过百亿元。", "企业估值"),
    ("建成总规模150亿元的产业基金。", "产业基金总规模"),
    ("慢性病患者35万名无法治疗，40万名慢性病患者无法治疗。", "慢性病患者|慢性病患者"),
    ("钢铁行业增加值年均增长目标设定在4%左右。", "钢铁行业增加值"),
    # The sector of a measure, and the speed of what was named.
    ("规模以上电子制造业实现营业收入14亿元，同比增长8.3%。", "规模以上电子制造业营业收入|规模以上电子制造业营业收入"),
    ("软件业务收入同比增长9.5%，增速较上月提高4.1个百分点。", "软件业务收入|软件业务收入增速"),
]


@pytest.mark.parametrize(("text", "indicators"), INDICATORS)
def test_indicator(text: str, indicators: str) -> None:
    assert "|".join(m.indicator for m in read(story(text))) == indicators


TIMES = [
    ("此次推介会是绵阳今年以来第三次举行的招商活动，吸引客商130名。", ["pub"]),
    ("2023年，产值30亿元。利润3亿元。", ["2023", "2023"]),
    ("2023年，产值30亿元。目前，企业达50家。", ["2023", "pub"]),
    ("自2021年投运以来，中心服务用户1200家。完成任务50万项。", ["2021/pub", "2021/pub"]),
    ("平台去年5月揭牌，规划面积100平方公里。", ["pub"]),
    ("力争到2027年，投入年均增长10%以上。", ["2024/2027"]),
    ("今年前5个月，营收增长9%，利润增长11%。", ["2024-01/2024-05", "2024-01/2024-05"]),
    ("增加值占比由上年的31%提高到32%。", ["2023", "pub"]),
    ("产量30万辆，较上年增长5%。", ["pub", "pub"]),
]


@pytest.mark.parametrize(("text", "times"), TIMES)
def test_time(text: str, times: list[str]) -> None:
    assert [m.time for m in read(story(text))] == times


def test_a_heading_over_a_list_gives_its_time_and_says_whether_it_is_a_plan() -> None:
    page = story("2023年“成绩单”", "■企业3071家", "2024年“路线图”", "■企业8500家", published="2024-02-29", kinds="ssss")
    assert fields(page, "time", "status") == [("3071家", "2023", "actual"), ("8500家", "2024", "target")]


def test_a_list_is_told_as_of_the_day_in_its_heading() -> None:
    page = story("数读（截至1月底）", "■企业3071家", published="2024-02-29", kinds="ss")
    assert fields(page, "time") == [("3071家", "2024-01-31")]
    page = story("2月20日", "■企业8500家", published="2024-02-29", kinds="ss")
    assert fields(page, "time") == [("8500家", "pub")]


def test_places_own_figures_in_the_words_of_the_guideline() -> None:
    page = story(
        "重庆市新建平台12个。川渝两地共建平台30个，两地5家医院结果互认。重庆市万州区培育企业9家，该区出口增长8%。"
    )
    assert [m.subject for m in read(page)] == ["重庆", "川渝", "川渝", "万州区", "万州区"]


def test_the_paper_says_which_city_is_ours() -> None:
    page = story("成都、成都，成都的企业到重庆考察。", "全市研发人员16万人。", outlet="重庆日报")
    assert [m.subject for m in read(page)] == ["重庆"]


def test_the_owner_is_carried_to_later_sentences_of_the_paragraph() -> None:
    page = story("云岭实验室去年启动运行。目前，已汇聚人才300名。该实验室拥有设备80台。")
    assert fields(page, "subject", 云岭实验室="lab") == [("300名", "云岭实验室"), ("80台", "云岭实验室")]


def test_a_described_thing_owns_the_figure_before_it() -> None:
    page = story("青川园区招引项目，其中，总投资12.9亿元的云岭平台已经开工。")
    assert fields(page, "subject", "indicator", 青川园区="park", 云岭平台="platform") == [
        ("12.9亿元", "云岭平台", "总投资")
    ]


def test_names_listed_before_deng_are_counted_and_own_nothing() -> None:
    page = story("青川园区引进云岭平台、白石平台等创新平台43个。")
    (metric,) = read(page, 青川园区="park", 云岭平台="platform", 白石平台="platform")
    assert (metric.subject, metric.indicator) == ("青川园区", "引进创新平台")


def test_who_reports_a_figure_does_not_own_it() -> None:
    page = story("王小明介绍，云岭平台已链接设备271台。", "青川协会数据显示，全国企业达30万家。")
    assert [m.subject for m in read(page, 王小明="person", 云岭平台="platform", 青川协会="alliance")] == [
        "云岭平台",
        "全国",
    ]


def test_parts_of_a_sentence_do_not_lend_each_other_owners() -> None:
    page = story("成渝地区加快建设平台，新增实验室3个；云岭望远镜在四川建成；4家天府实验室揭牌。")
    assert [m.subject for m in read(page, 云岭望远镜="facility")] == ["川渝", "川渝"]


NOT_FINDINGS = [
    "落实“四张清单”和“十项行动”。", "提交一份答卷，成为一个缩影。", "出台“21条”。", "《青川市三年行动计划》印发。", "两所高校各展所长。", "未来5年，短短一年时间，近两年。",
    "中央八项规定精神。", "三元正极材料，十分重要。", "10万千瓦以上的电站增多。", "24小时不间断运行。", "360度全景。", "夺得女子800米自由泳冠军。", "10米气手枪比赛结束。", "夺得女子67公斤以上级金牌。", "晋级四分之一决赛。", "打造15分钟健身圈。", "采取两班倒的机制。", "三台县种植麦冬，七台河市改造街道。", "获批1类创新药和3类医疗器械。",
]  # fmt: skip


@pytest.mark.parametrize("text", NOT_FINDINGS)
def test_what_is_no_finding(text: str) -> None:
    assert read(story(text)) == []


def test_a_number_inside_a_name_and_a_credit_line_are_no_findings() -> None:
    page = story("“时速400公里列车控制”项目推进，另有设备3台。", "责编：李四 版式5个", kinds="bc")
    assert fields(page, **{"“时速400公里列车控制”项目": "project"}) == [("3台",)]


def test_a_text_without_a_date_still_has_its_figures() -> None:
    (metric,) = read(story("今年建成平台20个。", published=None))
    assert (metric.value, metric.unit, metric.time) == (20, "个", "pub")


@pytest.mark.parametrize("piece", ["3家", "3家、", "增长5%，", "2023年3个，", "重庆3家；", "“3个", "亿", "9"])
def test_long_lines_are_read_in_time_that_grows_with_them(piece: str) -> None:
    line = piece * (10_000 // len(piece))
    for metric in read(story(line)):
        assert line[metric.start : metric.end] == metric.text
        assert 0 <= metric.confidence <= 1
