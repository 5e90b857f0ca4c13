"""The keymap as the program uses it: which action a key means, and which keys an action has. Pure: no Textual."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from tui.actions import BY_ID, SCOPE_TITLES, Lang, in_scope
from tui.keynames import show_key, twin

PRESETS = ("default", "vim")
"""The shipped keymaps, on which a user's own may build."""

NONE = "none"
"""The word in a keymap that takes an action's keys away."""


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
