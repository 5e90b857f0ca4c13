"""Evidence as a chance: a line through measured points, rising, never outside of them."""

from hypothesis import given
from hypothesis import strategies as st

from model.lexicon import Lexicon, shipped
from model.link.chance import chance_of

LEXICON = Lexicon({"confidence": {"relations": [[0.4, 0.2], [0.8, 0.6], [0.9, 0.95]]}})


def test_between_two_points_the_chance_follows_a_straight_line() -> None:
    chance = chance_of(LEXICON, "relations")
    assert [chance(e) for e in (0.4, 0.6, 0.8, 0.9)] == [0.2, 0.4, 0.6, 0.95]


def test_beyond_the_points_it_stays_as_it_is() -> None:
    chance = chance_of(LEXICON, "relations")
    assert (chance(0.0), chance(1.0)) == (0.2, 0.95)


@given(st.floats(0, 1), st.floats(0, 1), st.sampled_from(["entities", "relations"]))
def test_more_evidence_is_never_less_sure_by_the_shipped_table(one: float, other: float, kind: str) -> None:
    chance = chance_of(shipped(), kind)  # type: ignore[arg-type]
    assert chance(min(one, other)) <= chance(max(one, other))
    assert 0 <= chance(one) <= 1
