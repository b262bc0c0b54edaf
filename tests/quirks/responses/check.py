"""Answers by status, by range and by default; text, bytes and nothing."""

from __future__ import annotations

import httpx2
import pytest
from quirk_responses import (
    APIStatusError,
    NotFoundError,
    Quirk,
    ServerError,
    __version__,
    models,
)

from ..api import Api


def client(*answers: object) -> Quirk:
    return Quirk(http_client=Api(*answers).http, max_retries=0, on_drift="raise")


def answer(status: int, content: bytes, kind: str = "application/json") -> object:
    return httpx2.Response(status, content=content, headers={"content-type": kind})


def test_the_client_says_its_version() -> None:
    assert __version__ == "0.1.0"
    api = Api({"a": 1})
    Quirk(http_client=api.http).answers.ranges()
    expected = f"quirk_responses/0.1.0 python-httpx2/{httpx2.__version__}"
    assert api.request.headers["user-agent"] == expected


def test_a_status_before_a_range() -> None:
    assert client({"a": 1}).answers.ranges() == models.A(a=1)


def test_a_range_before_the_default() -> None:
    assert client(answer(202, b'{"b":1}')).answers.ranges() == models.B(b=1)


def test_an_error_by_its_status() -> None:
    problem = answer(404, b'{"title":"x"}', "application/problem+json")
    with pytest.raises(NotFoundError) as caught:
        client(problem).answers.ranges()
    assert caught.value.body == models.Problem(title="x")


def test_an_error_by_its_range() -> None:
    with pytest.raises(APIStatusError) as caught:
        client(answer(418, b'{"a":1}')).answers.ranges()
    assert caught.value.body == models.A(a=1)


def test_an_error_by_default() -> None:
    with pytest.raises(ServerError) as caught:
        client(answer(500, b'{"b":1}')).answers.ranges()
    assert caught.value.body == models.B(b=1)


def test_the_default_alone_is_the_result() -> None:
    assert client({"a": 1}).answers.only_default() == models.A(a=1)


def test_the_default_alone_is_an_error_too() -> None:
    with pytest.raises(ServerError) as caught:
        client(answer(500, b'{"a":1}')).answers.only_default()
    assert caught.value.body == models.A(a=1)


def test_nothing_beside_something() -> None:
    answers = client({"a": 1}, httpx2.Response(204)).answers
    assert answers.perhaps() == models.A(a=1)
    assert answers.perhaps() is None


def test_text_by_its_charset() -> None:
    latin = answer(200, "å".encode("latin-1"), "text/plain; charset=iso-8859-1")
    assert client(latin).answers.text() == "å"
    assert client(answer(200, b"a;b\n", "text/csv")).answers.csv() == "a;b\n"


def test_bytes_as_they_are() -> None:
    assert client(answer(200, b"%PDF\xff", "application/pdf")).answers.binary() == (
        b"%PDF\xff"
    )


def test_json_before_text() -> None:
    api = Api(answer(200, b'{"a":1}', "application/vnd.quirk+json"))
    assert Quirk(http_client=api.http).answers.either() == models.A(a=1)
    assert "application/vnd.quirk+json" in api.request.headers["accept"]


def test_any_json() -> None:
    assert client([1, {"x": None}]).answers.anything() == [1, {"x": None}]


def test_a_documented_redirect_is_not_followed() -> None:
    found = httpx2.Response(302, headers={"location": "https://evil.test/"})
    raw = client(found).answers.with_raw_response.redirect()
    assert raw.headers["location"] == "https://evil.test/"


def test_what_the_document_lacks_is_asked_for_all_the_same() -> None:
    api = Api({"a": 1}, httpx2.Response(404, json={"detail": "d"}))
    quirk = Quirk(http_client=api.http)
    assert quirk.request("GET", "/lost", query={"q": 1}) == {"a": 1}
    with pytest.raises(NotFoundError) as caught:
        quirk.request("GET", "/lost")
    assert caught.value.message == "d"
