"""Tests leave nothing in the folders of whoever runs them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests import shared

if TYPE_CHECKING:
    from collections.abc import Iterator


def pytest_configure(config: pytest.Config) -> None:
    """Give this run a folder that its workers share."""
    if not hasattr(config, "workerinput"):
        shared.begin()


@pytest.fixture(scope="session", autouse=True)
def _user_folders(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        for name in ("XDG_CACHE_HOME", "XDG_STATE_HOME"):
            patch.setenv(name, str(tmp_path_factory.mktemp(name.lower())))
        yield


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with what takes long: at the end the other workers would wait for it."""
    items.sort(key=lambda item: item.get_closest_marker("long") is None)
