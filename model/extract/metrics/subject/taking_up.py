"""The table of the words that take something up (anaphora.yaml) in the form in which texts are asked for them."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from model.extract.metrics.reading.cues import cues_of
from model.lexicon import Lexicon
from model.patterns import alternatives

_CALLED = ("facility", "park", "lab", "platform", "project", "product")
"""Categories whose things are taken up by what their names end in."""
_LONGER = (
    "(?<=大学)[城生]|(?<=公司)[制法债化]|(?<=企业)[家主化]|(?<=项目)[组部制化]|(?<=工程)[师院部兵]|(?<=平台)[化期]|(?<=基金)[会业]"
    "|(?<=银行)[业卡家]|(?<=活动)[室家场]|(?<=会议)[室厅]|(?<=行动)派|(?<=机构)[化员]|(?<=集团)[军化]|(?<=协会)员|(?<=机场)[路线]|(?<=实验室)[级化]"
)
"""Longer words that begin as a word does that takes something up (大学城, 企业家)."""
_NO_NOUN = "将已也均被把由以"
"""No noun phrase goes on behind these (本次消费季|将举办)."""
_TIME = "季?度|期?间|[年月周](?!度)"
"""Behind 本, 该, 这期: a time (本季度|企业…), which takes nothing up."""
_GOES_ON = (*"的在于以由与和从自每年总全主首起终", *(f"{n}期" for n in "一二三四"))


class Table(NamedTuple):
    """`heads` gives for each noun the categories that it can stand for, `named_so` the nouns that alone take up only a name that ends so."""

    heads: dict[str, tuple[str, ...]]
    pointed: dict[str, tuple[str, ...]]
    """Further categories that a noun can stand for behind 该 or 这."""
    thing: re.Pattern[str]
    wide: re.Pattern[str]
    of_one: re.Pattern[str]
    """全线, 园内, 会期: words for the whole or the inside of one thing; `ones` gives what each can mean and how its name ends."""
    ones: dict[str, tuple[tuple[str, ...], tuple[str, ...]]]
    building: re.Pattern[str]
    that_noun: re.Pattern[str]
    """A noun that takes something up with 这 and more words before it."""
    that: re.Pattern[str]
    """该, 这座: before any noun, which takes up a name that ends so (该图集)."""
    nouns: frozenset[str]
    """What names of sites, works and goods end in (创新中心, 隧道): alone, it takes up such a name."""
    here: re.Pattern[str]
    loose: frozenset[str]
    named_so: frozenset[str]
    acts: tuple[str, ...]
    goes_on: tuple[str, ...]
    """What can stand behind a noun that takes something up: a verb, an attribute (全长), a particle."""


@lru_cache(maxsize=4)
def table_of(lexicon: Lexicon) -> Table:
    """The words of a lexicon that take something up."""
    table = lexicon.table("anaphora")
    gatherings = _gatherings(lexicon)
    heads = {**dict.fromkeys(gatherings, ("event",)), **{k: tuple(v) for k, v in table["heads"].items()}}
    bare = [h for h in heads if h not in set(table["short"])]
    ones = {w: (tuple(row["kinds"]), tuple(row.get("ends", ()))) for row in table["of_one"] for w in row["words"]}
    cues = cues_of(lexicon)
    acts = tuple(v for v in cues.verbs if len(v) > 1 or v in "已将有才就也又还再便都均曾正能可")
    groups = "|".join(
        f"(?P<{name}>{alternatives(table[name])})"
        for name in ("that_city", "city", "province", "village", "district", "everyone", "nation")
    )
    return Table(
        heads,
        {k: tuple(v) for k, v in table["pointed"].items()},
        re.compile(
            rf"(?:{alternatives(table['determiners'])})(?P<that>(?!{_TIME})(?:(?![{_NO_NOUN}])[一-鿿]){{0,6}}?(?:{alternatives(heads)}))"
            rf"|(?P<bare>{alternatives(bare)})(?![一-鿿]?(?:技术|人员)|{_LONGER})"
        ),
        re.compile(groups),
        re.compile(alternatives(ones)),
        ones,
        re.compile(alternatives(table["buildings"])),
        re.compile(rf"[一-鿿]{{0,6}}?(?:{alternatives(heads)})"),
        re.compile(f"(?:{alternatives(table['determiners'])})"),
        frozenset(bare) | _nouns(lexicon),
        re.compile(alternatives(table["here"])),
        frozenset(table["loose"]),
        frozenset(table["named_so"]) | (gatherings - table["heads"].keys()),
        (*acts, *(word for word in cues.attributes if len(word) > 1)),
        (*acts, *cues.attributes, *_GOES_ON),
    )


def _gatherings(lexicon: Lexicon) -> frozenset[str]:
    """What gatherings are called by their kind: alone, each takes up one whose name ends so (消费季, 科技周)."""
    table = lexicon.table("gatherings")
    words = frozenset(word for kind in ("meetings", "occasions") for word in table[kind].split())
    return frozenset(word for word in words if len(word) > 1)


def _nouns(lexicon: Lexicon) -> frozenset[str]:
    endings = lexicon.table("endings")
    tiers = (endings[kind].get(tier, "") for kind in _CALLED for tier in ("proper", "specific"))
    return frozenset(word for words in tiers for word in words.split() if len(word) > 1)
