"""What is a story, its headline, its blocks: on the bundled pages and on invented ones."""

from __future__ import annotations

import json
from pathlib import Path
from time import thread_time

import pytest

from model.bundled import bundled
from model.read.source import read_source
from model.read.stories import split_stories, undated

GOLD = sorted((Path(__file__).parents[2] / "gold" / "seeds").glob("*.json"))


def kinds(story, kind):
    return [story.text[block.start : block.end] for block in story.blocks if block.kind == kind]


def squeezed(text):
    return "".join(text.split())


@pytest.mark.parametrize("gold", GOLD, ids=lambda path: path.stem[:3])
def test_the_bundled_pages(stories, gold):
    page = json.loads(gold.read_text("utf-8"))
    raw = (bundled("seeds") / page["doc"]).read_text("utf-8")
    found = stories(raw)
    assert [t.story.title for t in found] == [row["title"] for row in page["stories"]]
    for text, row in zip(found, page["stories"], strict=True):
        assert list(text.story.authors) == row["authors"]
        assert text.story.outlet == row["outlet"]
        assert (text.story.published, text.story.published_basis) == (row["published"], row["published_basis"])
        assert squeezed(row["first"]) in squeezed(raw[text.story.start : text.story.end])
        assert text.story.why


def page_of(name, stories):
    return stories(next(bundled("seeds").glob(f"{name}_*")).read_text("utf-8"))


def test_a_paragraph_torn_by_a_column_or_a_picture_is_whole(stories):
    bodies = [body for story in page_of("000", stories) for body in kinds(story, "body")]
    assert any("打造成渝原始创新集群和研究基地集中承载地。" in body for body in bodies)
    assert any("各类孵化载体面积达600万平方米" in body for body in bodies)
    assert any("超大分布孔径雷达" in body for body in bodies)


def test_subheads_of_two_lines_captions_sidebars_and_bylines(stories):
    lead = page_of("000", stories)[0]
    assert kinds(lead, "subhead") == ["共同提升区域创新策源力", "西部科学城建设“跑步前进”", "集智聚力下好创新“一盘棋”"]
    assert kinds(lead, "caption") == ["成都超算中心科研人员在巡检机房设备。 新华社记者 刘坤摄"]
    assert kinds(lead, "byline") == ["◎本报记者 雍黎", "实习记者 刘侠"]
    assert kinds(lead, "kicker") == ["成渝地区区域科技创新中心"]
    figures = kinds(page_of("002", stories)[0], "sidebar")
    assert "■研发人员总量超过24万人" in figures and "2024年“路线图”" in figures
    assert kinds(page_of("004", stories)[0], "credit") == ["编辑:游川", "责编:周希", "审核:王成", "标签:"]


def test_a_picture_story_gives_the_page_back_to_its_host(stories):
    host, picture = page_of("002", stories)[:2]
    assert "武陵山号" in picture.text and "武陵山号" not in host.text
    assert "单个团队的转化收益" in host.text


def test_a_subtitle_is_no_part_of_the_title(stories):
    story = page_of("002", stories)[3]
    assert story.story.title == "智慧农业建设跑出加“数”度"
    assert kinds(story, "subtitle") == ["重庆累计建成290个市级智慧农业试验示范基地"]


def test_the_headline_comes_first_and_paragraphs_are_numbered(stories):
    for story in page_of("002", stories):
        numbers = [block.number for block in story.blocks if block.kind == "body"]
        assert numbers == list(range(1, len(numbers) + 1))
        assert story.story.title is None or story.blocks[0].kind == "headline"


def test_a_day_of_news_as_markdown(stories):
    raw = """# 《云岭新闻》 (20240506)

## 新闻摘要

本期节目主要内容：

1.【新征程】云岭加快建设科学城；

2.国内联播快讯：

（1）青湖大桥通车；

## 详细新闻

### 【新征程】云岭加快建设科学城

<p><strong>央视网消息</strong>（新闻联播）：云岭市加快建设科学城。</p><p>目前已有20家机构入驻。</p>

[查看原文](https://example.org/1.shtml)

### 国内联播快讯

<p><strong>央视网消息</strong>（新闻联播）：</p><p><strong>青湖大桥通车</strong><br></p><p>今天（5月6日），青湖大桥通车。</p><p><strong>高原农博会开幕</strong>&nbsp;</p><p>日前，高原农博会开幕。</p>

[查看原文](https://example.org/2.shtml)

---

(更新时间戳: 1681822471040)
"""
    found = stories(raw, "day.md")
    assert [t.story.title for t in found] == ["云岭加快建设科学城", "青湖大桥通车", "高原农博会开幕"]
    assert {(t.story.published, t.story.published_basis) for t in found} == {("2024-05-06", "stated")}
    assert kinds(found[0], "body") == ["云岭市加快建设科学城。", "目前已有20家机构入驻。"]
    assert kinds(found[0], "kicker") == ["【新征程】"]


def test_a_long_headline_is_known_by_the_line_of_its_date(stories):
    title = "云岭科学城党工委召开专题会议传达学习全市科技创新大会精神研究部署建设具有全国影响力的科技创新高地和产业创新中心有关工作任务"
    found = stories(f"{title}\n\n2024-05-06  来源:新闻联播\n\n央视网消息（新闻联播）：云岭科学城召开会议。\n")
    assert [(t.story.title, t.story.published) for t in found] == [(title, "2024-05-06")]


def test_headlines_inside_an_item_that_its_title_names_are_subheads(stories):
    found = stories(
        "云岭加快攻关 青湖推动转化\n\n2024-05-06  来源:新闻联播\n\n央视网消息（新闻联播）：两地持续发力。\n"
        "云岭加快攻关\n今天（5月6日），云岭加快攻关，取得进展。\n青湖推动转化\n今天（5月6日），青湖推动转化，取得进展。\n"
    )
    assert [t.story.title for t in found] == ["云岭加快攻关 青湖推动转化"]
    assert kinds(found[0], "subhead") == ["云岭加快攻关", "青湖推动转化"]


def test_a_feature_with_subtitle_and_slogans_that_look_like_names(stories):
    found = stories(
        "以科技创新引领高质量发展\n——云岭高新区建设观察\n\n四川日报全媒体记者 徐莉莎 文/图\n\n"
        "去年，全区研发投入达到35亿元，\n同比增长12%。这是云岭高新区加快科技创新的一个缩影。\n\n"
        "强转化 方升级\n\n走进云岭材料实验室，工程师正忙着调试设备。\n\n编辑：王五\n"
    )[0]
    assert (found.story.title, found.story.outlet, found.story.authors) == (
        "以科技创新引领高质量发展",
        "四川日报",
        ("徐莉莎",),
    )
    assert kinds(found, "subtitle") == ["——云岭高新区建设观察"]
    assert kinds(found, "subhead") == ["强转化 方升级"]
    assert kinds(found, "body")[0].startswith("去年，全区研发投入达到35亿元，同比增长12%。")


def test_file_name_and_front_matter_date_a_story(stories):
    article = "云岭科学城开园\n\n云岭科学城开园了，首批有20家机构入驻。\n"
    named = stories(article, "2024-02-29_重庆日报.txt")[0].story
    assert (named.published, named.published_basis, named.outlet) == ("2024-02-29", "file", "重庆日报")
    headed = stories(f"---\ndate: 2024-03\n来源: 云岭日报\n---\n{article}")[0].story
    assert (headed.published, headed.published_basis, headed.outlet, headed.title) == (
        "2024-03",
        "file",
        "云岭日报",
        "云岭科学城开园",
    )


def test_a_story_without_a_date_is_a_doubt_with_its_line():
    raw = "\n\n云岭科学城开园\n\n云岭科学城开园了，首批有20家机构入驻。\n"
    source, text, _ = read_source(raw.encode(), "a.txt")
    found, _ = split_stories(source, text)
    assert found[0].story.published is None
    problems = undated(source, text, found)
    assert [(p.path, p.line, p.severity) for p in problems] == [("a.txt", 3, "doubt")]
    assert "2024-02-29_" in problems[0].message.zh


def test_ids_depend_on_the_source_and_the_place_on_the_page(stories):
    first, again = page_of("002", stories), page_of("002", stories)
    assert [t.story.id for t in first] == [t.story.id for t in again]
    assert len({t.story.id for t in first}) == len(first)


@pytest.mark.parametrize(
    "raw",
    [
        "国" * 200_000,
        "，" * 200_000,
        "【" * 200_000,
        "**" * 100_000,
        "<p " * 60_000,
        "[" * 100_000 + "](",
        "&nbsp;" * 50_000,
        "\n" * 200_000 + "云岭科学城开园了。",
        "云岭\n" * 60_000,
        "2024年" * 40_000,
        "# " * 80_000,
        "记者" * 80_000,
        "王 " * 80_000,
        "\u202e\u200b\0" * 60_000 + "云岭",
        "云岭科学城的科研人员\n" * 40_000,
        "云岭科学城，科研人员\n\n" * 40_000,
        "本报讯 云岭科学城新增平台。\n云岭的新平台\n" * 4_000,
        "# 云岭\n\n## 科学城\n\n" * 10_000,
        "云岭科学城 摄\n" * 30_000,
    ],
    ids=lambda raw: raw[:3].encode("unicode_escape").decode(),
)
def test_hostile_pages_take_time_in_proportion(stories, raw):
    def seconds(page: str) -> float:
        begin = thread_time()
        stories(page)
        return thread_time() - begin

    part = max(seconds(raw[: len(raw) // 4] + raw[-10:]), 0.005)
    assert seconds(raw) < 4 * 3 * part  # what is quadratic takes sixteen times as long


ON = "云岭汽车公司车间里，8台机械臂协同作业，焊缝一次合格率达到99%。“返修工时少了七成。”公司负责人介绍。\n\n"
OFF = "昨日，记者从云岭科学城获悉，中试平台建设加快，全市研发投入增长，高新区的创新项目集中开工。\n\n"


@pytest.mark.parametrize(
    ("page", "told"),
    [
        # A headline may call out or ask, over its subtitle too.
        (f"氢来了！“车城”换道\n\n——云岭新能源调查\n\n云岭日报记者 林小满\n\n{OFF}", ("氢来了！“车城”换道", "云岭日报", ("林小满",))),
        (f"新药怎么来？云岭这样“答”\n\n本报记者 林小满\n\n{OFF}", ("新药怎么来？云岭这样“答”", None, ("林小满",))),
        # Words in brackets alone name a part of a story.
        (f"云岭智造升级\n\n本报记者 林小满\n\n{OFF}【现场】\n\n{ON}【下一步】\n\n{OFF}", ("云岭智造升级", None, ("林小满",))),
        # Whose questions an interview prints; who took the picture and who compiled the box, where nobody signs.
        (f"对话何清：茶的下一步\n\n云岭在线：您怎么看？\n\n何清：{ON}云岭在线：难在哪里？\n\n何清：{OFF}", ("对话何清：茶的下一步", "云岭在线", ())),
        (f"云岭交出“期中卷”\n\n核心提示\n\n{OFF}\n(数据来源：云岭科技局 云岭晚报记者 林小满 整理)\n", ("云岭交出“期中卷”", "云岭晚报", ("林小满",))),
        (f"云岭交出“期中卷”\n\n云岭实验室。 新华社记者 何清 摄\n\n本报记者 林小满\n\n{OFF}", ("云岭交出“期中卷”", None, ("林小满",))),
        # A headline may trail off; so does a paragraph, which is none.
        (f"茶博会上的新鲜事：会看病的手环、会躲人的叉车……\n\n2024年5月6日　云岭晚报\n\n{OFF}{ON}", ("茶博会上的新鲜事：会看病的手环、会躲人的叉车……", "云岭晚报", ())),
        # A feature of an agency bears its headline in its head, which is no second one below a headline.
        (f"新华社云岭10月19日电题：小茶叶里的“大生意”\n\n新华社记者林小满、何清\n\n{OFF}", ("小茶叶里的“大生意”", "新华社", ("林小满", "何清"))),
        (f"小茶叶里的“大生意”\n\n新华社云岭10月19日电题：小茶叶里的“大生意”\n\n{OFF}", ("小茶叶里的“大生意”", "新华社", ())),
        # A topic in brackets and few words name a part of a signed story; the byline closes the story that it stands at the end of.
        (f"茶博会开门\n\n云岭晚报　2024年5月6日\n\n{OFF}【制茶机】一天装满两百筐\n\n{ON}【茶园】十里飘香\n\n{OFF}\n记者　林小满\n", ("茶博会开门", "云岭晚报", ("林小满",))),
        (f"云岭人才超6万\n\n云岭晚报　2024年5月6日\n\n{OFF}人才“成绩单”\n总量\n6.2万人\n结构\n技能人才1.7万人，占三成\n（云岭晚报记者 林小满）\n", ("云岭人才超6万", "云岭晚报", ("林小满",))),
        (f"茶博会开门\n\n云岭晚报　2024年5月6日\n\n{OFF.strip()}（记者 林小满）\n", ("茶博会开门", "云岭晚报", ("林小满",))),
        # What a site or an office prints around its text is no part of it, and what it numbers or signs begins no story.
        (f"茶厂驶入快车道\n发布时间：2024-03-15 10:22:41\n来源：云岭在线\n作者：林小满\n字体：[大 中 小]\n\n01\n链主引领\n\n{OFF}02\n平台赋能\n\n{ON}编辑：何清\n", ("茶厂驶入快车道", "云岭在线", ("林小满",))),
        (f"再添3家！茶企达到48家\n\n云岭晚报记者 林小满\n\n{OFF}▲云岭茶厂。企业供图\n\n—END—\n\n来源丨云岭晚报\n记者丨林小满\n编辑丨何清\n", ("再添3家！茶企达到48家", "云岭晚报", ("林小满",))),
        (f"索 引 号：00843/2024-00123\n发布机构：云岭县经信委\n成文日期：2024-07-18\n标    题：云岭县茶业运行情况\n有 效 性：有效\n\n云岭县茶业运行情况\n\n{OFF}", ("云岭县茶业运行情况", None, ())),
        (f"索引号：00843\n标题：云岭县茶业运行情况\n发布机构：云岭县经信委\n\n{OFF}", ("云岭县茶业运行情况", None, ())),
        (f"云岭县茶业局\n关于2023年茶业运行情况的通报\n云茶业〔2024〕8号\n\n各区县茶业局，县级有关部门：\n{OFF}\n云岭县茶业局\n2024年1月25日\n", ("云岭县茶业局 关于2023年茶业运行情况的通报", None, ())),
        # On the web one line is one headline.
        (f"云岭茶“飞”出新场景 前10月茶业规模突破90亿元大关居全省第一\n\n2024-11-27 19:58  云岭晚报\n\n{OFF}", ("云岭茶“飞”出新场景 前10月茶业规模突破90亿元大关居全省第一", "云岭晚报", ())),
    ],
)  # fmt: skip
def test_a_page_with_one_story_gives_its_headline_its_paper_and_who_wrote_it(stories, page, told):
    (found,) = stories(page)
    assert (found.story.title, found.story.outlet, found.story.authors) == told


def test_the_day_that_a_box_is_told_as_of_stands_in_the_box(stories):
    (found,) = stories(
        f"云岭智造升级\n\n本报记者 林小满\n\n{OFF}【数读】\n\n截至2025年6月末\n\n智能工厂 47个\n\n改造覆盖率 88%\n"
    )
    assert kinds(found, "sidebar") == ["【数读】", "截至2025年6月末", "智能工厂 47个", "改造覆盖率 88%"]


def test_rows_that_a_short_heading_opens_before_a_wide_space_stay_apart(stories):
    rows = ["交通　客运量2000万人次；通车里程672公里", "开放　新签约项目28个", "民生　新建学校9所"]
    (found,) = stories(f"云岭智造升级\n\n本报记者 林小满\n\n{OFF}\n\n" + "\n".join(rows))
    assert [found.text[b.start : b.end] for b in found.blocks][-3:] == rows


def test_the_head_of_a_page_under_its_first_headline_dates_the_stories_below(stories):
    page = f"云岭：茶香里的新产业\n\n云岭日报　2024年5月6日　第8版\n\n□本报记者 林小满\n\n{OFF}\n\n共享的价值，不止于省钱\n\n□何清\n\n{ON}"
    first, second = (text.story for text in stories(page))
    assert (first.published, second.published) == ("2024-05-06", "2024-05-06")


def test_a_site_dates_its_dispatch_in_full(stories):
    (found,) = stories(f"云岭：茶香里的新产业\n\n云岭在线2024年5月6日讯（记者 林小满）{OFF}")
    assert (found.story.published, found.story.outlet, found.story.authors) == ("2024-05-06", "云岭在线", ("林小满",))


def test_briefs_behind_bullets_are_stories_of_their_own(stories):
    page = f"茶业快讯\n\n■云岭 茶博会开门\n{ON}■青禾 茶园扩大三成\n{OFF}"
    assert [text.story.title for text in stories(page)] == ["云岭 茶博会开门", "青禾 茶园扩大三成"]
    feature = f"茶业的一年\n\n本报记者 林小满\n\n{OFF}■茶园扩大三成\n{ON}"
    assert len(stories(feature)) == 1


def test_a_page_of_photographs_is_told_by_its_captions(stories):
    (photo,) = stories("云塘茶忙\n\n2024年4月2日 云塘日报\n\n图为茶农在云塘茶厂的晒青车间里翻动鲜叶，全镇已采茶3吨。\n")
    assert photo.story.title == "云塘茶忙"
    assert kinds(photo, "body") == ["图为茶农在云塘茶厂的晒青车间里翻动鲜叶，全镇已采茶3吨。"]


def test_a_caption_beside_text_is_no_text(stories):
    (story,) = stories("云塘茶忙\n\n云塘镇今年采茶早了十天。\n\n图为茶农在云塘茶厂的晒青车间里翻动鲜叶。\n")
    assert kinds(story, "caption") == ["图为茶农在云塘茶厂的晒青车间里翻动鲜叶。"]
