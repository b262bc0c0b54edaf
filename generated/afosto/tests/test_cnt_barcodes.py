"""Tests of `cnt.barcodes`: requests as they go out, answers as they come back."""

from __future__ import annotations

from typing import Any

from afosto_support import Reply, Runner, Seen, Sent, see

from afosto import (
    Afosto,
    AuthenticationError,
    BadRequestError,
    NotFoundError,
    PermissionDeniedError,
    ServerError,
)


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
    def call(client: Afosto) -> Any:
        return client.cnt.barcodes.render()

    reply = Reply(200, content=b"\x00binary\xff", content_type="image/png")
    outcome = run(call, reply)
    sent = Sent(
        "GET",
        "https://api.afosto.io/cnt/barcode",
        headers={"accept": "image/png", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = b"\x00binary\xff"
    assert outcome.seen == seen


def test_cnt_barcodes_render_status_400(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.barcodes.render()

    reply = Reply(
        400,
        json={
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    error = run.error(call, reply)
    assert type(error) is BadRequestError
    assert error.status_code == 400
    operation = "cnt.barcodes.render"
    assert error.operation == operation
    seen: Any = Seen(
        "Error",
        {
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    assert see(error.body) == seen


def test_cnt_barcodes_render_status_401(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.barcodes.render()

    reply = Reply(
        401,
        json={
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    error = run.error(call, reply)
    assert type(error) is AuthenticationError
    assert error.status_code == 401
    operation = "cnt.barcodes.render"
    assert error.operation == operation
    seen: Any = Seen(
        "Error",
        {
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    assert see(error.body) == seen


def test_cnt_barcodes_render_status_403(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.barcodes.render()

    reply = Reply(
        403,
        json={
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    error = run.error(call, reply)
    assert type(error) is PermissionDeniedError
    assert error.status_code == 403
    operation = "cnt.barcodes.render"
    assert error.operation == operation
    seen: Any = Seen(
        "Error",
        {
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    assert see(error.body) == seen


def test_cnt_barcodes_render_status_404(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.barcodes.render()

    reply = Reply(
        404,
        json={
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    error = run.error(call, reply)
    assert type(error) is NotFoundError
    assert error.status_code == 404
    operation = "cnt.barcodes.render"
    assert error.operation == operation
    seen: Any = Seen(
        "Error",
        {
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    assert see(error.body) == seen


def test_cnt_barcodes_render_status_500(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.barcodes.render()

    reply = Reply(
        500,
        json={
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    error = run.error(call, reply)
    assert type(error) is ServerError
    assert error.status_code == 500
    operation = "cnt.barcodes.render"
    assert error.operation == operation
    seen: Any = Seen(
        "Error",
        {
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    assert see(error.body) == seen


def test_cnt_barcodes_render_status_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.barcodes.render()

    reply = Reply(
        503,
        json={
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    error = run.error(call, reply)
    assert type(error) is ServerError
    assert error.status_code == 503
    operation = "cnt.barcodes.render"
    assert error.operation == operation
    seen: Any = Seen(
        "Error",
        {
            "code": 11,
            "errors": {"errors-key": ["errors-12", "errors-13"]},
            "message": "message-14",
            "reference": "reference-15",
        },
    )
    assert see(error.body) == seen


def test_cnt_barcodes_render_is_repeated_after_a_503(run: Runner) -> None:
    def call(client: Afosto) -> Any:
        return client.cnt.barcodes.render()

    success = Reply(200, content=b"\x00binary\xff", content_type="image/png")
    outcome = run(call, Reply(503), success, max_retries=1)
    first, second = outcome.sent
    assert first == second
