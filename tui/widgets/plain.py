"""The one way of text onto the screen: nothing is markup, and what cannot be seen is made visible.

Article text is hostile until shown otherwise: `[/]` crashes a widget that reads markup, an escape sequence drives the
terminal, a bidi control turns a line around. All text goes through `visible` (for segments of the Line API) or `plain` (for
widgets that take Content); a test forbids bare strings where Textual would read markup.
"""

from __future__ import annotations

import re

from textual.content import Content

UNSEEN = re.compile(
    "[\x00-\x1f\x7f-\x9f\xad\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f"
    "\ufeff\ufff9-\ufffb\U000110bd\U000110cd\U00013430-\U0001343f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a"
    "\U000e0000-\U000e007f\ud800-\udfff]"
)
"""Controls, formatting characters, line separators and lone surrogates: everything of the categories Cc, Cf, Cs, Zl, Zp."""

_LINE_ENDS = {"\u2028", "\u2029"}


def visible(text: str) -> str:
    """The text with each character that cannot be seen replaced by one that can, so that offsets stay what they were.

    C0 controls become their control pictures (ESC is ␛), DEL ␡, line and paragraph separators ␤, all others ␦.
    """
    return UNSEEN.sub(_picture, text)


def _picture(match: re.Match[str]) -> str:
    character = match[0]
    if character < " ":
        return chr(0x2400 + ord(character))
    if character == "\x7f":
        return "␡"
    return "␤" if character in _LINE_ENDS else "␦"


def plain(text: str, style: str = "") -> Content:
    """The text as Content that is shown as it is, in one style if wanted."""
    return Content.styled(visible(text), style) if style else Content(visible(text))
