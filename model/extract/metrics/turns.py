"""Where a report turns to something else, and leaves the time that it was told of behind: an example elsewhere, a survey, a thing."""

from __future__ import annotations

import re

from model.extract.drafts import Quantity
from model.extract.metrics.passage import Passage

_SENT_IN = re.compile("收到|征集|报名|申报|投稿")
"""What has been sent in to a contest came before its day."""
_OF_A_THING = re.compile(
    "(?:[^，。；]{2,16}，)?(?:该|这(?:[个一项条座口也]|是)|[^，。；]{0,4}(?:工程|项目|装置|公司|企业)|目前|同时|此外|另外|[“《])"
)
"""A sentence that begins so tells of a thing, not of what happened to it."""
_SOME = re.compile("(?:这|某|一)[家座间个处片所条]")
_SCENE = re.compile("(?:[^，。；]{2,12}，)?(?:而)?在(?!全国|我国|国内)(?P<where>[^，。；]{2,20})，")
"""在某地，: a report passes on to an example, whose figures are its own."""
_SURVEY = re.compile("[^，。；]{0,20}(?:调研|调查|问卷|民调)[^，。；]{0,6}(?:显示|表明|发现)")
"""What a survey says is of the survey, not of what was told before it."""


def is_scene(quantity: Quantity, passage: Passage) -> bool:
    """Whether the sentence of a figure opens with a place of its own."""
    start = passage.sentence(quantity.start)[0]
    scene = _SCENE.match(passage.text, start, quantity.start)
    if scene is None:
        return False
    return bool(passage.owners_between(*scene.span("where"))) or _SOME.match(scene["where"]) is not None


def is_survey(quantity: Quantity, passage: Passage) -> bool:
    """Whether the sentence of a figure says what a survey has found."""
    return _SURVEY.match(passage.text, passage.sentence(quantity.start)[0], quantity.start) is not None


def tells_of_a_thing(quantity: Quantity, passage: Passage) -> bool:
    """Whether the sentence of a figure begins to describe a thing."""
    return _OF_A_THING.match(passage.text, passage.sentence(quantity.start)[0]) is not None


def was_sent_in(quantity: Quantity, passage: Passage) -> bool:
    """Whether a figure counts what came in before a contest or a meeting was held."""
    start, end = passage.sentence(quantity.start)[0], passage.clause(quantity.start)[1]
    return _SENT_IN.search(passage.text, start, end) is not None
