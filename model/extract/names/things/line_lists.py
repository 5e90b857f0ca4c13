"""Lines in enumerations: numbers behind one network (轨道交通6号线、24号线), towns by their signs before one noun (甲乙、丙丁等在建高铁)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from model.extract.names.candidate import Candidate
from model.extract.names.page import Page
from model.extract.names.seek import matches
from model.lexicon import Lexicon

LINE = r"\d{1,2}号线(?:[一二三四五六]期|[东西南北]?延(?:伸段|长线))?"
NETWORK = re.compile(rf"((?:轨道交通|轨道|地铁|轻轨)){LINE}((?:[、和与及]{LINE})+)")
FURTHER = re.compile(LINE)
ITEM = re.compile("[^、和与]+")
SURE = 0.85


def find(page: Page) -> Iterator[Candidate]:
    """Each further line of a list, by the full name of its kind."""
    for m in matches(NETWORK, page.text, "号线"):
        place = next((p for p in page.places_in(m.start() - 6, m.start()) if p.end == m.start()), None)
        network = (place.text if place else "") + m[1]
        for item in FURTHER.finditer(page.text, m.start(2), m.end(2)):
            yield Candidate(*item.span(), network + item[0], "facility", "list.shared", SURE, (item[0],))
    for m in matches(_signed(page.lexicon), page.text, "高铁", "高速", "铁路"):
        for item in ITEM.finditer(page.text, m.start(1), m.end(1)):
            yield Candidate(*item.span(), item[0] + m[2], "facility", "list.shared", SURE)


@lru_cache(maxsize=4)
def _signed(lexicon: Lexicon) -> re.Pattern[str]:
    """Ways by the signs of their towns, two at least, that share what they are."""
    signs = f"[{lexicon.table('words')['ends']}]{{2,4}}(?:中线|[东西南北]线)?"
    return re.compile(
        rf"(?<![一-鿿])({signs}(?:[、和与]{signs})+)(?:等)?(?:多?[一二三四五六七八九十\d]*[条个])?(?:在建|新建|拟建|规划|已建|续建|开通|重点)?(高铁|铁路|高速公路|高速|城际铁路)"
    )
