"""Clients that are used in an event loop to which their connections do not belong."""

from __future__ import annotations

import asyncio

import pytest

from .behaviours import thing
from .world import World

pytestmark = pytest.mark.parametrize("world", ["async"], indirect=True)


def test_another_event_loop_is_told_in_words(
    world: World, authority_file: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", authority_file)
    world.server.plays(thing, thing)
    client = world.make_client(http_client=None)
    assert world.run(client.things.get("1")).id == "t-1"
    with pytest.raises(
        world.package.ClientConfigurationError, match="another event loop"
    ) as raised:
        asyncio.run(client.things.get("1"))
    assert raised.value.__context__ is None
    # Where it belongs it goes on.
    assert world.run(client.things.get("1")).id == "t-1"
    world.run(client.aclose())
