"""OpenAPI 3.0 is rewritten as 3.1."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any

import pytest

from clientpress.diagnostics import SpecErrors
from clientpress.document.normalise import normalise
from clientpress.references import resolve

if TYPE_CHECKING:
    from collections.abc import Callable

    from clientpress.document.load import Document

    Write = Callable[..., Document]


def schema(write: Write, text: str, version: str = "3.0.3") -> dict[str, Any]:
    document = write(openapi=f"""
        openapi: {version}
        info: {{title: T, version: "1"}}
        paths: {{}}
        components:
          schemas:
            X: {text}
            Y: {{type: object}}
        """)
    before = copy.deepcopy(document.root)
    found: dict[str, Any] = normalise(document)["components"]["schemas"]["X"]
    assert document.root == before
    return found


REF = "{$ref: '#/components/schemas/Y'}"
Y = {"$ref": "#/components/schemas/Y"}
NULL = {"type": "null"}


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("{type: string, nullable: true}", {"type": ["string", "null"]}),
        ("{type: string, nullable: false}", {"type": "string"}),
        (
            "{type: string, nullable: true, enum: [a]}",
            {"type": ["string", "null"], "enum": ["a", None]},
        ),
        ("{nullable: true}", {"nullable": True}),
        (f"{{anyOf: [{REF}, {{nullable: true}}]}}", {"anyOf": [Y, NULL]}),
        (
            f"{{anyOf: [{REF}, {{type: object, nullable: true}}]}}",
            {"anyOf": [Y, NULL]},
        ),
        (
            f"{{anyOf: [{REF}, {REF}, {{type: object, nullable: true}}]}}",
            {"anyOf": [Y, Y, {"type": ["object", "null"]}]},
        ),
        (
            f"{{allOf: [{REF}, {{nullable: true}}]}}",
            {"anyOf": [{"allOf": [Y]}, NULL]},
        ),
        (
            f"{{nullable: true, description: D, allOf: [{REF}]}}",
            {"description": "D", "anyOf": [{"allOf": [Y]}, NULL]},
        ),
        (f"{{nullable: true, oneOf: [{REF}]}}", {"anyOf": [{"oneOf": [Y]}, NULL]}),
        (
            "{$ref: '#/components/schemas/Y', nullable: true}",
            {"anyOf": [Y, NULL]},
        ),
        (
            "{$ref: '#/components/schemas/Y', type: string, description: D}",
            {**Y, "description": "D"},
        ),
        (
            "{type: integer, minimum: 1, exclusiveMinimum: true}",
            {"type": "integer", "exclusiveMinimum": 1},
        ),
        (
            "{type: integer, maximum: 1, exclusiveMaximum: false}",
            {"type": "integer", "maximum": 1},
        ),
        ("{type: string, example: a}", {"type": "string", "examples": ["a"]}),
        (
            "{type: string, format: byte}",
            {"type": "string", "format": "byte", "contentEncoding": "base64"},
        ),
        (
            "{type: string, format: binary}",
            {
                "type": "string",
                "format": "binary",
                "contentMediaType": "application/octet-stream",
            },
        ),
        (
            "{properties: {a: {type: string, required: true}}}",
            {"properties": {"a": {"type": "string"}}, "required": ["a"]},
        ),
        (
            "{properties: {nullable: {type: string}}}",
            {"properties": {"nullable": {"type": "string"}}},
        ),
        (
            "{items: {additionalProperties: {type: string, nullable: true}}}",
            {"items": {"additionalProperties": {"type": ["string", "null"]}}},
        ),
    ],
)
def test_schema(write: Write, written: str, expected: dict[str, Any]) -> None:
    assert schema(write, written) == expected


def test_31_keeps_siblings_of_a_reference(write: Write) -> None:
    text = "{$ref: '#/components/schemas/Y', minProperties: 1}"
    assert schema(write, text, "3.1.0") == {**Y, "minProperties": 1}


def test_31_with_a_30_keyword_is_read_as_meant(write: Write) -> None:
    text = "{type: [string, integer], nullable: true}"
    assert schema(write, text, "3.1.0") == {"type": ["string", "integer", "null"]}


def test_examples_of_a_media_type_stay(write: Write) -> None:
    document = write(openapi="""
        openapi: 3.0.3
        info: {title: T, version: "1"}
        paths:
          /a:
            get:
              responses:
                200:
                  description: D
                  content:
                    text/plain: {example: {nullable: true}}
        """)
    assert normalise(document)["paths"] == document.root["paths"]


def test_reference_into_a_nullable_schema_still_leads_there(write: Write) -> None:
    document = write(openapi="""
        openapi: 3.0.3
        info: {title: T, version: "1"}
        paths: {}
        components:
          schemas:
            A: {nullable: true, allOf: [{properties: {b: {type: string}}}]}
            C: {items: {$ref: '#/components/schemas/A/allOf/0/properties/b'}}
        """)
    root = normalise(document)
    text = root["components"]["schemas"]["C"]["items"]["$ref"]
    assert resolve(root, text)[1] == {"type": "string"}


def test_position_inside_a_nullable_schema(write: Write) -> None:
    document = write(openapi="""\
        openapi: 3.0.3
        info: {title: T, version: "1"}
        paths: {}
        components:
          schemas:
            A:
              nullable: true
              example: x
              allOf:
                - type: string
        """)
    normalise(document)

    pointer = ("components", "schemas", "A")
    assert document.locate((*pointer, "anyOf", 0, "allOf", 0)).line == 10
    assert document.locate((*pointer, "examples", 0)).line == 8


@pytest.mark.parametrize("version", ["3.0.0", "3.1.2", "3.2.0"])
def test_known_versions(write: Write, version: str) -> None:
    document = write(openapi=f"openapi: {version}\npaths: {{}}")
    assert normalise(document)["openapi"] == "3.1.0"


@pytest.mark.parametrize(
    "text",
    ["swagger: '1.2'", "openapi: 4.0.0", "openapi: 3.10.0", "a: b"],
)
def test_other_versions(write: Write, text: str) -> None:
    document = write(openapi=text)
    with pytest.raises(SpecErrors, match="unsupported-version"):
        normalise(document)
