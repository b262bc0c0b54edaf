"""Whatever a server or a sender says ends in a result or in an error of the client."""

from __future__ import annotations

import asyncio
import json
import logging
import os
from collections.abc import Callable, Iterable, Iterator
from typing import Any, NamedTuple

import httpx2
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from quirk_hostile_answers import (
    APIError,
    DriftError,
    Quirk,
    models,
    webhooks,
)

from tests.asgi import asked

from ..api import Api, Pieces

# `make hostile` tries more.
often = settings(
    max_examples=int(os.environ.get("CLIENTPRESS_ANSWERS", "20")),
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)

_KEYS = (
    *("id", "at", "day", "count", "price", "picture", "state", "inner", "list", "map"),
    *(
        'odd"name',
        "kind",
        "lives",
        "barks",
        "things",
        "next",
        "code",
        "message",
        "error",
    ),
    *("", "__class__", "self", "extra", "#extra", "\ud800", "a" * 300),
)
_SCALARS: tuple[Any, ...] = (
    *(None, True, False, 0, -1, 1.5, 2**63, -(2**64), 10**40, 1e308),
    *(
        "",
        "open",
        "Cat",
        "Dog",
        "17",
        "2024-02-30",
        "2024-01-01T00:00:00Z",
        "0000-00-00",
    ),
    *("9999-12-31T23:59:60+14:00", "AAA", "=", "\ud800", "\x00", "NaN", "a" * 5_000),
)
_SAMPLES = st.recursive(
    st.sampled_from(_SCALARS),
    lambda inner: st.one_of(
        st.lists(inner, max_size=4),
        st.dictionaries(st.sampled_from(_KEYS), inner, max_size=6),
    ),
    max_leaves=12,
)
_BROKEN = st.sampled_from(
    (
        *(
            b"",
            b"null",
            b"[" * 3_000,
            b'{"id":' * 3_000,
            b"{}{}",
            b"\xff\xfe",
            b'"\\ud800"',
        ),
        *(
            b'{"id": "a", "id": 1}',
            b"NaN",
            b"1e999",
            b"9" * 6_000,
            b"-",
            b"\xef\xbb\xbf{}",
        ),
        *(
            b"data: {",
            b"data\n\n",
            b"event: \x00\nid: \x00\nretry: 99999999999999999999\n\n",
        ),
        *(
            b":\r\r\r",
            b"\x1e\x1e{}\n",
            b"\x1e{\n",
            b"\n\n\n",
            b"<html>",
            b"\x1f\x8b\x08",
        ),
    )
)


def _json(value: Any) -> bytes:
    # With halves of pairs and numbers of any length, which msgspec refuses to write.
    return json.dumps(value).encode()


def _as_stream(values: list[Any]) -> bytes:
    return b"\n".join(b"\x1edata: " + _json(value) + b"\n" for value in values)


BODIES = st.one_of(
    _SAMPLES.map(_json),
    st.fixed_dictionaries(
        {"id": st.just("a"), "inner": _SAMPLES, "list": _SAMPLES}
    ).map(_json),
    _BROKEN,
    st.lists(_SAMPLES, max_size=3).map(_as_stream),
    st.lists(_SAMPLES, max_size=3).map(lambda v: b"\n".join(map(_json, v))),
    st.binary(max_size=40),
)
HEADERS = st.dictionaries(
    st.sampled_from(
        (
            *("content-type", "retry-after", "x-left", "date", "location", "link"),
            *(
                "x-request-id",
                "content-disposition",
                "ratelimit-reset",
                "www-authenticate",
            ),
        )
    ),
    st.sampled_from(
        (
            *(
                "application/json",
                "text/event-stream",
                "application/jsonl",
                "text/plain",
            ),
            *(
                "application/json; charset=punycode",
                "text/plain; charset=utf-7",
                ";;=/",
            ),
            *(
                "",
                "-1",
                "1e999",
                "nan",
                "99999999999999999999",
                "Thu, 32 Foo 99999 25:61:61",
            ),
            *(
                "Sun, 06 Nov 1994 08:49:37 GMT",
                "<x>; rel=next",
                "<",
                "//a",
                "\xff",
                "a" * 9_000,
            ),
        )
    ),
    max_size=4,
)
STATUSES = st.sampled_from(
    (200, 200, 200, 201, 204, 299, 302, 400, 404, 429, 500, 599, 999)
)
CALLS: dict[str, Callable[[Quirk], Iterable[object]]] = {
    "get": lambda client: [client.things.get("1")],
    "raw": lambda client: [client.things.with_raw_response.get("1").parse()],
    "list": lambda client: client.things.list(),
    "watch": lambda client: client.things.watch(),
    "follow": lambda client: client.things.follow(),
    "replay": lambda client: client.things.replay(),
}


class Answer(NamedTuple):
    """What a server or a sender says, its body in two pieces."""

    status: int
    headers: dict[str, str]
    body: bytes
    cut: int

    @property
    def pieces(self) -> tuple[bytes, bytes]:
        return self.body[: self.cut], self.body[self.cut :]


ANSWERS = st.builds(Answer, STATUSES, HEADERS, BODIES, st.integers(1, 50))


@pytest.fixture(autouse=True)
def _in_silence() -> Iterator[None]:
    logging.disable()
    yield
    logging.disable(logging.NOTSET)


def look_at(value: object) -> None:
    """See that a result or an error can be shown, and models be written again."""
    assert repr(value)
    assert str(value) or value == ""
    if isinstance(value, models.Thing):
        assert value.to_dict() is not None


@pytest.mark.parametrize("on_drift", ["warn", "raise"])
@pytest.mark.parametrize("call", CALLS)
@often
@given(answer=ANSWERS)
def test_an_answer_ends_in_a_result_or_an_error(
    call: str, on_drift: Any, answer: Answer
) -> None:
    pieces = Pieces(*answer.pieces)
    headers = [
        (name.encode(), value.encode("latin-1"))
        for name, value in answer.headers.items()
    ]
    response = httpx2.Response(answer.status, headers=headers, stream=pieces)
    api = Api(response, httpx2.Response(404))
    client = Quirk(http_client=api.http, on_drift=on_drift, max_retries=0)
    try:
        for one in CALLS[call](client):
            look_at(one)
    except APIError as error:
        look_at(error)
    assert pieces.closed


@often
@given(answer=ANSWERS)
def test_an_event_is_read_or_refused(answer: Answer) -> None:
    parse = webhooks.changed.parse
    try:
        look_at(parse(answer.body, headers=answer.headers, on_drift="raise").data)
    except (webhooks.WebhookPayloadError, DriftError) as error:
        look_at(error)


@often
@given(answer=ANSWERS)
def test_a_receiver_answers(answer: Answer) -> None:
    events: list[Any] = []
    app = webhooks.changed.receiver(events.append, secret=None, store=None)
    given = asyncio.run(asked(app, *answer.pieces, headers=answer.headers))
    assert given is not None
    assert given.status == (200 if events else 400)
