from typing import Any, assert_type

import httpx2
import pytest
from quirk_answer_media_types import BadRequestError, Quirk, models

from tests.quirks.api import Api

PNG = b"\x89PNG\r\n"


def answer(content: bytes, media_type: str, status: int = 200) -> httpx2.Response:
    return httpx2.Response(
        status, headers={"content-type": media_type}, content=content
    )


def test_the_answer_s_own_media_type_says_how_it_is_read() -> None:
    api = Api(
        {"a": 1}, answer(b"a\n1\n", "text/csv"), answer(b"%PDF", "application/pdf")
    )
    client = Quirk(http_client=api.http)
    read = client.answers.several()
    assert_type(read, models.A | str | bytes)
    assert read == models.A(a=1)
    assert client.answers.several() == "a\n1\n"
    assert client.answers.several() == b"%PDF"


def test_the_preferred_media_type_is_asked_for_first() -> None:
    api = Api({"a": 1})
    Quirk(http_client=api.http).answers.several()
    accept = api.request.headers["accept"]
    assert accept == "application/json, text/csv;q=0.5, application/pdf;q=0.5"


def test_kinds_of_json_are_told_apart() -> None:
    other = answer(b'{"b": 2}', "application/vnd.quirk.v2+json; charset=utf-8")
    api = Api({"a": 1}, other)
    client = Quirk(http_client=api.http)
    assert client.answers.shapes() == models.A(a=1)
    assert client.answers.shapes() == models.B(b=2)


def test_one_schema_under_several_names_is_one_answer() -> None:
    api = Api(answer(b'{"a": 1}', "text/plain"))
    read = Quirk(http_client=api.http).answers.alike()
    assert_type(read, models.A)
    assert read == models.A(a=1)
    assert api.request.headers["accept"] == "application/json"


def test_a_vendor_s_json_may_have_parameters() -> None:
    api = Api(answer(b'{"a": 1}', "application/vnd.quirk+json;charset=UTF-8"))
    assert Quirk(http_client=api.http).answers.vendor() == models.A(a=1)
    accept = api.request.headers["accept"]
    assert accept == "application/vnd.quirk+json; charset=utf-8"


def test_an_object_under_text_plain_is_json() -> None:
    api = Api(answer(b'{"a": 1}', "text/plain"))
    assert Quirk(http_client=api.http).answers.object_as_text() == models.A(a=1)


def test_wildcards() -> None:
    api = Api({"a": 1}, answer(PNG, "image/png"), answer(PNG, "application/x-any"))
    client = Quirk(http_client=api.http)
    assert client.answers.wildcard() == models.A(a=1)
    assert client.answers.image() == PNG
    assert api.request.headers["accept"] == "image/*"
    assert client.answers.anything() == PNG


def test_xml_is_text() -> None:
    api = Api(answer(b"<a>1</a>", "text/xml"))
    assert Quirk(http_client=api.http).answers.xml() == "<a>1</a>"


def test_a_success_may_be_empty() -> None:
    api = Api(httpx2.Response(200), httpx2.Response(200, headers={"x-count": "3"}))
    client = Quirk(http_client=api.http)
    empty: Any = client.answers
    assert empty.empty() is None
    raw = client.answers.with_raw_response.head()
    assert (raw.headers["X-Count"], raw.content) == ("3", b"")


def test_statuses_have_media_types_of_their_own() -> None:
    api = Api(
        {"a": 1},
        answer(b"soon", "text/plain", 202),
        answer(b'{"b": 2}', "application/json", 400),
        answer(b"bad", "text/plain", 400),
    )
    client = Quirk(http_client=api.http)
    read = client.answers.statuses()
    assert_type(read, models.A | str)
    assert read == models.A(a=1)
    assert client.answers.statuses() == "soon"
    bodies: list[object] = []
    for _ in range(2):
        with pytest.raises(BadRequestError) as caught:
            client.answers.statuses()
        bodies.append(caught.value.body)
    assert bodies == [models.B(b=2), "bad"]
