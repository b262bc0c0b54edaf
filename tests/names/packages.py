"""A package for each kind of place, with every name of `identifiers` in it."""

from __future__ import annotations

from pathlib import Path

import msgspec

from clientpress.config import ApiConfig, PackageSettings
from clientpress.press import press
from tests.bytecode import compile_once
from tests.shared import once

from .documents import PLACES
from .identifiers import identifiers

NAMES = tuple(f"named_{place}" for place in PLACES)


def packages() -> Path:
    """Return a folder that has them all."""
    return once("identifiers", _press)


def _press(folder: Path) -> None:
    folder.mkdir()
    for place, document in PLACES.items():
        spec = folder / f"{place}.json"
        spec.write_bytes(msgspec.json.encode(document(identifiers())))
        name = f"named_{place}"
        settings = PackageSettings.derive(
            place,
            package=name,
            class_name="Named",
            environment="NAMED",
            # Nobody runs them, and they would be most of what is pressed.
            tests="none",
        )
        press([ApiConfig(settings, spec, folder / place)])
        (folder / place / name).rename(folder / name)
        compile_once(folder / name)
