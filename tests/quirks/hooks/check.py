"""Hooks hear of every attempt, and of nothing that is secret; spans are made of them."""

from __future__ import annotations

import asyncio
import logging

import httpx2
import pytest
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import SpanKind, StatusCode
from quirk_hooks import (
    APIConnectionError,
    AsyncQuirk,
    PermissionDeniedError,
    Quirk,
    RequestEvent,
    ResponseEvent,
)
from quirk_hooks._runtime.core import clock
from quirk_hooks.integrations.opentelemetry import Tracing

from ..api import Api

SECRET = "S3cr3t"


def gone() -> httpx2.Response:
    return httpx2.Response(204, headers={"X-Request-Id": "r1"})


def busy() -> httpx2.Response:
    return httpx2.Response(503)


@pytest.fixture(autouse=True)
def _no_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    def sleep(_seconds: float) -> None:
        pass

    async def async_sleep(_seconds: float) -> None:
        pass

    monkeypatch.setattr(clock, "sleep", sleep)
    monkeypatch.setattr(clock, "async_sleep", async_sleep)


def seen(event: RequestEvent) -> tuple[object, ...]:
    return event.operation, event.method, event.route, event.attempt


def test_every_attempt_is_told() -> None:
    before: list[RequestEvent] = []
    after: list[ResponseEvent] = []
    client = Quirk(
        token=SECRET,
        http_client=Api(busy(), gone()).http,
        before_request=before.append,
        after_response=[after.append],
    )
    client.people.get(SECRET)
    assert [seen(event) for event in before] == [
        ("people.get", "GET", "/people/{ssn}", 1),
        ("people.get", "GET", "/people/{ssn}", 2),
    ]
    assert [event.request for event in after] == before
    assert [
        (event.status_code, event.request_id, event.retries_taken, event.error)
        for event in after
    ] == [(503, None, 0, None), (204, "r1", 1, None)]
    assert all(event.elapsed >= 0 for event in after)


def test_nothing_secret_is_told() -> None:
    told: list[RequestEvent | ResponseEvent] = []

    def fail(request: httpx2.Request) -> httpx2.Response:
        raise httpx2.ConnectError(f"cannot reach {request.url}", request=request)

    client = Quirk(
        token=SECRET,
        http_client=httpx2.Client(transport=httpx2.MockTransport(fail)),
        max_retries=0,
        before_request=told.append,
        after_response=told.append,
    )
    with pytest.raises(APIConnectionError):
        client.people.get(SECRET)
    values = [getattr(event, name) for event in told for name in event.__slots__]
    assert isinstance(told[1], ResponseEvent)
    assert isinstance(told[1].error, APIConnectionError)
    assert SECRET not in repr([told, values, [vars(told[1].error)]])


def test_headers_can_be_added() -> None:
    api = Api(gone())

    def trace(event: RequestEvent) -> None:
        event.headers["X-Trace"] = f"t{event.attempt}"

    Quirk(token="t", http_client=api.http, before_request=trace).people.get("1")
    assert api.request.headers["X-Trace"] == "t1"


def test_the_asynchronous_client_takes_both_kinds() -> None:
    api = Api(busy(), gone())
    told: list[object] = []

    async def before(event: RequestEvent) -> None:
        await asyncio.sleep(0)
        event.headers["X-Trace"] = "async"
        told.append(event.attempt)

    async def after(event: ResponseEvent) -> None:
        await asyncio.sleep(0)
        told.append(event.status_code)

    async def main() -> None:
        async with AsyncQuirk(
            token="t",
            http_client=api.async_http,
            before_request=[before, lambda event: told.append(event.route)],
            after_response=after,
        ) as client:
            await client.people.get("1")

    asyncio.run(main())
    assert told == [1, "/people/{ssn}", 503, 2, "/people/{ssn}", 204]
    assert api.request.headers["X-Trace"] == "async"


def test_an_error_before_the_request_ends_the_call_as_it_is() -> None:
    api = Api()
    # Not taken for a lost connection, which would be tried again.
    error = httpx2.ConnectError("the trace collector is away")

    def fail(_event: RequestEvent) -> None:
        raise error

    client = Quirk(token="t", http_client=api.http, before_request=fail)
    with pytest.raises(httpx2.ConnectError) as caught:
        client.people.get("1")
    assert caught.value is error
    assert api.requests == []


def test_an_error_after_the_response_is_logged_and_the_call_goes_on(
    caplog: pytest.LogCaptureFixture,
) -> None:
    def fail(_event: ResponseEvent) -> None:
        raise LookupError("no such metric")

    client = Quirk(token="t", http_client=Api(busy(), gone()).http, after_response=fail)
    client.people.get(SECRET)
    records = [r for r in caplog.records if r.levelno == logging.ERROR]
    assert [r.getMessage() for r in records] == [
        "GET /people/{ssn}: an after_response hook failed"
    ] * 2
    assert "LookupError: no such metric" in caplog.text
    assert SECRET not in caplog.text


def test_a_cancelled_attempt_is_told_to_hooks_that_can_hear_of_it() -> None:
    exporter, tracing = exporting()
    told: list[ResponseEvent] = []

    async def deaf(event: ResponseEvent) -> None:
        told.append(event)

    async def main() -> None:
        sent = asyncio.Event()

        async def hang(_request: httpx2.Request) -> httpx2.Response:
            sent.set()
            never: asyncio.Future[httpx2.Response] = asyncio.Future()
            return await never

        http = httpx2.AsyncClient(transport=httpx2.MockTransport(hang))
        async with (
            http,
            AsyncQuirk(
                token="t",
                http_client=http,
                before_request=tracing.before_request,
                after_response=[deaf, told.append, tracing.after_response],
            ) as client,
        ):
            call = asyncio.create_task(client.people.get("1"))
            await sent.wait()
            call.cancel()
            with pytest.raises(asyncio.CancelledError):
                await call

    asyncio.run(main())
    (event,) = told
    assert (event.status_code, event.error, event.error_type) == (
        None,
        None,
        "cancelled",
    )
    (span,) = exporter.get_finished_spans()
    assert attributes(span)["error.type"] == "cancelled"


def exporting() -> tuple[InMemorySpanExporter, Tracing]:
    exporter = InMemorySpanExporter()
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    return exporter, Tracing(provider)


def traced(api: Api) -> tuple[Quirk, InMemorySpanExporter]:
    exporter, tracing = exporting()
    client = Quirk(
        token=SECRET,
        http_client=api.http,
        before_request=tracing.before_request,
        after_response=tracing.after_response,
    )
    return client, exporter


def attributes(span: ReadableSpan) -> dict[str, object]:
    return dict(span.attributes or {})


def test_each_attempt_is_a_span() -> None:
    client, exporter = traced(api := Api(busy(), gone()))
    client.people.get(SECRET)
    common = {
        "http.request.method": "GET",
        "server.address": "api.test",
        "server.port": 8443,
        "url.template": "/people/{ssn}",
    }
    first, second = exporter.get_finished_spans()
    assert (first.name, first.kind) == ("GET /people/{ssn}", SpanKind.CLIENT)
    assert attributes(first) == {
        **common,
        "http.response.status_code": 503,
        "error.type": "503",
    }
    assert attributes(second) == {
        **common,
        "http.request.resend_count": 1,
        "http.response.status_code": 204,
    }
    codes = [span.status.status_code for span in (first, second)]
    assert codes == [StatusCode.ERROR, StatusCode.UNSET]
    # The server learns which span its work belongs to.
    for span, request in zip((first, second), api.requests, strict=True):
        assert span.context is not None
        assert f"{span.context.span_id:016x}" in request.headers["traceparent"]
    assert SECRET not in first.to_json() + second.to_json()


def test_a_span_names_the_error() -> None:
    client, exporter = traced(Api(httpx2.Response(403)))
    with pytest.raises(PermissionDeniedError):
        client.people.get(SECRET)
    (span,) = exporter.get_finished_spans()
    assert attributes(span)["error.type"] == "403"


def test_a_span_that_another_hook_cuts_short_is_ended() -> None:
    def fail(_event: RequestEvent) -> None:
        raise LookupError("no such budget")

    exporter, tracing = exporting()
    client = Quirk(
        token="t",
        http_client=Api().http,
        before_request=[tracing.before_request, fail],
        after_response=tracing.after_response,
    )
    with pytest.raises(LookupError):
        client.people.get("1")
    (span,) = exporter.get_finished_spans()
    assert attributes(span)["error.type"] == "LookupError"


def test_a_span_of_a_lost_connection_names_its_error() -> None:
    def fail(request: httpx2.Request) -> httpx2.Response:
        raise httpx2.ReadError(f"broken {request.url}", request=request)

    api = Api()
    api.http = httpx2.Client(transport=httpx2.MockTransport(fail))
    client, exporter = traced(api)
    with pytest.raises(APIConnectionError):
        client.with_options(max_retries=0).people.get(SECRET)
    (span,) = exporter.get_finished_spans()
    assert attributes(span)["error.type"] == "APIConnectionError"
    assert "http.response.status_code" not in attributes(span)
    assert SECRET not in span.to_json()
