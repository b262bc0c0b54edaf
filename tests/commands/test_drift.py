"""`drift` makes edits of a document by what a client has recorded."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import yaml

from clientpress.cli import main
from clientpress.json_values import is_list, is_object

SHOP = """\
openapi: 3.1.0
info: {title: Shop, version: "1"}
servers: [{url: "https://api.test"}]
paths:
  /orders:
    get:
      operationId: orders.get
      responses:
        "200":
          description: An order.   # the usual one
          headers:
            X-Left: {required: true, schema: {type: integer}}
            X-Rest: {schema: {type: integer}}
          content:
            application/json: {schema: {$ref: "#/components/schemas/Order"}}
        "404": {description: None.}
components:
  schemas:
    Order:
      type: object
      required: [id, state]
      properties:
        id: {type: integer}
        state: {type: string, enum: [open, done]}
        at:
          type: string
          format: date-time
          x-source: {document: d, section: s, note: As it is written.}
        buyer: {$ref: "#/components/schemas/Buyer"}
        seller: {$ref: "#/components/schemas/Buyer"}
        tags: {type: [array, "null"], items: {type: string}}
        size: {anyOf: [{type: string}, {type: boolean}]}
    Buyer:
      allOf:
        - {$ref: "#/components/schemas/Named"}
        - {type: object, properties: {since: {type: string}}}
    Named: {type: object, required: [name], properties: {name: {type: string}}}
"""


def shop_30() -> str:
    text = SHOP.replace("3.1.0", "3.0.3")
    return text.replace('{type: [array, "null"]', "{type: array, nullable: true")


def shop_20() -> str:
    text = shop_30().replace("openapi: 3.0.3", 'swagger: "2.0"')
    text = text.replace('servers: [{url: "https://api.test"}]', "host: api.test")
    text = text.replace("{required: true, schema: {type: integer}}", "{type: integer}")
    text = text.replace("{schema: {type: integer}}", "{type: integer}")
    text = text.replace(
        "          content:\n            application/json: {schema: "
        '{$ref: "#/components/schemas/Order"}}\n',
        '          schema: {$ref: "#/components/schemas/Order"}\n',
    )
    head, _, schemas = text.partition("components:\n  schemas:\n")
    indented = "".join(f"{line[2:]}\n" for line in schemas.splitlines())
    text = f"{head}definitions:\n{indented}".replace(
        "components/schemas", "definitions"
    )
    text = text.replace("nullable", "x-nullable")
    return text.replace("{anyOf: [{type: string}, {type: boolean}]}", "{type: string}")


def recorded(path: Path, *seen: dict[str, Any]) -> None:
    """Write what a client of the shop would, of answers of one operation."""
    usual = {"operation": "orders.get", "status": 200, "count": 1}
    media = {"media_type": "application/json"}
    path.write_text(
        "".join(json.dumps({**usual, **media, **one}) + "\n" for one in seen)
    )


def order(kind: str, at: str, type_: str, **more: Any) -> dict[str, Any]:
    return {"kind": kind, "model": "Order", "at": at, "type": type_, **more}


LIST = order("type", "/tags", "string")
ALL = (
    {"kind": "answer", "count": 4},
    {"kind": "header", "at": "x-cost", "type": "integer"},
    {"kind": "header", "at": "date", "type": "string"},
    {"kind": "header", "at": "x-rest", "type": "string"},
    order("absent", "/state", "null"),
    order("type", "/id", "string", count=2),
    order("null", "/id", "null"),
    order("null", "/buyer", "null"),
    order("null", "/tags", "null"),
    order("type", "/size", "integer"),
    LIST,
    order("format", "/at", "string"),
    order("value", "/state", "string", value="off"),
    order("unknown", "/new", "object"),
    order("unknown", "/new/by", "string", format="uuid"),
    {"kind": "unknown", "model": "Buyer", "at": "/age", "type": "integer"},
    {"kind": "absent", "model": "Buyer", "at": "/name", "type": "null"},
    {"kind": "answer", "status": 500},
    {"kind": "unknown", "status": 500, "at": "", "type": "object"},
    {"kind": "unknown", "status": 500, "at": "/why", "type": "string"},
    {"kind": "unknown", "status": 500, "at": "/why", "type": "null"},
)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    recorded(tmp_path / "drift.jsonl", *ALL)
    return tmp_path


def schemas_of(path: Path) -> dict[str, Any]:
    document = yaml.safe_load(path.read_text())
    found: Any = document.get("definitions") or document["components"]
    schemas: dict[str, Any] = found.get("schemas", found)
    return schemas


def without_sources(value: Any) -> Any:
    if is_object(value):
        return {k: without_sources(v) for k, v in value.items() if k != "x-source"}
    return [*map(without_sources, value)] if is_list(value) else value


BUYER = "#/components/schemas/Buyer"
EDITED: dict[str, tuple[str, dict[str, Any]]] = {
    "3.1": (
        SHOP,
        {
            "tags": {
                "type": ["array", "null", "string"],
                "items": {"type": "string"},
            },
            "id": {"type": ["integer", "null", "string"]},
            "buyer": {"anyOf": [{"$ref": BUYER}, {"type": "null"}]},
            "size": {
                "anyOf": [{"type": "string"}, {"type": "boolean"}, {"type": "integer"}]
            },
        },
    ),
    "3.0": (
        shop_30(),
        {
            "id": {
                "nullable": True,
                "anyOf": [{"type": "integer"}, {"type": "string"}],
            },
            "tags": {
                "anyOf": [
                    {"type": "array", "nullable": True, "items": {"type": "string"}},
                    {"type": "string"},
                ]
            },
            "buyer": {"allOf": [{"$ref": BUYER}], "nullable": True},
            "size": {
                "anyOf": [{"type": "string"}, {"type": "boolean"}, {"type": "integer"}]
            },
        },
    ),
    "2.0": (
        shop_20(),
        {
            "id": {"x-nullable": True},
            "buyer": {
                "allOf": [{"$ref": "#/definitions/Buyer"}],
                "x-nullable": True,
            },
        },
    ),
}


@pytest.mark.parametrize(("text", "properties"), EDITED.values(), ids=EDITED)
def test_what_was_seen_is_admitted_and_then_no_drift(
    text: str,
    properties: dict[str, Any],
    folder: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    spec = folder / "shop.yaml"
    spec.write_text(text)
    if "swagger" in text:
        # It has no alternatives.
        recorded(folder / "drift.jsonl", *(one for one in ALL if one is not LIST))
    assert main(["drift", "drift.jsonl", "--api", "shop.yaml", "--apply"]) == 0
    assert "no edit" not in capsys.readouterr().out
    schemas = without_sources(schemas_of(spec))
    own = schemas["Order"]["properties"]
    assert own | properties == own
    assert schemas["Order"]["required"] == ["id"]
    assert own["state"]["enum"] == ["open", "done", "off"]
    assert own["at"] == {"type": "string"}
    assert own["new"] == {
        "type": "object",
        "properties": {"by": {"type": "string", "format": "uuid"}},
    }
    assert schemas["Buyer"]["allOf"][1]["properties"]["age"] == {"type": "integer"}
    assert schemas["Named"] == {
        "type": "object",
        "properties": {"name": {"type": "string"}},
    }
    assert "description: An order.   # the usual one\n" in spec.read_text()

    assert main(["validate", "--strict", "shop.yaml"]) == 0
    capsys.readouterr()
    assert main(["drift", "drift.jsonl", "--api", "shop.yaml"]) == 0
    assert capsys.readouterr().out == ""


def test_it_is_told_by_operation(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "shop.yaml").write_text(SHOP)
    assert main(["drift", "drift.jsonl", "--api", "shop.yaml"]) == 0
    out, err = capsys.readouterr()
    words, _, patch = out.partition("--- a/shop.yaml\n+++ b/shop.yaml\n")
    told = [line.strip() for line in words.splitlines() if "shop.yaml:" not in line]
    assert told == [
        "orders.get",
        "200: name of Buyer is absent (1 of 4)",
        "200: state of Order is absent (1 of 4)",
        "200: at of Order is no date-time (1 of 4)",
        "200: the header x-cost is not documented: integer (1 of 4)",
        "200: the header x-rest is string and not integer (1 of 4)",
        "200: buyer of Order is null and not object (1 of 4)",
        "200: id of Order is null or string and not integer (3 of 4)",
        "200: size of Order is integer and not boolean or string (1 of 4)",
        "200: tags of Order is string and not array or null (1 of 4)",
        "200: age of Buyer is not documented: integer (1 of 4)",
        "200: new of Order is not documented: object (1 of 4)",
        "200: state of Order has members that are not documented: off (1 of 4)",
        "200: the required header X-Left is absent (4 of 4)",
        "500: status 500 is not documented: object (1 of 1)",
    ]
    assert "note: 'As it is written. drift.jsonl: seen in 1 answer'" in patch
    assert err == "shop.yaml: 14 differences\n"


WRONG = {
    "no JSON": ("{", "drift.jsonl:1: this is no line that a DriftRecorder has written"),
    "a list": ("[1]", "drift.jsonl:1: this is no line"),
    "no count": (
        '\n{"operation": "a", "status": 1, "kind": "answer"}',
        "drift.jsonl:2: this is no line",
    ),
    "another kind": (
        '{"operation": "a", "status": 1, "kind": "b", "count": 1}',
        "drift.jsonl:1: this is no line",
    ),
    "no pointer": (
        '{"operation": "a", "status": 1, "kind": "type", "at": "b", "count": 1}',
        "drift.jsonl:1: this is no line",
    ),
    "nothing that is absent": (
        '{"operation": "a", "status": 1, "kind": "absent", "count": 1}',
        "drift.jsonl:1: this is no line",
    ),
    "another file": ('{"a": 1}', "drift.jsonl:1: this is no line"),
    "half a HAR file": ('{"log": {"entries": [', "this HAR file is no JSON: "),
    "a HAR file of nothing": ('{"log": {}}', "this HAR file has no list of entries"),
}


@pytest.mark.parametrize(("text", "said"), WRONG.values(), ids=WRONG)
def test_a_file_of_something_else_is_refused(
    text: str, said: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "shop.yaml").write_text(SHOP)
    (folder / "drift.jsonl").write_text(text)
    assert main(["drift", "drift.jsonl", "--api", "shop.yaml"]) == 2
    assert said in capsys.readouterr().err


def test_the_api_is_found_by_what_was_recorded(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("shop", "bank"):
        (folder / "spec" / name).mkdir(parents=True)
        (folder / "spec" / name / "openapi.yaml").write_text(SHOP)
    (folder / "clientpress.toml").write_text("")
    assert main(["drift", "drift.jsonl"]) == 2
    assert "known: bank, shop" in capsys.readouterr().err
    header = {"kind": "header", "at": "x-a", "type": "string", "api": "BANK"}
    recorded(folder / "drift.jsonl", header)
    assert main(["drift", "drift.jsonl"]) == 0
    assert capsys.readouterr().err == "bank: 1 difference\n"


UNEDITED = {
    "an operation of another document": (
        {"operation": "orders.list", "kind": "answer"},
        "the document has no operation orders.list",
    ),
    "a call without a method": (
        {"operation": "request", "kind": "answer"},
        "client.request was called, for what the document does not have",
    ),
    "a model of another document": (
        {"kind": "absent", "model": "Parcel", "at": "/id"},
        "the document has no model Parcel: press the client anew",
    ),
    "no body": ({"kind": "answer", "media_type": ""}, "there is no body"),
    "what is no JSON": ({"kind": "no-json"}, "application/json that is no JSON"),
    "a text that is no member": (
        order("value", "/state", "string"),
        "state of Order is none of the values that are documented",
    ),
}


@pytest.mark.parametrize(("seen", "words"), UNEDITED.values(), ids=UNEDITED)
def test_what_people_have_to_decide_is_told(
    seen: dict[str, Any],
    words: str,
    folder: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    text = SHOP.replace("required: true, ", "")
    (folder / "shop.yaml").write_text(text)
    recorded(folder / "drift.jsonl", seen)
    assert main(["drift", "drift.jsonl", "--api", "shop.yaml", "--apply"]) == 0
    out = capsys.readouterr().out
    assert words in out
    assert "no edit is made of it" in out
    assert (folder / "shop.yaml").read_text() == text


def test_a_folder_is_no_file(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "shop.yaml").write_text(SHOP)
    assert main(["drift", ".", "--api", "shop.yaml"]) != 0
    assert ".: Is a directory" in capsys.readouterr().err


def test_an_answer_counts_once(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "shop.yaml").write_text(SHOP)
    several = [order("type", "/id", one) for one in ("string", "null", "object")]
    recorded(folder / "drift.jsonl", {"kind": "answer"}, *several)
    assert main(["drift", "drift.jsonl", "--api", "shop.yaml"]) == 0
    assert "and not integer (1 of 1)" in capsys.readouterr().out


def test_answers_of_other_apis_only_are_refused(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "shop.yaml").write_text(SHOP)
    others = [{"kind": "answer", "api": one} for one in ("BANK", "POST")]
    recorded(folder / "drift.jsonl", *others)
    assert main(["drift", "drift.jsonl", "--api", "shop.yaml"]) == 2
    assert "they are of BANK, POST" in capsys.readouterr().err


LISTED = {
    "enum": ("{type: string, enum: [open, done]}", "integer"),
    "const": ("{type: string, const: open}", "integer"),
    "a type beside an enum": ("{type: [string, integer], enum: [open]}", "integer"),
}


@pytest.mark.parametrize(("schema", "came"), LISTED.values(), ids=LISTED)
def test_a_type_beside_listed_values_is_an_alternative(
    schema: str, came: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    spec = folder / "shop.yaml"
    spec.write_text(SHOP.replace("{type: string, enum: [open, done]}", schema))
    recorded(folder / "drift.jsonl", order("type", "/state", came))
    assert main(["drift", "drift.jsonl", "--api", "shop.yaml", "--apply"]) == 0
    state = without_sources(schemas_of(spec))["Order"]["properties"]["state"]
    assert state == {"anyOf": [yaml.safe_load(schema), {"type": came}]}
    assert main(["validate", "--strict", "shop.yaml"]) == 0
    capsys.readouterr()
    assert main(["drift", "drift.jsonl", "--api", "shop.yaml"]) == 0
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize("sample", ["example: 60", "default: 60", "examples: [60]"])
def test_a_header_of_another_type_keeps_no_sample_of_the_old(
    sample: str, folder: Path
) -> None:
    spec = folder / "shop.yaml"
    old = "X-Rest: {schema: {type: integer"
    assert old in SHOP
    spec.write_text(SHOP.replace(old, f"{old}, format: int32, {sample}"))
    seen = {"kind": "header", "at": "x-rest", "type": "string"}
    recorded(folder / "drift.jsonl", seen)
    assert main(["drift", "drift.jsonl", "--api", "shop.yaml", "--apply"]) == 0
    document = yaml.safe_load(spec.read_text())
    response = document["paths"]["/orders"]["get"]["responses"]["200"]
    header = without_sources(response["headers"]["X-Rest"])
    assert header == {"schema": {"type": "string"}}
    assert main(["validate", "--strict", "shop.yaml"]) == 0


@pytest.mark.usefixtures("folder")
def test_a_source_tells_all_changes_of_its_place() -> None:
    spec = Path("shop.yaml")
    spec.write_text(SHOP)
    recorded(
        Path("drift.jsonl"),
        {"kind": "answer", "count": 9},
        {"kind": "header", "at": "x-left", "type": "integer", "count": 9},
        order("absent", "/state", "null", count=2),
        order("null", "/state", "null", count=3),
        order("value", "/state", "string", value="off", count=4),
        order("format", "/at", "string", count=5),
        order("type", "/at", "integer"),
    )
    assert main(["drift", "drift.jsonl", "--api", "shop.yaml", "--apply"]) == 0
    properties = schemas_of(spec)["Order"]["properties"]
    assert properties["state"]["x-source"]["note"] == (
        "absence seen in 2 answers, null seen in 3 answers, "
        "another member seen in 4 answers"
    )
    assert properties["at"]["x-source"]["note"] == (
        "As it is written. drift.jsonl: what is no date-time seen in 5 answers, "
        "integer seen in 1 answer"
    )
    assert main(["validate", "--strict", "shop.yaml"]) == 0


@pytest.mark.usefixtures("folder")
def test_a_header_of_another_type_leaves_a_shared_schema_to_others() -> None:
    spec = Path("shop.yaml")
    shared = "X-Rest: {example: 5, schema: {$ref: '#/components/schemas/Count'}}"
    text = SHOP.replace("X-Rest: {schema: {type: integer}}", shared)
    counted = "        id: {$ref: '#/components/schemas/Count', example: 7}"
    text = text.replace("        id: {type: integer}", counted)
    spec.write_text(f"{text}    Count: {{type: integer, example: 6}}\n")
    seen = {"kind": "header", "at": "x-rest", "type": "string"}
    recorded(Path("drift.jsonl"), seen)
    assert main(["drift", "drift.jsonl", "--api", "shop.yaml", "--apply"]) == 0
    document = yaml.safe_load(spec.read_text())
    response = document["paths"]["/orders"]["get"]["responses"]["200"]
    header = without_sources(response["headers"]["X-Rest"])
    assert header == {"schema": {"type": "string"}}
    assert schemas_of(spec)["Count"] == {"type": "integer", "example": 6}
    assert main(["validate", "--strict", "shop.yaml"]) == 0
