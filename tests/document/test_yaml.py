"""YAML is read by the 1.2 core schema, keys as their raw text."""

from __future__ import annotations

import math
from typing import Any

import pytest

from clientpress.document.parsing import MAX_DEPTH, UnreadableFileError
from clientpress.document.source import decode
from clientpress.document.yaml_text import parse_yaml


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("no", "no"),
        ("on", "on"),
        ("Yes", "Yes"),
        ("=", "="),
        ("2024-01-31", "2024-01-31"),
        ("12:30:45", "12:30:45"),
        ("1_000", "1_000"),
        ("0o17", 15),
        ("0x1F", 31),
        ("017", 17),
        ("-3", -3),
        ("+.5", 0.5),
        ("1e3", 1000.0),
        ("-.INF", -math.inf),
        ("~", None),
        ("Null", None),
        ("True", True),
        ("'true'", "true"),
        ("!!str 5", "5"),
        ("!!float 5", 5.0),
        ("! 5", "5"),
    ],
)
def test_scalar(text: str, value: Any) -> None:
    found = parse_yaml(f"key: {text}")["key"]
    assert (found, type(found)) == (value, type(value))


def test_nan() -> None:
    assert math.isnan(parse_yaml("[.nan]")[0])


def test_keys_are_raw_text() -> None:
    text = "500: a\n1.0: b\nno: c\n~: d\n'on': e\n? 0x10\n: f"
    assert list(parse_yaml(text)) == ["500", "1.0", "no", "~", "on", "0x10"]


def test_alias_as_key_is_the_anchored_text() -> None:
    assert parse_yaml("a: &x 500\n*x : b") == {"a": 500, "500": "b"}


def test_merge_key() -> None:
    text = "base: &b {x: 1, y: 2}\nit: {<<: *b, y: 3}"
    assert parse_yaml(text)["it"] == {"x": 1, "y": 3}


def test_merge_of_several_takes_the_first() -> None:
    text = "- &a {x: 1}\n- &b {x: 2, y: 2}\n- {<<: [*a, *b]}"
    assert parse_yaml(text)[2] == {"x": 1, "y": 2}


def test_quoted_merge_key_is_a_key() -> None:
    assert parse_yaml('{"<<": {a: 1}}') == {"<<": {"a": 1}}


@pytest.mark.parametrize(
    ("text", "code", "line", "column"),
    [
        ("a: 1\nb: 2\na: 3", "duplicate-key", 3, 1),
        ("500: 1\n'500': 2", "duplicate-key", 2, 1),
        ("a: 1\n---\nb: 2", "multiple-documents", 2, 1),
        ("a: &x [*x]", "cyclic-alias", 1, 8),
        ("a: *x", "syntax", 1, 4),
        ("? [a]\n: b", "syntax", 1, 3),
        ("a: !!python/name:os.system x", "syntax", 1, 4),
        ("a: !!int x", "syntax", 1, 4),
        ("a: " + "9" * 5000, "syntax", 1, 4),
        ("<<: 5", "syntax", 1, 5),
        ("a: \x07", "syntax", 1, 4),
    ],
)
def test_error_position(text: str, code: str, line: int, column: int) -> None:
    with pytest.raises(UnreadableFileError) as caught:
        parse_yaml(text)
    problem = caught.value.problems[0]
    assert (problem.code, problem.line, problem.column) == (code, line, column)


def test_all_duplicate_keys_are_listed() -> None:
    with pytest.raises(UnreadableFileError) as caught:
        parse_yaml("a: 1\na: 2\nb: {c: 1, c: 2}")
    assert [problem.line for problem in caught.value.problems] == [2, 3]


@pytest.mark.parametrize("text", ["[" * 100_000, "- " * 2_000 + "x", "{a: " * 2_000])
def test_depth_is_an_error_and_no_crash(text: str) -> None:
    with pytest.raises(UnreadableFileError) as caught:
        parse_yaml(text)
    assert caught.value.problems[-1].code == "too-deep"


def test_depth_below_the_limit() -> None:
    assert parse_yaml("[" * MAX_DEPTH + "]" * MAX_DEPTH) is not None


def test_aliases_that_stay_small() -> None:
    value = parse_yaml("a: &a {x: [1, 2]}\nb: *a\nc: *a")
    assert value["c"] == {"x": [1, 2]}


@pytest.mark.parametrize(
    "text",
    [
        "---\na: 1\n---\n",
        "a: 1\n...\n",
        "---\na: 1\n--- # the end\n",
        "a: 1\n---\n---\n",
    ],
)
def test_an_empty_document_at_the_end_is_passed_over(text: str) -> None:
    assert parse_yaml(text) == {"a": 1}


@pytest.mark.parametrize(
    "content",
    [
        b"a: 1\n \t \nb: 2\n",
        b"a: 1\r\nb: 2\r\n",
        b"\xef\xbb\xbfa: 1\nb: 2\n",
        "a: 1\nb: 2\n".encode("utf-16"),
        b"a: 1\t# one\nb:\t2\n",
    ],
)
def test_white_space_and_marks_that_editors_leave(content: bytes) -> None:
    assert decode("x.yaml", content).parse() == {"a": 1, "b": 2}


def test_escapes_of_json_in_yaml() -> None:
    assert decode("x.yaml", rb'a: "\ud83d\ude00 \/"').parse() == {"a": "😀 /"}


def test_json_in_a_file_of_yaml() -> None:
    key = "k" * 2000  # longer than a key of YAML may be
    source = decode("x.yaml", f'{{"{key}": "\\ud83d\\ude00"}}'.encode())
    assert source.parse() == {key: "😀"}
    assert decode("x.yaml", b'{"a": 1, b: no}').parse() == {"a": 1, "b": "no"}


def test_yaml_in_a_file_of_json() -> None:
    assert decode("x.json", b"openapi: 3.1.0").parse() == {"openapi": "3.1.0"}
