"""Ships of the navy and spacecraft: the country's, wherever they sail from, were built or are launched."""

from __future__ import annotations

import re

SHIP = re.compile("[一-鿿]舰$")
"""A ship of the navy, which is the country's though it bears the name of a town."""
CRAFT = re.compile(
    "(?:火箭|飞船|卫星|探测器|飞行器|试验星|(?:空间|太空)望远镜|返回器|着陆器|巡视器|[0-9一二三四五六七八九十]+[号组]?[A-Z]?星|(?:火星|月球)车)$|遥[一二三四五六七八九十]+"
)
"""What flies into space is the country's where its name and its maker tell no place."""
MADE = re.compile("研制|研发|开发|打造|制造|生产|设计|建造")
"""Between a place or firm and a craft that is of it."""
