"""docs/configuration.md has every key of clientpress.toml, and its examples are read."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from clientpress.config import ConfigError
from clientpress.edits import NAMED_KEYS, OPERATION_KEYS, SCHEMA_KEYS
from clientpress.project import API_KEYS, PROJECT_KEYS, VENDOR_KEYS, load_project
from tests.slips import slips

TEXT = (Path(__file__).parents[1] / "docs/configuration.md").read_text("utf-8")
SECTIONS = re.split(r"^## ", TEXT, flags=re.MULTILINE)[1:]
EXAMPLES = re.findall(r"^```toml\n(.*?)^```$", TEXT, re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize(
    ("section", "keys"),
    [
        (0, PROJECT_KEYS),
        (1, API_KEYS),
        (2, OPERATION_KEYS),
        (3, SCHEMA_KEYS),
        (-1, VENDOR_KEYS),
    ],
)
def test_each_key_has_a_row(section: int, keys: dict[str, type]) -> None:
    rows = re.findall(r"^\| `(\w+)` \|", SECTIONS[section], re.MULTILINE)

    assert sorted(rows) == sorted(keys)


def test_the_keys_of_parameters_and_fields_are_named() -> None:
    for row in re.findall(r"^\| `(?:parameters|fields)` .*$", TEXT, re.MULTILINE):
        assert set(re.findall(r"`(\w+)`", row)[1:]) == NAMED_KEYS.keys()


def test_the_examples_are_one_configuration(tmp_path: Path) -> None:
    (tmp_path / "clientpress.toml").write_text("".join(EXAMPLES))

    project = load_project(tmp_path)
    (api,) = project.apis.values()

    assert api.spec == tmp_path / "vendor/shop-2.yaml"
    assert api.edits.include[0] == "tag:orders"
    assert api.edits.operations.keys() == {"ListOrdersV2", "POST /v2/orders"}
    assert api.edits.schemas["OrderDTO"]["name"] == "Order"
    assert project.vendored["shop"].output == tmp_path / "src/app/clients/shop"
    assert project.vendored["whole-shop"].settings.package == "whole_shop"


TABLES = {
    "": API_KEYS,
    ".operations.a": OPERATION_KEYS,
    ".operations.a.parameters.b": NAMED_KEYS,
    ".schemas.A": SCHEMA_KEYS,
    ".schemas.A.fields.b": NAMED_KEYS,
}


def test_each_slip_in_a_key_of_the_project_is_told(tmp_path: Path) -> None:
    for key in PROJECT_KEYS:
        for slip in set(slips(key)):
            (tmp_path / "clientpress.toml").write_text(f'"{slip}" = 1\n')

            with pytest.raises(ConfigError) as caught:
                load_project(tmp_path)

            assert f"unknown key '{slip}'" in caught.value.message
            assert f"{key!r}" in caught.value.hint


def test_each_slip_in_the_name_of_an_api_is_told(tmp_path: Path) -> None:
    spec = tmp_path / "spec/netfinity/openapi.yaml"
    spec.parent.mkdir(parents=True)
    spec.touch()
    for slip in slips("netfinity"):
        (tmp_path / "clientpress.toml").write_text(f"[apis.{slip}]\nstrict = true\n")

        with pytest.raises(ConfigError) as caught:
            load_project(tmp_path)

        assert caught.value.message.endswith(f"there is no spec/{slip}/openapi.yaml")
        assert caught.value.hint == "did you mean 'netfinity'?"


def test_a_spec_that_is_still_to_come_is_no_slip(tmp_path: Path) -> None:
    (tmp_path / "spec/shop").mkdir(parents=True)
    (tmp_path / "spec/shop/openapi.yaml").touch()
    text = '[apis.bank]\n[apis.shops]\nspec = "shops.yaml"\n'
    (tmp_path / "clientpress.toml").write_text(text)

    assert [*load_project(tmp_path).apis] == ["bank", "shop", "shops"]


@pytest.mark.parametrize("table", TABLES)
def test_each_slip_in_a_key_is_told_with_what_is_meant(
    table: str, tmp_path: Path
) -> None:
    for key in TABLES[table]:
        for slip in set(slips(key)) - set(TABLES[table]):
            text = f'[apis.shop{table}]\n"{slip}" = 1\n'
            (tmp_path / "clientpress.toml").write_text(text)

            with pytest.raises(ConfigError) as caught:
                load_project(tmp_path)

            assert f"unknown key '{slip}'" in caught.value.message
            assert f"{key!r}" in caught.value.hint
