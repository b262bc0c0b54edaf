"""A server that drifts from Afosto's document: all is found, told, and put right."""

from __future__ import annotations

import json
import re
import shutil
import sys
from collections.abc import Iterable
from contextlib import suppress
from importlib import import_module, invalidate_caches
from pathlib import Path
from typing import Any

import httpx2
import pytest

from clientpress.cli import main
from tests.drift.ways import Way, ways
from tests.quirks.generated import failures_in

SPEC = Path(__file__).parents[2] / "spec" / "afosto"
SETTINGS = """
[apis.afosto]
house_rules = true
tests = {tests}
package = "{package}"
include = ["cat.channels.get", "cat.prices.get", "spl.hubs.get"]
"""


class Answers:
    """A server that gives the answers of the ways, one after the other.

    `entries` are what a proxy in front of it would write of them.
    """

    def __init__(self, given: Iterable[Way]) -> None:
        self.answers = [way.answer for way in given]
        self.entries: list[dict[str, Any]] = []

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        found = self.answers.pop(0)
        self.entries.append(entry(request, found))
        return httpx2.Response(
            found.status_code, headers=found.headers, content=found.content
        )


def entry(request: httpx2.Request, answer: httpx2.Response) -> dict[str, Any]:
    headers = [{"name": n, "value": v} for n, v in answer.headers.items()]
    asked = [{"name": n, "value": v} for n, v in request.headers.items()]
    return {
        "request": {
            "method": request.method,
            "url": str(request.url),
            "headers": asked,
        },
        "response": {
            "status": answer.status_code,
            "headers": headers,
            "content": {"text": answer.text},
        },
    }


def press(package: str, *, tests: bool = False) -> Any:
    """Press the client under a name, with its own tests or without, and import it."""
    text = SETTINGS.format(package=package, tests=str(tests).lower())
    Path("clientpress.toml").write_text(text)
    assert main(["generate", "--quiet", "--force"]) == 0
    invalidate_caches()
    return import_module(package)


def record(package: Any, given: Iterable[Way], path: str) -> Answers:
    """Make the call of each way with a client that records."""
    answers = Answers(given)
    http = httpx2.Client(transport=httpx2.MockTransport(answers))
    with (
        package.DriftRecorder(path) as recorder,
        package.Afosto(
            token="t", http_client=http, recorder=recorder, max_retries=0
        ) as client,
    ):
        for way in given:
            with suppress(package.APIError):
                way.call(client)
    return answers


def words(text: str) -> list[str]:
    """Return what is told before the patch."""
    return text.partition("--- a/")[0].splitlines()


@pytest.mark.thorough
@pytest.mark.long
def test_thirty_ways_are_found_and_put_right(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("sys.path", [*sys.path, str(tmp_path / "generated/afosto")])
    shutil.copytree(SPEC, tmp_path / "spec" / "afosto")
    before = press("afosto_before")
    given = ways()
    assert len(given) >= 30

    entries = record(before, given.values(), "drift.jsonl").entries
    recorded = Path("drift.jsonl").read_text()
    assert not re.search("Confidential|7654321|54321|jo@|today|2026-|5f0c", recorded)

    assert main(["drift", "drift.jsonl"]) == 0
    told = capsys.readouterr().out
    untold = [name for name, way in given.items() if f"{way.told} (" not in told]
    assert untold == []
    assert "no edit is made of it" not in told

    Path("afosto.har").write_text(json.dumps({"log": {"entries": entries}}))
    assert main(["drift", "afosto.har"]) == 0
    assert words(capsys.readouterr().out) == words(told)

    assert main(["drift", "drift.jsonl", "--apply"]) == 0
    assert main(["drift", "drift.jsonl"]) == 0
    assert capsys.readouterr().err.endswith("afosto: 0 differences\n")

    again = press("afosto_again", tests=True)
    assert failures_in(tmp_path / "generated", ["afosto"]) == {"afosto": []}
    record(again, given.values(), "again.jsonl")
    assert main(["drift", "again.jsonl"]) == 0
    assert capsys.readouterr().out == ""
