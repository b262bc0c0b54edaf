"""Tests leave nothing in the folders of whoever runs them."""

from __future__ import annotations

import importlib
import signal
import sys
from typing import TYPE_CHECKING

import pytest

from tests import shared

if TYPE_CHECKING:
    from collections.abc import Iterator


def pytest_configure(config: pytest.Config) -> None:
    """Give this run a folder that its workers share."""
    if not hasattr(config, "workerinput"):
        shared.begin()
    # A shell ignores it for what runs in the background, and so would all that tests start.
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture(scope="session", autouse=True)
def _user_folders(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        for name in ("XDG_CACHE_HOME", "XDG_STATE_HOME"):
            patch.setenv(name, str(tmp_path_factory.mktemp(name.lower())))
        yield


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with what takes long: at the end the other workers would wait for it."""
    _draw_nothing_from_modules()
    items.sort(key=lambda item: item.get_closest_marker("long") is None)


def _draw_nothing_from_modules() -> None:
    """Let no example of Hypothesis depend on which modules were imported before.

    It draws the constants that stand in them, and has to parse all clients for that.
    """
    if "hypothesis" in sys.modules:
        name = "hypothesis.internal.conjecture.providers"
        providers = importlib.import_module(name)
        assert providers.is_local_module_file
        vars(providers)["is_local_module_file"] = _is_no_source


def _is_no_source(path: str) -> bool:
    del path
    return False
