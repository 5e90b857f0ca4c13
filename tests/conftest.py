"""What holds for all tests: nothing is kept from one to another, nor in the cache of whoever runs them."""

from __future__ import annotations

import os

os.environ["CYKC_TUI_CACHE"] = "off"
