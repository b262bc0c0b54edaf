"""No file is called as no file can be called on Windows."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
import pytest

from clientpress.cli import main
from clientpress.config import ConfigError, PackageSettings, check_api_name
from clientpress.names import NO_FILES
from clientpress.scaffold.names import api_name

from .test_any_name import document

if TYPE_CHECKING:
    from pathlib import Path

# What is spelt so in other letters as well.
NAMES = ("Con", "NUL", "aux", "Prn", "com1", "LPT9", "ｃｏｎ")


def test_a_client_and_its_pages_can_be_on_windows(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    shop = document([*NAMES, "con.nul", "com2.read"])
    # Models of a file of their own stand in a module that is called after it.
    (tmp_path / "com3.json").write_text('{"Paid": {"type": "object"}}')
    shop["components"]["schemas"]["Prn"] = {"$ref": "com3.json#/Paid"}
    (tmp_path / "shop.json").write_bytes(msgspec.json.encode(shop))

    client = ("generate", "--spec", "shop.json", "--package", "shop", "--output", "a")
    assert main([*client, "--quiet"]) == 0
    assert main(["docs", "shop.json", "--output", "b"]) == 0

    written = [path for folder in ("a", "b") for path in (tmp_path / folder).rglob("*")]
    assert {"com3_.py", "con_", "Con_.html"} <= {path.name for path in written}
    stems = {path.name.partition(".")[0].casefold() for path in written}
    assert stems & NO_FILES == set()


@pytest.mark.parametrize("name", ["con", "Nul", "aux.v2"])
def test_what_is_named_by_hand_is_refused(name: str) -> None:
    with pytest.raises(ConfigError, match="which Windows has no files and folders of"):
        check_api_name(name)
    if name.isidentifier():
        with pytest.raises(ConfigError, match="package cannot be"):
            PackageSettings.derive("shop", package=name)


def test_a_title_gives_another_name(tmp_path: Path) -> None:
    assert api_name("Con API", tmp_path / "shop.yaml") == "con-api"
