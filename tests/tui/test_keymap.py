"""keymap.yaml: what is accepted, what is refused and in which words, and that a broken file takes nothing away."""

from __future__ import annotations

import os
import subprocess
import sys
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tui.actions import ACTIONS, BY_ID, INPUT_SCOPES, PARENTS, SCOPE_TITLES, in_scope, lineage, related
from tui.keymap import PRESETS, Keymap, list_keys
from tui.keymap_files import KeymapProblem, load_keymap, preset_text, user_keymap_path
from tui.keynames import BadKey, is_printable, parse_key, twin


@pytest.fixture(autouse=True)
def no_user_keymap(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))


def load(tmp_path: Path, text: str) -> tuple[Keymap, list[KeymapProblem]]:
    file = tmp_path / "keymap.yaml"
    file.write_text(text, encoding="utf-8")
    return load_keymap(file)


def test_the_shipped_file_says_what_the_registry_says() -> None:
    keymap, problems = load_keymap(None)
    assert problems == []
    assert dict(keymap.bindings) == {spec.id: spec.keys for spec in ACTIONS}
    text = preset_text("default")
    for spec in ACTIONS:
        assert f"  {spec.name}:" in text, f"{spec.id} is not in keymap.yaml"
        assert f"{spec.zh} | {spec.en}" in text, f"keymap.yaml does not explain {spec.id}"


def test_a_shipped_file_that_was_changed_is_read_and_validated_like_any_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    changed = tmp_path / "shipped.yaml"
    monkeypatch.setattr("tui.keymap_files.bundled", lambda name: changed)
    changed.write_text(preset_text_of_checkout().replace("export: [e, f2]", "export: [w, f2]"), encoding="utf-8")
    keymap, problems = load_keymap(None)
    assert problems == []
    assert keymap.keys("main.export") == ("w", "f2")
    changed.write_text("main: {exprt: w}\n", encoding="utf-8")
    keymap, problems = load_keymap(None)
    assert "是 export 吗" in str(problems[0])
    assert keymap.keys("main.export") == ("e", "f2")


def preset_text_of_checkout() -> str:
    return (Path(__file__).parents[2] / "keymap.yaml").read_text(encoding="utf-8")


def test_the_shipped_file_needs_no_yaml_parser_at_the_start() -> None:
    script = "import sys; from tui.keymap_files import load_keymap; load_keymap(None); print('yaml' in sys.modules)"
    env = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
    done = subprocess.run([sys.executable, "-c", script], env=env, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


@pytest.mark.parametrize("name", PRESETS)
def test_a_preset_has_no_problem_and_no_clash(tmp_path: Path, name: str) -> None:
    keymap, problems = load(tmp_path, f"extends: {name}\n")
    assert problems == []
    for one, other in combinations(ACTIONS, 2):
        if related(one.scope, other.scope):
            shared = set(keymap.keys(one.id)) & set(keymap.keys(other.id))
            assert not shared, f"{one.id} and {other.id} share {shared}"


def test_every_scope_has_a_title_a_chain_and_actions() -> None:
    assert SCOPE_TITLES.keys() == PARENTS.keys()
    assert {spec.scope for spec in ACTIONS} == PARENTS.keys()
    assert all("app" in lineage(scope) for scope in PARENTS)
    assert len(BY_ID) == len(ACTIONS)


def test_all_three_required_actions_are_marked() -> None:
    assert {spec.id for spec in ACTIONS if spec.required} == {"app.quit", "app.help", "app.palette"}


def test_no_default_key_is_one_that_terminals_cannot_send() -> None:
    for spec in ACTIONS:
        for key in spec.keys:
            assert parse_key(key) == key
            assert not (spec.scope in INPUT_SCOPES and is_printable(key))


WRONG = [
    ("brows:\n  zoom: z\n", 1, ["没有范围 'brows'", "browse"]),
    ("browse:\n  zom: z\n", 2, ["没有动作 'zom'", "zoom"]),
    ("browse:\n  sort: z\n", 2, ["没有动作 'sort'", "table"]),
    ("main:\n  export: ctl+e\n", 2, ["修饰键 'ctl'", "ctrl+e"]),
    ("main:\n  export: pagedwn\n", 2, ["'pagedwn'", "pagedown"]),
    ("main:\n  export: ctrl+m\n", 2, ["送不出", "enter"]),
    ("main:\n  export: ctrl+i\n", 2, ["送不出", "tab"]),
    ("main:\n  export: ctrl+h\n", 2, ["送不出", "backspace"]),
    ("main:\n  export: ctrl+shift+e\n", 2, ["送不出", "shift"]),
    ("main:\n  export: ctrl+1\n", 2, ["送不出"]),
    ("move:\n  top: gg\n", 2, ["连按两键"]),
    ("move:\n  top: g g\n", 2, ["连按两键"]),
    ("move:\n  top: ctrl+x ctrl+s\n", 2, ["连按两键"]),
    ("main:\n  export: e,f2\n", 2, ["[a, b]"]),
    ("main:\n  export: z\n", 2, ["z 已归 browse.zoom", "none"]),
    ("table:\n  sort: e\n", 2, ["e 已归 main.export"]),
    ("main:\n  export: w\n  yank: w\n", 3, ["w 已归 main.export（第 2 行）"]),
    ("main:\n  export: w\n  export: v\n", 3, ["第 2 行"]),
    ("filter:\n  keep: k\n", 2, ["输入框", "文字"]),
    ("filter:\n  keep: space\n", 2, ["输入框"]),
    ("app:\n  quit: none\n", 2, ["不能没有键"]),
    ("app:\n  help:\n", 2, ["空的"]),
    ("app:\n  help: #\n", 2, ["引号"]),
    ("main:\n  filter: ?\n", 1, ["引号"]),
    ("main:\n  filter: *\n", 1, ["引号"]),
    ("main:\n  filter: >\n", 2, ["空的", "引号"]),
    ("main: e\n", 1, ["动作"]),
    ("main:\n  export: {key: e}\n", 2, ["一个或一列"]),
    ("main:\n  export: [e, [w]]\n", 2, ["一个或一列"]),
    ("main:\n  export: []\n", 2, ["none"]),
    ("main:\n  export: [e, e]\n", 2, ["两次"]),
    ("- main\n", 1, ["两级"]),
    ("extends: vi\n", 1, ["没有预设 'vi'", "vim"]),
    ("main:\n  export: 12:30\n", 2, ["'12:30'"]),
    ("main:\n  export: no\n", 2, ["'no'"]),
]


@pytest.mark.parametrize(("text", "line", "words"), WRONG, ids=[text.replace("\n", "/") for text, _, _ in WRONG])
def test_a_wrong_line_is_named_with_the_way_out_and_the_action_keeps_its_keys(
    tmp_path: Path, text: str, line: int, words: list[str]
) -> None:
    keymap, problems = load(tmp_path, text)
    said = "\n".join(map(str, problems))
    assert any(p.line >= line for p in problems), said
    assert str(problems[-1]).startswith(f"{tmp_path / 'keymap.yaml'}:")
    for word in words:
        assert word in said
    for spec in ACTIONS:
        if spec.required:
            assert keymap.keys(spec.id), f"{spec.id} was lost"
    known = [a for a in BY_ID if a in said]
    assert all(keymap.keys(a) == BY_ID[a].keys or a not in {"app.quit", "app.help"} for a in known)


def test_all_problems_come_at_once_in_the_order_of_the_lines(tmp_path: Path) -> None:
    _, problems = load(tmp_path, "brows: {}\nmain:\n  exprt: e\n  yank: ctrl+m\n  next: z\n")
    assert [p.line for p in problems] == [1, 3, 4, 5]
    assert all(p.text("en") != p.text("zh") for p in problems)


def test_scalars_stay_strings(tmp_path: Path) -> None:
    keymap, problems = load(tmp_path, "main:\n  export: 5\n  yank: Y\n  metrics: '~'\n")
    assert problems == []
    assert [keymap.keys(a) for a in ("main.export", "main.yank", "main.metrics")] == [("5",), ("Y",), ("~",)]


def test_other_names_of_a_key_mean_the_same_key(tmp_path: Path) -> None:
    keymap, problems = load(tmp_path, "main:\n  export: [question_mark]\napp:\n  help: [f1, Esc]\n")
    assert any("escape 已归 app.close" in str(p) for p in problems)
    assert any("? 已归 app.help" in str(p) for p in problems)
    assert keymap.keys("main.export") == ("e", "f2")


def test_a_key_may_move_when_its_former_action_gives_it_up(tmp_path: Path) -> None:
    keymap, problems = load(tmp_path, "main:\n  export: z\nbrowse:\n  zoom: e\n")
    assert problems == []
    assert keymap.resolve(["tree", "browse", "main", "move", "app"], "z") == "main.export"
    assert keymap.resolve(["tree", "browse", "main", "move", "app"], "e") == "browse.zoom"


def test_none_unbinds(tmp_path: Path) -> None:
    keymap, problems = load(tmp_path, "main:\n  export: none\n")
    assert problems == []
    assert keymap.keys("main.export") == ()
    assert keymap.resolve(["main", "app"], "e") is None


def test_the_vim_preset_is_taken_and_the_own_lines_come_on_top(tmp_path: Path) -> None:
    keymap, problems = load(tmp_path, "extends: vim\nmain:\n  export: w\n")
    assert problems == []
    assert "o" in keymap.keys("main.open")
    assert keymap.keys("main.export") == ("w",)
    assert [file.role for file in keymap.files] == ["default", "preset", "user"]


def test_a_file_that_is_not_there_or_not_text_is_a_problem_not_a_failure(tmp_path: Path) -> None:
    keymap, problems = load_keymap(tmp_path / "nowhere.yaml")
    assert "没有这个文件" in str(problems[0])
    assert keymap.keys("app.quit") == ("ctrl+q",)
    (tmp_path / "gbk.yaml").write_bytes("# 键位".encode("gb18030"))
    assert "UTF-8" in str(load_keymap(tmp_path / "gbk.yaml")[1][0])
    assert load_keymap(tmp_path)[1]


def test_the_users_own_file_is_found_in_the_config_folder(tmp_path: Path) -> None:
    user_keymap_path().parent.mkdir(parents=True)
    user_keymap_path().write_text("main:\n  export: w\n", encoding="utf-8")
    keymap, problems = load_keymap(None)
    assert problems == []
    assert keymap.keys("main.export") == ("w",)
    assert str(user_keymap_path()) in list_keys(keymap)


def test_the_list_names_every_action_with_its_present_keys(tmp_path: Path) -> None:
    keymap, _ = load(tmp_path, "main:\n  export: w\n  yank: none\n")
    for lang in ("zh", "en"):
        listed = list_keys(keymap, lang)
        for spec in ACTIONS:
            assert spec.description(lang) in listed
        assert "none" in listed
    assert "w" in list_keys(keymap).partition("  export")[2].split("\n")[0]


def test_a_preset_that_is_not_there_is_refused_with_the_names_there_are() -> None:
    with pytest.raises(ValueError, match="default、vim"):
        preset_text("emacs")


@pytest.mark.parametrize(
    ("sent", "key"),
    [("？", "?"), ("／", "/"), ("ｑ", "q"), ("：", ":"), ("【", "["), ("》", ">"), ("。", "."), ("　", "space")],
)
def test_fullwidth_twins_are_found(sent: str, key: str) -> None:
    assert twin(sent) == key


def test_every_printable_key_works_by_its_fullwidth_twin() -> None:
    keymap, _ = load_keymap(None)
    for spec in ACTIONS:
        for key in spec.keys:
            if len(key) == 1:
                chain = sorted(lineage(spec.scope), key=lambda s: -len(lineage(s)))
                assert keymap.resolve(chain, chr(ord(key) + 0xFEE0)) == spec.id


@given(st.text(max_size=12))
def test_any_text_is_a_key_or_is_refused_with_a_reason_in_both_languages(text: str) -> None:
    try:
        key = parse_key(text)
    except BadKey as bad:
        assert bad.zh
        assert bad.en
    else:
        assert parse_key(key) == key


@settings(deadline=None)
@given(
    st.dictionaries(
        st.sampled_from([spec.id for spec in ACTIONS]),
        st.lists(st.sampled_from([*"abcxyz?/", "f5", "ctrl+x", "enter", "none"]), min_size=1, max_size=3),
        max_size=8,
    )
)
def test_whatever_a_user_writes_the_map_is_free_of_clashes_and_nothing_required_is_lost(
    tmp_path_factory: pytest.TempPathFactory, wishes: dict[str, list[str]]
) -> None:
    lines: dict[str, list[str]] = {}
    for action, keys in wishes.items():
        shown = keys[0] if keys[0] == "none" else "[" + ", ".join(f"'{k}'" for k in keys) + "]"
        lines.setdefault(BY_ID[action].scope, []).append(f"  {BY_ID[action].name}: {shown}\n")
    text = "".join(f"{scope}:\n{''.join(body)}" for scope, body in lines.items())
    keymap, _ = load(tmp_path_factory.getbasetemp(), text)
    for one, other in combinations(ACTIONS, 2):
        if related(one.scope, other.scope):
            assert not set(keymap.keys(one.id)) & set(keymap.keys(other.id))
    assert all(keymap.keys(spec.id) for spec in ACTIONS if spec.required)
    for scope in PARENTS:
        for spec in in_scope(scope):
            for key in keymap.keys(spec.id):
                assert keymap.resolve(sorted(lineage(scope), key=lambda s: -len(lineage(s))), key) == spec.id
