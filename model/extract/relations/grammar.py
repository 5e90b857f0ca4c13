"""The pattern language of `lexicon/relations.yaml`, compiled to regular expressions over skeletons."""

from __future__ import annotations

import re
import sys
from collections.abc import Collection, Iterable, Iterator
from functools import cache, cached_property, lru_cache
from typing import Any

import msgspec

from model.extract.relations.finder import Finder, Found
from model.extract.relations.skeleton import CATEGORIES, NAME, Skeleton, name_class
from model.extract.relations.sketch import Need, in_order, sketched, telling
from model.facts import Category, Rel
from model.lexicon import Lexicon
from model.patterns import alternatives

_SLOT = re.compile(r"\{([ht]):(\w+)([+&~]?)\}")
_WORD = re.compile(r"(?<!\?P)<(\w+)>")
_PLAIN = f"[^，。；：、的和与及{NAME[1:-1]}]"
_OTHER = f"[^，。；：、的{NAME[1:-1]}]"
JOINED = f"(?:[、，,]?以及|[、和与及跟同]|、{_PLAIN}{{2,12}}?[、和及])"
"""What stands between the members of a list, one that is no known name too."""
LISTED = rf"(?:[、和及]|[，,]?以及|、{_PLAIN}{{2,12}}?[、和及])"
"""The same without the words that also mean "together with"."""
_TEAM_OF = f"{_OTHER}{{0,6}}<person>(?:<titles_behind>)?的?{_OTHER}{{0,4}}?团队"
"""Behind a body: whose team of it does it."""
_WITH = rf"(?:{_TEAM_OF})?(?:{JOINED}|(?:等[^，。；、]{{0,8}}?)?<joining>)"
"""What stands between doers who do one thing together."""
_AIDED = "指导|支持|主管|批准|同意|提供"
"""What one does who lets others do it."""
_APPOSED = (
    "<helper>*(?:<x>{2,12}[、和与]|<org>(?:旗下|所属|下属)的?<x>{0,6}?"
    "|<x>{2,20}?(?:企业|公司|单位|机构|厂商|制造商|运营商|央企|国企))?"
)
"""What stands between 由 and the doers: who lets them do it, another one who has no known name, whose or what they are."""
_ET_CETERA = f"(?:等[^，。；、与和同跟向]{{0,12}}?|[、和与及]{_OTHER}{{2,14}}?(?=<jointly>|等))"
"""The end of a list of doers: what sums it up, or a last member that is no known name."""
NUMBER = r"[\d一二两三四五六七八九十百千万亿余多]+(?:余|多)?(?:大|个|家|项|款|台|套|座|条|支|只|颗|种|批|处|所|件|名|位|部|档|集|篇|首|本|卷|册|幅|场|届|期|季|轮|架|艘|列|枚|类|组)"
SUM = r"(?:(?:总?规模|总额|额度)?[\d.]+[千百万亿]*余?多?元)"
"""What something is worth that is made or given."""
WHEN = (
    r"(?:[于在自]?(?:\d{4}年|[去今前明次同当上]年|翌年)(?:\d{1,2}月)?(?:\d{1,2}日)?(?:[初底末中]|年[初底末中]|[上下]半年|[上中下]旬|[春夏秋冬][季天]?|第?[一二三四]季度)?"
    r"|[于在自]?(?:\d{1,2}月(?:\d{1,2}日)?(?:[初底末]|[上中下]旬)?|\d{1,2}日|近日|日前|近期|[上本当下]月(?:[初底末]|[上中下]旬)?|[年月][初底末])"
    r"|(?:[近过这]去?|[一二两三四五六七八九十几多\d])[一二两三四五六七八九十几多\d]*年多?(?:以?来|间))"
)
"""A date that stands between the doer and the verb."""
SPENT = r"(?:历时|耗时|用时|历经|经过|花了?|用了|费时|苦战|奋战)[^，。；]{1,8}?(?:[年月天日周]|时间)"
"""How long something has taken, said before its verb."""
OUTSTANDING = (
    "(?:首[座条个批项]|唯一|最[长高大深后早](?:的)?|第一[座条个长高])[^，。；：、]{0,8}?"
    "(?:项目|工程|标段|隧道|隧洞|大桥|桥梁|桥|车站|站房|枢纽|区段|电站|水库|活动|论坛)"
)
"""What a part is called that stands out in a whole."""
WEIGHTY = (
    "(?:重要|关键|核心|骨干|主力|主要|控制性|标志性|先导|先行|起步|重点|配套|组成|首批|示范|支撑性)[^，。；：、的]{0,4}?"
    "(?:工程|项目|节点|支点|枢纽|环节|部分|一环|站点|站|段|路段|点|区段|板块|载体|支撑|区|片区|电源|单元|平台|基地|抓手|内容|成员|引擎|通道|装置|设施|设备)"
)
"""What a part is called by its weight in a whole."""
FIRST = r"(?:我国|全国|中国|国内|全球|世界|国际|亚洲|西部|全省|全市)?(?:首|第一)[个台套条座款家艘架颗批支只项部档]"
"""Said before what is the first of its kind."""

LISTS = (
    "titles",
    "titles_behind",
    "other_subjects",
    "anaphors",
    "bare_anaphors",
    "predicate_starts",
    "recruits",
    "roles_of_parts",
)
"""Tables of words that patterns name beside those of `words`."""


class Pattern:
    """A regular expression over skeletons that is compiled for the first sentence that holds what it needs."""

    def __init__(self, words: Grammar, source: str) -> None:
        self._words, self._source = words, source
        self._sketch = sketched(source, words.lists, words.classes)
        needs = {need for need in self._sketch if need is not None}
        self.needs = tuple(sorted(needs, key=telling, reverse=True))
        words.register(self.needs)
        self._asked, self._possible = "", not self.needs

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        return re.compile(self._words.expand(self._source))

    def possible(self, text: str) -> bool:
        """Whether the text holds what the pattern needs, in order."""
        if text != self._asked and self.needs:
            found = self._words.found(text)
            self._asked, self._possible = text, self._met(found)
        return self._possible

    def _met(self, found: Found) -> bool:
        for need in self.needs:
            if need.isdisjoint(found.words):
                return False
        return in_order(self._sketch, found.spans)

    def search(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """As of `re.Pattern`."""
        return self._compiled.search(text, start, end) if self.possible(text) else None

    def match(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """As of `re.Pattern`."""
        return self._compiled.match(text, start, end) if self.possible(text) else None

    def fullmatch(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """As of `re.Pattern`."""
        return self._compiled.fullmatch(text, start, end) if self.possible(text) else None

    def finditer(self, text: str, start: int = 0, end: int = sys.maxsize) -> Iterator[re.Match[str]]:
        """As of `re.Pattern`."""
        return self._compiled.finditer(text, start, end) if self.possible(text) else iter(())


class Rule(msgspec.Struct, frozen=True):
    """A relation and the words that state it: a pattern with the groups `h` and `t`."""

    rel: Rel
    confidence: float
    pattern: Pattern


class Grammar:
    """Words, classes and rules of a lexicon; build with `grammar`."""

    def __init__(self, table: Any) -> None:
        self._table = table
        self.classes: dict[str, list[Category]] = {category: [category] for category in CATEGORIES} | table["classes"]
        self.lists: dict[str, Collection[str]] = {name: table[name] for name in LISTS} | table["words"]
        self.lists["adv"] = (*self.lists["adv"], *self.lists["jointly"])
        self.lists["deed"] = {verb for group in table["readings"] for verb in self.lists[group]}
        self._classes = {name: name_class(*categories) for name, categories in self.classes.items()}
        self._words = {name: one_of(words) for name, words in self.lists.items()}
        self._with = self.expand(_WITH)
        self._words["etc"] = self.expand(_ET_CETERA)
        self._words["x"] = f"[^，。；：{NAME[1:-1]}]"
        self._words["adv"] = f"(?:{SPENT}|{WHEN}|{self._words['adv']})"
        self._words["member"] = f"(?:{self._words['parcel']}|{OUTSTANDING}|{WEIGHTY})"
        self._words["team"] = self._together(self._classes["org"])
        self._words["doers"] = self._doers(self._classes["org"])
        self._words["others"] = (
            f"(?:[、，]由?{self._together(self._classes['org'])}{self._words['etc']}?{self._words['x']}{{2,10}})+"
        )
        self._words["helper"] = f"(?:{self._together(self._classes['org'])}{self._words['etc']}?(?:{_AIDED})[、，])"
        self._words["apposed"] = self.expand(_APPOSED)
        self._words["mod"] = (
            f"(?:{self._words['x']}{{0,24}}?的)??(?:{self._words['quantity']}|{self._words['adjective']}|{self._words['genre']}|{NUMBER}|{SUM}|{FIRST})*(?:{self._words['x']}{{0,6}}?{FIRST}{self._words['x']}{{0,10}}?|{self._words['x']}{{0,14}}?(?:{self._words['kind']}|{self._words['genre']}))??(?:{NAME}(?={NAME}))?"
        )
        self._needs: set[Need] = set()
        self._finder: Finder | None = None
        self.found = lru_cache(maxsize=512)(self._find)
        self._rules = tuple(
            Rule(row["rel"], float(row["confidence"]), self.compile(row["pattern"])) for row in table["rules"]
        )
        self._by_need: dict[Need, list[int]] = {}
        for number, rule in enumerate(self._rules):
            self._by_need.setdefault(rule.pattern.needs[0], []).append(number)

    def words(self, name: str) -> list[str]:
        """A word list of the table."""
        return list(self._table[name])

    def mapping(self, name: str) -> dict[str, Any]:
        """A mapping of the table."""
        return dict(self._table[name])

    def compile(self, pattern: str) -> Pattern:
        """A pattern of the language."""
        return Pattern(self, pattern)

    def possible(self, text: str) -> Iterator[Rule]:
        """The rules whose needs a sentence meets."""
        words = self.found(text).words
        met = (numbers for need, numbers in self._by_need.items() if not need.isdisjoint(words))
        possible = [n for numbers in met for n in numbers if self._rules[n].pattern.possible(text)]
        return map(self._rules.__getitem__, sorted(possible))

    def expand(self, pattern: str) -> str:
        """A pattern of the language as a regular expression."""
        return _WORD.sub(self._word, _SLOT.sub(self._slot, pattern))

    def register(self, needs: Iterable[Need]) -> None:
        """Make `found` look for these too."""
        self._needs.update(needs)
        self._finder = None

    def _find(self, text: str) -> Found:
        """What stands in a text of all that patterns need."""
        self._finder = self._finder or Finder(self._needs)
        return self._finder.find(text)

    def _slot(self, match: re.Match[str]) -> str:
        group, name, many = match.groups()
        one = self._classes[name]
        if many == "~":
            return f"(?P<{group}>{self._doers(one)})"
        if many == "&":
            return f"(?P<{group}>{one}(?:{LISTED}{one})*)"
        return f"(?P<{group}>{self._together(one) if many else one})"

    def _together(self, one: str) -> str:
        """One name or several that do one thing."""
        return f"{one}(?:{self._with}{one})*"

    def _doers(self, one: str) -> str:
        """Names that do one thing, or each a thing of its own but for the last, whose verb follows (A设计、B)."""
        many = self._together(one)
        return f"{many}(?:(?:等[^，。；、]{{0,6}})?(?!{_AIDED}){self._words['x']}{{2,10}}?[、，]由?{many})*"

    def _word(self, match: re.Match[str]) -> str:
        name = match[1]
        return self._words.get(name) or self._classes[name]


@cache
def grammar(lexicon: Lexicon) -> Grammar:
    """The grammar of a lexicon."""
    return Grammar(lexicon.table("relations"))


def one_of(words: Collection[str]) -> str:
    """One of the words, as a group."""
    return f"(?:{alternatives(words)})"


def matches(pattern: Pattern, sentence: Skeleton) -> Iterator[re.Match[str]]:
    """All matches, overlapping ones too: what one match takes, another may need as its subject."""
    at = 0
    while match := pattern.search(sentence.text, at):
        yield match
        at = match.start() + 1
