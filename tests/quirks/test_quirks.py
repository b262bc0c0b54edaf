"""What holds for the client of every quirk, whatever its check.py looks at."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from clientpress.output.format import black_differences

from .face import face
from .pressing import FOLDER, QUIRKS, package, pressed, workshop


@pytest.mark.parametrize("quirk", QUIRKS)
def test_the_face_is_the_golden_one(quirk: str) -> None:
    golden = FOLDER / quirk / "face.txt"
    shown = face(package(quirk))
    if os.environ.get("CLIENTPRESS_REFRESH") == "1":
        golden.write_text(shown, encoding="utf-8")
    assert shown == golden.read_text(encoding="utf-8")


@pytest.mark.parametrize("quirk", QUIRKS)
def test_black_changes_nothing(quirk: str) -> None:
    folder = pressed(quirk)
    differences = [
        f"{path.relative_to(folder)}\n{black_differences(path.read_text())}"
        for path in sorted(folder.rglob("*.py"))
        if path.parent.name != "_runtime" and black_differences(path.read_text())
    ]
    assert differences == []


@pytest.mark.parametrize("quirk", QUIRKS)
def test_every_folder_is_complete(quirk: str) -> None:
    present = {path.name for path in (FOLDER / quirk).iterdir()}
    assert {"openapi.yaml", "check.py", "face.txt"} <= present


def test_the_generated_tests_of_all_quirks_pass() -> None:
    folders = [pressed(quirk) for quirk in QUIRKS]
    paths = [str(path) for folder in folders for path in (folder, folder / "tests")]
    command = ["-m", "pytest", "--import-mode=importlib", "-q", "--tb=short", "-W", "error"]
    command += ["-p", "no:cacheprovider", "-p", "no:xdist", "-c", os.devnull]
    command += [f"--rootdir={workshop()}", str(workshop())]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(paths)}
    environment.pop("PYTEST_ADDOPTS", None)
    run = subprocess.run(  # noqa: S603
        [sys.executable, *command],
        cwd=workshop(),
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stdout + run.stderr
