"""A key that is nearly one of the specification's or ours is reported where it stands."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast

import pytest
from openapi_spec_validator.schemas.utils import get_schema_content

from clientpress.diagnostics import Problem
from clientpress.document.extensions import OWNERS, names
from clientpress.document.keys import (
    KEYS,
    SWAGGER_KEYS,
    TOLERATED,
    Keys,
    misspelt,
    misspelt_keys,
)
from clientpress.document.load import Document
from clientpress.document.normalise import normalise
from clientpress.document.objects import Node
from clientpress.document.validate import validate
from clientpress.json_values import is_object
from clientpress.rules import severity
from tests.slips import slips

Write = Callable[..., Document]

HEAD = 'openapi: 3.1.0\ninfo: {title: T, version: "1"}\n'


def found(document: Document, *, house_rules: bool = False) -> list[Problem]:
    root = normalise(document)
    return validate(document, root, house_rules=house_rules)


TABLES = [
    pytest.param(table, kind, id=f"{version}-{kind}")
    for version, table in (("3", KEYS), ("2.0", SWAGGER_KEYS))
    for kind in table
]


@pytest.mark.parametrize(("table", "kind"), TABLES)
def test_each_slip_in_each_key_is_told(table: Keys, kind: str) -> None:
    made = [
        (key, slip)
        for key in table[kind]
        for slip in slips(key)
        if slip not in table[kind] | TOLERATED and len(slip) > 1
    ]

    missed = {
        slip: key
        for key, slip in made
        if key not in misspelt(kind, {slip: None}, table).get(slip, [])
    }

    assert missed == {}
    assert len(made) > 20


@pytest.mark.parametrize(("table", "kind"), TABLES)
def test_no_key_of_an_object_is_a_slip_there(table: Keys, kind: str) -> None:
    assert misspelt(kind, dict.fromkeys(table[kind]), table) == {}


@pytest.mark.parametrize(
    ("kind", "key"),
    [
        ("schema", "x-internal"),
        ("schema", "x-description"),
        ("operation", "x-tags"),
        ("schema", "name"),
        ("schema", "id"),
        ("schema", "extends"),
        ("parameter", "collectionFormat"),
        ("schema", "p" * 100_000),
    ],
)
def test_what_is_like_nothing_is_nobody_s_slip(kind: str, key: str) -> None:
    assert misspelt(kind, {key: True}) == {}


def test_every_extension_has_its_owners() -> None:
    assert OWNERS.keys() == names()


SPECIFIED = {
    kind.lower(): kind for kind in KEYS if kind not in ("schema", "components")
}


@pytest.mark.parametrize("version", ["3.0", "3.1", "3.2"])
def test_every_key_of_the_specification_is_known(version: str) -> None:
    schema = cast("dict[str, Any]", get_schema_content(version))
    definitions = schema.get("$defs", schema.get("definitions", {}))
    seen = 0
    for name, definition in definitions.items():
        kind = SPECIFIED.get(name.replace("-", "").lower())
        if kind is not None and is_object(definition.get("properties")):
            seen += 1
            assert definition["properties"].keys() <= KEYS[kind], name
    assert seen > 15


OF_SWAGGER = {
    "apiKeySecurity": "securityScheme",
    "basicAuthenticationSecurity": "securityScheme",
    "bodyParameter": "parameter",
    "fileSchema": "schema",
    "formDataParameterSubSchema": "parameter",
    "header": "header",
    "headerParameterSubSchema": "parameter",
    "oauth2AccessCodeSecurity": "securityScheme",
    "operation": "operation",
    "pathItem": "pathItem",
    "pathParameterSubSchema": "parameter",
    "primitivesItems": "items",
    "queryParameterSubSchema": "parameter",
    "response": "response",
    "schema": "schema",
    "tag": "tag",
}


def test_every_key_of_swagger_is_known() -> None:
    schema = cast("dict[str, Any]", get_schema_content("2.0"))
    assert schema["properties"].keys() <= SWAGGER_KEYS["openapi"]
    for name, kind in OF_SWAGGER.items():
        keys = schema["definitions"][name]["properties"].keys()
        assert keys <= SWAGGER_KEYS[kind], name


@pytest.mark.parametrize(
    ("kind", "value", "place", "meant"),
    [
        ("schema", {"xml": {"atribute": True}}, ("xml", "atribute"), "attribute"),
        (
            "securityScheme",
            {"flows": {"implicit": {"scope": {}}}},
            ("flows", "implicit", "scope"),
            "scopes",
        ),
        ("info", {"contact": {"emial": ""}}, ("contact", "emial"), "email"),
    ],
)
def test_keys_of_small_objects_are_read(
    kind: str, value: dict[str, Any], place: tuple[str, ...], meant: str
) -> None:
    (problem,) = misspelt_keys(Node(kind, (), value))

    assert (problem.pointer, problem.hint) == (place, f"did you mean {meant!r}?")


def test_a_slip_stands_at_its_key_and_is_told_once(write: Write) -> None:
    document = write(openapi=HEAD + """\
paths:
  /a:
    get:
      operationId: a.get
      sumary: Gets it.
      x-source: {document: d, section: s}
      responses:
        "200": {descripton: Yes.}
components:
  schemas:
    A:
      x-unused: Not yet.
      type: object
      propertis: {b: {type: string}}
""")

    problems = found(document, house_rules=True)

    places = [(document.locate(one.pointer, at_key=True).line, one) for one in problems]
    assert sorted((line, one.code, one.hint) for line, one in places) == [
        (7, "misspelt-key", "did you mean 'summary'?"),
        (10, "misspelt-key", "did you mean 'description'?"),
        (16, "misspelt-key", "did you mean 'properties'?"),
    ]


def test_what_is_data_holds_no_keys(write: Write) -> None:
    document = write(openapi=HEAD + """\
paths: {}
components:
  schemas:
    A:
      type: object
      properties: {descripton: {type: string}, propertis: {type: string}}
      default: {propertis: 1}
      example: {sumary: 1}
      enum: [{maxlength: 1}]
      const: {aditionalProperties: 1}
      x-other: {sumary: 1}
""")

    assert not [p for p in found(document) if p.code == "misspelt-key"]


def test_a_slip_is_a_warning_in_documents_of_others() -> None:
    assert severity("misspelt-key", "lenient") == "warning"
    assert severity("misspelt-key", "house") == "error"
