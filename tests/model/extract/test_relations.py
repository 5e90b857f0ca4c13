"""What a sentence states of two named things, and what it does not."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Related = Callable[..., set[tuple[str, str, str]]]
Titles = Callable[[str], set[tuple[str, str, str | None]]]
Told = Callable[..., list[tuple[str, str, str, str | None, str]]]


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("[星河实验室|lab]主任[林远|person]介绍。", {("林远", "星河实验室", "主任")}),
        ("[星河市科技局|agency]党组书记、局长[林远|person]说。", {("林远", "星河市科技局", "党组书记、局长")}),
        (
            "[全国政协|agency]委员，[星河大学|university]教授[林远|person]建议。",
            {("林远", "全国政协", "委员"), ("林远", "星河大学", "教授")},
        ),
        (
            "[星河公司|company]董事长[林远|person]、[星河大学|university]校长[王一|person]出席。",
            {("林远", "星河公司", "董事长"), ("王一", "星河大学", "校长")},
        ),
        (
            "[星河大学|university]教授[林远|person]、[王一|person]到会。",
            {("林远", "星河大学", "教授"), ("王一", "星河大学", "教授")},
        ),
        ("[林远|person]现任[星河研究院|institute]院长。", {("林远", "星河研究院", "院长")}),
        ("来自[星河大学|university]的[林远|person]院士加盟。", {("林远", "星河大学", "院士")}),
        ("[甲大学|university]毕业生[林远|person]加入[乙公司|company]。", {("林远", "乙公司", None)}),
        ("[林远|person]院士担任[星河实验室|lab]主任。", {("林远", "星河实验室", "主任")}),
        ("[星河实验室|lab]由[林远|person]院士担任主任。", {("林远", "星河实验室", "主任")}),
        ("[林远|person]，男，生于1962年，现任[星河公司|company]董事长。", {("林远", "星河公司", "董事长")}),
        ("[林远|person]（[星河公司|company]技术总监）", {("林远", "星河公司", "技术总监")}),
        ("[星河实验室|lab]深耕医学，已吸引[林远|person]院士等团队入驻。", {("林远", "星河实验室", "院士")}),
        ("[林远|person]回国后创办了[星河公司|company]。", {("林远", "星河公司", "创始人")}),
        ("中央总书记、[中央委员会|agency][总书记|person|林远]到会。", {("林远", "中央委员会", "总书记")}),
    ],
)
def test_a_person_and_the_title_as_printed(titles: Titles, text: str, want: set[tuple[str, str, str | None]]) -> None:
    assert titles(text) == want


def test_of_a_school_the_university_counts_and_of_a_department_both(titles: Titles) -> None:
    school = "[星河大学|university]的[星河大学电气工程学院|university]教授[林远|person]说。"
    assert titles(school) == {("林远", "星河大学", "电气工程学院教授")}
    office = "[星河研究院|institute]的[星河研究院植物研究所|institute]所长[林远|person]说。"
    assert titles(office) == {("林远", "星河研究院植物研究所", "所长"), ("林远", "星河研究院", "植物研究所所长")}
    assert titles("[星河区|park]。[星河区科技局|agency]局长[林远|person]说。") == {("林远", "星河区科技局", "局长")}


@pytest.mark.parametrize(
    ("text", "want"),
    [
        (
            "依托[甲大学|university]和[乙大学|university]建设的[星河实验室|lab]揭牌。",
            {("星河实验室", "甲大学"), ("星河实验室", "乙大学")},
        ),
        (
            "[星河研究院|institute]由[甲大学|university]与[乙市政府|agency]共建，将服务企业。",
            {("星河研究院", "甲大学"), ("星河研究院", "乙市政府")},
        ),
        ("[甲装置|facility]是我国首个由[乙大学|university]牵头建设的大科学装置。", {("甲装置", "乙大学")}),
        ("[甲公司|company]投资30亿元建设的[乙基地|park]开工。", {("乙基地", "甲公司")}),
        ("明确由[甲医院|institute]牵头建设[星河中心|platform]。", {("星河中心", "甲医院")}),
        ("[甲局|agency]印发方案，明确由[甲医院|institute]牵头建设[星河中心|platform]。", {("星河中心", "甲医院")}),
        (
            "[甲新区|park]通过与[乙大学|university]合作建设[星河中心|platform]。",
            {("星河中心", "甲新区"), ("星河中心", "乙大学")},
        ),
        ("[甲公司|company]牵头组建[星河联盟|alliance]。", {("星河联盟", "甲公司")}),
        (
            "[星河新区|park]已组建了[甲基金|finance]、[乙基金|finance]等基金体系。",
            {("甲基金", "星河新区"), ("乙基金", "星河新区")},
        ),
        ("[星河新区|park]推出了[明湖共享平台|platform]。", {("明湖共享平台", "星河新区")}),
        (
            "[星河研究院|institute]表示，将大力建设[甲网|platform]和[乙智库|platform]。",
            {("甲网", "星河研究院"), ("乙智库", "星河研究院")},
        ),
        ("[甲公司|company]深耕多年。去年建成[星河中试平台|platform]。", {("星河中试平台", "甲公司")}),
        ("由[星河新区|park]主导开发建设的[明湖科技城|park]开园。", {("明湖科技城", "星河新区")}),
        ("[星河电站|facility]并网。运营单位[甲公司|company]表示满意。", {("星河电站", "甲公司")}),
        ("[星河学院|university],于去年11月,顺利完成了[明湖中试线|platform]建设。", {("明湖中试线", "星河学院")}),
    ],
)
def test_who_built_it(relations: Related, text: str, want: set[tuple[str, str]]) -> None:
    assert {(h, t) for h, rel, t in relations(text) if rel == "built_by"} == want


@pytest.mark.parametrize(
    ("text", "want"),
    [
        (
            "[甲市科技局|agency]、[乙部|agency]联合印发《[星河方案|policy]》。",
            {("甲市科技局", "issues", "星河方案"), ("乙部", "issues", "星河方案")},
        ),
        (
            "[甲所|institute]、[乙所|institute]签署了共建平台的[框架协议|policy]。",
            {("甲所", "issues", "框架协议"), ("乙所", "issues", "框架协议")},
        ),
        ("[甲委|agency]实施[中小企业培育行动|policy]。", {("甲委", "issues", "中小企业培育行动")}),
        (
            "[甲局|agency]将深化改革，出台“[十条|policy]”，实施[企业成长工程|project]。",
            {("甲局", "issues", "十条"), ("甲局", "makes", "企业成长工程")},
        ),
        ("[甲公司|company]即将推出[三维相机|product]。", {("甲公司", "makes", "三维相机")}),
        (
            "[甲所|institute]联合[乙公司|company]研制的[丙设备|product]应用广泛。",
            {("甲所", "makes", "丙设备"), ("乙公司", "makes", "丙设备"), ("甲所", "partner", "乙公司")},
        ),
        ("由[甲中心|platform]自主研发的[生物芯片|product]已获批。", {("甲中心", "makes", "生物芯片")}),
        ("[甲卫星|project]项目由[乙公司|company]研制。", {("乙公司", "makes", "甲卫星")}),
        ("[林远|person]成立[甲公司|company]。去年成功研发出领先的[电容器|product]。", {("甲公司", "makes", "电容器")}),
        (
            "[甲实验室|lab]成果丰硕。该实验室已成功开发[乙药|product]、[丙药|product]等。",
            {("甲实验室", "makes", "乙药"), ("甲实验室", "makes", "丙药")},
        ),
        ("[甲公司|company]成立后，就得到[引导基金|finance]资金支持。", {("引导基金", "backs", "甲公司")}),
        (
            "作为[甲所|institute]与[乙新区|park]孵化的一家企业，[丙公司|company]成长迅速。",
            {("甲所", "backs", "丙公司"), ("乙新区", "backs", "丙公司")},
        ),
        ("《[星河规划|policy]》已经[甲部|agency]批复同意。", {("甲部", "issues", "星河规划")}),
        ("[甲银行|company]为[乙公司|company]发放首笔贷款。", {("甲银行", "backs", "乙公司")}),
        ("[甲公司|company]全资子公司[乙公司|company]开业。", {("乙公司", "part_of", "甲公司")}),
        ("[甲高新区|park]与[乙高新区|park]近日签订合作协议。", {("甲高新区", "partner", "乙高新区")}),
        (
            "[甲科学城|park]深化与[乙科学城|park]、[丙科技城|park]的协同创新。",
            {("甲科学城", "partner", "乙科学城"), ("甲科学城", "partner", "丙科技城")},
        ),
    ],
)
def test_what_it_does(relations: Related, text: str, want: set[tuple[str, str, str]]) -> None:
    assert {r for r in relations(text) if r[1] != "role"} == want


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("[甲公司|company]成立于2018年，是[乙集团|company]的控股子公司。", {("甲公司", "part_of", "乙集团")}),
        (
            "[甲园|park]是[乙科学城|park]的核心区，聚集了[丙院|institute]。",
            {("甲园", "part_of", "乙科学城"), ("丙院", "part_of", "甲园")},
        ),
        (
            "走进[甲公司|company]，[乙机器人|product]正在作业。这款机器人由公司自主研发。",
            {("甲公司", "makes", "乙机器人")},
        ),
        (
            "[甲装置|facility]落户[乙科学城|park]，由[丙大学|university]牵头建设。",
            {("甲装置", "part_of", "乙科学城"), ("甲装置", "built_by", "丙大学")},
        ),
        ("[甲银行|company]创新服务，已为[乙公司|company]授信500万元。", {("甲银行", "backs", "乙公司")}),
        ("[甲计划|policy]由[乙部|agency]组织实施。", {("乙部", "issues", "甲计划")}),
        (
            "[甲园区|park]入驻企业120家，其中[乙公司|company]、[丙公司|company]等龙头企业20家。",
            {("乙公司", "part_of", "甲园区"), ("丙公司", "part_of", "甲园区")},
        ),
        (
            "[甲谷|park]一期已建成，[乙公司|company]、[丙公司|company]等12家企业签约入驻。",
            {("乙公司", "part_of", "甲谷"), ("丙公司", "part_of", "甲谷")},
        ),
        (
            "[甲局|agency]联合[乙局|agency]印发[办法|policy]。",
            {("甲局", "partner", "乙局"), ("甲局", "issues", "办法"), ("乙局", "issues", "办法")},
        ),
        (
            "[甲园|park]孵化的[乙公司|company]获得[丙基金|finance]、[丁资本|company]融资。",
            {("甲园", "backs", "乙公司"), ("丙基金", "backs", "乙公司"), ("丁资本", "backs", "乙公司")},
        ),
        ("[大模型|product]是[甲公司|company]自主研发的行业模型。", {("甲公司", "makes", "大模型")}),
    ],
)
def test_what_later_clauses_say_of_the_subject(relations: Related, text: str, want: set[tuple[str, str, str]]) -> None:
    assert relations(text) == want


def test_a_second_office_after_the_first(titles: Titles) -> None:
    text = "[林远|person]是[甲大学|university]的一名教授，也是[乙公司|company]的创始人。"
    assert titles(text) == {("林远", "甲大学", "教授"), ("林远", "乙公司", "创始人")}


def test_partners_build_together(relations: Related) -> None:
    found = relations("[甲科学城|park]提出，携手[乙科学城|park]等平台共同打造[综合性科学中心|platform]。")
    assert found == {
        ("甲科学城", "partner", "乙科学城"),
        ("综合性科学中心", "built_by", "甲科学城"),
        ("综合性科学中心", "built_by", "乙科学城"),
    }


@pytest.mark.parametrize(
    "text",
    [
        "我市加快建设[星河实验室|lab]。",
        "[甲公司|company]发展迅速。我市建设[星河实验室|lab]。",
        "[甲公司|company]发展迅速。\n加快建设[星河实验室|lab]。",
        "[甲新区|park]支持龙头企业建设[星河实验室|lab]。",
        "[甲大学|university]的专家建设[星河实验室|lab]。",
        "[甲公司|company]打造[星河实验室|lab]的样板。",
        "[甲网|platform]将建设[乙新区|park]、[丙新区|park]2个服务基地。",
        "[甲局|agency]，[乙局|agency]，[丙局|agency]到会。",
        "[世行|agency]参与共建[“一带一路”|policy]。",
        "[甲研究院|institute]依托[乙大学|university]学科优势，成果丰硕。",
        "[甲公司|company]的客户包括[乙公司|company]、[丙公司|company]。",
        "[甲局|agency]支持[乙公司|company]发展。",
        "[林远|person]会见了[甲公司|company]客人。",
        "[甲大厅|facility]同来访的邻国总统[林远|person]会谈。",
    ],
)
def test_what_is_not_stated_is_no_relation(relations: Related, text: str) -> None:
    assert relations(text) == set()


def test_the_span_is_the_words_that_state_it_and_doubt_shows(told: Told) -> None:
    rows = told("去年，[甲公司|company]牵头组建[星河联盟|alliance]。业内叫好。", {})
    assert [row[4] for row in rows] == ["牵头组建星河联盟"]


def test_half_and_full_width_marks_read_alike(relations: Related) -> None:
    wide = relations("[甲局|agency]表示，将改革，出台[十条|policy]。")
    assert wide == relations("[甲局|agency]表示,将改革,出台[十条|policy]。") == {("甲局", "issues", "十条")}


@pytest.mark.parametrize(
    ("text", "want"),
    [
        (
            "[云岭实验室|lab]位于[星河园区|park]，是[星河大学|university]牵头建设的科研平台。",
            {("云岭实验室", "built_by", "星河大学"), ("云岭实验室", "part_of", "星河园区")},
        ),
        (
            "[云岭联盟|alliance]由[星河大学|university]联合[星河公司|company]发起成立。",
            {
                ("云岭联盟", "built_by", "星河公司"),
                ("云岭联盟", "built_by", "星河大学"),
                ("星河大学", "partner", "星河公司"),
            },
        ),
        ("[云岭实验室|lab]以[星河大学|university]为依托单位。", {("云岭实验室", "built_by", "星河大学")}),
        ("由[星河局|company]施工的[云岭隧道|facility]贯通。", {("云岭隧道", "built_by", "星河局")}),
        (
            "由[星河局|company]承建的[星河高铁|facility][云岭隧道|facility]顺利贯通。",
            {("云岭隧道", "built_by", "星河局"), ("云岭隧道", "part_of", "星河高铁")},
        ),
        ("“[云脑|product]”平台由[云岭公司|company]抓总研制。", {("云岭公司", "makes", "云脑")}),
        ("由[云岭公司|company]打造的“[云脑|product]”接入设备2万台。", {("云岭公司", "makes", "云脑")}),
        (
            "[星河大学|university][李明|person]教授团队研发的[云龙芯片|product]亮相。",
            {("星河大学", "makes", "云龙芯片")},
        ),
        ("[云龙|product]在[云岭公司|company]下线。", {("云岭公司", "makes", "云龙")}),
        ("[云芯一号|product]的研发单位[云岭公司|company]表示。", {("云岭公司", "makes", "云芯一号")}),
        ("[云岭公司|company]携[云芯一号|product]亮相。", {("云岭公司", "makes", "云芯一号")}),
        (
            "[云岭公司|company]完成A轮融资，由[云水基金|finance]领投，[星河资本|company]跟投。",
            {("云水基金", "backs", "云岭公司"), ("星河资本", "backs", "云岭公司")},
        ),
        ("通过“[云水贷|finance]”，[云岭公司|company]获得贷款500万元。", {("云水贷", "backs", "云岭公司")}),
        ("作为中外共建“[星河路|project]”的成果，[云岭铁路|facility]通车。", set()),
    ],
)
def test_who_does_it_in_other_words(relations: Related, text: str, want: set[tuple[str, str, str]]) -> None:
    assert {r for r in relations(text) if r[1] != "role"} == want


def test_a_title_of_a_body_that_is_not_known_is_no_title_of_the_one_before(titles: Titles) -> None:
    text = "[星河中央|agency]主席[林远|person]、云盟中央主席[王一|person]出席。"
    assert titles(text) == {("林远", "星河中央", "主席")}


def test_what_is_pushed_on_is_no_subject(relations: Related) -> None:
    text = "推进[甲铁路|facility]和[乙中心|platform]尽快产出成果，布局第二批[丙实验室|lab]。"
    assert not [r for r in relations(text) if r[0] == "丙实验室"]


def test_he_is_the_person_named_last(titles: Titles) -> None:
    text = "[李小云|person]是创业者。他既是企业的创始人，也是[云岭学院|university]的导师。"
    assert titles(text) == {("李小云", "云岭学院", "导师")}


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        (
            "由[甲台|agency]和[乙局|agency]联合摄制的六集大型系列纪录片[《河》|product]今晚开播。",
            ("乙局", "makes", "《河》"),
        ),
        ("由某省、[甲台|agency]共同主办的[甲论坛|event]今天开幕。", ("甲论坛", "built_by", "甲台")),
        ("由[甲台|agency]、某省联合主办的[甲论坛|event]今天开幕。", ("甲论坛", "built_by", "甲台")),
        ("[甲频道|platform]播出特别直播节目[《山》|product]。", ("甲频道", "makes", "《山》")),
        ("[甲频道|platform]2月6日起，连续三天推出特别节目[《山》|product]，讲述故事。", ("甲频道", "makes", "《山》")),
        ("[甲部|agency]部署开展[甲服务活动|event]。", ("甲服务活动", "built_by", "甲部")),
        ("由[甲局|agency]组派的[甲医疗队|alliance]今天启程。", ("甲医疗队", "built_by", "甲局")),
        ("由[甲府|agency]与[乙院|institute]合作运营和管理的[丙医院|institute]投用。", ("丙医院", "built_by", "乙院")),
        ("[甲台|agency][《新年晚会》|product]今晚播出。", ("甲台", "makes", "《新年晚会》")),
        ("今晚，[甲频道|platform][《乙谈》|product]栏目将播出专访。", ("《乙谈》", "part_of", "甲频道")),
        ("[甲会议|event]7日上午在[乙堂|facility]举行[第二次会议|event]。", ("第二次会议", "part_of", "甲会议")),
        ("本届[甲论坛|event]还发布了[《甲宣言》|policy]。", ("甲论坛", "issues", "《甲宣言》")),
        ("记者从[甲部|agency]获悉，[《甲办法》|policy]近日印发。", ("甲部", "issues", "《甲办法》")),
        ("[甲铁路|facility]正式接入国家[甲路网|framework]。", ("甲铁路", "part_of", "甲路网")),
        ("[甲债|finance]支持的[乙工程|project]进展顺利。", ("甲债", "backs", "乙工程")),
        ("[甲部|agency]、[乙部|agency]联合启动[甲行动|policy]。", ("甲部", "partner", "乙部")),
    ],
)
def test_who_made_issued_and_hosts_it(relations: Related, text: str, relation: tuple[str, str, str]) -> None:
    assert relation in relations(text)


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("[某台|agency]首档探访节目[《某山》|product]今晚启播。", ("某台", "makes", "《某山》")),
        ("李某签署[某院|agency]令，公布[《某条例》|policy]。", ("某院", "issues", "《某条例》")),
        ("[某部|agency]启动2026届毕业生[“某行动”|policy]。", ("某部", "issues", "“某行动”")),
        ("由[某部|agency]等六部门共同发起的[某计划|policy]启动。", ("某部", "issues", "某计划")),
        (
            "在[某大学|university]的实验室里，[张某|person]正在加紧研制[某号原型机|product]。",
            ("某大学", "makes", "某号原型机"),
        ),
        ("[某行|company]水利贷款余额突破1万亿元，支持了[某工程|project]。", ("某行", "backs", "某工程")),
    ],
)
def test_formulas_of_the_news(relations: Related, text: str, want: tuple[str, str, str]) -> None:
    assert want in relations(text)


@pytest.mark.parametrize(
    ("text", "want"),
    [
        (
            "[甲桥|facility]由[甲公司|company]投资、[乙集团|company]承建。",
            {("甲桥", "built_by", "甲公司"), ("甲桥", "built_by", "乙集团")},
        ),
        (
            "由[甲部|agency]指导，[乙会|alliance]主办，[丙大学|university]承办的[甲论坛|event]举行。",
            {("甲论坛", "built_by", "乙会"), ("甲论坛", "built_by", "丙大学")},
        ),
        (
            "[甲联合体|alliance]由[甲公司|company]牵头，[乙大学|university]、[丙集团|company]等参与组建。",
            {("甲联合体", "built_by", who) for who in ("甲公司", "乙大学", "丙集团")},
        ),
        (
            "[《甲规划》|policy]由[甲部|agency]会同[乙部|agency]编制。",
            {("甲部", "issues", "《甲规划》"), ("乙部", "issues", "《甲规划》"), ("甲部", "partner", "乙部")},
        ),
        ("[“甲号”|product]由[甲公司|company]历时五年研制而成。", {("甲公司", "makes", "“甲号”")}),
        ("[甲公司|company]总投资50亿元的[甲项目|project]开工。", {("甲项目", "built_by", "甲公司")}),
        ("记者从[甲公司|company]获悉，由其承建的[甲桥|facility]今天合龙。", {("甲桥", "built_by", "甲公司")}),
        ("作为[“甲号”|product]的研制单位，[甲公司|company]攻关三年。", {("甲公司", "makes", "“甲号”")}),
    ],
)
def test_doers_each_with_a_verb_or_named_elsewhere(
    relations: Related, text: str, want: set[tuple[str, str, str]]
) -> None:
    assert relations(text) == want


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("[林远|person]当选[甲协会|alliance]主席。", "主席"),
        ("会议任命[林远|person]为[甲部|agency]部长。", "部长"),
        ("[林远|person]在[甲公司|company]担任工程师。", "工程师"),
        ("在[甲公司|company]工作的[林远|person]说。", None),
    ],
)
def test_offices_that_persons_come_to(titles: Titles, text: str, title: str | None) -> None:
    assert {(who, what) for who, _, what in titles(text)} == {("林远", title)}
    assert titles("毕业于[甲大学|university]的[林远|person]回乡。") == set()


@pytest.mark.parametrize(
    ("text", "want"),
    [
        (
            "[甲院|institute]由[甲大学|university]建设，落户[乙新区|park]。",
            {("甲院", "built_by", "甲大学"), ("甲院", "part_of", "乙新区")},
        ),
        (
            "[“甲箭”|product]由[甲公司|company]所属[乙院|institute]抓总研制。",
            {("乙院", "part_of", "甲公司"), ("乙院", "makes", "“甲箭”")},
        ),
        ("[甲星|product]入轨，该卫星由[甲公司|company]负责研制。", {("甲公司", "makes", "甲星")}),
        ("[甲公司|company]推进[甲项目|project]建设。", {("甲项目", "built_by", "甲公司")}),
        ("[甲高铁|facility]跨越青江的[甲桥|facility]合龙。", {("甲桥", "part_of", "甲高铁")}),
    ],
)
def test_what_a_clause_says_of_what_was_spoken_of(
    relations: Related, text: str, want: set[tuple[str, str, str]]
) -> None:
    assert relations(text) == want
