"""A site whose name leaves open where it is stands where its tenants stand."""

from __future__ import annotations

from typing import Any

import pytest

from model.extract.drafts import Thing

LAB = Thing("星河实验室", (), "lab", "绵阳")
MUSEUM = Thing("星河博物馆", (), "facility", "成都")


@pytest.mark.parametrize(
    ("site", "tenants", "city"),
    [
        (Thing("成渝（银湖）科学中心", (), "platform", "川渝"), [LAB], "绵阳"),
        (Thing("银湖科学中心", (), "platform", None), [LAB], "绵阳"),
        # Tenants that disagree, and a name that says what both sides hold.
        (Thing("成渝（银湖）科学中心", (), "platform", "川渝"), [LAB, MUSEUM], "川渝"),
        (Thing("川渝银湖新区", (), "park", "川渝"), [LAB], "川渝"),
        # What is no site has no tenants.
        (Thing("“银湖”体系", (), "framework", None), [LAB], None),
    ],
)
def test_the_city_of_all_that_stands_inside_decides(
    draft: Any, site: Thing, tenants: list[Thing], city: str | None
) -> None:
    text = f"{'、'.join(t.name for t in tenants)}所在的{site.name}揭牌。"
    draft.story("a", text, [site, *tenants], relations=[(t.name, "part_of", site.name) for t in tenants])
    found = {entity.name: entity.city for entity in draft.link().entities}
    assert found[site.name] == city
