"""Presses the document of a quirk, once a test run, into a temporary folder."""

from __future__ import annotations

import sys
import tomllib
from functools import cache
from pathlib import Path

from clientpress.config import ApiConfig, PackageSettings
from clientpress.edits import read_edits
from clientpress.press import press
from tests.bytecode import compile_once
from tests.shared import once, run_folder

FOLDER = Path(__file__).parent
QUIRKS = tuple(sorted(path.parent.name for path in FOLDER.glob("*/openapi.yaml")))


def workshop() -> Path:
    """Return the folder that holds everything pressed; it goes away at exit."""
    return run_folder() / "quirks"


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
    folder = FOLDER / quirk
    configured = folder / "edits.toml"
    values = tomllib.loads(configured.read_text()) if configured.exists() else {}
    # Quirks are small, and their checks call what their documents name.
    edits = read_edits(folder, {"naming": "ids", **values})
    names, spec = settings(quirk), folder / "openapi.yaml"

    def make(output: Path) -> None:
        press([ApiConfig(names, spec, output, edits=edits)])
        compile_once(output)

    return once(f"{workshop().name}/{quirk}", make)


def package(quirk: str) -> Path:
    """Press a quirk and return the folder of its package."""
    return pressed(quirk) / f"quirk_{quirk}"


@cache
def importable(quirk: str) -> None:
    """Press a quirk and let its package be imported."""
    sys.path.append(str(pressed(quirk)))
