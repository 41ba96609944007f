"""Reading files that other programs make: tables, feeds, messages, documents, archives; odd ones are named, the rest goes on."""

from __future__ import annotations

import gzip
import io
import sys
from datetime import date
from email.message import EmailMessage
from pathlib import Path

import pytest

from pressgraph.read import Failure, read
from pressgraph.records import Announcement

BODY = "Harrowgate University and Pell Motors will open a laboratory for batteries. The Orton Trust gives £4 million to it."
OTHER = "Brenne College and the Orton Trust will open a school for clockmakers in the autumn. Ines Calloway will lead it."


def read_all(folder: Path, name: str, content: str | bytes) -> tuple[list[Announcement], list[str]]:
    """Return the announcements of the file *name* with *content*, and the lines of its failures without the folder."""
    path = folder / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    failures: list[Failure] = []
    return list(read(path, on_failure=failures.append)), [str(failure).removeprefix(f"{folder.as_posix()}/") for failure in failures]


# CSV


@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_a_table_has_a_document_in_each_row(tmp_path: Path, separator: str) -> None:
    header = separator.join(["id", "title", "text", "date", "desk"])
    row = separator.join(["7", "A laboratory", f'"{BODY}\nThe end, at last; surely."', "2024-03-05", "north"])
    (found,), failures = read_all(tmp_path, "a.csv", f"\ufeff{header}\r\n{row}\r\n")
    assert not failures
    assert found == Announcement("7", f"A laboratory\n\n{BODY}\nThe end, at last; surely.", "A laboratory", "2024-03-05")
    assert found.extra == (("desk", '"north"'),)


def test_a_bad_row_is_named_and_the_others_are_read(tmp_path: Path) -> None:
    found, failures = read_all(tmp_path, "a.csv", f'id,text\n1,"{BODY}"\n\n2\n3,a,b\n4,\n5,"{OTHER}"\n')
    assert [one.id for one in found] == ["1", "5"]
    assert failures == ["a.csv:4: no 'text' (found: id)", "a.csv:5: 3 cells, but 2 columns", "a.csv:6: the text is empty"]


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "a.csv: empty"),
        (b"id,body\n1,x\n", "a.csv: no column 'text' (found: body, id)"),
        ("text\nUniversité\n".encode("latin-1"), "a.csv: not UTF-8: byte 0xe9 at offset 9 (save it as UTF-8)"),
        ("text\nTrust\n".encode("utf-16"), "a.csv: UTF-16 text (save it as UTF-8)"),
    ],
)
def test_a_table_that_is_none_is_named(tmp_path: Path, content: bytes, reason: str) -> None:
    assert read_all(tmp_path, "a.csv", content) == ([], [reason])


# Parquet


def test_parquet_has_a_document_in_each_row(tmp_path: Path) -> None:
    pa = pytest.importorskip("pyarrow")
    parquet = pytest.importorskip("pyarrow.parquet")
    out = io.BytesIO()
    rows = [{"id": 7, "text": BODY, "date": date(2024, 3, 5), "size": 0.5}, {"id": 8, "text": None, "date": None, "size": float("nan")}]
    parquet.write_table(pa.Table.from_pylist(rows), out)
    (found,), failures = read_all(tmp_path, "a.parquet", out.getvalue())
    assert (found.id, found.text, found.published, found.extra) == ("7", BODY, "2024-03-05", (("size", "0.5"),))
    assert failures == ["a.parquet:2: 'text' is null, not a string"]


def test_parquet_that_is_none_is_named(tmp_path: Path) -> None:
    pytest.importorskip("pyarrow")
    ((), (failure,)) = read_all(tmp_path, "a.parquet", b"PAR1 and no more")
    assert failure.startswith("a.parquet: no Parquet: ")


def test_without_pyarrow_the_extra_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    assert read_all(tmp_path, "a.parquet", b"PAR1") == ([], ["a.parquet: Parquet needs pyarrow: pip install 'pressgraph[tables]'"])


# Feeds

RSS = f"""<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Harrowgate News</title>
<item><title>A laboratory &amp; more</title><link>https://news.example/1</link><guid>https://news.example/1</guid>
<pubDate>Tue, 05 Mar 2024 09:00:00 GMT</pubDate><description>Short.</description>
<content:encoded><![CDATA[<h2>What is new</h2><p>{BODY}</p><script>no text</script><ul><li>Pell<br>Motors</li></ul>]]></content:encoded></item>
<item><title>Clocks</title><guid isPermaLink="false">17</guid><description>{OTHER}</description></item></channel></rss>"""
ATOM = f"""<feed xmlns="http://www.w3.org/2005/Atom"><title>Brenne</title><entry><title>Clocks</title><id>urn:brenne:1</id>
<updated>2024-03-05T10:00:00Z</updated><link href="https://brenne.example/1"/><content type="text">{OTHER}</content></entry></feed>"""


def test_a_feed_has_a_document_in_each_entry(tmp_path: Path) -> None:
    (first, second), failures = read_all(tmp_path, "a.xml", RSS)
    assert not failures
    text = f"A laboratory & more\n\nWhat is new\n\n{BODY}\n\nPell\n\nMotors"
    assert first == Announcement("https://news.example/1", text, "A laboratory & more", "2024-03-05", "https://news.example/1", "Harrowgate News")
    assert (second.id, second.text) == ("a.xml#17", f"Clocks\n\n{OTHER}")


def test_atom_is_a_feed(tmp_path: Path) -> None:
    (found,), _ = read_all(tmp_path, "a.xml", ATOM)
    assert found == Announcement("urn:brenne:1", f"Clocks\n\n{OTHER}", "Clocks", "2024-03-05", "https://brenne.example/1", "Brenne")


def test_the_entries_before_a_break_are_read(tmp_path: Path) -> None:
    found, (failure,) = read_all(tmp_path, "a.xml", RSS[: RSS.index("</item></channel>")])
    assert found[0].id == "https://news.example/1"
    assert failure.startswith("a.xml: broken XML: ")


@pytest.mark.parametrize("content", ["<note>no feed</note>", "no XML at all"])
def test_xml_that_is_no_feed_is_named(tmp_path: Path, content: str) -> None:
    ((), (failure,)) = read_all(tmp_path, "a.xml", content)
    assert failure.startswith("a.xml: neither RSS nor Atom")


def test_a_feed_without_entries_is_named(tmp_path: Path) -> None:
    assert read_all(tmp_path, "a.xml", '<rss version="2.0"><channel></channel></rss>') == ([], ["a.xml: a feed without entries"])


# E-mail


def message(text: str, html: str = "") -> bytes:
    mail = EmailMessage()
    mail["Subject"], mail["Date"] = "A laboratory – opened", "Tue, 05 Mar 2024 23:00:00 +0000"
    mail["From"] = "Harrowgate Press <press@harrowgate.example>"
    if text:
        mail.set_content(text, charset="iso-8859-15", cte="quoted-printable")
    if html:
        mail.add_alternative(html, subtype="html")
    if text:
        mail.add_attachment(b"%PDF", maintype="application", subtype="pdf")
    return mail.as_bytes()


def test_a_message_gives_its_text_subject_day_and_sender(tmp_path: Path) -> None:
    (found,), _ = read_all(tmp_path, "a.eml", message(BODY, "<p>other</p>"))
    assert found == Announcement("a.eml", f"A laboratory – opened\n\n{BODY}\n", "A laboratory – opened", "2024-03-05", "", "Harrowgate Press")


def test_a_message_may_be_html_alone(tmp_path: Path) -> None:
    (found,), _ = read_all(tmp_path, "a.eml", message("", f"<html><head><title>no</title></head><body><p>{BODY}</p><p>The end.</p></body></html>"))
    assert found.text == f"A laboratory – opened\n\n{BODY}\n\nThe end."


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "empty"),
        (b"\nno header\n", "no e-mail: it begins without headers"),
        (b"Subject: x\nContent-Type: image/png\n\nabc", "no text in this e-mail"),
        (b"Subject: x\nContent-Type: text/plain; charset=klingon\n\nabc", "e-mail that cannot be parsed (LookupError: unknown encoding: klingon)"),
    ],
)
def test_a_message_that_is_none_is_named(tmp_path: Path, content: bytes, reason: str) -> None:
    assert read_all(tmp_path, "a.eml", content) == ([], [f"a.eml: {reason}"])


# PDF


def pdf(*lines: str, password: str = "") -> bytes:
    """Return a PDF of one page with *lines* as its text layer."""
    from pypdf import PdfWriter
    from pypdf.generic import DecodedStreamObject, DictionaryObject, NameObject

    writer = PdfWriter()
    page = writer.add_blank_page(600, 800)
    stream = DecodedStreamObject()
    shown = "".join(f"1 0 0 1 40 {700 - 20 * number} Tm ({line}) Tj\n" for number, line in enumerate(lines))
    stream.set_data(f"BT /F1 12 Tf\n{shown}ET".encode("latin-1"))
    about = {"/Type": "/Font", "/Subtype": "/Type1", "/BaseFont": "/Helvetica"}
    font = DictionaryObject({NameObject(key): NameObject(value) for key, value in about.items()})
    page[NameObject("/Contents")] = writer._add_object(stream)
    page[NameObject("/Resources")] = DictionaryObject({NameObject("/Font"): DictionaryObject({NameObject("/F1"): font})})
    if password:
        writer.encrypt(password, algorithm="RC4-128")
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


LINES = (
    "A laboratory",
    "Harrowgate University and Pell Motors will open a labo-",
    "ratory for batteries in the new building near the river",
    "Lorne.",
    "The Orton Trust gives four million pounds.",
)


def test_a_pdf_gives_its_lines_joined_to_paragraphs(tmp_path: Path) -> None:
    (found,), failures = read_all(tmp_path, "a.pdf", pdf(*LINES))
    assert not failures
    assert found.text.split("\n\n") == [
        "A laboratory",
        "Harrowgate University and Pell Motors will open a laboratory for batteries in the new building near the river Lorne.",
        "The Orton Trust gives four million pounds.",
    ]


def test_a_pdf_that_gives_nothing_is_named(tmp_path: Path) -> None:
    assert read_all(tmp_path, "a.pdf", pdf()) == ([], ["a.pdf: no text layer (a scan?)"])
    assert read_all(tmp_path, "a.pdf", pdf(*LINES, password="secret")) == ([], ["a.pdf: encrypted, and a password is needed"])
    ((), (failure,)) = read_all(tmp_path, "a.pdf", pdf(*LINES)[:200])
    assert failure.startswith("a.pdf: PDF that cannot be read (")
    assert read_all(tmp_path, "a.pdf", b"") == ([], ["a.pdf: empty"])


# DOCX


def test_a_document_of_word_gives_paragraphs_and_tables_in_their_order(tmp_path: Path) -> None:
    import docx

    document, out = docx.Document(), io.BytesIO()
    document.add_heading("A laboratory")
    document.add_paragraph(BODY)
    table = document.add_table(1, 2)
    table.cell(0, 0).text, table.cell(0, 1).text = "Pell Motors", "£4 million"
    document.add_paragraph("The end.")
    document.save(out)
    (found,), _ = read_all(tmp_path, "a.docx", out.getvalue())
    assert found.text == f"A laboratory\n\n{BODY}\n\nPell Motors | £4 million\n\nThe end."


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"PK and no more", "no DOCX: File is not a zip file"),
        (bytes.fromhex("d0cf11e0a1b11ae1") + b"x", "encrypted, or of an old version of Word (save it as .docx without a password)"),
    ],
)
def test_a_document_of_word_that_is_none_is_named(tmp_path: Path, content: bytes, reason: str) -> None:
    assert read_all(tmp_path, "a.docx", content) == ([], [f"a.docx: {reason}"])


# WARC


def archive(*pages: tuple[str, str, str]) -> bytes:
    """Return an archive of (address, status, HTML)."""
    from warcio.statusandheaders import StatusAndHeaders
    from warcio.warcwriter import WARCWriter

    out = io.BytesIO()
    writer = WARCWriter(out, gzip=False)
    for address, status, html in pages:
        headers = StatusAndHeaders(status, [("Content-Type", "text/html; charset=utf-8")], protocol="HTTP/1.1")
        writer.write_record(writer.create_warc_record(address, "response", payload=io.BytesIO(html.encode()), http_headers=headers))
    return out.getvalue()


PAGE = f"<html><head><title>A laboratory</title></head><body><article><h1>A laboratory</h1><p>{BODY} {OTHER}</p></article></body></html>"
PAGES = archive(("https://a.example/1", "200 OK", PAGE), ("https://a.example/2", "404 Not Found", PAGE), ("https://a.example/3", "200 OK", "<p></p>"))


@pytest.mark.parametrize(("name", "content"), [("a.warc", PAGES), ("a.warc.gz", gzip.compress(PAGES))])
def test_an_archive_has_a_document_in_each_page_that_was_found(tmp_path: Path, name: str, content: bytes) -> None:
    (found,), failures = read_all(tmp_path, name, content)
    assert (found.id, found.url) == ("https://a.example/1", "https://a.example/1")
    assert BODY in found.text
    assert failures == [f"{name}#https://a.example/3: no main text found in the page"]


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("a.warc", b"no archive\n\n", "broken WARC: "),
        ("a.warc.gz", gzip.compress(PAGES)[:-300], "gzip stream cut off before its end"),
        ("a.warc.gz", b"no gzip", "broken gzip stream: "),
    ],
)
def test_an_archive_that_is_broken_is_named(tmp_path: Path, name: str, content: bytes, reason: str) -> None:
    _, failures = read_all(tmp_path, name, content)
    assert failures[-1].startswith(f"{name}: {reason}")
