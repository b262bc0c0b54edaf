"""What cannot be lowered is left out and reported, and the rest gets through."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from clientpress.ir import AnyType

from .building import TEXT, lowered, model, ref

if TYPE_CHECKING:
    from clientpress.diagnostics import Problem


def problem_of(**document: Any) -> Problem:
    """Return the only problem of a document."""
    _, [problem] = lowered(**document)
    return problem


def with_parameter(parameter: Any) -> dict[str, Any]:
    """Return the paths of a document with one parameter."""
    return {"/things": {"get": {"parameters": [parameter]}}}


@pytest.mark.parametrize(
    ("parameter", "message"),
    [
        ({"in": "query"}, "this parameter has no name"),
        ({"name": "a"}, "the parameter 'a' does not say where it goes"),
        ({"name": "a", "in": "body"}, "the parameter 'a' cannot go into 'body'"),
        ("a", "this parameter is text, not an object"),
    ],
)
def test_a_parameter_that_is_left_out(parameter: Any, message: str) -> None:
    problem = problem_of(paths=with_parameter(parameter))
    assert problem.message == message
    assert problem.pointer == ("paths", "/things", "get", "parameters", 0)


def test_a_body_of_swagger_has_a_hint() -> None:
    problem = problem_of(paths=with_parameter({"name": "a", "in": "formData"}))
    assert "requestBody" in problem.hint


def test_the_other_parameters_stay() -> None:
    entries = [{"in": "query"}, {"name": "b", "in": "query", "schema": TEXT}]
    api, _ = lowered(paths={"/things": {"get": {"parameters": entries}}})
    assert [one.wire for one in api.operations[0].parameters] == ["b"]


def test_a_parameter_without_a_schema_takes_anything() -> None:
    api, problems = lowered(paths=with_parameter({"name": "a", "in": "query"}))
    assert problems == []
    assert api.operations[0].parameters[0].type == AnyType()


def test_an_operation_that_is_no_object() -> None:
    problem = problem_of(paths={"/things": {"get": None}})
    assert problem.message == "this operation is null, not an object"


def test_a_path_item_that_is_no_object() -> None:
    assert problem_of(paths={"/things": []}).pointer == ("paths", "/things")


def test_a_method_that_http_cannot_have() -> None:
    item: dict[str, Any] = {"additionalOperations": {"COPY IT": {}}}
    problem = problem_of(paths={"/things": item})
    assert problem.code == "lost-operation"
    assert "COPY IT" in problem.message


def test_a_reference_in_place_of_the_media_types() -> None:
    content = {"$ref": "#/components/mediaTypes/x"}
    responses = {"200": {"content": content}}
    problem = problem_of(paths={"/things": {"get": {"responses": responses}}})
    assert problem.hint.startswith("OpenAPI has no $ref")


def test_a_reference_to_nothing() -> None:
    problem = problem_of(components={"schemas": {"A": model(b=ref("B"))}})
    assert problem.code == "unknown-ref"


def test_a_schema_that_is_nothing_but_itself() -> None:
    problem = problem_of(components={"schemas": {"A": ref("A")}})
    assert problem.code == "cyclic-schema"


def test_parameters_that_refer_to_each_other() -> None:
    parameters = {
        "a": {"$ref": "#/components/parameters/b"},
        "b": {"$ref": "#/components/parameters/a"},
    }
    problem = problem_of(
        components={"parameters": parameters},
        paths=with_parameter({"$ref": "#/components/parameters/a"}),
    )
    assert problem.code == "cyclic-ref"


def test_what_two_operations_refer_to_is_reported_once() -> None:
    operation = {"parameters": [{"$ref": "#/components/parameters/a"}]}
    problem = problem_of(
        components={"parameters": {"a": {"in": "query"}}},
        paths={"/things": {"get": operation, "put": operation}},
    )
    assert problem.pointer == ("components", "parameters", "a")


def test_an_api_key_without_a_name() -> None:
    scheme = {"type": "apiKey", "in": "header"}
    problem = problem_of(components={"securitySchemes": {"key": scheme}})
    assert problem.pointer == ("components", "securitySchemes", "key")


def test_a_long_chain_of_components() -> None:
    chain = {f"C{n:04}": model(next=ref(f"C{n + 1:04}")) for n in range(500)}
    api, problems = lowered(components={"schemas": {**chain, "C0500": model(a=TEXT)}})
    assert problems == []
    assert len(api.declarations) == 501


def test_an_extension_of_another_meaning_is_passed_over() -> None:
    api, problems = lowered(paths={"/a": {"get": {"x-rate-limit": "10 per second"}}})
    assert problems == []
    assert api.operations[0].rate_limit is None


def test_a_document_has_nothing_imported() -> None:
    schema = {"type": "string", "x-type": "os:system"}
    api, problems = lowered(components={"schemas": {"A": schema}})
    assert problems == []
    assert [type(one).__name__ for one in api.declarations] == ["AliasDecl"]
