"""Answers that have no body, although the document describes one."""

from __future__ import annotations

from collections.abc import Callable

import httpx2
import pytest
from quirk_no_content import DriftError, NotFoundError, Quirk, models

from ..api import Api


def client(*answers: object) -> Quirk:
    return Quirk(http_client=Api(*answers).http, max_retries=0, on_drift="raise")


def test_a_status_without_a_body_is_none() -> None:
    answers = client(httpx2.Response(204), httpx2.Response(205)).answers
    # To a type checker they return nothing: what they return is looked at as any object.
    calls: list[Callable[[], object]] = [answers.only, answers.reset]
    assert [call() for call in calls] == [None, None]


def test_beside_a_success_with_a_body() -> None:
    answers = client({"count": 1}, httpx2.Response(204)).answers
    assert answers.beside() == models.Changed(count=1)
    assert answers.beside() is None


def test_not_modified_is_no_redirect() -> None:
    answers = client({"count": 1}, httpx2.Response(304)).answers
    assert answers.cached() == models.Changed(count=1)
    assert answers.cached(if_none_match='"a"') is None


def test_head_has_a_length_and_no_body() -> None:
    long = httpx2.Response(
        200, headers={"content-length": "9", "content-type": "application/json"}
    )
    head: Callable[[], object] = client(long, httpx2.Response(404)).answers.head
    assert head() is None
    with pytest.raises(NotFoundError) as caught:
        head()
    assert caught.value.body is None


@pytest.mark.parametrize("status", [200, 202, 204])
def test_an_empty_body_elsewhere_is_drift(status: int) -> None:
    with pytest.raises(DriftError, match=f"status {status} without a body"):
        client(httpx2.Response(status)).answers.json()
    lenient = Quirk(http_client=Api(httpx2.Response(status)).http)
    assert lenient.answers.json() is None


def test_a_body_where_none_is_documented_is_drift() -> None:
    with pytest.raises(DriftError, match="undocumented status 200 with a body"):
        client({"count": 1}).answers.only()
    api = Api({"count": 1}, {"count": 1}, httpx2.Response(200))
    answers = Quirk(http_client=api.http).answers
    nothing: Callable[[], object] = answers.only
    assert nothing() is None
    assert answers.with_raw_response.only().json() == {"count": 1}
    assert nothing() is None


def test_it_is_told(caplog: pytest.LogCaptureFixture) -> None:
    Quirk(http_client=Api({"count": 1}).http).answers.only()
    assert "undocumented status 200 with a body" in caplog.text
