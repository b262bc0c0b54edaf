"""A document may call anything as pressed code calls its own: the client works.

That type checkers are content with it too is a step of `make types`.
"""

from __future__ import annotations

import importlib
import pkgutil
import sys
from typing import TYPE_CHECKING

import httpx2
import pytest

from clientpress.code.symbols import Scope, reserved

from .documents import PLACES
from .identifiers import identifiers
from .packages import packages

if TYPE_CHECKING:
    from collections.abc import Iterator


pytestmark = pytest.mark.thorough


@pytest.fixture(scope="module")
def importable() -> Iterator[None]:
    """Let the packages be imported."""
    folder = str(packages())
    sys.path.append(folder)
    yield
    sys.path.remove(folder)


def test_each_symbol_is_among_the_names() -> None:
    """One that is not has no document here that prints it: see `QUIRKS`."""
    printed = frozenset[str]().union(*map(reserved, Scope))
    # A document's names do not begin with an underscore.
    visible = {name for name in printed if not name.startswith("_")}
    assert sorted(visible - {*identifiers()}) == []


@pytest.mark.usefixtures("importable")
@pytest.mark.parametrize("place", PLACES)
def test_all_modules_are_imported_and_a_call_goes_through(
    place: str,
) -> None:
    name = f"named_{place}"
    package = importlib.import_module(name)
    for found in pkgutil.walk_packages(package.__path__, f"{name}."):
        importlib.import_module(found.name)
    for lazy in (package.models, package.params):
        for public in dir(lazy):
            getattr(lazy, public)

    def answer(request: httpx2.Request) -> httpx2.Response:
        assert request.url.path.endswith("/plain")
        return httpx2.Response(200, json={"id": None})

    transport = httpx2.MockTransport(answer)
    with (
        httpx2.Client(transport=transport) as http,
        package.Named(http_client=http) as client,
    ):
        assert client.first_call().id is None
