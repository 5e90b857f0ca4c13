"""Things that are described in words of the dictionary rather than named (大宗商品资源配置枢纽, 亲子互动工坊)."""

from __future__ import annotations

from model.extract.names.page import Hit, Page
from model.extract.tokens import common_word
from model.facts import Category

PEOPLED: frozenset[Category] = frozenset({"lab", "institute", "university", "alliance", "finance"})
"""Kinds whose every member has a name, common as its words may be."""
BUILT: frozenset[Category] = frozenset({"facility", "product"})
"""Kinds of which there are many whatever their endings (夜间高铁)."""
FEW = ("部队", "医疗队", "专班", "机制", "演习", "特派团")
"""Endings of what there are few of, each with its field for a name."""
NAMED = ("机场", "枢纽", "桥", "站", "装置")
"""Endings of what is built that take any word for a name (鹈鹕岛大桥)."""
BARE = 2
"""A platform whose ending says more than that it is one is a body (中试平台, 创新中心)."""


def described(page: Page, start: int, core: list[str], hit: Hit) -> bool:
    """Whether nothing but common words stands before an ending that many things share: no place, no word of its own."""
    ending = hit.ending
    if ending.category in PEOPLED or (ending.tier == "proper" and ending.category not in BUILT):
        return False
    if ending.category == "platform" and len(ending.text) > BARE:
        return False
    if ending.text.endswith(NAMED if ending.tier == "proper" else "桥"):
        return False
    if ending.text.endswith(FEW) or any(word.startswith("第") for word in core):
        return False
    if page.places_in(start, hit.start) or any(at in page.known for at in range(start, hit.start)):
        return False
    signs = page.tables.signs
    return all(w.isalpha() and not w.isascii() and w not in signs and common_word(w) for w in core)
