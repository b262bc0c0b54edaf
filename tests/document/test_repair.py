"""What is slightly wrong is read as it is meant, and said."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from clientpress.document.load import load
from clientpress.document.repair import repair
from clientpress.rules import is_recoverable

if TYPE_CHECKING:
    from pathlib import Path

    from clientpress.references import Pointer

REF = {"$ref": "#/components/schemas/A"}


def document(**parts: Any) -> dict[str, Any]:
    """Return a document with a component schema A."""
    head = {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": {}}
    components = {"schemas": {"A": {"type": "string"}}}
    return {**head, "components": components, **parts}


def repaired_schema(schema: Any) -> tuple[Any, list[str]]:
    components = {"schemas": {"A": {"type": "string"}, "X": schema}}
    root, problems = repair(document(components=components))
    return root["components"]["schemas"]["X"], [p.code for p in problems]


def repaired_operation(**operation: Any) -> tuple[dict[str, Any], list[str]]:
    root, problems = repair(document(paths={"/a": {"post": operation}}))
    return root["paths"]["/a"]["post"], [p.code for p in problems]


@pytest.mark.parametrize(
    ("written", "meant", "code"),
    [
        ({"type": "String"}, {"type": "string"}, "unknown-type"),
        ({"type": "any"}, {}, "unknown-type"),
        ({"type": "file"}, {"type": "string", "format": "binary"}, "unknown-type"),
        (
            {"type": "datetime"},
            {"type": "string", "format": "date-time"},
            "unknown-type",
        ),
        (
            {"type": "int", "minimum": 1},
            {"type": "integer", "minimum": 1},
            "unknown-type",
        ),
        ({"type": ["string", None]}, {"type": ["string", "null"]}, "unknown-type"),
        ({"type": "string, null"}, {"type": ["string", "null"]}, "unknown-type"),
        ({"type": "A"}, REF, "unknown-type"),
        ({"type": "wibble"}, {"type": "wibble"}, "unknown-type"),
        ({"type": None}, {}, "wrong-type"),
        (None, {}, "wrong-type"),
        ([], {}, "wrong-type"),
        ({"properties": []}, {}, "wrong-type"),
        ({"properties": {"a": None}}, {"properties": {"a": {}}}, "wrong-type"),
        ({"items": None}, {}, "wrong-type"),
        ({"items": [REF]}, {"items": REF}, "wrong-type"),
        ({"items": [REF, True]}, {"prefixItems": [REF, True]}, "wrong-type"),
        ({"items": "string"}, {"items": {"type": "string"}}, "wrong-type"),
        ({"oneOf": REF}, {"oneOf": [REF]}, "wrong-type"),
        ({"required": "a"}, {"required": ["a"]}, "wrong-type"),
        ({"enum": "a"}, {"enum": ["a"]}, "wrong-type"),
        ({"nullable": "true"}, {"nullable": True}, "wrong-type"),
        ({"$ref": None}, {}, "wrong-type"),
        (
            {"properties": {"a": {"required": True}, "b": {"required": False}}},
            {"properties": {"a": {}, "b": {}}, "required": ["a"]},
            "openapi",
        ),
        (
            {"discriminator": "kind"},
            {"discriminator": {"propertyName": "kind"}},
            "swagger-leftover",
        ),
    ],
)
def test_a_schema(written: Any, meant: Any, code: str) -> None:
    found, codes = repaired_schema(written)
    assert found == meant
    assert set(codes) == {code}
    assert is_recoverable(code)


@pytest.mark.parametrize(
    "schema",
    [
        True,
        {"properties": {"required": {"type": "boolean"}, "type": {"type": "string"}}},
        {"properties": {"$ref": {"type": "string"}}},
        {"type": ["string", "null"], "default": None, "example": None, "enum": [None]},
        {"items": False},
    ],
)
def test_what_is_right_stays_the_same_object(schema: Any) -> None:
    root = document(components={"schemas": {"X": schema}})
    repaired, problems = repair(root)
    assert repaired is root
    assert problems == []


@pytest.mark.parametrize(
    ("content", "meant"),
    [
        ({"schema": REF}, {"application/json": {"schema": REF}}),
        ({"text/plain": REF}, {"text/plain": {"schema": REF}}),
        (
            {"text/plain": {"type": "string"}},
            {"text/plain": {"schema": {"type": "string"}}},
        ),
        ({"text/plain": None}, {"text/plain": {}}),
        ({"text/plain": {}}, {"text/plain": {}}),
    ],
)
def test_media_types(content: Any, meant: Any) -> None:
    operation, _ = repaired_operation(requestBody={"content": content})
    assert operation["requestBody"]["content"] == meant


def test_a_reference_in_place_of_a_map_takes_its_entries() -> None:
    shared = {"application/json": {"schema": REF}}
    root, [problem] = repair(
        document(
            paths={"/a": {"get": {"requestBody": {"content": {"$ref": "#/x-shared"}}}}},
            **{"x-shared": shared},
        )
    )
    assert root["paths"]["/a"]["get"]["requestBody"]["content"] == shared
    assert problem.pointer[-2:] == ("content", "$ref")


@pytest.mark.parametrize(
    ("key", "status"),
    [("200 OK", "200"), ("4**", "4XX"), ("5xx", "5xx"), ("ok", None), ("2000", None)],
)
def test_keys_of_responses(key: str, status: str | None) -> None:
    operation, _ = repaired_operation(responses={key: {"description": "D"}})
    assert list(operation["responses"]) == ([] if status is None else [status])


def test_a_response_that_is_a_schema() -> None:
    operation, codes = repaired_operation(responses={"200": REF, "400": "Bad"})
    content = {"application/json": {"schema": REF}}
    assert operation["responses"]["200"]["content"] == content
    assert operation["responses"]["400"] == {"description": "Bad"}
    assert codes == ["ref-kind", "wrong-type"]


def test_parameters_of_swagger() -> None:
    listed = [
        {"in": "query", "name": "q", "type": "array", "collectionFormat": "pipes"},
        {"in": "formData", "name": "f", "type": "file", "required": True},
    ]
    operation, codes = repaired_operation(parameters=listed)
    (query,) = operation["parameters"]
    assert query["schema"] == {"type": "array"}
    assert (query["style"], query["explode"]) == ("pipeDelimited", False)
    form = operation["requestBody"]["content"]["multipart/form-data"]["schema"]
    assert form["properties"] == {"f": {"type": "string", "format": "binary"}}
    assert form["required"] == ["f"]
    assert "swagger-leftover" in codes


@pytest.mark.parametrize(
    ("version", "meant"),
    [
        (3.0, "3.0.0"),
        (3, "3.0.0"),
        (3.1, "3.1.0"),
        ("v3.1", "3.1.0"),
        ("3.2.0", "3.2.0"),
    ],
)
def test_the_version_as_a_number(version: object, meant: str) -> None:
    root, problems = repair(document(openapi=version))
    assert root["openapi"] == meant
    assert [p.code for p in problems] == ["openapi-version"] * (meant != version)


def test_a_path_parameter_that_is_not_declared() -> None:
    item: dict[str, Any] = {
        "get": {},
        "parameters": [{"name": "b", "in": "Path"}],
        "post": None,
    }
    root, problems = repair(document(paths={"/{a}/{b}": item}))
    for method in ("get", "post"):
        added = root["paths"]["/{a}/{b}"][method]["parameters"]
        assert [(p["name"], p["in"], p["required"]) for p in added] == [
            ("a", "path", True)
        ]
    assert [p.code for p in problems].count("path-parameter") == 2


def test_a_key_that_stands_twice_loses_no_operation(tmp_path: Path) -> None:
    path = tmp_path / "openapi.yaml"
    path.write_text(
        'openapi: 3.1.0\ninfo: {title: T, version: "1"}\n'
        "paths:\n  /a: {get: {summary: One}}\n  /a: {put: {summary: Two}}\n"
    )
    found = load(path)
    assert found.root["paths"] == {
        "/a": {"get": {"summary": "One"}, "put": {"summary": "Two"}}
    }
    (diagnostic,) = found.diagnostics
    assert (diagnostic.code, diagnostic.position and diagnostic.position.line) == (
        "duplicate-key",
        5,
    )


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ({"type": "Bearer"}, {"type": "http", "scheme": "bearer"}),
        (
            {"type": "apiKey", "in": "Header", "name": "K"},
            {"type": "apiKey", "in": "header", "name": "K"},
        ),
        (
            {"type": "oauth2", "flow": "application", "tokenUrl": "/t"},
            {
                "type": "oauth2",
                "flow": "application",
                "tokenUrl": "/t",
                "flows": {"clientCredentials": {"tokenUrl": "/t"}},
            },
        ),
    ],
)
def test_a_security_scheme(written: Any, meant: Any) -> None:
    root, [problem] = repair(document(components={"securitySchemes": {"s": written}}))
    assert root["components"]["securitySchemes"]["s"] == meant
    assert is_recoverable(problem.code)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("https://h/v1?key=x#top", "https://h/v1"),
        ("http://[bad", "/"),
        ("https://h:99999/", "/"),
        ("https://two words/", "/"),
        ("ftp://h/", "/"),
        ("https:///v1", "/"),
    ],
)
def test_a_server_that_no_request_can_go_to(written: str, meant: str) -> None:
    root, [problem] = repair(document(servers=[{"url": written}]))
    assert root["servers"] == [{"url": meant}]
    assert problem.pointer == ("servers", 0, "url")
    assert is_recoverable(problem.code)


@pytest.mark.parametrize(
    "url", ["/", "", "v1", "//h/v1", "https://{tenant}.h:{port}/", "http://[::1]:80/"]
)
def test_a_server_that_may_stay(url: str) -> None:
    _, problems = repair(document(servers=[{"url": url}]))
    assert problems == []


def test_methods_that_are_no_keys_of_openapi() -> None:
    operation = {"responses": {"200": {"description": "D"}}}
    item = {"GET": operation, "fetch": operation, "x-get": operation, "other": {}}
    root, problems = repair(document(paths={"/a": item}))
    assert root["paths"]["/a"] == {
        "get": operation,
        "x-get": operation,
        "other": {},
        "additionalOperations": {"FETCH": operation},
    }
    assert [p.pointer[-1] for p in problems] == ["GET", "fetch"]
    assert all(is_recoverable(p.code) for p in problems)


def test_a_path_without_its_slash_keeps_its_operations() -> None:
    item: dict[str, Any] = {"get": {"responses": {}}}
    root, problems = repair(document(paths={"a/{b}": item, "/c": item, "c": {}}))
    assert list(root["paths"]) == ["/a/{b}", "/c", "c"]
    assert root["paths"]["/a/{b}"]["get"]["parameters"][0]["name"] == "b"
    assert problems[0].message == "the path 'a/{b}' is read as '/a/{b}'"


def test_paths_of_autorest_are_paths() -> None:
    item: dict[str, Any] = {"get": {"responses": {}}}
    written = document(paths={"/a": item}, **{"x-ms-paths": {"/a?b=c": item}})
    moved: dict[Pointer, Pointer] = {}

    root, problems = repair(written, moved)

    assert root["paths"] == {"/a": item, "/a?b=c": item}
    assert moved == {("paths", "/a?b=c"): ("x-ms-paths", "/a?b=c")}
    assert problems == []
