"""The whole output for one small document, to be read: a change of it is seen here.

`CLIENTPRESS_REFRESH=1 python -m pytest tests/golden` writes it anew. What is copied as
it stands in `templates/` is left out, and so is the manifest, which has its hashes.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator, Mapping
from difflib import unified_diff
from pathlib import Path

import pytest

from clientpress.config import ApiConfig, PackageSettings
from clientpress.output import manifest
from clientpress.press import press
from clientpress.templates import templates_folder
from tests.quirks.generated import failures_in

FOLDER = Path(__file__).parent
GOLDEN = FOLDER / "client"
SHOP = PackageSettings.derive("shop")


@pytest.fixture
def pressed(tmp_path: Path) -> Path:
    """Press the document; return the output folder."""
    output = tmp_path / GOLDEN.name
    press([ApiConfig(SHOP, FOLDER / "openapi.yaml", output)])
    return output


def files_in(folder: Path) -> dict[str, bytes]:
    """Return the content of each file by its path."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.suffix != ".pyc"
    }


def made_for_it(folder: Path) -> dict[str, bytes]:
    """Return the files that are not copied, but for the manifest."""
    sources = (path.read_bytes() for path in templates_folder().rglob("*.py"))
    copied = tuple(source for source in sources if source)
    return {
        name: content
        for name, content in files_in(folder).items()
        if name != manifest.NAME and not content.endswith(copied)
    }


def refresh(files: Mapping[str, bytes]) -> None:
    shutil.rmtree(GOLDEN, ignore_errors=True)
    for name, content in files.items():
        path = GOLDEN / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)


def differences(golden: Mapping[str, bytes], now: Mapping[str, bytes]) -> Iterator[str]:
    """Yield the lines of a diff, files that come or go included."""
    for name in sorted(golden.keys() | now.keys()):
        before, after = golden.get(name), now.get(name)
        if before != after:
            fate = "new" if before is None else "gone" if after is None else "changed"
            yield f"{fate}: {name}"
            old, new = ((b or b"").decode().split("\n") for b in (before, after))
            yield from unified_diff(old, new, "golden", "pressed now", lineterm="")


def test_the_output_is_the_golden_one(pressed: Path) -> None:
    now = made_for_it(pressed)
    if os.environ.get("CLIENTPRESS_REFRESH") == "1":
        refresh(now)
    if found := list(differences(files_in(GOLDEN), now)):
        pytest.fail("\n".join(found), pytrace=False)


def test_the_golden_tests_pass(pressed: Path) -> None:
    shutil.copytree(GOLDEN, pressed, dirs_exist_ok=True)
    assert failures_in(pressed.parent, [GOLDEN.name]) == {GOLDEN.name: []}
