"""The examples of README.md run, one after the other, against an API in process."""

from __future__ import annotations

import re
import runpy
from functools import partial
from pathlib import Path

import httpx2
import pytest
from fenix_collect_support import Played, PlayedApi, Reply

from fenix_collect import FenixCollect
from fenix_collect._runtime.core import clock

_README = Path(__file__).parents[1] / "README.md"
_EXAMPLE = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def _api() -> PlayedApi:
    return PlayedApi(
        Played(
            "GET",
            "/my\\-campaigns$",
            [
                Reply(
                    200,
                    json=[
                        {
                            "default_landing_page": "https://example.com/default_landing_page-11",
                            "external_campaign_group_id": "external_campaign_group_id-12",
                            "external_donation_purpose_id": "external_donation_purpose_id-13",
                            "external_recruitment_id": "external_recruitment_id-14",
                            "internal_name": "internal_name-15",
                            "name": "name-16",
                            "preferred_landing_page": "https://example.com/preferred_landing_page-17",
                            "uuid": "uuid-18",
                        },
                    ],
                ),
            ],
        ),
        Played(
            "POST",
            "/campaigns/[^/]+/new\\-contect$",
            [
                Reply(
                    200,
                    json={
                        "created_at": "2024-12-12T11:11:07Z",
                        "default_landing_page": "https://example.com/default_landing_page-12",
                        "email": "email-13",
                        "external_id": "external_id-14",
                        "last_name": "last_name-15",
                        "name": "name-16",
                        "phone": "phone-17",
                        "preferred_landing_page": "https://example.com/preferred_landing_page-18",
                        "ssn": "ssn-19",
                        "uuid": "uuid-20",
                    },
                ),
            ],
        ),
    )


def _client() -> FenixCollect:
    return FenixCollect(api_key="api-key-secret")


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
