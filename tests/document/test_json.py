"""JSON is read strictly, and errors have a place."""

from __future__ import annotations

import json

import pytest

from clientpress.document.json_text import parse_json
from clientpress.document.parsing import FileProblem, UnreadableFileError
from clientpress.document.source import decode


def problem(text: str) -> FileProblem:
    with pytest.raises(UnreadableFileError) as caught:
        parse_json(text)
    return caught.value.problems[0]


def place(text: str) -> tuple[str, int, int]:
    found = problem(text)
    return found.code, found.line, found.column


def test_values() -> None:
    text = '{"a": [1, 2.5, null, true, "\\ud83d\\ude00"]}'
    assert parse_json(text) == {"a": [1, 2.5, None, True, "😀"]}


def test_same_key_in_different_objects() -> None:
    assert parse_json('[{"a": 1}, {"a": {"a": 2}}]')[1] == {"a": {"a": 2}}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('{"a": 1,\n "b": {"c": 1, "c": 2}}', ("duplicate-key", 2, 16)),
        ('{"a": "a",\n "\\u0061": 2}', ("duplicate-key", 2, 2)),
        ('{"a": NaN}', ("syntax", 1, 7)),
        ('{"a": -Infinity}', ("syntax", 1, 7)),
        # Where a trailing comma is reported differs between versions of Python.
        ('{"a": 1 "b": 2}', ("syntax", 1, 9)),
        ("", ("syntax", 1, 1)),
        ('{"a": "\\ud800"}', ("encoding", 1, 7)),
        ('{"a": ' + "9" * 5000 + "}", ("syntax", 1, 7)),
        ("[" * 100_000, ("too-deep", 1, 501)),
        ("[" * 700 + "]" * 700, ("too-deep", 1, 501)),
    ],
)
def test_error_position(text: str, expected: tuple[str, int, int]) -> None:
    assert place(text) == expected


def test_nan_inside_a_string_is_text() -> None:
    assert parse_json('{"a": "NaN"}') == {"a": "NaN"}


def test_byte_order_mark_is_accepted() -> None:
    content = b"\xef\xbb\xbf" + json.dumps({"a": 1}).encode()
    assert decode("x.json", content).parse() == {"a": 1}


def test_bad_utf8_has_a_place() -> None:
    with pytest.raises(UnreadableFileError) as caught:
        decode("x.yaml", b"a: 1\nb: \xff")
    found = caught.value.problems[0]
    assert (found.code, found.line, found.column) == ("encoding", 2, 4)


@pytest.mark.parametrize(
    ("name", "content", "is_json"),
    [
        ("a.json", b"{}", True),
        ("a.yaml", b"{}", False),
        ("a", b' {"a": 1}', True),
        ("a", b"a: 1", False),
    ],
)
def test_format_detection(name: str, content: bytes, is_json: bool) -> None:
    assert decode(name, content).json is is_json
