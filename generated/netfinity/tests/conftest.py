"""Each test runs with the synchronous and with the asynchronous client."""

from __future__ import annotations

from typing import Any

import pytest
from netfinity_support import Runner

from netfinity._runtime.core import clock


@pytest.fixture(params=["sync", "async"])
def run(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Runner:
    """Runs calls; the waits between attempts are noted instead of waited for."""
    waits: list[float] = []

    async def async_sleep(seconds: float) -> None:
        waits.append(seconds)

    monkeypatch.setattr(clock, "sleep", waits.append)
    monkeypatch.setattr(clock, "async_sleep", async_sleep)
    face: Any = request.param
    return Runner(face, waits)
