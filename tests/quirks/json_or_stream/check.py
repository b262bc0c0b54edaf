"""One operation that answers with JSON, a stream, or something else on request.

Its README shows both methods, which its generated tests run.
"""

from __future__ import annotations

import json
from typing import assert_type

import httpx2
from quirk_json_or_stream import Quirk, models

from ..api import Api


def answer(content: bytes, media_type: str) -> httpx2.Response:
    headers = {"content-type": media_type}
    return httpx2.Response(200, headers=headers, content=content)


def test_each_is_asked_for_in_its_own_way() -> None:
    api = Api(
        {"text": "a b"},
        answer(b"data: a\n\ndata: b\n\n", "text/event-stream"),
        answer(b"<p>", "text/html"),
    )
    answers = Quirk(http_client=api.http, on_drift="raise").answers
    assert answers.create(text="?") == models.Answer(text="a b")
    with answers.create_stream(text="?") as stream:
        assert [event.data for event in stream] == ["a", "b"]
    page = answers.create(text="?", accept="text/html")
    assert_type(page, str)
    assert page == "<p>"
    accepted = [request.headers["accept"] for request in api.requests]
    assert accepted == ["application/json", "text/event-stream", "text/html"]


def test_what_asks_for_a_stream_comes_with_the_rest_of_the_body() -> None:
    api = Api(answer(b"data: a\n\n", "text/event-stream"))
    poems = Quirk(http_client=api.http, on_drift="raise").poems
    with poems.create_stream(theme="sea") as stream:
        assert [event.data for event in stream] == ["a"]
    assert json.loads(api.requests[0].content) == {"stream": True, "theme": "sea"}
