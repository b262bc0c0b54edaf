"""OAuth2 tokens: fetched when needed, kept, renewed, fetched by one at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx2
import pytest

from tests.runtime.token_server import CLIENT, USER, bearers, form, ok, token

if TYPE_CHECKING:
    pass


def test_client_credentials(world: Any, guarded: Any, by_client: Any) -> None:
    client = world.client(token("t1"), ok(), scheme=by_client, credentials=CLIENT)
    world.call(client, guarded)
    asked, used = world.requests
    assert str(asked.url) == "https://auth.test/token"
    assert form(asked) == {"grant_type": ["client_credentials"], "scope": ["a b"]}
    assert asked.headers["authorization"] == "Basic aWQlMjAxOnMzY3IzdCUyRg=="
    assert used.headers["authorization"] == "Bearer t1"


def test_password(world: Any, guarded: Any, by_password: Any) -> None:
    client = world.client(token("t1"), ok(), scheme=by_password, credentials=USER)
    world.call(client, guarded)
    asked = world.requests[0]
    assert form(asked) == {
        "grant_type": ["password"],
        "username": ["ann"],
        "password": ["pa55"],
    }
    assert "authorization" not in asked.headers


def test_a_client_without_a_secret_names_itself(
    sync_world: Any, guarded: Any, by_password: Any
) -> None:
    credentials = {**USER, "client_id": "app"}
    client = sync_world.client(
        token("t1"), ok(), scheme=by_password, credentials=credentials
    )
    sync_world.call(client, guarded)
    assert form(sync_world.requests[0])["client_id"] == ["app"]


def test_a_plain_token_is_used_as_it_is(
    world: Any, guarded: Any, by_client: Any
) -> None:
    credentials = {**CLIENT, "token": "given"}
    world.call(world.client(ok(), scheme=by_client, credentials=credentials), guarded)
    assert bearers(world) == ["given"]


def test_scope_and_token_url_can_be_given(
    sync_world: Any, guarded: Any, by_client: Any
) -> None:
    credentials = {**CLIENT, "scope": "c", "token_url": "/other/token"}
    client = sync_world.client(
        token("t1"), ok(), scheme=by_client, credentials=credentials
    )
    sync_world.call(client, guarded)
    assert str(sync_world.requests[0].url) == "https://api.test/other/token"
    assert form(sync_world.requests[0])["scope"] == ["c"]


@pytest.mark.parametrize(
    ("lifetime", "good_for"), [(3600, 3570), (100, 90), ("100", 90)]
)
def test_a_token_is_kept_until_shortly_before_its_end(
    *,
    world: Any,
    guarded: Any,
    by_client: Any,
    clock: Any,
    lifetime: int | str,
    good_for: int,
) -> None:
    client = world.client(
        token("t1", expires_in=lifetime),
        ok(),
        ok(),
        token("t2"),
        ok(),
        scheme=by_client,
        credentials=CLIENT,
    )
    world.call(client, guarded)
    clock.time += good_for - 1
    world.call(client, guarded)
    clock.time += 1
    world.call(client, guarded)
    assert bearers(world) == ["t1", "t1", "t2"]


def test_copies_of_a_client_share_the_token(
    sync_world: Any, guarded: Any, by_client: Any
) -> None:
    client = sync_world.client(
        token("t1"), ok(), ok(), scheme=by_client, credentials=CLIENT
    )
    sync_world.call(client, guarded)
    sync_world.call(client.with_options(timeout=1), guarded)
    assert bearers(sync_world) == ["t1", "t1"]


def test_a_refused_token_is_replaced_once(
    rt: Any, world: Any, guarded: Any, by_client: Any
) -> None:
    client = world.client(
        token("t1"),
        httpx2.Response(401),
        token("t2"),
        httpx2.Response(401),
        scheme=by_client,
        credentials=CLIENT,
    )
    with pytest.raises(rt.AuthenticationError):
        world.call(client, guarded)
    assert bearers(world) == ["t1", "t2"]


def test_a_write_is_repeated_with_a_new_token(
    rt: Any, world: Any, by_client: Any
) -> None:
    operation = rt.Operation(
        "things.create",
        "POST",
        "/things",
        body=rt.Body("application/json"),
        results={"200": rt.Json(lambda: dict)},
        security=({"main": ()},),
    )
    client = world.client(
        token("t1"),
        httpx2.Response(401),
        token("t2"),
        ok(),
        scheme=by_client,
        credentials=CLIENT,
    )
    response = world.raw_call(client, operation, fields={"a": 1})
    assert response.retries_taken == 1
    assert world.requests[-1].content == b'{"a":1}'
    assert bearers(world) == ["t1", "t2"]


@pytest.mark.parametrize(
    ("status", "body", "repeated"),
    [
        (401, {"code": 10}, True),
        (401, {"code": 11}, False),
        (401, {"note": "no code"}, True),
        (403, {"code": 10}, True),
        (403, {"note": "no code"}, False),
    ],
)
def test_documented_codes_say_whether_a_new_token_helps(
    *,
    rt: Any,
    sync_world: Any,
    by_client: Any,
    status: int,
    body: dict[str, Any],
    repeated: bool,
) -> None:
    operation = rt.Operation(
        "things.get",
        "GET",
        "/things",
        results={"200": rt.Json(lambda: dict)},
        security=({"main": ()},),
        error_codes={"10": ("expired", True), "11": ("unknown client", False)},
    )
    client = sync_world.client(
        token("t1"),
        httpx2.Response(status, json=body),
        *([token("t2"), ok()] if repeated else []),
        scheme=by_client,
        credentials=CLIENT,
    )
    if repeated:
        sync_world.call(client, operation)
    else:
        with pytest.raises(rt.APIStatusError):
            sync_world.call(client, operation)
    assert bearers(sync_world) == (["t1", "t2"] if repeated else ["t1"])


def test_a_refresh_token_is_used(world: Any, guarded: Any, by_password: Any) -> None:
    client = world.client(
        token("t1", refresh_token="r1"),
        httpx2.Response(401),
        token("t2", refresh_token="r2"),
        ok(),
        scheme=by_password,
        credentials=USER,
    )
    world.call(client, guarded)
    assert form(world.requests[2]) == {
        "grant_type": ["refresh_token"],
        "refresh_token": ["r1"],
    }


def test_a_refresh_token_that_has_ended_leads_back_to_the_grant(
    world: Any, guarded: Any, by_password: Any
) -> None:
    client = world.client(
        token("t1", refresh_token="r1"),
        httpx2.Response(401),
        httpx2.Response(400, json={"error": "invalid_grant"}),
        token("t2"),
        ok(),
        scheme=by_password,
        credentials=USER,
    )
    world.call(client, guarded)
    assert form(world.requests[3])["grant_type"] == ["password"]
    assert bearers(world) == ["t1", "t2"]


@pytest.mark.parametrize("status", [400, 401, 403])
def test_a_refused_token_request_is_not_repeated(
    rt: Any, world: Any, guarded: Any, by_password: Any, status: int
) -> None:
    body = {"error": "invalid_grant", "error_description": "ann pa55"}
    client = world.client(
        httpx2.Response(status, json=body), scheme=by_password, credentials=USER
    )
    with pytest.raises(rt.AuthenticationError) as raised:
        world.call(client, guarded)
    error = raised.value
    assert error.status_code == status
    assert error.code == "invalid_grant"
    assert "invalid_grant" in str(error)
    assert "pa55" not in f"{error} {vars(error)}"


def test_a_failing_token_server_is_asked_again(
    world: Any, guarded: Any, by_client: Any, clock: Any
) -> None:
    client = world.client(
        httpx2.Response(503),
        httpx2.ReadError("lost"),
        token("t1"),
        ok(),
        scheme=by_client,
        credentials=CLIENT,
    )
    world.call(client, guarded)
    assert clock.slept == [1.0, 2.0]


def test_a_token_server_is_given_the_time_it_asks_for(
    world: Any, guarded: Any, by_client: Any, clock: Any
) -> None:
    busy = httpx2.Response(429, headers={"Retry-After": "7"})
    client = world.client(busy, token("t1"), ok(), scheme=by_client, credentials=CLIENT)
    world.call(client, guarded)
    assert clock.slept == [7.0]


def test_a_token_request_stands_in_line(
    sync_world: Any, get: Any, guarded: Any, by_client: Any, clock: Any
) -> None:
    """No connection became free in time, but others were answered meanwhile."""

    def others_first(_request: httpx2.Request) -> httpx2.Response:
        sync_world.call(client, get)
        raise httpx2.PoolTimeout("none free")

    client = sync_world.client(
        others_first,
        ok(),
        token("t1"),
        ok(),
        scheme=by_client,
        credentials=CLIENT,
        max_retries=0,
    )
    sync_world.call(client, guarded)
    assert clock.slept == []
    assert [request.url.path for request in sync_world.requests] == [
        "/token",
        "/v1/things",
        "/token",
        "/v1/things",
    ]


def test_an_answer_without_a_token_is_an_error(
    rt: Any, world: Any, guarded: Any, by_client: Any
) -> None:
    answer = httpx2.Response(200, json={"refresh_token": "s3cr3t"})
    client = world.client(answer, scheme=by_client, credentials=CLIENT)
    with pytest.raises(rt.AuthenticationError, match="without an access token") as e:
        world.call(client, guarded)
    assert "s3cr3t" not in f"{e.value} {vars(e.value)}"


def test_missing_arguments_are_named(
    rt: Any, sync_world: Any, guarded: Any, by_client: Any
) -> None:
    credentials = {"client_id": None, "client_secret": None}
    client = sync_world.client(scheme=by_client, credentials=credentials)
    with pytest.raises(rt.ClientConfigurationError, match="ACME_CLIENT_ID") as raised:
        sync_world.call(client, guarded)
    assert "ACME_CLIENT_SECRET" in str(raised.value)


def test_every_way_to_a_token_is_named(
    rt: Any, sync_world: Any, guarded: Any, by_password: Any
) -> None:
    credentials = {**dict.fromkeys(USER), "refresh_token": None}
    client = sync_world.client(scheme=by_password, credentials=credentials)
    with pytest.raises(rt.ClientConfigurationError) as raised:
        sync_world.call(client, guarded)
    assert str(raised.value) == (
        "things.get needs a credential: give username= and password=, or ACME_USERNAME"
        " and ACME_PASSWORD; or token= or ACME_TOKEN; or refresh_token= or"
        " ACME_REFRESH_TOKEN; or auth= in the options of a call (username= goes with"
        " client_id= and client_secret=, or ACME_CLIENT_ID and ACME_CLIENT_SECRET, where"
        " the API asks for them)"
    )


def test_what_is_given_already_is_not_advised(
    sync_world: Any, guarded: Any, by_password: Any
) -> None:
    given = {"client_id": "id", "client_secret": "s3cr3t"}
    credentials = {**dict.fromkeys(USER), **given}
    client = sync_world.client(scheme=by_password, credentials=credentials)
    with pytest.raises(ValueError, match=r"in the options of a call$"):
        sync_world.call(client, guarded)


def test_a_token_that_cannot_be_replaced_is_asked_for(
    rt: Any, world: Any, guarded: Any
) -> None:
    scheme = rt.OAuth2RefreshToken("https://auth.test/token")
    credentials = {"token": None, "refresh_token": None}
    stored: Any = Stored(None)
    client = world.client(scheme=scheme, credentials=credentials, token_storage=stored)
    with pytest.raises(rt.ClientConfigurationError) as raised:
        world.call(client, guarded)
    assert str(raised.value) == (
        "things.get needs a new token: give token= or ACME_TOKEN; or refresh_token= or"
        " ACME_REFRESH_TOKEN; or auth= in the options of a call"
    )


class Stored:
    """A storage of tokens that holds these, or none."""

    def __init__(self, tokens: Any) -> None:
        self.tokens = tokens

    def load(self) -> Any:
        return self.tokens

    def save(self, tokens: Any) -> None:
        self.tokens = tokens


def test_a_part_of_a_grant_is_refused_with_the_client(
    rt: Any, sync_world: Any, by_client: Any
) -> None:
    with pytest.raises(rt.ClientConfigurationError, match="client_secret= or ACME_CL"):
        sync_world.client(scheme=by_client, credentials={"client_id": "id"})


def test_the_users_own_authentication_stays_out_of_token_requests(
    world: Any, guarded: Any, by_client: Any
) -> None:
    http_client = world.http_client(auth=("proxy", "user"), headers={"X-Own": "1"})
    client = world.client(
        token("t1"),
        ok(),
        scheme=by_client,
        credentials=CLIENT,
        http_client=http_client,
    )
    world.call(client, guarded)
    asked = world.requests[0]
    assert asked.headers["authorization"].startswith("Basic aWQl")
    assert "x-own" not in asked.headers


@pytest.mark.parametrize(
    ("kept", "asked", "sent"),
    [
        # What is kept is used while it is good, and then renewed.
        (("kept", "r-kept", 1_000_100.0), [], "kept"),
        (("kept", "r-kept", None), [], "kept"),
        (("kept", "r-kept", 999_999.0), ["r-kept"], "t1"),
        # What is given comes after it.
        (("kept", None, 999_999.0), ["r-given"], "t1"),
        (None, ["r-given"], "t1"),
    ],
)
def test_a_client_starts_with_the_tokens_that_were_kept(
    *, rt: Any, world: Any, guarded: Any, kept: Any, asked: list[str], sent: str
) -> None:
    storage = Stored(None if kept is None else rt.Tokens(*kept))
    client = world.client(
        *[token("t1", refresh_token="r-new", expires_in=100) for _ in asked],
        ok(),
        scheme=rt.OAuth2RefreshToken("https://auth.test/token"),
        credentials={"refresh_token": "r-given"},
        token_storage=storage,
    )
    world.call(client, guarded)
    assert bearers(world) == [sent]
    requests = [form(one) for one in world.requests if one.url.path == "/token"]
    assert [one["refresh_token"] for one in requests] == [[one] for one in asked]
    if asked:
        found = storage.tokens
        assert (found.access_token, found.refresh_token) == ("t1", "r-new")
        assert found.expires_at == 1_000_100.0
