"""Tests of `cnt.barcodes`: requests as they go out, answers as they come back."""

from __future__ import annotations

from typing import Any

import pytest
from afosto_support import Failure, Reply, Runner, Seen, Sent, see

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


def call_cnt_barcodes_render(client: Afosto) -> Any:
    return client.cnt.barcodes.render()


def test_cnt_barcodes_render_full(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.barcodes.render(
            type="code_128",
            value="value-12",
            width=13,
            height=14,
            fallback="qr",
        )

    reply = Reply(200, content=b"\x00binary\xff", content_type="image/png")
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cnt/barcode?t=code_128&v=value-12&w=13&h=14&f=qr",
        headers={"accept": "image/png", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = b"\x00binary\xff"
    assert outcome.seen == seen


def test_cnt_barcodes_render_required(run: Runner) -> None:
    reply = Reply(200, content=b"\x00binary\xff", content_type="image/png")
    outcome = run(call_cnt_barcodes_render, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cnt/barcode",
        headers={"accept": "image/png", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = b"\x00binary\xff"
    assert outcome.seen == seen


@pytest.mark.parametrize(
    "failure",
    [
        Failure(BadRequestError, Reply(400, json=ERROR), SEEN),
        Failure(AuthenticationError, Reply(401, json=ERROR), SEEN),
        Failure(PermissionDeniedError, Reply(403, json=ERROR), SEEN),
        Failure(NotFoundError, Reply(404, json=ERROR), SEEN),
        Failure(ServerError, Reply(500, json=ERROR), SEEN),
        Failure(ServerError, Reply(503, json=ERROR), SEEN),
    ],
    ids=str,
)
def test_cnt_barcodes_render_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_cnt_barcodes_render, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "cnt.barcodes.render"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_cnt_barcodes_render_is_repeated_after_a_503(run: Runner) -> None:
    success = Reply(200, content=b"\x00binary\xff", content_type="image/png")
    outcome = run(call_cnt_barcodes_render, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second
