"""Callbacks go where a request says, by the expressions of the document."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec
import pytest

from clientpress.mock import Mock, Request, read_document
from clientpress.mock.webhooks import Events

DOCUMENT = """\
openapi: 3.1.0
info: {title: Hooks, version: "1"}
paths:
  /hooks/{id}:
    post:
      operationId: hooks.create
      parameters:
        - {name: id, in: path, required: true, schema: {type: string}}
        - {name: to, in: query, schema: {type: string}}
      requestBody: {content: {application/json: {schema: {type: object, properties: {url: {type: string}}}}}}
      responses:
        "201":
          description: Made.
          headers: {Location: {schema: {type: string}, example: "https://a.test/7"}}
          content: {application/json: {schema: {type: object}, example: {id: 7}}}
        "422": {description: No.}
      callbacks:
        done:
          EXPRESSION:
            $ref: "#/components/pathItems/Done"
components:
  pathItems:
    Done:
      post:
        requestBody: {content: {application/json: {schema: {type: object, required: [n], properties: {n: {type: integer}}}, example: {n: 3}}}}
        responses: {"204": {description: Taken.}}
"""
NAME = "hooks create done"
URL = "http://me.test/events"


def mocked(tmp_path: Path, expression: str) -> Mock:
    path = tmp_path / "hooks.yaml"
    path.write_text(DOCUMENT.replace("EXPRESSION", f'"{expression}"'))
    return Mock(read_document(path))


def asked(mock: Mock, body: Any, query: str = "", prefer: str = "") -> Any:
    headers = [("content-type", "application/json"), ("host", "m.test"), ("x-to", URL)]
    headers += [("prefer", prefer)] if prefer else []
    content = msgspec.json.encode(body)
    mock.answer(Request("POST", "/hooks/a%20b", query, tuple(headers), content))
    return mock.exchanges[-1]


@pytest.mark.parametrize(
    ("expression", "url"),
    [
        ("{$request.body#/url}", URL),
        ("$request.body#/url", URL),
        ("{$request.body#/url}?a={$request.path.id}", f"{URL}?a=a b"),
        ("{$request.header.X-To}/{$method}/{$statusCode}", f"{URL}/POST/201"),
        ("http://x.test/{$request.query.to}", "http://x.test/q"),
        ("{$response.header.Location}/{$response.body#/id}", "https://a.test/7/7"),
        ("{$url}/done", "http://m.test/hooks/a%20b?to=q/done"),
        ("https://fixed.test/", "https://fixed.test/"),
    ],
)
def test_expressions_are_resolved(tmp_path: Path, expression: str, url: str) -> None:
    exchange = asked(mocked(tmp_path, expression), {"url": URL}, "to=q")
    assert exchange.callbacks == ((NAME, url),)
    assert exchange.is_clean


@pytest.mark.parametrize(
    "expression",
    ["{$request.body#/none}", "{$request.query.none}", "{$request.what}", "{$else}"],
)
def test_where_no_address_is_given_nothing_follows(
    tmp_path: Path, expression: str
) -> None:
    exchange = asked(mocked(tmp_path, expression), {"url": URL})
    assert (exchange.callbacks, exchange.is_clean) == ((), True)


@pytest.mark.parametrize("url", ["events", "file:///etc/passwd", "http://[bad"])
def test_what_is_no_address_is_told(tmp_path: Path, url: str) -> None:
    exchange = asked(mocked(tmp_path, "{$request.body#/url}"), {"url": url})
    assert exchange.callbacks == ()
    assert [str(one) for one in exchange.findings] == [
        f"callback {NAME}: is to be sent to what is no address of HTTP"
    ]


def test_of_what_is_refused_nothing_follows(tmp_path: Path) -> None:
    mock = mocked(tmp_path, "https://fixed.test/")
    assert asked(mock, {"url": 7}).callbacks == ()
    assert asked(mock, {}, prefer="code=422").callbacks == ()


def test_its_event_is_one_of_the_document(tmp_path: Path) -> None:
    path = tmp_path / "hooks.yaml"
    path.write_text(DOCUMENT.replace("EXPRESSION", '"{$request.body#/url}"'))
    event = Events(read_document(path)).event(NAME)
    assert (event.webhook.method, event.body) == ("POST", b'{"n":3}')
