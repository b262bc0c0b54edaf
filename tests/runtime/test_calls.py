"""From arguments to request, and from answer to result."""

from __future__ import annotations

from typing import Any

import httpx2
import msgspec
import pytest


class Thing(msgspec.Struct):
    id: int


def ok(**kwargs: Any) -> httpx2.Response:
    if not {"json", "content"} & kwargs.keys():
        kwargs["json"] = {"id": 1}
    return httpx2.Response(200, **kwargs)


def test_a_call_sends_method_url_and_headers(rt: Any, world: Any) -> None:
    operation = rt.Operation(
        "things.get",
        "GET",
        "/things/{thing-id}/parts",
        parameters=(
            rt.Parameter("thing_id", "path", wire="thing-id"),
            rt.Parameter("page_size", "query", wire="page-size"),
            rt.Parameter("locale", "header", wire="X-Locale"),
            rt.Parameter("theme", "cookie"),
        ),
        results={"200": rt.Json(lambda: Thing)},
    )
    values = {"thing_id": "a/b", "page_size": 10, "locale": "se", "theme": "dark"}
    thing = world.call(world.client(ok()), operation, values)
    assert thing == Thing(1)
    request = world.request
    assert request.method == "GET"
    assert str(request.url) == "https://api.test/v1/things/a%2Fb/parts?page-size=10"
    assert request.headers["x-locale"] == "se"
    assert request.headers["cookie"] == "theme=dark"
    assert request.headers["accept"] == "application/json"
    assert request.headers["host"] == "api.test"


def test_absent_parameters_are_left_out(rt: Any, sync_world: Any) -> None:
    operation = rt.Operation(
        "things.list",
        "GET",
        "/things",
        parameters=(
            rt.Parameter("a", "query"),
            rt.Parameter("b", "query"),
            rt.Parameter("c", "header"),
        ),
        results={"200": rt.Json(lambda: Thing)},
    )
    sync_world.call(sync_world.client(ok()), operation, {"a": None, "b": rt.UNSET})
    assert str(sync_world.request.url) == "https://api.test/v1/things"
    assert "c" not in sync_world.request.headers


def test_values_cannot_make_a_dot_segment_together(rt: Any, sync_world: Any) -> None:
    operation = rt.Operation(
        "things.get",
        "GET",
        "/things/{a}.",
        parameters=(rt.Parameter("a", "path", style="label"),),
    )
    with pytest.raises(ValueError, match="dot segment"):
        sync_world.call(sync_world.client(), operation, {"a": "."})


def test_a_url_that_is_too_long_is_refused_without_quoting_it(
    rt: Any, sync_world: Any
) -> None:
    operation = rt.Operation(
        "things.list", "GET", "/things", parameters=(rt.Parameter("q", "query"),)
    )
    with pytest.raises(ValueError, match="too long") as raised:
        sync_world.call(sync_world.client(), operation, {"q": "s" * 70_000})
    assert len(str(raised.value)) < 200
    assert raised.value.__context__ is None


def test_options_of_the_call(world: Any, get: Any) -> None:
    world.call(
        world.client(ok(), headers={"X-A": "client", "X-B": "client"}),
        get,
        options={
            "extra_headers": {"x-a": "call"},
            "extra_query": {"debug": True, "tag": ["a", "b"]},
            "timeout": 3.0,
        },
    )
    request = world.request
    assert request.headers["x-a"] == "call"
    assert request.headers["x-b"] == "client"
    assert request.url.query == b"debug=true&tag=a&tag=b"
    assert request.extensions["timeout"] == {
        "connect": 3.0,
        "read": 3.0,
        "write": 3.0,
        "pool": 3.0,
    }


def test_with_options_holds_for_every_call_of_the_copy(
    sync_world: Any, get: Any
) -> None:
    client = sync_world.client(ok(), ok())
    hasty = client.with_options(timeout=1.0).with_options(
        extra_headers={"X-Trace": "1"}
    )
    sync_world.call(hasty, get)
    sync_world.call(client, get)
    first, second = sync_world.requests
    assert first.extensions["timeout"]["read"] == 1.0
    assert first.headers["x-trace"] == "1"
    assert second.extensions["timeout"]["read"] == 60.0
    assert "x-trace" not in second.headers


def test_extra_headers_refuse_control_characters(sync_world: Any, get: Any) -> None:
    with pytest.raises(ValueError, match="'X-A'"):
        sync_world.call(
            sync_world.client(), get, options={"extra_headers": {"X-A": "a\r\nb"}}
        )


def test_headers_that_are_not_ascii_go_out_as_utf_8(sync_world: Any, get: Any) -> None:
    client = sync_world.client(ok())
    sync_world.call(client, get, options={"extra_headers": {"X-A": "grüß"}})
    assert (b"X-A", "grüß".encode()) in sync_world.request.headers.raw


def test_raw_response(world: Any, get: Any) -> None:
    answer = ok(headers={"X-Request-Id": "r1"})
    response = world.raw_call(world.client(answer), get)
    assert response.status_code == 200
    assert response.headers["X-REQUEST-ID"] == "r1"
    assert response.request_id == "r1"
    assert response.operation == "things.get"
    assert response.route == "/things"
    assert response.json() == {"id": 1}
    assert response.text == '{"id":1}'
    assert response.parse() == {"id": 1}
    assert response.retries_taken == 0


@pytest.mark.parametrize("content", [b"<html>", b'"\xff"', b"[" * 5_000])
def test_a_raw_response_that_is_no_json_is_an_error(
    rt: Any, sync_world: Any, get: Any, content: bytes
) -> None:
    answer = httpx2.Response(200, content=content, headers={"X-Request-Id": "r1"})
    response = sync_world.raw_call(sync_world.client(answer), get)
    with pytest.raises(rt.DecodeError) as raised:
        response.json()
    error = raised.value
    assert str(error) == "things.get: the answer is not JSON"
    assert (error.status_code, error.raw, error.request_id) == (200, content, "r1")
    assert (error.operation, error.method, error.route) == (
        "things.get",
        "GET",
        "/things",
    )
    assert error.__context__ is None


def test_a_raw_response_shows_no_values(sync_world: Any, get: Any) -> None:
    answer = ok(headers={"Set-Cookie": "session=secret"})
    response = sync_world.raw_call(sync_world.client(answer), get)
    assert repr(response) == "<Response 200 of things.get>"
    assert "secret" not in repr(response.headers)


@pytest.mark.parametrize(
    "name", ["X-Request-Id", "request-id", "X-Correlation-ID", "x-amzn-RequestId"]
)
def test_the_id_of_a_request_has_several_names(world: Any, get: Any, name: str) -> None:
    answer = ok(headers={name: "r1"})
    assert world.raw_call(world.client(answer), get).request_id == "r1"


def test_repeated_headers_can_be_told_apart(sync_world: Any, get: Any) -> None:
    answer = ok(headers=[("Link", "a"), ("Link", "b")])
    response = sync_world.raw_call(sync_world.client(answer), get)
    assert response.headers["link"] == "a, b"
    assert response.headers.get_all("Link") == ["a", "b"]


def test_text_follows_the_charset(rt: Any, sync_world: Any) -> None:
    operation = rt.Operation("t.get", "GET", "/t", results={"200": rt.Text()})
    answer = httpx2.Response(
        200,
        content="grüß".encode("latin-1"),
        headers={"Content-Type": "text/plain; charset=iso-8859-1"},
    )
    assert sync_world.call(sync_world.client(answer), operation) == "grüß"
    assert sync_world.request.headers["accept"] == "text/plain"


@pytest.mark.parametrize("charset", ["punycode", "utf-7", "hz", "unicode_escape"])
def test_only_charsets_of_the_web_are_charsets(
    rt: Any, sync_world: Any, charset: str
) -> None:
    """Of some codecs the time is quadratic, others make other texts of plain ones."""
    operation = rt.Operation("t.get", "GET", "/t", results={"200": rt.Text()})
    text = "a-b+AG8- ~{ \\u0041 é"
    answer = httpx2.Response(
        200,
        content=text.encode(),
        headers={"Content-Type": f"text/plain; charset={charset}"},
    )
    assert sync_world.call(sync_world.client(answer), operation) == text


def test_binary_and_nothing(rt: Any, sync_world: Any) -> None:
    binary = rt.Operation("t.get", "GET", "/t", results={"200": rt.Binary()})
    nothing = rt.Operation("t.drop", "DELETE", "/t", results={"204": rt.Nothing()})
    client = sync_world.client(
        httpx2.Response(200, content=b"\0\1"), httpx2.Response(204)
    )
    assert sync_world.call(client, binary) == b"\0\1"
    assert sync_world.call(client, nothing) is None


def test_the_media_type_chooses_among_results(rt: Any, sync_world: Any) -> None:
    operation = rt.Operation(
        "t.get",
        "GET",
        "/t",
        results={
            "200": {
                "application/json": rt.Json(lambda: Thing),
                "text/csv": rt.Text("text/csv"),
            }
        },
    )
    csv = httpx2.Response(
        200, content=b"a;b", headers={"Content-Type": "text/csv; charset=utf-8"}
    )
    problem = ok(headers={"Content-Type": "application/vnd.acme+json"})
    client = sync_world.client(csv, problem)
    assert sync_world.call(client, operation) == "a;b"
    assert sync_world.call(client, operation) == Thing(1)
    assert (
        sync_world.requests[0].headers["accept"] == "application/json, text/csv;q=0.5"
    )


def test_a_range_documents_its_statuses(rt: Any, sync_world: Any) -> None:
    operation = rt.Operation(
        "t.get", "GET", "/t", results={"2XX": rt.Json(lambda: Thing)}
    )
    answer = httpx2.Response(201, json={"id": 2})
    assert sync_world.call(sync_world.client(answer), operation) == Thing(2)


def test_an_undocumented_success_is_read_as_the_documented_one(
    rt: Any, sync_world: Any
) -> None:
    operation = rt.Operation(
        "t.get", "GET", "/t", results={"200": rt.Json(lambda: Thing)}
    )
    answer = httpx2.Response(201, json={"id": 2})
    assert sync_world.call(sync_world.client(answer), operation) == Thing(2)


def test_an_undocumented_success_without_a_body_is_drift(
    rt: Any, sync_world: Any, get: Any
) -> None:
    client = sync_world.client(httpx2.Response(204), httpx2.Response(204))
    assert sync_world.call(client, get, options={"on_drift": "ignore"}) is None
    with pytest.raises(rt.DriftError, match="204"):
        sync_world.call(client, get, options={"on_drift": "raise"})


@pytest.mark.parametrize("content", [b"", b" \n"])
def test_an_empty_body_where_json_is_documented_is_drift(
    rt: Any, sync_world: Any, get: Any, content: bytes
) -> None:
    client = sync_world.client(*(httpx2.Response(200, content=content),) * 2)
    assert sync_world.call(client, get, options={"on_drift": "ignore"}) is None
    with pytest.raises(rt.DriftError, match="status 200 without a body"):
        sync_world.call(client, get, options={"on_drift": "raise"})


@pytest.mark.parametrize("status", [204, 205])
def test_a_range_with_content_is_left_by_a_status_without_a_body(
    rt: Any, sync_world: Any, status: int
) -> None:
    operation = rt.Operation("t.get", "GET", "/t", results={"2XX": rt.Binary()})
    client = sync_world.client(*(httpx2.Response(status),) * 2)
    assert sync_world.call(client, operation) is None
    with pytest.raises(rt.DriftError, match=str(status)):
        sync_world.call(client, operation, options={"on_drift": "raise"})


def test_an_empty_text_or_file_is_one(rt: Any, sync_world: Any) -> None:
    strict: Any = {"on_drift": "raise"}
    for decoder, empty in ((rt.Text(), ""), (rt.Binary(), b"")):
        operation = rt.Operation("t.get", "GET", "/t", results={"200": decoder})
        client = sync_world.client(httpx2.Response(200))
        assert sync_world.call(client, operation, options=strict) == empty


def test_a_documented_redirect_is_a_result(rt: Any, world: Any) -> None:
    operation = rt.Operation("t.get", "GET", "/t", results={"302": rt.Nothing()})
    answer = httpx2.Response(302, headers={"Location": "https://other.test/"})
    response = world.raw_call(world.client(answer), operation)
    assert response.headers["location"] == "https://other.test/"


def test_an_undocumented_redirect_is_an_error_and_never_followed(
    rt: Any, world: Any, get: Any
) -> None:
    answer = httpx2.Response(302, headers={"Location": "https://other.test/"})
    client = world.client(answer, http_client=world.http_client(follow_redirects=True))
    with pytest.raises(rt.APIStatusError) as raised:
        world.call(client, get)
    assert raised.value.status_code == 302
    assert len(world.requests) == 1


def test_an_answer_that_is_not_json_says_where_it_came_from(
    rt: Any, world: Any, get: Any
) -> None:
    answer = httpx2.Response(
        200, content=b"<html>secret", headers={"X-Request-Id": "r1"}
    )
    with pytest.raises(rt.DecodeError) as raised:
        world.call(world.client(answer), get)
    error = raised.value
    assert error.operation == "things.get"
    assert error.route == "/things"
    assert error.status_code == 200
    assert error.raw == b"<html>secret"
    assert error.request_id == "r1"
    assert "secret" not in str(error)


def test_drift_can_be_made_an_error(rt: Any, world: Any) -> None:
    operation = rt.Operation(
        "t.get", "GET", "/t", results={"200": rt.Json(lambda: Thing)}
    )
    client = world.client(ok(json={"id": "one"}), on_drift="raise")
    with pytest.raises(rt.DriftError) as raised:
        world.call(client, operation)
    assert raised.value.operation == "t.get"
    assert raised.value.paths


def test_drift_keeps_the_answer_otherwise(rt: Any, world: Any) -> None:
    operation = rt.Operation(
        "t.get", "GET", "/t", results={"200": rt.Json(lambda: Thing)}
    )
    client = world.client(ok(json={"id": "one"}), on_drift="ignore")
    assert world.call(client, operation).id == "one"


@pytest.mark.parametrize(
    ("content_type", "way"),
    [
        ("application/json", "json"),
        ("application/problem+json; charset=utf-8", "json"),
        ("TEXT/CSV", "csv"),
        ("text/html", "text"),
        # Where none fits, the first.
        ("image/png", "json"),
        ("", "json"),
    ],
)
def test_an_answer_is_read_by_its_media_type(
    rt: Any, sync_world: Any, content_type: str, way: str
) -> None:
    spec = rt.operation_module
    decoders = {
        "application/json": spec.Json(lambda: Any),
        "text/csv": spec.Text("text/csv"),
        "text/*": spec.Text("text/*"),
    }
    operation = rt.Operation("a.get", "GET", "/a", results={"200": decoders})
    answer = httpx2.Response(
        200, content=b"[1]", headers={"content-type": content_type}
    )
    response = sync_world.raw_call(sync_world.client(answer), operation)
    keys = {"json": "application/json", "csv": "text/csv", "text": "text/*"}
    assert response.decoder is decoders[keys[way]]
    assert response.parse() == ([1] if way == "json" else "[1]")


@pytest.mark.parametrize(("headers", "place"), [({"Location": "/b"}, "/b"), ({}, "")])
def test_an_answer_that_leads_elsewhere_is_a_place(
    rt: Any, world: Any, headers: dict[str, str], place: str
) -> None:
    spec = rt.operation_module
    operation = rt.Operation("a.get", "GET", "/a", results={"302": spec.Location()})
    answer = httpx2.Response(302, headers=headers)
    redirect = world.call(world.client(answer), operation)
    assert (redirect.status_code, redirect.location) == (302, place)
