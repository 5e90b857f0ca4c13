"""Whose figure it is where somebody tells it: each mechanism on an invented sentence."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from model.extract.drafts import MetricDraft
from model.facts import Category

Figures = Callable[..., list[MetricDraft]]

COMPANY: dict[str, Category] = {"青川轴承有限公司": "company", "严维": "person"}
CASES = [
    # Who has said it begins the sentence behind the quotation, whatever mark closes that.
    ("“订单排到了明年。”青川轴承有限公司总工程师严维说，研发投入3100万元。", COMPANY, ["青川轴承有限公司"]),
    ("“订单排到了明年，”青川轴承有限公司总工程师严维说，研发投入3100万元。", COMPANY, ["青川轴承有限公司"]),
]


@pytest.mark.parametrize(("text", "named", "owners"), CASES)
def test_owner(figures: Figures, text: str, named: dict[str, Category], owners: list[str]) -> None:
    assert [m.subject for m in figures(text, named)] == owners
