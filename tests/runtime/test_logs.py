"""What is logged, and what the transport is kept from logging."""

from __future__ import annotations

import logging
from typing import Any

import httpx2
import pytest

SECRET = "19121212-1212"


@pytest.fixture
def by_ssn(rt: Any) -> Any:
    return rt.Operation(
        "contacts.get",
        "GET",
        "/contacts/{ssn}",
        parameters=(rt.Parameter("ssn", "path"),),
        results={"200": rt.Json(lambda: dict)},
    )


def ok() -> httpx2.Response:
    return httpx2.Response(200, json={})


def test_one_line_for_each_attempt(
    world: Any, by_ssn: Any, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    world.call(world.client(httpx2.Response(500), ok()), by_ssn, {"ssn": SECRET})
    assert [
        (record.name, record.levelname, record.getMessage())
        for record in caplog.records
        if record.name != "asyncio"
    ] == [
        (
            "exchange_acme",
            "DEBUG",
            "GET /contacts/{ssn} -> 500 in 0 ms (attempt 1)",
        ),
        (
            "exchange_acme",
            "INFO",
            "GET /contacts/{ssn}: trying again (500 Internal Server Error)",
        ),
        (
            "exchange_acme",
            "DEBUG",
            "GET /contacts/{ssn} -> 200 in 0 ms (attempt 2)",
        ),
    ]


def test_no_value_reaches_any_logger(
    world: Any, by_ssn: Any, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    world.call(world.client(ok()), by_ssn, {"ssn": SECRET})
    assert SECRET not in caplog.text


def test_other_users_of_the_transport_keep_their_records(
    world: Any, by_ssn: Any, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    world.call(world.client(ok()), by_ssn, {"ssn": SECRET})
    with httpx2.Client(transport=httpx2.MockTransport(lambda _: ok())) as other:
        other.get("https://other.test/")
    assert "https://other.test/" in caplog.text


@pytest.mark.parametrize(
    "name",
    [
        "httpx2",
        *(
            f"httpcore2.{layer}"
            for layer in ("connection", "http11", "http2", "proxy", "socks")
        ),
    ],
)
def test_each_layer_of_the_transport_is_silent(
    rt: Any, caplog: pytest.LogCaptureFixture, name: str
) -> None:
    caplog.set_level(logging.DEBUG)
    rt.silence_transport()
    logger = logging.getLogger(name)
    token = rt.in_call.set(True)
    logger.debug("within a call")
    rt.in_call.reset(token)
    logger.debug("outside")
    assert [record.getMessage() for record in caplog.records] == ["outside"]
