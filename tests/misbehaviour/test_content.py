"""Answers that arrive whole and are not what they say."""

from __future__ import annotations

from typing import Any

import pytest

from .behaviours import THING, framed, sends, thing, zipped
from .server import Behaviour
from .world import ID, World

PAGE = b"<html><body>id-of-somebody: down for maintenance</body></html>"
UNREADABLE = {
    "truncated JSON": framed(THING[:-1]),
    "no JSON": framed(PAGE),
    "a page": framed(PAGE, media_type="text/html"),
    "bad UTF-8": framed(b'{"id": "\xff"}'),
    # How deep is too deep depends on the version of Python.
    "too deep": framed(b'{"id":' * 20_000 + b"1" + b"}" * 20_000),
    "gzip that is none": framed(THING, Content_Encoding="gzip"),
    "gzip that breaks off": framed(zipped(THING)[:-12], Content_Encoding="gzip"),
    "gzip that is broken": framed(
        zipped(THING)[:12] + b"\0\0\0" + zipped(THING)[15:], Content_Encoding="gzip"
    ),
    "an encoding that nobody knows": framed(zipped(THING), Content_Encoding="rot13"),
    "deflate that is none": framed(THING, Content_Encoding="deflate"),
    "a number beyond measure": framed(b'{"id": ' + b"9" * 5000 + b"}"),
    "JSON in another charset": framed('{"id": "ä"}'.encode("utf-16")),
}


@pytest.mark.same_over_tls
@pytest.mark.parametrize("answer", UNREADABLE.values(), ids=UNREADABLE)
def test_what_cannot_be_read_is_an_error_at_once(world: World, answer: bytes) -> None:
    world.server.plays(sends(answer), thing)
    error = world.get_fails()
    assert type(error) is world.package.DecodeError
    assert (error.operation, error.route) == ("things.get", "/things/{id}")
    assert len(world.server.asked) == 1
    assert world.get().id == "t-1"


def test_what_was_received_is_kept_on_the_error(world: World) -> None:
    world.server.plays(sends(framed(PAGE, media_type="text/html", X_Request_Id="r-1")))
    error = world.get_fails()
    assert error.raw == PAGE
    assert (error.status_code, error.request_id) == (200, "r-1")


READABLE = {
    "JSON that says it is a page": framed(THING, media_type="text/html"),
    "JSON that says nothing": framed(THING, media_type=""),
    "a media type that is none": framed(THING, media_type=";;=/"),
    "JSON after a byte order mark": framed(b"\xef\xbb\xbf" + THING),
    "gzip": framed(zipped(THING), Content_Encoding="gzip"),
    "gzip in gzip": framed(zipped(zipped(THING)), Content_Encoding="gzip, gzip"),
    "an encoding that is none, a thousand times": framed(
        THING, Content_Encoding=", ".join(["identity"] * 1000)
    ),
    "a chunk with trailers": b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
    b"Transfer-Encoding: chunked\r\n\r\nd;a=b\r\n" + THING + b"\r\n0\r\nX: y\r\n\r\n",
    "space around it": framed(b" \r\n" + THING + b"\r\n"),
    "another success": framed(THING, "207 Whatever you say"),
    "a name that is no number": framed(THING, "200"),
}


@pytest.mark.same_over_tls
@pytest.mark.parametrize("answer", READABLE.values(), ids=READABLE)
def test_what_can_be_read_is_the_result(world: World, answer: bytes) -> None:
    world.server.plays(sends(answer))
    assert world.get().id == "t-1"


@pytest.mark.parametrize("chunked", [False, True])
def test_what_is_left_over_is_no_answer_to_the_next_request(
    world: World, chunked: bool
) -> None:
    whole = framed(THING)
    if chunked:
        head = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nd\r\n"
        whole = head + THING + b"\r\n0\r\n\r\n"
    surplus = whole + framed(b'{"id": "of another"}')
    world.server.plays(*[sends(surplus)] * 3, thing, thing)
    assert world.get().id == "t-1"
    assert world.get().id == "t-1"
    assert world.call(lambda client: client.files.get()) == THING
    assert [world.get().id for _ in range(2)] == ["t-1"] * 2
    # The connection is given up each time, and kept where nothing is left over. That of
    # urllib3 forgets what it has read too much, and is given up for what it has not.
    assert world.server.opened == (1 if world.kind == "urllib3" else 4)


def test_much_is_left_over(world: World) -> None:
    surplus = framed(THING) + framed(b'{"id": "of another"}') * 500
    world.server.plays(*[sends(surplus)] * 2, thing)
    assert [world.get().id for _ in range(3)] == ["t-1"] * 3
    assert world.server.opened == 3


def test_an_error_may_be_anything_too(world: World) -> None:
    world.server.plays(
        sends(framed(PAGE, "502 id-of-somebody", "text/html")),
        sends(framed(zipped(PAGE), "404 Gone?", Content_Encoding="gzip")),
    )
    error = world.get_fails()
    assert type(error) is world.package.NotFoundError
    assert error.body == PAGE.decode()
    assert str(error) == "GET /things/{id}: 404 Not Found (see error.message)"


def test_nothing_in_place_of_json_is_none(world: World) -> None:
    world.server.plays(sends(framed(b"")), sends(framed(b"")))
    assert world.get() is None
    world.client = world.client.with_options(on_drift="raise")
    assert type(world.get_fails()) is world.package.DriftError


@pytest.mark.same_over_tls
@pytest.mark.parametrize("status", [304, 600, 999])
def test_a_status_that_nobody_expects(world: World, status: int) -> None:
    world.server.plays(sends(framed(b"", f"{status} {ID}")), thing)
    error = world.get_fails()
    assert type(error) is world.package.APIStatusError
    assert error.status_code == status
    assert world.get().id == "t-1"


@pytest.mark.same_over_tls
@pytest.mark.parametrize("charset", ["rot13", "idna", "undefined", "\xff", "punycode"])
def test_a_charset_that_is_none(world: World, charset: str) -> None:
    media_type = f"text/plain; charset={charset}"
    world.server.plays(sends(framed(b"no \xff", "404 No", media_type)))
    error = world.get_fails()
    assert type(error) is world.package.NotFoundError
    assert error.raw == b"no \xff"


@pytest.mark.same_over_tls
@pytest.mark.parametrize("status", ["500 No", "404 No", "429 No"])
def test_an_error_that_cannot_be_decompressed(world: World, status: str) -> None:
    """The status is known, but not the body: nothing is tried again."""
    world.server.plays(sends(framed(PAGE, status, Content_Encoding="gzip")))
    error = world.create_fails()
    assert type(error) is world.package.DecodeError
    assert len(world.server.asked) == 1


def test_a_small_answer_that_grows(world: World) -> None:
    """Ten million bytes out of ten thousand; below the limit it is an answer."""
    body = b'{"id": "' + b"a" * 10_000_000 + b'"}'
    world.server.plays(sends(framed(zipped(body), Content_Encoding="gzip")))
    assert len(world.get().id) == 10_000_000


def test_a_file_is_what_came(world: World) -> None:
    world.server.plays(sends(framed(PAGE, media_type="text/html")))
    content: Any = world.call(lambda client: client.files.get())
    assert content == PAGE


@pytest.mark.same_over_tls
@pytest.mark.parametrize(
    "cookie", ["a=b; Domain=", "=;=;=", "é" * 50, "a=b; Expires=x"]
)
def test_cookies_that_make_no_sense(world: World, cookie: str) -> None:
    behaviour: Behaviour = sends(framed(THING, Set_Cookie=cookie))
    world.server.plays(behaviour, thing)
    world.get()
    assert world.get().id == "t-1"
    assert ID in world.server.asked[1].target
