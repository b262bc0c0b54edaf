"""The loopback server as a fixture."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.loopback.server import Server, serving


@pytest.fixture
def server() -> Iterator[Server]:
    """A fresh server on loopback."""
    with serving() as running:
        yield running
