"""Which operation a path is for: the narrowest, below a server's path or not."""

from __future__ import annotations

from typing import Any

import pytest

from clientpress.mock.messages import Request
from clientpress.mock.routes import Routes
from clientpress.mock.tree import Tree

_PATHS: dict[str, Any] = {
    "/orders/{id}": {"get": {}, "delete": {}},
    "/orders/{id}.csv": {"get": {}},
    "/orders/latest": {"get": {}},
    "/orders/{id}/parts/{part}": {"get": {}},
    "/files/{path}": {
        "get": {},
        "parameters": [{"name": "path", "in": "path", "x-multi-segment": True}],
    },
    "/a b/ä": {"get": {}},
    "/things?kind=old": {"get": {}},
    "/things": {"get": {}},
    "/v1": {"get": {}},
    "/own": {"get": {}, "servers": [{"url": "https://own.test/elsewhere"}]},
}
_ROOT: dict[str, Any] = {
    "openapi": "3.1.0",
    "servers": [
        {"url": "https://{host}/api/{version}"},
        {"url": "/v1"},
        {"url": "{base}/base"},
        {"url": "{scheme}://{host}/to/"},
        {"url": "https://{where}", "variables": {"where": {"default": "x.test/a/b"}}},
    ],
    "paths": _PATHS,
}


@pytest.mark.parametrize(
    ("path", "template", "values"),
    [
        ("/orders/7", "/orders/{id}", {"id": "7"}),
        ("/orders/7%2F8", "/orders/{id}", {"id": "7%2F8"}),
        ("/orders/7.csv", "/orders/{id}.csv", {"id": "7"}),
        ("/orders/latest", "/orders/latest", {}),
        ("/orders/1/parts/2", "/orders/{id}/parts/{part}", {"id": "1", "part": "2"}),
        ("/files/a/b/c", "/files/{path}", {"path": "a/b/c"}),
        ("/a%20b/%C3%A4", "/a b/ä", {}),
        ("/things?kind=old&x=1", "/things", {}),
        ("/things?kind=new", "/things", {}),
        ("/api/2024/orders/7", "/orders/{id}", {"id": "7"}),
        ("/v1/orders/7", "/orders/{id}", {"id": "7"}),
        ("/base/orders/7", "/orders/{id}", {"id": "7"}),
        ("/v1", "/v1", {}),
        ("/to/orders/7", "/orders/{id}", {"id": "7"}),
        ("/a/b/orders/7", "/orders/{id}", {"id": "7"}),
        ("/elsewhere/own", "/own", {}),
        ("/orders", None, {}),
        ("/orders/7/parts", None, {}),
    ],
)
def test_paths(path: str, template: str | None, values: dict[str, str]) -> None:
    path, _, query = path.partition("?")
    found = Routes(Tree(_ROOT)).match(Request("GET", path, query))
    assert (found.route.template if found else None) == template
    assert (found.in_path if found else {}) == values
    if query:
        assert found is not None
        assert found.route.fixed_query == ("kind=old" if "old" in query else "")
