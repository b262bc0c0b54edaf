"""How a call proves who makes it."""

from __future__ import annotations

import hmac
from collections.abc import Generator
from typing import Any

import httpx2
import pytest

SECRET = "s3cr3t"


def ok() -> httpx2.Response:
    return httpx2.Response(200, json={})


@pytest.fixture
def guarded(rt: Any) -> Any:
    return rt.Operation(
        "sms.send.now",
        "GET",
        "/sms",
        results={"200": rt.Json(lambda: dict)},
        security=({"main": ()},),
    )


def test_bearer(world: Any, guarded: Any) -> None:
    world.call(world.client(ok(), credentials={"token": SECRET}), guarded)
    assert world.request.headers["authorization"] == f"Bearer {SECRET}"


def test_basic(rt: Any, world: Any, guarded: Any) -> None:
    client = world.client(
        ok(), scheme=rt.Basic(), credentials={"username": "ann", "password": "pä:ss"}
    )
    world.call(client, guarded)
    assert world.request.headers["authorization"] == "Basic YW5uOnDDpDpzcw=="


def test_api_key_in_a_header(rt: Any, world: Any, guarded: Any) -> None:
    scheme = rt.ApiKey("token", "header", "Authentication")
    client = world.client(ok(), scheme=scheme, credentials={"token": SECRET})
    world.call(client, guarded)
    assert world.request.headers["authentication"] == SECRET


def test_the_header_of_a_key_can_be_renamed(
    rt: Any, sync_world: Any, guarded: Any
) -> None:
    client = sync_world.client(
        ok(),
        scheme=rt.ApiKey("token", "header", "Authentication"),
        credentials={"token": SECRET},
        header_names={"token": "X-Token"},
    )
    sync_world.call(client, guarded)
    assert sync_world.request.headers["x-token"] == SECRET
    assert "authentication" not in sync_world.request.headers


def test_api_key_in_the_query(rt: Any, sync_world: Any, guarded: Any) -> None:
    scheme = rt.ApiKey("token", "query", "api key")
    client = sync_world.client(ok(), scheme=scheme, credentials={"token": "a&b"})
    sync_world.call(client, guarded)
    assert sync_world.request.url.query == b"api%20key=a%26b"


def test_api_key_in_a_cookie(rt: Any, sync_world: Any, guarded: Any) -> None:
    client = sync_world.client(
        ok(),
        scheme=rt.ApiKey("token", "cookie", "session"),
        credentials={"token": SECRET},
        http_client=sync_world.http_client(cookies={"theme": "dark"}),
    )
    sync_world.call(client, guarded)
    assert sync_world.request.headers["cookie"] == f"theme=dark; session={SECRET}"


def test_a_function_is_asked_before_each_request(world: Any, guarded: Any) -> None:
    tokens = iter(["one", "two"])
    client = world.client(
        httpx2.Response(500), ok(), credentials={"token": lambda: next(tokens)}
    )
    world.call(client, guarded)
    sent = [request.headers["authorization"] for request in world.requests]
    assert sent == ["Bearer one", "Bearer two"]


def test_an_async_function_is_awaited(async_world: Any, guarded: Any) -> None:
    async def token() -> str:
        return SECRET

    async_world.call(async_world.client(ok(), credentials={"token": token}), guarded)
    assert async_world.request.headers["authorization"] == f"Bearer {SECRET}"


def test_the_sync_client_refuses_an_async_function(
    sync_world: Any, guarded: Any
) -> None:
    async def token() -> str:
        return SECRET

    client = sync_world.client(credentials={"token": token})
    with pytest.raises(TypeError, match="asynchronous client"):
        sync_world.call(client, guarded)


def test_a_function_must_return_something(
    rt: Any, sync_world: Any, guarded: Any
) -> None:
    client = sync_world.client(credentials={"token": lambda: ""})
    with pytest.raises(rt.ClientConfigurationError, match="token="):
        sync_world.call(client, guarded)


@pytest.mark.parametrize(
    ("credential", "used"),
    [
        ({"": "all"}, "all"),
        ({"": "all", "sms": "sms"}, "sms"),
        ({"sms": "sms", "sms.send": "send"}, "send"),
        ({"sms.send.now": "exact", "sms.send": "send"}, "exact"),
        ({"": "all", "sms.sen": "not a segment"}, "all"),
        ({"sms": lambda: "called"}, "called"),
    ],
)
def test_the_longest_prefix_wins(
    sync_world: Any, guarded: Any, credential: Any, used: str
) -> None:
    client = sync_world.client(ok(), credentials={"token": credential})
    sync_world.call(client, guarded)
    assert sync_world.request.headers["authorization"] == f"Bearer {used}"


def test_a_credential_for_one_call(world: Any, guarded: Any) -> None:
    client = world.client(ok(), credentials={"token": "client"})
    world.call(client, guarded, options={"auth": "call"})
    assert world.request.headers["authorization"] == "Bearer call"


def test_a_credential_for_one_call_is_enough(world: Any, guarded: Any) -> None:
    client = world.client(ok(), credentials={"token": None})
    world.call(client, guarded, options={"auth": "call"})
    assert world.request.headers["authorization"] == "Bearer call"


def test_basic_for_one_call_is_a_pair(rt: Any, sync_world: Any, guarded: Any) -> None:
    client = sync_world.client(ok(), scheme=rt.Basic())
    sync_world.call(client, guarded, options={"auth": "ann:pass"})
    assert sync_world.request.headers["authorization"] == "Basic YW5uOnBhc3M="


def test_credentials_come_from_the_environment(
    sync_world: Any, guarded: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ACME_TOKEN", SECRET)
    sync_world.call(sync_world.client(ok(), credentials={"token": None}), guarded)
    assert sync_world.request.headers["authorization"] == f"Bearer {SECRET}"


def test_a_missing_credential_is_named_by_the_call_that_needs_it(
    rt: Any, world: Any, guarded: Any
) -> None:
    client = world.client(credentials={"token": None})
    with pytest.raises(
        rt.ClientConfigurationError, match=r"sms\.send\.now .* token= or ACME_TOKEN"
    ):
        world.call(client, guarded)


def missing(rt: Any, sync_world: Any, operation: Any, **client: Any) -> str:
    with pytest.raises(rt.ClientConfigurationError) as raised:
        sync_world.call(sync_world.client(**client), operation)
    return str(raised.value)


def test_every_way_to_give_a_credential_is_named(rt: Any, sync_world: Any) -> None:
    both = rt.Service(
        "Acme",
        environment="ACME",
        servers=(rt.Server("https://api.test/v1"),),
        security_schemes={"user": rt.Basic(), "main": rt.Bearer("token")},
    )
    operation = rt.Operation(
        "a.get", "GET", "/a", security=({"user": ()}, {"main": ()})
    )
    assert missing(rt, sync_world, operation, service=both) == (
        "a.get needs a credential: give username= and password=, or ACME_USERNAME and"
        " ACME_PASSWORD; or token= or ACME_TOKEN; or auth= in the options of a call"
    )


def test_a_mapping_without_an_entry_is_told_from_nothing(
    rt: Any, sync_world: Any, guarded: Any
) -> None:
    text = missing(rt, sync_world, guarded, credentials={"token": {"mail": SECRET}})
    assert (
        'token= has no entry for sms.send.now: its name, what that begins with, or ""'
        in text
    )
    assert SECRET not in text


def test_a_part_of_a_credential_is_refused_with_the_client(
    rt: Any, sync_world: Any
) -> None:
    with pytest.raises(rt.ClientConfigurationError) as raised:
        sync_world.client(scheme=rt.Basic(), credentials={"username": "ann"})
    assert str(raised.value) == (
        "a part of the credentials is missing: give password= or ACME_PASSWORD;"
        " or auth= in the options of a call"
    )


def test_a_part_is_no_part_where_another_credential_is_whole(
    rt: Any, sync_world: Any, guarded: Any
) -> None:
    scheme = rt.OAuth2Password("https://auth.test/token")
    given = {"username": "ann", "password": None, "token": SECRET}
    sync_world.call(sync_world.client(ok(), scheme=scheme, credentials=given), guarded)
    assert sync_world.request.headers["authorization"] == f"Bearer {SECRET}"


def test_a_credential_for_other_operations_does_not_count(
    rt: Any, sync_world: Any, guarded: Any
) -> None:
    client = sync_world.client(credentials={"token": {"mail": SECRET}})
    with pytest.raises(rt.ClientConfigurationError, match="token="):
        sync_world.call(client, guarded)


def test_operations_without_security_send_no_credential(
    sync_world: Any, get: Any
) -> None:
    sync_world.call(sync_world.client(ok(), credentials={"token": SECRET}), get)
    assert "authorization" not in sync_world.request.headers


@pytest.mark.parametrize("token", [SECRET, None])
def test_optional_security_uses_what_there_is(
    rt: Any, sync_world: Any, token: str | None
) -> None:
    operation = rt.Operation(
        "a.get",
        "GET",
        "/a",
        results={"200": rt.Json(lambda: dict)},
        security=({}, {"main": ()}),
    )
    sync_world.call(sync_world.client(ok(), credentials={"token": token}), operation)
    assert ("authorization" in sync_world.request.headers) is (token is not None)


def two_schemes(rt: Any) -> Any:
    return rt.Service(
        "Acme",
        environment="ACME",
        servers=(rt.Server("https://api.test"),),
        security_schemes={
            "key": rt.ApiKey("key", "header", "X-Key"),
            "user": rt.Basic(),
        },
    )


def test_the_first_alternative_with_credentials_is_used(
    rt: Any, sync_world: Any
) -> None:
    operation = rt.Operation(
        "a.get",
        "GET",
        "/a",
        results={"200": rt.Json(lambda: dict)},
        security=({"key": ()}, {"user": ()}),
    )
    client = sync_world.client(
        ok(),
        service=two_schemes(rt),
        credentials={"key": None, "username": "ann", "password": "pass"},
    )
    sync_world.call(client, operation)
    assert sync_world.request.headers["authorization"].startswith("Basic ")


def test_an_alternative_may_need_several_schemes(rt: Any, sync_world: Any) -> None:
    operation = rt.Operation(
        "a.get",
        "GET",
        "/a",
        results={"200": rt.Json(lambda: dict)},
        security=({"key": (), "user": ()},),
    )
    credentials = {"key": SECRET, "username": "ann", "password": "pass"}
    client = sync_world.client(ok(), service=two_schemes(rt), credentials=credentials)
    sync_world.call(client, operation)
    assert sync_world.request.headers["x-key"] == SECRET
    assert sync_world.request.headers["authorization"].startswith("Basic ")


def test_a_token_with_a_line_break_is_refused_without_showing_it(
    sync_world: Any, guarded: Any
) -> None:
    client = sync_world.client(credentials={"token": f"{SECRET}\n"})
    with pytest.raises(ValueError, match="'Authorization'") as raised:
        sync_world.call(client, guarded)
    assert SECRET not in str(raised.value)


def test_a_client_shows_no_secret(world: Any) -> None:
    client = world.client(credentials={"token": SECRET})
    assert repr(client) == f"<{'Async' if world.is_async else 'Sync'}Client>"


def test_a_static_token_is_not_tried_again(rt: Any, world: Any, guarded: Any) -> None:
    client = world.client(httpx2.Response(401), credentials={"token": SECRET})
    with pytest.raises(rt.AuthenticationError):
        world.call(client, guarded)
    assert len(world.requests) == 1


def test_a_scheme_the_client_does_not_know_is_left_to_the_transport(
    rt: Any, sync_world: Any
) -> None:
    operation = rt.Operation(
        "a.get",
        "GET",
        "/a",
        results={"200": rt.Json(lambda: dict)},
        security=({"mutual_tls": ()},),
    )
    sync_world.call(sync_world.client(ok()), operation)
    assert "authorization" not in sync_world.request.headers


def test_a_scheme_may_sign_the_request(rt: Any, world: Any) -> None:
    """Each attempt as it is sent, with a secret that is asked for."""

    class Signed(rt.SecurityScheme):  # type: ignore[misc]
        def authenticate(self, context: Any, override: Any) -> Any:
            asked: Generator[Any, Any, str] = rt.credential_text(
                context, "token", override
            )
            secret = yield from asked

            def sign(request: httpx2.Request) -> None:
                said = f"{request.method} {request.url.path} ".encode()
                digest = hmac.digest(secret.encode(), said + request.content, "sha256")
                request.headers["X-Signature"] = digest.hex()

            return rt.Signature(secret, sign)

    post = rt.Operation(
        "sms.send",
        "POST",
        "/sms",
        body=rt.Body("application/json"),
        idempotent=True,
        results={"200": rt.Json(lambda: dict)},
        security=({"main": ()},),
    )
    client = world.client(
        httpx2.Response(503),
        ok(),
        scheme=Signed("token"),
        credentials={"token": lambda: SECRET},
    )
    world.call(client, post, body={"text": "hi"})
    said = b'POST /v1/sms {"text":"hi"}'
    signature = hmac.digest(SECRET.encode(), said, "sha256").hex()
    assert [r.headers["x-signature"] for r in world.requests] == [signature] * 2
    assert SECRET not in str(world.requests[0].url) + repr(world.requests[0].headers)


@pytest.mark.parametrize("given", [None, "", 5, b"bytes"])
def test_a_function_of_the_user_has_to_return_a_secret(
    rt: Any, world: Any, guarded: Any, given: object
) -> None:
    client = world.client(credentials={"token": lambda: given})
    with pytest.raises(rt.ClientConfigurationError) as raised:
        world.call(client, guarded)
    text = "what is given as token= must return a non-empty str"
    assert str(raised.value) == text
    assert world.requests == []


def test_a_token_is_forgotten_if_it_is_the_one_that_is_kept(rt: Any) -> None:
    held = rt.HeldTokens()
    held.forget("none is kept")
    held.keep("new", 60)
    held.forget("old")
    assert held.current() == "new"
    held.forget("new")
    assert held.current() is None
