"""Times as calendar days."""

import pytest

from model.link.periods import period


@pytest.mark.parametrize(
    ("time", "published", "want"),
    [
        ("2023", None, ("2023-01-01", "2023-12-31")),
        ("2024-02", None, ("2024-02-01", "2024-02-29")),
        ("2023-12-31", None, ("2023-12-31", "2023-12-31")),
        ("2023-H1", None, ("2023-01-01", "2023-06-30")),
        ("2024-Q1/2024-Q3", None, ("2024-01-01", "2024-09-30")),
        ("2021/pub", "2024-02-29", ("2021-01-01", "2024-02-29")),
        ("pub", "2024-02", ("2024-02-01", "2024-02-29")),
        ("", "2024", ("2024-01-01", "2024-12-31")),
        ("pub", None, None),
        ("2021/pub", None, None),
        ("2023-13", None, None),
        ("2023-02-30", None, None),
        ("0000", None, None),
        ("去年", "2024", None),
    ],
)
def test_first_and_last_day(time: str, published: str | None, want: tuple[str, str] | None) -> None:
    assert period(time, published) == want
