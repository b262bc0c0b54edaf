"""Redirects are answers: never followed, so that no credential goes elsewhere."""

from __future__ import annotations

import asyncio

import httpx2
import pytest
from quirk_redirects import APIStatusError, AsyncQuirk, NotFoundError, Quirk, models

from ..api import Api

PLACE = "https://elsewhere.test/f?signature=secret"


def moved(status_code: int = 302, location: str = PLACE) -> httpx2.Response:
    headers = {"Location": location} if location else {}
    return httpx2.Response(status_code, headers=headers)


def client(api: Api) -> Quirk:
    return Quirk(token="k", http_client=api.http)


def test_a_documented_redirect_is_the_result() -> None:
    api = Api(moved())
    redirect = client(api).files.download("1")
    assert (redirect.status_code, redirect.location) == (302, PLACE)
    assert len(api.requests) == 1


def test_the_asynchronous_client_returns_it_too() -> None:
    api = Api(moved())
    files = AsyncQuirk(token="k", http_client=api.async_http).files
    assert asyncio.run(files.download("1")).location == PLACE
    assert len(api.requests) == 1


def test_its_repr_keeps_the_address() -> None:
    redirect = client(Api(moved())).files.download("1")
    assert repr(redirect) == "<Redirect 302>"


def test_a_transport_that_follows_redirects_follows_none() -> None:
    api = Api(moved())
    api.http.follow_redirects = True
    client(api).files.download("1")
    assert [str(r.url) for r in api.requests] == ["https://api.test/files/1/download"]


def test_a_relative_address_stays_as_it_came() -> None:
    redirect = client(Api(moved(location="../g"))).files.download("1")
    assert redirect.location == "../g"


def test_a_redirect_without_an_address() -> None:
    assert client(Api(moved(location=""))).files.download("1").location == ""


def test_beside_a_result_either_may_come() -> None:
    files = client(Api({"id": "1"}, moved())).files
    found = files.get("1")
    assert isinstance(found, models.File)
    elsewhere = files.get("1")
    assert not isinstance(elsewhere, models.File)
    assert elsewhere.location == PLACE


def test_the_raw_twin_tells_the_status() -> None:
    response = client(Api(moved())).files.with_raw_response.get("1")
    assert response.status_code == 302
    assert response.headers["location"] == PLACE


def test_an_error_is_an_error() -> None:
    with pytest.raises(NotFoundError):
        client(Api(httpx2.Response(404))).files.download("1")


@pytest.mark.parametrize("status_code", [301, 307])
def test_an_undocumented_redirect_is_an_error(status_code: int) -> None:
    with pytest.raises(APIStatusError) as raised:
        client(Api(moved(status_code))).files.download("1")
    assert raised.value.status_code == status_code
    assert "secret" not in str(raised.value)


def test_a_redirect_where_none_is_documented_is_an_error() -> None:
    with pytest.raises(APIStatusError):
        client(Api(moved())).plain.get()
