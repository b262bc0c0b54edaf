"""What generated tests send, and what two mocks say of it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Literal, NamedTuple

from msgspec.structs import replace

from clientpress.entries import document_of
from clientpress.mock import Mock, Request
from tests.external.changed import Change, changes
from tests.external.recording import VARIABLE, recorded
from tests.external.stdy import Stdy, Verdict, stdy
from tests.mock.calls import ROOT, config, reading

Side = Literal["ours", "theirs"]


class Refusal(NamedTuple):
    """A request that is refused by our mock, by theirs, or by both.

    Each of `lines` has the operation, the method, what was changed, and a reason.
    """

    by: tuple[Side, ...]
    lines: tuple[str, ...]


class Comparison(NamedTuple):
    """What is refused of what a client's tests send, as it is and with changes."""

    as_sent: list[Refusal]
    changed: list[Refusal]


@cache
def comparison(name: str) -> Comparison:
    """Return what the mocks say of a client's requests.

    Raises:
        LookupError: the program of the other mock is missing.
    """
    with TemporaryDirectory() as folder:
        whole = Path(folder) / "document.json"
        written = document_of(config(name), None).written
        whole.write_text(json.dumps(written), encoding="utf-8")
        with stdy(whole) as theirs:
            mock = Mock(reading(name))
            requests = _sent(name, Path(folder) / "sent.jsonl")
            # The other mock knows no path of a server.
            sent = [_below_server(mock, request) for request in requests]
            as_sent = [Change("as sent", request) for request in sent]
            return Comparison(
                list(_refusals(mock, theirs, as_sent)),
                list(_refusals(mock, theirs, _all_changes(mock, sent))),
            )


def _sent(name: str, path: Path) -> list[Request]:
    """Run the generated tests of a client; return what they send."""
    run = subprocess.run(  # noqa: S603
        [
            *(sys.executable, "-m", "pytest", f"generated/{name}/tests"),
            *("-q", "-k", "not async", "-p", "tests.external.recording"),
            # What is kept and shown of tests takes half of the time.
            *("--assert=plain", "-p", "no:logging", "-p", "no:cacheprovider"),
        ],
        cwd=ROOT,
        env={**os.environ, VARIABLE: str(path), "PYTEST_ADDOPTS": ""},
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stdout
    return list(recorded(path))


def _below_server(mock: Mock, request: Request) -> Request:
    match = mock.routes.match(request)
    return request if match is None else replace(request, path=match.path)


def _all_changes(mock: Mock, requests: Iterable[Request]) -> Iterator[Change]:
    """Yield the changes of the longest request for each operation."""
    longest: dict[str, Request] = {}
    in_path: dict[str, dict[str, str]] = {}
    for request in requests:
        match = mock.routes.match(request)
        if match is None:
            continue
        name = match.route.name
        if name not in longest or _length(request) > _length(longest[name]):
            longest[name], in_path[name] = request, match.in_path
    for name, request in longest.items():
        yield from changes(request, in_path[name])


def _length(request: Request) -> int:
    return len(request.query) + len(request.body)


def _refusals(mock: Mock, theirs: Stdy, changed: Iterable[Change]) -> Iterator[Refusal]:
    for kind, request in changed:
        # What an earlier request has deleted is no matter here.
        mock.forget()
        answer = mock.answer(request)
        [exchange] = mock.exchanges
        found = [one for one in exchange.findings if one.trouble != "remark"]
        own = Verdict(answer.status, tuple(f"{one.trouble}: {one}" for one in found))
        other = theirs.verdict(request)
        by: dict[Side, Verdict] = {"ours": own, "theirs": other}
        refusing: dict[Side, Verdict] = {
            side: said for side, said in by.items() if said.status >= 400
        }
        if refusing:
            head = f"{exchange.operation or request.path} {request.method}, {kind}"
            lines = [
                f"{head}: {reason}"
                for said in refusing.values()
                for reason in said.reasons or (f"refused with {said.status}",)
            ]
            yield Refusal(tuple(refusing), tuple(lines))
