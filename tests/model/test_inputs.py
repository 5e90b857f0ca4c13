"""Which files are read, in which order, and what is said where there is nothing to read."""

from pathlib import Path

import pytest

from model.inputs import InputError, find_inputs, read_pages


def test_a_folder_gives_its_articles_at_any_depth_in_the_order_of_their_names(tmp_path: Path) -> None:
    for name in ("b.txt", "a.md", "deep/er/c.TXT", "photo.jpg", "~$a.docx", ".hidden/x.txt", ".trash.txt"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("文", "utf-8")
    inputs, problems = find_inputs([tmp_path])
    assert [item.name for item in inputs] == ["a.md", "b.txt", "deep/er/c.TXT"]
    assert problems == []


def test_documents_of_other_kinds_are_told_of_once(tmp_path: Path) -> None:
    for name in ("a.txt", "z.pdf", "deep/b.docx", "deep/c.DOCX"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text("文", "utf-8")
    inputs, (problem,) = find_inputs([tmp_path])
    assert [item.name for item in inputs] == ["a.txt"]
    assert (problem.path, problem.severity) == ("deep/b.docx", "doubt")
    for words in (".docx 2 个", ".pdf 1 个", ".txt", "请"):
        assert words in problem.message.zh


def test_a_file_named_explicitly_is_read_whatever_its_suffix_and_only_once(tmp_path: Path) -> None:
    page = tmp_path / "page.clip"
    page.write_text("文", "utf-8")
    inputs, _ = find_inputs([page, str(page)])
    assert [item.name for item in inputs] == ["page.clip"]


def test_a_link_that_leads_nowhere_is_told_of_and_one_that_bites_its_tail_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("文", "utf-8")
    (tmp_path / "gone.txt").symlink_to("nowhere")
    (tmp_path / "tail.txt").symlink_to("tail.txt")
    (tmp_path / ".lock.txt").symlink_to("nobody")
    inputs, problems = find_inputs([tmp_path])
    pages, unread = read_pages(inputs, None, lambda *_: None)
    assert problems == [] and [page.input.name for page in pages] == ["a.txt"]
    gone, tail = unread
    assert (gone.path, gone.severity) == ("gone.txt", "unread")
    assert "没有这个文件或文件夹" in gone.message.zh and "No such file" in gone.message.en
    assert "绕成了圈" in tail.message.zh


def test_the_order_of_the_paths_is_the_order_of_the_input(tmp_path: Path) -> None:
    one, two = tmp_path / "z.txt", tmp_path / "a.txt"
    for path in (one, two):
        path.write_text("文", "utf-8")
    inputs, _ = find_inputs([one, "-", two])
    assert [item.name for item in inputs] == ["z.txt", "-", "a.txt"]


def test_an_empty_folder_says_what_was_looked_for_and_what_to_do(tmp_path: Path) -> None:
    inputs, problems = find_inputs([tmp_path])
    assert inputs == []
    (problem,) = problems
    assert problem.severity == "unread"
    for words in (".txt", ".md", "空文件夹", "请"):
        assert words in problem.message.zh


def test_a_folder_of_other_files_names_what_is_there(tmp_path: Path) -> None:
    for name in ("a.pdf", "b.pdf", "c.docx"):
        (tmp_path / name).write_bytes(b"%PDF")
    _, (problem,) = find_inputs([tmp_path])
    assert ".pdf 2 个" in problem.message.zh
    assert ".docx 1 个" in problem.message.zh


def test_a_path_that_is_not_there_is_wrong_use(tmp_path: Path) -> None:
    with pytest.raises(InputError) as caught:
        find_inputs([tmp_path / "nowhere"])
    assert "没有这个文件或文件夹" in caught.value.message.zh
    assert caught.value.path.endswith("nowhere")
