"""Fetches the JSON-Schema-Test-Suite: `python -m tests.json_schema.suite`.

It is part of jsonschema's source distribution, which pip brings, in the version that
the environment has, and which is kept in the environment. pip runs what builds such a
distribution, if only to learn its name. So it takes the one file whose digest is in
constraints.txt, and the builders that the environment has, which came by digest too.
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
from itertools import takewhile
from pathlib import Path
from typing import Any

_DRAFT = "json/tests/draft2020-12"
_CONSTRAINTS = Path(__file__).parents[2] / "constraints.txt"


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
        wanted = Path(scratch) / "requirements.txt"
        wanted.write_text(_pinned(release.replace("-", "==")), encoding="utf-8")
        pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "download"]
        exactly = ["--require-hashes", "--requirement", str(wanted)]
        source = ["--no-deps", "--no-binary=:all:", "--no-build-isolation"]
        subprocess.run(  # noqa: S603
            [*pip, "--quiet", *exactly, *source, f"--dest={scratch}"], check=True
        )
        with tarfile.open(Path(scratch) / f"{release}.tar.gz") as archive:
            archive.extractall(scratch, filter="data")
        kept.parent.mkdir(parents=True, exist_ok=True)
        unpacked = Path(scratch) / release
        # Another process may have been faster.
        if not kept.exists():
            unpacked.rename(kept)


def _pinned(wanted: str) -> str:
    """Return the lines of constraints.txt that name a release and its digests."""
    lines = _CONSTRAINTS.read_text(encoding="utf-8").splitlines(keepends=True)
    (start,) = (i for i, line in enumerate(lines) if line.startswith(f"{wanted} "))
    rest = takewhile(lambda line: line.startswith(" "), lines[start + 1 :])
    return "".join([lines[start], *rest])


if __name__ == "__main__":
    folder()
