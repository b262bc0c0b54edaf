"""A package may be called after its document, with a name that fills a line."""

from __future__ import annotations

from pathlib import Path

import pytest

from clientpress.config import ApiConfig, PackageSettings
from clientpress.output.format import black_differences
from clientpress.press import press

from .pressing import FOLDER

_PACKAGE = "an_interface_that_is_named_by_its_provider_and_version_2024_01"


@pytest.mark.parametrize(
    "quirk", ["background_task", "json_lines", "webhook_signatures"]
)
def test_black_changes_nothing(quirk: str, tmp_path: Path) -> None:
    settings = PackageSettings.derive(quirk, package=_PACKAGE)
    press([ApiConfig(settings, FOLDER / quirk / "openapi.yaml", tmp_path)])
    for path in sorted(tmp_path.rglob("*.py")):
        if "_runtime" not in path.parts:
            text = path.read_text(encoding="utf-8")
            assert black_differences(text) == "", path.name
