"""A small corpus made by hand, for what stands behind the pipeline: views and exports."""

from __future__ import annotations

from array import array
from typing import Any

import pytest

from model.corpus import Corpus
from model.facts import Entity, Mention, Metric, Part, Problem, Relation, Series, Source, Story
from model.layout import Block, StoryText
from model.lexicon import shipped
from model.link.figures import figure_groups, figures
from model.link.periods import period
from model.link.reprints import reprint_groups
from model.said import Said


class Maker:
    """Builds a Corpus from texts: each file is a headline and paragraphs of hard-wrapped lines, parted by blank lines."""

    def __init__(self) -> None:
        self.facts: dict[str, list[Any]] = {
            kind: [] for kind in ("sources", "stories", "entities", "metrics", "relations", "series", "problems")
        }
        self.texts: dict[str, str] = {}
        self.layouts: dict[str, StoryText] = {}

    def story(self, path: str, raw: str, **known: Any) -> str:
        """A file of one story; its id."""
        number = len(self.texts)
        source, story_id = f"s{number}", f"t{number}"
        headline = raw.strip().split("\n", 1)[0]
        known = {"outlet": None, "published": None, "published_basis": None, "title": headline, **known}
        story = Story(id=story_id, source=source, authors=known.pop("authors", ()), start=0, end=len(raw), **known)
        text, offsets, blocks, at = "", array("q"), [], 0
        for chunk in raw.split("\n\n"):
            kept = [(at + i, char) for i, char in enumerate(chunk) if char != "\n"]
            if kept:
                if text:
                    text += "\n"
                    offsets.append(-1)
                kind = "body" if blocks else "headline"
                blocks.append(Block(len(text), len(text) + len(kept), kind, len(blocks)))
                text += "".join(char for _, char in kept)
                offsets.extend(offset for offset, _ in kept)
            at += len(chunk) + 2
        self.facts["sources"].append(Source(id=source, path=path, encoding="utf-8", sha256="0" * 64, chars=len(raw)))
        self.facts["stories"].append(story)
        self.texts[source] = raw
        self.layouts[story_id] = StoryText(story, text, offsets, tuple(blocks))
        return story_id

    def entity(self, name: str, category: str, city: str | None, *aliases: str, **known: Any) -> str:
        """An entity with all the places where one of its names stands, longest first; its id."""
        mentions: list[Mention] = []
        for story_id, layout in self.layouts.items():
            taken: list[tuple[int, int]] = []
            for surface in sorted((name, *aliases), key=len, reverse=True):
                at = layout.text.find(surface)
                while at >= 0:
                    end = at + len(surface)
                    if all(end <= a or at >= b for a, b in taken):
                        taken.append((at, end))
                    at = layout.text.find(surface, end)
            source = layout.story.source
            for at, end in sorted(taken):
                start, stop, pieces = layout.locate(at, end, self.texts[source])
                text = layout.text[at:end]
                mentions.append(Mention(source=source, story=story_id, start=start, end=stop, text=text, pieces=pieces))
        parts = tuple(Part(key=key, text=text) for key, text in known.pop("parts", ()))
        fact = Entity(
            id=f"e{len(self.facts['entities'])}",
            name=name,
            aliases=aliases,
            category=category,  # type: ignore[arg-type]
            city=city,
            district=known.pop("district", None),
            parts=parts,
            mentions=tuple(mentions),
            confidence=known.pop("confidence", 1.0),
        )
        self.facts["entities"].append(fact)
        return fact.id

    def metric(
        self, story: str, text: str, value: float | None, unit: str, indicator: str, subject: str, **known: Any
    ) -> str:
        """A metric whose number is `text`, at its first place in the story; its id."""
        layout = self.layouts[story]
        at = layout.text.index(known.pop("context", text))
        at = layout.text.index(text, at)
        source = layout.story.source
        start, end, pieces = layout.locate(at, at + len(text), self.texts[source])
        time = known.pop("time", "pub")
        entity = known.pop("entity", None)
        owner = next((e for e in self.facts["entities"] if e.id == entity), None)
        defaults = {"value_high": None, "qualifier": "exact", "kind": "level", "status": "actual", "district": None}
        fact = Metric(
            id=f"m{len(self.facts['metrics'])}",
            source=source,
            story=story,
            start=start,
            end=end,
            text=text,
            pieces=pieces,
            value=value,
            unit=unit,
            indicator=indicator,
            subject=subject,
            subject_entity=entity,
            city=known.pop("city", owner.city if owner else subject),
            time=time,
            period=period(time, layout.story.published),
            **{**defaults, **known},
        )
        self.facts["metrics"].append(fact)
        return fact.id

    def relation(
        self, story: str, head: str, rel: str, tail: str, words: str, title: str | None = None, confidence: float = 1.0
    ) -> str:
        """A relation stated by `words` of the story; its id."""
        layout = self.layouts[story]
        at = layout.text.index(words)
        source = layout.story.source
        start, end, pieces = layout.locate(at, at + len(words), self.texts[source])
        fact = Relation(
            id=f"r{len(self.facts['relations'])}",
            head=head,
            rel=rel,  # type: ignore[arg-type]
            tail=tail,
            title=title,
            source=source,
            story=story,
            start=start,
            end=end,
            text=words,
            pieces=pieces,
            confidence=confidence,
        )
        self.facts["relations"].append(fact)
        return fact.id

    def series(
        self, subject: str, indicator: str, unit: str, *metrics: str, conflicts: tuple[tuple[str, ...], ...] = ()
    ) -> str:
        """A series of metrics; its id."""
        fact = Series(
            id=f"q{len(self.facts['series'])}",
            subject=subject,
            indicator=indicator,
            unit=unit,
            metrics=metrics,
            conflicts=conflicts,
        )
        self.facts["series"].append(fact)
        return fact.id

    def problem(self, path: str, line: int, severity: str, message: str) -> None:
        """A problem."""
        self.facts["problems"].append(Problem(path=path, line=line, severity=severity, message=Said(message, message)))  # type: ignore[arg-type]

    def corpus(self, **known: Any) -> Corpus:
        """The corpus of all that was made."""
        reprints = reprint_groups(list(self.layouts.values()))
        figures_of = figure_groups(self.facts["metrics"], reprints, figures(shipped()))
        linked = {"reprints": reprints, "figures": figures_of}
        return Corpus(**self.facts, texts=self.texts, layouts=self.layouts, **{**linked, **known})


@pytest.fixture
def maker() -> Maker:
    """An empty Maker."""
    return Maker()


@pytest.fixture(scope="module")
def region() -> Corpus:
    """Three invented stories about a lab, a computing centre and their cities; the last one is a reprint of the first."""
    make = Maker()
    first = (
        "山城实验室启用\n\n2023年，位于江岸区的山城实验室用户达到1280\n家，同比增长50%。"
        "重庆新认定高新技术企业3071家。\n\n主任林远说，实验室投入超1000万元，由两江大学建设。"
        "山城实验室属于“2+6”平台体系，该体系力争到2025年拥有85家平台。\n"
    )
    one = make.story(
        "a.txt", first, outlet="山城日报", published="2024-02-29", published_basis="stated", authors=("王一",)
    )
    two = make.story(
        "b/b.txt",
        "锦城超算中心扩容\r\n\r\n".replace("\r", "") + "国家超算锦城中心（简称锦城超算）覆盖45座城市。\n\n"
        "重庆新认定高新技术企业3071家，成都有高新技术企业1.3万家。沙坪坝区研发投入2.17亿元。\n",
        published="2024",
        published_basis="inferred",
    )
    three = make.story("c.txt", first, outlet="转载网", published="2024-03-01", published_basis="stated")
    lab = make.entity("山城实验室", "lab", "重庆", district="江岸区")
    centre = make.entity("国家超算锦城中心", "facility", "成都", "锦城超算中心", "锦城超算")
    school = make.entity("两江大学", "university", "北京")
    person = make.entity("林远", "person", "重庆")
    frame = make.entity("“2+6”平台体系", "framework", "川渝", parts=(("2", "2个基地"), ("6", "6家平台")))
    make.entity("平台", "platform", None)
    for story in (one, three):
        make.metric(story, "1280家", 1280, "家", "用户数量", "山城实验室", entity=lab, time="2023")
        make.metric(story, "50%", 50, "%", "用户数量", "山城实验室", entity=lab, time="2023", kind="growth")
        make.metric(story, "1000万元", 10_000_000, "元", "投入", "山城实验室", entity=lab, qualifier="over")
        make.metric(story, "85家", 85, "家", "平台", "“2+6”平台体系", entity=frame, time="2025", status="target")
        make.metric(story, "3071家", 3071, "家", "新认定高新技术企业", "重庆", time="2023")
    make.metric(two, "3071家", 3071, "家", "新认定高新技术企业", "重庆", time="2023")
    make.metric(two, "45座", 45, "座", "覆盖城市", "国家超算锦城中心", entity=centre)
    high = make.metric(two, "1.3万家", 13000, "家", "高新技术企业", "成都", time="2023")
    low = make.metric(two, "1.3万家", 12900, "家", "高新技术企业", "成都", time="2023", qualifier="nearly")
    make.metric(
        two, "2.17亿元", 217_000_000, "元", "研发投入", "沙坪坝区", city="重庆", district="沙坪坝区", time="2023-H1"
    )
    make.relation(one, person, "role", lab, "主任林远说，实验室", "主任")
    make.relation(one, lab, "built_by", school, "实验室投入超1000万元，由两江大学建设")
    make.relation(one, lab, "part_of", frame, "山城实验室属于“2+6”平台体系")
    make.series("成都", "高新技术企业", "家", high, low, conflicts=((high, low),))
    make.problem("b/b.txt", 3, "doubt", "日期由内容推断；请核对")
    make.problem("d.txt", 1, "unread", "读不了；请检查权限")
    return make.corpus()
