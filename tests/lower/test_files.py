"""Files stand in forms; where JSON would have to hold them they are text."""

from __future__ import annotations

from typing import Any

import pytest

from clientpress.ir import ArrayType, ModelDecl, StringFormat, StringType

from .building import lowered, model, ref

FILE = {"type": "string", "format": "binary"}
TEXT, BINARY = StringType(), StringType(StringFormat.BINARY)


def sent(**contents: Any) -> dict[str, Any]:
    """Return the paths of a document that sends a body."""
    content = {
        name.replace("_", "/"): {"schema": one} for name, one in contents.items()
    }
    return {"/things": {"post": {"requestBody": {"content": content}}}}


THING = {"Thing": model(file=FILE, files={"type": "array", "items": FILE})}
JSON = {"application_json": ref("Thing")}
FORM = {"multipart_form-data": ref("Thing")}


@pytest.mark.parametrize(
    ("contents", "kept", "told"),
    [(JSON, TEXT, 2), (FORM, BINARY, 0), ({**JSON, **FORM}, BINARY, 0)],
)
def test_a_file_is_one_in_a_form_alone(
    contents: dict[str, Any], kept: StringType, told: int
) -> None:
    api, problems = lowered(paths=sent(**contents), components={"schemas": THING})
    thing = api.declared["Thing"]
    assert isinstance(thing, ModelDecl)
    assert [one.type for one in thing.fields] == [kept, ArrayType(kept)]
    assert [one.code for one in problems] == ["binary-in-json"] * told


def test_a_form_comes_first_where_json_would_have_to_hold_a_file() -> None:
    def first(**contents: Any) -> str:
        api, _ = lowered(paths=sent(**contents), components={"schemas": THING})
        body = api.operations[0].body
        assert body is not None
        return body.contents[0].kind

    assert first(**JSON, **FORM) == "multipart"
    assert first(application_json=model(name={}), **FORM) == "json"


def test_what_is_only_received_is_not_told() -> None:
    content = {"application/json": {"schema": ref("Thing")}}
    answer = {"200": {"description": "A thing.", "content": content}}
    paths = {"/things": {"get": {"responses": answer}}}
    _, problems = lowered(paths=paths, components={"schemas": THING})
    assert problems == []
