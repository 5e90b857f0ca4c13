"""YAML that a person wrote keeps his words and their lines."""

import pytest

from model.marked import read_marked


def test_scalars_stay_what_was_typed() -> None:
    root, faults = read_marked("a: on\nb: 1\nc: 12:30\nd: [yes, ~]\n")
    assert faults == []
    assert root is not None and root.fields is not None
    assert [node.scalar for _, node in list(root.fields.values())[:3]] == ["on", "1", "12:30"]
    assert [node.scalar for node in root.fields["d"][1].strings()] == ["yes", "~"]


def test_every_node_knows_its_line() -> None:
    root, _ = read_marked("# a comment\na:\n  b: x\nc:\n  - y\n")
    assert root is not None and root.fields is not None
    line, node = root.fields["a"]
    assert line == 2
    assert node.fields is not None and node.fields["b"][0] == 3
    assert [item.line for item in root.fields["c"][1].strings()] == [5]


def test_a_key_written_twice_is_a_fault_that_names_both_lines() -> None:
    _, (fault,) = read_marked("a: 1\nb: 2\na: 3\n")
    assert fault.line == 3
    assert "第 1 行" in fault.message.zh


@pytest.mark.parametrize("text", ["a: [", "a: ?b\n c: d\n", "\x00", "a: *b", "&x [*x]"])
def test_what_is_no_yaml_is_a_fault_with_a_remedy(text: str) -> None:
    root, (fault,) = read_marked(text)
    assert root is None
    assert fault.line >= 1
    assert "请" in fault.message.zh


def test_nothing_is_nothing() -> None:
    assert read_marked("# only a comment\n") == (None, [])


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("a: [b", "合上"),
        ('a: "b', "合上"),
        ("a: b: c", "冒号"),
        ("\ta: b", "制表符"),
        ("- a: b\n c: d", "缩进"),
        ('a: "\\q"', "反斜杠"),
        ("a\nb: c\n d", "冒号"),
    ],
)
def test_why_it_is_no_yaml_is_said_in_chinese(text: str, why: str) -> None:
    _, (fault,) = read_marked(text)
    reason = fault.message.zh.partition("（")[2].partition("）")[0]
    assert why in reason and not any(letter.isascii() and letter.isalpha() for letter in reason)
    assert fault.message.en.isascii()
