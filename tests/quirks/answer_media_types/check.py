import asyncio
import logging
from typing import Any, assert_type

import httpx2
import pytest
from quirk_answer_media_types import (
    AsyncQuirk,
    BadRequestError,
    DriftError,
    Quirk,
    Response,
    models,
)

from tests.quirks.api import Api

PNG = b"\x89PNG\r\n"


def answer(content: bytes, media_type: str, status: int = 200) -> httpx2.Response:
    return httpx2.Response(
        status, headers={"content-type": media_type}, content=content
    )


def accepted(api: Api) -> str:
    header: str = api.request.headers["accept"]
    return header


CSV, PDF = answer(b"a\n1\n", "text/csv"), answer(b"%PDF", "application/pdf")


def test_json_is_the_result_where_there_is_json() -> None:
    api = Api({"a": 1}, {"a": 2})
    client = Quirk(http_client=api.http)
    read = client.answers.several()
    assert_type(read, models.A)
    assert read == models.A(a=1)
    assert accepted(api) == "application/json"
    assert client.answers.several(accept="application/json") == models.A(a=2)


def test_other_types_come_on_request() -> None:
    api = Api(CSV, PDF)
    client = Quirk(http_client=api.http, on_drift="raise")
    csv = client.answers.several(accept="text/csv")
    assert_type(csv, str)
    assert (csv, accepted(api)) == ("a\n1\n", "text/csv")
    pdf = client.answers.several(accept="application/pdf")
    assert_type(pdf, bytes)
    assert (pdf, accepted(api)) == (b"%PDF", "application/pdf")


def test_all_views_have_the_type_that_is_asked_for() -> None:
    api = Api(*(answer(b"%PDF", "application/pdf") for _ in range(3)))
    client = Quirk(http_client=api.http)
    raw = client.answers.with_raw_response.several(accept="application/pdf")
    assert_type(raw, Response[bytes])
    assert raw.parse() == b"%PDF"
    streamed = client.answers.with_streaming_response
    with streamed.several(accept="application/pdf") as response:
        assert b"".join(response.iter_bytes()) == b"%PDF"

    async def call() -> None:
        read = await AsyncQuirk(http_client=api.async_http).answers.several(
            accept="application/pdf"
        )
        assert_type(read, bytes)
        assert read == b"%PDF"

    asyncio.run(call())


def test_what_was_not_asked_for_is_read_and_told(
    caplog: pytest.LogCaptureFixture,
) -> None:
    api = Api(CSV, {"a": 1}, CSV)
    client = Quirk(http_client=api.http)
    with caplog.at_level(logging.WARNING):
        read: object = client.answers.several()
        assert read == "a\n1\n"
        read = client.answers.several(accept="application/pdf")
        assert read == models.A(a=1)
    assert len(caplog.records) == 2
    with pytest.raises(DriftError, match="not asked for"):
        client.with_options(on_drift="raise").answers.several()


def test_only_documented_types_can_be_asked_for() -> None:
    client = Quirk(http_client=Api().http)
    with pytest.raises(ValueError, match="text/csv"):
        client.answers.several(accept="text/html")  # type: ignore[call-overload]


def test_kinds_of_json_are_told_apart() -> None:
    other = answer(b'{"b": 2}', "application/vnd.quirk.v2+json; charset=utf-8")
    api = Api({"a": 1}, other)
    client = Quirk(http_client=api.http, on_drift="raise")
    first = client.answers.shapes()
    assert_type(first, models.A)
    assert first == models.A(a=1)
    second = client.answers.shapes(accept="application/vnd.quirk.v2+json")
    assert_type(second, models.B)
    assert second == models.B(b=2)


def test_without_json_all_types_are_asked_for() -> None:
    api = Api(
        answer(PNG, "image/png"), answer(b"a", "text/csv"), answer(PNG, "image/png")
    )
    client = Quirk(http_client=api.http, on_drift="raise")
    read = client.answers.report()
    assert_type(read, str | bytes)
    assert read == PNG
    assert accepted(api) == "text/csv, image/jpeg;q=0.5, image/png;q=0.5"
    assert client.answers.report() == "a"
    picture = client.answers.report(accept="image/png")
    assert_type(picture, bytes)
    assert (picture, accepted(api)) == (PNG, "image/png")


def test_the_argument_makes_way_for_a_parameter() -> None:
    api = Api(answer(PNG, "image/png"))
    Quirk(http_client=api.http).answers.picture(accept="x", answer_type="image/png")
    assert (api.target, accepted(api)) == ("/picture?accept=x", "image/png")


def test_one_schema_under_several_names_is_one_answer() -> None:
    api = Api(answer(b'{"a": 1}', "text/plain"))
    read = Quirk(http_client=api.http).answers.alike()
    assert_type(read, models.A)
    assert read == models.A(a=1)
    assert accepted(api) == "application/json, text/json;q=0.5, text/plain;q=0.5"


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
