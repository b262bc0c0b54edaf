"""Collects the `check.py` of every quirk; its client is pressed when it is imported."""

from __future__ import annotations

import importlib
import os
from functools import cache
from types import ModuleType
from typing import TYPE_CHECKING, Any

import pytest

from .pressing import FOLDER, QUIRKS, importable, pressed

if TYPE_CHECKING:
    from pathlib import Path

for _quirk in QUIRKS:
    pytest.register_assert_rewrite(f"{__package__}.{_quirk}.check")


class Check(pytest.Module):
    """The checks of one quirk."""

    def _getobj(self) -> ModuleType:
        quirk = self.path.parent.name
        if self.config.args_source is pytest.Config.ArgsSource.TESTPATHS:
            _press_from_behind()
        importable(quirk)
        return importlib.import_module(f".{quirk}.check", __package__)


@cache
def _press_from_behind() -> None:
    """Let a second worker press what the first comes to last, where all are asked for.

    Else each would wait for what the other presses, and go on with it to the next.
    """
    if os.environ.get("PYTEST_XDIST_WORKER") == "gw1":
        for quirk in reversed(QUIRKS):
            pressed(quirk)


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> Check | None:
    """Take `<quirk>/check.py` for a test module."""
    if file_path.name == "check.py" and file_path.parent.parent == FOLDER:
        # Its signature is not typed to the end.
        untyped: Any = Check
        collector: Check = untyped.from_parent(parent, path=file_path)
        return collector
    return None
