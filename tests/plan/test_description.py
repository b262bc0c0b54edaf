"""What is said of an operation is complete, and docstrings print it."""

from __future__ import annotations

from typing import Any

import pytest

from clientpress.config import PackageSettings
from clientpress.escape import Entries
from clientpress.plan import Package, plan_package
from clientpress.plan.description import DescribedHeader, Description
from clientpress.plan.meanings import bounds
from tests.lower.building import TEXT, WHOLE, lowered, model, ref, type_of

SETTINGS = PackageSettings.derive("shop")
DONE: dict[str, Any] = {"200": {"description": "Done."}}


def planned(paths: dict[str, Any], **document: Any) -> Package:
    """Plan a client of some paths."""
    whole = {"info": {"title": "Shop", "version": "1"}, "paths": paths, **document}
    api, problems = lowered(**whole)
    assert problems == []
    return plan_package(api, SETTINGS)


def described(**operation: Any) -> Description:
    """Return what is said of an operation `things.get` of GET /things."""
    node = {"operationId": "things.get", "responses": DONE, **operation}
    return planned({"/things": {"get": node}}).namespaces[0].methods[0].description


def argument(schema: dict[str, Any], **parameter: Any) -> str:
    """Return what is said of a query parameter that has a schema."""
    node = {"name": "x", "in": "query", "schema": schema, **parameter}
    return dict(described(parameters=[node]).arguments)["x"]


@pytest.mark.parametrize(
    ("schema", "said"),
    [
        (WHOLE | {"minimum": 1, "maximum": 100}, "At least 1, at most 100."),
        (WHOLE | {"exclusiveMinimum": 0}, "At least 1."),
        ({"type": "number", "exclusiveMinimum": 0}, "More than 0."),
        ({"type": "number", "exclusiveMaximum": 1.5}, "Less than 1.5."),
        (WHOLE | {"multipleOf": 5}, "A multiple of 5."),
        (TEXT | {"minLength": 2, "maxLength": 9}, "2 to 9 characters."),
        (TEXT | {"minLength": 3, "maxLength": 3}, "Exactly 3 characters."),
        (TEXT | {"minLength": 1}, "At least 1 character."),
        (TEXT | {"pattern": "^[a-z]+$"}, "Of the pattern `^[a-z]+$`."),
        ({"type": ["integer", "null"], "maximum": 3}, "At most 3."),
        (
            {"type": "array", "items": TEXT | {"maxLength": 2}},
            "Each: at most 2 characters.",
        ),
        (TEXT, ""),
    ],
)
def test_bounds_are_said_as_they_are(schema: dict[str, Any], said: str) -> None:
    assert bounds(type_of(schema)) == said


def test_an_argument_has_its_meaning_bounds_and_default() -> None:
    schema = WHOLE | {"maximum": 100, "default": 25}
    assert (
        argument(schema, description="How many.", deprecated=True)
        == "How many. At most 100. Default: `25`. Deprecated."
    )


def test_the_default_of_a_required_argument_is_no_help() -> None:
    assert argument(TEXT | {"default": "a"}, required=True) == ""


def test_headers_of_errors_are_said_too() -> None:
    headers = {"X-Left": {"description": "Calls left.", "schema": WHOLE}}
    answers = {
        "200": {"description": "Done.", "headers": headers},
        "429": {"description": "Too many.", "headers": headers},
    }
    (header,) = described(responses=answers).headers
    assert header == DescribedHeader("X-Left", ("200", "429"), "Calls left.")


def test_codes_that_all_operations_have_are_said_once_for_all() -> None:
    own = [{"code": "7", "status": 409, "meaning": "Out of stock."}]
    things = {"operationId": "things.get", "responses": DONE, "x-error-codes": own}
    others = {"operationId": "others.get", "responses": DONE}
    package = planned(
        {"/things": {"get": things}, "/others": {"get": others}},
        **{"x-error-codes": [{"code": "1", "status": 500, "meaning": "Failed."}]},
    )
    codes = {n.path: n.methods[0].description.codes for n in package.namespaces}
    assert codes == {("things",): (("7", "Out of stock."),), ("others",): ()}
    assert [c.code for c in package.reference.codes] == ["1", "7"]


def test_limits_and_scopes_are_said() -> None:
    said = described(
        **{"x-rate-limit": {"requests": 5, "seconds": 1, "scope": "user"}},
        security=[{"key": ["read", "write"]}],
    )
    assert said.limit == "5 requests in 1 second per user"
    assert said.requires == ("read", "write")


@pytest.mark.parametrize(
    ("lines", "said"),
    [("53", "line 53"), ("53-60", "lines 53-60")],
)
def test_one_line_is_a_line(lines: str, said: str) -> None:
    source = {"document": "a page", "section": "Routes", "lines": lines}
    assert described(**{"x-source": source}).sources == (f"a page, Routes, {said}.",)


@pytest.mark.parametrize(
    ("method", "operation", "said"),
    [
        ("post", {"x-idempotency-key": "X-Key"}, "a new key in `X-Key`"),
        ("post", {"x-idempotent": True}, "does no harm"),
        ("get", {"x-idempotent": False}, "is not repeated by itself"),
    ],
)
def test_repetition_is_said_where_the_method_does_not(
    method: str, operation: dict[str, Any], said: str
) -> None:
    node = {"operationId": "things.do", "responses": DONE, **operation}
    package = planned({"/things": {method: node}})
    (detail,) = package.namespaces[0].methods[0].description.details
    assert said in detail


def test_a_body_of_several_kinds_names_what_each_needs() -> None:
    schemas = {
        "Card": model(number=TEXT, note=TEXT) | {"required": ["number"]},
        "Cash": model(amount=WHOLE) | {"required": ["amount"]},
        "Payment": {
            "description": "How to pay.",
            "oneOf": [ref("Card"), ref("Cash")],
        },
    }
    body = {"content": {"application/json": {"schema": ref("Payment")}}}
    node = {"operationId": "pay", "requestBody": body, "responses": DONE}
    package = planned({"/pay": {"post": node}}, components={"schemas": schemas})
    assert dict(package.root.methods[0].description.arguments)["body"] == (
        "How to pay. `Card` with `number`, and perhaps `note`; or `Cash` with `amount`."
    )


def test_a_method_of_two_calls_says_what_the_second_does_and_each_source_once() -> None:
    source: dict[str, Any] = {
        "x-source": {"document": "a page", "section": "Files", "lines": "7"}
    }
    signed = {"application/json": {"schema": model(signature=TEXT)}}
    sign: dict[str, Any] = {
        "operationId": "files.sign",
        "summary": "Get a signature.",
        "requestBody": {
            "content": {"application/json": {"schema": model(public=WHOLE)}}
        },
        "responses": {"200": {"description": "It.", "content": signed}},
        **source,
    }
    signature = {"name": "signature", "in": "path", "required": True, "schema": TEXT}
    upload: dict[str, Any] = {
        "operationId": "files.upload",
        "summary": "Upload a file.",
        "parameters": [signature],
        "responses": DONE | {"404": {"description": "There is none."}},
        "x-prepared-by": {
            "operation": "files.sign",
            "arguments": {"signature": "/signature"},
            "name": "upload_file",
        },
        **source,
    }
    paths = {"/sign": {"post": sign}, "/files/{signature}": {"post": upload}}
    (method,) = planned(paths).namespaces[0].prepared
    said = method.description
    assert said.summary == "Upload a file."
    assert said.details == (
        "This calls `files.sign`, then `files.upload` with what that answered.",
    )
    assert [name for name, _ in said.arguments] == ["public"]
    assert [error.status for error in said.errors] == ["404"]
    assert said.sources == ("a page, Files, line 7.",)


def test_the_docstring_prints_all_of_it() -> None:
    answers = {
        "200": {
            "description": "Done.",
            "headers": {"X-Left": {"description": "Calls left.", "schema": WHOLE}},
        },
        "404": {"description": "There is none."},
    }
    node = {
        "operationId": "things.get",
        "summary": "Read a thing.",
        "parameters": [
            {"name": "n", "in": "query", "schema": WHOLE | {"maximum": 9}},
        ],
        "responses": answers,
        "security": [{"key": ["read"]}],
        "x-rate-limit": {"requests": 1, "seconds": 60, "scope": "user"},
        "x-source": {"document": "a page", "section": "Routes", "lines": "7"},
    }
    method = planned({"/things": {"get": node}}).namespaces[0].methods[0]
    assert method.paragraphs == (
        "Read a thing.",
        Entries("Args:", (("n", "At most 9."),)),
        "Requires: read.",
        "Limit: 1 request in 60 seconds per user.",
        Entries("Raises:", (("NotFoundError", "404. There is none."),)),
        Entries("Response headers:", (("X-Left", "200. Calls left."),)),
        "Source: a page, Routes, line 7.",
    )


PLACES = [
    {"name": "X-Tea", "in": "header", "schema": TEXT},
    {"name": "page[size]", "in": "query", "schema": WHOLE},
]
BODY = model(cups=WHOLE, of={"type": "array", "items": ref("Tea")})


def arguments_of(**body: Any) -> dict[str, str]:
    """Return what is said of the arguments of an operation that has a body."""
    content = {"application/json": {"schema": BODY}}
    brew: dict[str, Any] = {
        "operationId": "teas.brew",
        "parameters": PLACES,
        "requestBody": {"content": content, **body},
        "responses": DONE,
    }
    teas = {"Tea": model(name=TEXT) | {"description": "A tea of the shop."}}
    package = planned({"/teas": {"post": brew}}, components={"schemas": teas})
    return dict(package.namespaces[0].methods[0].description.arguments)


def test_arguments_of_which_nothing_is_said_have_their_place() -> None:
    assert arguments_of(description="What to brew.") == {
        "cups": "`cups` in the body.",
        "of": "Each: A tea of the shop.",
        "body": "What to brew.",
        "x_tea": "The header `X-Tea`.",
        "page_size": "`page[size]` in the query.",
    }


def test_places_alone_say_nothing() -> None:
    node = {"operationId": "teas.list", "parameters": PLACES, "responses": DONE}
    method = planned({"/teas": {"get": node}}).namespaces[0].methods[0]
    assert dict(method.description.arguments) == {"x_tea": "", "page_size": ""}
