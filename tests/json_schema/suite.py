"""Fetches the JSON-Schema-Test-Suite: `python -m tests.json_schema.suite`.

It is part of jsonschema's source distribution, which pip brings, in the version that
the environment has, and which is kept in the environment.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.metadata import version
from pathlib import Path
from typing import Any

_DRAFT = "json/tests/draft2020-12"


@dataclass(frozen=True, slots=True)
class Group:
    """A schema and the instances that are valid under it, by description."""

    keyword: str
    description: str
    schema: Any
    valid: tuple[tuple[str, Any], ...]


@cache
def groups() -> tuple[Group, ...]:
    """Return the groups of the suite that have a valid instance, in its order."""
    return tuple(_read(folder()))


def _read(suite: Path) -> Iterator[Group]:
    for path in sorted(suite.glob("*.json")):
        for group in json.loads(path.read_text(encoding="utf-8")):
            valid = tuple(
                (test["description"], test["data"])
                for test in group["tests"]
                if test["valid"]
            )
            if valid:
                yield Group(path.stem, group["description"], group["schema"], valid)


def folder() -> Path:
    """Return the folder of the suite, fetched if it is not there yet."""
    release = f"jsonschema-{version('jsonschema')}"
    kept = Path(sys.prefix) / "share" / release
    if not (kept / _DRAFT).is_dir():
        _fetch(release, kept)
    return kept / _DRAFT


def _fetch(release: str, kept: Path) -> None:
    with tempfile.TemporaryDirectory() as scratch:
        pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "download"]
        options = ["--quiet", "--no-deps", "--no-binary=:all:", f"--dest={scratch}"]
        wanted = release.replace("-", "==")
        subprocess.run([*pip, *options, wanted], check=True)  # noqa: S603
        with tarfile.open(Path(scratch) / f"{release}.tar.gz") as archive:
            archive.extractall(scratch, filter="data")
        kept.parent.mkdir(parents=True, exist_ok=True)
        unpacked = Path(scratch) / release
        # Another process may have been faster.
        if not kept.exists():
            unpacked.rename(kept)


if __name__ == "__main__":
    folder()
