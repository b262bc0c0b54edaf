"""Tests of `cnt.gif`: requests as they go out, answers as they come back."""

from __future__ import annotations

from typing import Any

import pytest
from afosto_support import Failure, Reply, Runner, Seen, Sent, see, without_nulls

from afosto import (
    Afosto,
    AuthenticationError,
    BadRequestError,
    NotFoundError,
    PermissionDeniedError,
    ServerError,
)

ERROR: dict[str, Any] = {
    "code": 11,
    "errors": {"errors-key": ["errors-12", "errors-13"]},
    "message": "message-14",
    "reference": "reference-15",
}

SEEN: Any = Seen(
    "Error",
    {
        "code": 11,
        "errors": {"errors-key": ["errors-12", "errors-13"]},
        "message": "message-14",
        "reference": "reference-15",
    },
)

ERRORS = [
    Failure(BadRequestError, Reply(400, json=ERROR), SEEN),
    Failure(AuthenticationError, Reply(401, json=ERROR), SEEN),
    Failure(PermissionDeniedError, Reply(403, json=ERROR), SEEN),
    Failure(NotFoundError, Reply(404, json=ERROR), SEEN),
    Failure(ServerError, Reply(500, json=ERROR), SEEN),
    Failure(ServerError, Reply(503, json=ERROR), SEEN),
]


def call_cnt_gif_get_info(client: Afosto) -> Any:
    return client.cnt.gif.get_info()


def test_cnt_gif_get_info_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.gif.get_info(url="url-11")

    answer: dict[str, Any] = {
        "height": 11,
        "is_animated": False,
        "loop_count": 13,
        "size": 14,
        "width": 15,
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cnt/gif/info?url=url-11",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "CntGifInfo",
        {"height": 11, "is_animated": False, "loop_count": 13, "size": 14, "width": 15},
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


def test_cnt_gif_get_info_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_cnt_gif_get_info, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cnt/gif/info",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("CntGifInfo", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_cnt_gif_get_info_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_cnt_gif_get_info, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "cnt.gif.get_info"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_cnt_gif_get_info_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, json={})
    outcome = run(call_cnt_gif_get_info, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second


def call_cnt_gif_transform(client: Afosto) -> Any:
    return client.cnt.gif.transform()


def test_cnt_gif_transform_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.gif.transform(url="url-11")

    reply = Reply(206, content=b"\x00binary\xff", content_type="video/mp4")
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cnt/gif/transform?url=url-11",
        headers={"accept": "video/mp4", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = b"\x00binary\xff"
    assert outcome.seen == seen


def test_cnt_gif_transform_required(run: Runner) -> None:
    reply = Reply(206, content=b"\x00binary\xff", content_type="video/mp4")
    outcome = run(call_cnt_gif_transform, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cnt/gif/transform",
        headers={"accept": "video/mp4", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = b"\x00binary\xff"
    assert outcome.seen == seen


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_cnt_gif_transform_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_cnt_gif_transform, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "cnt.gif.transform"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_cnt_gif_transform_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(206, content=b"\x00binary\xff", content_type="video/mp4")
    outcome = run(call_cnt_gif_transform, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second
