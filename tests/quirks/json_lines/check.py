"""Answers in lines of JSON: items that are decoded as they arrive."""

from __future__ import annotations

import asyncio
import logging
from typing import Any

import httpx2
import pytest
from quirk_json_lines import (
    APIConnectionError,
    AsyncQuirk,
    DecodeError,
    DriftError,
    PermissionDeniedError,
    Quirk,
    ResponseTooLargeError,
    models,
)

from ..api import Api, Pieces

ADA = models.Person(full_name="Ada", age=36)
BOB = models.Person(full_name="Bob")


def lines(*pieces: bytes, error: Exception | None = None) -> httpx2.Response:
    return httpx2.Response(200, stream=Pieces(*pieces, error=error))


class Reader:
    """Reads all items of a stream that a method returns, through either client."""

    def __init__(self, face: str) -> None:
        self.is_async = face == "async"

    def __call__(self, api: Api, namespace: str = "people", **client: Any) -> list[Any]:
        if not self.is_async:
            return list(
                getattr(Quirk(http_client=api.http, **client), namespace).export()
            )
        return asyncio.run(self._later(api, namespace, client))

    async def _later(
        self, api: Api, namespace: str, client: dict[str, Any]
    ) -> list[Any]:
        own = AsyncQuirk(http_client=api.async_http, **client)
        async with getattr(own, namespace).export() as stream:
            return [item async for item in stream]


@pytest.fixture(params=["sync", "async"])
def read(request: pytest.FixtureRequest) -> Reader:
    return Reader(request.param)


def test_items_are_typed(read: Reader) -> None:
    api = Api(lines(b'{"fullName":"Ada","a', b'ge":36}\n\n{"fullName":"Bob"}'))
    assert read(api) == [ADA, BOB]
    assert api.request.headers["accept"] == "application/jsonl"


def test_a_schema_may_describe_the_sequence_as_an_array(read: Reader) -> None:
    assert read(Api(lines(b'"a"\r\n"b"\r\n')), "names") == ["a", "b"]


def test_records_may_begin_with_a_separator(read: Reader) -> None:
    api = Api(lines(b'\x1e{"fullName":"Ada","age":36}\n', b'\x1e{"fullName":"Bob"}\n'))
    assert read(api, "points") == [ADA, BOB]


def test_items_of_no_known_type() -> None:
    stream = Quirk(http_client=Api(lines(b'{"a":[1]}\n2\n')).http).export()
    assert list(stream) == [{"a": [1]}, 2]


def test_nothing_at_all(read: Reader) -> None:
    assert read(Api(lines())) == []


def test_an_item_may_disagree_with_its_type(
    read: Reader, caplog: pytest.LogCaptureFixture
) -> None:
    def drifting() -> Api:
        return Api(lines(b'{"fullName":"Ada","age":"x"}\n{"fullName":"Bob"}\n'))

    with caplog.at_level(logging.WARNING):
        first, second = read(drifting())
    assert (first.age, second) == ("x", BOB)
    assert "$.age" in caplog.text
    with pytest.raises(DriftError) as raised:
        read(drifting(), on_drift="raise")
    assert raised.value.raw == b'{"fullName":"Ada","age":"x"}'


def test_a_line_that_is_not_json(read: Reader) -> None:
    body = Pieces(b'{"fullName":"Bob"}\n<html>\n{}\n')
    with pytest.raises(DecodeError) as raised:
        read(Api(httpx2.Response(200, stream=body)))
    assert raised.value.raw == b"<html>"
    assert raised.value.operation == "people.export"
    assert body.closed


def test_an_error_before_the_first_item(read: Reader) -> None:
    api = Api(httpx2.Response(503), httpx2.Response(403))
    with pytest.raises(PermissionDeniedError):
        read(api)
    assert len(api.requests) == 2


def test_a_stream_that_breaks_off(read: Reader) -> None:
    api = Api(lines(b'{"fullName":"Bob"}\n', error=httpx2.ReadError("x")))
    with pytest.raises(APIConnectionError):
        read(api)
    assert len(api.requests) == 1


def test_a_line_without_an_end(read: Reader) -> None:
    with pytest.raises(ResponseTooLargeError):
        read(Api(lines(b"[1,", b"2,", b"3,")), "names", max_response_bytes=5)
    # The whole may be larger than that: only an item is held.
    assert read(Api(lines(b'"a"\n' * 3)), "names", max_response_bytes=5) == ["a"] * 3


def test_the_request_is_made_when_the_block_is_entered() -> None:
    body = Pieces(b'{"fullName":"Bob"}\n', b'{"fullName":"Ada"}\n')
    api = Api(httpx2.Response(200, stream=body, headers={"x-request-id": "r"}))
    stream = Quirk(http_client=api.http).people.export()
    assert api.requests == []
    with stream:
        assert len(api.requests) == 1
        assert stream.open().request_id == "r"
        assert next(stream) == BOB
        assert not body.closed
    assert body.closed
    assert list(stream) == []


def test_a_task_that_is_cancelled_closes_the_stream() -> None:
    body = Pieces(b'{"fullName":"Bob"}\n')

    async def follow() -> None:
        http = Api(httpx2.Response(200, stream=body)).async_http
        async with AsyncQuirk(http_client=http).people.export() as stream:
            async for _ in stream:
                arrived.set()
                await asyncio.get_running_loop().create_future()

    async def run() -> None:
        task = asyncio.create_task(follow())
        await arrived.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert body.closed

    arrived = asyncio.Event()
    asyncio.run(run())
