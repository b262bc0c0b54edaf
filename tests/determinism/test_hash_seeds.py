"""The order of sets and hashes leaves no trace."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path


def test_every_hash_seed_gives_the_same_bytes() -> None:
    program = str(Path(__file__).with_name("documents.py"))
    runs = [
        subprocess.Popen(  # noqa: S603
            [sys.executable, program],
            env={**os.environ, "PYTHONHASHSEED": seed},
            stdout=subprocess.PIPE,
            text=True,
        )
        for seed in ("0", "1", "4242")
    ]
    outputs = [run.communicate()[0] for run in runs]
    assert [run.returncode for run in runs] == [0, 0, 0]
    first, *others = (json.loads(output) for output in outputs)
    assert sum(map(len, first.values())) > 100
    for other in others:
        assert other == first
