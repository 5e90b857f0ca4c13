"""Medicines by the form in which they are given: a code (XY-018片), a salt (盐酸…片) or the stem of an agent (…列酮片) before it, or a stem that no word explains (某珀胶囊)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from model.extract.names.bounds.telling import telling
from model.extract.names.candidate import Candidate
from model.extract.names.page import Page
from model.extract.names.seek import matches
from model.extract.names.things.designations import opens
from model.extract.tokens import common_word
from model.lexicon import Lexicon
from model.patterns import alternatives

_BEHIND = r"(?![一-鿿]?(?:剂型|生产|产业|企业|车间|厂|市场|技术|工艺|行业|类|项目|产线|产能))"
"""Behind a medicine: the trade in such or their making is told of."""
KIND = re.compile(".*(?:新药|创新药|药物|药品|仿制药|中成药|类药|产品|品种|制剂|的)")
"""What a medicine is, before its name."""
AMOUNT = re.compile(r"[\d万亿千百余]\Z")
"""An amount before what is counted, whose measure is no part of a name."""
SURE, PLAIN = 0.85, 0.7
SORTING = re.compile("等|多|各|这|该|本|其|新|旧|老|原|仿|一|两|三|几|数|每")
"""How what sorts or points begins, which is no stem."""


class _Forms:
    """The patterns for medicines of a lexicon."""

    def __init__(self, lexicon: Lexicon) -> None:
        words = {key: text.split() for key, text in lexicon.table("goods").items()}
        doses, targets = words["doses"], alternatives(words["targets"])
        dose, loose = alternatives(doses), alternatives([d for d in doses if len(d) > 1 and d not in ("凝胶", "疫苗")])
        self.coded = re.compile(
            rf"(?<![A-Za-z0-9+-])(?P<code>(?!(?:{targets})[-－]?\d)[A-Z]{{1,5}}[-－]?\d{{2,5}}[A-Z]?)[一-鿿]{{0,4}}?(?:{dose}){_BEHIND}"
        )
        self.salted = re.compile(
            rf"(?:{alternatives(words['salts'])})+[一-鿿]{{1,8}}?(?:{alternatives(words['stems'])})(?:{dose})?{_BEHIND}"
            rf"|(?:{alternatives([s for s in words['salts'] if s.endswith('酸')])})[一-鿿]{{2,8}}?(?:{dose}){_BEHIND}"
        )
        self.stemmed = re.compile(rf"[一-鿿]{{1,6}}?(?:{alternatives(words['stems'])})(?:{dose}){_BEHIND}")
        self.plain = re.compile(rf"(?<![一-鿿])(?P<stem>[一-鿿]{{2,6}}?)(?:{loose})(?![一-鿿])")
        self.doses = tuple(doses)


@cache
def _forms(lexicon: Lexicon) -> _Forms:
    return _Forms(lexicon)


def find(page: Page) -> Iterator[Candidate]:
    """Each medicine; the code or the name without the form is the same one."""
    forms, ends = _forms(page.lexicon), set[int]()
    for m in matches(forms.coded, page.text, *forms.doses):
        if page.readable(*m.span()):
            ends.add(m.end())
            yield Candidate(*m.span(), m[0], "product", "designation.medicine", SURE, (m["code"],))
    for pattern in (forms.salted, forms.stemmed):
        for m in pattern.finditer(page.text):
            kind = KIND.search(m[0])
            first = m.start() + (kind.end() if kind else 0)
            start = next((at for at in range(first, m.end() - 2) if at == first != m.start() or _opens(page, at)), None)
            whole = start == m.start() or pattern is forms.stemmed
            if m.end() not in ends and start is not None and whole and page.readable(start, m.end()):
                ends.add(m.end())
                yield Candidate(start, m.end(), page.text[start : m.end()], "product", "designation.medicine", SURE)
    for m in matches(forms.plain, page.text, *forms.doses):
        stem = m["stem"]
        if m.end() in ends or common_word(stem) or SORTING.match(stem) or not page.readable(*m.span()):
            continue
        if telling(page, stem) > 0 and opens(page, m.start()):
            yield Candidate(*m.span(), m[0], "product", "designation.medicine", PLAIN)


def _opens(page: Page, at: int) -> bool:
    """Whether a name may begin at an offset that stands behind no amount (1.2|万支某药)."""
    return not AMOUNT.search(page.text, max(0, at - 2), at) and opens(page, at)
