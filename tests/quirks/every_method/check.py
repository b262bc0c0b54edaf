"""Every method that a path item may have, in a namespace that the tag names."""

from __future__ import annotations

import asyncio

import pytest
from quirk_every_method import AsyncQuirk, Quirk

from ..api import Api

METHODS = [
    ("read", "GET"),
    ("replace", "PUT"),
    ("make", "POST"),
    ("remove", "DELETE"),
    ("allow", "OPTIONS"),
    ("change", "PATCH"),
    ("echo", "TRACE"),
    ("find", "QUERY"),
    ("purge", "PURGE"),
]


@pytest.mark.parametrize(("name", "method"), METHODS)
def test_it_goes_out_and_its_answer_is_read(name: str, method: str) -> None:
    api = Api({"done": True}, {"done": False})
    things = Quirk(http_client=api.http).things
    assert getattr(things, name)().done is True
    later = AsyncQuirk(http_client=api.async_http).things
    assert asyncio.run(getattr(later, name)()).done is False
    assert [(r.method, r.url.path) for r in api.requests] == [(method, "/things")] * 2


def test_head_has_no_answer_but_its_headers() -> None:
    api = Api(None)
    raw = Quirk(http_client=api.http).things.with_raw_response.look()
    assert (api.request.method, raw.status_code) == ("HEAD", 200)
    assert raw.parse() is None
