"""Headers of answers: read-only, in any case, and without their values in sight."""

from __future__ import annotations

from typing import Any

import pytest

RAW = [(b"Set-Cookie", b"a=1"), (b"set-cookie", b"b=2"), (b"X-Place", b"K\xf8ge")]


@pytest.fixture
def headers(rt: Any) -> Any:
    return rt.Headers(RAW)


def test_names_are_found_in_any_case(headers: Any) -> None:
    assert "SET-cookie" in headers
    assert "set" not in headers
    assert b"set-cookie" not in headers
    assert headers["x-PLACE"] == headers.get("X-place") == "Køge"
    assert headers.get("x-other", "none") == "none"


def test_what_came_several_times_is_joined_or_apart(headers: Any) -> None:
    assert dict(headers) == {"set-cookie": "a=1, b=2", "x-place": "Køge"}
    assert len(headers) == 2
    assert headers.get_all("Set-Cookie") == ["a=1", "b=2"]
    assert headers.get_all("x-other") == []


def test_values_are_not_shown(headers: Any) -> None:
    assert repr(headers) == "<Headers set-cookie, x-place>"


def test_headers_may_be_made_of_a_mapping(rt: Any) -> None:
    headers = rt.Headers.of({"A": "1", "a": "2", "B": "3"})
    assert (headers.get_all("A"), headers["b"]) == (["1", "2"], "3")
