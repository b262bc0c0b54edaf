"""A HAR file tells what the document lacks, requests included."""

from __future__ import annotations

import base64
import json
from pathlib import Path
from typing import Any

import pytest
import yaml

from clientpress.cli import main

SHOP = """\
openapi: 3.1.0
info: {title: Shop, version: "1"}
servers: [{url: "https://api.test/v1"}]
security: [{key: []}]
paths:
  /orders:
    post:
      operationId: orders.create
      parameters:
        - {name: dry, in: query, schema: {type: boolean}}
      requestBody:
        content:
          application/json: {schema: {$ref: "#/components/schemas/Order"}}
      responses:
        "201":
          description: Made.
          content:
            application/json: {schema: {$ref: "#/components/schemas/Order"}}
  /orders/{id}:
    get:
      operationId: orders.get
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses:
        "200":
          description: It.
          content:
            application/json: {schema: {$ref: "#/components/schemas/Order"}}
components:
  securitySchemes: {key: {type: apiKey, in: query, name: api_key}}
  schemas:
    Order:
      type: object
      properties:
        id: {type: string}
        size: {type: integer}
        any: {type: object}
        safe: {$ref: "#/components/schemas/Safe"}
    Safe: {type: object, x-sensitive: true, properties: {pin: {type: object}}}
"""
SECRET = "hunter2"


def entry(
    method: str,
    path: str,
    answer: object = None,
    *,
    sent: object = None,
    status: int = 200,
    host: str = "api.test",
) -> dict[str, Any]:
    request: dict[str, Any] = {
        "method": method,
        "url": f"https://{host}{path}",
        "headers": [{"name": "Authorization", "value": SECRET}],
    }
    if sent is not None:
        text = json.dumps(sent)
        request["postData"] = {"mimeType": "application/json", "text": text}
    content = base64.b64encode(json.dumps(answer).encode()).decode()
    kind = {"name": "Content-Type", "value": "application/json"}
    return {
        "request": request,
        "response": {
            "status": status,
            "headers": [{"name": ":status", "value": SECRET}, kind],
            "content": {"encoding": "base64", "text": content},
        },
    }


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "shop.yaml").write_text(SHOP)
    return tmp_path


def drift(*entries: dict[str, Any], apply: bool = False) -> int:
    text = json.dumps({"log": {"version": "1.2", "entries": entries}})
    Path("shop.har").write_text(text, encoding="utf-8-sig")
    more = ["--apply"] if apply else []
    return main(["drift", "shop.har", "--api", "shop.yaml", *more])


ORDER = {"id": SECRET, "size": 1}
SEEN: dict[str, tuple[dict[str, Any], list[str]]] = {
    "what is documented": (entry("GET", "/v1/orders/7", ORDER), []),
    "a path": (
        entry("GET", f"/v1/parcels/{SECRET}/jo@doe.test/open", ORDER),
        [
            "GET /v1/parcels/{}/{}/open",
            "200: the document has no such path (1 of 1)",
            "no edit is made of it: see for yourself",
        ],
    ),
    "a method": (
        entry("DELETE", f"/v1/orders/{SECRET}", None),
        [
            "DELETE /v1/orders/{}",
            "200: the document has no such method (1 of 1)",
            "no edit is made of it: see for yourself",
        ],
    ),
    "a query parameter": (
        entry("GET", f"/v1/orders/7?api_key={SECRET}&with={SECRET}", ORDER),
        [
            "orders.get",
            "200: the query parameter with is not documented (1 of 1)",
        ],
    ),
    "another method": (
        entry("HUNTER", f"/v1/orders/{SECRET}", None),
        [
            "(no method of HTTP) /v1/orders/{}",
            "200: the document has no such method (1 of 1)",
            "no edit is made of it: see for yourself",
        ],
    ),
    "a query parameter that is like data": (
        entry("GET", "/v1/orders/7?anna%40x.test&filter[196702107787]=x", ORDER),
        [
            "orders.get",
            "200: the query parameter * is not documented (1 of 1)",
            "no edit is made of it: see for yourself",
        ],
    ),
    "what is sent": (
        entry(
            "POST",
            "/v1/orders?dry=true",
            ORDER,
            status=201,
            sent={
                "size": "x",
                "note": SECRET,
                "any": {"a": SECRET},
                "safe": {"hunter": 1, "pin": {"hunter": 1}},
            },
        ),
        [
            "orders.create",
            "201: note of the request is not documented: string (1 of 1)",
            "201: size of the request is string and not integer (1 of 1)",
        ],
    ),
    "what is answered": (
        entry("GET", "/v1/orders/7", {**ORDER, "paid": True}),
        ["orders.get", "200: paid of Order is not documented: boolean (1 of 1)"],
    ),
    "what browsers ask beforehand": (entry("OPTIONS", "/v1/orders", None), []),
    "what was blocked": (entry("GET", "/v1/none", None, status=0), []),
    "what a cache was told": (entry("GET", "/v1/orders/7", None, status=304), []),
    "the usual port": (
        entry("GET", "/v1/orders/7", {**ORDER, "paid": True}, host="api.test:443"),
        ["orders.get", "200: paid of Order is not documented: boolean (1 of 1)"],
    ),
    "no URL": (entry("GET", "/v1/none", None, host="[bad"), []),
    "a status that HTTP has not": (
        entry("GET", "/v1/orders/7", ORDER, status=999),
        [],
    ),
    "another host": (entry("GET", "/v1/none", None, host="cdn.test"), []),
}


@pytest.mark.parametrize(("given", "told"), SEEN.values(), ids=SEEN)
@pytest.mark.usefixtures("folder")
def test_what_the_document_lacks_is_told(
    given: dict[str, Any], told: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    # The other one says which host the API has.
    assert drift(entry("GET", "/v1/orders/7", ORDER), given) == 0
    out, err = capsys.readouterr()
    words = [line.strip() for line in out.partition("--- a/")[0].splitlines()]
    found = [line.replace("of 2)", "of 1)") for line in words]
    assert [line for line in found if not line.startswith("shop.yaml:")] == told
    assert SECRET not in out + err


@pytest.mark.parametrize("given", ["no URL", "a status that HTTP has not"])
@pytest.mark.usefixtures("folder")
def test_what_nobody_can_read_is_counted(
    given: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert drift(entry("GET", "/v1/orders/7", ORDER), SEEN[given][0]) == 0
    told = capsys.readouterr().err
    assert "1 request without a readable URL or status left out" in told


def test_the_edits_are_made(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    given = [one for one, _ in SEEN.values()]
    assert drift(*given, apply=True) == 0
    document = yaml.safe_load((folder / "shop.yaml").read_text())
    order = document["components"]["schemas"]["Order"]["properties"]
    assert order["note"]["type"] == "string"
    assert order["size"]["type"] == ["integer", "string"]
    [_, added] = document["paths"]["/orders/{id}"]["get"]["parameters"]
    assert (added["name"], added["in"]) == ("with", "query")
    capsys.readouterr()
    assert drift(*given) == 0
    told = [line for line in capsys.readouterr().out.splitlines() if "of 1)" in line]
    assert sorted(line.partition(": ")[2].partition(" (")[0] for line in told) == [
        "the document has no such method",
        "the document has no such method",
        "the document has no such path",
    ]


def test_a_required_header_whose_name_is_like_data_is_not_missed(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    name = "X-Shop-20241001"
    headers = f"headers: {{{name}: {{required: true, schema: {{type: string}}}}}}"
    said = "description: It."
    (folder / "shop.yaml").write_text(
        SHOP.replace(said, f"{said}\n          {headers}")
    )
    with_header = entry("GET", "/v1/orders/7", ORDER)
    with_header["response"]["headers"].append({"name": name, "value": SECRET})
    assert drift(with_header) == 0
    assert name not in capsys.readouterr().out
    assert drift(entry("GET", "/v1/orders/7", ORDER)) == 0
    assert f"the required header {name} is absent" in capsys.readouterr().out


@pytest.mark.usefixtures("folder")
def test_the_media_type_of_an_answer_may_stand_at_its_body(
    capsys: pytest.CaptureFixture[str],
) -> None:
    given = entry("GET", "/v1/orders/7", {**ORDER, "paid": True})
    given["response"]["headers"] = []
    given["response"]["content"]["mimeType"] = "application/json"
    assert drift(given) == 0
    assert "there is no body" not in (out := capsys.readouterr().out)
    assert "paid of Order is not documented: boolean (1 of 1)" in out


def page(status: int, media_type: str = "text/html") -> dict[str, Any]:
    given = entry("GET", "/v1/orders/7", None, status=status)
    given["response"]["headers"] = [{"name": "Content-Type", "value": media_type}]
    return given


SECOND_RESULTS = {
    "another media type": (page(200), True),
    "another status": (page(203, "application/json"), True),
    "a list for an object": (entry("GET", "/v1/orders/7", [ORDER]), True),
    "an error as a page": (page(502), False),
    "another property": (entry("GET", "/v1/orders/7", {**ORDER, "paid": True}), False),
}


@pytest.mark.parametrize(("given", "told"), SECOND_RESULTS.values(), ids=SECOND_RESULTS)
@pytest.mark.usefixtures("folder")
def test_a_second_result_comes_with_a_word_of_caution(
    given: dict[str, Any], told: bool, capsys: pytest.CaptureFixture[str]
) -> None:
    assert drift(given) == 0
    caution = "what the method returns becomes one thing or the other"
    assert (caution in capsys.readouterr().out) is told


def test_a_source_says_whether_it_was_sent_or_answered(folder: Path) -> None:
    sent = {"size": "x", "note": "n"}
    made = entry("POST", "/v1/orders?with=1", ORDER, status=201, sent=sent)
    assert drift(made, entry("GET", "/v1/orders/7", {"size": "x"}), apply=True) == 0
    document = yaml.safe_load((folder / "shop.yaml").read_text())
    order = document["components"]["schemas"]["Order"]["properties"]
    [_, added] = document["paths"]["/orders"]["post"]["parameters"]
    notes = [one["x-source"]["note"] for one in (order["size"], order["note"], added)]
    assert notes == [
        "seen in 1 answer and 1 request",
        "seen in 1 request",
        "seen in 1 request",
    ]


def test_operations_are_known_however_their_paths_are_written(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    odd = SHOP.replace("/orders/{id}:", "'/orders/{id:[0-9]+}':")
    (folder / "shop.yaml").write_text(odd)
    assert drift(entry("GET", "/v1/orders/7", {**ORDER, "paid": True})) == 0
    out = capsys.readouterr().out
    assert "paid of Order is not documented: boolean (1 of 1)" in out


def test_half_a_surrogate_pair_is_no_reason_to_read_nothing(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Browsers write text that is none as JavaScript has it."""
    found = entry("GET", "/v1/orders/7", {**ORDER, "new": 1})
    image = entry("GET", "/v1/orders/8")
    image["response"]["content"] = {"mimeType": "image/png", "text": "\ud800"}
    text = json.dumps({"log": {"entries": [found, image]}})
    (folder / "shop.har").write_text(text)
    assert main(["drift", "shop.har", "--api", "shop.yaml"]) == 0
    assert "new of Order is not documented: integer" in capsys.readouterr().out
