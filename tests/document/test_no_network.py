"""Nothing in a document makes the press ask a server or read a file beside it."""

from __future__ import annotations

import http.server
import json
import threading
from typing import TYPE_CHECKING, Any

import pytest

from clientpress.diagnostics import SpecErrors
from clientpress.document.load import Document, load
from clientpress.document.normalise import normalise
from clientpress.document.specification import check
from clientpress.document.validate import validate
from clientpress.edits import Edits
from clientpress.json_values import is_list, is_object
from clientpress.stages import Stages

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from clientpress.diagnostics import Problem

VERSIONS = ("3.0.3", "3.1.0", "3.2.0")
SCHEMA: dict[str, Any] = {
    "type": "object",
    "properties": {"a": {"type": "string"}},
    "additionalProperties": {"type": "string"},
    "allOf": [{"type": "object"}],
    "default": {"a": "b"},
    "enum": [{"a": "b"}],
    "example": {"a": "b"},
    "externalDocs": {"url": "https://shop.example"},
    "discriminator": {"propertyName": "a", "mapping": {"b": "#/components/schemas/S"}},
}
MEDIA: dict[str, Any] = {
    "application/json": {
        "schema": {"$ref": "#/components/schemas/S"},
        "example": {"a": "b"},
    },
    "text/plain": {
        "schema": {"type": "string"},
        "examples": {"e": {"value": {"a": "b"}}},
        "encoding": {"a": {"headers": {"H": {"schema": {"type": "string"}}}}},
    },
}
OPERATION: dict[str, Any] = {
    "operationId": "send",
    "tags": ["shop"],
    "parameters": [{"name": "q", "in": "query", "schema": {"type": "string"}}],
    "requestBody": {"content": MEDIA},
    "responses": {
        "200": {
            "description": "well",
            "headers": {"H": {"schema": {"type": "string"}}},
            "content": MEDIA,
            "links": {"l": {"operationId": "send", "parameters": {"q": "a"}}},
        }
    },
    "callbacks": {
        "c": {
            "{$request.query.q}": {"post": {"responses": {"200": {"description": "w"}}}}
        }
    },
    "security": [{"key": []}],
    "servers": [{"url": "https://{v}.example", "variables": {"v": {"default": "a"}}}],
    "x-ours": {"a": {"b": "c"}},
}
DOCUMENT: dict[str, Any] = {
    "info": {"title": "T", "version": "1", "license": {"name": "MIT"}},
    "tags": [{"name": "shop"}],
    "paths": {"/a": {"post": OPERATION}, "x-ours": {"a": {"b": "c"}}},
    "components": {
        "schemas": {"S": SCHEMA},
        "examples": {"E": {"value": {"a": "b"}}},
        "securitySchemes": {
            "key": {
                "type": "oauth2",
                "flows": {
                    "clientCredentials": {
                        "tokenUrl": "https://shop.example",
                        "scopes": {"read": "to read"},
                    }
                },
            }
        },
    },
}


def places(value: Any, pointer: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Yield where an object stands: a `$ref` may be put into each of them."""
    if is_object(value):
        yield pointer
        for key, inner in value.items():
            yield from places(inner, (*pointer, key))
    if is_list(value):
        for index, inner in enumerate(value):
            yield from places(inner, (*pointer, index))


def with_ref(pointer: tuple[Any, ...], address: str, version: str) -> dict[str, Any]:
    """Return the document with a `$ref` in the object at a pointer."""
    root: dict[str, Any] = json.loads(json.dumps({"openapi": version, **DOCUMENT}))
    owner: Any = root
    for step in pointer:
        owner = owner[step]
    owner["$ref"] = address
    return root


@pytest.fixture(scope="module")
def asked() -> Iterator[tuple[str, list[str]]]:
    """The address of a server on loopback, and the paths it was asked for."""
    paths: list[str] = []

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            paths.append(self.path)
            self.send_response(200)
            self.end_headers()
            self.wfile.write(b"{}")

        def log_message(self, format: str, *args: Any) -> None:
            del format, args

    server = http.server.HTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}", paths
    server.shutdown()
    thread.join()
    server.server_close()


def everything_said(document: Document) -> list[Problem]:
    root = normalise(document)
    version = document.written["openapi"][:3]
    said = validate(document, root, house_rules=True)
    # The walk of the library comes only to documents that are right so far.
    return [*said, *check(document.written, version)]


@pytest.mark.parametrize("version", VERSIONS)
def test_no_reference_is_fetched(
    asked: tuple[str, list[str]], tmp_path: Path, version: str
) -> None:
    address, paths = asked
    spec = tmp_path / "openapi.json"
    for number, place in enumerate(places(DOCUMENT)):
        root = with_ref(place, f"{address}/{number}#/a", version)
        spec.write_text(json.dumps(root))
        try:
            everything_said(load(spec))
        except SpecErrors:
            check(root, version[:3])

    assert paths == []


@pytest.mark.parametrize("version", VERSIONS)
def test_no_file_is_read_by_its_address(version: str) -> None:
    """`/dev/zero` would never end."""
    for place in places(DOCUMENT):
        check(with_ref(place, "file:///dev/zero", version), version[:3])


def test_an_overlay_has_nothing_fetched(
    asked: tuple[str, list[str]], tmp_path: Path
) -> None:
    address, paths = asked
    spec, overlay = tmp_path / "openapi.json", tmp_path / "overlay.yaml"
    spec.write_text(json.dumps({"openapi": "3.1.0", **DOCUMENT}))
    overlay.write_text(
        "overlay: 1.0.0\nactions:\n- target: $.components.schemas.S\n"
        f"  update: {{default: {{$ref: '{address}/a'}}, const: {{$ref: 'file:///a'}}}}\n"
    )

    said = everything_said(Stages().edit(load(spec), Edits(overlays=(overlay,))))

    assert paths == []
    assert [p for p in said if p.code == "validator"] == []


DATA = [
    ("components", "schemas", "S", "default"),
    ("components", "schemas", "S", "enum", 0),
    ("components", "schemas", "S", "example"),
    ("components", "examples", "E", "value"),
    ("components", "securitySchemes", "key", "flows", "clientCredentials", "scopes"),
    ("paths", "/a", "post", "requestBody", "content", "application/json", "example"),
    ("paths", "/a", "post", "x-ours"),
    ("paths", "/a", "post", "x-ours", "a"),
    ("paths", "x-ours", "a"),
]


@pytest.mark.parametrize("address", ["http://127.0.0.1:1/a", "other.yaml", "#/none"])
@pytest.mark.parametrize("place", DATA, ids=lambda place: ".".join(map(str, place)))
def test_a_reference_in_data_is_data(
    place: tuple[Any, ...], address: str, tmp_path: Path
) -> None:
    root = {"openapi": "3.1.0", **DOCUMENT}
    spec = tmp_path / "openapi.json"
    spec.write_text(json.dumps(root))
    before = everything_said(load(spec))

    spec.write_text(json.dumps(with_ref(place, address, "3.1.0")))
    said = everything_said(load(spec))

    codes = {problem.code for problem in said} - {problem.code for problem in before}
    assert codes <= {"example-mismatch"}
