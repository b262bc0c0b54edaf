"""A document may call anything as pressed code calls its own: the client works."""

from __future__ import annotations

import importlib
import json
import os
import pkgutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import httpx2
import msgspec
import pytest

from clientpress.code.symbols import Scope, reserved
from clientpress.config import ApiConfig, PackageSettings
from clientpress.press import press
from tests.shared import once

from .documents import PLACES
from .identifiers import identifiers

if TYPE_CHECKING:
    from collections.abc import Iterator


def press_packages(folder: Path) -> None:
    """Press a package for each kind of place into a folder."""
    folder.mkdir()
    for place, document in PLACES.items():
        spec = folder / f"{place}.json"
        spec.write_bytes(msgspec.json.encode(document(identifiers())))
        settings = PackageSettings.derive(
            place, package=f"named_{place}", class_name="Named", environment="NAMED"
        )
        press([ApiConfig(settings, spec, folder / place)])
        (folder / place / f"named_{place}").rename(folder / f"named_{place}")


@pytest.fixture(scope="module")
def packages() -> Iterator[Path]:
    """A folder with a package for each kind of place."""
    folder = once("identifiers", press_packages)
    sys.path.append(str(folder))
    yield folder
    sys.path.remove(str(folder))


def test_each_symbol_is_among_the_names() -> None:
    """One that is not has no document here that prints it: see `QUIRKS`."""
    printed = frozenset[str]().union(*map(reserved, Scope))
    # A document's names do not begin with an underscore.
    visible = {name for name in printed if not name.startswith("_")}
    assert sorted(visible - {*identifiers()}) == []


@pytest.mark.usefixtures("packages")
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


def test_mypy_finds_nothing(packages: Path) -> None:
    command = ["mypy", "--strict", "--config-file=", "--cache-dir", os.devnull]
    _check(packages, [*command, *(f"named_{place}" for place in PLACES)])


def test_pyright_finds_nothing(packages: Path) -> None:
    settings = {
        "typeCheckingMode": "strict",
        "pythonVersion": "3.11",
        "include": [f"named_{place}" for place in PLACES],
        "exclude": ["**/_runtime"],
    }
    config = packages / "pyrightconfig.json"
    config.write_text(json.dumps(settings))
    command = ["basedpyright", "-p", str(config), "--pythonpath", sys.executable]
    _check(packages, command)


def _check(folder: Path, command: list[str]) -> None:
    program, *arguments = command
    done = subprocess.run(  # noqa: S603
        [sys.executable, "-m", program, *arguments],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-3000:]
