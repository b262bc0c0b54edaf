"""What each transport makes of requests, and what it asks of whoever stands between."""

from __future__ import annotations

import errno
import gc
import socket
from collections.abc import Iterator
from contextlib import ExitStack
from io import SEEK_END, BytesIO

import pytest

from .behaviours import answers, sends, thing
from .server import serving
from .world import KEY, World

only_http = pytest.mark.parametrize("server", ["http"], indirect=True)
own_only = pytest.mark.parametrize("world", ["urllib3", "aiohttp"], indirect=True)


def test_the_request_is_that_of_every_transport(world: World) -> None:
    world.server.plays(thing)
    options = {"extra_query": {"q": "a b~%/ä"}}
    world.call(lambda client: client.things.create(name="n", options=options))
    (asked,) = world.server.asked
    assert asked.target == "/things?q=a%20b~%25%2F%C3%A4"
    assert asked.body == b'{"name":"n"}'
    headers = dict(asked.headers)
    assert headers.pop("user-agent").startswith("misbehaviour_things/")
    assert "gzip" in headers.pop("accept-encoding")
    assert headers.pop("connection", "keep-alive") == "keep-alive"
    assert headers == {
        "host": world.server.url.partition("://")[2],
        "accept": "application/json",
        "content-type": "application/json",
        "content-length": "12",
        "x-key": KEY,
    }


def test_an_upload_in_pieces(world: World) -> None:
    pieces = [b"one ", b"", b"two"]
    world.server.plays(thing, thing)
    world.call(lambda client: client.files.put(body=iter(pieces)))
    world.call(lambda client: client.files.put(body=BytesIO(b"three")))
    first, second = world.server.asked
    assert (first.headers["transfer-encoding"], first.body) == ("chunked", b"one two")
    assert (second.headers["content-length"], second.body) == ("5", b"three")
    assert world.server.opened == 1


class _Changed(BytesIO):
    """A file that is longer than it says by so many bytes."""

    def __init__(self, change: int) -> None:
        super().__init__(b"three")
        self._change = change

    def seek(self, to: int, whence: int = 0) -> int:
        return super().seek(to, whence) - (self._change if whence == SEEK_END else 0)


@pytest.mark.parametrize("change", [1, -1])
def test_an_upload_that_is_not_as_long_as_it_says(world: World, change: int) -> None:
    """As where a file is written to meanwhile."""
    world.server.always = thing
    error = world.failure(lambda client: client.files.put(body=_Changed(change)))
    assert "the request breaks the rules of HTTP" in str(error)
    assert [asked.body for asked in world.server.asked] == []
    assert world.get().id == "t-1"


def test_a_closed_client_has_closed_its_connections(world: World) -> None:
    """Not when garbage is collected: an error holds the frames it came through."""
    world.server.always = thing
    gc.disable()
    try:
        error = world.failure(lambda client: client.files.put(body=_Changed(-1)))
        world.get()
        world.disconnect()
        world.server.wait_for_no_connection()
    finally:
        gc.enable()
    assert error.__traceback__ is not None


def test_a_large_upload(world: World) -> None:
    world.server.plays(thing, thing)
    content = bytes(range(256)) * 2_000
    world.call(lambda client: client.files.put(body=content))
    world.call(lambda client: client.files.put(body=BytesIO(content)))
    assert [asked.body for asked in world.server.asked] == [content] * 2
    assert {asked.headers["content-length"] for asked in world.server.asked} == {
        "512000"
    }


def test_an_upload_that_nobody_takes(world: World) -> None:
    with socket.create_server(("127.0.0.1", 0)) as deaf:
        url = f"http://127.0.0.1:{deaf.getsockname()[1]}"
        world.client = world.make_client(base_url=url, timeout=0.1, max_retries=0)
        content = bytes(50_000_000)
        error = world.failure(lambda client: client.files.put(body=content))
    assert type(error) is world.package.APITimeoutError
    assert "could not be sent in time" in str(error)


def test_an_upload_that_cannot_be_read(world: World) -> None:
    def pieces() -> Iterator[bytes]:
        yield b"one"
        raise OSError(errno.EIO, "the disk is broken")

    world.server.always = thing
    with pytest.raises(OSError, match="the disk is broken"):
        world.call(lambda client: client.files.put(body=pieces()))


@only_http
def test_a_proxy_is_asked_for_the_whole_url(world: World) -> None:
    world.connect(proxy=world.server.url)
    world.client = world.make_client(base_url="http://api.test/v1")
    world.server.plays(thing, thing)
    assert [world.get().id for _ in range(2)] == ["t-1"] * 2
    assert {asked.target for asked in world.server.asked} == {
        "http://api.test/v1/things/id-of-somebody"
    }
    assert world.server.opened == 1


@only_http
def test_a_proxy_that_refuses_a_tunnel(world: World) -> None:
    world.connect(proxy=world.server.url)
    world.client = world.make_client(base_url="https://api.test", max_retries=0)
    world.server.plays(answers(None, "403 Forbidden"))
    error = world.create_fails()
    assert type(error) is world.package.APIConnectionError
    assert str(error) == "POST /things: the proxy refused the connection"
    assert not error.may_have_been_processed
    assert [asked.target for asked in world.server.asked] == ["api.test:443"]


@only_http
@own_only
def test_the_proxy_of_the_environment(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("http_proxy", world.server.url)
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    world.server.plays(thing, thing)
    world.get()
    world.client = world.make_client(base_url="http://api.test")
    world.get()
    assert [asked.target for asked in world.server.asked] == [
        "/things/id-of-somebody",
        "http://api.test/things/id-of-somebody",
    ]


@own_only
def test_connections_that_were_closed_are_made_again(world: World) -> None:
    """Another client may have the transport, too."""
    world.server.plays(thing, thing)
    world.get()
    world.run(world.client.aclose()) if world.is_async else world.client.close()
    world.client = world.make_client()
    assert world.get().id == "t-1"
    assert world.server.opened == 2


@only_http
@own_only
def test_many_hosts(world: World) -> None:
    """Of which each keeps its connection."""
    with ExitStack() as stack:
        servers = [stack.enter_context(serving()) for _ in range(12)]
        clients = [world.make_client(base_url=server.url) for server in servers]
        for server in servers:
            server.always = thing
        for world.client in clients * 2:
            assert world.get().id == "t-1"
        world.disconnect()
        for server in servers:
            server.wait_for_no_connection()
        assert [server.opened for server in servers] == [1] * 12


def test_an_answer_in_many_pieces(world: World) -> None:
    head = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
    world.server.plays(sends(head + b"3\r\nabc\r\n" * 1000 + b"0\r\n\r\n"), thing)
    assert world.call(lambda client: client.files.get()) == b"abc" * 1000
    assert world.get().id == "t-1"
    assert world.server.opened == 1
