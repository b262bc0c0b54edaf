"""Changes of what a document says once: servers, credentials, events, words."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeAlias

import pytest

from clientpress.comparison import Surface, compare
from clientpress.config import ApiConfig, PackageSettings
from clientpress.reading import read_api

KEY = {"type": "apiKey", "in": "header", "name": "X-Key"}
SENT = {"identity": "", "retries": [60], "authentication": "none", "success": "2XX"}
SERVERS = ("https://a.test", "https://b.test")


def servers(*urls: str, **variables: Any) -> dict[str, Any]:
    more = {"variables": variables} if variables else {}
    return {"servers": [{"url": url, **more} for url in urls]}


def schemes(**found: Any) -> dict[str, Any]:
    return {"components": {"securitySchemes": found}}


def granting(address: str) -> dict[str, Any]:
    flow = {"tokenUrl": address, "scopes": {"read": "", "write": ""}}
    return schemes(Grant={"type": "oauth2", "flows": {"clientCredentials": flow}})


def needing(*scopes: str) -> dict[str, Any]:
    answers = {"204": {"description": "Done."}}
    operation = {"responses": answers, "security": [{"Grant": list(scopes)}]}
    return {**granting("https://a.test"), "paths": {"/orders": {"get": operation}}}


def coded(*codes: str) -> dict[str, Any]:
    listed = [{"code": one, "status": 409, "meaning": "No."} for one in codes]
    operation = {"responses": {"204": {"description": "Done."}}}
    more = {"x-error-codes": listed} if listed else {}
    return {"paths": {"/orders": {"get": {**operation, **more}}}}


def event(schema: Any, **more: Any) -> dict[str, Any]:
    body = {"content": {"application/json": {"schema": schema}}}
    answers = {"200": {"description": "Well."}}
    sent = {"requestBody": body, "responses": answers, **more}
    return {"webhooks": {"ordered": {"post": sent}}}


def surface(path: Path, said: dict[str, Any]) -> Surface:
    head = {"openapi": "3.1.0", "info": {"title": "Shop", "version": "1"}}
    path.write_text(json.dumps({**head, "paths": {}, **said}))
    settings = PackageSettings.derive("shop")
    _, api = read_api(ApiConfig(settings, path, path.parent))
    return Surface(api, settings)


Changed: TypeAlias = tuple[dict[str, Any], dict[str, Any], set[str]]
CHANGES: list[Changed] = [
    (servers("https://a.test"), servers("https://b.test"), {"server-changed"}),
    (servers("https://a.test"), servers(*SERVERS), {"argument-added"}),
    (servers(*SERVERS), servers("https://a.test"), {"argument-removed"}),
    (
        servers("https://{where}.test", where={"default": "a"}),
        servers("https://a.test"),
        {"argument-removed", "server-changed"},
    ),
    (servers("https://a.test"), servers("/v1"), {"address-needed", "server-changed"}),
    (servers(*SERVERS), servers(*reversed(SERVERS)), {"server-changed"}),
    (
        servers("https://{where}.test", where={"default": "a"}),
        servers("https://{where}.test", where={"default": "b"}),
        {"server-changed"},
    ),
    (
        servers("https://{where}.test", where={"default": "a", "enum": ["a", "b"]}),
        servers("https://{where}.test", where={"default": "a", "enum": ["a"]}),
        {"argument-narrowed"},
    ),
    (granting("https://a.test"), granting("https://b.test"), {"server-changed"}),
    (needing("read"), needing("read", "write"), {"scopes-changed"}),
    (coded("a"), coded("a", "b"), {"error-codes-changed"}),
    (coded("a", "b"), coded("b"), {"error-code-removed", "error-codes-changed"}),
    (coded("a"), coded(), {"class-removed", "error-codes-changed"}),
    (schemes(), schemes(Key=KEY), {"argument-added"}),
    (schemes(Key=KEY), schemes(), {"argument-removed"}),
    (
        schemes(Key=KEY),
        schemes(Key={**KEY, "x-name": "own"}),
        {"argument-added", "argument-removed"},
    ),
    (
        schemes(Key=KEY),
        schemes(Key={**KEY, "name": "X-Other"}),
        {"argument-default"},
    ),
    (
        {"info": {"title": "Shop", "version": "1", "description": "One."}},
        {"info": {"title": "Shop", "version": "1", "description": "Two."}},
        {"described-otherwise"},
    ),
    (
        {"info": {"title": "Shop", "version": "1"}},
        {"info": {"title": "Shop", "version": "2"}},
        set(),
    ),
    ({}, event({"type": "string"}), {"event-added"}),
    (event({"type": "string"}), {}, {"event-removed"}),
    (event({"type": "string"}), event({"type": "integer"}), {"event-changed"}),
    (
        event({"type": ["string", "integer"]}),
        event({"type": "string"}),
        {"event-narrowed"},
    ),
    (
        event({"type": "string"}),
        event({"type": "string"}, **{"x-webhook": SENT}),
        {"event-sent-otherwise"},
    ),
]


@pytest.mark.parametrize(
    ("changed", "kind"),
    [
        ({"package": "store"}, "package-renamed"),
        ({"environment": "STORE"}, "environment-renamed"),
        ({"class_name": "Store"}, "class-renamed"),
    ],
)
def test_other_names_of_the_client_are_told(
    tmp_path: Path, changed: dict[str, Any], kind: str
) -> None:
    before = surface(tmp_path / "shop.json", {})
    after = Surface(before.api, replace(before.settings, **changed))
    assert [change.kind for change in compare(before, after)] == [kind]


@pytest.mark.parametrize(("old", "new", "kinds"), CHANGES)
def test_a_change_is_what_it_is(
    tmp_path: Path, old: dict[str, Any], new: dict[str, Any], kinds: set[str]
) -> None:
    before, after = (surface(tmp_path / "shop.json", said) for said in (old, new))
    assert {change.kind for change in compare(before, after)} == kinds
