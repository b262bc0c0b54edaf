"""What is true of everything under `generated/`."""

from __future__ import annotations

import json
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def test_nothing_stands_among_the_generated_files_that_is_not_one() -> None:
    """A file that no document asks for any more is kept by nobody's intention."""
    manifests = sorted((ROOT / "generated").glob("*/.clientpress.json"))
    ours = {
        path.parent / name
        for path in manifests
        for name in json.loads(path.read_text("utf-8"))["files"]
    }
    found = {
        path
        for manifest in manifests
        for path in manifest.parent.rglob("*.py")
        if "__pycache__" not in path.parts
    }

    assert sorted(found - ours) == []
