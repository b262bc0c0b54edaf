"""Presses the document of a quirk, once per process, into a temporary folder."""

from __future__ import annotations

import atexit
import shutil
import sys
import tempfile
import tomllib
from functools import cache
from pathlib import Path

from clientpress.config import ApiConfig, PackageSettings
from clientpress.edits import read_edits
from clientpress.press import press

FOLDER = Path(__file__).parent
QUIRKS = tuple(sorted(path.parent.name for path in FOLDER.glob("*/openapi.yaml")))


@cache
def workshop() -> Path:
    """Return the folder that holds everything pressed; it goes away at exit."""
    folder = Path(tempfile.mkdtemp(prefix="quirks-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


def settings(quirk: str) -> PackageSettings:
    """Return the names of a quirk's client: `quirk_<folder>` with a class `Quirk`."""
    return PackageSettings.derive(
        quirk, package=f"quirk_{quirk}", class_name="Quirk", environment="QUIRK"
    )


@cache
def pressed(quirk: str) -> Path:
    """Press a quirk and return the output folder.

    Raises:
        SpecErrors: the document of the quirk has errors.
    """
    output = workshop() / quirk
    folder = FOLDER / quirk
    configured = folder / "edits.toml"
    values = tomllib.loads(configured.read_text()) if configured.exists() else {}
    edits = read_edits(folder, values)
    press([ApiConfig(settings(quirk), folder / "openapi.yaml", output, edits=edits)])
    return output


def package(quirk: str) -> Path:
    """Press a quirk and return the folder of its package."""
    return pressed(quirk) / f"quirk_{quirk}"


@cache
def importable(quirk: str) -> None:
    """Press a quirk and let its package be imported."""
    sys.path.append(str(pressed(quirk)))
