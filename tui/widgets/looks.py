"""The styles of kinds of text, with what the style sheet says of their transparency.

Textual's partial style of a component leaves transparency out: a ground of `$foreground 12%` would be the foreground itself, and
the words on it could not be seen.
"""

from __future__ import annotations

from functools import lru_cache

from rich.style import Style
from textual.screen import Screen


def look(screen: Screen[object], name: str) -> Style:
    """How a kind of text (`dim`, `live`, `stop`) differs from the text around it; colours as they come out on the screen's ground."""
    part = screen.get_component_rich_style(f"line--{name}", partial=True)
    return _mixed(part, screen.get_component_rich_style(f"line--{name}"))


@lru_cache(maxsize=64)
def _mixed(part: Style, whole: Style) -> Style:
    """`part`, its colours those of `whole`, which Textual has mixed with the ground."""
    colour = whole.color if part.color else None
    return part + Style.from_color(colour, whole.bgcolor if part.bgcolor else None)
