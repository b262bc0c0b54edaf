"""Type checks every pressed quirk and its check.py: `python -m tests.quirks.typecheck`.

One run of mypy and one of basedpyright over all of them, both strict.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from .pressing import FOLDER, QUIRKS, pressed, workshop

_REPOSITORY = FOLDER.parents[1]


def main() -> int:
    """Return 0 if both checkers are content."""
    outputs = [pressed(quirk) for quirk in QUIRKS]
    packages = [o / f"quirk_{q}" for o, q in zip(outputs, QUIRKS, strict=True)]
    tests = [output / "tests" for output in outputs]
    source = _REPOSITORY / "generator"
    roots = [str(path) for path in (source, _REPOSITORY, *outputs, *tests)]
    results = [_mypy(packages, roots), _basedpyright([*packages, *tests], roots)]
    return max(results)


def _checks() -> list[Path]:
    return [FOLDER / quirk / "check.py" for quirk in QUIRKS]


def _mypy(packages: list[Path], roots: list[str]) -> int:
    config = workshop() / "mypy.ini"
    config.write_text(
        "[mypy]\nstrict = true\npython_version = 3.11\n"
        "explicit_package_bases = true\nnamespace_packages = true\n"
        f"cache_dir = {os.devnull}\n"
    )
    files = [
        *packages,
        *_checks(),
        # Every generated tests/ has a conftest.py: mypy knows one module of a name.
        *(path for folder in packages for path in _test_modules(folder)),
    ]
    environment = {**os.environ, "MYPYPATH": os.pathsep.join(roots)}
    command = [
        sys.executable,
        "-m",
        "mypy",
        f"--config-file={config}",
        *map(str, files),
    ]
    return subprocess.run(  # noqa: S603
        command, cwd=workshop(), env=environment, check=False
    ).returncode


def _test_modules(package: Path) -> list[Path]:
    return sorted((package.parent / "tests").glob("*_support.py"))


def _basedpyright(folders: list[Path], roots: list[str]) -> int:
    config = workshop() / "pyrightconfig.json"
    settings = {
        "typeCheckingMode": "strict",
        "pythonVersion": "3.11",
        "include": [str(path) for path in (*folders, *_checks())],
        "extraPaths": roots,
    }
    config.write_text(json.dumps(settings))
    command = [sys.executable, "-m", "basedpyright", "-p", str(config)]
    command += ["--pythonpath", sys.executable]
    return subprocess.run(command, cwd=workshop(), check=False).returncode  # noqa: S603


if __name__ == "__main__":
    sys.exit(main())
