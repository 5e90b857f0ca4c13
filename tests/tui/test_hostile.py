"""An article that attacks the screen: walked through every view, shown as it is, doing nothing."""

from __future__ import annotations

import ast
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from textual.content import Content

from model.corpus import Corpus
from model.facts import Problem, Relation
from model.said import Said
from tui.app import Explorer
from tui.widgets.plain import UNSEEN, visible

NASTY = "[/]实验室[$x]\x1b[31m\u202e\u200d{0}"
BODY = (
    "恶意日报 [/记者]\n"
    f"{NASTY}位于[red]重庆[/red]，[@click=app.quit]点我[/]，[link=file:///x]x[/link]，投入12[b]亿元。\n"
    "控制\x00\x07\x1b]0;title\x07\x9b2J\x7f\u2066\u2069\ufeff结束\t制表。\n"
    f"坏字节\ufffd，孤立的\ud83d，长行{'科[/]' * 2500}末。\n"
)


@pytest.fixture
def hostile(maker: Any) -> Corpus:
    make = maker()
    story = make.story(
        "[/]\x1b[31m.txt", f"{NASTY}的标题\n{BODY}", title=f"{NASTY}的标题", outlet="[/日报]", published="2024"
    )
    lab = make.entity(NASTY, "lab", "重庆", "点我")
    metric = make.metric(story, "12[b]亿元", 1200000000, "[/]元", "[/投入]\u202e", NASTY, subject_entity=lab.id)
    relation = Relation(
        id="r0",
        head=lab.id,
        rel="role",
        tail=lab.id,
        title="[/]\x1b",
        source="s0",
        story=story,
        start=0,
        end=3,
        text="[/]",
    )
    return Corpus(
        sources=make.sources,
        stories=make.stories,
        entities=[lab],
        metrics=[metric],
        relations=[relation],
        problems=[
            Problem(
                path="[/]\x1b[31m.txt", line=1, severity="doubt", message=Said("[/坏]\x1b\u202e", "[/bad]\x1b\u202e")
            )
        ],
        texts=make.texts,
        layouts=make.layouts,
    )


@pytest.mark.parametrize("size", [(80, 24), (120, 40)])
async def test_every_view_of_a_hostile_article_shows_it_as_it_is(
    size: tuple[int, int], hostile: Corpus, running: Any, press: Any, lines: Callable[[Any], list[str]]
) -> None:
    async with running(size=size, corpus=hostile) as pilot:
        walk = [
            ["*"], ["down", "down"], ["tab", "n", "n", "end", "home"], ["1", "m"], ["x"], ["r"], ["P"], ["t"],
            ["enter"], ["n", "n"], ["end"], ["pageup"], ["?"], ["escape", ":"], ["escape", "e"], ["escape", "b"],
            ["/", "type:[/]"], ["enter"],
        ]  # fmt: skip
        for keys in walk:
            await press(pilot, *keys)
            text = "\n".join(lines(pilot))
            assert not UNSEEN.search(text.replace("\n", "")), (
                f"after {keys} something that cannot be seen is on the screen"
            )
            assert pilot.app.is_running
        assert "[/]实验室[$x]␛[31m␦␦{0}" in text
        assert pilot.app.main.count.text == "1/1"


async def test_the_reader_shows_every_character_of_the_article(hostile: Corpus, running: Any, press: Any) -> None:
    async with running(corpus=hostile) as pilot:
        await press(pilot, "t", "enter")
        pane = pilot.app.main.reader.text
        width = pane.scrollable_content_region.width
        drawn = [segment.text for index in range(pane.line_count()) for segment in pane.draw(index, width)]
        shown = "".join(drawn).replace(" ", "")
        for line in hostile.texts["s0"].split("\n"):
            assert visible(line).replace(" ", "") in shown


async def test_a_very_long_line_does_not_slow_the_keys(hostile: Corpus, running: Any, press: Any) -> None:
    async with running(corpus=hostile) as pilot:
        await press(pilot, "t", "enter", "end", "home", "pagedown")
        assert pilot.app.main.reader.text.line_count() > 100


async def test_what_is_copied_is_what_the_article_has(
    hostile: Corpus, running: Any, press: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    sent: list[str] = []
    monkeypatch.setattr(Explorer, "copy_to_clipboard", lambda self, text: sent.append(text))
    async with running(corpus=hostile) as pilot:
        await press(pilot, "*", "down", "down", "y")
    assert sent
    assert sent[0] in hostile.layouts["a0"].text


# The lint: where Textual reads markup, no bare string may go in.

TAKES_MARKUP = {"Static", "Label", "Button", "OptionList", "Option", "Toast", "Tooltip", "Markdown", "Checkbox"}
TITLES = {"border_title", "border_subtitle", "tooltip", "sub_title"}
SAFE_CALLS = {"plain", "visible", "Content", "Text", "assemble", "styled"}
TUI = Path(__file__).parents[2] / "tui"


def offences(source: str) -> list[str]:
    """Lines where a string may reach something that reads markup."""
    found = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call):
            name = _name(node.func)
            if name in {"notify", "from_markup"} or (name in TAKES_MARKUP and any(_bare(arg) for arg in node.args)):
                found.append(f"{node.lineno}: {name}")
            if name == "update" and any(_bare(arg) for arg in node.args):
                found.append(f"{node.lineno}: update")
        elif isinstance(node, ast.Assign):
            titles = {_name(target) for target in node.targets if isinstance(target, ast.Attribute)} & TITLES
            found += [f"{node.lineno}: {title}" for title in titles if _bare(node.value)]
        elif isinstance(node, ast.ClassDef) and any(_name(s.targets[0]) == "BINDINGS" for s in _assigned(node)):
            found.append(f"{node.lineno}: BINDINGS of {node.name}: keys belong into tui/actions.py")
    return found


def _assigned(node: ast.ClassDef) -> list[ast.Assign]:
    return [statement for statement in node.body if isinstance(statement, ast.Assign)]


def _bare(node: ast.expr) -> bool:
    """Anything but the result of the chokepoint."""
    return not (isinstance(node, ast.Call) and _name(node.func) in SAFE_CALLS)


def _name(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""


WIDGETS = sorted(path for path in TUI.rglob("*.py") if "from textual" in path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("path", WIDGETS, ids=lambda path: str(path.relative_to(TUI)))
def test_no_bare_string_goes_where_markup_is_read(path: Path) -> None:
    assert offences(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    "source",
    [
        "Static('x')",
        "yield Static(f'{title}')",
        "self.border_title = entity.name",
        "self.notify(message)",
        "Text.from_markup(s)",
        "label.update(title)",
        "OptionList(name)",
        "class A(Widget):\n    BINDINGS = []",
    ],
)
def test_the_lint_finds_each_kind(source: str) -> None:
    assert offences(source.replace("yield ", ""))


@pytest.mark.parametrize("source", ["Static(plain(x))", "self.border_title = plain(t)", "Static(Content('x'))"])
def test_the_lint_lets_the_chokepoint_through(source: str) -> None:
    assert offences(source) == []


def test_the_hostile_words_would_do_harm_as_markup() -> None:
    with pytest.raises(Exception, match=r"closing tag|auto closing"):
        Content.from_markup("[/]")
