"""What the tables of generated modules are made of: what they are given, and defaults."""

from __future__ import annotations

from inspect import Parameter, signature
from types import SimpleNamespace
from typing import Any

import pytest

from tests.runtime.model_fixtures import runtime

# What each holds by itself; None stands for what has to be given.
FORM = "application/x-www-form-urlencoded"
_OAUTH2 = {
    "token_url": None,
    "scopes": (),
    "argument": "token",
    "media_type": FORM,
    "client": "basic",
    "lifetime": None,
    "refresh_url": None,
}
TABLES: dict[str, dict[str, Any]] = {
    "auth.oauth2 OAuth2ClientCredentials": _OAUTH2,
    "auth.oauth2 OAuth2Password": _OAUTH2,
    "auth.oauth2 OAuth2RefreshToken": _OAUTH2,
    "auth.schemes ApiKey": {"name": None, "place": None},
    "auth.tokens Tokens": {
        "access_token": None,
        "refresh_token": None,
        "expires_at": None,
    },
    "client.preparation Preparation": {"operation": None, "taken": None},
    "codec.union Discriminator": {
        "property": None,
        "variants": None,
        "open": False,
        "default": None,
    },
    "exchange.service Service": {
        "name": None,
        "environment": None,
        "user_agent": "",
        "servers": (),
        "security_schemes": {},
        "operations": None,
        "rate_limit": None,
    },
    "spec.operation Body": {
        "media_type": None,
        "type": None,
        "required": False,
        "read_only": False,
        "required_fields": (),
        "constants": {},
        "encoding": {},
        "item": None,
        "others": (),
    },
    "spec.operation Operation": {
        "name": None,
        "method": None,
        "path": None,
        "parameters": (),
        "body": None,
        "other_bodies": (),
        "results": {},
        "other_results": {},
        "errors": {},
        "security": (),
        "idempotent": None,
        "idempotent_field": None,
        "idempotency_key": None,
        "key_repeats": True,
        "error_codes": None,
        "server": None,
        "paging": None,
        "task": None,
        "rate_limit": None,
    },
    "spec.operation Part": {
        "content_type": None,
        "style": None,
        "explode": True,
        "allow_reserved": False,
        "headers": {},
        "base64": False,
    },
    "spec.paging Paging": {
        "style": None,
        "argument": "",
        "in_body": False,
        "response": None,
        "items": "",
        "total": None,
        "more": None,
        "starts_at": 1,
        "ends_when_repeated": False,
    },
    "spec.paging Polling": {"header": None, "method": None, "done": None},
    "spec.server Server": {"url": None, "variables": (), "name": ""},
    "webhooks.definition WebhookDefinition": {
        "name": None,
        "identity": None,
        "identity_header": None,
        "retries": (),
        "timeout": None,
        "success": "2XX",
        "method": "POST",
    },
}


def class_of(table: str) -> Any:
    module, _, name = table.partition(" ")
    return getattr(runtime(module), name)


def made(table: str, *, whole: bool) -> tuple[Any, dict[str, Any]]:
    """One of the class with all that can be given, or with what must, and what that is."""
    class_ = class_of(table)
    given = {
        one.name: f"<{one.name}>"
        for one in signature(class_).parameters.values()
        if whole or one.default is Parameter.empty
    }
    return class_(**given), given


@pytest.mark.parametrize("table", TABLES)
def test_a_table_holds_what_it_is_given(table: str) -> None:
    one, given = made(table, whole=True)
    names = given.keys() & TABLES[table].keys()
    assert {name: getattr(one, name) for name in names} == {
        name: given[name] for name in names
    }


@pytest.mark.parametrize("table", TABLES)
def test_a_table_has_defaults(table: str) -> None:
    one, given = made(table, whole=False)
    found = {name: getattr(one, name) for name in TABLES[table]}
    assert found == {**TABLES[table], **{k: v for k, v in given.items() if k in found}}


def test_a_bearer_token_is_called_token() -> None:
    bearer = class_of("auth.schemes Bearer")
    assert (bearer().arguments, bearer().prefix) == (("token",), "Bearer ")
    assert (bearer("key").arguments, bearer("key", "Key").prefix) == (("key",), "Key ")


@pytest.mark.parametrize(
    ("place", "style", "explode"),
    [
        ("path", "simple", False),
        ("query", "form", True),
        ("header", "simple", False),
        ("cookie", "form", True),
    ],
)
def test_a_parameter_has_the_defaults_of_its_place(
    place: str, style: str, explode: bool
) -> None:
    one = class_of("spec.operation Parameter")("a", place)
    assert (one.wire, one.style, one.explode) == ("a", style, explode)
    assert (one.allow_reserved, one.json, one.multi_segment) == (False, False, False)
    assert (one.form, one.type) == (None, None)


def test_a_parameter_holds_what_it_is_given() -> None:
    names = ("wire", "style", "explode", "allow_reserved", "json", "form")
    given = {name: f"<{name}>" for name in (*names, "multi_segment", "type")}
    one = class_of("spec.operation Parameter")("a", "query", **given)
    assert {name: getattr(one, name) for name in given} == given
    assert (one.name, one.place) == ("a", "query")


@pytest.mark.parametrize(
    ("name", "given", "media_types"),
    [
        ("Json", (int,), ("application/json",)),
        ("Json", (int, "a/b", "c/d"), ("a/b", "c/d")),
        ("Text", (), ("text/plain",)),
        ("Text", ("a/b", "c/d"), ("a/b", "c/d")),
        ("Binary", (), ("*/*",)),
        ("Binary", ("a/b", "c/d"), ("a/b", "c/d")),
        ("Location", (), ()),
        ("Nothing", (), ()),
    ],
)
def test_a_decoder_names_its_media_types(
    name: str, given: tuple[Any, ...], media_types: tuple[str, ...]
) -> None:
    one = class_of(f"spec.operation {name}")(*given)
    assert one.media_types == media_types


def test_a_webhook_makes_a_receiver_of_what_it_is_given() -> None:
    receiver: Any = runtime("webhooks.receiver")
    webhook = class_of("webhooks.webhook Webhook")("order", lambda: dict)
    given = {"body_limit": 7, "body_timeout": 1.5, "lease": 2.5}
    made_of = webhook.receiver(print, secret=None, store=None, **given)
    assert {name: getattr(made_of, name) for name in given} == given
    by_default = (
        webhook.receiver(print, secret=None, store=None),
        receiver.Receiver(webhook, print, secret=None, store=None),
    )
    for one in by_default:
        assert (one.body_limit, one.body_timeout, one.lease) == (1_048_576, 30.0, 60.0)
        assert one._on_drift == "warn"
    drifts = webhook.receiver(print, secret=None, store=None, on_drift="raise")
    assert drifts._on_drift == "raise"


SHOWN: dict[str, Any] = {
    "<Operation a.b: GET /x>": ("spec.operation Operation", "a.b", "GET", "/x"),
    "WebhookDefinition('a')": ("webhooks.definition WebhookDefinition", "a", dict),
    "<Tokens, expires_at=5>": ("auth.tokens Tokens", "s3cret", "s3cret", 5),
    "<Preparation by a.b>": (
        "client.preparation Preparation",
        SimpleNamespace(name="a.b"),
        {},
    ),
}


@pytest.mark.parametrize("shown", SHOWN)
def test_what_is_shown_tells_what_it_is_and_no_secret(shown: str) -> None:
    table, *given = SHOWN[shown]
    assert repr(class_of(table)(*given)) == shown
