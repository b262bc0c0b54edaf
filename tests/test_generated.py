"""What is true of everything under `generated/`."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from tests.quirks.generated import failures_in
from tests.type_hints import unread

ROOT = Path(__file__).resolve().parents[1]
GENERATED = ROOT / "generated"
CLIENTS = sorted(path.parent.name for path in GENERATED.glob("*/.clientpress.json"))


@pytest.mark.long
@pytest.mark.parametrize("client", CLIENTS)
def test_the_tests_of_a_client_pass(client: str) -> None:
    """They are run where there is the least to do for each: there are 8,000."""
    failed = failures_in(GENERATED, [client])[client]
    if failed:
        pytest.fail("\n\n".join(failed), pytrace=False)


@pytest.mark.parametrize("client", CLIENTS)
def test_annotations_are_understood(
    client: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "path", [str(GENERATED / client), *sys.path])
    assert unread(client.replace("-", "_")) == []


def test_nothing_stands_among_the_generated_files_that_is_not_one() -> None:
    """A file that no document asks for any more is kept by nobody's intention."""
    manifests = sorted(GENERATED.glob("*/.clientpress.json"))
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
