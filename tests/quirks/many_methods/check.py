"""Methods of one namespace, or of the client, in more than one module."""

from __future__ import annotations

import asyncio
import inspect
from pathlib import Path

import httpx2
import pytest
import quirk_many_methods
from quirk_many_methods import AsyncQuirk, Quirk
from quirk_many_methods._runtime.command_line.methods import find_method, methods_below

from ..api import Api

FOLDER = Path(quirk_many_methods.__file__).parent / "resources"


def test_modules_are_divided_by_the_first_letters_of_methods() -> None:
    own = {path.name for path in (FOLDER / "things").iterdir() if path.suffix}
    assert own == {"__init__.py", "_g.py", "_l.py", "_s.py", "g_methods.py"}
    assert {path.name for path in FOLDER.glob("_client*")} == {
        "_client_g.py",
        "_client_l.py",
        "_client_s.py",
    }


def test_a_command_line_has_the_methods_of_all_modules() -> None:
    client = Quirk(http_client=Api().http)
    named = {name for name, _ in methods_below(client)}
    things = {f"things.{name}" for name in dir(client.things) if name[0] != "_"}
    views = {"things.with_raw_response", "things.with_streaming_response"}
    expected = things - views - {"things.g_methods"} | {"things.g_methods.below"}
    assert {name for name in named if name.startswith("things.")} == expected
    for name in named:
        assert callable(find_method(client, name))


def test_all_methods_are_called_as_ever() -> None:
    api = Api(["a"], [], ["b"], httpx2.Response(204), httpx2.Response(204))
    client = Quirk(http_client=api.http, on_drift="raise")
    assert list(client.things.list_a()) == ["a"]
    assert client.things.list() == ["b"]
    client.list_all_k()
    client.things.g_methods.below()
    paths = [request.url.path for request in api.requests]
    assert paths[2:] == ["/things/list", "/all/list/k", "/things/parts"]


def test_the_asynchronous_client_has_them_too() -> None:
    api = Api(["k"], httpx2.Response(204))
    client = AsyncQuirk(http_client=api.async_http)
    assert asyncio.run(client.things.deliver()) is None
    assert [request.url.query for request in api.requests] == [b"", b"key=k"]
    assert inspect.iscoroutinefunction(client.send_all_a)


def test_twins_have_the_methods_of_all_modules() -> None:
    api = Api(["b"], ["b"], httpx2.Response(204))
    client = Quirk(http_client=api.http)
    assert client.things.with_raw_response.get_b().parse() == ["b"]
    with client.things.with_streaming_response.list() as response:
        assert response.parse() == ["b"]
    assert client.with_raw_response.send_all_a().status_code == 204


def test_names_of_all_operations_are_known() -> None:
    paths = {"things.get_a": "/other", "get_all_a": "/new"}
    api = Api(httpx2.Response(204), httpx2.Response(204))
    client = Quirk(http_client=api.http, paths=paths)
    client.things.get_a()
    client.get_all_a()
    assert [request.url.path for request in api.requests] == ["/other", "/new"]
    with pytest.raises(quirk_many_methods.ClientConfigurationError, match="get_all_"):
        Quirk(paths={"get_all_x": "/new"}).get_all_a()
