"""Answers that are read while they arrive."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import Any

import httpx2
import pytest


class Pieces(httpx2.SyncByteStream, httpx2.AsyncByteStream):
    """A body in pieces; `closed` counts how often it was closed."""

    def __init__(self, *pieces: bytes) -> None:
        self.pieces = pieces
        self.closed = 0

    def __iter__(self) -> Iterator[bytes]:
        yield from self.pieces

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self.pieces:
            yield piece

    def close(self) -> None:
        self.closed += 1

    async def aclose(self) -> None:
        self.closed += 1


def read(
    world: Any,
    operation: Any,
    answer: httpx2.Response,
    use: Callable[[Any], Any],
    **client: Any,
) -> Any:
    """Make a call and use its answer in the block in which it is open."""
    opened = world.client(answer, **client)._as_streamed()._call(operation)
    if not world.is_async:
        with opened as response:
            return use(response)

    async def main() -> Any:
        async with opened as response:
            found = use(response)
            if hasattr(found, "__aiter__"):
                return [one async for one in found]
            return await found if hasattr(found, "__await__") else found

    return asyncio.run(main())


def body(*pieces: bytes, **headers: str) -> httpx2.Response:
    named = [
        (name.replace("_", "-").encode(), value.encode("latin-1"))
        for name, value in headers.items()
    ]
    return httpx2.Response(200, headers=named, stream=Pieces(*pieces))


@pytest.mark.parametrize(
    ("headers", "total"),
    [
        ({"content_length": "5"}, 5),
        ({"content_length": "5", "content_encoding": "identity"}, 5),
        ({"content_length": "5", "content_encoding": "unheard-of"}, None),
        ({"content_length": "five"}, None),
        ({"content_length": "\u00b2"}, None),
        ({}, None),
    ],
)
def test_a_file_is_written_and_its_progress_told(
    world: Any, get: Any, tmp_path: Path, headers: dict[str, str], total: int | None
) -> None:
    told: list[tuple[int, int | None]] = []

    def tell(count: int, of: int | None) -> None:
        told.append((count, of))

    target = tmp_path / "target"
    count = read(
        world,
        get,
        body(b"ab", b"cde", **headers),
        lambda response: response.stream_to_file(target, tell),
    )
    assert (count, target.read_bytes()) == (5, b"abcde")
    assert told == [(2, total), (5, total)]
    assert [path.name for path in tmp_path.iterdir()] == ["target"]


def test_a_file_may_be_written_in_silence(world: Any, get: Any, tmp_path: Path) -> None:
    target = tmp_path / "target"
    answer = body(b"ab", b"c")
    count = read(world, get, answer, lambda one: one.stream_to_file(str(target)))
    assert (count, target.read_bytes()) == (3, b"abc")


def test_an_answer_is_read_once(world: Any, get: Any) -> None:
    def twice(response: Any) -> None:
        response._begin()
        with pytest.raises(RuntimeError, match="the answer was read already"):
            response._begin()

    read(world, get, body(b"{}"), twice)


def test_an_answer_is_closed_with_its_block(world: Any, get: Any) -> None:
    stream = Pieces(b"{}")
    kept: list[Any] = []
    read(world, get, httpx2.Response(200, stream=stream), kept.append)
    assert stream.closed == 1
    with pytest.raises(RuntimeError, match="the answer is closed"):
        kept[0]._begin()


def test_what_a_streamed_answer_is(world: Any, get: Any) -> None:
    def seen(response: Any) -> tuple[Any, ...]:
        assert repr(response).endswith("StreamedResponse 200 of things.get>")
        assert response.headers["x-request-id"] == response.request_id
        return (
            response.status_code,
            response.operation,
            response.route,
            response.request_id,
            response.retries_taken,
        )

    told = read(world, get, body(b"{}", x_request_id="r1"), seen)
    assert told == (200, "things.get", "/things", "r1", 0)


@pytest.mark.parametrize(
    ("how", "found"),
    [
        ("iter_bytes", [b'{"a":"\xc3', b'\xb8"}\n', b'\n{"b":1}']),
        ("iter_text", ['{"a":"', '\u00f8"}\n', '\n{"b":1}']),
        ("iter_lines", ['{"a":"\u00f8"}', "", '{"b":1}']),
        ("iter_json_lines", [{"a": "\u00f8"}, {"b": 1}]),
    ],
)
def test_ways_of_reading(world: Any, get: Any, how: str, found: list[Any]) -> None:
    answer = body(b'{"a":"\xc3', b'\xb8"}\n', b'\n{"b":1}')

    def use(response: Any) -> Any:
        parts = getattr(response, how)()
        return parts if world.is_async else list(parts)

    assert read(world, get, answer, use) == found


def test_a_whole_answer_is_read_and_parsed_as_any(world: Any, get: Any) -> None:
    parsed = read(world, get, body(b'{"a"', b":1}"), lambda one: one.parse())
    assert parsed == {"a": 1}
    raw = read(world, get, body(b'{"a"', b":1}"), lambda one: one.read())
    assert raw == b'{"a":1}'


@pytest.mark.parametrize("how", ["read", "iter_lines"])
def test_what_is_held_of_it_has_a_limit(
    rt: Any, world: Any, get: Any, how: str
) -> None:
    def use(response: Any) -> Any:
        held = getattr(response, how)()
        return held if world.is_async or how == "read" else list(held)

    with pytest.raises(rt.ResponseTooLargeError) as raised:
        read(world, get, body(b"abc", b"def"), use, max_response_bytes=5)
    error = raised.value
    assert (error.operation, error.method) == ("things.get", "GET")
    assert error.route == "/things"


def test_one_that_fails_while_it_is_opened_is_closed(world: Any, get: Any) -> None:
    stream = Pieces(b"{}")

    def interrupt(_event: Any) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        read(
            world,
            get,
            httpx2.Response(200, stream=stream),
            lambda one: one,
            after_response=interrupt,
        )
    assert stream.closed == 1
