"""Servers of operations, and what their relative URLs are relative to."""

from __future__ import annotations

from typing import Any

import pytest

from clientpress.ir import Server

from .building import lowered


def _url(servers: list[dict[str, Any]], url: str) -> str:
    return _server(servers, url).url


def _server(servers: list[dict[str, Any]], url: str) -> Server:
    operation: dict[str, Any] = {"servers": [{"url": url}], "responses": {}}
    api, _ = lowered(servers=servers, paths={"/a": {"get": operation}})
    return api.operations[0].servers[0]


@pytest.mark.parametrize(
    ("url", "whole"),
    [
        ("/v2", "https://api.test/v2"),
        ("v2", "https://api.test/v1/v2"),
        ("/", "https://api.test"),
        ("https://other.test/v2/", "https://other.test/v2"),
    ],
)
def test_a_relative_one_stands_on_the_host_of_the_api(url: str, whole: str) -> None:
    assert _url([{"url": "https://api.test/v1/"}], url) == whole


@pytest.mark.parametrize(
    ("host", "default", "whole"),
    [
        ("https://{a}.test", "b", "https://{a}.test/v2"),
        ("{a}", "https://b.test", "{a}/v2"),
    ],
)
def test_the_host_may_be_a_variable(host: str, default: str, whole: str) -> None:
    variables = {"a": {"default": default}, "b": {"default": "v1"}}
    servers = [{"url": f"{host}/{{b}}", "variables": variables}]
    found = _server(servers, "/v2")
    assert found.url == whole
    assert [variable.wire for variable in found.variables] == ["a"]


@pytest.mark.parametrize(
    "servers",
    [
        [],
        [{"url": "/v1"}],
        [{"url": "{a}/v1", "variables": {"a": {"default": "b"}}}],
    ],
)
def test_it_stays_relative_where_the_host_is_not_known(
    servers: list[dict[str, Any]],
) -> None:
    assert _url(servers, "/v2") == "/v2"
