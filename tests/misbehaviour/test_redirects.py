"""Answers that lead elsewhere: nobody is followed, so no credential goes there."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from .behaviours import answers, thing
from .server import Server, serving
from .world import World

pytestmark = pytest.mark.same_over_tls

MOVED = ["301 Moved", "302 Found", "303 See Other", "307 Moved", "308 Moved"]


@pytest.fixture
def elsewhere() -> Iterator[Server]:
    """Another server, that nobody should ask."""
    with serving() as running:
        yield running
        assert running.opened == 0


@pytest.fixture(params=[False, True], ids=["", "eager"])
def either(world: World, request: pytest.FixtureRequest) -> World:
    """A client, whose own transport may be one that follows."""
    world.http.follow_redirects = request.param
    return world


@pytest.mark.parametrize("status", MOVED)
def test_elsewhere_is_not_asked(either: World, elsewhere: Server, status: str) -> None:
    moved = answers(None, status, Location=f"{elsewhere.url}/t0ken-of-the-client")
    either.server.plays(moved, moved, moved)
    for error in either.get_fails(), either.create_fails():
        assert type(error) is either.package.APIStatusError
        assert error.status_code == int(status[:3])
        assert error.headers["location"].startswith(elsewhere.url)
    order = either.failure(lambda client: client.things.order(name="n"))
    assert order.status_code == int(status[:3])
    assert len(either.server.asked) == 3
    assert either.server.opened == 1


def test_a_documented_redirect_is_the_result(either: World, elsewhere: Server) -> None:
    either.server.plays(
        answers(None, "302 Found", Location=f"{elsewhere.url}/f"), thing
    )
    link = either.call(lambda client: client.files.link())
    assert link.location == f"{elsewhere.url}/f"
    assert either.get().id == "t-1"
    assert either.server.opened == 1


@pytest.mark.parametrize("status", MOVED)
def test_a_client_secret_goes_nowhere_else(
    either: World, elsewhere: Server, status: str
) -> None:
    either.server.plays(answers(None, status, Location=f"{elsewhere.url}/token"))
    error = either.failure(lambda client: client.private.get())
    assert type(error) is either.package.AuthenticationError
    assert [asked.target for asked in either.server.asked] == ["/token"]


@pytest.mark.parametrize(
    "location", ["http://[", "http://a:b:c/", "////", "javascript:1", "\x01", "é", ""]
)
def test_places_that_are_none(either: World, location: str) -> None:
    either.server.plays(answers(None, "302 Found", Location=location), thing)
    assert either.call(lambda client: client.files.link()).location == location
    assert either.get().id == "t-1"
