"""The signs that stand for towns in joint names."""

from __future__ import annotations

import pytest

from model.extract.sides import towns_signed


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("丁戊", ["丁川市", "戊宁区"]),
        ("丁戊研究院", ["丁川市", "戊宁区"]),
        ("己戊", ["大己区", "戊宁区"]),
        ("丁丁", ["丁川市", "丁水县"]),
        ("研究院", []),
    ],
)
def test_each_sign_stands_for_another_town(name: str, found: list[str]) -> None:
    assert towns_signed(name, ["丁川市", "戊宁区", "大己区", "丁水县"]) == found
