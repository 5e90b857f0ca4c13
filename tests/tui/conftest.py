"""A small corpus made by hand, so that the screens' tests do not depend on what extraction finds."""

from __future__ import annotations

import re
from array import array
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from textual import events
from textual.pilot import Pilot

from model.corpus import Corpus
from model.facts import Entity, Mention, Metric, Part, Problem, Relation, Series, Source, Story
from model.layout import Block, StoryText
from model.lexicon import shipped
from model.link.figures import figure_groups, figures
from model.said import Said
from tui.app import Explorer

LABS = """\
# 重庆实验室建设提速

江城晚报记者 李一

2024年3月5日，记者从重庆市科技局获悉，金凤实验室投入运行两年来，已引进科研团队45个，服务企业超过1200家。
金凤实验室主任王二介绍，实验室与明月湖实验室共建成果转化平台，单个团队转化收益突破1000万元。

明月湖实验室位于两江协同创新区，2023年新增科技型企业15535家，高新技术企业达到7565家。
“416”科技创新布局提出，到2027年，全市高新技术企业要超过15000家，研发投入强度达到2.9%。
"""
TALKS = """\
成渝共建科技平台

天府日报 2024年5月

川渝两地签署协议，成都超算中心与金凤实验室共享算力。2023年，中心用户数量同比增长50%，达到1280家，服务全国45座城市。
重庆市高新技术企业7565家。
"""


@dataclass
class Maker:
    """Collects the facts of stories whose words are searched for in the text."""

    sources: list[Source] = field(default_factory=list)
    stories: list[Story] = field(default_factory=list)
    texts: dict[str, str] = field(default_factory=dict)
    layouts: dict[str, StoryText] = field(default_factory=dict)

    def story(self, path: str, text: str, **known: Any) -> str:
        """A source with one story: a paragraph a line, its headline the first."""
        number = str(len(self.sources))
        source, story = f"s{number}", f"a{number}"
        digest = sha256(text.encode("utf-8", "replace")).hexdigest()
        self.sources.append(Source(id=source, path=path, encoding="utf-8", sha256=digest, chars=len(text)))
        basis = "stated" if known.get("published") else None
        about = {"title": None, "outlet": None, "authors": (), "published": None, "published_basis": basis} | known
        made = Story(id=story, source=source, start=0, end=len(text), **about)
        self.stories.append(made)
        self.texts[source] = text
        mended, offsets, blocks = "", array("q"), []
        for number_of, match in enumerate(re.finditer(r"(?:(?<=^# )|(?<=\n)|^(?!# ))[^\n]+", text)):
            start = len(mended)
            kind = "headline" if number_of == 0 else "byline" if number_of == 1 else "body"
            mended += match[0] + "\n"
            offsets.extend([*range(match.start(), match.end()), -1])
            blocks.append(Block(start, len(mended) - 1, kind, max(0, number_of - 1)))
        self.layouts[story] = StoryText(made, mended, offsets, tuple(blocks))
        return story

    def mentions(self, *names: str) -> tuple[Mention, ...]:
        found = []
        for story in self.stories:
            text = self.texts[story.source]
            for name in names:
                places = [match.start() for match in re.finditer(re.escape(name), text)]
                found += [
                    Mention(source=story.source, story=story.id, start=at, end=at + len(name), text=name)
                    for at in places
                ]
        return tuple(found)

    def entity(self, name: str, category: str, city: str | None, *aliases: str, **more: Any) -> Entity:
        mentions = self.mentions(name, *aliases)
        known = {"district": None, "parts": ()} | more
        ident = f"e{sha256(name.encode('utf-8', 'replace')).hexdigest()[:8]}"
        return Entity(id=ident, name=name, aliases=aliases, category=category, city=city, mentions=mentions, **known)

    def metric(
        self, story: str, text: str, value: float, unit: str, indicator: str, subject: str, **more: Any
    ) -> Metric:
        source = next(s.source for s in self.stories if s.id == story)
        start = self.texts[source].index(text)
        known = {
            "qualifier": "exact",
            "kind": "level",
            "status": "actual",
            "subject_entity": None,
            "city": "重庆",
            "district": None,
            "time": "2023",
            "period": ("2023-01-01", "2023-12-31"),
            "value_high": None,
        } | more
        return Metric(
            id=f"m{story}{start}",
            source=source,
            story=story,
            start=start,
            end=start + len(text),
            text=text,
            value=value,
            unit=unit,
            indicator=indicator,
            subject=subject,
            **known,
        )


def small_corpus() -> Corpus:
    """Two stories with every kind of fact, an alias, a figure printed twice, a series with a target, and two problems."""
    make = Maker()
    labs = make.story("2024/labs.txt", LABS, title="重庆实验室建设提速", outlet="江城晚报", published="2024-03-05")
    talks = make.story("talks.txt", TALKS, title="成渝共建科技平台", outlet="天府日报", published="2024-05")
    jinfeng = make.entity("金凤实验室", "lab", "重庆")
    mingyue = make.entity("明月湖实验室", "lab", "重庆", district="渝北区", confidence=0.6)
    wang = make.entity("王二", "person", "重庆")
    park = make.entity("两江协同创新区", "park", "重庆")
    parts = (Part(key="4", text="四大科创高地"), Part(key="16", text="十六个重要战略领域"))
    frame = make.entity("“416”科技创新布局", "framework", "重庆", parts=parts)
    chaosuan = make.entity("成都超算中心", "facility", "成都")
    joint = make.entity("成果转化平台", "platform", "川渝")
    year27 = {"status": "target", "time": "2027", "period": ("2027-01-01", "2027-12-31"), "qualifier": "over"}
    metrics = [
        make.metric(labs, "45个", 45, "个", "引进科研团队", "金凤实验室", subject_entity=jinfeng.id, time="2024"),
        make.metric(
            labs,
            "1200家",
            1200,
            "家",
            "服务企业",
            "金凤实验室",
            subject_entity=jinfeng.id,
            qualifier="over",
            time="2024",
        ),
        make.metric(
            labs,
            "1000万元",
            10000000,
            "元",
            "单个团队转化收益",
            "金凤实验室",
            subject_entity=jinfeng.id,
            qualifier="over",
        ),
        make.metric(labs, "15535家", 15535, "家", "新增科技型企业", "重庆"),
        make.metric(labs, "7565家", 7565, "家", "高新技术企业", "重庆"),
        make.metric(labs, "15000家", 15000, "家", "高新技术企业", "重庆", **year27),
        make.metric(labs, "2.9%", 2.9, "%", "研发投入强度", "重庆", kind="ratio", **(year27 | {"qualifier": "exact"})),
        make.metric(talks, "7565家", 7565, "家", "高新技术企业", "重庆"),
        make.metric(
            talks, "50%", 50, "%", "用户数量", "成都超算中心", subject_entity=chaosuan.id, kind="growth", city="成都"
        ),
        make.metric(talks, "1280家", 1280, "家", "用户数量", "成都超算中心", subject_entity=chaosuan.id, city="成都"),
        make.metric(talks, "45座", 45, "座", "服务城市", "成都超算中心", subject_entity=chaosuan.id, city="成都"),
    ]
    said = make.texts["s0"].index("金凤实验室主任王二")
    shared = make.texts["s1"].index("成都超算中心与金凤实验室")
    relations = [
        Relation(
            id="r0", head=wang.id, rel="role", tail=jinfeng.id, title="主任", source="s0", story=labs,
            start=said, end=said + 9, text="金凤实验室主任王二",
        ),
        Relation(
            id="r1", head=chaosuan.id, rel="partner", tail=jinfeng.id, title=None, source="s1", story=talks,
            start=shared, end=shared + 12, text="成都超算中心与金凤实验室",
        ),
    ]  # fmt: skip
    same = tuple(m.id for m in metrics if m.indicator == "高新技术企业")
    return Corpus(
        sources=make.sources,
        stories=make.stories,
        entities=[jinfeng, mingyue, wang, park, frame, chaosuan, joint],
        metrics=metrics,
        relations=relations,
        series=[Series(id="q0", subject="重庆", indicator="高新技术企业", unit="家", metrics=same, conflicts=())],
        problems=[
            Problem(
                path="talks.txt",
                line=3,
                severity="doubt",
                message=Said(
                    "发表日期只到月；请在文件名里写明日期",
                    "dated to the month only; put the day into the name of the file",
                ),
            ),
            Problem(
                path="scan.txt",
                line=0,
                severity="unread",
                message=Said("不是文本；请另存为 UTF-8", "no text; save it as UTF-8"),
            ),
        ],
        texts=make.texts,
        layouts=make.layouts,
        figures=figure_groups(metrics, {}, figures(shipped())),
    )


@pytest.fixture(autouse=True)
def private_config(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test sees the keymap or the caches of whoever runs it."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))


@pytest.fixture
def corpus() -> Corpus:
    return small_corpus()


@pytest.fixture
def maker() -> type[Maker]:
    return Maker


Running = Callable[..., AbstractAsyncContextManager[Pilot[None]]]


@pytest.fixture
def running(corpus: Corpus) -> Running:
    """Opens the explorer on the small corpus, or another, in a window of a size."""

    @asynccontextmanager
    async def open_app(size: tuple[int, int] = (80, 24), **options: Any) -> Any:
        app = Explorer(**({"corpus": corpus} | options))
        async with app.run_test(size=size) as pilot:
            await settle(pilot)
            yield pilot

    return open_app


async def settle(pilot: Pilot[None]) -> None:
    """Until nothing is waiting to be drawn."""
    for _ in range(3):
        await pilot.pause()


def screen_text(pilot: Pilot[None]) -> list[str]:
    """The lines of the screen as a terminal would show them."""
    return [strip.text for strip in pilot.app.screen._compositor.render_strips()]


@pytest.fixture
def lines() -> Callable[[Pilot[None]], list[str]]:
    return screen_text


@pytest.fixture
def press() -> Callable[..., Any]:
    """Presses keys one after another, each drawn before the next; a word of several characters is typed."""

    async def press_keys(pilot: Pilot[None], *keys: str) -> None:
        for key in keys:
            if key.startswith("type:"):
                await pilot.press(*key.removeprefix("type:"))
            else:
                await pilot.press(key)
            await settle(pilot)

    return press_keys


@pytest.fixture
def send() -> Callable[..., Any]:
    """Sends an event as the terminal's driver does: a paste, a key of an input method."""

    async def send_event(pilot: Pilot[None], event: events.Event) -> None:
        driver = pilot.app._driver
        assert driver is not None
        driver.send_message(event)
        await settle(pilot)

    return send_event
