"""Where files are that no PATH names: those that travel with the program, and those that a user keeps for all his folders or beside his articles."""

from __future__ import annotations

import os
from pathlib import Path

CORRECTIONS = "corrections.yaml"
LEXICON = "lexicon.yaml"
"""The files in a folder of articles that are the user's own words."""

ROOT = Path(__file__).resolve().parent.parent


def bundled(name: str) -> Path:
    """The path of a shipped file or folder (`seeds`, `keymap.yaml`): in a wheel under `tui/_bundled/`, in a checkout beside `model/`."""
    packed = ROOT / "tui" / "_bundled" / name
    return packed if packed.exists() else ROOT / name


def config_folder() -> Path:
    """Where a user keeps his own keymap and lexicon: `$XDG_CONFIG_HOME/cykc-tui`, by default under `~/.config`."""
    base = os.environ.get("XDG_CONFIG_HOME", "")
    return (Path(base) if base else Path.home() / ".config") / "cykc-tui"
