"""The order of sets and hashes leaves no trace."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from .documents import DOCUMENTS, as_written


def test_every_hash_seed_gives_the_same_bytes() -> None:
    runs = [
        subprocess.Popen(
            [sys.executable, "-m", "tests.determinism.documents"],
            cwd=Path(__file__).parents[2],
            env={**os.environ, "PYTHONHASHSEED": seed},
            stdout=subprocess.PIPE,
            text=True,
        )
        for seed in ("0", "4242")
    ]
    outputs = [run.communicate()[0] for run in runs]
    assert [run.returncode for run in runs] == [0, 0]
    # The seed of this process is one that Python has chosen.
    expected = {name: as_written(name) for name in DOCUMENTS}
    assert sum(map(len, expected.values())) > 100
    for output in outputs:
        assert json.loads(output) == expected
