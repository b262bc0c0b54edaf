"""A recorder writes where answers disagree with the document: places, types, counts."""

from __future__ import annotations

import asyncio
import json
import logging
import os
import stat
import threading
from contextlib import suppress
from pathlib import Path
from typing import Any

import httpx2
import pytest
from quirk_recorded_drift import APIError, AsyncQuirk, DriftRecorder, Quirk

from ..api import Api

SEEN: dict[str, tuple[dict[str, Any], list[str]]] = {
    "nothing": (
        {"id": 1, "state": "on", "level": 1, "note": None},
        ["null /note null"],
    ),
    "what is absent": ({}, ["absent /id null"]),
    "another type": ({"id": "x"}, ["type /id string"]),
    "a whole number as a decimal": ({"id": 1.0}, []),
    "null": ({"id": None}, ["null /id null"]),
    "a format": ({"id": 1, "at": "now"}, ["format /at string"]),
    "a number for a moment": ({"id": 1, "at": True}, ["type /at boolean"]),
    "a member": ({"id": 1, "state": "on_hold"}, ["value /state string on_hold"]),
    "a number as a member": ({"id": 1, "level": 3}, ["value /level integer 3"]),
    "what is no member": (
        {"id": 1, "state": "jo@doe.example"},
        ["value /state string"],
    ),
    "a long number": ({"id": 1, "level": 123456}, ["value /level integer"]),
    "a sensitive one": ({"id": 1, "mood": "angry"}, ["value /mood string"]),
    "in a mapping": ({"id": 1, "counts": {"jo": "x"}}, ["type /counts/* string"]),
    "where all is free": ({"id": 1, "free": {"a": 1}, "open": {"b": 1}}, []),
    "an unknown one": (
        {"id": 1, "new": [{"on": "2026-03-04", "at/~": 1}, None]},
        [
            "unknown /new array",
            "unknown /new/* null",
            "unknown /new/* object",
            "unknown /new/*/* integer",
            "unknown /new/*/on string date",
        ],
    ),
    "a name that is data": ({"id": 1, "jo@doe.example": 1}, ["unknown /* integer"]),
    "many names": (
        {"id": 1, "by": {f"n{n}": n for n in range(50)}},
        ["unknown /by object", "unknown /by/* integer"],
    ),
    "in a model": (
        {"id": 1, "holder": {"name": 1, "age": 2}},
        ["type Holder/name integer", "unknown Holder/age integer"],
    ),
    "in a sensitive one": ({"id": 1, "owner": {"age": 2}}, []),
}


def lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text().splitlines()]


def said(path: Path) -> list[str]:
    """What was seen in bodies, a line each."""
    found: set[str] = set()
    for line in lines(path):
        if line["kind"] not in ("answer", "header"):
            model = "" if line.get("model") == "Thing" else line.get("model", "body")
            words = [line["kind"], model + line.get("at", ""), line.get("type", "")]
            words += [str(line[key]) for key in ("format", "value") if key in line]
            found.add(" ".join(words).rstrip())
    return sorted(found)


@pytest.mark.parametrize(("answer", "seen"), SEEN.values(), ids=SEEN)
def test_what_disagrees_is_written(
    answer: dict[str, Any], seen: list[str], tmp_path: Path
) -> None:
    path = tmp_path / "drift.jsonl"
    api = Api(answer)
    Quirk(http_client=api.http, recorder=DriftRecorder(path)).things.get()
    assert said(path) == seen


MEMBERS = {
    "a word": ("state", "on_hold", True),
    "words": ("state", "call Anna Svensson before noon tomorrow", False),
    "an address": ("state", "Storgatan 12 Anna Svensson", False),
    "a place in the web": ("state", "shop.example/anna/cart", False),
    "dots where none has any": ("state", "anna.svensson", False),
    "a colon where none has any": ("state", "anna:svensson", False),
    "upper case among lower": ("state", "Anna", False),
    "lower case among upper": ("code", "anna", False),
    "upper case": ("code", "ON-HOLD_2", True),
    "dots where one has some": ("event", "order.sent", True),
    "a colon where one has some": ("event", "order:sent", True),
    "a slash": ("event", "order/sent", False),
    "either case": ("colour", "Green", True),
    "digits": ("state", "a12345", False),
    "a long word": ("state", "a" * 33, False),
    "nothing": ("state", "", False),
    "a number in a text": ("state", "7", False),
}


@pytest.mark.parametrize(("name", "came", "is_told"), MEMBERS.values(), ids=MEMBERS)
def test_one_word_like_the_documented_ones_is_told(
    name: str, came: str, is_told: bool, tmp_path: Path
) -> None:
    path = tmp_path / "drift.jsonl"
    api = Api({"id": 1, name: came})
    Quirk(http_client=api.http, recorder=DriftRecorder(path)).things.get()
    told = f" {came}" if is_told else ""
    assert said(path) == [f"value /{name} string{told}"]


def test_the_other_client_writes_the_same(tmp_path: Path) -> None:
    path = tmp_path / "drift.jsonl"
    api = Api({"id": "x"})
    client = AsyncQuirk(http_client=api.async_http, recorder=DriftRecorder(path))
    asyncio.run(client.things.get())
    assert said(path) == ["type /id string"]


def test_variants_are_told_apart(tmp_path: Path) -> None:
    path = tmp_path / "drift.jsonl"
    shapes = [
        {"kind": "Circle", "radius": "r", "at": 1},
        {"kind": "Square", "at": "x"},
        7,
    ]
    api = Api(shapes)
    Quirk(http_client=api.http, recorder=DriftRecorder(path)).shapes.list()
    assert said(path) == [
        "absent Square/side null",
        "type Circle/radius string",
        "type body/* integer",
        "unknown Circle/at integer",
        "unknown Square/at string",
    ]


OTHERS = {
    "an error": (httpx2.Response(404, json={"why": 1}), "unknown body object"),
    "another status": (httpx2.Response(201, json=[1]), "unknown body array"),
    "no JSON": (
        httpx2.Response(200, headers={"content-type": "application/json"}, text="no"),
        "no-json body",
    ),
    "text": (httpx2.Response(200, text="7"), ""),
}


@pytest.mark.parametrize(("answer", "first"), OTHERS.values(), ids=OTHERS)
def test_each_answer_is_taken(
    answer: httpx2.Response, first: str, tmp_path: Path
) -> None:
    path = tmp_path / "drift.jsonl"
    client = Quirk(http_client=Api(answer).http, recorder=DriftRecorder(path))
    with suppress(APIError):
        client.things.get()
    [answered] = [one for one in lines(path) if one["kind"] == "answer"]
    assert answered["status"] == answer.status_code
    assert answered["media_type"] == answer.headers["content-type"].partition(";")[0]
    assert said(path)[:1] == ([first] if first else [])


def test_headers_are_told_by_name(tmp_path: Path) -> None:
    path = tmp_path / "drift.jsonl"
    headers = {"X-Left": "7", "X-Token": "abc", "content-type": "application/json"}
    api = Api(httpx2.Response(200, headers=headers, content=b'{"id": 1}'))
    Quirk(http_client=api.http, recorder=DriftRecorder(path)).things.get()
    found = {one["at"]: one["type"] for one in lines(path) if one["kind"] == "header"}
    assert found["x-left"] == "integer"
    assert found["x-token"] == "string"
    assert "abc" not in path.read_text()


@pytest.mark.parametrize(
    ("name", "is_told"),
    [("x-left-2", True), ("x-user-196702107787", False), ("x-" + "a" * 80, False)],
)
def test_names_of_headers_that_look_like_data_are_not_told(
    name: str, is_told: bool, tmp_path: Path
) -> None:
    path = tmp_path / "drift.jsonl"
    headers = {name: "1", "content-type": "application/json"}
    api = Api(httpx2.Response(200, headers=headers, content=b'{"id": 1}'))
    Quirk(http_client=api.http, recorder=DriftRecorder(path)).things.get()
    assert (name in path.read_text()) is is_told


@pytest.mark.parametrize(
    ("came", "told"),
    [
        ("Application/JSON; a=b", "application/json"),
        ("application/vnd.api+json", "application/vnd.api+json"),
        ("SEKRET12 here", None),
        ("sekret/12 here", None),
        ("sekret12", None),
        ("sekret/12/3", None),
        ("/", None),
        ("text/" + "sekret" * 40, None),
    ],
)
def test_what_is_no_media_type_is_not_told(
    came: str, told: str | None, tmp_path: Path
) -> None:
    path = tmp_path / "drift.jsonl"
    answer = httpx2.Response(200, headers={"content-type": came}, content=b'{"id": 1}')
    with suppress(APIError):
        client = Quirk(http_client=Api(answer).http, recorder=DriftRecorder(path))
        client.things.get()
    assert {line.get("media_type") for line in lines(path)} == {told}
    assert "sekret" not in path.read_text().lower()


@pytest.mark.parametrize(("status", "count"), [(599, 1), (600, 0), (999, 0)])
def test_what_is_no_status_is_not_recorded(
    status: int, count: int, tmp_path: Path
) -> None:
    path = tmp_path / "drift.jsonl"
    with (
        DriftRecorder(path) as recorder,
        Quirk(
            http_client=Api(httpx2.Response(status)).http,
            max_retries=0,
            recorder=recorder,
        ) as client,
        suppress(APIError),
    ):
        client.things.get()
    answers = [one for one in lines(path) if one["kind"] == "answer"] if count else []
    assert len(answers) == count
    assert path.exists() is bool(count)


def test_streams_are_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "drift.jsonl"
    ndjson = {"content-type": "application/x-ndjson"}
    api = Api(httpx2.Response(200, headers=ndjson, content=b"1\n2\n"))
    with Quirk(
        http_client=api.http, recorder=DriftRecorder(path)
    ).lines.list() as items:
        assert list(items) == [1, 2]
    assert [one["kind"] for one in lines(path) if one["kind"] != "header"] == ["answer"]


def test_what_is_alike_is_counted(tmp_path: Path) -> None:
    path = tmp_path / "drift.jsonl"
    api = Api(*[{"id": "x"}] * 250)
    with DriftRecorder(path) as recorder:
        client = Quirk(http_client=api.http, recorder=recorder)
        for _ in range(250):
            client.things.get()
        written = sum(1 for one in lines(path) if one["kind"] == "type")
        assert written == 3
    counts = [one["count"] for one in lines(path) if one["kind"] == "type"]
    assert sum(counts) == 250
    if os.name == "posix":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_threads_lose_nothing(tmp_path: Path) -> None:
    path = tmp_path / "drift.jsonl"
    recorder = DriftRecorder(path)
    client = Quirk(http_client=Api(*[{"id": "x"}] * 80).http, recorder=recorder)

    def call() -> None:
        for _ in range(20):
            client.things.get()

    threads = [threading.Thread(target=call) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    recorder.close()
    assert sum(one["count"] for one in lines(path) if one["kind"] == "type") == 80


def test_texts_that_are_no_enum_come_to_an_end(tmp_path: Path) -> None:
    path = tmp_path / "drift.jsonl"
    answers = [{"id": 1, "state": f"s{chr(97 + n)}"} for n in range(26)]
    with DriftRecorder(path) as recorder:
        client = Quirk(http_client=Api(*answers).http, recorder=recorder)
        for _ in answers:
            client.things.get()
    told = [one for one in lines(path) if one["kind"] == "value"]
    assert len([one for one in told if "value" in one]) == 20
    assert sum(one["count"] for one in told if "value" not in one) == 6


def test_a_file_that_cannot_be_written_is_told_of_once(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    recorder = DriftRecorder(tmp_path / "none" / "drift.jsonl")
    client = Quirk(http_client=Api({"id": 1}, {}).http, recorder=recorder)
    with caplog.at_level(logging.WARNING):
        client.things.get()
        client.things.get()
    assert sum("drift is not recorded" in text for text in caplog.messages) == 1


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no forks")
def test_a_forked_process_counts_for_itself(tmp_path: Path) -> None:
    path = tmp_path / "drift.jsonl"
    recorder = DriftRecorder(path)
    client = Quirk(http_client=Api(*[{"id": "x"}] * 3).http, recorder=recorder)
    client.things.get()
    client.things.get()
    child = os.fork()
    if child == 0:
        recorder.close()
        os._exit(0)
    os.waitpid(child, 0)
    recorder.close()
    assert sum(one["count"] for one in lines(path) if one["kind"] == "type") == 2
