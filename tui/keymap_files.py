"""Keymap files laid over each other: the shipped default, a preset, a user's own. Pure: no Textual.

`load_keymap` never fails: whatever is wrong in a file is reported with its line, and the action concerned keeps the keys
it had before. So a broken file can neither keep the program from starting nor take quit, help or the palette away.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from model.bundled import bundled
from tui.actions import ACTIONS, BY_ID, Lang, related
from tui.keymap import PRESETS, Keymap, KeymapFile

if TYPE_CHECKING:
    from tui.keymap_lines import Entry


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


def _overlay(
    base: dict[str, tuple[str, ...]], path: Path, role: str, files: list[KeymapFile], problems: list[KeymapProblem]
) -> dict[str, tuple[str, ...]]:
    """`base` overridden by what a file says, as far as it is right."""
    from tui.keymap_lines import entries_of, extended, read_root

    found: list[tuple[int, str, str]] = []
    root = read_root(path, found)
    keys = dict(base)
    entries: list[Entry] = []
    if root is not None:
        preset = extended(root, role, found)
        if preset not in (None, "default"):
            keys = _overlay(keys, preset_path(str(preset)), "preset", files, problems)
        entries = entries_of(root, found)
    files.append(KeymapFile(path, role, root is not None))
    keys = _settle(keys, entries, found)
    problems += [KeymapProblem(str(path), line, zh, en) for line, zh, en in sorted(found)]
    return keys


def _settle(
    base: dict[str, tuple[str, ...]], entries: list[Entry], found: list[tuple[int, str, str]]
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


def _clashes(keys: dict[str, tuple[str, ...]], live: dict[str, Entry]) -> Iterator[tuple[Entry, str, str]]:
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


def _clash_problem(entry: Entry, other: str, key: str, live: dict[str, Entry]) -> tuple[int, str, str]:
    place_zh = f"（第 {live[other].line} 行）" if other in live else "（原有）"
    place_en = f" (line {live[other].line})" if other in live else " (as shipped)"
    scope, name = BY_ID[other].scope, BY_ID[other].name
    return (
        entry.line,
        f"{entry.action} 的 {key} 已归 {other}{place_zh}；换一个键，或在 {scope} 下另写 {name}: none",
        f"{key} of {entry.action} belongs to {other}{place_en}; choose another, or write {name}: none under {scope}",
    )
