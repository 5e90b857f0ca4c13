"""Words that stand inside the names of bodies though they end other names: what a committee does, the number of a school."""

from __future__ import annotations

import re

from model.extract.names.page import Hit, Page
from model.facts import Category

CHAIRED = frozenset({"委员会", "专门委员会", "办公室"})
"""Bodies that are named by what they do or whom they serve (选举|委员会, 检察官|办公室)."""
DRIVEN = frozenset({"推进", "推动", "落实", "实施", "督导", "督查"})
"""What offices are set up for, though programmes are named behind it (某制度联合|推进|办公室)."""
SERVED = frozenset({"特别", "总统", "总理", "首相", "检察官", "发言人", "专员", "高级专员", "部长", "主席"})
CRAFTED: frozenset[Category] = frozenset({"platform", "facility", "park", "product", "institute", "lab"})
ORDERED: frozenset[Category] = frozenset({"university", "agency", "company", "facility", "institute"})
"""Kinds that a place or an owner counts off (湖南|第一|师范学院, 某某工业|第七二九|研究所)."""
COUNTED_OFF = re.compile("第[一二三四五六七八九十〇零]+$")
CODED = re.compile("(?:[一二三四五六七八九零〇]{3}|八一)$")
"""The number under which a hospital of the forces or of an industry was founded (某市|四〇七|医院)."""

MOVES = re.compile("[走开搬送引请迈融飞跑住嵌装写带植接卖长穿动跳闯挤钻移迁落种亮藏冲踏游驶][进出上下到入向回起活]了?")
"""What in quotation marks says how something comes somewhere (机器人“走进”医院)."""

RANKED = ("国营", "附属", "工业", "集团", "集团公司")
"""Behind these the works and the hospitals of one owner are counted off."""

NUMBERED_SITES = ("风电场", "光伏电站", "隧道", "隧洞", "斜井", "竖井", "船闸", "泵站", "特大桥", "储能电站", "调蓄池")
"""Sites of which a place has several, told by their numbers (某地|2号|海上风电场)."""
LASTING = "可持续"
"""An adjective whose parts the dictionary may hold for words."""
ENERGIES = ("聚变能", "裂变能", "潮汐能", "波浪能", "海洋能", "生物质能", "地热能", "温差能")
"""Energies: their last character is no verb."""
HOW = ("高效", "精准", "快速")
"""Adverbs elsewhere; between a noun and what is done with it they are part of a field (页岩气|高效|开发)."""
NUMBER = re.compile(r"(?:\d{1,3}|[一二三四五六七八九十]{1,2})号$")


def inner_word(page: Page, pos: int, hit: Hit) -> int | None:
    """Where the word before `pos` begins that is part of a name in spite of what it is elsewhere; None where it is not."""
    text, book = page.text, page.tables
    if text.endswith(LASTING, 0, pos):
        return pos - len(LASTING)
    if text.endswith(ENERGIES, 0, pos):
        return pos - 1
    if hit.ending.category in CRAFTED and text.endswith(HOW, 0, pos) and _how(page, pos):
        return pos - 2
    if hit.ending.category in CRAFTED and _craft(page, pos, last=pos == hit.start):
        return pos - 2
    if pos == hit.start and hit.ending.text in CHAIRED:
        word = page.word_ending_at(pos)
        acts = len(word) > 1 and word in book.verbs and word not in book.naming and word not in book.launch
        if acts or word in SERVED or (word in DRIVEN and pos - len(word) > 0 and text[pos - len(word) - 1].isalpha()):
            return pos - len(word)
    if hit.ending.category in ORDERED:
        number = COUNTED_OFF.search(text, max(0, pos - 5), pos)
        if number and (number.start() in page.bearer_ends or text.endswith(RANKED, 0, number.start())):
            return number.start()
        code = CODED.search(text, max(0, pos - 3), pos) if hit.ending.text.endswith("医院") else None
        if code and text[code.start() - 1 : code.start()] not in "第至到":
            return code.start()
    if pos == hit.start and hit.ending.text.endswith(NUMBERED_SITES):
        number = NUMBER.search(text, max(0, pos - 4), pos)
        return number.start() if number and page.begins_name(number.start()) is False else None
    return None


def _craft(page: Page, pos: int, *, last: bool) -> bool:
    """Whether the verb before `pos` is what is done with the noun before it, which no verb and no function word is."""
    book, word = page.tables, page.word_ending_at(pos)
    if word not in book.crafts and not (last and word in book.last_crafts):
        return False
    before = page.word_ending_at(pos - len(word))
    return len(before) > 1 and before.isalpha() and before not in book.verbs and before not in book.function


def _how(page: Page, pos: int) -> bool:
    """Whether the adverb before `pos` stands between a noun and what is done with it within a field."""
    book, before = page.tables, page.word_ending_at(pos - 2)
    noun = before.isalpha() and before not in book.verbs and before not in book.function and not book.adverbial(before)
    return noun and page.text[pos : page.word_end(pos)] in book.soft_verbs


def inside_name(inner: str, closing: str) -> bool:
    """Whether what stands in brackets or quotation marks can be part of a name: a few words, no sentence and no verb of going."""
    if MOVES.fullmatch(inner):
        return False
    limit = 12 if closing in "）)" else 30
    return len(inner) <= limit and not any(mark in inner for mark in "，。；：？！,;:")
