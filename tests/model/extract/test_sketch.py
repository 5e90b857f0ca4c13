"""What patterns of relations need: it may let a sentence pass in vain, but never keep back one that a pattern matches."""

from __future__ import annotations

import re

import pytest

from model import load
from model.extract.relations.grammar import Pattern, grammar
from model.extract.relations.skeleton import token
from model.extract.relations.sketch import sketched
from model.lexicon import shipped

LISTS = {"build": ["建设", "打造"], "host": ["举办"]}
CLASSES = {"org": ["lab", "company"], "host": ["agency"]}


def need(*words: str) -> frozenset[str]:
    return frozenset(words)


@pytest.mark.parametrize(
    ("pattern", "sketch"),
    [
        ("{h:host}<host>", (need("agency"), need("举办"))),
        ("由{t:org}建设", (need("由"), need("lab", "company"), need("建设"))),
        ("{t:org+}<build>的?", (need("lab", "company"), None, need("建设", "打造"), None)),
        ("在(?:<any>的)?园(?!的)", (need("在"), None, need("园"))),
        (
            "(?:与|和|携手)[，,]<x>{0,8}?(?:<build>|落户)",
            (need("与", "和", "携手"), need("，", ","), None, need("建设", "打造", "落户")),
        ),
        ("落户于?(?:在|的?园|<x>)+完", (need("落户"), None, None, None, need("完"))),
        (
            "(?P<who>[^，]{2,4})(?:签|签订了?)\\d+家",
            (None, None, None, need("签", "签订"), None, None, None, need("家")),
        ),
    ],
)
def test_sketch_names_what_a_match_cannot_do_without(pattern: str, sketch: tuple[frozenset[str] | None, ...]) -> None:
    assert sketched(pattern, LISTS, CLASSES) == sketch


def test_pattern_that_matches_is_possible() -> None:
    lab, company = token("lab", 0), token("company", 1)
    rules = grammar(shipped())
    patterns = [
        "由{t:org+}<etc>?<adv>*(?:<build>|<share>)的<mod>{h:built+}",
        "{h:org}<adv>*(?:携手|联合|牵手|联手){t:org+}",
        "<charge>(?:单位|方|主体)",
    ]
    texts = [
        f"{lab}联合{company}，",
        f"由{company}等正在建设的{lab}。",
        "承建单位",
        f"{lab}{company}",
        f"{lab}建设的由{company}",
    ]
    for source in patterns:
        pattern, expression = rules.compile(source), re.compile(rules.expand(source))
        assert [bool(pattern.search(text)) for text in texts] == [bool(expression.search(text)) for text in texts]
    assert not rules.compile(patterns[0]).possible(texts[-1])


def test_no_relation_of_the_bundled_articles_is_lost(monkeypatch: pytest.MonkeyPatch) -> None:
    with_sketches = load().relations
    monkeypatch.setattr(Pattern, "possible", lambda self, text: True)
    assert load().relations == with_sketches
