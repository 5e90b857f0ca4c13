"""What a keymap file says, line by line: the actions and keys that it names rightly, and what is wrong in the others.

A problem is the number of a line and the same words twice, in Chinese and in English; all go to the list `found`.
"""

from __future__ import annotations

from difflib import get_close_matches
from pathlib import Path
from typing import NamedTuple

from model.marked import Marked, read_marked
from model.said import reason
from tui.actions import ACTIONS, BY_ID, INPUT_SCOPES, PARENTS, in_scope
from tui.keymap import NONE, PRESETS
from tui.keynames import BadKey, is_printable, parse_key


class Entry(NamedTuple):
    """One line of a keymap: an action with the keys that it shall have, () for none."""

    action: str
    keys: tuple[str, ...]
    line: int


def read_root(path: Path, found: list[tuple[int, str, str]]) -> Marked | None:
    """The root mapping of a keymap file; None, and the reason among the problems, where there is none."""
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
            (1, f"读不了（{reason(error).zh}）；请检查权限", f"cannot be read ({reason(error).en}); check permissions")
        )
        return None
    root, faults = read_marked(text)
    found += [(fault.line, *fault.message) for fault in faults]
    if root is None:
        return None if faults else Marked(1, fields={})
    if root.fields is None:
        found.append((root.line, "应是“范围：动作：键”的两级结构；见 cykc-tui keys --preset default", _NEST_EN))
        return None
    return root


_NEST_EN = "should be scope, then action: keys; see cykc-tui keys --preset default"


def extended(root: Marked, role: str, found: list[tuple[int, str, str]]) -> str | None:
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


def entries_of(root: Marked, found: list[tuple[int, str, str]]) -> list[Entry]:
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


def _entry(scope: str, name: str, line: int, value: Marked, found: list[tuple[int, str, str]]) -> Entry | None:
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
        return Entry(action, (), line)
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
    return Entry(action, tuple(keys), line) if good else None


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
