"""Kicker, headline and subtitle told apart; the furniture, signatures and boxes of clipped pages."""

from __future__ import annotations

import pytest

LEAD = "昨日，记者从云岭科学城获悉，云岭的中试平台建设加快，全市研发投入增长，重庆云岭高新区的创新项目集中开工。\n"


CALLS = ("贯彻全会精神", "科技赋能 向“新”而行")
"""Printed directly above a headline, nothing parts these from it."""


def parts(found):
    return {block.kind: found.text[block.start : block.end] for block in reversed(found.blocks)}


@pytest.mark.parametrize(
    ("above", "title", "below"),
    [
        (None, "重庆云岭高新区12个创新项目集中开工", "总投资超240亿元"),
        (None, "成都加码中试平台建设", "未来五年服务1000个项目"),
        (None, "绵阳研发投入强度居首", "2022城市百强榜发布 绵阳列第20位"),
        (None, "云岭高校晒出“转化账单”", "281项成果集中发布"),
        (None, "一颗橙子“卖出三份价”", "我县柑橘深加工产品增至120种"),
        (None, "云岭铁路最长隧道贯通", "全线完成投资过半 云岭迎来新通道"),
        (None, "没有抵押，凭数据也能贷款", "全市创新积分贷今年放款9亿元"),
        (None, "山里的“云”生意", "云岭数据产业园今年签约企业40家"),
        (None, "让创新者“名利双收”", "云岭大学成果所有制改革调查"),
        ("云岭市委书记在调研时强调", "以科技创新引领产业升级", None),
        ("云岭科学城建设四周年", "“双城记”越唱越响亮", None),
        ("贯彻全会精神", "成都中试平台集中开工", "首批项目50个"),
        ("【非凡十年】", "十年间 重庆研发投入年均增长15.9%", None),
        ("科技赋能 向“新”而行", "重庆推动科创高地建设", "再出发系列报道"),
        (None, "重庆云岭高新区一年引进项目152个", "市级以上平台达到369个"),
    ],
)
def test_the_headline_is_the_row_that_names_what_the_report_is_about(stories, above, title, below):
    for between in ("\n\n",) if above in CALLS else ("\n\n", "\n"):
        check(stories, between, above, title, below)


def test_what_leads_up_to_the_headline_is_longer(stories):
    rows = "绵阳云岭高新区以先进光电为支点壮大电子产业\n\n这束光 照进了车间"
    (found,) = stories(f"{rows}\n\n本报记者 林小满\n\n{LEAD}")
    assert found.story.title == "这束光 照进了车间"


def check(stories, between, above, title, below):
    rows = between.join(row for row in (above, title, below) if row)
    (found,) = stories(f"{rows}\n\n本报记者 林小满\n\n{LEAD}")
    shown = parts(found)
    assert found.story.title == title
    assert shown.get("kicker") == above
    assert shown.get("subtitle") == below


@pytest.mark.parametrize(
    "rows", [("构建全链条孵化体系", "加速培育科技型企业"), ("全力擦亮“绿”色底牌", "加快建设零碳园区")]
)
def test_one_headline_in_two_rows_stays_one(stories, rows):
    (found,) = stories("\n".join(rows) + f"\n\n本报记者 林小满\n\n{LEAD}")
    assert found.story.title == " ".join(rows)


def test_the_title_of_a_document_in_rows_is_one(stories):
    rows = "云岭市人民政府\n\n关于表彰云岭科学城\n\n先进集体的决定"
    assert stories(f"{rows}\n\n本报记者 林小满\n\n{LEAD}")[0].story.title == rows.replace("\n\n", " ")


def test_what_a_web_page_says_of_itself_is_no_text(stories):
    (found,) = stories(
        "首页 > 要闻 > 科创\n\n点击右上角“...”分享给朋友\n\n云岭12个项目开工 总投资超千亿元\n\n"
        f"2021-12-24 09:12:40  来源:云岭科技报  字号: 大 中 小\n\n{LEAD}\n编辑:周知遥\n分享到:\n上一篇：云岭开园\n"
    )
    assert (found.story.title, found.story.published) == ("云岭12个项目开工 总投资超千亿元", "2021-12-24")
    assert {block.kind for block in found.blocks} == {"headline", "byline", "body", "credit"}


def test_date_outlet_and_reporter_on_one_line(stories):
    (found,) = stories(f"云岭加码中试\n\n2023年7月21日  科创周刊  本报记者 林小满\n\n{LEAD}")
    assert (found.story.published, found.story.authors) == ("2023-07-21", ("林小满",))


def test_signatures_in_brackets_close_a_story(stories):
    found = stories(
        f"云岭科学城新增平台\n\n{LEAD}（林小满 文/图）\n青湖新区办成一场对接会\n3月5日，青湖新区开会，签约18个项目。\n（周知遥）\n"
    )
    assert [(t.story.title, t.story.authors) for t in found] == [
        ("云岭科学城新增平台", ("林小满",)),
        ("青湖新区办成一场对接会", ("周知遥",)),
    ]


def test_a_name_behind_a_sign_signs_and_a_column_of_reporters_does_not(stories):
    (found,) = stories(f"云岭的中试平台\n\n◎ 林小满\n\n{LEAD}\n记者手记\n\n中试是关键的一环，云岭先行。\n")
    assert found.story.authors == ("林小满",)


def test_unsigned_stories_of_one_page_are_told_by_their_places(stories):
    found = stories(
        "成都算力再升级\n\n昨日，成都一座超算中心二期投用，算力升级。\n\n"
        "绵阳发布转化十条措施\n\n绵阳日子越过越好，绵阳市发布转化十条措施。\n\n"
        "宜宾动力电池产能扩大\n\n宜宾的支柱是动力电池，去年宜宾产能扩大一倍。\n"
    )
    assert [t.story.title for t in found] == ["成都算力再升级", "绵阳发布转化十条措施", "宜宾动力电池产能扩大"]


def test_sections_of_a_survey_of_many_places_are_subheads(stories):
    found = stories(
        "川渝各地加快科技创新\n\n本报记者 林小满\n\n近日，两地科技部门开会，交流了经验。\n\n"
        "绵阳拿出转化十条措施\n\n绵阳日子越过越好，绵阳市拿出转化十条措施。\n\n"
        "宜宾动力电池产能扩大\n\n宜宾的支柱是动力电池，宜宾产能扩大一倍。\n"
    )
    assert [t.story.title for t in found] == ["川渝各地加快科技创新"]


def test_lists_in_a_box_keep_their_headings_and_lines(stories):
    (found,) = stories(
        f"云岭的十年\n\n本报记者 林小满\n\n{LEAD}\n<<<数读\n\n截至2021年10月\n\n■企业5219户\n\n■金额174亿元\n\n2025年目标\n\n■投入强度2.5%\n"
    )
    assert [found.text[b.start : b.end] for b in found.blocks if b.kind == "sidebar"] == [
        "<<<数读",
        "截至2021年10月",
        "■企业5219户",
        "■金额174亿元",
        "2025年目标",
        "■投入强度2.5%",
    ]


@pytest.mark.parametrize(
    ("title", "below"),
    [
        ("云岭科学城一年引进青年人才152名", "市级以上研发平台达到369个"),
        ("“墙内开花”何以“满园飘香”", "绵阳新区破题科技成果转化"),
        ("云岭细胞治疗平台投用", "初创药企可“拎管入驻”"),
        ("山有云 水有数", "永川数据中心首批机柜投用"),
    ],
)
def test_a_second_row_that_states_something_of_its_own_is_a_subtitle(stories, title, below):
    (found,) = stories(f"{title}\n{below}\n\n本报记者 林小满\n\n{LEAD}")
    assert (found.story.title, parts(found).get("subtitle")) == (title, below)


def test_a_second_row_that_goes_on_with_the_first_is_no_subtitle(stories):
    (found,) = stories(f"云岭生猪大数据服务中心\n服务养殖场户突破11万家\n\n本报记者 林小满\n\n{LEAD}")
    assert found.story.title == "云岭生猪大数据服务中心 服务养殖场户突破11万家"


@pytest.mark.parametrize(
    ("above", "title"),
    [
        ("走进产业园区看发展③", "算力上“云” 企业减负"),
        ("双城云帆·十年", "川渝“云”上见"),
        ("聚焦绵阳“算力之城”建设", "让算力像水电一样好用"),
        ("总投资5.6亿元 首批上架机柜1200个", "永川数据中心正式投用"),
    ],
)
def test_a_series_a_theme_or_a_figure_above_is_no_headline(stories, above, title):
    (found,) = stories(f"{above}\n{title}\n\n本报记者 林小满\n\n{LEAD}")
    assert found.story.title == title


def test_a_name_alone_between_headline_and_header_signs(stories):
    (found,) = stories(f"永川数据中心投用\n林小满\n2024年03月13日09:20 | 来源：云岭网-云岭频道\n\n{LEAD}")
    assert (found.story.title, found.story.authors) == ("永川数据中心投用", ("林小满",))
