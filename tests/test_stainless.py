"""A configuration of Stainless becomes the table of an API."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from clientpress.edits import read_edits
from clientpress.ir import Api
from clientpress.stainless import StainlessError, read_table
from tests.lower.building import TEXT, WHOLE, lowered, model

CONFIGURATION = """
resources:
  $shared: {models: {thing: Thing}}
  $client: {methods: {ping: get /ping}}
  chat:
    subresources:
      completions:
        methods:
          create: post /chat/completions
          list: {type: http, endpoint: get /chat/completions}
  models:
    methods:
      list: {endpoint: get /models, paginated: false}
      retrieve: get /models/{id}
      gone: get /gone
  logs: {methods: {list: get /logs}}
pagination:
  - name: unknown
    type: fake_page
    request: {}
    response: {data: {type: array, items: {}}}
  - name: cursor
    type: cursor
    request:
      after: {type: string, x-stainless-pagination-property: {purpose: next_cursor_param}}
      limit: {type: integer}
    response:
      data: {type: array, items: {}, x-stainless-pagination-property: {purpose: items}}
      last_id: {type: string, x-stainless-pagination-property: {purpose: next_cursor_field}}
  - name: numbers
    type: page_number
    request:
      page: {type: integer, x-stainless-pagination-property: {purpose: page_number_param}}
    response:
      data: {type: array, items: {}}
client_settings:
  default_env_prefix: ACME_AI
  idempotency_header: X-Once
  opts:
    api_key: {type: string, auth: {security_scheme: BearerAuth}, read_env: ACME_KEY}
    timezone: {type: string}
environments: {production: "https://acme.test", sandbox: "https://sandbox.acme.test"}
"""


def an_api() -> Api:
    listed = {"type": "array", "items": model(id=TEXT)}
    page = {
        "200": {
            "content": {
                "application/json": {"schema": model(data=listed, last_id=TEXT)}
            }
        }
    }

    def of(*parameters: str) -> dict[str, Any]:
        asked = [
            {"name": name, "in": "query", "schema": WHOLE if name != "after" else TEXT}
            for name in parameters
        ]
        return {"parameters": asked, "responses": page}

    urls = ("https://acme.test", "https://sandbox.acme.test")
    bearer = {"type": "http", "scheme": "bearer"}
    api, _ = lowered(
        servers=[{"url": url} for url in urls],
        components={"securitySchemes": {"BearerAuth": bearer}},
        paths={
            "/ping": {"get": {"responses": {}}},
            "/chat/completions": {
                "get": of("after", "limit"),
                "post": {"responses": {}},
            },
            "/models": {"get": of("after", "limit")},
            "/models/{id}": {"get": {"responses": {}}},
            "/logs": {"get": of("page")},
            "/unnamed": {"get": of("page")},
        },
    )
    return api


def test_methods_pagers_keys_and_names_are_read() -> None:
    table = read_table(CONFIGURATION, an_api())
    assert table == {
        "environment": "ACME_AI",
        "security": {"BearerAuth": "api_key"},
        "servers": {
            "https://acme.test": "production",
            "https://sandbox.acme.test": "sandbox",
        },
        "operations": {
            "POST /chat/completions": {
                "name": "chat.completions.create",
                "idempotency_key": "X-Once",
            },
            "GET /chat/completions": {
                "name": "chat.completions.list",
                "pagination": {
                    "style": "cursor",
                    "items": "/data",
                    "request": {"in": "query", "name": "after"},
                    "response": {"in": "body", "name": "/last_id"},
                },
            },
            "GET /models": {"name": "models.list", "pagination": False},
            "GET /models/{id}": {"name": "models.retrieve"},
            "GET /logs": {
                "name": "logs.list",
                "pagination": {
                    "style": "page",
                    "items": "/data",
                    "request": {"in": "query", "name": "page"},
                },
            },
        },
    }


def test_the_table_is_one_that_the_configuration_takes(tmp_path: Path) -> None:
    table = read_table(CONFIGURATION, an_api())
    edits = read_edits(tmp_path, {"operations": table["operations"]})
    assert edits.operations == table["operations"]


@pytest.mark.parametrize(
    ("response", "expected"),
    [
        (
            (
                "{data: {type: array, items: {properties: {id: {type: string, "
                "x-stainless-pagination-property: {purpose: next_cursor_field}}}}}}"
            ),
            {"in": "item", "name": "/id"},
        ),
        (
            (
                "{data: {type: array, items: {}}, next: {type: string, "
                "x-stainless-pagination-property: "
                "{purpose: next_cursor_field, from_header: X-Next}}}"
            ),
            {"in": "header", "name": "X-Next"},
        ),
    ],
)
def test_the_next_cursor_may_stand_elsewhere(
    response: str, expected: dict[str, str]
) -> None:
    text = f"""
resources: {{logs: {{methods: {{list: get /chat/completions}}}}}}
pagination:
  - type: cursor
    request:
      after: {{x-stainless-pagination-property: {{purpose: next_cursor_param}}}}
    response: {response}
"""
    table = read_table(text, an_api())
    paging = table["operations"]["GET /chat/completions"]["pagination"]
    assert paging["response"] == expected


@pytest.mark.parametrize("text", ["", "a: 1", "resources: []", "{"])
def test_what_is_no_configuration_is_refused(text: str) -> None:
    with pytest.raises(StainlessError):
        read_table(text, an_api())
