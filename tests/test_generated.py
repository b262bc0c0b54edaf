"""What is true of everything under `generated/`."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
CONFIG = "pyproject.toml"


def test_black_changes_nothing() -> None:
    result = subprocess.run(  # noqa: S603
        [sys.executable, "-m", "black", "--check", "--config", CONFIG, "generated"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stderr
