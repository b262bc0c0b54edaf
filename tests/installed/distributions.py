"""Writes wheel, sdist, bill of materials and hashes into dist/: `make dist`."""

from __future__ import annotations

import hashlib
import subprocess
import sys
import venv
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parents[2]
DIST = ROOT / "dist"


def python(*arguments: str | Path, executable: str | Path = sys.executable) -> None:
    """Run Python, which has to succeed."""
    command = [str(executable), *map(str, arguments)]
    subprocess.run(command, cwd=ROOT, check=True, timeout=600)  # noqa: S603


def main() -> None:
    """Make all files of a release."""
    python("-m", "hatchling", "build", "--directory", DIST)
    (wheel,) = DIST.glob("*.whl")
    with TemporaryDirectory() as folder:
        venv.create(folder, with_pip=True)
        installed = Path(folder, "bin/python")
        pip = ("-m", "pip", "--quiet", "--disable-pip-version-check")
        python(*pip, "install", wheel, executable=installed)
        # What only installs is no part of what was installed.
        python(*pip, "uninstall", "--yes", "pip", "setuptools", executable=installed)
        bill = DIST / f"{wheel.name.removesuffix('.whl')}.cdx.json"
        options = ("--output-reproducible", "--output-file", bill)
        python("-m", "cyclonedx_py", "environment", installed, *options)
    files = sorted(path for path in DIST.iterdir() if path.name != "SHA256SUMS")
    lines = [f"{hashlib.sha256(f.read_bytes()).hexdigest()}  {f.name}" for f in files]
    (DIST / "SHA256SUMS").write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
