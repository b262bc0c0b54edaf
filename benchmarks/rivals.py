"""Pressing a document against openapi-python-client, which makes the client alone.

Ours makes the synchronous and the asynchronous client, the tests and the reference,
and validates. The other is installed into an environment of its own. Documents: that of
Afosto, and of the folder CORPUS those that are large.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import venv
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from clientpress.document.load import load
from clientpress.document.normalise import normalise

from .cost import Cost, cost_of
from .measure import ENVIRONMENT, ROOT, Row

_FOLDER = ROOT / ".clientpress" / "rivals"
_RUNS = 3
_LARGE = ("github.json", "asana.yaml", "digitalocean.yaml")


@dataclass(frozen=True, slots=True)
class _Case:
    """A document for each side, and what share of the other's time is the target."""

    name: str
    ours: Path
    theirs: Path
    target: float


def rivals() -> Iterator[Row]:
    """Both sides in turn, cold each time; memory is that of all processes."""
    other = _installed()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for case in _cases(folder):
            mine: list[Cost] = []
            others: list[Cost] = []
            for _ in range(_RUNS):
                mine.append(_ours(case.ours, folder))
                others.append(_theirs(other, case.theirs, folder))
            ratio = _pairs([c.seconds for c in mine], [c.seconds for c in others])
            memory = _pairs([c.megabytes for c in mine], [c.megabytes for c in others])
            yield Row(f"{case.name}: ours", "s", [c.seconds for c in mine])
            yield Row(
                f"{case.name}: openapi-python-client",
                "s",
                [c.seconds for c in others],
            )
            target = f"at most {case.target}"
            yield Row(f"{case.name}: time, ours / theirs", "times", ratio, target)
            yield Row(f"{case.name}: ours", "MB", [c.megabytes for c in mine])
            yield Row(
                f"{case.name}: memory, ours / theirs", "times", memory, "at most 1.0"
            )


def _pairs(first: Sequence[float], second: Sequence[float]) -> list[float]:
    return [one / other for one, other in zip(first, second, strict=True)]


def _cases(folder: Path) -> Iterator[_Case]:
    afosto = ROOT / "spec" / "afosto" / "openapi.yaml"
    # The other reads no document of several files.
    whole = folder / "afosto.json"
    whole.write_text(json.dumps(normalise(load(afosto))), encoding="utf-8")
    yield _Case("afosto", afosto, whole, 1.0)
    corpus = os.environ.get("CORPUS", "")
    for name in _LARGE if corpus else ():
        document = Path(corpus) / name
        if document.exists():
            yield _Case(document.stem, document, document, 0.5)


def _installed() -> Path:
    program = _FOLDER / "bin" / "openapi-python-client"
    if not program.exists():
        venv.create(_FOLDER, with_pip=True)
        subprocess.run(  # noqa: S603
            [_FOLDER / "bin" / "pip", "install", "--quiet", "openapi-python-client"],
            check=True,
        )
    return program


def _ours(document: Path, folder: Path) -> Cost:
    shutil.rmtree(folder / "ours", ignore_errors=True)
    program = str(Path(sys.executable).with_name("clientpress"))
    names = ("--package", "client", "--output", "ours", "--quiet")
    command = [program, "generate", "--spec", str(document), *names]
    cost = cost_of(command, folder, ENVIRONMENT)
    if cost.code != 0:
        raise RuntimeError(cost.output[-2_000:])
    return cost


def _theirs(program: Path, document: Path, folder: Path) -> Cost:
    shutil.rmtree(folder / "theirs", ignore_errors=True)
    own = ("--output-path", "theirs", "--meta", "none", "--overwrite")
    command = [str(program), "generate", "--path", str(document), *own]
    # It calls ruff, which stands beside it.
    path = f"{program.parent}{os.pathsep}{ENVIRONMENT.get('PATH', '')}"
    cost = cost_of(command, folder, {**ENVIRONMENT, "PATH": path})
    # It fails on each of these documents, after it has written what it could.
    if not any((folder / "theirs").rglob("*.py")):
        raise RuntimeError(cost.output[-2_000:])
    return cost
