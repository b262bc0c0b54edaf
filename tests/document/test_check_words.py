"""Words that OpenAPI has lists of, and names that lead to nothing: only slips are told."""

from __future__ import annotations

from typing import Any

import pytest

from clientpress.document.check_names import check_names
from clientpress.document.check_words import check_words
from clientpress.document.objects import Node, walk
from tests.slips import slips


def hints(kind: str, value: dict[str, Any]) -> list[str]:
    return [problem.hint for problem in check_words(Node(kind, (), value))]


def told(**root: Any) -> list[str]:
    return [problem.message for problem in check_names(root, walk(root))]


@pytest.mark.parametrize(
    ("kind", "key", "word"),
    [
        ("parameter", "in", "query"),
        ("parameter", "style", "deepObject"),
        ("header", "style", "simple"),
        ("encoding", "style", "form"),
        ("securityScheme", "type", "oauth2"),
        ("securityScheme", "in", "header"),
        ("securityScheme", "scheme", "bearer"),
        ("schema", "contentEncoding", "base64"),
        ("schema", "contentMediaType", "application/json"),
        ("encoding", "contentType", "multipart/mixed"),
    ],
)
def test_each_slip_in_a_word_is_told(kind: str, key: str, word: str) -> None:
    # Media types and schemes are the same in capitals.
    made = [slip for slip in slips(word) if slip.lower() != word]

    missed = [s for s in made if repr(word) not in str(hints(kind, {key: s}))]

    assert missed == []
    assert hints(kind, {key: word}) == []


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        ("securityScheme", {"type": "http", "scheme": "Bearer"}),
        ("securityScheme", {"type": "http", "scheme": "hmac-sha256"}),
        ("parameter", {"in": "body"}),
        ("schema", {"contentMediaType": "application/vnd.shop.v1+json; charset=utf-8"}),
        ("response", {"content": {"text/yml": {}, "image/jpg": {}, "audio/mp4": {}}}),
        ("encoding", {"contentType": "image/png, image/jpeg"}),
        ("schema", {"contentEncoding": 64}),
    ],
)
def test_words_of_others_are_theirs(kind: str, value: dict[str, Any]) -> None:
    assert hints(kind, value) == []


def test_a_tag_is_a_slip_only_beside_the_one_that_is_meant() -> None:
    paths = {"/a": {"get": {"tags": ["Ordrs", "More"]}}}

    assert told(paths=paths) == []
    assert told(paths=paths, tags=[{"name": "Orders"}]) == [
        "the document declares no tag 'Ordrs'"
    ]


def test_variables_and_their_url_belong_together() -> None:
    variables = {"area": {"default": "x", "enum": ["y"]}, "spare": {"default": ""}}
    server = {"url": "https://{area}.test/{version}", "variables": variables}

    assert told(servers=[server]) == [
        "the URL has {version}, and there is no such variable",
        "the default 'x' is none of the values in `enum`",
        "the variable 'spare' does not occur in the URL",
    ]


def test_links_name_operations_and_their_parameters() -> None:
    get = {"operationId": "a", "parameters": [{"name": "id", "in": "query"}]}
    parameters = {"id": "$response.body#/id", "query.id": "$url", "no": "$respons.body"}
    links = {
        "one": {"operationId": "a", "parameters": parameters},
        "other": {"operationId": "b", "parameters": {"x": "$5.00"}},
        "elsewhere": {"operationRef": "#/paths/~1a/get"},
    }

    assert told(paths={"/a": {"get": get}}, components={"links": links}) == [
        "the operation 'a' has no parameter 'no'",
        "'$respons.body' is no runtime expression",
        "there is no operation 'b'",
    ]


def test_encodings_are_of_properties() -> None:
    body: dict[str, Any] = {"properties": {"file": {}}}
    media: dict[str, Any] = {
        "schema": body,
        "encoding": {"file": {}, "flie": {}, "other": {}},
    }
    content: dict[str, Any] = {"multipart/form-data": media}
    bodies: dict[str, Any] = {"Closed": {"content": content}}

    assert told(components={"requestBodies": bodies}) == [
        "the body has no property 'flie' to encode",
        "the body has no property 'other' to encode",
    ]
    body["additionalProperties"] = {"type": "string"}
    assert told(components={"requestBodies": bodies}) == [
        "the body has no property 'flie' to encode"
    ]
