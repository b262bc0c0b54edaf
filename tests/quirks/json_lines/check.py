"""Answers in lines of JSON: items that are decoded as they arrive."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator
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
    ServerError,
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


def test_a_record_may_have_several_lines(read: Reader) -> None:
    ada = b'\x1e{\n  "fullName": "Ada",\n  "age": 36\n}\n'
    bob = b'\x1e{"fullName":\n"Bob"}'
    for size in (1, 5, 200):
        whole = ada + bob
        parts = (whole[at : at + size] for at in range(0, len(whole), size))
        assert read(Api(lines(*parts)), "points") == [ADA, BOB]


def test_a_record_is_there_before_the_next_one() -> None:
    body = Pieces(b'\x1e{"fullName":\n', b'"Bob"}\n', error=httpx2.ReadError("x"))
    with Quirk(
        http_client=Api(httpx2.Response(200, stream=body)).http
    ).points.export() as stream:
        assert next(stream) == BOB


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


BOTH = b'{"fullName":"Ada","age":36}\n{"fullName":"Bob"}\n'


def test_items_are_sent_as_lines() -> None:
    api = Api(*(httpx2.Response(204) for _ in range(4)))
    people = Quirk(http_client=api.http).people
    people.insert(body=[{"full_name": "Ada", "age": 36}, {"full_name": "Bob"}])
    people.insert(body=(person for person in (ADA, BOB)))
    people.insert(body=[b'{"fullName":"Ada","age":36}\n', b'{"fullName":"Bob"}\n'])
    people.insert(body=BOTH)
    assert [request.content for request in api.requests] == [BOTH] * 4
    types = {request.headers["content-type"] for request in api.requests}
    assert types == {"application/jsonl"}


def test_items_may_come_one_by_one() -> None:
    async def people() -> AsyncIterator[models.Person]:
        yield ADA
        yield BOB

    api = Api(httpx2.Response(204))
    asyncio.run(AsyncQuirk(http_client=api.async_http).people.insert(body=people()))
    assert api.request.content == BOTH
    with pytest.raises(TypeError, match="asynchronous"):
        Quirk(http_client=api.http).people.insert(body=people())


def test_records_are_sent_with_their_separator() -> None:
    api = Api(httpx2.Response(204))
    Quirk(http_client=api.http).points.insert(body=[BOB, BOB])
    assert api.request.content == b'\x1e{"fullName":"Bob"}\n' * 2


def test_a_list_is_sent_again_and_an_iterator_is_not() -> None:
    api = Api(httpx2.Response(503, headers={"retry-after": "0"}), httpx2.Response(204))
    Quirk(http_client=api.http).people.insert(
        body=[BOB], options={"idempotency_key": "k"}
    )
    assert [request.content for request in api.requests] == [
        b'{"fullName":"Bob"}\n'
    ] * 2
    api = Api(httpx2.Response(503, headers={"retry-after": "0"}))
    with pytest.raises(ServerError):
        Quirk(http_client=api.http).people.insert(
            body=iter([BOB]), options={"idempotency_key": "k"}
        )


def test_one_item_is_no_series() -> None:
    with pytest.raises(TypeError, match="series of items"):
        Quirk(http_client=Api().http).people.insert(
            body={"full_name": "Bob"}  # type: ignore[dict-item]
        )
