"""Bytecode for clients that tests press: most of their modules are the same ones."""

from __future__ import annotations

import hashlib
import py_compile
import shutil
from importlib.util import cache_from_source
from pathlib import Path

from tests.shared import run_folder


def compile_once(folder: Path) -> None:
    """Give the modules below a folder their bytecode; equal ones are compiled once a run.

    Python looks at the source again, so a module may be edited afterwards. Modules of
    tests have no equals.
    """
    known = run_folder() / "bytecode"
    known.mkdir(exist_ok=True)
    for source in folder.rglob("*.py"):
        if source.name.startswith("test_"):
            continue
        cached = known / hashlib.sha256(source.read_bytes()).hexdigest()
        if not cached.exists():
            py_compile.compile(
                str(source),
                str(cached),
                doraise=True,
                invalidation_mode=py_compile.PycInvalidationMode.CHECKED_HASH,
            )
        place = Path(cache_from_source(str(source)))
        place.parent.mkdir(exist_ok=True)
        _put(cached, place)


def _put(cached: Path, place: Path) -> None:
    """Python replaces bytecode and never writes into it, so files may be one."""
    place.unlink(missing_ok=True)
    try:
        place.hardlink_to(cached)
    except OSError:
        shutil.copyfile(cached, place)
