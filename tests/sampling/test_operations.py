"""Requests and answers of operations as plain values."""

from __future__ import annotations

import json
from typing import Any

import pytest

from clientpress.ir import Declarations, MediaType, Operation
from clientpress.sampling import Samples, sample_answer, sample_request
from tests.lower.building import TEXT, WHOLE, lowered, model


def operation(**node: Any) -> tuple[Operation, Samples]:
    """Lower a document of one POST; return it and the samples of its schemas."""
    api, problems = lowered(paths={"/things/{id}": {"post": node}})
    assert problems == []
    return api.operations[0], Samples(api.declared)


def parameter(name: str, place: str, schema: Any, **more: Any) -> dict[str, Any]:
    """Return a parameter."""
    return {"name": name, "in": place, "schema": schema, **more}


IN_PATH = parameter("id", "path", TEXT, required=True)


def content(schema: Any, kind: str = "application/json", **more: Any) -> dict[str, Any]:
    """Return the content of a body or a response."""
    return {"content": {kind: {"schema": schema, **more}}}


@pytest.mark.parametrize(
    ("full", "values"),
    [(True, {"id": "id-11", "limit": 11}), (False, {"id": "id-11"})],
)
def test_parameters_are_all_or_those_that_are_required(
    full: bool, values: dict[str, Any]
) -> None:
    one, samples = operation(parameters=[IN_PATH, parameter("limit", "query", WHOLE)])
    request = sample_request(one, samples, full=full)
    assert {p.wire: sample.wire for p, sample in request.parameters} == values


def test_documented_parameters_and_bodies_are_taken_as_they_are() -> None:
    body = content(model(name=TEXT, size=WHOLE), example={"name": "door"})
    one, samples = operation(
        parameters=[{**IN_PATH, "example": "K-1"}], requestBody=body
    )
    request = sample_request(one, samples, full=False, documented=True)
    assert [sample.wire for _, sample in request.parameters] == ["K-1"]
    assert request.body is not None
    assert request.body.wire == {"name": "door"}


@pytest.mark.parametrize(
    ("required", "full", "body"),
    [
        (False, False, None),
        (False, True, {"name": "name-11"}),
        (True, False, {}),
    ],
)
def test_a_body_is_given_where_it_has_to_be(
    required: bool, full: bool, body: Any
) -> None:
    one, samples = operation(
        parameters=[IN_PATH],
        requestBody={"required": required, **content(model(name=TEXT))},
    )
    found = sample_request(one, samples, full=full).body
    assert (found and found.wire) == body


ANSWERS: dict[str, tuple[dict[str, Any], int, str, Any]] = {
    "json": ({"200": content(model(name=TEXT))}, 200, "application/json", {}),
    "a kind of json": (
        {"201": content(WHOLE, "application/things+json")},
        201,
        "application/things+json",
        11,
    ),
    "any json": ({"200": content(WHOLE, "*/*")}, 200, "application/json", 11),
    "a range": ({"2XX": content(WHOLE)}, 200, "application/json", 11),
    "a range beside a code": (
        {"200": content(WHOLE), "2XX": content(WHOLE)},
        200,
        "application/json",
        11,
    ),
}


@pytest.mark.parametrize(
    ("responses", "status", "media_type", "body"), ANSWERS.values(), ids=ANSWERS
)
def test_answers_are_of_the_documented_kind(
    responses: dict[str, Any], status: int, media_type: str, body: Any
) -> None:
    documented = {key: {"description": "", **one} for key, one in responses.items()}
    one, samples = operation(parameters=[IN_PATH], responses=documented)
    answer = sample_answer(one.results[0], one, samples, full=False)
    assert (answer.status, answer.media_type) == (status, media_type)
    assert json.loads(answer.body) == body


@pytest.mark.parametrize(
    ("response", "body", "location"),
    [
        ({}, b"", None),
        (content(TEXT, "text/plain"), b"some text", None),
        (content(TEXT, "image/*"), b"\x00binary\xff", None),
    ],
)
def test_answers_that_are_no_json_are_bytes(
    response: dict[str, Any], body: bytes, location: str | None
) -> None:
    one, samples = operation(
        parameters=[IN_PATH], responses={"200": {"description": "", **response}}
    )
    answer = sample_answer(one.results[0], one, samples, full=True)
    assert (answer.body, answer.location) == (body, location)


def test_a_redirect_leads_somewhere() -> None:
    one, samples = operation(
        parameters=[IN_PATH], responses={"302": {"description": ""}}
    )
    answer = sample_answer(one.results[0], one, samples, full=True)
    assert (answer.status, answer.location) == (302, "https://elsewhere.example/place")


def test_an_undocumented_answer_is_null() -> None:
    one, _ = operation(parameters=[IN_PATH])
    answer = sample_answer(None, one, Samples(Declarations(())), full=True)
    assert (answer.status, answer.body) == (200, b"null")


def test_a_request_may_be_sent_as_another_content() -> None:
    kinds = {"application/json": {"schema": TEXT}, "text/plain": {"schema": TEXT}}
    one, samples = operation(parameters=[IN_PATH], requestBody={"content": kinds})
    assert one.body is not None
    other: MediaType = one.body.contents[1]
    request = sample_request(one, samples, full=False, content=other)
    assert request.content is other
    assert request.body is not None
    assert request.body.wire == "text"
