"""Token requests that are not a form, or name the client elsewhere."""

from __future__ import annotations

import json
from base64 import b64encode
from typing import Any

import httpx2
import pytest

from tests.runtime.token_server import CLIENT, bearers, form, ok, token


@pytest.fixture
def guarded(rt: Any) -> Any:
    return rt.Operation(
        "things.get",
        "GET",
        "/things",
        results={"200": rt.Json(lambda: dict)},
        security=({"main": ("things:read",)},),
    )


@pytest.fixture
def in_json(rt: Any) -> Any:
    return rt.OAuth2ClientCredentials(
        "https://auth.test/token",
        media_type="application/json",
        client="body",
        lifetime=100.0,
    )


def test_a_token_request_in_json_names_the_client_in_its_body(
    world: Any, guarded: Any, in_json: Any
) -> None:
    client = world.client(token("t1"), ok(), scheme=in_json, credentials=CLIENT)
    world.call(client, guarded)
    asked = world.requests[0]
    assert asked.headers["content-type"] == "application/json"
    assert json.loads(asked.content) == {
        "grant_type": "client_credentials",
        "client_id": "id 1",
        "client_secret": "s3cr3t/",
    }
    assert "authorization" not in asked.headers
    assert bearers(world) == ["t1"]


def test_a_refresh_in_json(world: Any, guarded: Any, in_json: Any) -> None:
    client = world.client(
        token("t1", refresh_token="r1"),
        httpx2.Response(401),
        token("t2"),
        ok(),
        scheme=in_json,
        credentials=CLIENT,
    )
    world.call(client, guarded)
    assert json.loads(world.requests[2].content) == {
        "grant_type": "refresh_token",
        "refresh_token": "r1",
        "client_id": "id 1",
        "client_secret": "s3cr3t/",
    }
    assert bearers(world) == ["t1", "t2"]


def test_a_form_may_name_the_client_in_its_body(
    rt: Any, sync_world: Any, guarded: Any
) -> None:
    scheme = rt.OAuth2ClientCredentials("https://auth.test/token", client="body")
    client = sync_world.client(token("t1"), ok(), scheme=scheme, credentials=CLIENT)
    sync_world.call(client, guarded)
    assert form(sync_world.requests[0])["client_secret"] == ["s3cr3t/"]


@pytest.mark.parametrize(("stated", "good_for"), [(None, 90), (10, 9)])
def test_a_lifetime_is_assumed_where_the_answer_has_none(
    *,
    sync_world: Any,
    guarded: Any,
    in_json: Any,
    clock: Any,
    stated: int | None,
    good_for: int,
) -> None:
    first = token("t1") if stated is None else token("t1", expires_in=stated)
    client = sync_world.client(
        first, ok(), ok(), token("t2"), ok(), scheme=in_json, credentials=CLIENT
    )
    sync_world.call(client, guarded)
    clock.time += good_for - 1
    sync_world.call(client, guarded)
    clock.time += 1
    sync_world.call(client, guarded)
    assert bearers(sync_world) == ["t1", "t1", "t2"]


@pytest.mark.parametrize("stated", [0, -5, "soon", None, [], "nan"])
def test_a_lifetime_that_is_none_is_assumed(
    sync_world: Any, guarded: Any, in_json: Any, clock: Any, stated: Any
) -> None:
    client = sync_world.client(
        token("t1", expires_in=stated), ok(), ok(), scheme=in_json, credentials=CLIENT
    )
    sync_world.call(client, guarded)
    clock.time += 89
    sync_world.call(client, guarded)
    assert bearers(sync_world) == ["t1", "t1"]


@pytest.mark.parametrize("answered", ["", None, 5, [], {"access_token": "nested"}])
def test_an_answer_without_a_token_is_an_error(
    rt: Any, world: Any, guarded: Any, in_json: Any, answered: Any
) -> None:
    answer = httpx2.Response(200, json={"access_token": answered})
    client = world.client(answer, scheme=in_json, credentials=CLIENT)
    with pytest.raises(rt.AuthenticationError, match="without an access token"):
        world.call(client, guarded)
    assert bearers(world) == []


@pytest.mark.parametrize("renewed", ["", None, 5])
def test_a_refresh_token_stays_good_until_there_is_another(
    world: Any, guarded: Any, in_json: Any, renewed: Any
) -> None:
    """RFC 6749, section 6: the server may or may not give a new one."""
    client = world.client(
        token("t1", refresh_token="r1"),
        httpx2.Response(401),
        token("t2", refresh_token=renewed),
        ok(),
        httpx2.Response(401),
        token("t3"),
        ok(),
        scheme=in_json,
        credentials=CLIENT,
    )
    world.call(client, guarded)
    world.call(client, guarded)
    asked = [json.loads(r.content) for r in world.requests if r.url.path == "/token"]
    assert [one.get("refresh_token") for one in asked] == [None, "r1", "r1"]
    assert bearers(world) == ["t1", "t2", "t2", "t3"]


@pytest.mark.parametrize("of_the_call", [False, True])
def test_a_given_token_that_is_refused_is_asked_for_where_it_came_from(
    *, rt: Any, world: Any, guarded: Any, in_json: Any, of_the_call: bool
) -> None:
    """Not from the token server, though the client could ask it."""
    tokens = iter(["g1", "g2", "g3"])
    given = {"token": lambda: next(tokens)}
    credentials = CLIENT if of_the_call else CLIENT | given
    options = {"auth": given["token"]} if of_the_call else {}
    client = world.client(
        httpx2.Response(401), ok(), scheme=in_json, credentials=credentials
    )
    world.call(client, guarded, options=options)
    assert bearers(world) == ["g1", "g2"]
    fixed = world.client(
        httpx2.Response(401), scheme=in_json, credentials=CLIENT | {"token": "fixed"}
    )
    with pytest.raises(rt.AuthenticationError):
        world.call(fixed, guarded)
    assert bearers(world) == ["g1", "g2", "fixed"]


def test_the_plain_token_may_have_another_name(
    rt: Any, sync_world: Any, guarded: Any
) -> None:
    scheme = rt.OAuth2ClientCredentials("https://auth.test/token", argument="jwt")
    client = sync_world.client(ok(), scheme=scheme, credentials={"jwt": "given"})
    sync_world.call(client, guarded)
    assert bearers(sync_world) == ["given"]


CODES = {"40108": ("wrong client id or secret", False)}


@pytest.mark.parametrize(
    "body", [{"code": 40108}, {"error": {"code": "40108", "message": "no"}}]
)
def test_a_vendors_code_is_found_in_a_refusal(
    rt: Any, world: Any, in_json: Any, body: dict[str, Any]
) -> None:
    operation = rt.Operation(
        "things.get",
        "GET",
        "/things",
        results={"200": rt.Json(lambda: dict)},
        security=({"main": ()},),
        error_codes=CODES,
    )
    client = world.client(
        httpx2.Response(401, json=body, headers={"X-Request-Id": "r1"}),
        scheme=in_json,
        credentials=CLIENT,
    )
    with pytest.raises(rt.AuthenticationError) as raised:
        world.call(client, operation)
    error = raised.value
    assert (error.code, error.code_meaning) == ("40108", "wrong client id or secret")
    assert error.body == body
    assert error.request_id == "r1"
    assert not error.may_have_been_processed
    assert str(error).startswith(
        "OAuth2 token request: 401 Unauthorized, "
        "code 40108 (wrong client id or secret), request id r1"
    )


def test_a_token_server_that_is_asked_too_often_says_how_long_to_wait(
    rt: Any, world: Any, guarded: Any, in_json: Any
) -> None:
    busy = httpx2.Response(429, headers={"Retry-After": "90"}, text="slow down")
    client = world.client(busy, scheme=in_json, credentials=CLIENT)
    with pytest.raises(rt.RateLimitError) as raised:
        world.call(client, guarded)
    assert raised.value.retry_after == 90.0
    assert raised.value.message == "slow down"
    assert raised.value.raw == b"slow down"


@pytest.mark.parametrize("in_body", [True, False])
@pytest.mark.parametrize("as_json", [True, False])
def test_a_secret_that_is_repeated_is_hidden(
    *, rt: Any, world: Any, guarded: Any, in_body: bool, as_json: bool
) -> None:
    def repeats(request: httpx2.Request) -> httpx2.Response:
        sent = f"{request.headers.get('authorization')} {request.content.decode()}"
        said = {"error": "invalid_client", "s3cr3t/": [f"{sent} s3cr3t/ s3cr3t%2F"]}
        return httpx2.Response(401, json=said if as_json else str(said))

    scheme = rt.OAuth2ClientCredentials(
        "https://auth.test/token", client="body" if in_body else "basic"
    )
    client = world.client(repeats, scheme=scheme, credentials=CLIENT)
    with pytest.raises(rt.AuthenticationError) as raised:
        world.call(client, guarded)
    shown = f"{raised.value.raw!r} {raised.value.body} {raised.value.message}"
    assert "invalid_client" in shown
    assert "***" in shown
    assert "s3cr3t" not in shown
    assert b64encode(b"id%201:s3cr3t%2F").decode() not in shown


@pytest.mark.parametrize(
    "word",
    [
        "access_denied",
        "invalid_client",
        "invalid_grant",
        "invalid_request",
        "invalid_scope",
        "invalid_token",
        "temporarily_unavailable",
        "unauthorized_client",
        "unsupported_grant_type",
    ],
)
def test_a_word_of_the_standard_is_a_code(
    rt: Any, sync_world: Any, guarded: Any, by_client: Any, word: str
) -> None:
    refused = httpx2.Response(400, json={"error": word})
    client = sync_world.client(refused, scheme=by_client, credentials=CLIENT)
    with pytest.raises(rt.AuthenticationError) as raised:
        sync_world.call(client, guarded)
    assert (raised.value.code, raised.value.message) == (word, word)
    assert f"code {word}" in str(raised.value)
    assert "see error.message" not in str(raised.value)


def test_another_word_is_no_code(
    rt: Any, sync_world: Any, guarded: Any, by_client: Any
) -> None:
    refused = httpx2.Response(400, json={"error": "Ann is locked"})
    client = sync_world.client(refused, scheme=by_client, credentials=CLIENT)
    with pytest.raises(rt.AuthenticationError) as raised:
        sync_world.call(client, guarded)
    assert raised.value.code is None
    assert str(raised.value).endswith("(see error.message)")
