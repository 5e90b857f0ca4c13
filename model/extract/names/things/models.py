"""Machines and programs by their model: before or behind what they are (XR-50大载重无人机, 三重四极杆质谱仪PC-8100, 仿真软件LiToSim), behind what became of them (去年下线的XR500), as a variant of one (XR50A)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from model.extract.names.bounds.telling import telling
from model.extract.names.candidate import Candidate
from model.extract.names.given import acts
from model.extract.names.judged.developed import goods_noun
from model.extract.names.judged.judge import TRADE
from model.extract.names.page import Page
from model.extract.names.things.structure import start_of
from model.lexicon import Lexicon
from model.patterns import alternatives

_CODE = r"[A-Z]{1,5}[-－]?\d[\dA-Za-z-]*"
MODEL = re.compile(
    rf"(?P<mark>“)?(?:{_CODE}(?:系列|型)?(?![A-Za-z0-9%])|[A-Z][a-z]+(?:[A-Z][A-Za-z]*)+(?:-\d[\dA-Za-z]*)?(?![a-z0-9-]))(?(mark)”)"
)
"""Capitals with a number, or a word with capitals inside."""
PROGRAM = "软件"
"""A noun for products that is the end of firms' names as well."""
VARIANT = "(?:[A-Z]{1,2}|[-－]?[IVX]{1,3}|Plus|Pro|[-－]\\d{1,3}[A-Z]?)(?![A-Za-z0-9%])"
"""What a further model adds to the one it is made from."""
GENERATION = re.compile("第[一二三四五六七八九十]代|新一代|升级版|改进型")
"""What ranks a model among those of its maker, before the noun: the noun is no part of its name."""
NICKNAME = re.compile("“[^“”\n，。；：！？的]{2,6}”(?![、“])")
"""What a model is called, right behind it (AB-4“翠羽”)."""
FAMILY = re.compile("(?P<letters>[A-Z]{1,5}[-－]?)\\d{1,4}[A-Z]?")
"""A model by the letters of its series and its number."""
TELLING = 2
SURE = 0.75
NOUN = 12
"""So many characters at most tell what a model is."""
FITTED, RANKING = frozenset("大小全时"), frozenset({"级", "代", "类", "的", "高校", "新增", "累计"})
"""Words that are function words elsewhere (全|地形无人机), and words between which and a model another begins."""
NO_MODEL = re.compile(r"[LQ][0-5]|H[12]|IPO\d*")
"""How far a vehicle drives itself, parts of a year, and what firms go public by: no model."""
MADE_THERE = re.compile(f"{TRADE.pattern}|项目|生产|制造|总装|赛道")
"""Behind the noun: the trade in such goods or their making is told of."""


@cache
def _ahead(lexicon: Lexicon) -> re.Pattern[str]:
    """A model before the noun for machines that says what it is (XR-50大载重无人机)."""
    words = {key: text.split() for key, text in lexicon.table("goods").items()}
    other = rf"(?<![A-Za-z0-9.+-])(?!(?:{alternatives(words['codes'])})[-－]?\d)"
    behind = rf"(?![A-Za-z0-9]|{alternatives(words['coded'])})"
    return re.compile(
        rf"{other}(?P<model>{_CODE}(?:系列|型)?){behind}(?P<noun>[一-鿿]{{0,{NOUN}}}?(?:{alternatives(words['craft'])}))"
    )


@cache
def _behind(lexicon: Lexicon) -> re.Pattern[str]:
    """A model behind a noun for models (改进型机组XR50A) or behind what became of it (去年下线的第三代XR500)."""
    words = {key: text.split() for key, text in lexicon.table("goods").items()}
    made = alternatives([*words["developing"], *words["making"], *words["delivering"]])
    sorted_so = "(?:第[一二三四五六七八九十]代|首[款台代架辆艘]|新一代|新款|改进型|升级版|最新款?|全新)?"
    nouns = alternatives([*words["modelled"], *words["craft"]])
    other = rf"(?!(?:{alternatives(words['codes'])})[-－]?\d)"
    behind = rf"(?!{alternatives(words['coded'])})"
    return re.compile(
        rf"(?:(?:{made})的{sorted_so}(?:[一-鿿]{{0,4}}(?:{nouns}))?|(?:{nouns})(?:为|是|名为)?){other}(?P<model>{_CODE}(?:系列|型)?)(?![A-Za-z0-9%]){behind}"
    )


@cache
def _heads(lexicon: Lexicon) -> re.Pattern[str]:
    """The endings of nouns for goods."""
    words = {key: text.split() for key, text in lexicon.table("goods").items()}
    return re.compile(f"(?:{alternatives([*words['ends'], *words['machines'], *words['christened']])})$")


def _modelled(page: Page, start: int, end: int) -> Candidate:
    """The model at text[start:end], with the noun for goods that stands right behind it (XY-20无人机)."""
    noun = goods_noun(page, end, _heads(page.lexicon)) if page.text[end - 1] != "”" else None
    if noun is not None and any(map(acts, page.words_in(end, noun[1])[:1])):
        noun = None  # XG50|加装电池
    stop = noun[0] if noun is not None else end
    forms: tuple[str, ...] = (page.text[start:end],) if stop > end else ()
    if stop == end and (nick := NICKNAME.match(page.text, end)):
        stop, forms = nick.end(), (page.text[start:end], nick[0], nick[0][1:-1])
    return Candidate(start, stop, page.text[start:stop], "product", "designation", SURE, forms)


def find(page: Page) -> Iterator[Candidate]:
    """Each model; with the noun for products before it where that tells what it is more closely than the noun alone."""
    found: set[str] = set()
    for named in _ahead(page.lexicon).finditer(page.text):
        code = named["model"].removesuffix("型")
        free = page.readable(*named.span()) and named.start() not in page.known and not NO_MODEL.fullmatch(code)
        if free and _one_noun(page, *named.span("noun")):
            found.update((code, named["model"]))
            yield Candidate(*named.span(), named[0], "product", "designation", SURE, (code,))
    for hit in page.hits:
        made = hit.ending.category == "product" or hit.ending.text == PROGRAM
        m = MODEL.match(page.text, hit.end) if made else None
        if m is None or m.start() in page.known or not page.readable(hit.start, m.end()) or page.in_title(hit.start):
            continue
        found.add(m[0])
        body = page.known_ends.get(hit.end)
        start = start_of(page, hit) if body is None else body
        model = m[0]
        whole = page.text[start : m.end()]
        if body is not None and body < hit.start:
            known = page.text[start : hit.end]  # In marks the model is but another name of it.
            name, forms = (known, (model, whole)) if m["mark"] else (whole, (model, known))
            yield Candidate(start, m.end(), name, "product", "designation", SURE, forms)
        elif GENERATION.search(page.text, start, hit.start):
            yield _modelled(page, *m.span())
        elif hit.ending.tier != "weak" and start < hit.start and telling(page, page.text[start : hit.start]) >= TELLING:
            yield Candidate(start, m.end(), whole, "product", "designation", SURE, (model,))
        else:
            yield _modelled(page, *m.span())
    for m in _behind(page.lexicon).finditer(page.text):
        if page.readable(*m.span("model")) and m.start("model") not in page.known and m["model"] not in found:
            found.add(m["model"])
            yield _modelled(page, *m.span("model"))
    yield from _variants(page, found)


def _variants(page: Page, models: set[str]) -> Iterator[Candidate]:
    """The models that are made from one of the story, by what they add to its name (XR50, XR50A)."""
    for model in sorted(models):
        for m in re.finditer(rf"(?<![A-Za-z0-9]){re.escape(model)}{VARIANT}", page.text):
            if m[0] not in models and page.readable(*m.span()):
                yield Candidate(*m.span(), m[0], "product", "designation", SURE)
    for letters in sorted({series["letters"] for model in models if (series := FAMILY.fullmatch(model))}):
        for m in _members(letters).finditer(page.text):
            if m["model"] not in models and page.readable(*m.span("model")) and not NO_MODEL.fullmatch(m["model"]):
                yield Candidate(*m.span("model"), m["model"], "product", "designation", SURE)


@lru_cache(maxsize=256)
def _members(letters: str) -> re.Pattern[str]:
    """Further members of a series; by one letter only where it is compared or told in a row."""
    number = rf"{re.escape(letters)}\d{{1,4}}[A-Z]?(?![A-Za-z0-9%.])"
    if len(letters) > 1:
        return re.compile(rf"(?<![A-Za-z0-9-])(?P<model>{number})")
    return re.compile(rf"(?:(?<=[继比])|(?<=一代)|(?<={re.escape(letters)}\d[、和与及]))(?P<model>{number})")


def _one_noun(page: Page, start: int, end: int) -> bool:
    """Whether what stands behind a model is one noun at its end, with no function word, verb of change, rank or body in it."""
    book, inside = page.tables, page.words_in(start, end)[:-1]
    foreign = any(
        w in book.function or w in book.conjunctions or w in book.launch or w in RANKING
        for w in inside
        if w not in FITTED
    )
    return end in page.cuts and not foreign and not MADE_THERE.match(page.text, end)
