"""The sides of the region in words: what joins those who act together, what takes them up by their number (两区, 三地), the signs that stand for towns (遂潼)."""

from __future__ import annotations

from collections.abc import Iterable

JOINED = "[、和与及]|以及"
"""Between the members of a list."""
TOGETHER = f"{JOINED}|[同跟]|携手|牵手|联手|联合|会同"
"""…and between those who act together."""
TAKEN_UP = "(?P<count>[两双三四五六])(?:[个座大](?:国家级)?)?(?P<of>省市|[区市][市县]|地|省|方(?!面|向)|市(?![场民值])|区(?!域|间|块)|县|园|城市|城(?![市区镇])|新区|高新区|经开区|园区|科技城|科学城)(?!经济圈|[三四]|记|都|群|圈|之间)"
"""A word that takes sides up by their number, and of what level they are."""
_SHARED = frozenset("东西南北大新")
"""First characters that so many towns share that the second one stands for them."""


def towns_signed(name: str, towns: Iterable[str]) -> list[str]:
    """The towns whose signs a name begins with, one for each sign and none twice; ends at the first sign that stands for none."""
    told = list(towns)
    found: list[str] = []
    for sign in name:
        town = next((t for t in told if sign == _sign(t) and t not in found), None)
        if town is None:
            break
        found.append(town)
    return found


def _sign(town: str) -> str:
    return town[1] if town[0] in _SHARED else town[0]
