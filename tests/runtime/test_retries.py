"""When a call is tried again, and after how long."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Any

import httpx2
import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

DATE_IN_20_S = "Mon, 12 Jan 1970 13:47:00 GMT"  # the fake clock starts 20 s earlier


def ok() -> httpx2.Response:
    return httpx2.Response(200, json={})


@pytest.mark.parametrize("status", [408, 429, 500, 502, 503, 504])
def test_a_read_is_tried_again(world: Any, get: Any, clock: Any, status: int) -> None:
    response = world.raw_call(world.client(httpx2.Response(status), ok()), get)
    assert response.retries_taken == 1
    assert clock.slept == [1.0]


@pytest.mark.parametrize("status", [400, 404, 409, 422])
def test_other_statuses_are_final(
    rt: Any, world: Any, get: Any, clock: Any, status: int
) -> None:
    with pytest.raises(rt.APIStatusError):
        world.call(world.client(httpx2.Response(status)), get)
    assert clock.slept == []


def test_two_retries_by_default(rt: Any, world: Any, get: Any, clock: Any) -> None:
    with pytest.raises(rt.ServerError):
        world.call(world.client(*[httpx2.Response(500) for _ in range(3)]), get)
    assert len(world.requests) == 3
    assert clock.slept == [1.0, 2.0]


def test_the_number_of_retries_can_be_set(rt: Any, sync_world: Any, get: Any) -> None:
    client = sync_world.client(httpx2.Response(500), max_retries=0)
    with pytest.raises(rt.ServerError):
        sync_world.call(client, get)
    assert len(sync_world.requests) == 1


def test_delays_double_up_to_eight_seconds(rt: Any) -> None:
    assert [rt.delay(n, None, 1.0) for n in range(6)] == [1, 2, 4, 8, 8, 8]
    assert [rt.delay(n, None, 0.0) for n in range(6)] == [0.5, 1, 2, 4, 4, 4]


def test_retry_after_in_seconds(world: Any, get: Any, clock: Any) -> None:
    busy = httpx2.Response(503, headers={"Retry-After": "7"})
    world.call(world.client(busy, ok()), get)
    assert clock.slept == [7.0]


def test_retry_after_as_a_date(sync_world: Any, get: Any, clock: Any) -> None:
    busy = httpx2.Response(503, headers={"Retry-After": DATE_IN_20_S})
    sync_world.call(sync_world.client(busy, ok()), get)
    assert clock.slept == [20.0]


def test_a_date_without_a_zone_is_one_of_http(rt: Any) -> None:
    text = DATE_IN_20_S.replace("GMT", "-0000")
    assert rt.retry_after_seconds({"retry-after": text}, 1_000_000.0) == 20.0


@pytest.mark.parametrize("text", ["soon", "-5", "1e3", "1.2.3", "٣", "Mon, 99 Foo"])
def test_a_retry_after_that_cannot_be_read_is_ignored(rt: Any, text: str) -> None:
    assert rt.retry_after_seconds({"retry-after": text}, 0.0) is None


def test_a_retry_after_in_the_past_is_no_wait(rt: Any) -> None:
    headers = {"retry-after": DATE_IN_20_S}
    assert rt.retry_after_seconds(headers, 2_000_000.0) == 0.0


@pytest.mark.parametrize(
    ("name", "value", "seconds"),
    [
        ("ratelimit-reset", "7", 7.0),
        ("x-ratelimit-reset", "2000000005", 5.0),
        ("x-rate-limit-reset", "1999999999", 0.0),
        ("x-ratelimit-reset", "2000003600", None),
        ("ratelimit-reset", "3600", None),
        ("ratelimit-reset", "soon", None),
        ("ratelimit-reset", "9" * 400, None),
        ("ratelimit-limit", "7", None),
    ],
)
def test_a_limit_says_when_it_counts_anew(
    rt: Any, name: str, value: str, seconds: float | None
) -> None:
    assert rt.reset_seconds({name: value}, 2_000_000_000.0) == seconds


def test_a_refusal_without_retry_after_is_repeated_when_the_limit_counts_anew(
    world: Any, post: Any, clock: Any
) -> None:
    busy = httpx2.Response(429, headers={"RateLimit-Reset": "7"})
    world.call(world.client(busy, ok(), max_retries=1), post)
    assert clock.slept == [7.0]


def test_what_a_limit_says_is_no_word_on_other_failures(
    rt: Any, world: Any, post: Any
) -> None:
    down = httpx2.Response(503, headers={"RateLimit-Reset": "7"})
    with pytest.raises(rt.ServerError):
        world.call(world.client(down, ok(), max_retries=1), post)
    assert len(world.requests) == 1


def test_a_longer_wait_than_a_minute_is_not_slept(
    rt: Any, world: Any, get: Any, clock: Any
) -> None:
    busy = httpx2.Response(429, headers={"Retry-After": "61"})
    with pytest.raises(rt.RateLimitError) as raised:
        world.call(world.client(busy), get)
    assert raised.value.retry_after == 61.0
    assert clock.slept == []


@pytest.mark.parametrize("status", [408, 500, 502, 504])
def test_a_write_is_not_repeated(rt: Any, world: Any, post: Any, status: int) -> None:
    with pytest.raises(rt.APIStatusError):
        world.call(world.client(httpx2.Response(status)), post)
    assert len(world.requests) == 1


def test_a_write_is_repeated_when_it_was_not_processed(world: Any, post: Any) -> None:
    busy = httpx2.Response(503, headers={"Retry-After": "1"})
    client = world.client(
        httpx2.Response(429), busy, httpx2.ConnectError("refused"), ok(), max_retries=3
    )
    world.call(client, post)
    assert len(world.requests) == 4


def test_a_503_without_retry_after_may_have_been_processed(
    rt: Any, world: Any, post: Any
) -> None:
    with pytest.raises(rt.ServerError):
        world.call(world.client(httpx2.Response(503)), post)


@pytest.mark.parametrize(
    "error",
    [httpx2.ReadError, httpx2.ReadTimeout, httpx2.RemoteProtocolError],
)
def test_a_lost_connection_repeats_reads_only(
    rt: Any, world: Any, get: Any, post: Any, error: Callable[[str], Exception]
) -> None:
    world.call(world.client(error("lost"), ok()), get)
    with pytest.raises(rt.APIConnectionError):
        world.call(world.client(error("lost")), post)


def test_standing_in_line_is_no_attempt(sync_world: Any, get: Any, clock: Any) -> None:
    """No connection became free in time, but others were answered meanwhile."""

    def others_first(_request: httpx2.Request) -> httpx2.Response:
        sync_world.call(client, get)
        raise httpx2.PoolTimeout("none free")

    client = sync_world.client(*[others_first, ok()] * 3, ok(), max_retries=0)
    response = sync_world.raw_call(client, get)
    assert response.retries_taken == 0
    assert clock.slept == []


def test_standing_in_line_is_told_to_nobody(
    rt: Any, sync_world: Any, get: Any, post: Any
) -> None:
    """Hooks hear of the attempt once, and it takes one slot of the rate limit."""

    def others_first(_request: httpx2.Request) -> httpx2.Response:
        sync_world.call(client, get)
        raise httpx2.PoolTimeout("none free")

    def before(event: Any) -> None:
        told.append(event.operation)

    def after(event: Any) -> None:
        told.append(f"{event.status_code}")

    told: list[str] = []
    client = sync_world.client(
        others_first,
        ok(),
        ok(),
        rate_limiter=rt.RateLimiter({"": (2, 60)}, max_wait=0),
        before_request=before,
        after_response=after,
    )
    sync_world.call(client, post)
    assert told == ["things.create", "things.get", "200", "200"]


def test_a_line_that_does_not_move(rt: Any, world: Any, post: Any, clock: Any) -> None:
    client = world.client(*[httpx2.PoolTimeout("none free") for _ in range(3)])
    with pytest.raises(rt.APITimeoutError, match="no free connection in time"):
        world.call(client, post)
    assert clock.slept == [1.0, 2.0]


@pytest.mark.parametrize(
    ("method", "declared", "repeated"),
    [
        ("GET", None, True),
        ("HEAD", None, True),
        ("PUT", None, True),
        ("DELETE", None, True),
        ("OPTIONS", None, True),
        ("POST", None, False),
        ("PATCH", None, False),
        ("GET", False, False),
        ("POST", True, True),
    ],
)
def test_what_is_safe_to_repeat(
    rt: Any, method: str, declared: bool | None, repeated: bool
) -> None:
    idempotent = rt.is_idempotent(
        method, declared=declared, has_key=False, has_field=False
    )
    assert idempotent is repeated


def keyed(rt: Any) -> Any:
    return rt.Operation(
        "things.create",
        "POST",
        "/things",
        parameters=(rt.Parameter("key", "header", wire="X-Key"),),
        results={"200": rt.Json(lambda: dict)},
        idempotency_key="X-Key",
    )


def test_one_idempotency_key_for_all_attempts(rt: Any, world: Any) -> None:
    world.call(world.client(httpx2.Response(500), ok(), ok()), keyed(rt))
    world.call(world.client(ok()), keyed(rt))
    first, second, third = [r.headers["x-key"] for r in world.requests]
    assert first == second
    assert len(first) == 36
    assert first != third


def test_the_key_can_be_chosen(rt: Any, sync_world: Any) -> None:
    client = sync_world.client(ok())
    sync_world.call(client, keyed(rt), options={"idempotency_key": "order-7"})
    assert sync_world.request.headers["x-key"] == "order-7"


def test_a_key_given_as_parameter_is_kept(rt: Any, sync_world: Any) -> None:
    sync_world.call(
        sync_world.client(httpx2.Response(500), ok()), keyed(rt), {"key": "order-7"}
    )
    assert [r.headers["x-key"] for r in sync_world.requests] == ["order-7", "order-7"]


def test_a_chosen_key_makes_any_call_safe_to_repeat(world: Any, post: Any) -> None:
    client = world.client(httpx2.Response(500), ok())
    world.call(client, post, options={"idempotency_key": "order-7"})
    assert world.requests[1].headers["idempotency-key"] == "order-7"


def test_a_field_can_make_a_call_safe_to_repeat(rt: Any, world: Any) -> None:
    operation = rt.Operation(
        "things.create",
        "POST",
        "/things",
        body=rt.Body("application/json"),
        results={"200": rt.Json(lambda: dict)},
        idempotent_field="reference",
    )
    world.call(
        world.client(httpx2.Response(500), ok()), operation, fields={"reference": "r"}
    )
    with pytest.raises(rt.ServerError):
        world.call(world.client(httpx2.Response(500)), operation, fields={"other": "o"})


def test_every_attempt_has_a_request_of_its_own(world: Any, get: Any) -> None:
    numbers = itertools.count()

    def number(request: httpx2.Request) -> None:
        assert "x-attempt" not in request.headers
        request.headers["X-Attempt"] = str(next(numbers))

    async def number_async(request: httpx2.Request) -> None:
        number(request)

    hooks = {"request": [number_async if world.is_async else number]}
    client = world.client(
        httpx2.Response(500), ok(), http_client=world.http_client(event_hooks=hooks)
    )
    world.call(client, get)
    assert [r.headers["x-attempt"] for r in world.requests] == ["0", "1"]


def test_an_event_hook_that_raises_for_status_shows_no_url(
    rt: Any, sync_world: Any, get: Any
) -> None:
    hooks = {"response": [httpx2.Response.raise_for_status]}
    client = sync_world.client(
        httpx2.Response(404), http_client=sync_world.http_client(event_hooks=hooks)
    )
    with pytest.raises(rt.APIConnectionError, match="event hook") as raised:
        sync_world.call(client, get)
    assert "api.test" not in str(raised.value)
