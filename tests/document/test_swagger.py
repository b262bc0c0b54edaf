"""A document of Swagger 2.0 is read as the one of OpenAPI 3.0 that says the same."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from clientpress.cache.files import Rendered
from clientpress.config import PackageSettings
from clientpress.diagnostics import Diagnostic
from clientpress.document.load import Document, load
from clientpress.document.normalise import normalise
from clientpress.document.swagger import convert
from clientpress.document.validate import validate
from clientpress.edits import Edits
from clientpress.json_values import is_object
from clientpress.lower import lower
from clientpress.render import render_client
from clientpress.stages import Stages

Write = Callable[..., Document]

edit = Stages().edit

FOLDER = Path(__file__).with_name("swagger")
HEAD = 'swagger: "2.0"\ninfo: {title: T, version: "1"}\n'


def pressed(document: Document) -> dict[str, str]:
    root = normalise(document)
    assert validate(document, root, house_rules=False) == []
    api, problems = lower(root, document.schema_file)
    assert problems == []
    return dict(render_client(api, PackageSettings.derive("things"), Rendered()))


def told(document: Document) -> list[Diagnostic]:
    root = normalise(document)
    problems = validate(document, root, house_rules=False)
    problems += lower(root, document.schema_file)[1]
    return list(dict.fromkeys(document.describe(one) for one in problems))


def converted(**keys: Any) -> dict[str, Any]:
    """Return what becomes of a document with these keys."""
    return convert({"swagger": "2.0", **keys}).root


def operation(*parameters: dict[str, Any], **keys: Any) -> Any:
    """Return what becomes of the only operation of a document."""
    said: dict[str, Any] = {"parameters": list(parameters), "responses": {}, **keys}
    return converted(paths={"/a": {"post": said}})["paths"]["/a"]["post"]


def test_both_give_the_same_client_to_the_byte() -> None:
    of_20, of_30 = (
        pressed(load(FOLDER / name)) for name in ("swagger.yaml", "openapi.yaml")
    )

    assert of_20.keys() == of_30.keys()
    assert [name for name in of_20 if of_20[name] != of_30[name]] == []


def test_a_part_of_it_is_selected_as_of_any_document() -> None:
    edits = Edits(include=("files.get",))

    files = pressed(edit(load(FOLDER / "swagger.yaml"), edits))

    assert "things/resources/files.py" in files
    assert "things/resources/things.py" not in files


def test_paths_of_autorest_are_selected_too(write: Write) -> None:
    document = write(openapi=HEAD + """\
paths: {/a: {get: {operationId: getA, responses: {}}}}
x-ms-paths: {"/a?b=c": {get: {operationId: getB, responses: {}}}}
""")

    assert list(edit(document, Edits(include=("getB",))).root["paths"]) == ["/a?b=c"]
    assert list(edit(document, Edits(exclude=("getB",))).root["paths"]) == ["/a"]


@pytest.mark.parametrize(
    ("keys", "urls"),
    [
        ({}, []),
        ({"host": "a.test"}, ["https://a.test"]),
        ({"host": "a.test", "schemes": ["http"]}, ["http://a.test"]),
        ({"host": "a.test", "schemes": []}, ["https://a.test"]),
        (
            {"host": "a.test:8080", "basePath": "v1/", "schemes": ["http", "https"]},
            ["https://a.test:8080/v1", "http://a.test:8080/v1"],
        ),
        ({"host": "a.test", "basePath": "/"}, ["https://a.test"]),
        ({"basePath": "/v1", "schemes": ["http"]}, ["/v1"]),
        ({"basePath": "/"}, []),
    ],
)
def test_servers(keys: dict[str, Any], urls: list[str]) -> None:
    assert [one["url"] for one in converted(**keys).get("servers", [])] == urls


def test_a_host_with_variables() -> None:
    template = {
        "hostTemplate": "{account}.{suffix}",
        "parameters": [
            {"name": "account", "in": "path", "type": "string"},
            {"name": "suffix", "in": "path", "type": "string", "default": "a.test"},
        ],
    }
    [server] = converted(**{"x-ms-parameterized-host": template})["servers"]

    assert server["url"] == "https://{account}.{suffix}"
    assert server["variables"]["account"]["x-required"] is True
    assert server["variables"]["suffix"]["default"] == "a.test"


FILE: dict[str, Any] = {"name": "f", "in": "formData", "type": "file"}
TEXT: dict[str, Any] = {"name": "t", "in": "formData", "type": "string"}
BODY: dict[str, Any] = {"name": "b", "in": "body", "schema": {}}


@pytest.mark.parametrize(
    ("parameters", "consumes", "media_types"),
    [
        ([BODY], None, ["application/json"]),
        ([BODY], ["application/xml", "text/plain"], ["application/xml", "text/plain"]),
        ([BODY], "text/plain", ["text/plain"]),
        (
            [{**BODY, "schema": {"type": "object", "format": "file"}}],
            None,
            ["application/octet-stream"],
        ),
        ([TEXT], None, ["application/x-www-form-urlencoded"]),
        ([TEXT], ["application/json"], ["application/x-www-form-urlencoded"]),
        ([TEXT], ["multipart/form-data"], ["multipart/form-data"]),
        ([FILE, TEXT], None, ["multipart/form-data"]),
        (
            [FILE],
            ["application/x-www-form-urlencoded", "multipart/form-data"],
            ["multipart/form-data"],
        ),
    ],
)
def test_media_types_of_bodies(
    parameters: list[dict[str, Any]], consumes: Any, media_types: list[str]
) -> None:
    keys = {} if consumes is None else {"consumes": consumes}

    assert list(operation(*parameters, **keys)["requestBody"]["content"]) == media_types


@pytest.mark.parametrize(
    ("response", "produces", "media_types"),
    [
        ({}, ["text/csv"], []),
        ({"schema": {}}, None, ["application/json"]),
        ({"schema": {"type": "file"}}, None, ["*/*"]),
        ({"schema": {"type": "file"}}, ["application/json"], ["*/*"]),
        ({"schema": {"type": "file"}}, ["text/csv"], ["text/csv"]),
        ({"schema": {}}, ["text/csv"], ["text/csv"]),
        ({"schema": {"items": {}}}, ["image/png"], ["application/json"]),
        (
            {"schema": {"items": {}}},
            ["image/png", "text/csv"],
            ["image/png", "text/csv"],
        ),
        ({"schema": {"type": "string"}}, ["image/png"], ["image/png"]),
        (
            {"schema": {}, "examples": {"application/json": 1}},
            ["image/png"],
            ["image/png", "application/json"],
        ),
        ({"examples": {"text/csv": "a"}}, None, ["text/csv"]),
        ({"schema": {}, "examples": {"text/csv": "a"}}, None, ["text/csv"]),
        (
            {"examples": {"application/json": 1}},
            ["application/json; charset=utf-8"],
            ["application/json; charset=utf-8"],
        ),
    ],
)
def test_media_types_of_answers(
    response: dict[str, Any], produces: Any, media_types: list[str]
) -> None:
    keys = {} if produces is None else {"produces": produces}
    answer = operation(responses={"200": {"description": "", **response}}, **keys)

    assert list(answer["responses"]["200"].get("content", {})) == media_types


@pytest.mark.parametrize(
    ("status", "media_type"),
    [("200", "application/x-ndjson"), ("404", "application/json")],
)
def test_errors_are_no_sequences(status: str, media_type: str) -> None:
    answers = {status: {"description": "", "schema": {"type": "object"}}}
    answer = operation(responses=answers, produces=["application/x-ndjson"])

    assert list(answer["responses"][status]["content"]) == [media_type]


def test_other_paths_of_one_url_are_paths() -> None:
    item: dict[str, Any] = {"get": {"responses": {}}}
    root = converted(paths={"/a": item}, **{"x-ms-paths": {"/a?b=c": item}})

    assert list(root["paths"]) == ["/a", "/a?b=c"]


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ({"x-nullable": True, "type": "string"}, {"nullable": True}),
        ({"discriminator": "kind"}, {"discriminator": {"propertyName": "kind"}}),
        ({"type": "file"}, {"type": "string", "format": "binary"}),
        (
            {"type": "object", "format": "file"},
            {"type": "string", "format": "binary"},
        ),
        ({"x-ms-secret": True}, {"x-sensitive": True}),
        ({"x-ms-mutability": ["read"]}, {"readOnly": True}),
        ({"$ref": "#/definitions/B"}, {"$ref": "#/components/schemas/B"}),
        ({"$ref": "#/definitions/C"}, {"$ref": "#/definitions/C"}),
        (
            {"items": [{"$ref": "#/definitions/B"}]},
            {"items": [{"$ref": "#/components/schemas/B"}]},
        ),
        (
            {"items": [{"$ref": "#/definitions/B"}, {"type": "null"}]},
            {"anyOf": [{"$ref": "#/components/schemas/B"}, {"type": "null"}]},
        ),
        (
            {"type": "array", "items": [{"$ref": "#/definitions/B"}, {}]},
            {"items": [{"$ref": "#/components/schemas/B"}, {}]},
        ),
    ],
)
def test_schemas(written: dict[str, Any], read: dict[str, Any]) -> None:
    root = converted(definitions={"A": written, "B": {}})

    schema = root["components"]["schemas"]["A"]
    assert is_object(schema)
    assert {key: schema[key] for key in read} == read


def test_places_are_those_of_the_file(write: Write) -> None:
    document = write(openapi=HEAD + """\
consumes: [aplication/json]
paths:
  /a/{id}:
    post:
      parameters:
        - {name: b, in: body, schema: {$ref: "#/definitions/Nothing"}}
        - {name: id, in: path, required: true, type: string, format: uiud}
        - {name: q, in: query, type: arry, items: {type: string}, colectionFormat: csv}
        - {name: r, in: query, type: array, items: {type: string}, collectionFormat: cvs}
      responses:
        200: {description: Yes., schema: {type: object, propertis: {}}}
definitions:
  A: {type: object, required: [nam], properties: {name: {type: string}}}
""")

    assert sorted(
        (one.position.line, one.code, one.hint)
        for one in told(document)
        if one.position is not None and one.code != "openapi"
    ) == [
        (3, "misspelt-word", "did you mean 'application/json'?"),
        (8, "unknown-ref", ""),
        (
            9,
            "misspelt-format",
            "did you mean 'uuid'? Else name it under x-formats, with the reason",
        ),
        (10, "misspelt-key", "did you mean 'collectionFormat'?"),
        (10, "unknown-type", "did you mean 'array'?"),
        (10, "untyped", ""),
        (11, "misspelt-word", "did you mean 'csv'?"),
        (13, "misspelt-key", "did you mean 'properties'?"),
        (15, "required-property", "did you mean 'name'?"),
    ]


WRONG = {
    (4, "wrong-type"): """
produces: text/plain
paths: {}
""",
    (4, "undefined-security"): """
security: [{key: []}]
paths: {}
""",
    (7, "ref-kind"): """
paths:
  /a:
    post:
      parameters: [{$ref: "#/definitions/A"}]
definitions: {A: {}}
""",
    (9, "openapi"): """
paths:
  /a:
    post:
      parameters:
        - {name: a, in: body, schema: {}}
        - {name: b, in: body, schema: {}}
""",
    (8, "openapi-detail"): """
paths:
  /a:
    get:
      responses:
        200: {description: A., examples: {mine: 1}}
""",
    (8, "nested-list"): """
paths:
  /a:
    get:
      parameters:
        - {name: a, in: query, type: array, items: {type: array, items: {type: string}}}
""",
    (9, "openapi-detail"): """
paths:
  /a:
    get:
      produces: [image/png]
      responses:
        200: {description: A., schema: {type: array, items: {}}}
""",
}


@pytest.mark.parametrize(("place", "text"), WRONG.items())
def test_what_is_wrong_is_told(write: Write, place: tuple[int, str], text: str) -> None:
    found = told(write(openapi=HEAD + text))

    assert place in [
        (one.position.line, one.code) for one in found if one.position is not None
    ]


@pytest.mark.parametrize("version", ["2.0", "2", "'2'", "v2.0"])
def test_versions_that_are_not_written_as_they_should_be(
    write: Write, version: str
) -> None:
    document = write(openapi=f"swagger: {version}\npaths: {{}}\n")

    assert "openapi-version" in [one.code for one in told(document)]


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("/parameters/2", "/parameters/1"),
        ("/responses/200/schema", "/responses/200/content/application~1json/schema"),
        (
            "/parameters/0/schema/properties/x",
            "/requestBody/content/application~1json/schema/properties/x",
        ),
    ],
)
def test_references_lead_to_what_has_moved(written: str, read: str) -> None:
    place = "#/paths/~1a/post"
    body: dict[str, Any] = {**BODY, "schema": {"properties": {"x": {}}}}
    query = {"name": "q", "in": "query", "type": "string"}
    post: dict[str, Any] = {
        "parameters": [body, query, {**query, "name": "r"}],
        "responses": {"200": {"description": "", "schema": {}}},
    }
    schema = {"$ref": f"{place}{written}"}

    root = converted(paths={"/a": {"post": post}}, definitions={"A": schema})

    assert root["components"]["schemas"]["A"] == {"$ref": f"{place}{read}"}


def test_what_is_of_openapi_3_is_left_as_it_is() -> None:
    body: dict[str, Any] = {"content": {"application/json": {"schema": {}}}}
    post: dict[str, Any] = {"requestBody": body, "responses": {"200": body}}
    root = converted(
        paths={"/a": {"post": post}},
        servers=[{"url": "/v1"}],
        definitions={"A": {"oneOf": []}},
        components={"headers": {}},
    )

    assert root["paths"]["/a"]["post"] == post
    assert root["servers"] == [{"url": "/v1"}]
    assert root["components"] == {"headers": {}, "schemas": {"A": {"oneOf": []}}}


def test_a_part_is_looked_for_in_its_own_file(write: Write) -> None:
    document = write(
        openapi=HEAD + "paths: {}\ndefinitions: {A: {$ref: a.yaml}, B: {}}\n",
        a="allOf: [{$ref: '#/definitions/B'}]\n",
    )

    [problem] = document.diagnostics
    assert problem.hint.startswith("in this file the root document is another file")


def test_parts_in_other_files(write: Write) -> None:
    document = write(
        openapi=HEAD + """\
paths:
  /a: {$ref: "more.yaml#/path"}
""",
        more="""\
path:
  post:
    parameters: [{$ref: "#/body"}, {$ref: "#/query"}]
    responses: {200: {$ref: "#/answer"}}
body: {name: b, in: body, schema: {$ref: "#/Thing"}}
query: {name: q, in: query, type: string}
answer: {description: A., schema: {$ref: "#/Thing"}}
Thing: {type: object, propertis: {}}
""",
    )

    operation = normalise(document)["paths"]["/a"]["post"]
    body = operation["requestBody"]["content"]["application/json"]["schema"]
    assert body == {"$ref": "#/components/schemas/Thing"}
    assert operation["parameters"] == [{"$ref": "#/components/parameters/query"}]
    assert operation["responses"]["200"] == {"$ref": "#/components/responses/answer"}
    slips = [one.position for one in told(document) if one.code == "misspelt-key"]
    assert [(one.file[-9:], one.line) for one in slips if one] == [("more.yaml", 8)]
