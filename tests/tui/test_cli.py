"""The command line (DESIGN.md section 2), sentence by sentence, in one process on the bundled example."""

from __future__ import annotations

import io
import json
import shlex
import sys
import types
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from model.bundled import bundled
from model.corpus import Corpus
from model.export import export
from model.opening import load
from model.view import make_view
from model.view.types import Group, Query, ViewName
from tui.cli import run
from tui.cli_parse import FORMATS, GROUPS, VIEWS, commands
from tui.commandline import command_of

PAGE = "重庆新设实验室\n\n2024年2月29日，重庆市新认定高新技术企业3071家，比上年增长19.2%。\n"


class Ran(NamedTuple):
    """What a command gave."""

    code: int
    out: bytes
    err: str

    @property
    def text(self) -> str:
        return self.out.decode()


Cli = Callable[..., Ran]


@pytest.fixture(autouse=True)
def quiet_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No keymap and no locale of the person who runs the tests."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("LANG", "zh_CN.UTF-8")
    monkeypatch.delenv("LC_ALL", raising=False)
    monkeypatch.delenv("LC_MESSAGES", raising=False)


@pytest.fixture(scope="module")
def example() -> Corpus:
    return load()


@pytest.fixture
def cli(example: Corpus, capfdbinary: Any, monkeypatch: pytest.MonkeyPatch) -> Cli:
    """Runs a command; the bundled example is read once for all tests."""

    def loaded(paths: Sequence[str] = (), *, stdin: bytes | None = None, progress: Any = None) -> Corpus:
        return load(paths, stdin=stdin) if paths else example

    monkeypatch.setattr("model.opening.load", loaded)

    def do(*words: str, stdin: bytes | None = None) -> Ran:
        if stdin is not None:
            monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        code = run(words)
        sys.stdout.flush()
        out, err = capfdbinary.readouterr()
        return Ran(code, out, err.decode())

    return do


@pytest.fixture
def explored(monkeypatch: pytest.MonkeyPatch) -> list[dict[str, Any]]:
    """What the explorer would be opened with."""
    opened: list[dict[str, Any]] = []

    def run_explorer(paths: Sequence[str], *, apart: object, **known: Any) -> int:
        opened.append({"paths": list(paths), **known})
        return 0

    fake = types.ModuleType("tui.app")
    fake.run_explorer = run_explorer  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "tui.app", fake)
    monkeypatch.setattr(sys, "stdin", types.SimpleNamespace(isatty=lambda: True))
    return opened


@pytest.fixture
def clippings(tmp_path: Path) -> Path:
    folder = tmp_path / "剪报"
    folder.mkdir()
    (folder / "一.txt").write_text(PAGE, "utf-8")
    return folder


# Exploring


def test_without_a_path_the_example_is_explored(cli: Cli, explored: list[dict[str, Any]]) -> None:
    assert cli().code == 0
    assert explored == [{"paths": [], "stdin": None, "keymap_path": None, "lang": "zh"}]


def test_files_and_folders_are_explored(cli: Cli, explored: list[dict[str, Any]], clippings: Path) -> None:
    file = str(clippings / "一.txt")
    assert cli(str(clippings), file, "--lang", "en").code == 0
    assert (explored[0]["paths"], explored[0]["lang"]) == ([str(clippings), file], "en")


def test_subcommand_names_win_over_a_folder_of_that_name(
    cli: Cli, explored: list[dict[str, Any]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("export", "keys", "check"):
        (tmp_path / name).mkdir()
    monkeypatch.chdir(tmp_path)
    assert cli("check").code == 0
    assert cli("./export").code == 0
    assert [opened["paths"] for opened in explored] == [["./export"]]


def test_an_own_keymap_goes_to_the_explorer(cli: Cli, explored: list[dict[str, Any]], tmp_path: Path) -> None:
    keymap = tmp_path / "mine.yaml"
    keymap.write_text("extends: vim\n", "utf-8")
    assert cli("--keymap", str(keymap)).code == 0
    assert cli(str(tmp_path), "--keymap", str(keymap)).code == 0
    assert [opened["keymap_path"] for opened in explored] == [keymap, keymap]


# Exporting


@pytest.mark.parametrize("view", VIEWS)
def test_every_view_is_exported_as_the_explorer_exports_it(cli: Cli, example: Corpus, view: ViewName) -> None:
    if view == "model":
        ran = cli("export", "--view", view, "--format", "json")
        assert ran.out == export(example, Query(view=view), "json")
    else:
        ran = cli("export", "--view", view)
        assert ran.out == export(example, Query(view=view), "md")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.endswith(b"\n")


def test_the_formats_are_markdown_json_and_for_tables_csv(cli: Cli) -> None:
    assert cli("export", "--view", "metrics", "--format", "md").text.startswith("# 指标\n")
    assert json.loads(cli("export", "--view", "metrics", "--format", "json").out)["view"] == "metrics"
    assert cli("export", "--view", "metrics", "--format", "csv").out.startswith(b"\xef\xbb\xbf")
    assert json.loads(cli("export", "--view", "model").out)["schema"] == "cykc-model/1"


@pytest.mark.parametrize(
    ("view", "format"), [("model", "md"), ("model", "csv"), ("tree", "csv"), ("entity", "csv"), ("article", "csv")]
)
def test_a_format_that_a_view_has_not_is_wrong_use(cli: Cli, view: str, format: str) -> None:
    ran = cli("export", "--view", view, "--format", format)
    assert (ran.code, ran.out) == (2, b"")
    assert f"视图 {view} 没有 {format} 格式；可用：" in ran.err


@pytest.mark.parametrize(
    ("words", "query"),
    [
        ("--view metrics --city 重庆", Query(view="metrics", city="重庆")),
        ("--view metrics --city 重庆市 --category 实验室", Query(view="metrics", city="重庆", category="lab")),
        ("--view tree --category lab", Query(view="tree", category="lab")),
        ("--view tree --filter jfsys", Query(view="tree", filter="jfsys")),
        ("--view metrics --sort value", Query(view="metrics", sort="value")),
        ("--view metrics --sort -value", Query(view="metrics", sort="-value")),
        ("--view metrics --sort=-数值", Query(view="metrics", sort="-value")),
        ("--view metrics --group city", Query(view="metrics", group="city")),
        ("--view tree --group story", Query(view="tree", group="story")),
        ("--view metrics --columns 指标,value", Query(view="metrics", columns=("indicator", "value"))),
        ("--view stories --lang en", Query(view="stories", lang="en")),
        ("--view metrics --min-confidence 0.8", Query(view="metrics", min_confidence=0.8)),
        ("--view tree --min-confidence=0", Query(view="tree")),
    ],
)
def test_scope_and_order_options(cli: Cli, example: Corpus, words: str, query: Query) -> None:
    ran = cli("export", *words.split())
    assert (ran.code, ran.out) == (0, export(example, query, "md"))


def test_an_entity_by_name_alias_or_id_and_a_story_by_id_or_title(cli: Cli, example: Corpus) -> None:
    entity = next(entity for entity in example.entities if entity.aliases and entity.mentions)
    expected = export(example, Query(view="entity", entity=entity.id), "md")
    assert cli("export", "--view", "entity", "--entity", entity.id).out == expected
    assert cli("export", "--view", "entity", "--entity", entity.name).out == expected
    names = [name for other in example.entities for name in (other.name, *other.aliases)]
    alias = next(alias for alias in entity.aliases if names.count(alias) == 1)
    assert cli("export", "--view", "entity", "--entity", alias).out == expected
    story = next(story for story in example.stories if story.title)
    expected = export(example, Query(view="article", story=story.id), "md")
    assert cli("export", "--view", "article", "--story", story.id).out == expected
    assert cli("export", "--view", "article", "--story", str(story.title)).out == expected


def test_without_a_scope_entity_lists_every_entity_and_article_every_story(cli: Cli, example: Corpus) -> None:
    pages = json.loads(cli("export", "--view", "entity", "--format", "json").out)["pages"]
    assert {page["entity"] for page in pages} == {None, *(entity.id for entity in example.entities)}
    by_id = {page["entity"]: page for page in pages}
    for entity in example.entities:
        assert len(by_id[entity.id]["excerpts"]) == len(entity.mentions)
    articles = json.loads(cli("export", "--view", "article", "--format", "json").out)["pages"]
    assert [page["story"] for page in articles] == [story.id for story in example.stories]
    rows = json.loads(cli("export", "--view", "metrics", "--format", "json").out)["rows"]
    assert sorted(fact["id"] for row in rows for fact in row["facts"]) == sorted(m.id for m in example.metrics)


@pytest.mark.parametrize(
    "query",
    [
        Query(view="metrics", city="重庆", filter="技术 a", sort="-value", columns=("indicator", "value", "unit")),
        Query(view="tree", group="category", filter="sys"),
        Query(view="relations", category="lab", lang="en"),
        Query(view="stories", sort="-published"),
        Query(view="entity", category="lab", min_confidence=0.8),
    ],
)
@pytest.mark.parametrize("locale", ["zh_CN.UTF-8", "en_US.UTF-8", "C"])
def test_the_command_line_of_a_view_gives_the_bytes_of_its_export(
    cli: Cli, example: Corpus, query: Query, locale: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LANG", locale)
    words = shlex.split(command_of(query))
    assert words[0] == "cykc-tui"
    assert cli(*words[1:]).out == export(example, query, "md")


def test_names_and_excerpts_are_never_translated(cli: Cli) -> None:
    zh, en = (cli("export", "--view", "metrics", "--city", "重庆", "--lang", lang).text for lang in ("zh", "en"))
    assert zh.startswith("# 指标：重庆\n\n范围：")
    assert en.startswith("# Metrics: 重庆\n\nScope: ")
    assert [line.split("「")[1].split("」")[0] for line in zh.splitlines() if line.startswith("[^")] == [
        line.split("“", 1)[1].rsplit("” — ", 1)[0] for line in en.splitlines() if line.startswith("[^")
    ]


@pytest.mark.parametrize(
    ("variables", "lang"),
    [
        ({"LANG": "en_US.UTF-8"}, "en"),
        ({"LANG": "zh_CN.UTF-8"}, "zh"),
        ({"LANG": "C.UTF-8"}, "zh"),
        ({"LANG": ""}, "zh"),
        ({"LANG": "zh_CN.UTF-8", "LC_ALL": "en_GB.UTF-8"}, "en"),
        ({"LANG": "en_US.UTF-8", "LC_MESSAGES": "zh_CN.UTF-8"}, "zh"),
    ],
)
def test_the_language_is_that_of_the_locale_chinese_by_default(
    cli: Cli, monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], lang: str
) -> None:
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert cli("--help").text.startswith("用法：" if lang == "zh" else "Usage: ")
    assert cli("export", "--view", "stories").text.startswith("# 稿件" if lang == "zh" else "# Stories")


# Paths and standard input


def test_a_page_comes_through_a_pipe(cli: Cli) -> None:
    ran = cli("export", "-", "--view", "metrics", stdin=PAGE.encode())
    assert ran.code == 0
    assert "3,071 家" in ran.text
    assert "`-` 第 3 行" in ran.text


def test_the_name_of_the_folder_is_no_part_of_the_export(cli: Cli, clippings: Path) -> None:
    words = [("export", "--view", view) for view in VIEWS]
    before = [cli(*ask[:1], str(clippings), *ask[1:]).out for ask in words]
    moved = clippings.rename(clippings.parent / "elsewhere")
    assert [cli(*ask[:1], str(moved), *ask[1:]).out for ask in words] == before
    assert all(b"elsewhere" not in data for data in before)


def test_same_input_and_options_give_the_same_bytes_in_the_order_of_the_input(cli: Cli, clippings: Path) -> None:
    other = clippings / "二.txt"
    other.write_text("成都超算扩容\n\n2023年，成都有高新技术企业1.3万家。\n", "utf-8")
    one = str(clippings / "一.txt")
    first = cli("export", one, str(other), "--view", "stories", "--format", "json")
    assert first.out == cli("export", one, str(other), "--view", "stories", "--format", "json").out
    swapped = json.loads(cli("export", str(other), one, "--view", "stories", "--format", "json").out)
    assert [row["cells"] for row in swapped["rows"]] == [row["cells"] for row in json.loads(first.out)["rows"]][::-1]


def test_paths_of_sources_are_relative_to_the_path_given(cli: Cli, clippings: Path) -> None:
    (clippings / "深").mkdir()
    (clippings / "深" / "三.md").write_text(PAGE + "别的。", "utf-8")
    model = json.loads(cli("export", str(clippings), "--view", "model").out)
    assert [source["path"] for source in model["sources"]] == ["一.txt", "深/三.md"]
    (source,) = json.loads(cli("export", str(clippings / "一.txt"), "--view", "model").out)["sources"]
    assert source["path"] == "一.txt"
    example = json.loads(cli("export", "--view", "model").out)
    assert [source["path"] for source in example["sources"]] == sorted(path.name for path in bundled("seeds").iterdir())


# Files


def test_an_export_goes_to_a_file_and_says_so(cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    data = cli("export", "--view", "stories").out
    ran = cli("export", "--view", "stories", "-o", "~/新/表.md")
    assert (ran.code, ran.out) == (0, b"")
    assert (tmp_path / "新" / "表.md").read_bytes() == data
    assert str(tmp_path / "新" / "表.md") in ran.err


def test_a_file_that_is_there_is_not_overwritten_without_force(cli: Cli, tmp_path: Path) -> None:
    target = tmp_path / "表.md"
    target.write_bytes(b"mine")
    ran = cli("export", "--view", "stories", "-o", str(target))
    assert (ran.code, ran.out, target.read_bytes()) == (2, b"", b"mine")
    assert "--force" in ran.err
    assert cli("export", "--view", "stories", "-o", str(target), "--force").code == 0
    assert target.read_bytes() == cli("export", "--view", "stories").out


def test_a_file_is_refused_before_any_article_is_read(
    cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def reading(*_: Any, **__: Any) -> Corpus:
        raise AssertionError("articles are read")

    monkeypatch.setattr("model.opening.load", reading)
    (tmp_path / "表.md").write_bytes(b"mine")
    assert cli("export", "--view", "stories", "-o", str(tmp_path / "表.md")).code == 2


def test_without_a_format_it_is_markdown_and_a_name_that_promises_another_is_told(
    cli: Cli, example: Corpus, tmp_path: Path
) -> None:
    ran = cli("export", "--view", "stories", "-o", str(tmp_path / "表.csv"))
    assert ran.code == 0
    assert (tmp_path / "表.csv").read_bytes() == export(example, Query(view="stories"), "md")
    assert "--format csv" in ran.err
    for quiet in (["-o", str(tmp_path / "表.md")], ["--format", "csv", "-o", str(tmp_path / "另.csv")]):
        assert "--format" not in cli("export", "--view", "stories", *quiet).err


def test_a_folder_is_no_file_to_write(cli: Cli, tmp_path: Path) -> None:
    for given in (str(tmp_path), f"{tmp_path}/new/"):
        ran = cli("export", "--view", "stories", "-o", given)
        assert ran.code == 2
        assert "请写出文件名" in ran.err
    assert list(tmp_path.iterdir()) == []


# Keys


def test_keys_lists_actions_and_which_files_were_read(cli: Cli, tmp_path: Path) -> None:
    bare, listed = cli("keys"), cli("keys", "--list")
    assert (listed.code, listed.err) == (0, "")
    assert listed.out == bare.out
    assert "keymap.yaml" in listed.text
    own = tmp_path / "config" / "cykc-tui" / "keymap.yaml"
    assert f"{own} (没有或未用)" in listed.text
    own.parent.mkdir(parents=True)
    own.write_text("extends: vim\n", "utf-8")
    assert f"{own} (已读)" in cli("keys", "--list").text


def test_keys_check_finds_problems_with_their_lines(cli: Cli, tmp_path: Path) -> None:
    keymap = tmp_path / "k.yaml"
    keymap.write_text("app:\n  qiut: x\n", "utf-8")
    ran = cli("keys", "--check", str(keymap))
    assert (ran.code, ran.out) == (1, b"")
    assert ran.err.startswith(f"{keymap}:2: ")
    assert "quit" in ran.err
    keymap.write_text("app:\n  quit: f12\n", "utf-8")
    assert cli("keys", "--check", str(keymap)).code == 0


@pytest.mark.parametrize("name", ["default", "vim"])
def test_keys_preset_prints_one_that_checks_clean(cli: Cli, tmp_path: Path, name: str) -> None:
    ran = cli("keys", "--preset", name)
    assert (ran.code, ran.err) == (0, "")
    own = tmp_path / "own.yaml"
    own.write_bytes(ran.out)
    assert cli("keys", "--check", str(own)).code == 0


# Problems, exit codes, wrong use


def test_check_says_file_by_file_what_was_found_and_what_is_wrong(
    cli: Cli, clippings: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (clippings / "三.txt").write_bytes(PAGE.encode() + b"\xff\n")
    (clippings / "二.txt").write_bytes(b"PK\x03\x04\x00\x00")
    monkeypatch.chdir(clippings.parent)
    ran = cli("check", clippings.name)
    assert ran.code == 1
    assert [line.split("\t")[:2] for line in ran.text.splitlines()] == [["一.txt", "utf-8"], ["三.txt", "utf-8"]]
    problems = [line.split(":", 2) for line in ran.err.splitlines()]
    assert all("；" in message for _, _, message in problems), "what is wrong; what to do"
    assert ["剪报/三.txt", "4"] in [problem[:2] for problem in problems]
    assert "剪报/二.txt" in [problem[0] for problem in problems]


def test_a_doubt_never_changes_the_exit_code(cli: Cli, example: Corpus, clippings: Path) -> None:
    assert [problem.severity for problem in example.problems].count("unread") == 0
    assert cli("check").code == 0
    (clippings / "一.txt").write_bytes(PAGE.encode() + b"\xff\n")
    ran = cli("check", str(clippings))
    assert ran.err
    assert ran.code == 0
    assert cli("export", str(clippings), "--view", "metrics").code == 0


def test_check_tells_how_many_corrections_were_applied_and_counts_them_as_no_problem(cli: Cli, clippings: Path) -> None:
    (clippings / "corrections.yaml").write_text("- story: 重庆新设实验室\n  file: 一.txt\n  outlet: 某报\n", "utf-8")
    ran = cli("check", str(clippings))
    assert (ran.code, ran.err) == (0, "已应用 1 处更正（--view problems 可查看）\n")
    assert "已更正" in cli("export", str(clippings), "--view", "problems").text


@pytest.mark.parametrize("command", [["check"], ["export", "--view", "stories"]])
def test_a_folder_without_articles_says_what_was_looked_for(cli: Cli, tmp_path: Path, command: list[str]) -> None:
    empty = tmp_path / "空"
    empty.mkdir()
    ran = cli(command[0], str(empty), *command[1:])
    assert ran.code == 1
    assert ran.err.startswith(f"{empty}:")
    assert ".txt 和 .md" in ran.err
    assert "；" in ran.err
    (empty / "图.pdf").write_bytes(b"x")
    ran = cli(command[0], str(empty), *command[1:])
    assert ran.code == 1
    assert ".pdf" in ran.err


def test_a_file_that_cannot_be_read_is_a_problem_and_the_others_are_done(
    cli: Cli, clippings: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (clippings / "锁.txt").write_text(PAGE, "utf-8")
    read = Path.read_bytes

    def denied(path: Path) -> bytes:
        if path.name == "锁.txt":
            raise PermissionError(13, "Permission denied")
        return read(path)

    monkeypatch.setattr(Path, "read_bytes", denied)
    ran = cli("export", str(clippings), "--view", "metrics")
    assert ran.code == 1
    assert "3,071 家" in ran.text
    assert ran.err.startswith(f"{clippings}/锁.txt:")
    assert "没有权限" in ran.err and "；" in ran.err


def test_a_link_that_leads_nowhere_is_named_as_it_is_reached_from_here(cli: Cli, clippings: Path) -> None:
    (clippings / "gone.txt").symlink_to("nowhere")
    ran = cli("check", str(clippings))
    assert ran.code == 1
    assert f"{clippings}/gone.txt:0: 读不了（没有这个文件或文件夹）" in ran.err


@pytest.mark.parametrize("words", [["nope.txt"], ["export", "nope.txt", "--view", "tree"], ["check", "nope.txt"]])
def test_a_path_that_does_not_exist_is_wrong_use(cli: Cli, explored: list[dict[str, Any]], words: list[str]) -> None:
    ran = cli(*words)
    assert (ran.code, ran.out, explored) == (2, b"", [])
    assert ran.err.startswith("nope.txt: ")
    assert "请检查路径" in ran.err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("export", "--view"),
        ("export --view metrcs", "metrics"),
        ("export --veiw metrics", "--view"),
        ("export --view metrics --format cvs", "csv"),
        ("export --view metrics --group citty", "city"),
        ("export --view metrics --city 重请", "重庆"),
        ("export --view metrics --category 实验窒", "lab"),
        ("export --view entity --entity 金凤实验", "金凤实验室"),
        ("export --view metrics --sort valeu", "value"),
        ("export --view metrics --columns indicator,valeu", "value"),
        ("export --view article --story 双城共谱高质量", "双城共谱高质量发展乐章"),
        ("export --view stories --group city", "city"),
        ("export --view tree --sort value", "value"),
        ("export --view model --city 重庆", "--city"),
        ("export --view metrics --min-confidence 1.5", "0.5"),
        ("export --view metrics --min-confidence nan", "0.5"),
        ("export --view metrics --min-confidence=-1", "0.5"),
        ("export --view metrics --min-confidence 高", "0.5"),
        ("export --view model --min-confidence 0.5", "--min-confidence"),
        ("exprot", "export"),
        ("keys --preset vmi", "vim"),
        ("keys --list --preset vim", "--preset"),
        ("keys --check nope.yaml", "nope.yaml"),
        ("--keymap nope.yaml keys", "nope.yaml"),
        ("--lang fr", "zh"),
        ("--nonsense", "--nonsense"),
    ],
)
def test_wrong_use_is_refused_with_the_nearest_that_there_is(cli: Cli, words: str, said: str) -> None:
    ran = cli(*words.split())
    assert (ran.code, ran.out) == (2, b"")
    assert said in ran.err
    assert ran.err.count("\n") == 1
    english = cli(*words.split(), "--lang", "en") if "--lang" not in words else ran
    assert english.code == 2


def test_where_nothing_is_near_all_that_there_is_is_listed_as_such(cli: Cli) -> None:
    assert "；可用：subject、indicator、value" in cli("export", "--view", "metrics", "--columns", "qqq").err
    assert "；最接近的：value" in cli("export", "--view", "metrics", "--columns", "valeu").err


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("cykc-tui ex", ["file,ex", "plain,export"]),
        ("cykc-tui 剪报/", ["file,剪报/"]),
        ("cykc-tui 剪报 其", ["file,其"]),
        ("cykc-tui export --view m", ["plain,metrics", "plain,model"]),
        ("cykc-tui export -o 表", ["file,表"]),
        ("cykc-tui keys --check my", ["file,my"]),
    ],
)
def test_a_shell_completes_commands_options_and_paths(
    cli: Cli, monkeypatch: pytest.MonkeyPatch, typed: str, offered: list[str]
) -> None:
    monkeypatch.setenv("_CYKC_TUI_COMPLETE", "bash_complete")
    monkeypatch.setenv("COMP_WORDS", typed)
    monkeypatch.setenv("COMP_CWORD", str(len(typed.split()) - 1))
    assert cli().text.splitlines() == offered


def test_the_shell_is_given_its_script_and_no_explorer_opens(
    cli: Cli, explored: list[dict[str, Any]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("_CYKC_TUI_COMPLETE", "zsh_source")
    assert "#compdef cykc-tui" in cli().text
    assert explored == []


def test_messages_bring_no_control_characters_from_names(cli: Cli) -> None:
    ran = cli("export", "no\x1b[31mpe", "--view", "tree")
    assert "\x1b" not in ran.err
    assert "no␛[31mpe" in ran.err


# Help


@pytest.mark.parametrize("command", [[], ["export"], ["keys"], ["check"]])
def test_the_common_options_are_everywhere(cli: Cli, command: list[str]) -> None:
    helped = cli(*command, "--help")
    assert (helped.code, helped.err) == (0, "")
    for option in ("--keymap FILE", "--lang zh|en", "--version", "--help"):
        assert option in helped.text
    version = cli(*command, "--version")
    assert version.code == 0
    assert version.text.startswith("cykc-tui ")


def test_the_words_of_the_command_line_are_those_of_the_views() -> None:
    from typing import get_args

    assert get_args(ViewName) == VIEWS
    assert get_args(Group) == GROUPS
    assert FORMATS == ("md", "json", "csv")


def test_every_option_is_explained_in_both_languages() -> None:
    for lang in ("zh", "en"):
        group = commands(lang)  # type: ignore[arg-type]
        for command in (group, *group.commands.values()):
            for option in command.params:
                assert option.param_type_name == "argument" or getattr(option, "help", None)


def test_views_of_the_example_are_all_there(example: Corpus) -> None:
    for view in VIEWS[:-1]:
        assert make_view(example, Query(view=view))  # type: ignore[arg-type]
