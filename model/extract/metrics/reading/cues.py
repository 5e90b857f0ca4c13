"""The cue words of figures, compiled once from `lexicon/metrics.yaml`."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

from model.lexicon import Lexicon
from model.patterns import alternatives

REACH = 80
"""How far to the left of a figure its words are looked for: no phrase of a newspaper is longer."""

_SHORTEST_TAIL, _SHORTEST_MEASURE, _SHORT_MEASURE = 2, 3, 4


class Cues:
    """All cue tables; the patterns ending in `$` run over the text before a figure."""

    def __init__(self, lexicon: Lexicon) -> None:
        table = lexicon.table("metrics")
        self._read_verbs(table)
        self._read_changes(table)
        self._read_measures(table)
        self.finite = frozenset(table["finite"].split())
        nominal = {verb: tuple(tails.split()) for verbs, tails in table["nominal"].items() for verb in verbs.split()}
        self.nominal = {verb: None if tails == ("*",) else tails for verb, tails in nominal.items()}
        self.undertaking, self.deed_verbs = (
            frozenset(table["undertaking"].split()),
            frozenset(table["deed_verbs"].split()),
        )
        self.making = frozenset(table["making"].split())
        self.undertaken, self.actors = frozenset(table["undertaken"].split()), tuple(table["actors"].split())
        self.standing_between = frozenset(table["standing_between"].split())
        self.manner = frozenset(table["manner"].split())
        self.heads = tuple(sorted(table["heads"].split(), key=len, reverse=True))
        self.level = re.compile(alternatives(table["level_words"]))
        self.target = re.compile(alternatives(table["target"]))
        self.estimate = re.compile(rf"(?:{alternatives(table['estimate'])})(?!指数|目标)")
        self.bounds = frozenset(table["bounds"])
        self.vague, self.never = frozenset(table["vague"]), frozenset(table["never"])
        self.having = re.compile(rf"(?:{alternatives(table['having'])})$")
        self.aspects = tuple(table["aspects"])
        self.takes = re.compile(rf"(?:{alternatives(table['takes'])})[^，。；]{{0,6}}$")
        self.spans = re.compile(rf"(?:[近后第每这那]|(?<!提)前|{alternatives(table['spans'])})$")
        self.slogans: tuple[str, ...] = tuple(table["slogans"])
        self.giving = frozenset(table["giving"])
        self.happening = frozenset(table["happening"])
        self.stages = frozenset(table["stages"])
        self.shells = frozenset(table["shells"])
        self.through = frozenset(table["through"])
        self.carrying = frozenset(table["carrying"])
        self.same = re.compile(rf"(?:这个|这一|这项|该|这)(?:{alternatives(table['anaphoric'])})")
        self.empty = frozenset(table["empty"])
        self.totals = frozenset(table["totals"])
        self.attributes: dict[str, str] = table["attributes"]
        self.by_unit: dict[str, str] = table["by_unit"]
        self.nouns: dict[str, str] = table["nouns"]
        self.static = re.compile(
            rf"(?<!已[收播插栽种割采])(?<!收获)(?<!收割)(?<!栽插)(?<!插秧)(?:{alternatives(w for w in table['static'] if len(w) > 1)})$|^[{''.join(w for w in table['static'] if len(w) == 1)}]$"
        )
        self.dependent: frozenset[str] = frozenset(table["dependent"])
        self._read_nouns(table)

    def _read_verbs(self, table: Any) -> None:
        """The verbs by what they do to the words beside them."""
        self.verbs = frozenset(table["verbs"].split())
        self.soft_verbs = frozenset(table["soft_verbs"].split())
        self.acting = frozenset(table["acting"].split())
        self.all_verbs, self.doing = self.verbs | self.soft_verbs, self.verbs | self.acting
        self.parts = frozenset(table["parts"].split())
        self.tied = frozenset(table["links"].split())
        self.reaching = frozenset(table["reaching"])
        named = {
            *table["empty"],
            *table["reaching"],
            *table["through"],
            *table["carrying"],
            *table["ungoverning"].split(),
        }
        self.governing = frozenset(
            w for w in self.acting | ((self.verbs | self.soft_verbs) - self.tied) if len(w) > 1 and w not in named
        )

    def _read_nouns(self, table: Any) -> None:
        """The nouns and verbs of single finders."""
        self.held_in_verb: dict[str, str] = table["held_in_verb"]
        self.saving = frozenset(table["saving"].split())
        self.moving = frozenset(table["moving"].split())
        self.helpful = tuple(table["helpful"].split())
        self.named_for = tuple(table["named_for"].split())
        self.place_nouns = tuple(table["place_nouns"].split())
        self.going: dict[str, str] = table["going"]
        self.time_names = tuple(table["time_names"].split())
        self.tools = tuple(table["tools"].split())
        self.staff = frozenset(table["staff"].split())
        self.employers = tuple(table["employers"].split())
        self.rates_of_things = frozenset(table["rates_of_things"].split())
        self.leading = frozenset(table["leading"].split())
        self.worth = tuple(table["worth"].split())
        self.sums = tuple(table["sums"].split())
        self.measureless = tuple(table["measureless"].split())
        self.who = tuple(table["who"].split())
        self.works_on_whose = tuple(table["works_on_whose"].split())
        self.reached = frozenset(table["reached"].split())
        self.sized = tuple(table["sized"].split())
        self.both: dict[str, list[str]] = table["both"]
        self.before_acts = frozenset(table["before_acts"].split())

    def _read_changes(self, table: Any) -> None:
        """The words of growth and decline, and what ties a name to its figure."""
        growth = table["growth"]
        moved = alternatives(w for w in growth["up"] + growth["down"] if w not in growth["nouns"])
        self.links = re.compile(rf"(?:{alternatives(table['links'].split())}|(?:{moved})[到至])$")
        self.change = re.compile(
            rf"({alternatives(growth['up'] + growth['down'])})(?:{alternatives(growth['between'])})*$"
        )
        self.down = frozenset(growth["down"])
        self.change_nouns = frozenset(growth["nouns"])
        self.comparisons = re.compile(rf"(?:{alternatives(growth['comparisons'])})$")
        self.comparison_words = frozenset([*growth["up"], *growth["down"], *growth["comparisons"]])
        self.change_after = re.compile(
            rf"(?:以上|左右|以内)?的?(?:年均|同比|复合|速度|幅度|高)?(?:逐年|逐步|持续|稳步|稳定|平稳|较快|快速|中高速)?(?P<word>{alternatives(growth['up'] + growth['down'])})(?!到|至|了|后)"
        )

    def _read_measures(self, table: Any) -> None:
        """The names of measures and the ends that tell them."""
        self.measures = frozenset(table["measures"])
        self.traits = (*table["traits"], *table["tails"], *table["of_an_industry"])
        self.activities = frozenset(table["activities"])
        short = alternatives(w for w in (*table["tails"], *table["own_amounts"]) if len(w) == _SHORTEST_TAIL)
        # 进货量, 上座率: whatever ends so is a measure, if no shorter one is its end.
        self.tail = re.compile(
            rf"(?:{alternatives(table['tails'])}|(?<=[一-鿿]{{2}})(?![一-鿿](?:{short}))[一-鿿]{{2}}[量率])$"
        )
        self.of_an_industry = frozenset(table["of_an_industry"])

    def may_name(self, word: str) -> bool:
        """Whether a word before a figure may stand for its name, which no tie, adverb or verb of reaching does (降至, 接连)."""
        return word not in self.reaching | self.tied | self.through and self.links.fullmatch(word) is None

    def is_measure(self, noun: str) -> bool:
        """Whether a noun is no more than the name of a measure or of what is measured (产量, 工作时间, 就业)."""
        if noun in self.activities or self.tail.fullmatch(noun):
            return True
        if len(noun) == _SHORTEST_MEASURE and noun[-1] in "量率额值":
            return True
        return len(noun) <= _SHORT_MEASURE and any(noun.endswith(m) for m in self.measures if len(m) > 1)


@lru_cache(maxsize=4)
def cues_of(lexicon: Lexicon) -> Cues:
    """The cue words of a lexicon, compiled once."""
    return Cues(lexicon)
