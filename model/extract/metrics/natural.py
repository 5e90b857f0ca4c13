"""Natural regions as the owners of figures: rivers and lakes, plains and basins, and what lies along them (长江经济带, 赤水河, 三江平原)."""

from __future__ import annotations

import re

from model.extract.metrics.passage import Owner, Passage

_KNOWN = "长江|黄河|珠江|淮河|海河|辽河|松花江|黑龙江|雅鲁藏布江|金沙江|嘉陵江|太湖|洞庭湖|鄱阳湖|青海湖|洪泽湖|巢湖|滇池|洱海|渤海|黄海|东海|南海|北部湾|秦岭|祁连山|天山|大运河|京杭大运河"
_LARGE = "平原|盆地|流域|高原|草原|沙漠|沙地|三角洲|湖区|库区|海域|海峡|群岛|半岛|林区|牧区|丘陵|戈壁"
_ALONG = "(?:干线|干流|流域|经济带|两岸|沿线|沿岸|上游|中游|下游|中上游|中下游|地区|生态保护区)?"
_NATURAL = re.compile(rf"(?:{_KNOWN}){_ALONG}|[一-鿿]{{2,4}}?(?:{_LARGE})|[一-鿿]{{2,3}}(?:河|湖){_ALONG}")
_COMMON = re.compile("(?:运河|内河|山河|江河|冰河|银河|先河|江湖|人工湖|该|这|全|各|一|两|三大|多)")


def natural_region(passage: Passage, at: int, end: int) -> Owner | None:
    """The natural region whose name begins at `at`, at a word's boundaries; None where there is none."""
    match = _NATURAL.match(passage.text, at, end)
    if match is None or _COMMON.match(match[0]) or not passage.is_boundary(match.end()):
        return None
    return Owner(at, match.end(), match[0], "region", None, None)
