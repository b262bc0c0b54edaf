"""Chromium, which visits pages and tells what it found there."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Literal

from tests.mock.calls import ROOT

from .stdy import MISSING

NO_BROWSER = "chromium is missing: apt-get install chromium (Debian)"
_PROGRAMS = ("chromium", "google-chrome")
_PACKAGES = ("puppeteer-core@24.43.1", "axe-core@4.14.1")
_FOLDER = ROOT / ".clientpress" / "browser-24.43.1"
_SCRIPT = Path(__file__).with_name("visits.mjs")
# Seconds, after which something is wrong.
_INSTALLED_WITHIN = 300
_VISITED_WITHIN = 600


@dataclass(frozen=True)
class Visit:
    """A page to visit, and what to do there; `words` are what is searched."""

    address: str
    action: Literal["", "faults", "illegible", "keys", "menu", "search", "theme"] = ""
    words: str = ""
    width: int = 1280
    scheme: Literal["light", "dark"] = "light"


def visited(visits: Sequence[Visit], folder: Path) -> list[dict[str, Any]]:
    """Return what was found at each visit; `folder` is for files of the way.

    Each has `said`, what came out at the console, and `asked`, all that was loaded, and
    the result of the action under its name.

    Raises:
        LookupError: a browser is missing, or npm, with which what drives it is installed.
    """
    program = next(filter(None, map(shutil.which, _PROGRAMS)), None)
    if program is None:
        raise LookupError(NO_BROWSER)
    given = {
        "program": program,
        "modules": str(_modules()),
        "visits": [asdict(visit) for visit in visits],
    }
    task = folder / "visits.json"
    task.write_text(json.dumps(given), encoding="utf-8")
    done = subprocess.run(  # noqa: S603
        [str(shutil.which("node")), str(_SCRIPT), str(task)],
        capture_output=True,
        text=True,
        timeout=_VISITED_WITHIN,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    results: list[dict[str, Any]] = json.loads(done.stdout)
    return results


def _modules() -> Path:
    """Return the folder of the programs, which are installed first if need be."""
    if not (_FOLDER / "node_modules" / "axe-core").exists():
        npm = shutil.which("npm")
        if npm is None:
            raise LookupError(MISSING)
        _FOLDER.mkdir(parents=True, exist_ok=True)
        quietly = ("--loglevel=error", "--no-audit", "--no-fund", "--no-save")
        subprocess.run(  # noqa: S603
            [npm, "install", *quietly, *_PACKAGES],
            cwd=_FOLDER,
            check=True,
            timeout=_INSTALLED_WITHIN,
        )
    return _FOLDER
