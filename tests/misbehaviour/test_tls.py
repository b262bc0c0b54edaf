"""Certificates that prove nothing, and TLS that breaks."""

from __future__ import annotations

import re
import ssl
from collections.abc import Iterator

import pytest

from .behaviours import THING, framed, thing
from .server import Asked, Behaviour, Peer, Server, serving
from .world import World

GARBAGE = b"this is no record of TLS"


@pytest.fixture
def server(certified: ssl.SSLContext) -> Iterator[Server]:
    """The server, which speaks TLS."""
    with serving(certified) as running:
        yield running
        running.wait_for_no_connection()


def refusal(world: World) -> str:
    """The text of the error of a call that was never sent."""
    error = world.create_fails()
    assert type(error) is world.package.APIConnectionError
    assert world.server.asked == []
    assert world.server.opened == 1
    # It would be the same again.
    assert world.slept == []
    return str(error)


def test_an_authority_that_is_not_trusted(world: World) -> None:
    world.connect(verify=ssl.create_default_context())
    assert refusal(world) == (
        f"POST /things: could not connect to {world.server.url[8:]} "
        "(certificate verify failed: unable to get local issuer certificate)"
    )


def test_a_certificate_of_another_host(world: World) -> None:
    url = world.server.url.replace("127.0.0.1", "localhost")
    world.client = world.make_client(base_url=url)
    assert refusal(world) == (
        f"POST /things: could not connect to {url[8:]} "
        "(certificate verify failed: Hostname mismatch)"
    )


def test_a_token_server_that_is_not_trusted(world: World) -> None:
    world.connect(verify=ssl.create_default_context())
    error = world.failure(lambda client: client.private.get())
    assert type(error) is world.package.APIConnectionError
    assert "OAuth2 token request: could not connect to 127.0.0.1:" in str(error)
    assert not error.may_have_been_processed
    assert world.server.asked == []


def test_plain_http_to_a_tls_port(world: World) -> None:
    url = world.server.url.replace("https:", "http:")
    world.client = world.make_client(base_url=url)
    assert type(world.create_fails()) is world.package.APIConnectionError
    assert world.server.opened == 1


def test_a_handshake_that_is_not_answered(world: World) -> None:
    with serving() as mute:
        url = mute.url.replace("http:", "https:")
        world.client = world.make_client(base_url=url, timeout=0.1)
        error = world.create_fails()
        mute.wait_for_no_connection()
    assert type(error) is world.package.APITimeoutError
    assert f"no connection to {mute.url[7:]} in time" in str(error)
    assert not error.may_have_been_processed
    # Surely unsent: each attempt has a connection of its own.
    assert mute.opened == 3


def sends_beneath(data: bytes) -> Behaviour:
    """Send bytes, and then some that are not encrypted."""

    def behaviour(peer: Peer, _asked: Asked) -> None:
        peer.send(data)
        peer.send_beneath(GARBAGE)

    return behaviour


@pytest.mark.parametrize("data", [b"", framed(THING)[:30], framed(THING)[:-3]])
def test_records_that_are_none(world: World, data: bytes) -> None:
    world.server.plays(sends_beneath(data), thing, sends_beneath(data))
    assert world.get().id == "t-1"
    error = world.create_fails()
    assert type(error) is world.package.APIConnectionError
    # The connection, or the answer where some of it was taken before what broke it.
    assert re.search(r" broke( |$)", str(error).partition(" (")[0])
    assert error.may_have_been_processed
    assert len(world.server.asked) == 3


def test_connections_of_the_client_itself_are_closed(
    world: World, authority_file: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", authority_file)
    world.server.plays(thing, thing)
    own = world.make_client(http_client=None)
    world.client = own
    assert world.get().id == "t-1"
    assert world.get().id == "t-1"
    if world.is_async:
        world.run(own.aclose())
    else:
        own.close()
    world.server.wait_for_no_connection()
    assert world.server.opened == 1
    with pytest.raises(RuntimeError, match="closed"):
        world.get()
