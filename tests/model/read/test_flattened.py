"""Pages that were copied as running text, and what only looks like one."""

from __future__ import annotations

import pytest

BODY = "近日，云岭中试基地投用，已服务企业32家。 基地占地20亩，去年投资2亿元。"
TITLE = "云岭中试基地投用 一年服务百家企业"


@pytest.mark.parametrize(
    ("page", "outlet", "authors", "published"),
    [
        (f"首页 > 科技 > 正文 {TITLE} 2024-05-06 10:20 来源：云岭日报 字体：大 中 小 分享到：微信 {BODY}", "云岭日报", (), "2024-05-06"),
        (f"当前位置： 首页 >> 动态 {TITLE} 来源：云岭日报 阅读：321 【打印】 【关闭】 {BODY} 上一篇：没有了", "云岭日报", (), None),
        (f"{TITLE} 云岭在线记者 林小满 2024-05-06 10:20 {BODY} 责任编辑：何清 【纠错】", "云岭在线", ("林小满",), "2024-05-06"),
        (f"{TITLE} 2024年5月6日 09:11 来源：云岭日报 编辑：何清 云岭日报记者 林小满 周知遥 成都报道 {BODY}", "云岭日报", ("林小满", "周知遥"), "2024-05-06"),
        (f"{TITLE} 云岭日报讯（记者 林小满）{BODY}", "云岭日报", ("林小满",), None),
        (f"2024年05月06日 星期一 第03版：科技 {TITLE} 本报记者 林小满 {BODY}", None, ("林小满",), "2024-05-06"),
    ],
)  # fmt: skip
def test_a_page_on_one_line_has_its_headline_header_and_paragraphs(stories, page, outlet, authors, published):
    (found,) = stories(page)
    story = found.story
    assert (story.title, story.outlet, story.authors, story.published) == (TITLE, outlet, authors, published)
    body = [found.text[block.start : block.end] for block in found.blocks if block.kind == "body"]
    assert body == BODY.split()


@pytest.mark.parametrize(
    "line",
    [
        "云岭 青湖 高原三地 2024年 共建中试平台12个，服务企业400家。",
        "记者在云岭看到，平台页面写着“2024-05-06 10:20 来源：云岭日报”。",
        "云岭中试基地的科研人员正在做试验。 云岭日报记者 林小满 摄",
    ],
)
def test_a_line_of_the_text_stays_whole(stories, line):
    (found,) = stories(
        f"{TITLE}\n\n本报记者 林小满\n\n近日，云岭中试基地投用。\n\n{line}\n\n目前，基地已服务企业32家。"
    )
    assert line in found.text.split("\n")


def test_the_indent_of_a_paragraph_parts_it_within_a_line(stories):
    (found,) = stories(f"{TITLE}\n\n本报记者 林小满\n\n近日，云岭中试基地投用。　　基地占地20亩。")
    assert found.text.split("\n")[-2:] == ["近日，云岭中试基地投用。", "基地占地20亩。"]


def test_a_caption_with_the_source_of_its_picture_is_no_torn_paragraph(stories):
    text = f"{TITLE}\n\n本报记者 林小满\n\n云岭中试基地，技术人员正在检测材料。(图据企业)\n近日，云岭中试基地投用，已服务企业32家。"
    assert [block.kind for block in stories(text)[0].blocks][-2:] == ["caption", "body"]
