"""Calls in process against the same on a bare `httpx2.Client` and `json.loads`.

Both sides have the same transport, put the same request on the wire and get the same
answer; what differs is who builds the one and reads the other.
"""

from __future__ import annotations

import importlib
import json
import sys
import tempfile
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx2

from .measure import Action, Row, clientpress, ratios

_URL = "https://answers.example/v1"
_ACCEPT = {"Accept": "application/json"}
_OBJECTS = 2_000
_RUNS = 15


@contextmanager
def pressed() -> Generator[Any]:
    """The package pressed from answers.yaml, imported."""
    spec = str(Path(__file__).with_name("answers.yaml"))
    with tempfile.TemporaryDirectory() as name:
        names = ("--package", "answers", "--output", name)
        clientpress(Path(name), "generate", "--spec", spec, *names)()
        sys.path.insert(0, name)
        try:
            yield importlib.import_module("answers")
        finally:
            sys.path.remove(name)
            for module in [m for m in sys.modules if m.split(".")[0] == "answers"]:
                del sys.modules[module]


def decode() -> Iterator[Row]:
    """Answers of 2,000 objects, without and with a field that is not documented."""
    plain = {"kind": "plain"}
    cases: tuple[tuple[str, dict[str, str], str, str], ...] = (
        ("plain", plain, "none", "at most 0.5"),
        ("plain", plain, "each", "at most 1.4"),
        ("plain", plain, "the last", "at most 1.4"),
        ("tagged", {}, "none", "at most 2.0"),
        ("tagged", {}, "each", "at most 2.1"),
        ("untagged", {}, "none", "at most 2.0"),
        ("untagged", {}, "each", "at most 2.1"),
        ("open", plain, "none", "at most 1.4"),
        ("open", plain, "each", "at most 1.4"),
    )
    with pressed() as package:
        for name, more, unknown, target in cases:
            objects = [_object(number, more) for number in range(_OBJECTS)]
            for item in {"none": [], "each": objects, "the last": objects[-1:]}[
                unknown
            ]:
                item["channel"] = "web"
            http = _http(json.dumps(objects).encode())
            client = package.Answers(http_client=http, on_drift="raise")
            ours: Action = getattr(client, name).list
            bare = _bare(http, "GET", f"{_URL}/{name}")
            values = ratios(_times(ours, 5), _times(bare, 5), _RUNS)
            what = f"decode {_OBJECTS:,} objects, {name}, unknown field in {unknown}"
            yield Row(f"{what} / httpx2, json.loads", "times", values, target)


def call() -> Iterator[Row]:
    """Small calls: one object there, one back."""
    with pressed() as package:
        http = _http(json.dumps(_object(0, {"kind": "plain"})).encode())
        plain = package.Answers(http_client=http).plain
        body = {"reference": "A-1", "quantity": 3}
        cases: tuple[tuple[str, Action, Action], ...] = (
            (
                "a small GET",
                lambda: plain.get("id-1", locale="se"),
                _bare(http, "GET", f"{_URL}/plain/id-1", params={"locale": "se"}),
            ),
            (
                "a small POST",
                lambda: plain.create(reference="A-1", quantity=3),
                _bare(http, "POST", f"{_URL}/plain", json=body),
            ),
        )
        for what, ours, bare in cases:
            values = ratios(_times(ours, 300), _times(bare, 300), _RUNS)
            yield Row(f"{what} / httpx2, json.loads", "times", values, "at most 1.0")


def _bare(http: httpx2.Client, method: str, url: str, **more: Any) -> Action:
    def act() -> object:
        response = http.request(method, url, headers=_ACCEPT, **more)
        return json.loads(response.content)

    return act


def _http(content: bytes) -> httpx2.Client:
    def answer(_: httpx2.Request) -> httpx2.Response:
        kind = {"content-type": "application/json"}
        return httpx2.Response(200, content=content, headers=kind)

    return httpx2.Client(transport=httpx2.MockTransport(answer))


def _times(action: Action, count: int) -> Action:
    """Repeat an action; the first time, which loads and builds, is over already."""
    action()

    def act() -> None:
        for _ in range(count):
            action()

    return act


def _object(number: int, more: dict[str, str]) -> dict[str, Any]:
    """An object of the answers; without `more`, arms of a union alternate."""
    arm: dict[str, Any] = {"kind": "product", "sku": f"sku-{number}"}
    if number % 2:
        arm = {"kind": "service", "hours": number}
    return {
        "id": f"id-{number}",
        "reference": f"A-{number}",
        "quantity": number,
        "total": number * 1.25,
        "isPaid": number % 3 == 0,
        "createdAt": "2024-08-20T12:34:56Z",
        "customer": {"id": f"c-{number}", "name": "Ada", "email": "ada@a.example"},
        "tags": ["first", "second"],
        "note": None,
        **(more or arm),
    }
