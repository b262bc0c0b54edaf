"""A client leads to its pages where they are published."""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING

from clientpress.cli import main
from tests.golden.test_golden import FOLDER

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

ADDRESS = "https://docs.example.com/shop/?of=1&more#it"


def test_readme_and_distribution_name_the_address(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "clientpress.toml").write_text(
        f'[apis.shop]\nspec = "{(FOLDER / "openapi.yaml").as_posix()}"\ntests = false\n'
        f'documentation = "{ADDRESS}"\n[vendor.shop]\ninto = "app"\n'
    )

    assert main(["generate", "--quiet"]) == 0
    assert main(["vendor", "--quiet"]) == 0

    client = tmp_path / "generated/shop"
    assert f"<{ADDRESS}>" in (client / "README.md").read_text("utf-8")
    project = tomllib.loads((client / "pyproject.toml").read_text("utf-8"))["project"]
    assert project["urls"] == {"Documentation": ADDRESS}
    # A copy has no page that it could lead from, and is no other for another address.
    record = (tmp_path / "app/shop/.clientpress.json").read_text("utf-8")
    assert "docs.example.com" not in record
