"""`client.request`: what no documented operation does, with all that calls have."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import httpx2
import pytest

SECRET = "19121212-1212"


def request(world: Any, client: Any, *args: Any, **kwargs: Any) -> Any:
    made = client.request(*args, **kwargs)
    return asyncio.run(made) if world.is_async else made


def answer(**content: Any) -> httpx2.Response:
    return httpx2.Response(200, **content)


def test_query_headers_and_body_go_out_with_the_credential(world: Any) -> None:
    client = world.client(answer(json={"a": [1]}), credentials={"token": "t"})
    found = request(
        world,
        client,
        "patch",
        "/things/a b%2Fc",
        query={"q": "x y", "tag": ["a", "b"], "none": None},
        body={"name": "n"},
        headers={"X-One": "1"},
    )
    sent = world.request
    assert found == {"a": [1]}
    assert sent.method == "PATCH"
    assert str(sent.url) == ("https://api.test/v1/things/a%20b%2Fc?q=x%20y&tag=a&tag=b")
    assert json.loads(sent.content) == {"name": "n"}
    assert sent.headers["content-type"] == "application/json"
    assert sent.headers["authorization"] == "Bearer t"
    assert sent.headers["x-one"] == "1"


def test_without_a_credential_it_goes_out_without(world: Any) -> None:
    assert request(world, world.client(answer(json=None)), "GET", "/") is None
    assert "authorization" not in world.request.headers
    assert str(world.request.url) == "https://api.test/v1/"


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        (httpx2.Response(200, text="a;b", headers={"content-type": "text/csv"}), "a;b"),
        (
            httpx2.Response(
                200, content=b"\x89P", headers={"content-type": "image/png"}
            ),
            b"\x89P",
        ),
        (httpx2.Response(201), None),
        (httpx2.Response(204), None),
    ],
)
def test_the_answer_is_what_its_media_type_says(
    sync_world: Any, answers: httpx2.Response, expected: Any
) -> None:
    client = sync_world.client(answers, on_drift="ignore")
    assert request(sync_world, client, "GET", "/things/") == expected
    assert sync_world.request.url.path == "/v1/things/"


def test_a_file_is_sent_as_it_is(world: Any) -> None:
    client = world.client(answer(json={}))
    request(
        world, client, "PUT", "/f", body=b"\x89", headers={"Content-Type": "image/png"}
    )
    assert world.request.headers["content-type"] == "image/png"
    assert world.request.content == b"\x89"


@pytest.mark.parametrize(
    "path",
    [
        "https://evil.test/",
        "//evil.test/x",
        "things",
        "",
        "/../admin",
        "/a/./b",
        "/a/..",
        "/%2e%2e/admin",
        "/a//b",
        "/a?b=1",
        "/a#b",
    ],
)
def test_a_path_cannot_lead_elsewhere(world: Any, path: str) -> None:
    with pytest.raises(ValueError, match="path") as raised:
        request(world, world.client(), "GET", path)
    assert "evil" not in str(raised.value)
    assert world.requests == []


@pytest.mark.parametrize("method", ["", "GET /", "G\r\nT", "CONNECT"])
def test_a_method_is_one(sync_world: Any, method: str) -> None:
    with pytest.raises(ValueError, match="method"):
        request(sync_world, sync_world.client(), method, "/")


def test_errors_and_retries_are_those_of_any_call(
    rt: Any, world: Any, clock: Any
) -> None:
    refused = httpx2.Response(404, json={"detail": "gone"})
    client = world.client(httpx2.Response(502), refused)
    with pytest.raises(rt.NotFoundError) as raised:
        request(world, client, "GET", f"/people/{SECRET}")
    assert raised.value.message == "gone"
    assert clock.slept == [1.0]
    assert SECRET not in f"{raised.value} {raised.value.route}"
    client = world.client(httpx2.Response(502))
    with pytest.raises(rt.ServerError):
        request(world, client, "POST", "/people", body={})


def test_a_redirect_is_not_followed(rt: Any, world: Any) -> None:
    elsewhere = httpx2.Response(302, headers={"location": "https://evil.test/"})
    found = request(world, world.client(elsewhere), "GET", "/a")
    assert type(found) is rt.Redirect
    assert len(world.requests) == 1


def test_options_hold(world: Any) -> None:
    client = world.client(answer(json={}), answer(text="{"))
    options: Any = {"auth": "call", "extra_query": {"a": 1}}
    request(world, client, "GET", "/a", query={"b": 2}, options=options)
    assert world.request.headers["authorization"] == "Bearer call"
    assert world.request.url.query == b"a=1&b=2"


def test_all_credentials_that_are_given_go_along(rt: Any, world: Any) -> None:
    service = rt.Service(
        "Acme",
        environment="ACME",
        servers=(rt.Server("https://api.test"),),
        security_schemes={
            "key": rt.ApiKey("key", "header", "X-Key"),
            "user": rt.Basic(),
            "main": rt.Bearer("token"),
            "other": rt.Bearer("other"),
        },
    )
    given = {"key": "k", "token": "t", "other": "o"}
    client = world.client(answer(json={}), service=service, credentials=given)
    request(world, client, "GET", "/a")
    assert world.request.headers["x-key"] == "k"
    assert world.request.headers["authorization"] == "Bearer t"
