"""Server-sent events and lines, whatever pieces they arrive in."""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from itertools import combinations, pairwise
from typing import Any

import pytest


@pytest.fixture
def events(rt: Any) -> Any:
    package = rt.streamed_response_module.__package__
    return importlib.import_module(f"{package}.server_sent_events")


@pytest.fixture
def chunk_parsers(rt: Any) -> Any:
    package = rt.streamed_response_module.__package__
    return importlib.import_module(f"{package}.chunk_parsers")


def completed(parser: Any, pieces: list[bytes]) -> list[Any]:
    found = [one for piece in pieces for one in parser.feed(piece)]
    return found + list(parser.end())


def parsed(events: Any, *pieces: bytes) -> list[tuple[str, str, str, int | None]]:
    found = completed(events.EventParser(), list(pieces))
    return [(e.event, e.data, e.id, e.retry) for e in found]


def torn(text: bytes, cuts: int) -> Iterator[list[bytes]]:
    """Every way to tear a text at so many places."""
    for places in combinations(range(1, len(text)), cuts):
        ends = [0, *places, len(text)]
        yield [text[a:b] for a, b in pairwise(ends)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (b"data: a\n\n", [("message", "a", "", None)]),
        (b"data:a\n\n", [("message", "a", "", None)]),
        (b"data:  a\n\n", [("message", " a", "", None)]),
        (b"data: a\ndata: b\n\n", [("message", "a\nb", "", None)]),
        (b"data\n\n", [("message", "", "", None)]),
        (b"data\ndata\n\n", [("message", "\n", "", None)]),
        (b": note\n\ndata: a\n\n", [("message", "a", "", None)]),
        (b"event: x\n\ndata: a\n\n", [("message", "a", "", None)]),
        (b"event: x\ndata: a\n\n", [("x", "a", "", None)]),
        (b"other: x\ndata: a\n\n", [("message", "a", "", None)]),
        (b"data: a:b\n\n", [("message", "a:b", "", None)]),
        (b"retry: 5\ndata: a\n\n", [("message", "a", "", 5)]),
        (b"retry: 5s\ndata: a\n\n", [("message", "a", "", None)]),
        (b"id: a\0b\ndata: a\n\n", [("message", "a", "", None)]),
        (b"data: a\n", []),
        (b"data: a", []),
        (b"\xef\xbb\xbfdata: a\n\n", [("message", "a", "", None)]),
        (b"data: \xff\n\n", [("message", "\ufffd", "", None)]),
        (b"", []),
    ],
)
def test_events(events: Any, text: bytes, expected: list[Any]) -> None:
    assert parsed(events, text) == expected


def test_an_id_stays_until_there_is_another(events: Any) -> None:
    text = b"id: 1\ndata: a\n\ndata: b\n\nid\ndata: c\n\n"
    assert [(data, last) for _, data, last, _ in parsed(events, text)] == [
        ("a", "1"),
        ("b", "1"),
        ("c", ""),
    ]


@pytest.mark.parametrize("end", [b"\n", b"\r", b"\r\n"])
@pytest.mark.parametrize("cuts", [1, 2])
def test_pieces_may_end_anywhere(events: Any, end: bytes, cuts: int) -> None:
    text = "\ufeffid:1\nevent:é\ndata:😀\ndata:\n\n:c\n\ndata:b\n\ndata:c".encode()
    expected = [("é", "😀\n", "1", None), ("message", "b", "1", None)]
    for pieces in torn(text.replace(b"\n", end), cuts):
        assert parsed(events, *pieces) == expected


def test_single_bytes(events: Any) -> None:
    text = b"data: a\r\n\r\n\r\ndata: b\r\n\r\n"
    found = parsed(events, *(bytes([byte]) for byte in text))
    assert [data for _, data, _, _ in found] == ["a", "b"]


@pytest.mark.parametrize("charset", ["utf-8-sig", "utf-16"])
def test_text_lines_in_pieces(chunk_parsers: Any, charset: str) -> None:
    text = "é\r\n\nb\u2028\rc".encode(charset.removesuffix("-sig"))
    for pieces in torn(text, 2):
        found = completed(chunk_parsers.TextLines(charset), pieces)
        assert found == ["é", "", "b\u2028", "c"]


def test_a_charset_that_is_none(chunk_parsers: Any) -> None:
    for charset in ("zlib", "no-such", "idna", "punycode", "utf-7", "a\0b"):
        assert completed(chunk_parsers.Texts(charset), [b"\xc3", b"\xa9"]) == ["é"]


def test_what_is_held_is_counted(events: Any, chunk_parsers: Any) -> None:
    lines, parser = chunk_parsers.Lines(), events.EventParser()
    lines.feed(b"abc")
    assert lines.pending == 3
    lines.feed(b"d\ne")
    assert lines.pending == 1
    parser.feed(b"data: 12\ndata: 3")
    assert parser.pending == 15
    parser.feed(b"\n\n")
    assert parser.pending == 0
