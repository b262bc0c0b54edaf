"""An operation with another of its media types, or at another path."""

from __future__ import annotations

from typing import Any

import pytest

from tests.runtime.model_fixtures import runtime

spec = runtime("spec.operation")
JSON, CSV, PDF = spec.Json(int), spec.Text("text/csv"), spec.Binary("application/pdf")


@pytest.fixture
def operation() -> Any:
    return spec.Operation(
        "things.create",
        "POST",
        "/things/{id}",
        parameters=(spec.Parameter("id", "path"), spec.Parameter("q", "query")),
        body=spec.Body("application/json", required=True, required_fields=("a",)),
        other_bodies=(spec.Body("text/csv"),),
        results={"200": JSON, "201": {"text/csv": CSV, "application/pdf": PDF}},
        other_results={"200": {"text/csv": CSV}},
    )


def test_what_is_asked_for_anyway_is_the_operation_itself(operation: Any) -> None:
    assert operation.sent_as(None) is operation
    assert operation.sent_as("application/json") is operation
    assert operation.answered_as(None) is operation


def test_another_body(operation: Any) -> None:
    twin = operation.sent_as("text/csv")
    assert twin.body is operation.other_bodies[0]
    assert (twin.name, twin.method, twin.path) == (
        "things.create",
        "POST",
        "/things/{id}",
    )
    assert operation.sent_as("text/csv") is twin
    assert operation.body.media_type == "application/json"
    with pytest.raises(ValueError, match="one of application/json, text/csv"):
        operation.sent_as("text/html")


def test_a_body_of_files_is_named_by_the_caller() -> None:
    body = spec.Body("image/png", required=True, others=("image/gif",))
    named = spec.Operation("a", "POST", "/a", body=body).sent_as("image/png").body
    assert (named.media_type, named.required, named.others) == ("image/png", True, ())
    assert spec.Operation("a", "GET", "/a").sent_as("image/png").body is None


@pytest.mark.parametrize(
    ("media_type", "results", "others"),
    [
        ("application/json", {"200": JSON}, {"200": {"text/csv": CSV}, "201": {}}),
        (
            "text/csv",
            {"200": CSV, "201": CSV},
            {"200": {"application/json": JSON}, "201": {"application/pdf": PDF}},
        ),
        (
            "application/pdf",
            {"200": JSON, "201": PDF},
            {"200": {}, "201": {"text/csv": CSV}},
        ),
    ],
)
def test_another_answer(
    operation: Any, media_type: str, results: dict[str, Any], others: dict[str, Any]
) -> None:
    twin = operation.answered_as(media_type)
    assert twin.accept == media_type
    assert twin.results == {**operation.results, **results}
    assert twin.other_results == others
    assert operation.answered_as(media_type) is twin
    assert operation.accept == ""


def test_an_answer_that_is_not_documented(operation: Any) -> None:
    with pytest.raises(
        ValueError, match=r"one of application/json, text/csv, application/pdf$"
    ):
        operation.answered_as("text/html")


@pytest.mark.parametrize(("path", "at"), [("a/b", "/{/}"), ("a/b/", "/{/}/")])
def test_another_path(operation: Any, path: str, at: str) -> None:
    twin, values = operation.at(path, {"id": 1, "q": 2})
    assert (twin.path, values) == (at, {"q": 2, "/": "a/b"})
    of_path, other = twin.parameters
    assert (of_path.multi_segment, of_path.allow_reserved) == (True, True)
    assert other is operation.parameters[1]
    assert operation.at(path, {})[0] is twin


@pytest.mark.parametrize(
    ("method", "declared", "has_key", "has_field", "is_safe"),
    [
        ("GET", None, False, False, True),
        ("DELETE", None, False, False, True),
        ("QUERY", None, False, False, True),
        ("POST", None, False, False, False),
        ("PATCH", None, False, False, False),
        ("POST", True, False, False, True),
        ("PUT", False, False, False, False),
        ("POST", False, True, False, True),
        ("POST", None, False, True, True),
    ],
)
def test_what_may_be_repeated(
    *, method: str, declared: bool | None, has_key: bool, has_field: bool, is_safe: bool
) -> None:
    found = spec.is_idempotent(
        method, declared=declared, has_key=has_key, has_field=has_field
    )
    assert found is is_safe
