"""Tokens that are missing, end or are refused while many calls are under way."""

from __future__ import annotations

from threading import Barrier
from typing import Any

import pytest

from .behaviours import answers, framed, sends, sends_and_resets, thing
from .server import PATIENCE, Asked, Behaviour, Peer
from .world import SECRET, TOKEN, World

NUMBER = 50


class Gatekeeper:
    """Gives numbered tokens and refuses all but the newest.

    Refusals wait for each other, `together` at a time.
    """

    def __init__(self, together: int = 1) -> None:
        self.given = 0
        self.refused = 0
        self._barrier = Barrier(together)

    def __call__(self, peer: Peer, asked: Asked) -> None:
        """Answer as token server or as API."""
        if asked.target == "/token":
            self.given += 1
            token = {"access_token": f"{TOKEN}-{self.given}", "expires_in": 3600}
            answers(token)(peer, asked)
        elif asked.headers["authorization"] == f"Bearer {TOKEN}-{self.given}":
            thing(peer, asked)
        else:
            self._barrier.wait(PATIENCE)
            self.refused += 1
            answers(None, "401 Unauthorized")(peer, asked)


def read_all(world: World) -> None:
    things = world.calls(lambda client, _number: client.private.get(), NUMBER)
    assert [thing.id for thing in things] == ["t-1"] * NUMBER


def test_a_missing_token_is_fetched_once(world: World) -> None:
    world.server.always = keeper = Gatekeeper()
    read_all(world)
    assert (keeper.given, keeper.refused) == (1, 0)
    assert len(world.server.asked) == NUMBER + 1


def test_an_ended_token_is_renewed_once(world: World) -> None:
    world.server.always = keeper = Gatekeeper()
    world.private()
    world.time += 3600
    read_all(world)
    assert (keeper.given, keeper.refused) == (2, 0)


def test_a_refused_token_is_renewed_once(world: World) -> None:
    world.server.always = keeper = Gatekeeper(NUMBER)
    world.private()
    keeper.given += 1  # what the client has is old now, and only the server knows
    read_all(world)
    assert (keeper.given, keeper.refused) == (3, NUMBER)
    assert world.slept == []


@pytest.mark.parametrize("world", ["async"], indirect=True)
def test_a_token_server_that_fails_is_asked_for_all_of_them(world: World) -> None:
    world.server.always = answers(None, "500 No")

    async def read(client: Any, _number: str) -> str:
        with pytest.raises(world.package.ServerError) as raised:
            await client.private.get()
        return str(raised.value)

    texts = world.calls(read, NUMBER)
    assert set(texts) == {"OAuth2 token request: 500 Internal Server Error"}
    assert len(world.server.asked) == 3
    assert world.slept == [1.0, 2.0]
    # Nobody stands in line now: it is asked anew.
    world.failure(lambda client: client.private.get())
    assert len(world.server.asked) == 6


def test_a_new_token_that_is_refused_too(world: World) -> None:
    """One retry after a 401, and no circle."""
    no = answers(None, "401 Unauthorized")
    token, other = (answers({"access_token": t}) for t in (TOKEN, f"{TOKEN}-2"))
    world.server.plays(token, no, other, no)
    error = world.failure(lambda client: client.private.get())
    assert type(error) is world.package.AuthenticationError
    assert len(world.server.asked) == 4


def test_a_token_request_is_tried_again(world: World) -> None:
    token = answers({"access_token": TOKEN})
    world.server.plays(sends_and_resets(b""), answers(None, "503 No"), token, thing)
    assert world.private().id == "t-1"
    assert world.slept == [1.0, 2.0]


@pytest.mark.same_over_tls
@pytest.mark.parametrize(
    "answer",
    [
        answers({"access_token": None}),
        answers([]),
        answers({"error": "invalid_client", "hint": SECRET}, "401 No"),
        sends(framed(f"<p>{SECRET}</p>".encode(), "403 No", "text/html")),
        sends(framed(b"{", "200 OK")),
    ],
)
def test_what_a_token_server_says_is_not_repeated(
    world: World, answer: Behaviour
) -> None:
    world.server.plays(answer)
    error = world.failure(lambda client: client.private.get())
    assert type(error) is world.package.AuthenticationError
    assert SECRET not in f"{error.raw} {error.body} {error.message}"
    assert len(world.server.asked) == 1


def test_a_token_that_is_no_header(world: World) -> None:
    """A token with a line end would be two headers."""
    world.server.plays(answers({"access_token": "a\r\nX-Evil: 1"}))
    with pytest.raises(ValueError, match="control characters") as raised:
        world.private()
    assert "Evil" not in str(raised.value)
    assert len(world.server.asked) == 1
