"""What the file of an export is called."""

from __future__ import annotations

import re

from model.corpus import Corpus
from model.export.formats import Format
from model.view.scope import scope_labels
from model.view.table import title_of
from model.view.types import Query

_UNSAFE = re.compile(r'[\x00-\x1f\x7f/\\:*?"<>|\s]+')
_LONGEST = 60


def suggested_name(corpus: Corpus, query: Query, format: Format = "md") -> str:
    """A file name that says what is in it: `成渝科创-指标-重庆.md`."""
    title = title_of(query, scope_labels(corpus, query))
    words = [word for word in _UNSAFE.sub("-", re.sub("[：《》]", "-", title)).split("-") if word]
    return f"{'-'.join(['成渝科创', *words])[:_LONGEST]}.{format}"
