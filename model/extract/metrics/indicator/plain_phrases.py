"""A phrase without what names nothing in it: remarks, fields, pointing words, marks of quotation."""

from __future__ import annotations

import re

from model.extract.metrics.indicator.examples import without_example
from model.extract.metrics.reading.wording import SHARES, unquoted

_OF_FIELDS = re.compile(r"^[^，。]*、[^，。]*领域(?:的(?=[一-鿿]{5})|(?=[^的][一-鿿]{4}))")
_OF_QUOTED = re.compile(r"^[^“”、][^“”]*、[^“”]*(?=“[^“”]+”[一-鿿])")
"""汽车、电池、组件“新三样”产品: the list is what the quoted word sums up."""
_SUMMED_UP = re.compile(
    "(?:历史同期|(?<=[一-鿿]{2})(?:单[月日季周年]|当[月日季]|[去今上前]年)|(?:已)?连续[^，。；]{1,3}[年月季日天周]度?|等?[两三四五六七八九十][大项个](?:指标|数据))$"
)
"""Words behind a phrase that say how long or how many (连续五年, 三大指标) and not what."""
BRACKETED = re.compile(
    r"(?<=[一-鿿])[（(](?:不?含|不?包[括含]|除)[^（()），。；]{2,20}[)）](?=[一-鿿])|每\d+(?:公斤|斤|吨|公里|平方米|立方米|亩|升)"
)
"""演出（不含场馆内的）场次, 收购价每50公斤: a remark in a name."""
_BY_WAY = re.compile(
    "^[^，。；]{2,12}的(?:模式|方式|形式|办法)(?=[一-鿿]{2,4}$)|^[^，。；]{2,20}(?:计算|测算|折算|核算)的(?=[一-鿿]{2})"
)
"""以利润再投资的方式|增资, 按常住人口计算的|人均产值: how something is done or reckoned."""
_DEMONSTRATIVE = re.compile(
    r"^(?:后(?=年)|(?:[他她它我你您]们?)?的(?![士确])|过去|原来的|原有的?|原先的|不少|许多|众多|很多|一些|大部分|绝大部分|左右的|以上(?=年[^，。；]{2})|以上的|以下的|以内的|全市|全省|我市|我省|全区|全县|我区|我县|(?:该|(?:该|此|这)型|这[艘座条架台辆列段])(?:市|县|区(?!域)|州|省|国|段|[船轮舰艇]|机(?![构制场组床器型])|车(?![间站型队])|桥|线(?!路)|站|园(?!区)|列车|导管架)及?|(?:以上|以下|以内)、|全年|新(?:院|校|厂)区|该|[这那]里的|[这那]一?[项款类笔]|仅[这那]一?[项笔]|当地的?|本地的?(?!化|配套|转化|采购|消化|就业)|这款|这台|这项|这家|这批|这种|这些|这个|这一|(?:这样)?[一两](?:座|个|条|项|家|艘|台|款|栋|处|所|架|件|套|块|颗|枚|辆|根|张|只)|这(?:艘|座|条|架|台|辆|列|段|是)|[这那](?:片|块|口|对|位|名|间|栋|幢|处|支|套|只|头|株|棵|枚|颗|部|幅|门|场|趟|份|笔|批|群|家|所|个)(?![区地链体量额])|这(?![样类种])|本次|此次|本届|这次|其(?:中(?=[一-鿿]{3})(?![部心央文国学东西医药]))?(?![他余])|此)(?=[一-鿿A-Za-z]{2}|[长宽高重]$)"
)
_PIECE_OF = re.compile(
    "^(?:里面|其中|里头|眼前|面前)?的?(?:[这那][一]?[颗枚台块片根张只件个款]|[一](?P<of>[颗枚台块片根张只件卷排架箱桶袋])(?P=of))(?=[一-鿿]{2})"
)
"""里面那颗|直径, 一卷卷|薄膜: which pieces one points at."""
_LEADING = re.compile("^[到从](?![会场港账岗期达位访手业])(?=[一-鿿]{4})")
_VIA_PORT = re.compile("^[一-鿿]{0,6}经[^，。；]{2,16}口岸(?=(?:进出|出入|进口|出口|入境|出境)[一-鿿])")
"""经某口岸进出境车辆: whose figure it is stands before what is counted."""
_NAMELESS = re.compile(
    "[机车船]上|[一-鿿]{1,4}(?<!市)(?<!国)内|(?:项目|工程)?[首一二三四五六]期|(?:最?高峰|旺季|淡季|平|峰值|闲|忙)[时期]?|(?:上年|去年|往年|常年|历史)?同期|上年|去年|往年|常年|(?:[省市县区州镇村][里内])|[对在向就把将让给]?(?:当地|本地|局地|各地|两地|该地|这里|那里|此地|周边|附近|境内|沿线|全线|现场|全境|全域|方面|此外|年内|期内|日内|当年|当月|当日|当天|同期|期间|历年|[一-鿿]{1,4}以[东南西北]|[一两几某这那该多数各整][项条个座家款台艘架份笔种批支只次名位所套片段块处场趟]|[该此这][一-鿿])"
)
"""Where, when, or one of what: no names."""
_INTENDED = frozenset({"后", "前", "时", "中", "计划", "今年计划", "预计", "力争", "拟", "首批", "目标"})
"""What is no name of what is planned."""


def plain(noun: str) -> str:
    """A phrase without remarks, fields, pointing words and marks; empty where nothing is left that names anything."""
    noun = _BY_WAY.sub("", BRACKETED.sub("", without_example(noun)))
    noun = _OF_QUOTED.sub("", noun if noun.endswith(SHARES) else _OF_FIELDS.sub("", noun))
    noun = _VIA_PORT.sub("", _LEADING.sub("", noun))
    trimmed = _SUMMED_UP.sub("", _DEMONSTRATIVE.sub("", _PIECE_OF.sub("", unquoted(noun))))
    if (trimmed.startswith("每") and len(trimmed) <= 3) or _NAMELESS.fullmatch(trimmed):
        return ""
    return "" if trimmed in _INTENDED else re.sub("^(?:力争|确保|争取|届时)(?=[一-鿿]{2})", "", trimmed)
