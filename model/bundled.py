"""Where the files that travel with the program are: in a wheel under `tui/_bundled/`, in a checkout beside `model/`."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def bundled(name: str) -> Path:
    """The path of a shipped file or folder (`seeds`, `keymap.yaml`)."""
    packed = ROOT / "tui" / "_bundled" / name
    return packed if packed.exists() else ROOT / name
