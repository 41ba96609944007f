"""Reading: what each format gives, and one clear line for what cannot be read."""

from __future__ import annotations

import codecs
import gzip
import io
import json
import logging
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import pytest

from pressgraph.errors import InputError
from pressgraph.read import MAX_CHARACTERS, READERS, Failure, document, from_text, read
from pressgraph.records import Announcement

BODY = "Harrowgate University and Pell Motors will open a laboratory for batteries. The Orton Trust gives £4 million to it."
FRENCH = (
    "La Fondation d'Orton accorde deux millions d'euros à l'École de génie de Brenne. « Nous sommes très heureux de ce soutien », "
    "a déclaré la présidente de l'école lors de la cérémonie tenue mardi à Brenne, en présence du maire et des étudiants."
)
PAGE = """<!doctype html><html lang="en"><head><title>A laboratory for batteries | Harrowgate News</title>
<link rel="canonical" href="https://news.harrowgate.example/batteries"><meta property="og:site_name" content="Harrowgate News">
<meta property="article:published_time" content="2024-03-05T09:00:00+00:00"><script>var words = "of no text";</script></head>
<body><nav><ul><li><a href="/">Home</a></li></ul></nav><article><h1>A laboratory for batteries</h1>
<figure><img src="a.jpg"><figcaption>Provost Ines Calloway with Tom Arkwright, chief engineer of Pell Motors.</figcaption></figure>
<p>Harrowgate University and Pell Motors will run a joint laboratory for batteries, the two said on Tuesday in Leeds.</p>
<ul><li>Harrowgate University, with its School of Engineering</li><li>Pell Motors, of Leeds</li></ul>
<table><tr><th>Partner</th><th>Sum</th></tr><tr><td>Pell Motors</td><td>£4 million</td></tr></table>
<p>The laboratory takes its first students in October and will stand in the former dye works by the river.</p>
</article><footer>© 2021 Harrowgate University. <a href="/privacy">Privacy</a></footer></body></html>"""


def read_all(paths: Path | str | Iterable[Path | str]) -> tuple[list[Announcement], list[str]]:
    """Return the announcements and the lines of the failures."""
    failures: list[Failure] = []
    return list(read(paths, on_failure=failures.append)), [str(failure) for failure in failures]


def saved(folder: Path, name: str, content: str | bytes) -> Path:
    """Return the file *name* of *folder* with *content*."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def jsonl(*records: object) -> str:
    return "".join(json.dumps(record) + "\n" for record in records)


def failure_of(folder: Path, name: str, content: str | bytes) -> str:
    """Return the one failure that *content* is, without the folder."""
    found, failures = read_all(saved(folder, name, content))
    assert not found
    assert len(failures) == 1
    assert "\n" not in failures[0]
    return failures[0].removeprefix(f"{folder.as_posix()}/")


def only(path: Path) -> Announcement:
    """Return the one announcement of *path*."""
    found, failures = read_all(path)
    assert not failures
    assert len(found) == 1
    return found[0]


# Plain text


def test_a_text_file_is_its_text_and_is_named_by_its_file(tmp_path: Path) -> None:
    text = f"  A headline \n\n{BODY}\n\n"
    assert only(saved(tmp_path, "note.txt", text)) == Announcement(id="note.txt", text=text)


def test_byte_order_mark_and_line_ends_do_not_move_offsets(tmp_path: Path) -> None:
    marked = only(saved(tmp_path, "note.txt", codecs.BOM_UTF8 + b"A headline\r\n\r\nKeio joins.\rTsukuba joins."))
    assert marked.text == "A headline\n\nKeio joins.\nTsukuba joins."


def test_suffixes_count_in_either_case(tmp_path: Path) -> None:
    assert only(saved(tmp_path, "NOTE.TXT", BODY)).id == "NOTE.TXT"


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "empty"),
        (b" \n\t\n", "empty"),
        (codecs.BOM_UTF8, "the text is empty"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "binary file (byte 0x00 at offset 8)"),
        ("The trust gives.".encode("utf-16"), "UTF-16 text (save it as UTF-8)"),
        ("Université de Brenne".encode("latin-1"), "not UTF-8: byte 0xe9 at offset 9 (save it as UTF-8)"),
        (b"The trust gives\x1b[31m money.", "control character U+001B at character 15 of 'The trust gives\\x1b[31m money.'"),
        (b"word " * 1_000_000, "5,000,000 characters; pressgraph reads announcements of up to 1,000,000"),
    ],
)
def test_bad_text_is_named_in_one_line(tmp_path: Path, content: bytes, reason: str) -> None:
    assert failure_of(tmp_path, "page.txt", content) == f"page.txt: {reason}"


def test_the_limit_itself_is_read(tmp_path: Path) -> None:
    assert len(only(saved(tmp_path, "long.txt", "word " * (MAX_CHARACTERS // 5))).text) == MAX_CHARACTERS


def test_page_breaks_and_tabs_are_text(tmp_path: Path) -> None:
    assert only(saved(tmp_path, "note.txt", "Page one.\f\tPage two.")).text == "Page one.\f\tPage two."


def test_a_source_beyond_the_limit_of_bytes_is_not_taken_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(document, "MAX_BYTES", 100)
    assert failure_of(tmp_path, "note.txt", BODY) == "note.txt: longer than 100 bytes, the most that pressgraph reads of one document"


# Markdown


def test_markdown_loses_its_markup_and_nothing_else(tmp_path: Path) -> None:
    source = """# A *laboratory* for batteries

**Harrowgate University** and [Pell Motors](https://pell.example) will
open a laboratory &mdash; in `Leeds`.\\
Ines Calloway\\_Smith leads it.

- Pell Motors
- The Orton Trust
  1. its ~~old~~ fund

> “A good day,” said Tom Arkwright.

![Ines Calloway at the bench](a.jpg)

| Partner | Sum |
|---------|-----|
| Pell Motors | £4 million |

<p>Media <b>contact</b></p> <!-- not shown -->

***

    an indented block
"""
    found = only(saved(tmp_path, "note.md", source))
    assert found.title == "A laboratory for batteries"
    assert found.text.split("\n\n") == [
        "A laboratory for batteries",
        "Harrowgate University and Pell Motors will open a laboratory — in Leeds.\nInes Calloway_Smith leads it.",
        "Pell Motors",
        "The Orton Trust",
        "its old fund",
        "“A good day,” said Tom Arkwright.",
        "Ines Calloway at the bench",
        "Partner | Sum",
        "Pell Motors | £4 million",
        "Media contact",
        "an indented block",
    ]


def test_front_matter_tells_title_date_address_and_publisher(tmp_path: Path) -> None:
    source = f"""---
title: "Batteries: a laboratory"
date: 2024-03-05 09:00:00 +0000
url: https://news.harrowgate.example/batteries
publisher: Harrowgate News
summary: >
  Two partners,
  one laboratory.
tags:
  - batteries
  - gifts
# not for readers
---

{BODY}
"""
    assert only(saved(tmp_path, "note.md", source)) == Announcement(
        id="note.md",
        text=f"Batteries: a laboratory\n\n{BODY}",
        title="Batteries: a laboratory",
        published="2024-03-05",
        url="https://news.harrowgate.example/batteries",
        publisher="Harrowgate News",
    )
    assert only(tmp_path / "note.md").extra == (("summary", '"Two partners, one laboratory."'), ("tags", '"- batteries - gifts"'))


def test_front_matter_may_name_the_document(tmp_path: Path) -> None:
    assert only(saved(tmp_path, "note.md", f"---\nid: hn-17\n---\n{BODY}")).id == "hn-17"


@pytest.mark.parametrize("source", [f"---\n{BODY}\n\n---\n\nThe end.", f"---\n- {BODY}\n---\n", f"---\ntitle: Never closed\n\n{BODY}"])
def test_a_thematic_break_is_not_front_matter(tmp_path: Path, source: str) -> None:
    found = only(saved(tmp_path, "note.md", source))
    assert found.title == ""
    assert BODY in found.text


def test_markdown_without_words_is_a_failure(tmp_path: Path) -> None:
    assert failure_of(tmp_path, "note.md", "---\ntitle: A laboratory\n---\n\n***\n") == "note.md: the text is empty"


def test_a_comment_without_end_hides_the_rest(tmp_path: Path) -> None:
    assert failure_of(tmp_path, "note.md", "<!-- " * 100_000) == "note.md: the text is empty"


# HTML


def test_a_page_gives_its_main_text_with_captions_lists_and_tables(tmp_path: Path) -> None:
    found = only(saved(tmp_path, "page.html", PAGE))
    assert found.text.split("\n\n") == [
        "A laboratory for batteries",
        "Provost Ines Calloway with Tom Arkwright, chief engineer of Pell Motors.",
        "Harrowgate University and Pell Motors will run a joint laboratory for batteries, the two said on Tuesday in Leeds.",
        "Harrowgate University, with its School of Engineering",
        "Pell Motors, of Leeds",
        "Partner | Sum",
        "Pell Motors | £4 million",
        "The laboratory takes its first students in October and will stand in the former dye works by the river.",
    ]


def test_a_page_tells_title_date_address_and_publisher(tmp_path: Path) -> None:
    found = only(saved(tmp_path, "page.htm", PAGE))
    assert (found.id, found.title, found.published) == ("page.htm", "A laboratory for batteries", "2024-03-05")
    assert (found.url, found.publisher) == ("https://news.harrowgate.example/batteries", "Harrowgate News")


def test_a_date_in_the_text_of_a_page_is_not_its_date(tmp_path: Path) -> None:
    undated = PAGE.replace('<meta property="article:published_time" content="2024-03-05T09:00:00+00:00">', "")
    assert only(saved(tmp_path, "page.html", undated)).published == ""


@pytest.mark.parametrize("encoding", ["windows-1252", "utf-16"])
def test_a_page_may_have_another_encoding(tmp_path: Path, encoding: str) -> None:
    page = PAGE.replace("<head>", f'<head><meta charset="{encoding}">').encode(encoding)
    assert "£4 million" in only(saved(tmp_path, "page.html", page)).text


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "empty"),
        (b"<html><head><title>A page</title></head><body><img src='a.jpg'></body></html>", "no main text found in the page"),
        (b"<div>" * 5000, "no main text found in the page"),
        (b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20, "binary file"),
    ],
)
def test_a_page_without_text_is_a_failure(tmp_path: Path, content: bytes, reason: str) -> None:
    assert failure_of(tmp_path, "page.html", content) == f"page.html: {reason}"


def test_a_page_that_breaks_the_parser_does_not_end_the_batch(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(data: bytes) -> None:
        raise RecursionError("too deep")

    monkeypatch.setattr("trafilatura.load_html", broken)
    saved(tmp_path, "a.html", PAGE)
    saved(tmp_path, "b.txt", BODY)
    found, failures = read_all(tmp_path)
    assert [a.id for a in found] == ["b.txt"]
    assert failures == [f"{tmp_path.as_posix()}/a.html: HTML that cannot be parsed (RecursionError: too deep)"]


# JSONL


def test_a_record_fills_the_announcement_and_unknown_keys_are_kept_aside(tmp_path: Path) -> None:
    record = {
        "text": f" {BODY}\r\n",
        "title": "A laboratory",
        "id": "hn-17",
        "date": "2024-03-05T09:00:00Z",
        "url": "https://news.harrowgate.example/17",
        "publisher": "Harrowgate News",
        "tags": ["é", {"b": 1, "a": 2}],
        "facts": None,
    }
    found = only(saved(tmp_path, "news.jsonl", jsonl(record)))
    assert found == Announcement(
        id="hn-17",
        text=f"A laboratory\n\n {BODY}\r\n",
        title="A laboratory",
        published="2024-03-05",
        url="https://news.harrowgate.example/17",
        publisher="Harrowgate News",
    )
    assert found.extra == (("facts", "null"), ("tags", '["\\u00e9", {"a": 2, "b": 1}]'))


@pytest.mark.parametrize(
    ("title", "text", "whole"),
    [
        ("A laboratory", "It opens.", "A laboratory\n\nIt opens."),
        ("A laboratory", "A laboratory\nIt opens.", "A laboratory\nIt opens."),
        ("A laboratory", "a laboratory opens.", "A laboratory\n\na laboratory opens."),
        ("", "It opens.", "It opens."),
        (" ", "It opens.", "It opens."),
        (None, "It opens.", "It opens."),
    ],
)
def test_the_title_comes_before_the_text_unless_the_text_begins_with_it(tmp_path: Path, title: str | None, text: str, whole: str) -> None:
    assert only(saved(tmp_path, "news.jsonl", jsonl({"title": title, "text": text}))).text == whole


def test_without_an_id_the_id_is_a_hash_of_the_text(tmp_path: Path) -> None:
    found = only(saved(tmp_path, "news.jsonl", jsonl({"title": "A laboratory", "text": BODY})))
    assert found.id == found.sha256[:16]
    assert found.id == from_text(BODY, "A laboratory").id


def test_a_whole_number_as_id_becomes_a_string(tmp_path: Path) -> None:
    assert only(saved(tmp_path, "news.jsonl", jsonl({"id": 17, "text": BODY}))).id == "17"


@pytest.mark.parametrize(
    ("date", "published"),
    [
        ("2024-03-05", "2024-03-05"),
        ("20240305", "2024-03-05"),
        ("2024-03-05 09:00", "2024-03-05"),
        ("2024-02-30", ""),
        ("March 2024", ""),
        ("2024", ""),
        (20240305, ""),
    ],
)
def test_a_date_is_a_day_or_kept_aside(tmp_path: Path, date: object, published: str) -> None:
    found = only(saved(tmp_path, "news.jsonl", jsonl({"date": date, "text": BODY})))
    assert found.published == published
    assert found.extra == (() if published else (("date", json.dumps(date)),))


def test_an_unusable_address_or_publisher_is_kept_aside(tmp_path: Path) -> None:
    record = {"text": BODY, "url": "see <our page>", "publisher": {"name": "Harrowgate News"}}
    found = only(saved(tmp_path, "news.jsonl", jsonl(record)))
    assert (found.url, found.publisher) == ("", "")
    assert found.extra == (("publisher", '{"name": "Harrowgate News"}'), ("url", '"see <our page>"'))


def test_nan_is_a_missing_value(tmp_path: Path) -> None:
    found = only(saved(tmp_path, "news.jsonl", f'{{"text": "{BODY}", "title": NaN, "publisher": NaN}}'))
    assert (found.title, found.publisher, found.extra) == ("", "", ())


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ('{"body": "x", "title": "y"}', "no 'text' (found: body, title)"),
        ("{}", "no 'text' (found: nothing)"),
        ('{"text": ""}', "the text is empty"),
        ('{"text": " ", "title": "A laboratory"}', "the text is empty"),
        ('{"text": null}', "'text' is null, not a string"),
        ('{"text": ["x"]}', "'text' is a list, not a string"),
        ('{"text": "x", "title": 4}', "'title' is a number, not a string"),
        ('{"text": "x", "id": true}', "'id' is a truth value, not a string"),
        ('{"text": "x", "id": 1.5}', "'id' is a number, not a string"),
        ('["x"]', "a list, not an object"),
        ('{"text": "x"', "not JSON: Expecting ',' delimiter at character 12"),
        ('{"text": "x", "n": ' + "9" * 5000 + "}", "JSON with a number of too many digits"),
        ("[" * 100_000, "JSON nested too deeply"),
        ('{"text": "a \\ud800 b"}', "lone surrogate U+D800 at character 2 of 'a \\ud800 b'"),
        ('{"text": "x", "id": "\\udfff"}', "lone surrogate U+DFFF at character 0 of '\\udfff'"),
        ('{"text": "x", "\\ud800": 1}', "lone surrogate U+D800 at character 0 of '\\ud800'"),
        ('{"text": "a\\u0000b"}', "control character U+0000 at character 1 of 'a\\x00b'"),
        (b'{"text": "Universit\xe9"}', "not UTF-8: byte 0xe9 at offset 19 (save it as UTF-8)"),
        (b'{"text": "\0"}', "binary file (byte 0x00 at offset 10)"),
    ],
)
def test_a_bad_line_is_named_and_the_others_are_read(tmp_path: Path, line: str | bytes, reason: str) -> None:
    line = line.encode() if isinstance(line, str) else line
    good = jsonl({"id": "a", "text": BODY}).encode(), jsonl({"id": "b", "text": BODY}).encode()
    found, failures = read_all(saved(tmp_path, "news.jsonl", good[0] + b"\n" + line + b"\n" + good[1]))
    assert [a.id for a in found] == ["a", "b"]
    assert failures == [f"{tmp_path.as_posix()}/news.jsonl:3: {reason}"]


def test_many_keys_are_not_all_listed(tmp_path: Path) -> None:
    line = json.dumps({f"k{number:02}": 1 for number in range(30)})
    assert failure_of(tmp_path, "news.jsonl", line).endswith("(found: k00, k01, k02, k03, k04, k05, k06, k07, k08, k09 ...)")


@pytest.mark.parametrize(
    ("content", "reason"), [(b"\n\n", "empty"), (b"", "empty"), (b"PK\x03\x04\x00\n\x00\n", "binary file (byte 0x00 at offset 4)")]
)
def test_a_file_that_is_no_jsonl_is_one_failure(tmp_path: Path, content: bytes, reason: str) -> None:
    assert failure_of(tmp_path, "news.jsonl", content) == f"news.jsonl: {reason}"


def test_a_line_beyond_the_limit_is_passed_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pressgraph.read.jsonl.MAX_BYTES", 200)
    found, failures = read_all(saved(tmp_path, "news.jsonl", jsonl({"text": "x" * 900}, {"text": BODY})))
    assert [a.text for a in found] == [BODY]
    assert failures == [f"{tmp_path.as_posix()}/news.jsonl:1: longer than 200 bytes, the most that pressgraph reads of one record"]


def test_compressed_jsonl_is_read(tmp_path: Path) -> None:
    assert only(saved(tmp_path, "news.jsonl.gz", gzip.compress(jsonl({"text": BODY}).encode()))).text == BODY


def test_the_records_before_a_cut_are_read(tmp_path: Path) -> None:
    # No compression: the first record is whole before the cut.
    whole = gzip.compress(jsonl({"id": "a", "text": BODY}, {"id": "b", "text": BODY}).encode(), compresslevel=0)
    found, failures = read_all(saved(tmp_path, "news.jsonl.gz", whole[:-60]))
    assert [a.id for a in found] == ["a"]
    assert failures == [f"{tmp_path.as_posix()}/news.jsonl.gz: gzip stream cut off before its end (the records before it are read)"]


def test_what_is_not_gzip_is_a_failure(tmp_path: Path) -> None:
    assert failure_of(tmp_path, "news.jsonl.gz", jsonl({"text": BODY})).startswith("news.jsonl.gz: broken gzip stream: Not a gzipped file")


# Folders, paths, standard input


def test_a_folder_is_walked_in_sorted_order_and_names_files_by_their_place_in_it(tmp_path: Path) -> None:
    for name in ("b.txt", "a/z.txt", "a/b/c.md", ".hidden.txt", ".git/x.txt"):
        saved(tmp_path, name, BODY)
    found, failures = read_all(tmp_path)
    assert [a.id for a in found] == ["a/b/c.md", "a/z.txt", "b.txt"]
    assert not failures


def test_other_files_of_a_folder_are_told_of_once(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    for name in ("a.txt", "b.png", "c/d.png", "e.odt", "Makefile"):
        saved(tmp_path, name, BODY)
    found, failures = read_all(tmp_path)
    assert [a.id for a in found] == ["a.txt"]
    assert not failures
    readable = f"(readable: {' '.join(READERS)})"
    assert caplog.messages == [f"{tmp_path.as_posix()}: files passed over: 1 .odt, 2 .png, 1 no suffix {readable}"]


def test_a_link_to_a_folder_above_does_not_lead_round_in_circles(tmp_path: Path) -> None:
    saved(tmp_path, "a/b.txt", BODY)
    (tmp_path / "a" / "up").symlink_to(tmp_path, target_is_directory=True)
    assert only(tmp_path).id == "a/b.txt"


def test_a_broken_link_is_a_failure(tmp_path: Path) -> None:
    (tmp_path / "a.txt").symlink_to(tmp_path / "gone.txt")
    saved(tmp_path, "b.txt", BODY)
    found, failures = read_all(tmp_path)
    assert [a.id for a in found] == ["b.txt"]
    assert failures == [f"{tmp_path.as_posix()}/a.txt: No such file or directory"]


def test_a_folder_without_documents_a_missing_path_and_an_unknown_suffix_are_failures(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    saved(tmp_path, "a.odt", BODY)
    found, failures = read_all([tmp_path / "empty", tmp_path / "missing", tmp_path / "a.odt"])
    assert not found
    assert [line.removeprefix(f"{tmp_path.as_posix()}/") for line in failures] == [
        f"a.odt: format not known (readable: {' '.join(READERS)})",
        f"empty: no document in this folder (readable: {' '.join(READERS)})",
        "missing: no such file or folder",
    ]


def test_a_path_that_the_system_refuses_is_a_failure(tmp_path: Path) -> None:
    found, failures = read_all([tmp_path / f"{'x' * 300}.txt", saved(tmp_path, "a.txt", BODY)])
    assert [a.id for a in found] == ["a.txt"]
    assert len(failures) == 1


def test_one_path_may_stand_for_itself_as_a_string(tmp_path: Path) -> None:
    assert [a.id for a in read(str(saved(tmp_path, "a.txt", BODY)))] == ["a.txt"]


def test_the_order_of_the_paths_does_not_matter(tmp_path: Path) -> None:
    paths = [saved(tmp_path, "a.txt", BODY), saved(tmp_path, "b.txt", f"{BODY} Now."), saved(tmp_path, "c.txt", f"{BODY} Here.")]
    assert read_all(paths) == read_all(reversed(paths))


def test_names_are_the_same_however_a_system_stores_accents(tmp_path: Path) -> None:
    assert only(saved(tmp_path, "cafe\u0301.txt", BODY)).id == "caf\u00e9.txt"


def test_a_file_name_that_is_not_utf8_is_named_in_a_printable_line(tmp_path: Path) -> None:
    (tmp_path / "caf\udce9.txt").write_text(BODY)
    found, failures = read_all(tmp_path)
    assert not found
    assert failures == [f"{tmp_path.as_posix()}/caf\\udce9.txt: lone surrogate U+DCE9 at character 3 of 'caf\\udce9.txt'"]


def test_a_dash_is_the_text_on_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(BODY.encode())))
    assert list(read("-")) == [from_text(BODY)]


def test_empty_standard_input_is_a_failure(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO()))
    assert read_all(["-"]) == ([], ["stdin: empty"])


# One document per id


def test_the_same_document_twice_is_read_once(tmp_path: Path) -> None:
    saved(tmp_path, "news.jsonl", jsonl({"id": "a", "text": BODY}, {"id": "a", "text": BODY}, {"text": BODY}, {"text": BODY}))
    path = saved(tmp_path, "note.txt", BODY)
    found, failures = read_all([tmp_path, path, path])
    assert [a.id for a in found] == ["a", from_text(BODY).id, "note.txt"]
    assert not failures


def test_one_id_with_two_texts_is_a_failure_that_names_both_places(tmp_path: Path) -> None:
    found, failures = read_all(saved(tmp_path, "news.jsonl", jsonl({"id": "a", "text": BODY}, {"id": "a", "text": "Another text."})))
    assert [a.text for a in found] == [BODY]
    path = f"{tmp_path.as_posix()}/news.jsonl"
    assert failures == [f"{path}:2: id 'a' is that of {path}:1, whose text differs (one document per id; a file is named from the folder given)"]


def test_two_files_of_one_name_are_told_apart_by_the_folder_that_holds_both(tmp_path: Path) -> None:
    paths = [saved(tmp_path, "2023/note.txt", BODY), saved(tmp_path, "2024/note.txt", f"{BODY} Again.")]
    assert len(read_all(paths)[1]) == 1
    found, failures = read_all(tmp_path)
    assert [a.id for a in found] == ["2023/note.txt", "2024/note.txt"]
    assert not failures


# Language


def test_another_language_is_named_and_passed_over(tmp_path: Path) -> None:
    assert failure_of(tmp_path, "page.txt", FRENCH) == "page.txt: language is fr; pressgraph reads English only"


@pytest.mark.parametrize(
    "text",
    [
        "Provost: Ines Calloway",
        "Université de Brenne joins Eurolab",
        "ORTON TRUST GIVES HARROWGATE £2M",
        "12345 67",
        "Members of the consortium are Università di Ferrano, Universidad de Alcora, Hochschule Marl, Université de Brenne, Uniwersytet "
        "Bielany, Universitetet i Nordvik, Institut de Physique de Brenne, Stiftung Marl and Fondazione Ferrano per la Ricerca.",
        f"{BODY} {BODY} « Nous sommes très heureux de ce soutien », said Jeanne Morel, présidente of the Université de Brenne.",
    ],
)
def test_foreign_names_and_few_words_are_no_other_language(text: str) -> None:
    assert from_text(text).language == "en"


# Failures


def test_strict_stops_at_the_first_failure_after_what_was_read_before(tmp_path: Path) -> None:
    path = saved(tmp_path, "news.jsonl", jsonl({"id": "a", "text": BODY}, {"title": "x"}, {"id": "b", "text": BODY}))
    found = read(path, strict=True)
    assert next(found).id == "a"
    with pytest.raises(InputError, match=r"news\.jsonl:2: no 'text' \(found: title\)$"):
        next(found)


def test_without_a_listener_failures_go_to_the_log(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    assert list(read(tmp_path / "missing")) == []
    assert caplog.record_tuples == [("pressgraph.read", logging.WARNING, f"{tmp_path.as_posix()}/missing: no such file or folder")]


def test_a_failure_is_one_line_whatever_the_file_is_called() -> None:
    assert str(Failure("a\nb.txt", "empty")) == "a\\nb.txt: empty"


@pytest.mark.parametrize(("text", "reason"), [("", "the text is empty"), (FRENCH, "language is fr; pressgraph reads English only")])
def test_a_text_that_cannot_be_read_raises(text: str, reason: str) -> None:
    with pytest.raises(InputError, match=f"^text: {reason}$"):
        from_text(text)


def test_every_reader_is_reached_by_its_suffix(tmp_path: Path) -> None:
    for suffix in READERS:
        assert failure_of(tmp_path, f"a{suffix}", b"") == f"a{suffix}: empty"


def test_importing_the_readers_loads_no_parser() -> None:
    heavy = "{'trafilatura', 'lxml', 'markdown_it', 'py3langid', 'numpy', 'pyarrow', 'feedparser', 'pypdf', 'docx', 'warcio'}"
    code = f"import sys, pressgraph.read; print(sorted({heavy} & set(sys.modules)))"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "[]\n"
