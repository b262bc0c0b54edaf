"""Formats, required names and scopes that are slips are told, and what is meant is not."""

from __future__ import annotations

from typing import Any

import pytest

from clientpress.document.check_schemas import check_schemas
from clientpress.document.objects import walk
from clientpress.document.validate import validate
from clientpress.ir.string_formats import StringFormat
from clientpress.rules import severity
from tests.slips import slips

from .conftest import Write


def told(schemas: dict[str, Any], **root: Any) -> list[tuple[str, str]]:
    """Return the path below the schemas and the hint of each finding."""
    document = {"components": {"schemas": schemas}, **root}
    return [
        ("/".join(map(str, one.pointer[2:])), one.hint)
        for one in check_schemas(document, walk(document))
    ]


def fields(*names: str) -> dict[str, Any]:
    return {"type": "object", "properties": {name: {} for name in names}}


@pytest.mark.parametrize("format", ["datetime", "date time", "dateTime", "Date-Time"])
def test_a_format_that_is_nearly_one_is_told(format: str) -> None:
    ((place, hint),) = told({"A": {"type": "string", "format": format}})

    assert place == "A/format"
    assert hint.startswith("did you mean 'date-time'?")


@pytest.mark.parametrize(
    "format", [name for one in StringFormat for name in one.names if len(name) > 4]
)
def test_each_slip_in_a_format_is_told(format: str) -> None:
    made = list(slips(format))
    schemas = {f"S{n}": {"format": slip} for n, slip in enumerate(made)}

    hints = [hint for _, hint in told(schemas)]

    assert len(hints) == len(made)
    assert all(repr(format) in hint for hint in hints)


@pytest.mark.parametrize("format", ["url", "float64", "guid", "phone", "date-time", 7])
def test_formats_that_others_have_are_theirs(format: Any) -> None:
    assert told({"A": {"format": format}}) == []


def test_a_format_of_the_vendor_s_own_is_named_at_the_root() -> None:
    own = {"x-formats": {"datetime": "Text in the words of the vendor."}}

    assert told({"A": {"format": "datetime"}}, **own) == []


def test_a_required_name_that_no_property_has_is_told() -> None:
    schema = {**fields("msisdn", "message"), "required": ["msisdn", "mesage", "other"]}

    assert told({"A": schema}) == [
        ("A/required/1", "did you mean 'message'?"),
        ("A/required/2", "add it to the properties"),
    ]


def test_properties_are_looked_for_through_all_of() -> None:
    base = {"$ref": "#/components/schemas/Base"}
    whole = {"allOf": [base, fields("b")], "required": ["a", "b", "c"]}

    assert told({"Base": fields("a"), "A": whole}) == [
        ("A/required/2", "did you mean 'a' or 'b'?")
    ]


@pytest.mark.parametrize(
    "schema",
    [
        {"type": "object", "required": ["a"]},
        {**fields("name"), "anyOf": [{"required": ["name"]}, {"required": ["name"]}]},
        {"oneOf": [fields("name"), fields("other")], "required": ["name"]},
        {**fields("name"), "additionalProperties": {}, "required": ["whatever"]},
        {**fields("name"), "patternProperties": {"^w": {}}, "required": ["whatever"]},
        {
            "allOf": [{"$ref": "#/components/schemas/None"}, fields("b")],
            "required": [1],
        },
    ],
)
def test_what_may_have_a_property_is_not_told(schema: dict[str, Any]) -> None:
    assert told({"A": schema}) == []


def test_a_base_may_require_what_those_that_build_on_it_have() -> None:
    base = {**fields("name"), "required": ["items", "nmae"]}
    heir = {"allOf": [{"$ref": "#/components/schemas/Base"}, fields("items")]}

    assert told({"Base": base, "Heir": heir}) == [
        ("Base/required/1", "did you mean 'name'?")
    ]


def test_a_scope_that_its_scheme_does_not_list_is_told(write: Write) -> None:
    document = write(openapi="""\
        openapi: 3.1.0
        info: {title: T, version: "1"}
        security: [{login: ["orders:raed", "orders:read"]}, {open: ["any"]}]
        paths: {}
        components:
          securitySchemes:
            open: {type: openIdConnect, openIdConnectUrl: "https://a.test"}
            login:
              type: oauth2
              flows:
                clientCredentials:
                  tokenUrl: https://a.test
                  scopes: {"orders:read": Reads.}
        """)

    problems = validate(document, document.root, house_rules=False)

    (found,) = [one for one in problems if one.code == "undefined-scope"]
    assert found.pointer == ("security", 0, "login", 0)
    assert found.hint == "did you mean 'orders:read'?"


@pytest.mark.parametrize(
    "code", ["misspelt-format", "required-property", "undefined-scope"]
)
def test_such_slips_are_warnings_in_documents_of_others(code: str) -> None:
    assert severity(code, "lenient") == "warning"
    assert severity(code, "house") == "error"
