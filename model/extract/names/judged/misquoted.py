"""What no name is by what stands in its quotation marks, or by who does something together."""

from __future__ import annotations

import re

from model.extract.names.bounds.parting import MEASURES
from model.extract.names.given import acts
from model.extract.names.page import Hit, Page
from model.extract.tokens import default_tagger

NICKNAMED = re.compile(r"“[^“”]{0,8}[一二三四五六七八九十百\d]条”.")
"""What a policy is called by the number of its articles: the noun behind is no part of the name (“某某九条”规定)."""
INSIDE = re.compile("“([^“”]+)”")
VERB_QUOTED = re.compile("“([一-鿿]{1,2})”(?!号)")
"""What is done to a thing, in marks (“点亮”产业园)."""
GROUPED = re.compile("[两三四五六多][地省市区县](?=集中|共同|联合|携手|签约)")
"""Several places that do something together (甲、乙两地|集中签约)."""
RANKED_QUOTE = re.compile("(?:国家|全国)?“[^“”]+”(?:骨干|重点|标志性|控制性|关键|先导|配套|重大)(?:工程|项目)")
"""A work that is part of a greater one, by its rank (“西电东送”骨干工程)."""


def misquoted(page: Page, name: str, hit: Hit) -> bool:
    """Whether a name goes on behind a nickname, holds a verb in marks, ranks a work as part of a greater one, is what several places do, or a sort of goods, or goods with their trade (“某某”材料)."""
    return (
        NICKNAMED.match(name) is not None
        or _done(page, name, hit)
        or GROUPED.search(name) is not None
        or RANKED_QUOTE.fullmatch(name) is not None
        or (hit.ending.category in ("product", "company") and any(map(page.marks.sorts, INSIDE.findall(name))))
        or (hit.ending.category == "company" and hit.ending.tier == "weak" and "“" in name)
    )


def _done(page: Page, name: str, hit: Hit) -> bool:
    """Whether a verb in quotation marks says what is done to a thing (“点亮”产业园), not how an undertaking is called (“领航”计划)."""
    verb = VERB_QUOTED.search(name) if hit.ending.category not in (*MEASURES, "event") else None
    return verb is not None and verbal(page, verb[1])


def verbal(page: Page, word: str) -> bool:
    """Whether a word of one character or two, as it stands in quotation marks, is a verb (点亮, 变)."""
    if len(word) == 1:
        return all(kind == "v" for _, kind in default_tagger()(word))
    return len(word) == 2 and (word in page.tables.verbs or acts(word))
