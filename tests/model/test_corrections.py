"""A user's corrections: applied at load, told of in the problems, never silently stale."""

from pathlib import Path

import pytest

from model import Corpus, load
from model.corrections.entries import parse_corrections
from model.corrections.write import CannotWrite, append, undo
from model.facts import Entity

PAGE = """重庆云杉实验室启用

本报讯（记者 王某）重庆云杉实验室去年引进科研团队12个，获得专利35项。重庆云杉实验室位于两江新区。

云杉实验室主任李明远表示，今年还将引进团队5个。
"""
OTHER = """成都青禾研究院揭牌

本报讯（记者 赵某）成都青禾研究院在成都高新区揭牌。成都青禾研究院拥有科研人员120人。
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "a.txt").write_text(PAGE, "utf-8")
    (tmp_path / "b.txt").write_text(OTHER, "utf-8")
    return tmp_path


def corrected(folder: Path, text: str) -> Corpus:
    (folder / "corrections.yaml").write_text(text, "utf-8")
    return load([folder])


def called(corpus: Corpus, name: str) -> Entity | None:
    return next((e for e in corpus.entities if e.name == name), None)


def complaints(corpus: Corpus) -> list[str]:
    return [p.message.zh for p in corpus.problems if p.path == "corrections.yaml"]


def test_the_articles_without_corrections_hold_what_the_tests_correct(folder: Path) -> None:
    corpus = load([folder])
    assert called(corpus, "重庆云杉实验室")
    assert called(corpus, "成都青禾研究院")
    assert {m.text for m in corpus.metrics} >= {"12个", "35项", "5个", "120人"}


def test_rename_keeps_the_old_name_as_an_alias_and_the_figures_follow(folder: Path) -> None:
    corpus = corrected(folder, "- rename: 成都青禾研究院\n  to: 成都青禾种业研究院\n")
    entity = called(corpus, "成都青禾种业研究院")
    assert entity is not None
    assert "成都青禾研究院" in entity.aliases
    assert [m.subject for m in corpus.metrics if m.subject_entity == entity.id] == ["成都青禾种业研究院"]
    assert complaints(corpus) == []


def test_merge_makes_one_of_two_with_all_their_mentions(folder: Path) -> None:
    before = load([folder])
    both = [called(before, name) for name in ("重庆云杉实验室", "成都青禾研究院")]
    mentions = sum(len(e.mentions) for e in both if e)
    corpus = corrected(folder, "- merge: [成都青禾研究院]\n  into: 重庆云杉实验室\n")
    entity = called(corpus, "重庆云杉实验室")
    assert entity is not None
    assert len(entity.mentions) == mentions
    assert called(corpus, "成都青禾研究院") is None
    assert {r for relation in corpus.relations for r in (relation.head, relation.tail)} <= {
        e.id for e in corpus.entities
    }


def test_refile_takes_the_label_or_the_id_of_a_category(folder: Path) -> None:
    corpus = corrected(folder, "- refile: 成都青禾研究院\n  category: 企业与金融机构\n  city: 绵阳\n")
    entity = called(corpus, "成都青禾研究院")
    assert entity is not None
    assert (entity.category, entity.city) == ("company", "绵阳")


def test_reject_leaves_the_figures_with_their_words(folder: Path) -> None:
    corpus = corrected(folder, "- reject: 成都青禾研究院\n")
    assert called(corpus, "成都青禾研究院") is None
    (metric,) = [m for m in corpus.metrics if m.text == "120人"]
    assert metric.subject_entity is None


def test_split_takes_the_mentions_of_one_file_away(folder: Path) -> None:
    (folder / "c.txt").write_text(OTHER.replace("揭牌", "扩建"), "utf-8")
    corpus = corrected(folder, "- split: 成都青禾研究院\n  file: c.txt\n  to: 绵阳青禾研究院\n")
    old, new = called(corpus, "成都青禾研究院"), called(corpus, "绵阳青禾研究院")
    assert old is not None and new is not None
    path = {s.id: s.path for s in corpus.sources}
    assert {path[m.source] for m in old.mentions} == {"b.txt"}
    assert {path[m.source] for m in new.mentions} == {"c.txt"}


def test_a_figure_is_found_by_its_words_and_rejected(folder: Path) -> None:
    corpus = corrected(folder, "- figure: 35项\n  file: a.txt\n  words: 获得专利35项\n  reject: yes\n")
    assert "35项" not in {m.text for m in corpus.metrics}
    assert complaints(corpus) == []


def test_a_figure_gets_another_owner_and_time(folder: Path) -> None:
    corpus = corrected(
        folder, "- figure: 35项\n  file: a.txt\n  words: 获得专利35项\n  subject: 成都青禾研究院\n  time: '2022'\n"
    )
    (metric,) = [m for m in corpus.metrics if m.text == "35项"]
    owner = called(corpus, "成都青禾研究院")
    assert owner is not None
    assert (metric.subject_entity, metric.city, metric.period) == (owner.id, "成都", ("2022-01-01", "2022-12-31"))


def test_the_date_of_a_story_moves_its_last_year(folder: Path) -> None:
    corpus = corrected(folder, "- story: 重庆云杉实验室启用\n  file: a.txt\n  published: 2019-06-01\n")
    (metric,) = [m for m in corpus.metrics if m.text == "35项"]
    assert metric.time == "2018"
    (story,) = [s for s in corpus.stories if s.title == "重庆云杉实验室启用"]
    assert (story.published, story.published_basis) == ("2019-06-01", "user")
    assert not [p for p in corpus.problems if p.path == "a.txt"], "the doubt about the missing date is settled"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("- rename: 成都青和研究院\n  to: x\n", "是不是成都青禾研究院"),
        ("- figure: 36项\n  file: a.txt\n  words: 获得专利36项\n  reject: yes\n", "没有“36项”"),
        ("- story: 别的题\n  file: a.txt\n  outlet: 某报\n", "没有题为“别的题”的稿件"),
        ("- split: 成都青禾研究院\n  file: d.txt\n  to: x\n", "没有文件 d.txt"),
    ],
)
def test_what_finds_nothing_says_so_with_its_line(folder: Path, text: str, words: str) -> None:
    corpus = corrected(folder, f"# 更正\n{text}")
    (problem,) = [p for p in corpus.problems if p.path == "corrections.yaml"]
    assert (problem.line, problem.severity) == (2, "doubt")
    assert words in problem.message.zh
    assert corpus.corrected == ()


def test_a_wrong_entry_costs_neither_the_others_nor_the_articles(folder: Path) -> None:
    corpus = corrected(folder, "- renmae: x\n  to: y\n- reject: 成都青禾研究院\n")
    (problem,) = [p for p in corpus.problems if p.path == "corrections.yaml"]
    assert (problem.line, problem.severity) == (1, "unread")
    assert "rename" in problem.message.zh
    assert called(corpus, "成都青禾研究院") is None
    assert [(c.line, c.message.zh) for c in corpus.corrected] == [(3, "不是实体：成都青禾研究院")]


def test_what_the_explorer_writes_is_read_back_and_undone_to_the_byte(folder: Path) -> None:
    mine = "# 我的更正\n- reject: 成都青禾研究院"
    (folder / "corrections.yaml").write_text(mine, "utf-8")
    written = append(folder, {"merge": ["青禾", "重庆云杉实验室"], "into": "重庆: 云杉"})
    text = (folder / "corrections.yaml").read_text("utf-8")
    assert text.startswith(mine + "\n")
    entries, faults = parse_corrections(text, {})
    assert faults == []
    assert [(e.verb, e.names, e.fields) for e in entries] == [
        ("reject", ("成都青禾研究院",), {}),
        ("merge", ("青禾", "重庆云杉实验室"), {"into": "重庆: 云杉"}),
    ]
    undo(written)
    assert (folder / "corrections.yaml").read_text("utf-8") == mine


def test_undo_of_the_first_correction_leaves_no_file(folder: Path) -> None:
    undo(append(folder, {"reject": "某"}))
    assert not (folder / "corrections.yaml").exists()


def test_undo_never_takes_what_the_user_has_written_since(folder: Path) -> None:
    written = append(folder, {"reject": "某"})
    path = folder / "corrections.yaml"
    path.write_text(path.read_text("utf-8") + "# 后来写的\n", "utf-8")
    with pytest.raises(CannotWrite, match="file_changed"):
        undo(written)
    assert "后来写的" in path.read_text("utf-8")


@pytest.mark.parametrize("mine", ["", "# 我的\n- reject: 甲\n", "- reject: 甲"])
def test_undo_takes_its_own_entry_where_another_program_has_added_one_since(folder: Path, mine: str) -> None:
    path = folder / "corrections.yaml"
    path.write_text(mine, "utf-8")
    first = append(folder, {"reject": "某"})
    second = append(folder, {"rename": "乙", "to": "丙"})
    undo(first)
    ended = mine if not mine or mine.endswith("\n") else f"{mine}\n"
    assert path.read_text("utf-8") == f"{ended}- rename: 乙\n  to: 丙\n"
    with pytest.raises(CannotWrite, match="file_changed"):
        undo(first)
    undo(second)
    assert (path.read_text("utf-8") if path.exists() else "") == ended


def test_undo_takes_no_part_of_a_line(folder: Path) -> None:
    written = append(folder, {"reject": "某"})
    path = folder / "corrections.yaml"
    text = "- reject: 乙 # - reject: 某\n- reject: 丙\n"
    path.write_text(text, "utf-8")
    with pytest.raises(CannotWrite, match="file_changed"):
        undo(written)
    assert path.read_text("utf-8") == text


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("- rename: 甲\n  to: 乙\n- rename: [丙\n  to: 丁\n", "broken_file.*'line': 4"),
        ("rename: 甲\nto: 乙\n", "no_plain_list.*'line': 1"),
        ("[{rename: 甲, to: 乙}]\n", "no_plain_list"),
        ("# 我的\n  - rename: 甲\n    to: 乙\n", "no_plain_list.*'line': 2"),
    ],
    ids=["broken", "no list", "in brackets", "set in"],
)
def test_nothing_is_added_where_it_could_not_be_read_again(folder: Path, text: str, why: str) -> None:
    path = folder / "corrections.yaml"
    path.write_text(text, "utf-8")
    with pytest.raises(CannotWrite, match=why):
        append(folder, {"reject": "某"})
    assert path.read_text("utf-8") == text


def test_what_is_no_utf8_is_left_alone(folder: Path) -> None:
    path = folder / "corrections.yaml"
    path.write_bytes("- reject: 甲\n- reject: 乙\n".encode("gb18030"))
    with pytest.raises(CannotWrite, match=r"not_utf8.*'line': 1"):
        append(folder, {"reject": "某"})


def test_undo_leaves_a_file_alone_that_was_broken_since(folder: Path) -> None:
    path = folder / "corrections.yaml"
    path.write_text("- reject: 甲\n", "utf-8")
    written = append(folder, {"reject": "某"})
    path.write_text(path.read_text("utf-8").replace("甲", "[甲"), "utf-8")
    with pytest.raises(CannotWrite, match="broken_file"):
        undo(written)
