"""The examples of README.md run, one after the other, against an API in process."""

from __future__ import annotations

import re
import runpy
from functools import partial
from pathlib import Path

import httpx2
import pytest
from fenix_partners_support import Played, PlayedApi, Reply

from fenix_partners import FenixPartners
from fenix_partners._runtime.core import clock

_README = Path(__file__).parents[1] / "README.md"
_EXAMPLE = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def _api() -> PlayedApi:
    return PlayedApi(Played("GET", "/contacts/[^/]+$", [Reply(200, json={})]))


def _client() -> FenixPartners:
    return FenixPartners(token="token-secret", base_name="base-name.example")


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
