"""What README.md shows is true: the call runs, the paths in its table exist."""

from __future__ import annotations

import re
from functools import partial
from pathlib import Path

import httpx2
import pytest

ROOT = Path(__file__).resolve().parents[1]
TEXT = (ROOT / "README.md").read_text(encoding="utf-8")
_AGREEMENTS = [{"id": "2799029", "category": "MOBILE", "validFrom": "2024-01-01"}]


def _answer(request: httpx2.Request) -> httpx2.Response:
    if request.url.path == "/oauth/v2/token":
        return httpx2.Response(200, json={"access_token": "t", "expires_in": 60})
    assert request.url.path == "/corporate-agreements/v2/agreements"
    return httpx2.Response(200, json=_AGREEMENTS)


def test_the_first_call_runs(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    client = partial(httpx2.Client, transport=httpx2.MockTransport(_answer))
    monkeypatch.setattr(httpx2, "Client", client)
    (example,) = re.findall(r"^```python\n(.*?)^```$", TEXT, re.MULTILINE | re.DOTALL)
    exec(compile(example, "README.md", "exec"), {})  # noqa: S102  # our own text
    assert capsys.readouterr().out.startswith("2799029")


def test_every_place_it_names_exists() -> None:
    table = TEXT.partition("## Where things are")[2]
    places = re.findall(r"`((?:docs|generator|templates)/[^`<]*)`", table)
    assert len(places) > 5
    assert [place for place in places if not (ROOT / place).exists()] == []
