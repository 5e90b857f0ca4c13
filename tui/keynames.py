"""The names of keys: what may stand in keymap.yaml, which keys a terminal cannot send, and what a Chinese input method sends.

A key has one canonical name: the character itself for what prints (`?`, `G`, `/`), a word for the others (`enter`,
`pagedown`, `f1`, `space`), with `ctrl+`, `alt+` or `shift+` before it. Pure: no Textual.
"""

from __future__ import annotations

import re
from difflib import get_close_matches

NAMED = frozenset(
    [
        "enter",
        "escape",
        "tab",
        "space",
        "backspace",
        "delete",
        "insert",
        "home",
        "end",
        "pageup",
        "pagedown",
        "up",
        "down",
        "left",
        "right",
    ]
) | {f"f{n}" for n in range(1, 25)}

_ALIASES = {
    "esc": "escape",
    "return": "enter",
    "cr": "enter",
    "del": "delete",
    "ins": "insert",
    "pgup": "pageup",
    "page_up": "pageup",
    "pgdn": "pagedown",
    "pgdown": "pagedown",
    "page_down": "pagedown",
    "bs": "backspace",
    "question_mark": "?",
    "exclamation_mark": "!",
    "slash": "/",
    "backslash": "\\",
    "colon": ":",
    "semicolon": ";",
    "comma": ",",
    "full_stop": ".",
    "period": ".",
    "minus": "-",
    "hyphen": "-",
    "plus": "+",
    "underscore": "_",
    "asterisk": "*",
    "star": "*",
    "number_sign": "#",
    "hash": "#",
    "at": "@",
    "ampersand": "&",
    "percent_sign": "%",
    "dollar_sign": "$",
    "equals_sign": "=",
    "vertical_line": "|",
    "pipe": "|",
    "tilde": "~",
    "grave_accent": "`",
    "apostrophe": "'",
    "quotation_mark": '"',
    "left_square_bracket": "[",
    "right_square_bracket": "]",
    "left_curly_bracket": "{",
    "right_curly_bracket": "}",
    "left_parenthesis": "(",
    "right_parenthesis": ")",
    "less_than_sign": "<",
    "greater_than_sign": ">",
    "circumflex_accent": "^",
}
"""Other names by which people and Textual call a key."""

_MODIFIERS = {"ctrl": "ctrl", "control": "ctrl", "alt": "alt", "meta": "alt", "shift": "shift"}
_ORDER = ("alt", "ctrl", "shift")

_SAME_BYTE = {"m": "enter", "i": "tab", "h": "backspace", "[": "escape", "j": "ctrl+j"}

_TWINS = {
    "　": " ",
    "。": ".",
    "、": "/",
    "【": "[",
    "】": "]",
    "「": "[",
    "」": "]",
    "《": "<",
    "》": ">",
    "〈": "<",
    "〉": ">",
    "“": '"',
    "”": '"',
    "‘": "'",
    "’": "'",
    "￥": "$",
    "¥": "$",
    "·": "`",
    "…": "^",
    "—": "_",
}
"""What the keys of a Chinese input method print instead of the ASCII sign on the key."""


class BadKey(ValueError):
    """A key that cannot be bound: `zh` and `en` say why and what to do."""

    def __init__(self, zh: str, en: str) -> None:
        super().__init__(zh)
        self.zh = zh
        self.en = en


def parse_key(text: str) -> str:
    """The canonical name of a key as written in a keymap. Raises BadKey with the reason and the way out."""
    key = text.strip() or text
    if len(key) == 1:
        return twin(key) or ("space" if key == " " else key) if key.isprintable() else _unknown(text)
    if any(part in key for part in " ,\t"):
        raise BadKey(
            f"{text!r} 是两个键：不支持连按两键；几个键都可用时写成列表 [a, b]",
            f"{text!r} is two keys: sequences are not supported; write alternatives as a list [a, b]",
        )
    *modifiers, base = _split(key)
    if not modifiers:
        return _base(base, text)
    known = [_MODIFIERS.get(word.lower()) for word in modifiers]
    if None in known:
        wrong = modifiers[known.index(None)]
        close = get_close_matches(wrong.lower(), _MODIFIERS, 1)
        hint = f"{close[0]}+{base}" if close else "ctrl+…、alt+…、shift+…"
        raise BadKey(f"不认识修饰键 {wrong!r}；是 {hint} 吗？", f"unknown modifier {wrong!r}; did you mean {hint}?")
    held = [word for word in _ORDER if word in known]
    return _combined(held, _base(base if len(base) == 1 else base.lower(), text), text)


def twin(character: str) -> str | None:
    """The ASCII key that a character of a Chinese input method stands for (？ -> ?, ｑ -> q, 【 -> [), or None."""
    if "！" <= character <= "～":
        return chr(ord(character) - 0xFEE0)
    found = _TWINS.get(character)
    return "space" if found == " " else found


def is_printable(key: str) -> bool:
    """Whether the key types a character, so that an input box with the focus takes it as text."""
    return len(key) == 1 or key == "space"


def show_key(key: str) -> str:
    """The key as the footer and the help show it."""
    shown = {
        "enter": "Enter",
        "escape": "Esc",
        "tab": "Tab",
        "space": "Space",
        "pageup": "PgUp",
        "pagedown": "PgDn",
        "backspace": "Backspace",
        "delete": "Del",
        "insert": "Ins",
        "home": "Home",
        "end": "End",
    }
    *modifiers, base = _split(key)
    arrows = {"up": "↑", "down": "↓", "left": "←", "right": "→"}
    word = arrows.get(base) or shown.get(base) or (base.upper() if re.fullmatch(r"f\d+", base) else base)
    return "+".join([*(m.capitalize() for m in modifiers), word])


def _split(key: str) -> list[str]:
    """`ctrl+shift+x` -> its words; the plus sign itself may be the last."""
    if key.endswith("+") and len(key) > 1:
        return [*key[:-1].removesuffix("+").split("+"), "+"] if key.endswith("++") else [key]
    return key.split("+")


def _base(base: str, text: str) -> str:
    if len(base) == 1 and base.isprintable():
        return twin(base) or ("space" if base == " " else base)
    word = base.lower()
    if word in NAMED:
        return word
    if word in _ALIASES:
        return _ALIASES[word]
    if re.fullmatch(r"[!-~]{2,3}", base) and (
        len(set(base)) == 1 or base.lower() in {"gg", "zz", "zo", "zc", "dd", "yy"}
    ):
        raise BadKey(
            f"{text!r} 是连按两键；终端程序这里一次只认一个键，请换一个",
            f"{text!r} is a sequence of keys; only single keys can be bound, choose another",
        )
    return _unknown(text)


def _unknown(text: str) -> str:
    close = get_close_matches(text.lower(), sorted(NAMED | _ALIASES.keys()), 1, 0.6)
    if not close and len(text) in (2, 3):
        raise BadKey(
            f"不认识键 {text!r}（不支持连按两键）；写一个字符，或 enter、pagedown、f2、ctrl+x 之类",
            f"unknown key {text!r} (sequences are not supported); write one character, or enter, pagedown, f2, ctrl+x",
        )
    hint_zh = f"是 {close[0]!r} 吗？" if close else "写一个字符，或 enter、pagedown、f2、ctrl+x 之类"
    hint_en = f"did you mean {close[0]!r}?" if close else "write one character, or enter, pagedown, f2, ctrl+x"
    raise BadKey(f"不认识键 {text!r}；{hint_zh}", f"unknown key {text!r}; {hint_en}")


def _combined(held: list[str], base: str, text: str) -> str:
    """The name of `base` with modifiers. Raises BadKey for what a terminal cannot tell from another key."""
    letter = base.lower() if len(base) == 1 and base.isascii() and base.isalpha() else None
    if "ctrl" in held and base.lower() in _SAME_BYTE:
        same = _SAME_BYTE[base.lower()]
        raise BadKey(
            f"终端送不出 {text}：它与 {same} 是同一个字节；请换一个键",
            f"terminals cannot send {text}: it is the same byte as {same}; choose another key",
        )
    if held == ["shift"] and letter:
        return letter.upper()
    if held == ["shift"] and len(base) == 1:
        raise BadKey(f"{text} 请写成它打出的那个字符", f"write {text} as the character that it types")
    if "shift" in held and (letter or base in {"enter", "space", "backspace", "escape"}):
        raise BadKey(
            f"终端送不出 {text}：shift 在这里分辨不出来；请换一个键",
            f"terminals cannot send {text}: shift makes no difference there; choose another key",
        )
    if "ctrl" in held and not letter and (len(base) == 1 or base in {"enter", "tab", "escape", "backspace", "space"}):
        raise BadKey(
            f"多数终端送不出 {text}；ctrl 请配字母、方向键或功能键",
            f"most terminals cannot send {text}; use ctrl with a letter, an arrow or a function key",
        )
    return "+".join([*held, letter if letter and "ctrl" in held else base])


def canonical_event(key: str, character: str | None) -> str:
    """The canonical name of a key as it arrives: the character where one was typed, else the terminal's name of the key."""
    if character is not None and len(character) == 1 and character.isprintable() and "+" not in key[:-1]:
        return "space" if character == " " else character
    return key
