"""A user teaches the program words without code: `lexicon.yaml` beside his articles or in his config folder."""

from pathlib import Path

import pytest

from model import Corpus, load

ARTICLE = """云杉坞投用

本报讯（记者 王某）今天，云杉坞在成都投用，已入驻团队12个，开行摆渡车35车趟。鹿溪源片区今年新增企业40家。

由钱某等发起的梧桐造物工坊同日开放。
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    articles = tmp_path / "articles"
    articles.mkdir()
    (articles / "a.txt").write_text(ARTICLE, "utf-8")
    return articles


def taught(folder: Path, text: str, at: Path | None = None) -> Corpus:
    home = at or folder
    home.mkdir(parents=True, exist_ok=True)
    (home / "lexicon.yaml").write_text(text, "utf-8")
    return load([folder])


def test_a_name_is_found_with_its_category_city_and_aliases(folder: Path) -> None:
    assert "云杉坞" not in {e.name for e in load([folder]).entities}
    corpus = taught(folder, "names:\n  - name: 云杉坞\n    category: 科学城与园区\n    city: 成都\n")
    (entity,) = [e for e in corpus.entities if e.name == "云杉坞"]
    assert (entity.category, entity.city, len(entity.mentions)) == ("park", "成都", 2)
    assert "lexicon.yaml" not in {p.path for p in corpus.problems}


def test_the_config_folder_teaches_all_folders(folder: Path, tmp_path: Path) -> None:
    config = tmp_path / "config" / "cykc-tui"
    corpus = taught(folder, "names:\n  - name: 云杉坞\n    category: park\n", config)
    assert "云杉坞" in {e.name for e in corpus.entities}


def test_a_unit_makes_a_figure(folder: Path) -> None:
    assert "车趟" not in {m.unit for m in load([folder]).metrics}
    corpus = taught(folder, "units: [车趟]\n")
    assert [(m.text, m.value) for m in corpus.metrics if m.unit == "车趟"] == [("35车趟", 35)]


def test_a_place_owns_figures(folder: Path) -> None:
    corpus = taught(folder, "places:\n  成都: [鹿溪源片区]\n")
    (metric,) = [m for m in corpus.metrics if m.text == "40家"]
    assert metric.city == "成都"


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("nams:\n  - name: x\n", 1, "names"),
        ("names:\n  - name: 云杉坞\n    category: 科学城于园区\n", 2, "科学城与园区"),
        ("names:\n  - category: park\n", 2, "name"),
        ("- 云杉坞\n", 1, "names"),
    ],
)
def test_a_wrong_entry_is_a_problem_with_its_line_and_costs_nothing_else(
    folder: Path, text: str, line: int, words: str
) -> None:
    corpus = taught(folder, text)
    (problem,) = [p for p in corpus.problems if p.path == "lexicon.yaml"]
    assert (problem.line, problem.severity) == (line, "unread")
    assert words in problem.message.zh
    assert corpus.stories
