"""From the signature of a method to arguments of a command line, and to their values."""

from __future__ import annotations

import datetime as dt
from argparse import ArgumentParser, ArgumentTypeError
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from os import PathLike
from pathlib import Path
from typing import IO, Any, Literal, TypedDict

import msgspec
import pytest

from tests.runtime.model_fixtures import runtime

arguments = runtime("command_line.arguments")
Unset = msgspec.UnsetType


class Body(msgspec.Struct):
    a: int


class BodyParams(TypedDict):
    a: int


def method(
    order_id: str,
    *,
    count: int | Unset = msgspec.UNSET,
    share: float | Unset = msgspec.UNSET,
    on: bool | Unset = msgspec.UNSET,
    tags: Sequence[str] | str | Unset = msgspec.UNSET,
    numbers: Sequence[int] | Unset | None = msgspec.UNSET,
    raw: bytes | Unset = msgspec.UNSET,
    file_: PathLike[str] | IO[bytes] | bytes | Unset = msgspec.UNSET,
    body: Body | BodyParams | Unset = msgspec.UNSET,
    fields: Mapping[str, int] | Unset = msgspec.UNSET,
    kind: Literal["a", "b", 3] | Unset = msgspec.UNSET,
    day: dt.date | str | Unset | None = msgspec.UNSET,
    price: Decimal | int | float | Unset = msgspec.UNSET,
    anything: Any = msgspec.UNSET,
    options: object = None,
) -> list[str]:
    """Called by nobody."""
    raise NotImplementedError


SHOWN = {
    "order_id": ("order_id", "TEXT"),
    "count": ("--count", "INTEGER"),
    "share": ("--share", "NUMBER"),
    "on": ("--on", "true|false"),
    "tags": ("--tags", "TEXT"),
    "numbers": ("--numbers", "INTEGER"),
    "raw": ("--raw", "@FILE"),
    "file_": ("--file", "@FILE"),
    "body": ("--body", "JSON"),
    "fields": ("--fields", "JSON"),
    "kind": ("--kind", "TEXT"),
    "day": ("--day", "TEXT"),
    "price": ("--price", "INTEGER"),
    "anything": ("--anything", "JSON"),
}


def test_arguments_are_those_of_the_method() -> None:
    found = arguments.arguments_of(method)
    assert {one.name: (one.flag, one.shown) for one in found} == SHOWN
    assert [one.name for one in found if one.is_positional] == ["order_id"]


def values(*words: str) -> dict[str, Any]:
    """What the method is called with, by name, for a command line."""
    own = arguments.arguments_of(method)
    parser = ArgumentParser(exit_on_error=False)
    arguments.add_arguments(parser, own)
    positional, named = arguments.values_of(own, parser.parse_args(["7", *words]))
    assert positional == ["7"]
    found: dict[str, Any] = named
    return found


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ([], {}),
        (["--count", "3"], {"count": 3}),
        (["--share", "0.5"], {"share": 0.5}),
        (["--share", "2"], {"share": 2}),
        (["--on"], {"on": True}),
        (["--on", "false"], {"on": False}),
        (["--tags", "a", "--tags", "3"], {"tags": ["a", "3"]}),
        (["--tags", "a"], {"tags": "a"}),
        (["--tags", '["a","b"]'], {"tags": ["a", "b"]}),
        (["--numbers", "1"], {"numbers": [1]}),
        (["--numbers", "[1,2]"], {"numbers": [1, 2]}),
        (["--raw", "text"], {"raw": b"text"}),
        (["--body", '{"a":1}'], {"body": {"a": 1}}),
        (["--fields", '{"a":1}'], {"fields": {"a": 1}}),
        (["--kind", "a"], {"kind": "a"}),
        (["--kind", "3"], {"kind": 3}),
        (["--day", "2024-05-01"], {"day": "2024-05-01"}),
        (["--day", "null"], {"day": None}),
        (["--day", "@@home"], {"day": "@home"}),
        (["--price", "1.10"], {"price": Decimal("1.10")}),
        (["--price", "3"], {"price": Decimal(3)}),
        (["--anything", "[1]"], {"anything": [1]}),
        (["--anything", "words"], {"anything": "words"}),
    ],
)
def test_values(words: list[str], found: dict[str, Any]) -> None:
    assert values(*words) == found
    assert [*map(type, values(*words).values())] == [*map(type, found.values())]


@pytest.mark.parametrize(
    ("words", "problem"),
    [
        (["--count", "x"], "argument --count: it takes an integer"),
        (["--count", "1.5"], "argument --count: it takes an integer"),
        (["--count", "true"], "argument --count: it takes an integer"),
        (["--share", "x"], "argument --share: it takes a number"),
        (["--on", "1"], "argument --on: it takes true or false"),
        (["--numbers", "x"], "argument --numbers: it takes an integer"),
        (["--body", "5"], "argument --body: it takes a JSON object"),
        (["--body", "[]"], "argument --body: it takes a JSON object"),
        (["--kind", "c"], "argument --kind: it takes 'a' or 'b' or 3"),
        (["--kind", "3.0"], "argument --kind: it takes 'a' or 'b' or 3"),
        (["--file", "@nowhere"], "argument --file: there is no file nowhere"),
    ],
)
def test_what_does_not_fit_is_named(words: list[str], problem: str) -> None:
    with pytest.raises(ArgumentTypeError) as raised:
        values(*words)
    assert str(raised.value) == problem


def test_files(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_text('{"a":1}', encoding="utf-8")
    assert values("--body", f"@{path}") == {"body": {"a": 1}}
    assert values("--raw", f"@{path}") == {"raw": b'{"a":1}'}
    assert values("--day", f"@{path}") == {"day": '{"a":1}'}
    assert values("--file", f"@{path}") == {"file_": path}
    assert values("--file", "words") == {"file_": "words"}


class Waiting:
    def wait(self) -> None:
        """A task has this."""


def returning(hint: Any) -> Any:
    def method() -> None:
        """Called by nobody."""

    method.__annotations__["return"] = hint
    return method


@pytest.mark.parametrize(
    ("hint", "outcome"),
    [
        (Body, ""),
        (None, ""),
        (str, ""),
        (bytes, ""),
        (list[int], ""),
        (dict[str, int], ""),
        (int | None, ""),
        (Any, ""),
        (Waiting, "task"),
        (Iterator[int], "items"),
    ],
)
def test_what_a_method_returns(hint: Any, outcome: str) -> None:
    assert arguments.outcome_of(returning(hint)) == outcome
