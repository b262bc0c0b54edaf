"""The examples of README.md run, one after the other, against an API in process."""

from __future__ import annotations

import re
import runpy
from functools import partial
from pathlib import Path

import httpx2
import pytest
from afosto_support import Played, PlayedApi, Reply

from afosto import Afosto
from afosto._runtime.core import clock

_README = Path(__file__).parents[1] / "README.md"
_EXAMPLE = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def _api() -> PlayedApi:
    return PlayedApi(
        Played(
            "GET",
            "/cat/channels$",
            [
                Reply(200, json=[{}], headers={"x-page": "cursor-2"}),
                Reply(200, json=[{}, {}], headers={"x-page": "cursor-3"}),
                Reply(200, json=[{}, {}, {}]),
            ],
        ),
        Played("POST", "/cat/channels$", [Reply(200, json={})]),
        Played("GET", "/cnt/actions$", [Reply(200, json=[{}])]),
        Played(
            "POST",
            "/cnt/files/signature$",
            [
                Reply(
                    200,
                    json={
                        "expires_at": "2024-12-12T11:11:07Z",
                        "signature": "signature-11",
                    },
                ),
            ],
        ),
        Played(
            "POST",
            "/iam/oauth/authorize$",
            [
                Reply(
                    200,
                    json={
                        "access_token": "token-1",
                        "token_type": "Bearer",
                        "expires_in": 3600,
                    },
                ),
            ],
        ),
        Played(
            "POST",
            "/cnt/files/upload/[^/]+$",
            [
                Reply(
                    200,
                    json=[
                        {
                            "created_at": "2024-12-12T11:11:07Z",
                            "dir": "dir-12",
                            "filename": "filename-13",
                            "id": "id-14",
                            "is_listed": True,
                            "is_public": False,
                            "label": "label-17",
                            "metadata": {"metadata-key": "metadata-18"},
                            "mime": "mime-19",
                            "type": "video",
                            "updated_at": "2024-10-22T21:21:07Z",
                            "url": "url-22",
                        },
                    ],
                ),
            ],
        ),
        Played(
            "GET",
            "/mes/tasks/[^/]+$",
            [
                Reply(
                    200,
                    json={
                        "completed_at": None,
                        "description": "description-12",
                        "expires_at": "2024-02-14T13:13:07Z",
                        "id": "00000000-0000-4000-8000-000000000014",
                        "name": "name-15",
                        "progress": 16,
                        "result": "result-17",
                        "started_at": "2024-07-19T18:18:07Z",
                    },
                ),
                Reply(
                    200,
                    json={
                        "completed_at": "2024-12-12T11:11:07Z",
                        "description": "description-12",
                        "expires_at": "2024-02-14T13:13:07Z",
                        "id": "00000000-0000-4000-8000-000000000014",
                        "name": "name-15",
                        "progress": 16,
                        "result": "result-17",
                        "started_at": "2024-07-19T18:18:07Z",
                    },
                ),
            ],
        ),
        Played(
            "GET",
            "/odr/payments/[^/]+/start$",
            [Reply(204, headers={"x-task-id": "task-1"})],
        ),
    )


def _client() -> Afosto:
    return Afosto(token="token-secret")


def test_the_examples_run(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    api = _api()
    transport = httpx2.MockTransport(api)
    for name in ("Client", "AsyncClient"):
        in_process = partial(getattr(httpx2, name), transport=transport)
        monkeypatch.setattr(httpx2, name, in_process)
    waits: list[float] = []
    monkeypatch.setattr(clock, "sleep", waits.append)
    monkeypatch.chdir(tmp_path)
    Path("report.pdf").write_bytes(b"%PDF-1.7")
    for example in _EXAMPLE.findall(_README.read_text(encoding="utf-8")):
        api.start_over()
        with _client() as client:
            Path("example.py").write_text(example, encoding="utf-8")
            runpy.run_path("example.py", {"client": client})
    assert api.uncalled == set()
