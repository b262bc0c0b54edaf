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


@pytest.mark.parametrize("name", ["हिन्दी", "ที่อยู่", "عنوان", "कृपया_लंबा_नाम_दें"])
def test_tests_find_the_schemas_that_they_need(name: str, tmp_path: Path) -> None:
    reference = {"$ref": f"#/components/schemas/{name}"}
    answer = {"description": "", "content": {"application/json": {"schema": reference}}}
    document: dict[str, Any] = {
        "openapi": "3.1.0",
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
        "components": {
            "schemas": {name: {"type": "object", "properties": {name: reference}}}
        },
    }
    spec = tmp_path / "openapi.json"
    spec.write_bytes(msgspec.json.encode(document))
    settings = PackageSettings.derive("names", package="names")
    press([ApiConfig(settings, spec, tmp_path / "names")])

    modules = list((tmp_path / "names").rglob("*.py"))
    own = [path for path in modules if "_runtime" not in path.parts]
    assert [path for path in own if black_differences(path.read_text())] == []
