"""What stands on the screen can be seen: every word is far enough in brightness from the ground under it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from rich.segment import Segment
from textual.color import Color

LEGIBLE = 4.5
"""The least contrast of text by WCAG 2.2, level AA."""


def contrast(one: Color, other: Color) -> float:
    """The contrast ratio of WCAG 2.2, from 1 to 21."""
    dark, light = sorted(_luminance(color) for color in (one, other))
    return (light + 0.05) / (dark + 0.05)


def _luminance(color: Color) -> float:
    parts = [part / 255 for part in (color.r, color.g, color.b)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def words(pilot: Any) -> Iterator[Segment]:
    """What is drawn now and is text, after the filters that make it gray where no colour is wanted; of a dialog only what is in it."""
    app = pilot.app
    frames = app.screen.query(".dialog")
    area = frames.first().region if frames else app.screen.region
    for strip in app.screen._compositor.render_strips()[area.y : area.bottom]:
        strip = strip.crop(area.x, area.right)
        for line_filter in app._filters:
            strip = strip.apply_filter(line_filter, app.screen.styles.background)
        yield from (segment for segment in strip if any(character.isalnum() for character in segment.text))


def faint(pilot: Any) -> list[tuple[str, str]]:
    """The words that cannot be read well, with their style."""
    found = []
    for segment in words(pilot):
        style = segment.style
        assert style is not None and style.color is not None and style.bgcolor is not None, segment
        pair = Color.from_rich_color(style.color), Color.from_rich_color(style.bgcolor)
        if contrast(*pair) < LEGIBLE:
            found.append((segment.text.strip(), str(style)))
    return found


@pytest.mark.parametrize("no_color", [False, True])
@pytest.mark.parametrize(
    "keys",
    [
        ["down", "right", "down"],
        ["down", "right", "down", "v", "2", "n"],
        ["3", "down"],
        ["/", "type:jf"],
        ["m", "s"],
        ["m", "tab"],
        ["t"],
        ["x"],
        ["r"],
        ["P"],
        ["t", "enter", "n", "n"],
        ["t", "enter", "/", "type:实验室"],
        ["d", "d"],
        ["?"],
        [":"],
        ["e"],
    ],
    ids="".join,
)
async def test_every_word_can_be_read(
    running: Any, press: Any, keys: list[str], no_color: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    if no_color:
        monkeypatch.setenv("NO_COLOR", "1")
    async with running() as pilot:
        await press(pilot, *keys)
        assert not faint(pilot)


async def test_the_line_under_the_cursor_stands_out_and_what_is_dim_steps_back(running: Any, press: Any) -> None:
    async with running() as pilot:
        await press(pilot, "down", "right", "down")
        node = pilot.app.main.browse.contents.node
        calm = next(segment.style for segment in words(pilot) if "条" in segment.text)
        styles = [segment.style for segment in words(pilot) if segment.text.strip() == node.label]
        here = next(style for style in styles if style.bgcolor != calm.bgcolor)
        assert here.bold
        assert contrast(Color.from_rich_color(calm.color), Color.from_rich_color(here.color)) > 1.5
