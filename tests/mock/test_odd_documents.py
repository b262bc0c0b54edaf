"""What documents of others have taught: the mock makes the best of each."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import msgspec
import pytest

from clientpress.mock import Mock, Request, read_document

_NONE = {"responses": {"204": {"description": "Done."}}}


def _body(*required: str) -> dict[str, Any]:
    schema = {
        "type": "object",
        "required": [*required],
        "properties": {name: {"type": "integer"} for name in required},
    }
    return {"content": {"application/json": {"schema": schema}}}


_ANSWER = {"description": "It.", **_body("a")}
_ENCODING = {
    "name": "Accept-Encoding",
    "in": "header",
    "schema": {"enum": ["identity"]},
}
_DOCUMENT = {
    "openapi": "3.1.0",
    "info": {"title": "Odd", "version": "1"},
    "servers": [{"url": "https://odd.example"}],
    "paths": {
        "/files#lock": {"put": {"requestBody": _body("lock"), **_NONE}},
        "/files#share": {"put": {"requestBody": _body("share"), **_NONE}},
        "/backup": {"get": {"parameters": [_ENCODING], **_NONE}},
        "/slip": {"get": {"responses": {"200": _ANSWER}}},
    },
}


@pytest.fixture(scope="module")
def odd(tmp_path_factory: pytest.TempPathFactory) -> Mock:
    document: Path = tmp_path_factory.mktemp("odd") / "odd.json"
    text = json.dumps(_DOCUMENT).replace('["a"]', '["a", "undeclared"]')
    document.write_text(text)
    return Mock(read_document(document))


@pytest.mark.parametrize(
    ("name", "status"), [("lock", 204), ("share", 204), ("else", 422)]
)
def test_of_operations_of_one_path_one_is_taken_that_fits(
    odd: Mock, name: str, status: int
) -> None:
    headers = (("content-type", "application/json"),)
    body = msgspec.json.encode({name: 1})
    answer = odd.answer(Request("PUT", "/files", headers=headers, body=body))
    assert answer.status == status


def test_headers_that_programs_send_of_their_own_accord_are_only_remarked_on(
    odd: Mock,
) -> None:
    headers = (("accept-encoding", "gzip, br"),)
    assert odd.answer(Request("GET", "/backup", headers=headers)).status == 204
    assert len(odd.exchanges[-1].findings) == 1


def test_what_is_required_and_described_nowhere_is_answered(odd: Mock) -> None:
    answer = odd.answer(Request("GET", "/slip"))
    assert msgspec.json.decode(answer.body).keys() == {"a", "undeclared"}
    assert odd.exchanges[-1].is_clean
