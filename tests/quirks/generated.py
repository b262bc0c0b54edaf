"""Runs the generated tests of all quirks, in one process beside this one."""

from __future__ import annotations

import os
import subprocess
import sys
import xml.etree.ElementTree as ET  # pytest's own report
from functools import cache

from .pressing import QUIRKS, pressed, workshop


@cache
def failures() -> dict[str, list[str]]:
    """Return what failed, by quirk: the name and text of each generated test."""
    report = workshop() / "generated-tests.xml"
    output = _run(str(report))
    found: dict[str, list[str]] = {quirk: [] for quirk in QUIRKS}
    if not report.exists():
        return {quirk: [output] for quirk in QUIRKS}
    for case in ET.parse(report).iter("testcase"):  # noqa: S314
        # `classname` is the module; a module that cannot be collected has it as name.
        where = f"{case.get('classname') or case.get('name')}"
        for outcome in (*case.iter("failure"), *case.iter("error")):
            quirk = where.replace("/", ".").partition(".")[0]
            found[quirk].append(f"{where} {case.get('name')}\n{outcome.text}")
    return found


def _run(report: str) -> str:
    folders = [pressed(quirk) for quirk in QUIRKS]
    paths = [str(path) for folder in folders for path in (folder, folder / "tests")]
    options = ["--import-mode=importlib", "-q", "--tb=short", "-W", "error"]
    # No configuration, cache or worker of the run that this one is part of.
    options += ["-c", os.devnull, "-p", "no:cacheprovider", "-p", "no:xdist"]
    options += [f"--rootdir={workshop()}", f"--junitxml={report}"]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(paths)}
    environment.pop("PYTEST_ADDOPTS", None)
    run = subprocess.run(  # noqa: S603
        [sys.executable, "-m", "pytest", *options, str(workshop())],
        cwd=workshop(),
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    return run.stdout + run.stderr
