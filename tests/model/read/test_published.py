"""Dates inferred from what a story tells of its own time."""

from __future__ import annotations

import pytest

OPENING = "云岭科学城建设提速\n\n"


@pytest.mark.parametrize(
    ("body", "published"),
    [
        ("2023年，云岭新增科技企业120家，同比增长15%。今年，云岭将继续发力，去年的经验值得推广。", "2024"),
        ("截至2022年底，云岭已有科研平台43个。今年，还将新增5个。", "2023"),
        ("云岭市政府工作报告晒出成绩单，并为2023年划出重点。2023年怎么干？报告提出，生产总值增长8%。", "2023"),
        ("在“十四五”开局之年，云岭提出新的目标：到2025年，建成科学城。", "2021"),
        ("今年是新中国成立75周年，云岭科学城迎来新的发展机遇。", "2024"),
        ("去年（2023年），云岭科学城投入1亿元。", "2024"),
        ("前些天，2024云岭园艺博览会正式开幕，到2030年还将再办三届。", "2024"),
        ("报告回顾了过去一年。2022年怎么干？云岭提出，投资增长8%左右，今年还要新建平台5个。", "2022"),
        ("《云岭低空经济发展行动计划（2025—2027年）》已印发。去年，2025年，全市产茶4万吨。", "2026"),
        ("云岭解读《茶产业培育行动计划（2023—2027年）》，到2027年产值将达到90亿元。今年上半年产茶4万吨。", "2023"),
        ("云岭科学城自2019年以来不断发展。2021年3月5日，首个平台投用。到2035年，将全面建成。", "2021"),
    ],
)
def test_the_year_is_settled_by_what_is_past(stories, body, published):
    story = stories(OPENING + body)[0].story
    assert (story.published, story.published_basis) == (published, "inferred")
    assert "“" in story.why


def test_nothing_is_claimed_without_evidence(stories):
    story = stories(OPENING + "近日，云岭科学城举行会议，去年的成绩得到肯定。到2030年，将全面建成。")[0].story
    assert (story.published, story.published_basis, story.why) == (None, None, "")


def test_a_daily_prints_tomorrow_what_a_dispatch_dates_today(stories):
    body = "本报讯（云岭日报记者 周知遥）12月31日，云岭科学城公布数据：截至2023年11月底，已有平台43个。"
    story = stories(OPENING + body)[0].story
    assert story.published == "2024-01-01"
    assert "次日见报" in story.why


def test_a_feature_that_opens_with_a_month_appeared_in_it(stories):
    body = "5月的云岭，阳光正好。2024年，云岭被纳入科创走廊。今年一季度，全市投资增长两成。"
    assert stories(OPENING + body)[0].story.published == "2025-05"
    assert stories(OPENING + "回想5月的云岭，大家都笑了。截至2022年底，已有平台43个。")[0].story.published == "2023"


@pytest.mark.parametrize(
    ("body", "published"),
    [
        ("一台机器能省几个人？9月上旬，在云岭精密的车间，记者见到了答案。2024年，公司营收达3亿元。", "2025-09"),
        ("一台机器能省几个人？2024年9月12日，记者走进云岭精密。公司去年营收达3亿元。", "2024-09"),
        ("一台机器能省几个人？公司去年9月建成新厂，记者获悉，2024年，公司营收达3亿元。", "2025"),
        ("云岭精密2018年落户高新区，现有员工90人。\n\n“数据会说话。”6年来，公司研发投入达2亿元。", "2024"),
        ("云岭精密2018年落户高新区。近6年来，公司研发投入达2亿元。", "2018"),
        ("云岭精密的“数据会说话。”6年来，公司研发投入达2亿元，2018年落户高新区。", "2018"),
    ],
)
def test_where_the_reporter_was_and_how_long_a_thing_has_been_there_date_a_feature(stories, body, published):
    assert stories(OPENING + body)[0].story.published == published


def test_what_happens_today_is_published_today(stories):
    body = "今天（5月7日），云岭科学城公布数据：2023年，科研平台达到43个，今年还将增加。"
    assert stories(OPENING + body)[0].story.published == "2024-05-07"


def test_stories_of_one_page_share_what_each_tells(stories):
    page = (
        "云岭新增五家研究院\n\n本报讯（云岭日报记者 周知遥）2月28日，云岭新增五家研究院，将开展技术攻关。\n\n"
        "李望山同志逝世\n\n本报讯 原云岭大学校长李望山同志，因病于2024年2月27日逝世，享年88岁。\n"
    )
    assert [t.story.published for t in stories(page)] == ["2024-02-29", "2024-02-29"]


def test_pages_of_different_years_clipped_together_keep_their_own(stories):
    page = (
        "云岭晒出成绩单\n\n本报记者 周知遥\n\n2023年，云岭新增企业120家，同比增长15%。今年，云岭继续发力。\n\n"
        "云岭科学城开局良好\n\n本报记者 林小满\n\n在“十四五”开局之年，云岭科学城开局良好。\n"
    )
    assert [t.story.published for t in stories(page)] == ["2024", "2021"]


@pytest.mark.parametrize(
    ("body", "published"),
    [
        ("本报讯（记者 周知遥）5月27日，云岭2021年重大项目开工，总投资40亿元。", "2021-05"),
        ("本报讯（记者 周知遥）5月31日，云岭2021年重大项目开工，总投资40亿元。", "2021"),
        ("本报云岭11月16日电（记者 周知遥）2022云岭百强榜正式发布。", "2022-11"),
        ("云岭科创网12月22日讯（记者 周知遥）《云岭成果清单（2025）》收录成果281项。", "2025-12-22"),
        ("9月28日，云岭发布《报告》。2012年至2021年，全市科技支出由33.8亿元增至92.6亿元。", "2022-09"),
        ("1月5日，工程师来到车间。2012年至2021年，全市科技支出由33.8亿元增至92.6亿元。", "2022-01"),
        ("车间里机器轰鸣。1月5日，工程师来到车间。2012年至2021年，全市科技支出增至92.6亿元。", "2022"),
        ("云岭《产业报告（2023）》发布。到2030年，力争建成平台300个，合同额较2025年再增加1000亿元。", "2023"),
    ],
)
def test_no_more_of_a_date_is_claimed_than_is_known(stories, body, published):
    assert stories(OPENING + body)[0].story.published == published


TOLD = [
    # An aim goes on over the years of its sentence, and no target is a past.
    ("2024年该区研发投入强度达到4%。产线计划2026年投产，2028年满产。到2027年，企业超过600家。", "2025"),
    ("去年云岭推广茶苗32万株。2024年，云岭茶业产值达4亿元。《云岭茶业方案》明确，2027年茶业产值达到6亿元。", "2025"),
    ("方案明确了分阶段目标：2025年，茶厂达到300家；2027年，茶厂达到500家。2024年底，云岭有茶厂260家。", "2025"),
    ("项目2027年全部建成后，年产值可达5亿元。2023年，园区产值达3亿元，同比增长12%。", "2024"),
    ("“2025年我们准备上市。”何清说。2023年公司营收达3亿元。明年是“十五五”开局之年。", "2025"),
    # What is done breaks an aim off.
    ("2020年提出的目标是建成茶厂30家，目前已完成，2023年茶厂产值达4亿元。", "2024"),
    # A part of a year, its accounts, the end of a change.
    ("2024年前10个月，云岭实验室到账经费2亿元。去年还不到1亿元。", "2024"),
    ("2024年1至11月，云岭茶叶出口增长9%。", "2024"),
    ("2024年茶业产值增长9%。", "2025"),
    ("云岭研发投入由2021年的2亿元增至2024年的3亿元。", "2025"),
    ("截至2024年12月31日，云岭有茶厂300家。", "2025"),
    ("翻开2024年的成绩单，云岭跑出了加速度。茶厂去年新建30家。", "2025"),
    # What is finished in a bare year may be to come where the accounts say so, and is past where nothing else is said.
    ("云岭茶博馆2023年开工，2026年建成投用。2024年，云岭茶业产值4亿元。", "2025"),
    ("云岭茶博馆2026年建成投用。", "2026"),
    ("2024年云岭茶王大赛吸引茶师300名，去年为220名。", "2024"),
]


@pytest.mark.parametrize(("body", "published"), TOLD)
def test_a_report_appears_after_what_it_tells_as_past_and_before_what_it_aims_at(stories, body, published):
    assert stories(OPENING + body)[0].story.published == published
