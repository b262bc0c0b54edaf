"""The time of whole commands on a copy of the project: cold, after an edit, unchanged."""

from __future__ import annotations

import re
import shutil
import tempfile
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from pathlib import Path

from .measure import ROOT, Row, cache_of, clientpress, seconds

EDITS = (
    ("the summary of an operation", "spec/afosto/paths/odr.yaml", "summary: "),
    ("the description of a schema", "spec/afosto/schemas/odr.yaml", "description: "),
)


@contextmanager
def project() -> Generator[Path]:
    """A copy of the specs and the configuration, without anything pressed or kept."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "project"
        shutil.copytree(ROOT / "spec", folder / "spec")
        shutil.copy(ROOT / "clientpress.toml", folder)
        yield folder


def generate() -> Iterator[Row]:
    """Cold runs: neither an output folder nor a cache."""
    cases: tuple[tuple[str, tuple[str, ...], str], ...] = (
        ("generate all five APIs, cold", (), ""),
        ("generate afosto, cold", ("afosto",), "about 5"),
    )
    with project() as folder:
        for what, apis, target in cases:
            run = clientpress(folder, "generate", *apis)
            run()
            values: list[float] = []
            for _ in range(5):
                for made in (folder / "generated", cache_of(folder)):
                    shutil.rmtree(made)
                values.append(seconds(run))
            yield Row(what, "s", values, target)


def edit() -> Iterator[Row]:
    """Runs of the command after one line of spec/afosto has changed."""
    with project() as folder:
        run = clientpress(folder, "generate")
        run()
        for what, name, key in EDITS:
            values: list[float] = []
            for number in range(7):
                change(folder / name, key, number)
                before = _pressed(folder)
                values.append(seconds(run))
                if _pressed(folder) == before:
                    raise RuntimeError(f"{name}: the edit changed nothing")
            yield Row(f"generate after an edit: {what}", "s", values, "under 1.2")


def change(file: Path, key: str, number: int) -> None:
    """Change the first text after `key` to one that was not there before."""
    text = re.sub(r"Edit \d+\. ", "", file.read_text(encoding="utf-8"))
    changed, count = re.subn(
        rf"(?m)({re.escape(key)})(?=\w)", rf"\g<1>Edit {number}. ", text, count=1
    )
    if not count:
        raise RuntimeError(f"{file.name} has no {key.strip()}")
    file.write_text(changed, encoding="utf-8")


def _pressed(folder: Path) -> dict[str, int]:
    """The files of a client, and when each was written."""
    files = (folder / "generated/afosto/afosto").rglob("*.py")
    return {file.as_posix(): file.stat().st_mtime_ns for file in files}


def check() -> Iterator[Row]:
    """Runs of `check` where nothing has changed."""
    with project() as folder:
        clientpress(folder, "generate")()
        run = clientpress(folder, "check")
        run()
        yield Row(
            "check all five, nothing changed",
            "s",
            [seconds(run) for _ in range(10)],
            "under 1",
        )
