"""Requests that a document allows only when it is read as a whole."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from clientpress.mock import Mock, Request, read_document

_DONE = {"responses": {"204": {"description": "Done."}}}
_LINE = {
    "type": "object",
    "required": ["number", "row", "sku"],
    "properties": {
        "number": {"allOf": [{"type": "integer"}, {"readOnly": True}]},
        "row": {"allOf": [{"$ref": "#/components/schemas/Row"}]},
        "sku": {"type": "string"},
    },
}
_BODIES: dict[str, Any] = {
    "application/json": {"schema": {"$ref": "#/components/schemas/Line"}},
    "multipart/form-data": {
        "schema": {"type": "object", "properties": {"note": {"type": "string"}}}
    },
    "text/plain": {"schema": {"type": "string", "maxLength": 4}},
}
_SCHEMES: dict[str, Any] = {
    "basic": {"type": "http", "scheme": "basic"},
    "bearer": {"type": "http", "scheme": "bearer"},
    "key": {"type": "apiKey", "in": "query", "name": "key"},
    "header": {"type": "apiKey", "in": "header", "name": "Authorization"},
    "mutual": {"type": "mutualTLS"},
}


def found(tmp_path: Path, operation: dict[str, Any], sent: Request) -> list[str]:
    """Return what the mock of a document of one operation finds wrong with a request."""
    document = {
        "openapi": "3.1.0",
        "info": {"title": "Shop", "version": "1"},
        "paths": {"/lines": {"post": {**_DONE, **operation}}},
        "components": {
            "securitySchemes": _SCHEMES,
            "schemas": {
                "Line": _LINE,
                "Row": {"readOnly": True, "type": "integer"},
            },
        },
    }
    path = tmp_path / "shop.json"
    path.write_text(json.dumps(document), encoding="utf-8")
    mock = Mock(read_document(path))
    mock.answer(sent)
    return [str(one) for one in mock.exchanges[0].findings]


@pytest.mark.parametrize(
    ("media_type", "body", "wrong"),
    [
        ("application/json", b'{"sku": "x"}', []),
        ("application/json", b"{}", ["body: the property 'sku' is missing"]),
        ("multipart/form-data; boundary=b", b"--b--\r\n", []),
        ("multipart/form-data; boundary=b", b"--c--\r\n", ["body: is no multipart body"]),
        ("text/plain; charset=iso-8859-1", b"caf\xe9", []),
        ("text/plain", "café".encode(), []),
        ("text/plain", b"caf\xe9", ["body: is no text in utf-8"]),
        ("text/plain; charset=none", b"cafe", ["body: is no text in none"]),
    ],
)  # fmt: skip
def test_bodies(tmp_path: Path, media_type: str, body: bytes, wrong: list[str]) -> None:
    operation = {"requestBody": {"required": True, "content": _BODIES}}
    headers = (("content-type", media_type),)
    sent = Request("POST", "/lines", headers=headers, body=body)
    assert found(tmp_path, operation, sent) == wrong


@pytest.mark.parametrize(
    ("schemes", "given", "wrong"),
    [
        (("basic", "bearer", "key"), "Bearer t", []),
        (("bearer", "header"), "token", ["query key: is not documented"]),
        (("basic", "bearer"), "Other t", ["header Authorization is not of the scheme basic"]),
        (("mutual", "bearer"), "", ["header Authorization is not of the scheme bearer"]),
        (("key", "bearer"), "", ["header Authorization is not of the scheme bearer"]),
    ],
)  # fmt: skip
def test_a_place_holds_the_credential_of_one_scheme(
    tmp_path: Path, schemes: tuple[str, ...], given: str, wrong: list[str]
) -> None:
    operation: dict[str, Any] = {"security": [{name: [] for name in schemes}]}
    sent = Request("POST", "/lines", "key=k", (("authorization", given),))
    assert found(tmp_path, operation, sent) == wrong
