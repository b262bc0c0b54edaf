"""What a document says it has is counted in each version of OpenAPI."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from .documents import Said, said

if TYPE_CHECKING:
    from pathlib import Path

PATHS = "paths: {/orders: {get: {}, parameters: []}}"


@pytest.mark.parametrize(
    "text",
    [
        f"openapi: 3.0.3\n{PATHS}\ncomponents: {{schemas: {{Order: {{}}}}}}",
        f"swagger: '2.0'\n{PATHS}\ndefinitions: {{Order: {{}}}}",
    ],
)
def test_operations_and_schemas_are_counted(tmp_path: Path, text: str) -> None:
    document = tmp_path / "api.yaml"
    document.write_text(text)
    version = text.split()[1].strip("'")
    operations = frozenset({("GET", "/orders")})
    assert said(document) == Said(version, operations, 0, ("Order",))
