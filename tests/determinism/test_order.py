"""Neither the order of keys in a document nor that of sets and hashes leaves a trace."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from .documents import DOCUMENTS

# One of these seeds puts {"a", "b"} in that order, the other in the other.
ORDERS = {"reverse": "0", "shuffle": "4242"}


@pytest.mark.thorough
@pytest.mark.long
def test_two_orders_and_two_seeds_give_the_same_bytes() -> None:
    runs = [
        subprocess.Popen(  # noqa: S603
            [sys.executable, "-m", "tests.determinism.documents", change],
            cwd=Path(__file__).parents[2],
            env={**os.environ, "PYTHONHASHSEED": seed},
            stdout=subprocess.PIPE,
        )
        for change, seed in ORDERS.items()
    ]
    one, other = [json.loads(run.communicate()[0]) for run in runs]
    assert [run.returncode for run in runs] == [0, 0]
    assert one.keys() == other.keys() == DOCUMENTS.keys()
    assert sum(map(len, one.values())) > 100
    assert [name for name in DOCUMENTS if one[name] != other[name]] == []
