"""The times of a passage by where they begin."""

from model.extract.drafts import TimeRef
from model.extract.metrics.reading.timeline import Timeline

TIMES = Timeline(TimeRef(at, at + 2, "去年", "2023") for at in (3, 10, 20))


def test_between_two_offsets_stand_the_times_that_begin_there() -> None:
    assert [t.start for t in TIMES.between(3, 20)] == [3, 10]
    assert TIMES.between(4, 10) == ()
    assert [t.start for t in TIMES.between(11, 99)] == [20]


def test_the_number_of_the_first_from_an_offset_on() -> None:
    assert [TIMES.index_at(at) for at in (0, 3, 4, 21)] == [0, 0, 1, 3]
