"""The keymap: the shipped default, presets, a user's own file, and what is wrong with them. Pure: no Textual.

`load_keymap` never fails: whatever is wrong in a file is reported with its line, and the action concerned keeps the keys
it had before. So a broken file can neither keep the program from starting nor take quit, help or the palette away.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from model.bundled import bundled
from tui.actions import ACTIONS, BY_ID, INPUT_SCOPES, PARENTS, SCOPE_TITLES, Lang, in_scope, related
from tui.keynames import BadKey, is_printable, parse_key, show_key, twin

if TYPE_CHECKING:
    from model.marked import Marked

PRESETS = ("default", "vim")
NONE = "none"
"""The word in a keymap that takes an action's keys away."""


class KeymapProblem(NamedTuple):
    """What is wrong on a line of a keymap and what to do; shown as `FILE:LINE: …`."""

    path: str
    line: int
    zh: str
    en: str

    def text(self, lang: Lang = "zh") -> str:
        return f"{self.path}:{self.line}: {self.zh if lang == 'zh' else self.en}"

    def __str__(self) -> str:
        return self.text()


class KeymapFile(NamedTuple):
    """A file that was looked for: `role` is default, preset or user; `read` whether it was there and could be used."""

    path: Path
    role: str
    read: bool


class Keymap:
    """Keys by action id, proven free of clashes, and the files they come from."""

    def __init__(self, bindings: Mapping[str, tuple[str, ...]], files: Sequence[KeymapFile] = ()) -> None:
        self.bindings = dict(bindings)
        self.files = tuple(files)
        self._by_scope: dict[str, dict[str, str]] = {}
        for action, keys in self.bindings.items():
            self._by_scope.setdefault(BY_ID[action].scope, {}).update(dict.fromkeys(keys, action))

    def keys(self, action: str) -> tuple[str, ...]:
        """The keys of an action, () where it has none."""
        return self.bindings.get(action, ())

    def resolve(self, scopes: Iterable[str], key: str) -> str | None:
        """The action of a key in the innermost scope that knows it; failing that, of its ASCII twin (？ for ?)."""
        chain = tuple(scopes)
        for wanted in (key, twin(key) if len(key) == 1 else None):
            for scope in chain if wanted else ():
                if action := self._by_scope.get(scope, {}).get(wanted or ""):
                    return action
        return None

    def shown(self, action: str) -> str:
        """The action's first key as footer and palette show it, empty where it has none."""
        keys = self.keys(action)
        return show_key(keys[0]) if keys else ""


def user_keymap_path() -> Path:
    """Where a user's own keymap waits: `$XDG_CONFIG_HOME/cykc-tui/keymap.yaml`, by default under `~/.config`."""
    base = os.environ.get("XDG_CONFIG_HOME", "")
    return (Path(base) if base else Path.home() / ".config") / "cykc-tui" / "keymap.yaml"


def preset_path(name: str) -> Path:
    """The file of a shipped preset. Raises ValueError, with the names there are, for another name."""
    if name not in PRESETS:
        close = get_close_matches(name, PRESETS, 1)
        hint = f"；是 {close[0]} 吗？" if close else ""
        raise ValueError(f"没有预设 {name!r}（有：{'、'.join(PRESETS)}）{hint}")
    return bundled("keymap.yaml") if name == "default" else Path(__file__).parent / "presets" / f"{name}.yaml"


def preset_text(name: str) -> str:
    """The text of a shipped preset, to start one's own file from. Raises ValueError for an unknown name."""
    return preset_path(name).read_text(encoding="utf-8")


def load_keymap(path: Path | None) -> tuple[Keymap, list[KeymapProblem]]:
    """The keymap of the shipped default and a user's file, and all problems found.

    `path` is the file that the user named; where None, his file in the config folder is taken if there is one.
    """
    problems: list[KeymapProblem] = []
    files: list[KeymapFile] = []
    keys = {spec.id: spec.keys for spec in ACTIONS}
    default = preset_path("default")
    if _is_registered(default):
        files.append(KeymapFile(default, "default", True))
    else:
        keys = _overlay(keys, default, "default", files, problems)
    user = path or user_keymap_path()
    if path is not None or user.is_file():
        keys = _overlay(keys, user, "user", files, problems)
    else:
        files.append(KeymapFile(user, "user", False))
    return Keymap(keys, tuple(files)), problems


_SCOPE_LINE = re.compile(r"(\w+):(?: #.*)?")
_ACTION_LINE = re.compile(r"  (\w+): (\S+|\[[^#]*\])(?: +#.*)?")
_KEY = re.compile(r'[^\s,"\[\]]+|(?<=")[^\s"]+(?=")')


def _is_registered(path: Path) -> bool:
    """Whether the shipped file says what the registry says, line by line in the form in which it is shipped.

    Then there is nothing to validate, and the first frame need not wait for a YAML parser.
    """
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        return False
    said: dict[str, tuple[str, ...]] = {}
    scope = ""
    for line in lines:
        if found := _SCOPE_LINE.fullmatch(line):
            scope = found[1]
        elif found := _ACTION_LINE.fullmatch(line):
            said[f"{scope}.{found[1]}"] = tuple(_KEY.findall(found[2]))
        elif line.strip() and not line.startswith("#"):
            return False
    return said == {spec.id: spec.keys for spec in ACTIONS}


def list_keys(keymap: Keymap, lang: Lang = "zh") -> str:
    """All actions with their keys, scope by scope, and the files that were read."""
    roles = {"default": ("默认", "default"), "preset": ("预设", "preset"), "user": ("自己的", "your own")}
    index = 0 if lang == "zh" else 1
    lines = []
    for file in keymap.files:
        state = ("已读", "read") if file.read else ("没有或未用", "not there or not used")
        lines.append(f"# {roles[file.role][index]}: {file.path} ({state[index]})")
    for scope, titles in SCOPE_TITLES.items():
        lines += ["", f"{scope}:  # {titles[index]}"]
        for spec in in_scope(scope):
            keys = " ".join(keymap.keys(spec.id)) or NONE
            lines.append(f"  {spec.name:<16}  {keys:<22}  {spec.description(lang)}")
    return "\n".join(lines) + "\n"


class _Entry(NamedTuple):
    """One line of a keymap: an action with the keys that it shall have, () for none."""

    action: str
    keys: tuple[str, ...]
    line: int


def _overlay(
    base: dict[str, tuple[str, ...]], path: Path, role: str, files: list[KeymapFile], problems: list[KeymapProblem]
) -> dict[str, tuple[str, ...]]:
    """`base` overridden by what a file says, as far as it is right."""
    found: list[tuple[int, str, str]] = []
    root = _read(path, found)
    keys, entries = dict(base), list[_Entry]()
    if root is not None:
        preset = _extends(root, role, found)
        if preset not in (None, "default"):
            keys = _overlay(keys, preset_path(str(preset)), "preset", files, problems)
        entries = _entries(root, found)
    files.append(KeymapFile(path, role, root is not None))
    keys = _settle(keys, entries, found)
    problems += [KeymapProblem(str(path), line, zh, en) for line, zh, en in sorted(found)]
    return keys


def _read(path: Path, found: list[tuple[int, str, str]]) -> Marked | None:
    """The root mapping of a keymap file; None, and the reason among the problems, where there is none."""
    from model.marked import Marked, read_marked

    try:
        text = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        found.append((1, "没有这个文件；请检查路径", "no such file; check the path"))
        return None
    except UnicodeDecodeError:
        found.append((1, "不是 UTF-8 文本；请另存为 UTF-8", "not UTF-8 text; save it as UTF-8"))
        return None
    except OSError as error:
        found.append(
            (1, f"读不了（{error.strerror}）；请检查权限", f"cannot be read ({error.strerror}); check permissions")
        )
        return None
    root, faults = read_marked(text)
    found += [(fault.line, fault.message, fault.message) for fault in faults]
    if root is None:
        return None if faults else Marked(1, fields={})
    if root.fields is None:
        found.append((root.line, "应是“范围：动作：键”的两级结构；见 cykc-tui keys --preset default", _NEST_EN))
        return None
    return root


_NEST_EN = "should be scope, then action: keys; see cykc-tui keys --preset default"


def _extends(root: Marked, role: str, found: list[tuple[int, str, str]]) -> str | None:
    """The preset that a user's file builds on."""
    assert root.fields is not None
    if "extends" not in root.fields:
        return None
    line, value = root.fields["extends"]
    if role != "user":
        found.append((line, "extends 只能写在自己的键位文件里", "extends belongs into your own keymap only"))
        return None
    if value.scalar in PRESETS:
        return value.scalar
    close = get_close_matches(value.scalar or "", PRESETS, 1)
    hint = close[0] if close else "、".join(PRESETS)
    found.append(
        (line, f"没有预设 {value.scalar!r}；是 {hint} 吗？", f"no preset {value.scalar!r}; did you mean {hint}?")
    )
    return None


def _entries(root: Marked, found: list[tuple[int, str, str]]) -> list[_Entry]:
    """The lines of a keymap that name an action and possible keys; the others go among the problems."""
    assert root.fields is not None
    entries = []
    for scope, (line, actions) in root.fields.items():
        if scope == "extends":
            continue
        if scope not in PARENTS:
            found.append(_unknown_scope(line, scope))
        elif actions.fields is not None:
            for name, (at, value) in actions.fields.items():
                if (entry := _entry(scope, name, at, value, found)) is not None:
                    entries.append(entry)
        elif actions.scalar != "":
            found.append((line, f"{scope} 下应是“动作: 键”", f"below {scope} there should be action: keys"))
    return entries


def _unknown_scope(line: int, scope: str) -> tuple[int, str, str]:
    close = get_close_matches(scope, PARENTS, 1)
    hint = close[0] if close else "、".join(PARENTS)
    also = [spec.id for spec in ACTIONS if spec.id == scope or spec.name == scope]
    if also and not close:
        hint = f"{also[0].replace('.', ': {')}: …}}"
    return line, f"没有范围 {scope!r}；是 {hint} 吗？", f"no scope {scope!r}; did you mean {hint}?"


def _entry(scope: str, name: str, line: int, value: Marked, found: list[tuple[int, str, str]]) -> _Entry | None:
    action = f"{scope}.{name}"
    if action not in BY_ID:
        found.append(_unknown_action(scope, name, line))
        return None
    if value.fields is not None:
        found.append((line, f"{action} 的键应是一个或一列", f"the keys of {action} should be one or a list"))
        return None
    if value.scalar == NONE:
        if BY_ID[action].required:
            zh, en = f"{action} 不能没有键；仍用原来的", f"{action} cannot be without a key; it keeps the former"
            found.append((line, zh, en))
            return None
        return _Entry(action, (), line)
    keys = list[str]()
    good = True
    for node in value.strings():
        key = _key(action, node, found)
        if key is None:
            good = False
        elif key in keys:
            found.append((node.line, f"{action} 里 {key} 写了两次", f"{key} stands twice in {action}"))
        else:
            keys.append(key)
    if value.items is not None and len(list(value.strings())) < len(value.items):
        found.append((line, f"{action} 的键应是一个或一列", f"the keys of {action} should be one or a list"))
        good = False
    if good and not keys:
        found.append((line, f"{action} 没有写键；要解除请写 none", f"{action} has no key; write none to unbind it"))
        good = False
    return _Entry(action, tuple(keys), line) if good else None


def _unknown_action(scope: str, name: str, line: int) -> tuple[int, str, str]:
    names = [spec.name for spec in in_scope(scope)]
    elsewhere = [spec.scope for spec in ACTIONS if spec.name == name]
    close = get_close_matches(name, names, 1)
    if close:
        hint_zh, hint_en = f"是 {close[0]} 吗？", f"did you mean {close[0]}?"
    elif elsewhere:
        hint_zh, hint_en = f"它在 {elsewhere[0]} 下", f"it is in {elsewhere[0]}"
    else:
        far = get_close_matches(name, [spec.name for spec in ACTIONS], 1)
        where = [f"{spec.scope}: {spec.name}" for spec in ACTIONS if far and spec.name == far[0]]
        hint_zh = f"是 {where[0]} 吗？" if where else f"有：{'、'.join(names)}"
        hint_en = f"did you mean {where[0]}?" if where else f"there are: {', '.join(names)}"
    return line, f"{scope} 里没有动作 {name!r}；{hint_zh}", f"no action {name!r} in {scope}; {hint_en}"


def _key(action: str, node: Marked, found: list[tuple[int, str, str]]) -> str | None:
    text = node.scalar or ""
    if not text.strip() and text != " ":
        zh = f"{action} 的键是空的；标点键（# > | ! 等）要加引号，要解除请写 none"
        en = f"{action} has an empty key; quote punctuation (# > | !), write none to unbind"
        found.append((node.line, zh, en))
        return None
    try:
        key = parse_key(text)
    except BadKey as bad:
        found.append((node.line, f"{action}：{bad.zh}", f"{action}: {bad.en}"))
        return None
    if BY_ID[action].scope in INPUT_SCOPES and is_printable(key):
        zh = f"{action}：在输入框里 {key} 是文字，不能作键；请用 ctrl 或功能键"
        en = f"{action}: in an input box {key} is text, not a key; use ctrl or a function key"
        found.append((node.line, zh, en))
        return None
    return key


def _settle(
    base: dict[str, tuple[str, ...]], entries: list[_Entry], found: list[tuple[int, str, str]]
) -> dict[str, tuple[str, ...]]:
    """`base` overridden by the entries; an entry that clashes is a problem, and its action falls back to `base`.

    The keys of `base` do not clash, so falling back, the later line first, always ends.
    """
    live = {entry.action: entry for entry in entries}
    while True:
        keys = {**base, **{action: entry.keys for action, entry in live.items()}}
        clash = next(_clashes(keys, live), None)
        if clash is None:
            return keys
        entry, other, key = clash
        found.append(_clash_problem(entry, other, key, live))
        del live[entry.action]


def _clashes(keys: dict[str, tuple[str, ...]], live: dict[str, _Entry]) -> Iterator[tuple[_Entry, str, str]]:
    """Overridden actions that share a key with an action of a related scope, the later line first."""
    users: dict[str, list[str]] = {}
    for action, bound in keys.items():
        for key in bound:
            users.setdefault(key, []).append(action)
    for entry in sorted(live.values(), key=lambda e: -e.line):
        for key in entry.keys:
            for other in users[key]:
                if other != entry.action and related(BY_ID[other].scope, BY_ID[entry.action].scope):
                    yield entry, other, key


def _clash_problem(entry: _Entry, other: str, key: str, live: dict[str, _Entry]) -> tuple[int, str, str]:
    place_zh = f"（第 {live[other].line} 行）" if other in live else "（原有）"
    place_en = f" (line {live[other].line})" if other in live else " (as shipped)"
    scope, name = BY_ID[other].scope, BY_ID[other].name
    return (
        entry.line,
        f"{entry.action} 的 {key} 已归 {other}{place_zh}；换一个键，或在 {scope} 下另写 {name}: none",
        f"{key} of {entry.action} belongs to {other}{place_en}; choose another, or write {name}: none under {scope}",
    )
