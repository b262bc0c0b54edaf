"""What a call is counted in, and what a limiter is told of it."""

from __future__ import annotations

from typing import Any

import httpx2
import pytest


class Notes:
    """A limiter that lets everything out and notes what it is counted in."""

    max_wait = None

    def __init__(self, limits: dict[str, Any]) -> None:
        self.limits = limits
        self.noted: list[dict[str, Any]] = []

    def reserve(self, _ticket: str, buckets: dict[str, Any], /) -> float:
        self.noted.append(dict(buckets))
        return 0.0

    def sent(self, _ticket: str, _buckets: dict[str, Any], /) -> None:
        """Nobody asks."""


@pytest.mark.parametrize(
    ("limits", "own", "counted"),
    [
        ({}, None, {"ACME:": None}),
        ({}, (2, 1.0), {"ACME:": None, "ACME:things.get": (2, 1.0)}),
        ({"": (9, 1.0)}, (2, 1.0), {"ACME:": (9, 1.0), "ACME:things.get": (2, 1.0)}),
        ({"things": (5, 1.0)}, (2, 1.0), {"ACME:": None, "ACME:things": (5, 1.0)}),
        ({"things.get": None}, (2, 1.0), {"ACME:": None, "ACME:things.get": None}),
        (
            {"things": (5, 1.0), "things.get": (4, 1.0), "others": (1, 1.0)},
            None,
            {"ACME:": None, "ACME:things.get": (4, 1.0), "ACME:things": (5, 1.0)},
        ),
    ],
)
def test_what_a_call_is_counted_in(
    rt: Any, sync_world: Any, limits: Any, own: Any, counted: Any
) -> None:
    limiter = Notes(limits)
    operation = rt.Operation(
        "things.get", "GET", "/things", results={"204": rt.Nothing()}, rate_limit=own
    )
    client = sync_world.client(httpx2.Response(204), rate_limiter=limiter)
    sync_world.call(client, operation)
    assert limiter.noted == [counted]


def test_parts_of_a_wait_count_together(rt: Any, world: Any, get: Any) -> None:
    """However often a limiter says that it takes a little longer."""

    class Slow(rt.RateLimiter):  # type: ignore[misc]
        def reserve(self, _ticket: str, _buckets: Any, /) -> float:
            return 30.0

    client = world.client(rate_limiter=Slow(max_wait=50))
    with pytest.raises(rt.RateLimitWaitError):
        world.call(client, get)
    assert world.requests == []


def test_a_limiter_is_told_once_of_a_request(world: Any, get: Any) -> None:
    told: list[str] = []

    class Told(Notes):
        def sent(self, ticket: str, _buckets: dict[str, Any], /) -> None:
            told.append(ticket)

    answers = httpx2.Response(503), httpx2.Response(200, json={})
    world.call(world.client(*answers, rate_limiter=Told({})), get)
    assert len(world.requests) == len(told) == len(set(told)) == 2
