"""Goods and programs by letters that no noun of the lexicon's craft stands beside: behind any noun for goods (时序分析工具TimeXyz), with a hyphen or 型
before one (AB-X400型晶圆键合机), in brackets behind one (边缘计算盒（TS-Xyz 200）), with a version (DamXyz v1.6), and behind 商品名 or 牌号."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from model.extract.names.candidate import Candidate
from model.extract.names.given import acts
from model.extract.names.judged.developed import goods_noun
from model.extract.names.page import Page
from model.extract.names.things.models import MADE_THERE, NO_MODEL
from model.lexicon import Lexicon
from model.patterns import alternatives

_NUMBER = r"(?:\d[\dA-Za-z]*(?:[-.]\d[\dA-Za-z]*)*|[Ⅰ-Ⅻ])"
_HYPHENED = (
    rf"(?:[A-Z]{{1,6}}-[A-Z]{{1,3}}-?{_NUMBER}|[A-Z]{{1,6}}[-－]{_NUMBER}|[A-Z]{{1,4}}{_NUMBER}-[A-Z\d][A-Za-z\d]*)"
)
_CAMEL = r"(?:[A-Z]{1,4}-)?[A-Z]{1,2}[a-z]+(?:[A-Z][A-Za-z]*)+"
_VERSION = r"(?:[vV]\d+(?:\.\d+)*)"
_FURTHER = r"(?:Lite|Pro|Plus|Max|Mini|Air|Ultra|Nano|SE)"
_WORDED = (
    rf"(?:{_CAMEL}(?:[- ]?(?:{_FURTHER}|{_VERSION}|\d+(?:\.\d+)*[A-Z]?))?"
    rf"|(?:[A-Z]{{2,4}}-)?[A-Z][A-Za-z]+(?: [A-Z][a-z]+)?[- ]?(?:{_FURTHER}|{_VERSION}|\d+(?:\.\d+)*[A-Z]?))"
)
_OPEN, _SHUT = r"(?<![A-Za-z0-9.+&/-])", r"(?![A-Za-z0-9%.&/+-])"
VERSIONED = re.compile(
    rf"{_OPEN}[A-Z][A-Za-z]{{2,}}(?: [A-Z][a-z]+)?(?: ?{_VERSION}|[- ](?:Lite|Pro|Plus|Max|Mini|Ultra|Nano))(?:版)?{_SHUT}"
)
"""What has a version is a program, what has a lighter or a greater one is a product."""
CHINESE = r"[一-鿿]{2,4}[-－](?:[Ⅰ-Ⅻ]|\d{1,4}[A-Z]?|[A-Z]\d{0,3})"
"""A series in Chinese with the number of its member behind a hyphen (某鱼-Ⅱ)."""
SURE, CALLED = 0.75, 0.85


class _Nouns:
    """The nouns for goods and programs, and the patterns that stand on them."""

    def __init__(self, lexicon: Lexicon) -> None:
        words = {key: text.split() for key, text in lexicon.table("goods").items()}
        goods = [*words["ends"], *words["machines"], *words["christened"], *words["craft"], *words["programs"]]
        self.heads = re.compile(f"(?:{alternatives(goods)})$")
        self.unfit = re.compile(f"(?:{alternatives(words['not'])})$")
        long = alternatives(w for w in goods if len(w) > 1 and w[0] >= "一")
        nouns = f"(?:{long}|(?<=[一-鿿])[机器仪盒])"
        other = rf"(?!(?:{alternatives([*words['codes'], *words['targets']])})[-－]?\d)"
        shut = rf"{_SHUT}(?!{alternatives([*words['coded'], '级', '路', '型人', '口'])})"
        self.before = re.compile(
            rf"{_OPEN}{other}(?P<model>{_HYPHENED}(?:系列|型)?|[A-Z]{{1,5}}[-－]?\d[\dA-Z-]*型)(?=[一-鿿])"
        )
        self.behind = re.compile(
            rf"(?P<noun>{nouns})(?:为|是|名为)?{other}(?P<model>{_HYPHENED}|{_WORDED}|{CHINESE}){shut}"
        )
        self.bracketed = re.compile(rf"(?P<noun>{nouns})[（(]{other}(?P<model>{_HYPHENED}|{_WORDED})[）)]")
        cues = alternatives(words["trade_names"])
        self.called = re.compile(
            rf"(?:{cues})(?:称)?(?:是|为|叫作?|叫做|定为|暂定为?|取名为?|命名为|[:：])?"
            rf"(?:(?P<quoted>“[^“”\n，。；：！？]{{2,12}}”)|{other}(?P<model>{_HYPHENED}|{_WORDED}|[A-Z]{{1,5}}\d[\dA-Za-z-]*){_SHUT})"
        )


@cache
def _nouns(lexicon: Lexicon) -> _Nouns:
    return _Nouns(lexicon)


def find(page: Page) -> Iterator[Candidate]:
    """Each of them; with the noun for goods where that stands behind the letters."""
    rules = _nouns(page.lexicon)
    for m in rules.called.finditer(page.text):
        part = "quoted" if m["quoted"] else "model"
        if page.readable(*m.span(part)):
            inner = (m[part], m[part].strip("“”®™"))
            yield Candidate(*m.span(part), m[part], "product", "designation.called", CALLED, inner)
    if not any("A" <= c <= "Z" for c in page.text) and "-" not in page.text:
        return
    for m in rules.before.finditer(page.text):
        noun = goods_noun(page, m.end(), rules.heads)
        code = m["model"].removesuffix("型")
        if noun is None or NO_MODEL.fullmatch(code) or m.start() in page.known or MADE_THERE.match(page.text, noun[0]):
            continue
        if page.readable(m.start(), noun[0]) and not any(map(acts, page.words_in(m.end(), noun[1])[:1])):
            whole = page.text[m.start() : noun[0]]
            yield Candidate(m.start(), noun[0], whole, "product", "designation", SURE, (code, m["model"]))
    for pattern in (rules.behind, rules.bracketed):
        for m in pattern.finditer(page.text):
            fit = rules.unfit.search(page.text, max(0, m.end("noun") - 3), m.end("noun")) is None
            if (
                fit
                and page.readable(*m.span("model"))
                and m.start("model") not in page.known
                and m.end("noun") in page.cuts
            ):
                yield Candidate(*m.span("model"), m["model"], "product", "designation", SURE)
    for m in VERSIONED.finditer(page.text):
        if page.readable(*m.span()) and m.start() not in page.known:
            yield Candidate(*m.span(), m[0], "product", "designation", SURE)
