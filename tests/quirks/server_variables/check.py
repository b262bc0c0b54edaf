"""Servers with variables, several servers, a server of one operation."""

from __future__ import annotations

import pytest
from quirk_server_variables import ClientConfigurationError, Quirk

from ..api import Api


def test_variables_fill_the_url() -> None:
    api = Api(None)
    Quirk(tenant="acme", version="v1", http_client=api.http).things.list()
    assert str(api.request.url) == "https://acme.api.test/v1/things"


def test_a_default_stands_in() -> None:
    api = Api(None)
    Quirk(tenant="acme", http_client=api.http).things.list()
    assert str(api.request.url) == "https://acme.api.test/v2/things"


def test_a_required_variable_is_asked_for() -> None:
    with pytest.raises(ClientConfigurationError, match="tenant= or QUIRK_TENANT"):
        Quirk(http_client=Api().http)


def test_the_environment_fills_in(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QUIRK_TENANT", "env")
    api = Api(None)
    Quirk(http_client=api.http).things.list()
    assert api.request.url.host == "env.api.test"


def test_a_variable_cannot_change_the_host() -> None:
    with pytest.raises(ClientConfigurationError, match="tenant"):
        Quirk(tenant="evil.test/?x=", http_client=Api().http)


def test_the_host_ends_where_the_document_ends_it() -> None:
    with pytest.raises(ClientConfigurationError, match="host"):
        Quirk(tenant="evil.test/", http_client=Api().http)


def test_an_enum_is_closed() -> None:
    with pytest.raises(ClientConfigurationError, match="version must be one of v1, v2"):
        Quirk(tenant="acme", version="v3", http_client=Api().http)


def test_another_server_is_chosen_by_name() -> None:
    api = Api(None)
    Quirk(server="sandbox", http_client=api.http).things.list()
    assert str(api.request.url) == "https://sandbox.test:8443/things"


def test_an_operation_may_have_its_own_server() -> None:
    api = Api(None)
    Quirk(tenant="acme", http_client=api.http).things.elsewhere()
    assert str(api.request.url) == "https://other.test/base/elsewhere"


def test_the_address_of_such_a_server_may_be_a_variable() -> None:
    api = Api(None)
    Quirk(tenant="acme", http_client=api.http).things.by_address()
    assert str(api.request.url) == "https://other.test/base/by_address"


def test_the_variables_of_such_a_server_are_arguments(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    api = Api(None, None, None)
    Quirk(tenant="acme", http_client=api.http).things.by_account()
    Quirk(tenant="acme", account="mine", http_client=api.http).things.by_account()
    monkeypatch.setenv("QUIRK_ACCOUNT", "env")
    Quirk(tenant="acme", http_client=api.http).things.by_account()
    hosts = [request.url.host for request in api.requests]
    assert hosts == ["public.other.test", "mine.other.test", "env.other.test"]


def test_a_relative_server_stands_on_the_host_with_its_variables() -> None:
    api = Api(None)
    Quirk(tenant="acme", part="second", http_client=api.http).things.relative()
    assert str(api.request.url) == "https://acme.api.test/uploads/second/relative"


def test_it_stands_on_the_host_that_is_chosen() -> None:
    api = Api(None, None)
    things = Quirk(server="sandbox", http_client=api.http).things
    things.relative()
    assert str(api.request.url) == "https://sandbox.test:8443/uploads/first/relative"
    things.root()
    assert str(api.request.url) == "https://sandbox.test:8443/root"


def test_base_url_replaces_the_servers() -> None:
    api = Api(None)
    Quirk(base_url="https://mine.test/x/", http_client=api.http).things.list()
    assert str(api.request.url) == "https://mine.test/x/things"


def test_a_placeholder_without_a_variable_is_text() -> None:
    api = Api(None)
    Quirk(tenant="acme", http_client=api.http).things.undeclared()
    assert api.request.url.raw_path == b"/%7Bregion%7D/undeclared"
