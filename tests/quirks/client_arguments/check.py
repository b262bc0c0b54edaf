"""Credentials and server variables that are called like other arguments of a client."""

from __future__ import annotations

from quirk_client_arguments import Quirk

from ..api import Api


def test_each_argument_goes_where_it_belongs() -> None:
    api = Api(None)
    client = Quirk(
        key="one",
        key_header="two",
        key_header_2="X-Other-Key",
        deadline_="three",
        deadline=30.0,
        username="me",
        password="secret",
        username_2="acme",
        http_client=api.http,
    )
    client.things.list()
    assert str(api.request.url) == "https://acme.api.test/k/t/things"
    headers = api.request.headers
    assert headers["x-other-key"] == "one"
    assert headers["x-second"] == "two"
    assert headers["x-third"] == "three"
    assert headers["authorization"].startswith("Basic ")
