"""Tests of `cnt.html`: requests as they go out, answers as they come back."""

from __future__ import annotations

import datetime as dt
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
    params,
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


def call_cnt_html_create_pdf(client: Afosto) -> Any:
    return client.cnt.html.create_pdf()


def test_cnt_html_create_pdf_full(run: Runner) -> None:
    body: params.CntHtmlToPdfRequestParams = {
        "content": b"content-11",
        "filename": "filename-12",
        "margin": {"bottom": 13, "left": 14, "right": 15, "top": 16},
        "method": "strict",
        "path": "path-18",
        "size": {"height": 19, "predefined": "letter", "width": 21},
        "wait_delay": 22,
        "wait_timeout": 23,
    }

    def call(client: Afosto) -> Any:
        return client.cnt.html.create_pdf(
            content=b"content-11",
            filename="filename-12",
            margin={"bottom": 13, "left": 14, "right": 15, "top": 16},
            method="strict",
            path="path-18",
            size={"height": 19, "predefined": "letter", "width": 21},
            wait_delay=22,
            wait_timeout=23,
        )

    def whole(client: Afosto) -> Any:
        return client.cnt.html.create_pdf(body=body)

    answer: dict[str, Any] = {
        "created_at": "2024-12-12T11:11:07Z",
        "dir": "dir-12",
        "filename": "filename-13",
        "id": "id-14",
        "is_listed": True,
        "is_public": False,
        "label": "label-17",
        "metadata": {"metadata-key": "metadata-18"},
        "mime": "mime-19",
        "type": "file",
        "updated_at": "2024-10-22T21:21:07Z",
        "url": "url-22",
    }
    reply = Reply(200, json=answer)
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/cnt/html",
        headers={
            "accept": "application/json",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={
            "content": "Y29udGVudC0xMQ==",
            "filename": "filename-12",
            "margin": {"bottom": 13, "left": 14, "right": 15, "top": 16},
            "method": "strict",
            "path": "path-18",
            "size": {"height": 19, "predefined": "letter", "width": 21},
            "wait_delay": 22,
            "wait_timeout": 23,
        },
    )
    assert outcome.sent == [sent]
    seen: Any = Seen(
        "CntPdf",
        {
            "created_at": dt.datetime(2024, 12, 12, 11, 11, 7, tzinfo=dt.UTC),
            "dir": "dir-12",
            "filename": "filename-13",
            "id": "id-14",
            "is_listed": True,
            "is_public": False,
            "label": "label-17",
            "metadata": {"metadata-key": "metadata-18"},
            "mime": "mime-19",
            "type": "file",
            "updated_at": dt.datetime(2024, 10, 22, 21, 21, 7, tzinfo=dt.UTC),
            "url": "url-22",
        },
    )
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)
    assert run(whole, reply).sent == [sent]


def test_cnt_html_create_pdf_required(run: Runner) -> None:
    answer: dict[str, Any] = {}
    reply = Reply(200, json=answer)
    outcome = run(call_cnt_html_create_pdf, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/cnt/html",
        headers={"accept": "application/json", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = Seen("CntPdf", {})
    assert outcome.seen == seen
    assert outcome.encoded == without_nulls(answer)


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_cnt_html_create_pdf_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_cnt_html_create_pdf, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "cnt.html.create_pdf"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_cnt_html_create_pdf_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_cnt_html_create_pdf, Reply(503), max_retries=1)
    assert len(run.sent) == 1


def call_cnt_html_render_pdf(client: Afosto) -> Any:
    return client.cnt.html.render_pdf()


def test_cnt_html_render_pdf_full(run: Runner) -> None:
    body: params.CntHtmlToInlinePdfRequestParams = {
        "content": b"content-11",
        "margin": {"bottom": 12, "left": 13, "right": 14, "top": 15},
        "size": {"height": 16, "predefined": "a4", "width": 18},
        "wait_delay": 19,
        "wait_timeout": 20,
    }

    def call(client: Afosto) -> Any:
        return client.cnt.html.render_pdf(
            content=b"content-11",
            margin={"bottom": 12, "left": 13, "right": 14, "top": 15},
            size={"height": 16, "predefined": "a4", "width": 18},
            wait_delay=19,
            wait_timeout=20,
        )

    def whole(client: Afosto) -> Any:
        return client.cnt.html.render_pdf(body=body)

    reply = Reply(200, content=b"\x00binary\xff", content_type="application/pdf")
    outcome = run(call, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/cnt/html/inline",
        headers={
            "accept": "application/pdf",
            "authorization": "Bearer token-secret",
            "content-type": "application/json",
        },
        json={
            "content": "Y29udGVudC0xMQ==",
            "margin": {"bottom": 12, "left": 13, "right": 14, "top": 15},
            "size": {"height": 16, "predefined": "a4", "width": 18},
            "wait_delay": 19,
            "wait_timeout": 20,
        },
    )
    assert outcome.sent == [sent]
    seen: Any = b"\x00binary\xff"
    assert outcome.seen == seen
    assert run(whole, reply).sent == [sent]


def test_cnt_html_render_pdf_required(run: Runner) -> None:
    reply = Reply(200, content=b"\x00binary\xff", content_type="application/pdf")
    outcome = run(call_cnt_html_render_pdf, reply)
    sent = Sent(
        "POST",
        "https://api.afosto.io/cnt/html/inline",
        headers={"accept": "application/pdf", "authorization": "Bearer token-secret"},
    )
    assert outcome.sent == [sent]
    seen: Any = b"\x00binary\xff"
    assert outcome.seen == seen


@pytest.mark.parametrize("failure", ERRORS, ids=str)
def test_cnt_html_render_pdf_fails_as_documented(run: Runner, failure: Failure) -> None:
    error = run.error(call_cnt_html_render_pdf, failure.reply)
    assert (type(error), error.status_code) == (failure.error, failure.status)
    operation = "cnt.html.render_pdf"
    assert error.operation == operation
    assert see(error.body) == failure.seen


def test_cnt_html_render_pdf_is_not_repeated_after_a_503(run: Runner) -> None:
    with pytest.raises(ServerError):
        run(call_cnt_html_render_pdf, Reply(503), max_retries=1)
    assert len(run.sent) == 1
