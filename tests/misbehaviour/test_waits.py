"""Servers that ask for patience, in every form of Retry-After."""

from __future__ import annotations

import math

import pytest

from .behaviours import answers, thing
from .world import World

pytestmark = pytest.mark.same_over_tls

# The client's clock begins at Mon, 12 Jan 1970 13:46:40 GMT.
IN_20_S = "Mon, 12 Jan 1970 13:47:00 GMT"
PAST = "Mon, 12 Jan 1970 13:00:00 GMT"
IN_A_YEAR = "Tue, 12 Jan 1971 13:46:40 GMT"

WAITED = {"7": 7.0, "0": 0.0, IN_20_S: 20.0, PAST: 0.0, "60": 60.0}
"""Retry-After and the seconds until the next attempt."""
TOO_LONG = {"61": 61.0, "9" * 400: math.inf, IN_A_YEAR: 365 * 86400.0}
"""Retry-After and what the error says; nothing is waited for."""
MEANINGLESS = ("soon", "-5", "1e9", "7 7", "Mon, 99 Foo 1970", "\xff")


@pytest.mark.parametrize("status", ["429 Too Many Requests", "503 Service Unavailable"])
@pytest.mark.parametrize(("text", "seconds"), WAITED.items())
def test_the_wait_that_is_asked_for(
    world: World, status: str, text: str, seconds: float
) -> None:
    world.server.plays(answers(None, status, Retry_After=text), thing)
    made = world.call(lambda client: client.things.create(name="n"))
    assert made.id == "t-1"
    assert world.slept == [seconds]
    assert [asked.body for asked in world.server.asked] == [b'{"name":"n"}'] * 2


@pytest.mark.parametrize(
    ("date", "seconds"),
    [
        ("Mon, 12 Jan 1970 13:46:55 GMT", 5.0),
        ("Thu, 12 Jan 2040 13:46:40 GMT", 0.0),
        ("Monday", 20.0),
        ("", 20.0),
    ],
)
def test_a_moment_is_one_of_the_server_s_clock(
    world: World, date: str, seconds: float
) -> None:
    limited = answers(None, "429 Too Many Requests", Retry_After=IN_20_S, Date=date)
    world.server.plays(limited, thing)
    assert world.get().id == "t-1"
    assert world.slept == [seconds]


@pytest.mark.parametrize("status", ["429 Too Many Requests", "503 Service Unavailable"])
@pytest.mark.parametrize(
    ("text", "seconds"), TOO_LONG.items(), ids=["61", "9s", "year"]
)
def test_a_wait_that_is_too_long(
    world: World, status: str, text: str, seconds: float
) -> None:
    world.server.plays(answers(None, status, Retry_After=text), thing)
    error = world.get_fails()
    assert error.status_code == int(status[:3])
    assert error.retry_after == seconds
    assert world.slept == []
    assert world.get().id == "t-1"


@pytest.mark.parametrize("text", MEANINGLESS)
def test_a_wait_that_means_nothing(world: World, text: str) -> None:
    limited = answers(None, "429 Too Many Requests", Retry_After=text)
    busy = answers(None, "503 Service Unavailable", Retry_After=text)
    world.server.plays(limited, busy, thing, busy)
    assert world.get().id == "t-1"
    assert world.slept == [1.0, 2.0]
    # It does not show that a write was not processed either.
    error = world.create_fails()
    assert type(error) is world.package.ServerError
    assert len(world.server.asked) == 4


def test_patience_ends(world: World) -> None:
    world.server.plays(*[answers(None, "429 No", Retry_After="1")] * 3)
    error = world.create_fails()
    assert type(error) is world.package.RateLimitError
    assert len(world.server.asked) == 3
    assert world.server.opened == 1
