"""What is wrong with files and what corrections did, told in English to whoever asked for English."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Opening = Callable[..., Any]

FILES = {
    "a.txt": "雾江药谷添新企\n\n2031-03-05  来源:雾江日报\n\n2030年，雾江药谷入驻企业达到45家。\n".encode(),
    "b.txt": "雾江药谷这一年\n\n2031-03-06  来源:雾江晚报\n\n2030年，雾江药谷入驻企业达到61家。\n".encode(),
    "broken.txt": "渡口通车\n\n2031-03-07  来源:雾江日报\n\n由云岭桥梁研究院设计的渡口大桥".encode() + b"\xff\xfe\n",
    "empty.txt": b"",
    "scan.txt": b"%PDF-1.7\n",
    "undated.txt": "茶园\n\n今年，当地新建茶园12家。\n".encode(),
    "corrections.yaml": """\
- rename: 云岭桥梁研究院
  to: 云岭桥隧研究院
- rename: 无名实验室
  to: 有名实验室
- renam: 渡口大桥
  to: 大桥
- refile: 云岭桥梁研究院
  category: 研究院所
- story: 茶园
  file: undated.tx
  outlet: 雾江日报
""".encode(),
    "lexicon.yaml": """\
names:
  - name: 雾江 药谷
    category: park
  - name: 药谷
    category: 某类
unit: [车趟]
""".encode(),
}
"""Each kind of thing that can be wrong with articles, corrections and words of one's own; one correction is right."""

QUOTED = re.compile(r"“[^”]*”|《[^》]*》|'[^']*'")
NAMES = ("云岭桥梁研究院", "云岭桥隧研究院", "雾江药谷", "45家", "61家", "科研院所")
HANZI = re.compile(r"[一-鿿、，；：（）]+")


def untranslated(text: str) -> list[str]:
    """The Chinese of a text that is neither quoted nor a name."""
    text = QUOTED.sub("", text)
    for name in NAMES:
        text = text.replace(name, "")
    return HANZI.findall(text)


@pytest.fixture
def faulty(workplace: Path) -> Path:
    """A folder with something wrong of every kind."""
    folder = workplace / "faulty"
    folder.mkdir()
    for name, data in FILES.items():
        (folder / name).write_bytes(data)
    return folder


def told(folder: Path, *words: str) -> tuple[int, str]:
    """The exit code of a command and what it says to standard error."""
    root = str(Path(__file__).parents[2])
    run = [sys.executable, "-c", "from tui.cli import main; main()", *words]
    env = {"PYTHONPATH": root, "XDG_CONFIG_HOME": str(folder / "config"), "CYKC_TUI_CACHE": "off", "LANG": "C.UTF-8"}
    done = subprocess.run(run, cwd=folder.parent, env=env, capture_output=True)
    return done.returncode, done.stderr.decode()


def test_check_tells_everything_that_is_wrong_in_english(faulty: Path) -> None:
    code, text = told(faulty, "check", "faulty", "--lang", "en")
    assert code == 1
    for words in (
        "scan.txt:0: no text: this is a PDF; save it",
        "empty.txt:0: an empty file",
        "broken.txt:5: bytes that cannot be read as utf-8: 2",
        "undated.txt:1: 《茶园》 has no date",
        "雾江药谷, “入驻企业”: the figures for one time disagree: ",
        "45家 (a.txt:5)",
        "corrections.yaml:3: this correction was not used: there is no “无名实验室”",
        "corrections.yaml:5: 'renam' is unknown; did you mean rename?",
        "corrections.yaml:8: '研究院所' is unknown; ",
        "corrections.yaml:9: this correction was not used: there is no file undated.tx (did you mean undated.txt?)",
        "lexicon.yaml:2: '雾江 药谷': a name has no spaces",
        "lexicon.yaml:4: '某类' is unknown; choose from park, lab, ",
        "lexicon.yaml:6: 'unit' is unknown; did you mean units?",
        "corrections applied: 1",
    ):
        assert words in text
    assert untranslated(text) == []


def test_check_tells_the_same_lines_in_chinese(faulty: Path) -> None:
    lines = [
        sorted(
            tuple(line.split(":", 2)[:2])
            for line in told(faulty, "check", "faulty", "--lang", lang)[1].splitlines()[:-1]
        )
        for lang in ("en", "zh")
    ]
    assert lines[0] == lines[1]


def test_the_explorer_lists_it_in_english_and_its_filter_finds_it(terminal: Opening, faulty: Path) -> None:
    user = terminal("faulty", "--lang", "en", size=(220, 45))
    user.wait_for("7 not read")
    user.type("P")
    user.wait_for("What is wrong and what to do")
    user.wait_for("云岭桥梁研究院 renamed 云岭桥隧研究院")
    assert "this correction was not used" in user.text
    assert untranslated(user.text) == []
    user.type("/no text")
    user.wait_for(lambda t: "filter" in t.lines[0].split() and "an empty file" not in t.text)
    assert "this is a PDF" in user.text
    user.type("\x11")
    assert user.wait_for_end() == 0


def test_a_path_that_cannot_be_opened_is_told_in_english(faulty: Path) -> None:
    code, text = told(faulty, "check", "x" * 300, "--lang", "en")
    assert code == 2
    assert untranslated(text) == []
