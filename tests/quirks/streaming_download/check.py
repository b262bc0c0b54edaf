"""Answers that are read while they arrive, or written to a file."""

from __future__ import annotations

import asyncio
import logging
import traceback
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx2
import pytest
from quirk_streaming_download import (
    APIConnectionError,
    APITimeoutError,
    AsyncQuirk,
    NotFoundError,
    Quirk,
    ResponseTooLargeError,
    models,
)

from ..api import Api, Pieces

DOWNLOAD = b"0123456789" * 10


def answer(body: Pieces, status: int = 200, **headers: str) -> httpx2.Response:
    names = {name.replace("_", "-"): value for name, value in headers.items()}
    return httpx2.Response(status, stream=body, headers=names)


def pieces() -> Pieces:
    return Pieces(DOWNLOAD[:30], DOWNLOAD[30:60], DOWNLOAD[60:])


class Streamer:
    """Streams the answers of an API to one method call, through either client."""

    def __init__(self, face: str) -> None:
        self.is_async = face == "async"

    def __call__(
        self, method: str, read: str, api: Api, *args: Any, **client: Any
    ) -> Any:
        """Open `method`'s answer, call `read` on it, and return all that comes."""
        if self.is_async:
            return asyncio.run(self._later(method, read, api, args, client))
        namespace = Quirk(http_client=api.http, **client).files.with_streaming_response
        with getattr(namespace, method)("x") as response:
            found = getattr(response, read)(*args)
            return list(found) if hasattr(found, "__next__") else found

    async def _later(
        self, method: str, read: str, api: Api, args: Any, client: Any
    ) -> Any:
        files = AsyncQuirk(http_client=api.async_http, **client).files
        async with getattr(files.with_streaming_response, method)("x") as response:
            found = getattr(response, read)(*args)
            if hasattr(found, "__anext__"):
                return [one async for one in found]
            return await found


@pytest.fixture(params=["sync", "async"])
def stream(request: pytest.FixtureRequest) -> Streamer:
    return Streamer(request.param)


def test_bytes_come_as_they_arrive(stream: Streamer) -> None:
    body = pieces()
    found = stream("download", "iter_bytes", Api(answer(body)))
    assert found == [DOWNLOAD[:30], DOWNLOAD[30:60], DOWNLOAD[60:]]
    assert body.closed


def test_bytes_come_in_pieces_of_a_size(stream: Streamer) -> None:
    found = stream("download", "iter_bytes", Api(answer(pieces())), 64)
    assert [len(piece) for piece in found] == [64, 36]


def test_a_character_may_be_torn_apart(stream: Streamer) -> None:
    body = Pieces("æ\r".encode()[:1], "æ\r".encode()[1:], b"\nb\nc")
    api = Api(answer(body))
    assert stream("download", "iter_lines", api) == ["æ", "b", "c"]
    again = Api(
        answer(Pieces(b"\xe6", b"b"), content_type="text/plain; charset=latin-1")
    )
    assert "".join(stream("download", "iter_text", again)) == "æb"


def test_lines_of_json(stream: Streamer) -> None:
    api = Api(answer(Pieces(b'{"a":1}\n\n[', b"2]")))
    assert stream("download", "iter_json_lines", api) == [{"a": 1}, [2]]


def test_the_result_is_typed(stream: Streamer) -> None:
    api = Api(answer(Pieces(b'{"name":', b'"a"}')))
    assert stream("describe", "parse", api) == models.File(name="a")


def test_a_file_is_written(stream: Streamer, tmp_path: Path) -> None:
    seen: list[tuple[int, int | None]] = []

    def note(received: int, total: int | None) -> None:
        seen.append((received, total))

    target = tmp_path / "file"
    target.write_bytes(b"old")
    api = Api(answer(pieces(), content_length="100"))
    count = stream("download", "stream_to_file", api, target, note)
    assert (count, seen) == (100, [(30, 100), (60, 100), (100, 100)])
    assert target.read_bytes() == DOWNLOAD
    assert list(tmp_path.iterdir()) == [target]


def test_no_half_file_is_left(stream: Streamer, tmp_path: Path) -> None:
    target = tmp_path / "file"
    target.write_bytes(b"old")
    body = Pieces(DOWNLOAD[:30], error=httpx2.ReadError("reset"))
    with pytest.raises(APIConnectionError):
        stream("download", "stream_to_file", Api(answer(body)), target)
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]
    assert body.closed


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (httpx2.ReadError("https://api.test/files/x"), APIConnectionError),
        (httpx2.ReadTimeout("https://api.test/files/x"), APITimeoutError),
    ],
)
def test_an_answer_that_breaks_off(
    stream: Streamer, error: Exception, expected: type[Exception]
) -> None:
    api = Api(answer(Pieces(b"1", error=error)))
    with pytest.raises(expected) as raised:
        stream("download", "iter_bytes", api)
    assert type(raised.value) is expected
    # Nothing of the transport hangs on it, and with it no URL.
    assert raised.value.__cause__ is None
    assert raised.value.__context__ is None
    assert "httpx2.ReadError" not in "".join(traceback.format_exception(raised.value))
    # It is not asked for again: the caller has seen a part of it.
    assert len(api.requests) == 1


def test_an_error_is_raised_before_the_block(stream: Streamer) -> None:
    body = Pieces(b"{}")
    api = Api(httpx2.Response(503), answer(body, 404))
    with pytest.raises(NotFoundError) as raised:
        stream("download", "iter_bytes", api)
    assert raised.value.raw == b"{}"
    assert body.closed
    assert len(api.requests) == 2


def test_memory_is_limited_and_streams_are_not(stream: Streamer) -> None:
    with pytest.raises(ResponseTooLargeError):
        stream("download", "read", Api(answer(pieces())), max_response_bytes=99)
    with pytest.raises(ResponseTooLargeError):
        # A line without an end.
        stream("download", "iter_lines", Api(answer(pieces())), max_response_bytes=50)
    found = stream(
        "download", "iter_bytes", Api(answer(pieces())), max_response_bytes=5
    )
    assert b"".join(found) == DOWNLOAD


def test_leaving_the_block_closes_the_answer() -> None:
    body = pieces()
    files = Quirk(http_client=Api(answer(body)).http).files.with_streaming_response
    with files.download("x") as response:
        assert not body.closed
        assert next(response.iter_bytes()) == DOWNLOAD[:30]
    assert body.closed
    with pytest.raises(RuntimeError, match="closed"):
        response.read()


def test_a_task_that_is_cancelled_closes_the_answer() -> None:
    body = pieces()

    async def read() -> None:
        http = Api(answer(body)).async_http
        files = AsyncQuirk(http_client=http).files.with_streaming_response
        async with files.download("x") as response:
            async for _ in response.iter_bytes():
                entered.set()
                await asyncio.get_running_loop().create_future()

    async def run() -> None:
        task = asyncio.create_task(read())
        await entered.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert body.closed

    entered = asyncio.Event()
    asyncio.run(run())


def test_a_call_that_is_cancelled_before_its_block_closes_the_answer() -> None:
    body = pieces()

    async def hook(event: object) -> None:
        del event
        arrived.set()
        await asyncio.get_running_loop().create_future()

    async def run() -> None:
        http = Api(answer(body)).async_http
        files = AsyncQuirk(http_client=http, after_response=hook).files
        entered = files.with_streaming_response.download("x").__aenter__()
        task = asyncio.ensure_future(entered)
        await arrived.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert body.closed

    arrived = asyncio.Event()
    asyncio.run(run())


def test_the_answer_is_described_and_read_once() -> None:
    api = Api(answer(pieces(), x_request_id="r-1"))
    with Quirk(http_client=api.http).files.with_streaming_response.download("x") as got:
        assert (got.status_code, got.request_id) == (200, "r-1")
        assert got.headers["X-Request-Id"] == "r-1"
        assert got.read() == got.read() == DOWNLOAD
        assert repr(got) == "<StreamedResponse 200 of files.download>"
        with pytest.raises(RuntimeError, match="closed"):
            next(got.iter_bytes())


def test_methods_of_the_client_itself() -> None:
    client = Quirk(http_client=Api(answer(Pieces(b"po", b"ng"))).http)
    with client.with_streaming_response.ping() as response:
        assert response.parse() == "pong"


def test_the_transport_is_silent_while_the_answer_is_read(
    caplog: pytest.LogCaptureFixture,
) -> None:
    class Talking(Pieces):
        def __iter__(self) -> Iterator[bytes]:
            logging.getLogger("httpcore2.http11").debug("https://api.test/files/x")
            yield b"1"

    caplog.set_level(logging.DEBUG)
    api = Api(answer(Talking()))
    with Quirk(http_client=api.http).files.with_streaming_response.download("x") as got:
        assert got.read() == b"1"
    assert "api.test" not in caplog.text
