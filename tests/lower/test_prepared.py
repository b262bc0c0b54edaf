"""Preparations that cannot be made are reported, and no method is made of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from .building import TEXT, lowered, model, ref

if TYPE_CHECKING:
    from clientpress.diagnostics import Problem

PARTS = {"type": "array", "items": {"oneOf": [ref("Part"), TEXT]}}
SIGNATURE = {**model(signature=TEXT, done={"type": "boolean"}, parts=PARTS)}
SCHEMAS = {
    "Signature": {"anyOf": [SIGNATURE, {"type": "null"}]},
    "Part": {**model(id={"type": "integer"}), "additionalProperties": ref("Part")},
}
ASKED = {
    "operation": "files.sign",
    "arguments": {"signature": "/signature"},
    "name": "upload_file",
}


def answer(schema: dict[str, Any], media_type: str = "application/json") -> Any:
    return {"200": {"content": {media_type: {"schema": schema}}}}


def found(asked: dict[str, Any], **upload: Any) -> list[Problem]:
    """Lower an upload that is prepared; see that it has no preparation or no problem."""
    parameter = {"name": "signature", "in": "path", "required": True, "schema": TEXT}
    node: dict[str, Any] = {
        "operationId": "files.upload",
        "parameters": [parameter],
        "responses": {},
        "x-prepared-by": asked,
        **upload,
    }
    sign = {"operationId": "files.sign", "responses": answer(ref("Signature"))}
    ping: dict[str, Any] = {"operationId": "files.status.ping", "responses": {}}
    api, problems = lowered(
        paths={
            "/signature": {"post": sign, "get": ping},
            "/upload/{signature}": {"put": node},
        },
        components={"schemas": SCHEMAS},
    )
    assert (api.by_id["files.upload"].prepared_by is None) is bool(problems)
    return problems


@pytest.mark.parametrize(
    "pointer",
    ["/signature", "/parts/0", "/parts/1/id", "/parts/0/any/id", "/parts/0/any/any/id"],
)
def test_an_argument_is_text_or_a_number_in_the_answer(pointer: str) -> None:
    assert found({**ASKED, "arguments": {"signature": pointer}}) == []


@pytest.mark.parametrize(
    "pointer", ["", "/done", "/parts", "/parts/id", "/nothing", "/signature/0"]
)
def test_a_pointer_that_leads_to_neither(pointer: str) -> None:
    [problem] = found({**ASKED, "arguments": {"signature": pointer}})
    assert problem.message == f"{pointer!r} leads to no text or number in the answer"
    assert problem.pointer[-3:] == ("x-prepared-by", "arguments", "signature")


@pytest.mark.parametrize(
    ("changed", "message"),
    [
        ({"operation": "files.upload"}, "an operation cannot prepare itself"),
        ({"operation": "files.signs"}, "there is no operation 'files.signs'"),
        (
            {"operation": "files.status.ping"},
            "'files.status.ping' does not answer JSON",
        ),
        ({"name": "sign"}, "'files.sign' is a method or a namespace already"),
        ({"name": "status"}, "'files.status' is a method or a namespace already"),
        (
            {"arguments": {"size": "/signature"}},
            "'size' is no parameter of this operation",
        ),
    ],
)
def test_what_is_not_there(changed: dict[str, Any], message: str) -> None:
    [problem] = found({**ASKED, **changed})
    assert problem.message == message
    assert problem.code == "prepared-by"


def test_a_stream_is_not_prepared() -> None:
    [problem] = found(ASKED, responses=answer(TEXT, "text/event-stream"))
    assert problem.message.endswith("answers with a stream cannot be prepared")
