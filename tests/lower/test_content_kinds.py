"""How contents are written and read, and which responses are results or errors."""

from __future__ import annotations

from typing import Any

import pytest

from .building import TEXT, WHOLE, lowered, model, operation, ref

FILE = {"type": "string", "format": "binary"}
OBJECT = model(name=TEXT)
NOTHING_SAID: dict[str, Any] = {}


def content(media_type: str, schema: Any) -> dict[str, Any]:
    """Return a body or response of one content; without a schema where it is empty."""
    return {"content": {media_type: {"schema": schema} if schema else {}}}


@pytest.mark.parametrize(
    ("media_type", "schema", "kind"),
    [
        ("application/json", OBJECT, "json"),
        ("Application/JSON; charset=utf-8", OBJECT, "json"),
        ("text/json", OBJECT, "json"),
        ("application/problem+json", OBJECT, "json"),
        ("application/json", FILE, "json"),
        ("application/pdf", FILE, "binary"),
        ("application/pdf", NOTHING_SAID, "binary"),
        ("text/csv", TEXT, "text"),
        ("text/csv", OBJECT, "text"),
        ("text/plain", TEXT, "text"),
        ("text/plain", FILE, "binary"),
        ("text/plain", OBJECT, "json"),
        ("text/plain", {"type": ["object", "null"]}, "json"),
        ("text/plain", {"oneOf": [OBJECT, TEXT]}, "text"),
        ("*/*", NOTHING_SAID, "binary"),
        ("*/*", TEXT, "json"),
        ("*/*", FILE, "binary"),
        ("application/*", OBJECT, "json"),
        ("image/*", OBJECT, "binary"),
        ("text/event-stream", TEXT, "events"),
        ("application/x-ndjson", OBJECT, "lines"),
        ("application/geo+json-seq", OBJECT, "lines"),
        ("multipart/mixed", OBJECT, "binary"),
    ],
)
def test_how_an_answer_is_read(media_type: str, schema: Any, kind: str) -> None:
    found = operation(responses={"200": content(media_type, schema)})
    (read,) = found.results[0].contents
    assert read.kind == kind


@pytest.mark.parametrize(
    ("media_type", "schema", "sent", "kind"),
    [
        ("application/json", OBJECT, "application/json", "json"),
        ("application/*+json", TEXT, "application/json", "json"),
        ("*/*", OBJECT, "application/json", "json"),
        ("multipart/form-data; Boundary=x", OBJECT, "multipart/form-data", "multipart"),
        ("*/*", TEXT, "*/*", "binary"),
        ("*/*", NOTHING_SAID, "*/*", "binary"),
        ("text/plain", OBJECT, "text/plain", "text"),
        (
            "application/x-www-form-urlencoded; charset=utf-8",
            OBJECT,
            "application/x-www-form-urlencoded; charset=utf-8",
            "form",
        ),
        ("multipart/mixed", OBJECT, "multipart/mixed", "multipart"),
        ("application/x-ndjson", OBJECT, "application/x-ndjson", "binary"),
    ],
)
def test_how_a_body_is_sent(media_type: str, schema: Any, sent: str, kind: str) -> None:
    found = operation(requestBody=content(media_type, schema)).content
    assert found is not None
    assert (found.media_type, found.kind) == (sent, kind)


def test_unions_that_lead_to_each_other_alone_are_no_text() -> None:
    schemas = {
        "A": {"oneOf": [ref("B"), ref("C")]},
        "B": {"oneOf": [ref("A"), ref("C")]},
    }
    schemas["C"] = {"oneOf": [ref("A"), ref("B")]}
    node = {"requestBody": content("*/*", ref("A")), "responses": {}}
    api, _ = lowered(paths={"/a": {"put": node}}, components={"schemas": schemas})
    found = api.operations[0].content
    assert found is not None
    assert found.kind == "json"


def test_a_wildcard_is_no_second_body_of_json() -> None:
    both = {"*/*": {"schema": OBJECT}, "application/json": {"schema": OBJECT}}
    body = operation(requestBody={"content": both}).body
    assert body is not None
    assert [one.media_type for one in body.contents] == ["application/json"]


@pytest.mark.parametrize(
    ("statuses", "results", "errors"),
    [
        (["200", "404"], ["200"], ["404"]),
        (["204", "302", "default"], ["204", "302"], ["default"]),
        (["2XX", "5XX"], ["2XX"], ["5XX"]),
        (["404", "default"], ["default"], ["404", "default"]),
        (["404"], [], ["404"]),
        ([], [], []),
    ],
)
def test_results_and_errors(
    statuses: list[str], results: list[str], errors: list[str]
) -> None:
    found = operation(responses={s: {"description": "."} for s in statuses})
    assert [response.status for response in found.results] == results
    assert [response.status for response in found.errors] == errors


def test_contents_that_are_read_alike_stand_together_and_json_is_asked_for() -> None:
    contents = {
        "application/vnd.a+json": {"schema": WHOLE},
        "application/json": {"schema": WHOLE},
        "application/vnd.b+json": {"schema": TEXT},
        "text/csv": {"schema": TEXT},
        "text/html": {"schema": WHOLE},
        "application/jsonl": {"schema": WHOLE},
    }
    found = operation(responses={"200": {"content": contents}}).results[0]
    names = [[one.media_type for one in alike] for alike in found.alternatives]
    assert names == [
        ["application/json", "application/vnd.a+json"],
        ["application/vnd.b+json"],
        ["text/csv", "text/html"],
    ]
    assert found.asked_for == found.alternatives[:1]
    assert found.on_request == found.alternatives[1:]


@pytest.mark.parametrize(
    ("media_type", "accept"),
    [
        ("application/json; charset=utf-8", "application/json"),
        ("*/*", "application/json"),
        ("application/hal+json", "application/hal+json"),
        ("text/csv; header=present", "text/csv; header=present"),
    ],
)
def test_what_an_answer_is_asked_for_by(media_type: str, accept: str) -> None:
    found = operation(responses={"200": content(media_type, OBJECT)})
    assert found.results[0].contents[0].accept == accept
