"""The words under which somebody holds an office, and by which he tells something, as patterns (总经理, 党委书记, 介绍)."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from model.lexicon import Lexicon
from model.patterns import alternatives

_OFFICE = "(?:省|市|自治[区州县]|区|县|州|旗|镇|乡|街道|村)?(?:党?工?委|政府|人民政府|人大|政协|管委会)?(?:[一-鿿]{1,10}?(?:局|委|办|厅|委员会|办公室|部|处|科))?"
"""Between a place and the title of its head (某区|委|书记, 某县|农业局|局长)."""
_TOWN = "[一-鿿]{2,6}(?:镇|乡|街道|村|社区|高新区|经开区|开发区|新区|园区|科学城|科技城)"
"""What only its head names (某镇|党委书记)."""


class Titles(NamedTuple):
    """`title` at the end of words, `title_in` anywhere in them, `in_office` behind a place, `in_town` behind a town or park named only there;

    `alone` under which one speaks for nobody, `tells` what says that something is told, `leads` the kind of body that a title heads.
    """

    title: re.Pattern[str]
    in_office: re.Pattern[str]
    in_town: re.Pattern[str]
    alone: re.Pattern[str]
    title_in: re.Pattern[str]
    tells: re.Pattern[str]
    leads: dict[str, str]


@lru_cache(maxsize=4)
def titles_of(lexicon: Lexicon) -> Titles:
    """The titles of a lexicon, compiled once."""
    table = lexicon.table("titles")
    titles = {*table["before"].split(), *table["both"].split()}
    leads = {title: kind for kind, words in table["leads_what"].items() for title in words.split()}
    return Titles(
        re.compile(f"(?:{alternatives(titles)})$"),
        re.compile(f"{_OFFICE}(?:{alternatives(titles)})"),
        re.compile(f"(?P<town>{_TOWN}){_OFFICE}(?:{alternatives(titles)})"),
        re.compile(f"(?<!首席)(?:{alternatives(table['for_nobody'].split())})$"),
        re.compile(alternatives(titles)),
        re.compile(
            f"(?:{alternatives(table['telling'].split())})(?:了?(?:本报|[^，。；：“]{{0,6}})?记者)?(?:[，,：:“。！；]|$)"
        ),
        leads,
    )
