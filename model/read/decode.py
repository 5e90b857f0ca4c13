"""Bytes -> text: which encoding a clipping is in, judged without guessing where the bytes settle it.

Order of trust: a byte-order mark; UTF-8, which other text hardly ever satisfies by chance; UTF-16 by the shape of its
byte pairs; GB18030, then Big5, where they decode and the characters are those that people write; at last
charset-normalizer. A byte that no reading explains is one U+FFFD.
"""

from __future__ import annotations

import codecs

import msgspec

BOMS = (
    (b"\xef\xbb\xbf", "utf-8-sig", "utf-8"),
    (b"\xff\xfe\x00\x00", "utf-32", "utf-32-le"),
    (b"\x00\x00\xfe\xff", "utf-32", "utf-32-be"),
    (b"\xff\xfe", "utf-16", "utf-16-le"),
    (b"\xfe\xff", "utf-16", "utf-16-be"),
    (b"\x84\x31\x95\x33", "gb18030", "gb18030"),
)
"""Byte-order mark, the name to report, the codec of the bytes behind the mark."""

REPLACED = "\ufffd"
SAMPLE = 65536
MOSTLY = 0.7
FEW = 0.01
HIGH = bytes(range(0x80, 0x100))


class Decoded(msgspec.Struct, frozen=True):
    """The text, the encoding's name, and how many bytes no reading explains (each is one U+FFFD of the text)."""

    text: str
    encoding: str
    broken: int = 0


def _each_byte(error: UnicodeError) -> tuple[str, int]:
    assert isinstance(error, UnicodeDecodeError)
    return REPLACED * (error.end - error.start), error.end


codecs.register_error("each-byte", _each_byte)


def decode(data: bytes) -> Decoded:
    """The text of a file. Never fails: what cannot be read is replaced and counted."""
    for mark, name, codec in BOMS:
        if data.startswith(mark):
            return _lenient(data[len(mark) :], codec, name)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        text = ""
    if text and "\0" not in text:
        return Decoded(text, "utf-8")
    wide = _utf16(data)
    if wide:
        return Decoded(data.decode(wide), wide)
    if text:
        return Decoded(text, "utf-8")
    return _multibyte(data)


def _multibyte(data: bytes) -> Decoded:
    """UTF-8 with a few broken bytes, GB18030, Big5, or what charset-normalizer makes of it."""
    high = len(data) - len(data.translate(None, HIGH))
    damaged = _lenient(data, "utf-8")
    if damaged.broken <= max(3, FEW * high) and damaged.broken < high / 2:
        return damaged
    chinese = _lenient(data, "gb18030")
    if chinese.broken <= FEW * high and _plausible(chinese.text, "gb2312", 0xB0, 0xD7):
        return chinese
    taiwan = _lenient(data, "cp950")
    if taiwan.broken <= FEW * high and _plausible(taiwan.text, "big5", 0xA4, 0xC6):
        return taiwan
    from charset_normalizer import from_bytes  # 40 ms to import: only for what nothing else explains

    best = from_bytes(data[:SAMPLE]).best()
    if best is not None and best.encoding not in ("utf_8", "ascii"):
        guess = _lenient(data, best.encoding)
        if guess.broken <= FEW * high:
            return guess
    return min(chinese, damaged, key=lambda found: found.broken)


def _lenient(data: bytes, codec: str, name: str = "") -> Decoded:
    text = data.decode(codec, "each-byte")
    broken = 0
    if REPLACED in text:
        # U+FFFD may also be printed in the file itself; only what the codec replaced is broken.
        broken = text.count(REPLACED) - data.decode(codec, "ignore").count(REPLACED)
    return Decoded(text, name or codec, broken)


def _plausible(text: str, codec: str, first: int, last: int) -> bool:
    """Whether most characters beyond ASCII are of the codec's punctuation or its table of common characters (by lead byte)."""
    seen = [char for char in text[:SAMPLE] if char > "\x7f" and char != REPLACED]
    common = 0
    for char in seen:
        try:
            lead = char.encode(codec)[0]
        except UnicodeEncodeError:
            continue
        common += first <= lead <= last or 0xA1 <= lead <= 0xA3
    return bool(seen) and common >= MOSTLY * len(seen)


def _utf16(data: bytes) -> str | None:
    """UTF-16 without a mark, by what its units are: Chinese, Latin and their punctuation; None where it is not."""
    if len(data) % 2 or len(data) < 8:
        return None
    for codec in ("utf-16-le", "utf-16-be"):
        try:
            text = data[:SAMPLE].decode(codec)
        except UnicodeDecodeError as error:
            if error.end < min(SAMPLE, len(data)):
                continue
            text = data[: SAMPLE - 2].decode(codec, "ignore")
        usual = sum(
            "\u4e00" <= char <= "\u9fa5"
            or " " <= char <= "~"
            or char in "\r\n\t　，。、；：？！“”‘’（）《》【】—…·"
            or "\uff01" <= char <= "\uff5e"
            for char in text
        )
        marks = sum(char in "\r\n，。 、" or char.isascii() for char in text)
        if usual >= 0.95 * len(text) and marks:
            return codec
    return None
