"""Institutes of the national academies by the short names that papers give them (中科院|金属所, 中国农科院|棉花所).

The academy is known; what follows it up to 所, 台 or 园 is the name of its institute, if no verb and no function word stands in between.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from model.extract.names.candidate import Candidate
from model.extract.names.page import Page

ACADEMY = r"(?:中国科学院|中科院|中国农业科学院|中国农科院|中国林科院|中国社会科学院|中国社科院|中国医学科学院|中国铁科院|中国地质科学院)"
INSTITUTE = re.compile(rf"{ACADEMY}([一-鿿]{{2,12}}?(?:所|天文台|植物园|分院))")
GROUP = re.compile(
    r"(?:中国)?(?:航天科技集团|航天科工集团|航天科技|航天科工|航空工业|中国航发|中国兵器|兵器工业集团|中国电科|中国船舶|中核集团|中国电子)(?:公司)?第?"
    r"(?:[一二三四五六七八九十]{1,2}院|[一二三四五六七八九十]{1,3}(?:研究)?所|[零〇一二三四五六七八九十\d]{3}(?:研究)?所|[一二三四五六七八九十]{1,3}研究院)"
)
"""Academies and institutes of the groups of defence industry by their numbers (航天科技集团|九院)."""
SCIENCES = (
    "有机|化物|光机|光电|生物|山地|药物|硅酸盐|微系统|应化|近物|金属|植物|动物|水生|海洋|土壤|地理|天文|技物|纳米|材料|能源|岩土|病毒|地化|地环|物理|等离子体|自动化|计算|声学|电工|煤化|过程|热物理|应物|高能|力学|数学|遗传|微生物|"
    "沼气|柑桔|水稻|油料|麻类|棉花|茶叶|蚕业|果树|蔬菜|兽医|草原|水产|特产|烟草|核动力|流体物理|激光|兵器|计量|标准化"
)
OF_TOWN = re.compile(rf"(?:{SCIENCES})(?:研究)?所")
"""Institutes of the academies by their town and their science (某地|有机所)."""
SURE = 0.92


def find(page: Page) -> Iterator[Candidate]:
    """Each institute named behind its academy or its group."""
    for m in GROUP.finditer(page.text):
        if page.readable(*m.span()) and m.end() in page.cuts:
            yield Candidate(*m.span(), m[0], "institute", "academy", SURE)
    for m in OF_TOWN.finditer(page.text):
        town = next((p for p in page.places_in(m.start() - 4, m.start()) if p.end == m.start()), None)
        alone = page.word_end(m.end() - 1) == m.end() or m.end() in page.cuts
        if town and town.kind in ("city", "district") and alone and page.readable(town.start, m.end()):
            yield Candidate(town.start, m.end(), page.text[town.start : m.end()], "institute", "academy", SURE)
    for m in INSTITUTE.finditer(page.text):
        start, end = m.span()
        book = page.tables
        words = page.words_in(m.start(1), end - 1)
        run_on = end not in page.cuts and page.word_end(end) > end + 1
        plain = any(w in book.verbs or w in book.function or w in book.conjunctions for w in words)
        if page.readable(start, end) and not run_on and not plain:
            yield Candidate(start, end, m[0], "institute", "academy", SURE)
