"""Parts of frameworks: as the text lists them, and none where it lists none."""

from __future__ import annotations

from array import array

from model.extract.drafts import Name, Thing
from model.extract.frameworks import find_parts
from model.facts import Story
from model.layout import Block, StoryText
from model.lexicon import shipped


def parts(text: str, *names: tuple[str, str]) -> list[tuple[str, str]]:
    """Key and text of the parts of the first name; `names` are surfaces with their categories."""
    blocks, start = [], 0
    for number, paragraph in enumerate(text.split("\n"), 1):
        blocks.append(Block(start, start + len(paragraph), "body", number))
        start += len(paragraph) + 1
    story = Story(
        id="t",
        source="s",
        title=None,
        outlet=None,
        authors=(),
        published=None,
        published_basis=None,
        start=0,
        end=len(text),
    )
    layout = StoryText(story, text, array("l", range(len(text))), tuple(blocks))
    things = [Thing(surface, (), category, None) for surface, category in names]  # type: ignore[arg-type]
    found = []
    for index, (surface, _) in enumerate(names):
        at = text.find(surface)
        while at >= 0:
            found.append(Name(at, at + len(surface), surface, index))
            at = text.find(surface, at + 1)
    return [(p.key, p.text) for p in find_parts(layout, things, found, shipped()).get(0, ())]


def test_a_sum_spells_its_parts() -> None:
    name = "“苗圃+孵化器+园区”的孵化体系"
    assert parts(f"构建{name}。", (name, "framework")) == [("苗圃", "苗圃"), ("孵化器", "孵化器"), ("园区", "园区")]
    name = "“山、水、林”融合发展"
    assert parts(f"推动{name}。", (name, "framework")) == [("山", "山"), ("水", "水"), ("林", "林")]


def test_signs_are_explained_one_by_one_in_the_paragraphs_that_follow() -> None:
    name = "“3+N”平台体系"
    text = f"打造{name}。\n其中，“3”即围绕新材料，逐步建设甲、乙、丙3大实验室，形成合力。\n“N”即按照规划，重点打造100个市级平台。"
    assert parts(text, (name, "framework")) == [("3", "甲、乙、丙3大实验室"), ("N", "100个市级平台")]


def test_counted_lists_bear_the_numerals_of_the_name() -> None:
    name = "“314”布局"
    text = f"提出了{name}，即:聚力打造数智、生命、绿色三大高地,积极发展算力、量子、材料等14个重点领域。"
    want = [("3", "数智、生命、绿色三大高地"), ("14", "算力、量子、材料等14个重点领域")]
    assert parts(text, (name, "framework")) == want
    assert parts(text.replace("14个", "15个"), (name, "framework")) == []


def test_counted_things_bear_the_signs_of_the_name() -> None:
    name = "“1+4+N”战略科技力量体系"
    text = f"构建{name}，包括1个国家实验室、4个天府实验室和N个重点平台。"
    assert parts(text, (name, "framework")) == [("1", "1个国家实验室"), ("4", "4个天府实验室"), ("N", "N个重点平台")]
    name = "“3318”集群体系"
    text = f"打造{name}，聚力打造3大主导产业集群、升级打造3大支柱产业集群、培育壮大18个未来产业集群。"
    assert [key for key, _ in parts(text, (name, "framework"))] == ["3", "3", "18"]


def test_signs_without_quotation_marks() -> None:
    name = "“一核两带”布局"
    text = f"形成{name}，一核即东部新城；两带为沿江、沿山两条产业带。"
    assert parts(text, (name, "framework")) == [("一核", "东部新城"), ("两带", "沿江、沿山两条产业带")]


def test_a_chain_spells_its_links() -> None:
    name = "“研究—攻关—转化”链条"
    assert parts(f"贯通{name}。", (name, "framework")) == [("研究", "研究"), ("攻关", "攻关"), ("转化", "转化")]
    assert parts("推进“成都—重庆”走廊。", ("“成都—重庆”走廊", "framework")) == []


def test_a_list_before_the_name_counts_as_many_as_the_numeral() -> None:
    assert parts("强化产业、人才、生态“三个协同”。", ("“三个协同”", "framework")) == [("三", "产业、人才、生态")]
    assert parts("建设甲、乙、丙三大高地。", ("三大高地", "framework")) == [("三", "甲、乙、丙三大高地")]
    assert parts("聚焦产业、人才，推进“三个协同”。", ("“三个协同”", "framework")) == []


def test_a_list_after_the_name_counts_as_many_as_the_numeral() -> None:
    assert parts("推进“三个率先”，即改革、开放、创新。", ("“三个率先”", "framework")) == [("三", "改革、开放、创新")]


def test_one_and_many() -> None:
    text = "以“一城多园”模式建设西部新城。其中，甲园区、乙园区、丙园区为先行区。"
    names = [
        ("“一城多园”", "framework"),
        ("西部新城", "park"),
        ("甲园区", "park"),
        ("乙园区", "park"),
        ("丙园区", "park"),
    ]
    assert parts(text, *names) == [("一城", "西部新城"), ("多园", "甲园区、乙园区、丙园区")]


def test_what_a_quoted_sign_leads() -> None:
    text = "构建“一核两区”布局。其中“两区”中的甲新城已签约；由乙公司开发的丙新城，引进多家企业。"
    names = [("“一核两区”布局", "framework"), ("甲新城", "park"), ("乙公司", "company"), ("丙新城", "park")]
    assert parts(text, *names) == [("两区", "甲新城"), ("两区", "丙新城")]


def test_a_system_of_counted_services() -> None:
    name = "“伴跑式”服务新模式"
    text = f"建立{name}，整合形成孵化、金融、专利等6类服务事项。"
    assert parts(text, (name, "framework")) == [("6", "孵化、金融、专利等6类服务事项")]


def test_no_list_no_parts() -> None:
    assert parts("落实“416”布局，发展算力、材料等产业。", ("“416”布局", "framework")) == []
    assert parts("推动双城经济圈建设，重庆、四川共同努力。", ("双城经济圈", "framework")) == []
    assert parts("甲实验室研究算力、材料等3个方向。", ("甲实验室", "lab")) == []


def test_what_a_quotation_in_the_name_quotes_is_one_link() -> None:
    name = "“‘星河’式人才+企业+政府”模式"
    assert parts(f"推行{name}。", (name, "framework")) == [
        ("‘星河’式人才", "‘星河’式人才"),
        ("企业", "企业"),
        ("政府", "政府"),
    ]


def test_signs_take_from_a_list_what_ends_in_their_noun() -> None:
    text = "推进“两城两镇”（云上城、云下城、星河小镇、月光小镇）建设。"
    assert parts(text, ("“两城两镇”", "framework")) == [("两城", "云上城、云下城"), ("两镇", "星河小镇、月光小镇")]
    assert parts(text.replace("月光小镇", "月光湾"), ("“两城两镇”", "framework")) == []


def test_a_list_left_open_names_fewer_than_the_numeral() -> None:
    name = "8大产业集群"
    assert parts(f"打造算力、材料、能源等{name}。", (name, "framework")) == [("8", f"算力、材料、能源等{name}")]
    assert parts(f"打造算力、材料、能源{name}。", (name, "framework")) == []


def test_a_list_that_is_called_by_the_name() -> None:
    assert parts("把产业、人才、生态合称“三个协同”。", ("“三个协同”", "framework")) == [("三", "产业、人才、生态")]


def test_quotations_and_numbers_list() -> None:
    quoted = "实施“三大行动”，即“强基行动”“育才行动”“转化行动”。"
    assert parts(quoted, ("“三大行动”", "framework")) == [("三", "“强基行动”“育才行动”“转化行动”")]
    inside = "向“四极”推进，朝着“向宏、向微、向深、向远”发力。"
    assert parts(inside, ("“四极”", "framework")) == [("四", "向宏、向微、向深、向远")]
    numbered = "实施“三大工程”：一是强基工程，抓基础；二是育才工程；三是转化工程。"
    want = [("一", "强基工程"), ("二", "育才工程"), ("三", "转化工程")]
    assert parts(numbered, ("“三大工程”", "framework")) == want
    assert parts(numbered.replace("三是", "还有"), ("“三大工程”", "framework")) == []


def test_signs_joined_by_commas_and_letters_left_unexplained() -> None:
    name = "“两核、四廊、多点”布局"
    text = f"形成{name}，其中“两核”为东城、西城，“四廊”为甲廊、乙廊、丙廊、丁廊。"
    assert parts(text, (name, "framework")) == [("两核", "东城、西城"), ("四廊", "甲廊、乙廊、丙廊、丁廊")]
    name = "“3+6+X”产业体系"
    text = f"构建{name}，做强电子、汽车、装备3大支柱产业，做优6个新兴产业。"
    assert parts(text, (name, "framework")) == [("3", "电子、汽车、装备3大支柱产业"), ("6", "6个新兴产业")]


def test_who_has_each_of_the_roles_that_a_name_counts() -> None:
    name = "“一核两翼”格局"
    want = [("一核", "甲园"), ("两翼", "乙镇、丙镇")]
    assert parts(f"加快构建以甲园为核心，乙镇、丙镇为支撑的{name}。", (name, "framework")) == want
    assert parts(f"形成以甲园为核心、以乙镇、丙镇为两翼的{name}。", (name, "framework")) == want
    assert parts(f"形成以甲园为核心、以乙镇为两翼的{name}。", (name, "framework")) == []
