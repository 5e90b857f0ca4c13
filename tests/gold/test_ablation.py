"""The bench that switches components off finds each of them: a moved name would end it halfway."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "bench"))
from ablation import components


@pytest.mark.parametrize("name", [name for name in components() if name.startswith("without")])
def test_a_component_can_be_switched_off(name: str) -> None:
    with components()[name]():  # type: ignore[attr-defined]
        pass
