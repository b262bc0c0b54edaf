"""The Afosto specification has as much of everything as the document it is made from.

The numbers were counted in the document. Where the specification departs from them,
the difference stands beside the number; its reason is in spec/afosto/DECISIONS.md.
"""

from __future__ import annotations

from collections import Counter
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from clientpress.document.load import load
from clientpress.references import follow

if TYPE_CHECKING:
    from collections.abc import Iterator

SPEC = Path(__file__).resolve().parents[1] / "spec/afosto/openapi.yaml"


@cache
def root() -> dict[str, Any]:
    return load(SPEC).root


@cache
def operations() -> tuple[tuple[str, str, dict[str, Any]], ...]:
    return tuple(
        (path, method, operation)
        for path, item in root()["paths"].items()
        for method, operation in item.items()
    )


@cache
def definitions() -> dict[str, dict[str, Any]]:
    # The event of the webhook comes from another page.
    schemas = root()["components"]["schemas"]
    return {n: s for n, s in schemas.items() if "document" in s["x-source"]}


def parameters() -> Iterator[dict[str, Any]]:
    for _, _, operation in operations():
        for parameter in operation.get("parameters", ()):
            yield follow(root(), parameter)


def responses() -> Iterator[tuple[str, dict[str, Any]]]:
    for _, _, operation in operations():
        for status, response in operation["responses"].items():
            yield status, follow(root(), response)


def properties(schema: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield the properties of a schema and of the objects within, references apart."""
    for inner in schema.get("properties", {}).values():
        yield inner
        yield from properties(inner)
    if "items" in schema:
        yield from properties(schema["items"])


def fields() -> list[dict[str, Any]]:
    return [field for schema in definitions().values() for field in properties(schema)]


def count_with(keyword: str, schemas: list[dict[str, Any]]) -> int:
    """Count the schemas that have a keyword themselves or on their items."""
    return sum(
        keyword in part for one in schemas for part in (one, one.get("items", {}))
    )


def test_paths() -> None:
    assert len(root()["paths"]) == 375


def test_operations_by_method() -> None:
    found = Counter(method for _, method, _ in operations())
    assert found == {"get": 239, "post": 177, "put": 85, "delete": 43}


def test_operations_printed_twice_have_two_tags() -> None:
    found = Counter(len(operation["tags"]) for _, _, operation in operations())
    assert found == {1: 523, 2: 21}


def test_tags() -> None:
    used = {tag for _, _, operation in operations() for tag in operation["tags"]}
    named = {tag["name"] for tag in root()["tags"]}
    # The others are ours: they have the names of namespaces and describe them.
    assert used == {name for name in named if " / " in name}
    assert len(used) == 95


def test_parameters_by_place() -> None:
    found = Counter(parameter["in"] for parameter in parameters())
    assert found == {"path": 331, "header": 174, "query": 143}


def test_parameters_with_an_enumeration() -> None:
    assert sum("enum" in parameter["schema"] for parameter in parameters()) == 33


def test_parameters_with_a_default() -> None:
    assert sum("default" in parameter["schema"] for parameter in parameters()) == 69


def test_only_path_parameters_are_required() -> None:
    assert {p["in"] for p in parameters() if p.get("required")} == {"path"}
    assert sum(p.get("required", False) for p in parameters()) == 331


def test_bodies_by_media_type() -> None:
    bodies = [o["requestBody"] for _, _, o in operations() if "requestBody" in o]
    found = Counter(media_type for body in bodies for media_type in body["content"])
    # The form with a file is printed as a parameter, not as a body.
    assert found == {"application/json": 247, "multipart/form-data": 1}


def test_bodies_of_get_and_delete() -> None:
    found = Counter(method for _, method, o in operations() if "requestBody" in o)
    assert (found["get"], found["delete"]) == (2, 6)


def test_responses_by_status() -> None:
    found = Counter(status for status, _ in responses())
    assert {status: found[status] for status in found if status < "4"} == {
        "200": 474,
        "201": 3,
        "202": 5,
        "204": 62,
        "206": 2,
        "302": 3,
    }


@pytest.mark.parametrize(
    ("status", "operations_with_it"),
    [
        ("400", 544),
        ("401", 544),
        ("403", 544),
        ("404", 544),
        ("409", 4),
        ("500", 544),
        ("503", 544),
    ],
)
def test_errors_by_status(status: str, operations_with_it: int) -> None:
    assert sum(found == status for found, _ in responses()) == operations_with_it


def test_errors_without_a_schema() -> None:
    bare = [s for s, response in responses() if s >= "4" and "content" not in response]
    assert bare == ["404"] * 4


def test_errors_that_are_arrays() -> None:
    media = "application/json"
    schemas = [
        follow(root(), response["content"][media]["schema"])
        for status, response in responses()
        if status >= "4" and "content" in response
    ]
    assert sum(schema.get("type") == "array" for schema in schemas) == 6


def test_response_headers() -> None:
    found = Counter(
        name for _, response in responses() for name in response.get("headers", ())
    )
    # The media type states `content-type`, which is printed on two answers.
    assert found.total() - found["Location"] == 153 - 2
    # No header is printed on the redirects, but they have to say where to.
    assert found["Location"] == 3


def test_schemas_by_type() -> None:
    found = Counter(schema["type"] for schema in definitions().values())
    # Three have no type; as they have properties they are objects.
    assert found == {"object": 575 + 3, "array": 3}


def test_properties_of_schemas() -> None:
    found = sum(len(schema.get("properties", ())) for schema in definitions().values())
    # `secondary` of RelOrganisationList is cut off in the document.
    assert found == 2907 + 1


def test_properties_with_those_of_inline_objects() -> None:
    assert len(fields()) == 3018 + 1


def test_enumerations_of_properties() -> None:
    # 38 lone words after a type are enumerations of one member, not defaults.
    assert count_with("enum", fields()) == 129 + 38


def test_defaults_of_properties() -> None:
    # Besides those 38, the default null of `disabled_at` makes it nullable.
    assert count_with("default", fields()) == 128 - 38 - 1


def test_scopes() -> None:
    scheme = root()["components"]["securitySchemes"]["oauth2"]
    assert len(scheme["flows"]["implicit"]["scopes"]) == 116


def test_paging_by_style_and_place() -> None:
    paged = [o["x-pagination"] for _, _, o in operations() if "x-pagination" in o]
    found = Counter((paging["style"], paging["request"]["in"]) for paging in paged)
    assert found == {
        ("cursor", "header"): 58 - 1,
        ("cursor", "body"): 1,  # the header is accepted as well
        ("page", "header"): 25 + 1,  # GET /odr/transactions states neither
        ("page", "query"): 1,
    }


def test_operations_that_accept_a_page_header() -> None:
    found = sum(p["name"].lower() == "x-page" for p in parameters())
    assert found == 84


def test_idempotency_keys() -> None:
    found = {path for path, _, o in operations() if "x-idempotency-key" in o}
    assert found == {
        "/odr/balance/apply",
        "/odr/orders",
        "/odr/orders/{id}/authorize",
        "/odr/orders/{id}/calculation",
        "/odr/orders/{id}/items",
        "/odr/orders/{id}/stacks",
    }


def test_tasks_by_status() -> None:
    found = Counter(
        next(status for status in o["responses"] if status < "3")
        for _, _, o in operations()
        if "x-task" in o
    )
    assert found == {"200": 7, "202": 2, "204": 12}


def test_reads_with_an_effect() -> None:
    found = {path for path, _, o in operations() if o.get("x-idempotent") is False}
    assert found == {
        "/iam/jwt/revoke",
        "/iam/oauth/forward/{reference}",
        "/mes/emails/{id}",
        "/odr/payments/{secret}/execute",
        "/odr/payments/{secret}/start",
    }


def test_sensitive_path_parameters() -> None:
    found = [p for p in parameters() if p["in"] == "path" and p.get("x-sensitive")]
    assert {p["name"] for p in found} == {"secret", "signature", "token"}
    assert len(found) == 11
