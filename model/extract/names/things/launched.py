"""What a rocket puts into orbit, by the sentence that says so: its satellites by series and number, however a list shortens them.

将甲乙01、02试验星送入预定轨道 names 甲乙01试验星 and 甲乙02试验星; 成功发射甲乙12组卫星 names one group, of whatever series.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from model.extract.names.candidate import Candidate
from model.extract.names.page import Page
from model.extract.names.seek import matches

ITEM = r"(?:(?!发射|送入)[^，。；：！？“”（）\n的了])"
PUT = re.compile(
    rf"(?:将|搭载的?)(?:搭载的)?(?P<what>(?!将|搭载){ITEM}{{3,80}}?)(?:等|共)?(?:[\d一二三四五六七八九十]+颗(?:试验)?卫星)?"
    "(?:顺利|成功|准确|精准){0,2}(?:发射升空|发射入轨|送入)"
)
"""What is launched, before the verb."""
LAUNCHED = re.compile(
    rf"成功发射了?(?P<what>{ITEM}{{3,80}}?)(?:(?:等|共)(?:[\d一二三四五六七八九十]+颗(?:试验)?卫星)?)?(?=[，。；！\n]|$)"
)
"""What is launched, behind the verb."""
LINK = re.compile("[、/和及与 ]")
NUMBERED = re.compile(
    r"(?P<country>我国|中国(?!星网)|国产)?(?P<stem>(?!一箭).*?)(?P<number>(?:[A-Z]?-?\d+[A-Z]?|[一二三四五六七八九十]+号))(?P<head>组?[一-鿿]{0,4}?(?:卫星|星))?"
)
"""A satellite by its series and number, and what it is."""
SURE = 0.97


def find(page: Page) -> Iterator[Candidate]:
    """Each satellite of the list, the shared series and noun given back to it."""
    for pattern, words in ((PUT, ("发射升空", "发射入轨", "送入")), (LAUNCHED, ("成功发射",))):
        for m in matches(pattern, page.text, *words):
            if page.readable(*m.span("what")):
                yield from _satellites(m["what"], m.start("what"))


def _satellites(what: str, at: int) -> Iterator[Candidate]:
    """The members of a list that begins at an offset of the text."""
    items: list[tuple[int, str]] = []
    for item in LINK.split(what):
        items.append((at, item))
        at += len(item) + 1
    told = [NUMBERED.fullmatch(item) for _, item in items]
    stem = ""
    for index, ((start, item), m) in enumerate(zip(items, told, strict=True)):
        if m is None or "颗" in item:
            continue
        stem = m["stem"] or stem
        if m["number"].endswith("号"):
            continue  # `designations` names it, whatever it is.
        head = m["head"] or next((later["head"] for later in told[index + 1 :] if later and later["head"]), None)
        if head is not None and len(stem) > 1:
            name = stem + m["number"] + head
            forms = (stem + m["number"],)
            begin = start + len(m["country"] or "")
            yield Candidate(begin, start + len(item), name, "product", "designation", SURE, forms)
