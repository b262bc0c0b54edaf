"""Names in scripts whose letters are combined of several characters."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec
import pytest

from clientpress.config import ApiConfig, PackageSettings
from clientpress.output.format import black_differences
from clientpress.press import press

if TYPE_CHECKING:
    from pathlib import Path

SCHEMAS = "#/components/schemas/"


@pytest.mark.parametrize(
    "name", ["हिन्दी", "ที่อยู่", "عنوان", "कृपया_लंबा_नाम_दें", "顧客番号と設定"]
)
def test_tests_find_the_schemas_that_they_need(name: str, tmp_path: Path) -> None:
    reference = {"$ref": f"{SCHEMAS}{name}"}
    both = {"anyOf": [reference, {"$ref": f"{SCHEMAS}Both"}]}
    answer = {"description": "", "content": {"application/json": {"schema": both}}}
    document: dict[str, Any] = {
        "openapi": "3.1.0",
        "x-naming": {"style": "ids"},
        "info": {"title": name, "version": "1"},
        "servers": [{"url": "https://names.example"}],
        "paths": {
            "/x": {
                "get": {
                    "operationId": name,
                    "tags": [name],
                    "responses": {"200": answer},
                }
            }
        },
        # Wide letters make a long line of a short name.
        "webhooks": {
            name
            * 6: {
                "post": {
                    "requestBody": {"content": {"application/json": {"schema": both}}}
                }
            }
        },
        "components": {
            "schemas": {
                name: {"type": "object", "properties": {name: reference}},
                name * 6: {"anyOf": [reference, {"enum": ["it's", "so"]}]},
                "Both": {"properties": {"both": {"$ref": f"{SCHEMAS}{name * 6}"}}},
            }
        },
    }
    spec = tmp_path / "openapi.json"
    spec.write_bytes(msgspec.json.encode(document))
    settings = PackageSettings.derive("names", package="names")
    press([ApiConfig(settings, spec, tmp_path / "names")])

    modules = list((tmp_path / "names").rglob("*.py"))
    own = [path for path in modules if "_runtime" not in path.parts]
    assert [path for path in own if black_differences(path.read_text())] == []
