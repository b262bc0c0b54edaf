"""Token requests that are not a form, or name the client elsewhere."""

from __future__ import annotations

import json
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


def test_the_plain_token_may_have_another_name(
    rt: Any, sync_world: Any, guarded: Any
) -> None:
    scheme = rt.OAuth2ClientCredentials("https://auth.test/token", argument="jwt")
    client = sync_world.client(ok(), scheme=scheme, credentials={"jwt": "given"})
    sync_world.call(client, guarded)
    assert bearers(sync_world) == ["given"]
