"""What a discriminator names is what a thing is, though it fits other variants too."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import msgspec
import pytest

from clientpress.mock import Mock, Request, read_document

_PET = {"$ref": "#/components/schemas/Pet"}
_JSON = {"content": {"application/json": {"schema": _PET}}}
_COOKIE = {"Set-Cookie": {"required": True, "schema": {"type": "string"}}}
_ONE = {"description": "A pet.", **_JSON, "headers": _COOKIE}
_ID = {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}
_KINDS = {"propertyName": "kind", "mapping": {"1": "#/components/schemas/Cat"}}


def _kind(*required: str, **properties: Any) -> dict[str, Any]:
    common = {"id": {"type": "string", "readOnly": True}, "kind": {}}
    return {
        "type": "object",
        "required": ["id", "kind", *required],
        "properties": {**common, **properties},
    }


_DOCUMENT = {
    "openapi": "3.1.0",
    "info": {"title": "Pets", "version": "1"},
    "servers": [{"url": "https://pets.example"}],
    "paths": {
        "/pets": {"post": {"requestBody": _JSON, "responses": {"201": _ONE}}},
        "/pets/{id}": {"get": {"parameters": [_ID], "responses": {"200": _ONE}}},
    },
    "components": {
        "schemas": {
            "Cat": _kind("lives", lives={"type": "integer"}),
            "Dog": _kind(barks={"type": "boolean"}),
            "Pet": {
                "oneOf": [
                    {"$ref": f"#/components/schemas/{n}"} for n in ("Cat", "Dog")
                ],
                "discriminator": _KINDS,
            },
        }
    },
}


@pytest.fixture
def pets(tmp_path: Path) -> Mock:
    document = tmp_path / "pets.json"
    document.write_text(json.dumps(_DOCUMENT))
    return Mock(read_document(document))


def _asked(pets: Mock, method: str, path: str, body: Any = None) -> tuple[int, Any]:
    content = b"" if body is None else msgspec.json.encode(body)
    headers = (("content-type", "application/json"),) if content else ()
    answer = pets.answer(Request(method, path, headers=headers, body=content))
    return answer.status, msgspec.json.decode(answer.body)


@pytest.mark.parametrize(
    "pet", [{"kind": 1, "lives": 9}, {"kind": "1", "lives": 9}, {"kind": "Dog"}]
)
def test_what_was_created_is_answered_as_what_it_is(
    pets: Mock, pet: dict[str, Any]
) -> None:
    status, made = _asked(pets, "POST", "/pets", pet)
    assert (status, {**made, **pet}) == (201, made)
    assert _asked(pets, "GET", f"/pets/{made['id']}") == (200, made)
    assert all(exchange.is_clean for exchange in pets.exchanges)


def test_what_lacks_something_of_the_variant_that_it_names_is_refused(
    pets: Mock,
) -> None:
    status, said = _asked(pets, "POST", "/pets", {"kind": 1})
    assert status == 422
    assert said["detail"] == "body: the property 'lives' is missing"
    status, said = _asked(pets, "POST", "/pets", {"kind": "Bird"})
    assert status == 201, "an open kind: JSON Schema takes it for a dog"


def test_a_header_that_is_required_is_there(pets: Mock) -> None:
    answer = pets.answer(Request("GET", "/pets/7"))
    assert dict(answer.headers)["Set-Cookie"]
