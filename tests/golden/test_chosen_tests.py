"""A client comes with all its tests, with some, or with none."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from clientpress.config import ApiConfig, ConfigError, PackageSettings
from clientpress.press import press
from clientpress.project import load_project
from tests.quirks.generated import failures_in

if TYPE_CHECKING:
    from clientpress.config import Tests

FOLDER = Path(__file__).parent


def pressed(folder: Path, tests: Tests) -> Path:
    """Press the document with these tests; return the output folder."""
    output = folder / "client"
    settings = PackageSettings.derive("shop", tests=tests)
    press([ApiConfig(settings, FOLDER / "openapi.yaml", output)])
    return output


def test_a_sample_has_an_operation_of_each_kind_and_passes(tmp_path: Path) -> None:
    output = pressed(tmp_path, "sample")
    tests = list((output / "tests").glob("test_*.py"))
    operations = [
        name
        for path in tests
        for name in re.findall(r"def test_(\w+)_required\(run", path.read_text("utf-8"))
    ]

    # Three namespaces; a call, pages, a stream and a task among their methods.
    assert sorted(operations) == [
        "customers_get",
        "exports_get",
        "exports_start",
        "orders_create",
        "orders_follow",
        "orders_list",
    ]
    assert not [path.name for path in tests if "models" in path.name]
    assert failures_in(tmp_path, ["client"]) == {"client": []}


def test_there_may_be_no_tests(tmp_path: Path) -> None:
    output = pressed(tmp_path, "none")

    assert not (output / "tests").exists()
    assert "pytest" not in (output / "pyproject.toml").read_text("utf-8")


@pytest.mark.parametrize(
    ("said", "meant"), [("true", "all"), ("false", "none"), ('"sample"', "sample")]
)
def test_the_configuration_says_which(said: str, meant: str, tmp_path: Path) -> None:
    (tmp_path / "clientpress.toml").write_text(f"[apis.shop]\ntests = {said}\n")

    assert load_project(tmp_path).apis["shop"].settings.tests == meant


@pytest.mark.parametrize("said", ["1", '"some"', "[]", '""'])
def test_what_is_none_of_these_is_an_error(said: str, tmp_path: Path) -> None:
    (tmp_path / "clientpress.toml").write_text(f"[apis.shop]\ntests = {said}\n")

    with pytest.raises(ConfigError, match="'tests' must be"):
        load_project(tmp_path)
