"""Neither the order of keys in a document nor that of sets and hashes leaves a trace."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from .documents import DOCUMENTS, as_written


@pytest.mark.long
@pytest.mark.parametrize(
    ("change", "seed"),
    # One of these seeds puts {"a", "b"} in that order, the other in the other.
    [("reverse", "0"), ("shuffle", "4242")],
)
def test_another_order_and_another_seed_give_the_same_bytes(
    change: str, seed: str
) -> None:
    run = subprocess.run(  # noqa: S603
        [sys.executable, "-m", "tests.determinism.documents", change],
        cwd=Path(__file__).parents[2],
        env={**os.environ, "PYTHONHASHSEED": seed},
        stdout=subprocess.PIPE,
        check=True,
    )
    found = json.loads(run.stdout)
    # The seed of this process is one that Python has chosen.
    expected = {name: as_written(name) for name in DOCUMENTS}
    assert sum(map(len, expected.values())) > 100
    assert found.keys() == expected.keys()
    assert [name for name in expected if found[name] != expected[name]] == []
