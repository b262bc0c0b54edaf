"""What holds for the client of every quirk, whatever its check.py looks at.

`make lint` asks black, ruff and the type checkers.
"""

from __future__ import annotations

import os

import pytest

from tests.type_hints import unread

from .face import face
from .generated import failures_of
from .pressing import FOLDER, QUIRKS, importable, package


@pytest.mark.parametrize("quirk", QUIRKS)
def test_the_face_is_the_golden_one(quirk: str) -> None:
    golden = FOLDER / quirk / "face.txt"
    shown = face(package(quirk))
    if os.environ.get("CLIENTPRESS_REFRESH") == "1":
        golden.write_text(shown, encoding="utf-8")
    assert shown == golden.read_text(encoding="utf-8")


@pytest.mark.parametrize("quirk", QUIRKS)
def test_annotations_are_understood(quirk: str) -> None:
    importable(quirk)
    assert unread(f"quirk_{quirk}") == []


@pytest.fixture(scope="session")
def failures(request: pytest.FixtureRequest) -> dict[str, list[str]]:
    """What fails of the generated tests of all quirks that this run asks for."""
    functions = [i for i in request.session.items if isinstance(i, pytest.Function)]
    asking = [one for one in functions if "failures" in one.fixturenames]
    return failures_of([str(one.callspec.params["quirk"]) for one in asking])


@pytest.mark.long
@pytest.mark.parametrize("quirk", QUIRKS)
def test_the_generated_tests_pass(quirk: str, failures: dict[str, list[str]]) -> None:
    assert failures[quirk] == []


def test_the_folders_are_complete() -> None:
    names = ("openapi.yaml", "check.py", "face.txt")
    files = [FOLDER / quirk / name for quirk in QUIRKS for name in names]
    assert [path for path in files if not path.exists()] == []
