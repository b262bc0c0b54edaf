"""Runs generated tests, those of many clients at once, in a process beside this one."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.shared import once

from .pressing import pressed, workshop

# That values, logs, output and progress are shown takes half of the time, and is needed
# where a test fails only.
_QUICK = ("--assert=plain", "-p", "no:logging", "-p", "no:terminal", "--capture=no")
_SHOWN = ("-q", "--tb=short")
_PYTEST = Path(__file__).with_name("run_pytest.py")


def failures_of(quirks: Sequence[str]) -> dict[str, list[str]]:
    """Return what failed, by quirk: the name and text of each generated test.

    A test run asks once, for all the quirks that it is about.
    """

    def run(path: Path) -> None:
        for quirk in quirks:
            pressed(quirk)
        path.write_text(json.dumps(failures_in(workshop(), quirks)))

    found: dict[str, list[str]] = json.loads(once("failures.json", run).read_text())
    return found


def failures_in(root: Path, clients: Sequence[str]) -> dict[str, list[str]]:
    """Run the tests of clients that were pressed into folders of `root`.

    Returns what failed, by folder: the name and text of each test.
    """
    found = _failures(root, clients, _QUICK)
    failing = [client for client in clients if found[client]]
    shown = _failures(root, failing, _SHOWN) if failing else {}
    return found | {client: texts for client, texts in shown.items() if texts}


def _failures(
    root: Path, clients: Sequence[str], options: Sequence[str]
) -> dict[str, list[str]]:
    folders = [root / client for client in clients]
    with TemporaryDirectory() as folder:
        report = Path(folder) / "report.json"
        output = _run(root, folders, report, *options)
        found: dict[str, list[str]] = {}
        if report.exists():
            found = json.loads(report.read_text("utf-8"))
    # A client of which nothing was run has failed.
    return {client: found.get(client, [output]) for client in clients}


def _run(root: Path, folders: Sequence[Path], report: Path, *options: str) -> str:
    paths = [str(path) for folder in folders for path in (folder, folder / "tests")]
    given = ["--import-mode=importlib", "-W", "error", *options]
    # No configuration, cache or worker of the run that this one is part of, and no
    # plugins: they have something to do for each test.
    given += ["-c", os.devnull, "-p", "no:cacheprovider"]
    # Modules are called after folders below that one: not `<client>`, which is a package.
    given += [f"--rootdir={root.parent}"]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(paths)}
    environment.pop("PYTEST_ADDOPTS", None)
    environment["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"
    # No server is asked, and to read all authorities takes longer than an example does.
    environment["SSL_CERT_FILE"] = os.devnull
    # Without a look into each folder of the packages.
    tests = [str(folder / "tests") for folder in folders]
    run = subprocess.run(  # noqa: S603
        # Its own folder has modules that are no business of the clients.
        [sys.executable, "-P", str(_PYTEST), str(report), str(root), *given, *tests],
        cwd=root,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    return run.stdout + run.stderr
