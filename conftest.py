"""Makes each generated client and its test support importable, whichever is run."""

from __future__ import annotations

import gc
import sys
from collections.abc import Generator
from pathlib import Path
from typing import Any

import pytest

for client in sorted(Path(__file__).parent.glob("generated/*/tests")):
    sys.path[:0] = [str(client.parent), str(client)]


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Generator[None, Any, Any]:
    """Leave what is collected out of every search for garbage: it stays to the end."""
    gc.disable()
    try:
        return (yield)
    finally:
        gc.freeze()
        gc.enable()
