"""Changes of a file leave all else as it is, to the byte."""

from __future__ import annotations

import json
from typing import Any

import pytest
import yaml

from clientpress.drift.changes import (
    Append,
    Change,
    Drop,
    Enclose,
    Put,
    Wrap,
    changed,
)

YAML = """\
# The orders.
Order:
  type: object   # always
  required: [id, state, note]
  properties:
    id: {type: integer}
    state:
      type: string
      enum:
        - open   # at first
        - done
    note: |
      Of several
      lines.

    # The last one.
    'odd': {$ref: "#/Ödd"}
  x-source: {document: d}

Odd:
  $ref: "other.yaml#/Odd"
Empty: {}
Lines: {
  a: 1,
  b: 2,
}
"""
CASES: dict[str, tuple[Change, str, str]] = {
    "a key of lines": (
        Put(("Order",), "title", "no: 1"),
        "  x-source: {document: d}\n",
        "  x-source: {document: d}\n  title: 'no: 1'\n",
    ),
    "an object in lines": (
        Put(("Order", "properties", "state"), "x-a", {"b": {"c": 1}, "d": ["null"]}),
        "        - done\n",
        '        - done\n      x-a:\n        b: {c: 1}\n        d: ["null"]\n',
    ),
    "a key in one line": (
        Put(("Order", "properties", "id"), "format", "int64"),
        "{type: integer}",
        "{type: integer, format: int64}",
    ),
    "another value": (
        Put(("Order", "properties", "id"), "type", ["integer", "null"]),
        "{type: integer}",
        '{type: [integer, "null"]}',
    ),
    "another value in lines": (
        Put(("Order",), "type", "array"),
        "type: object   # always",
        "type: array   # always",
    ),
    "a key of nothing": (Put(("Empty",), "a", 1), "Empty: {}", "Empty: {a: 1}"),
    "a key of brackets over lines": (
        Put(("Lines",), "c", 3),
        "  b: 2,\n",
        "  b: 2,\n  c: 3\n",
    ),
    "an item": (
        Append(("Order", "required"), "odd"),
        "[id, state, note]",
        "[id, state, note, odd]",
    ),
    "an item in lines": (
        Append(("Order", "properties", "state", "enum"), "off"),
        "        - done\n",
        '        - done\n        - "off"\n',
    ),
    "no first item": (
        Drop(("Order", "required"), "id"),
        "[id, state, note]",
        "[state, note]",
    ),
    "no last item": (
        Drop(("Order", "required"), "note"),
        "[id, state, note]",
        "[id, state]",
    ),
    "no item in lines": (
        Drop(("Order", "properties", "state", "enum"), "open"),
        "        - open   # at first\n",
        "",
    ),
    "no key": (Drop(("Order",), "required"), "  required: [id, state, note]\n", ""),
    "a reference among others": (
        Wrap(("Order", "properties", "odd"), "anyOf", ({"type": "null"},)),
        '{$ref: "#/Ödd"}',
        '{anyOf: [{$ref: "#/Ödd"}, {type: "null"}]}',
    ),
    "all of one line": (
        Enclose(("Order", "properties", "id"), "anyOf", ({"type": "string"},)),
        "id: {type: integer}",
        "id: {anyOf: [{type: integer}, {type: string}]}",
    ),
    "all of several lines": (
        Enclose(("Order", "properties", "state"), "anyOf", ({"type": "null"},)),
        """\
      type: string
      enum:
        - open   # at first
        - done
""",
        """\
      anyOf:
        - type: string
          enum:
            - open   # at first
            - done
        - {type: "null"}
""",
    ),
    "a reference in lines": (
        Wrap(("Odd",), "allOf", ()),
        '  $ref: "other.yaml#/Odd"',
        '  allOf: [{$ref: "other.yaml#/Odd"}]',
    ),
}


@pytest.mark.parametrize("newline", ["\n", "\r\n"], ids=["unix", "windows"])
@pytest.mark.parametrize(("change", "old", "new"), CASES.values(), ids=CASES)
def test_a_change_of_yaml(change: Change, old: str, new: str, newline: str) -> None:
    assert YAML.count(old) == 1
    wanted = YAML.replace(old, new).replace("\n", newline)
    found, refused = changed(YAML.replace("\n", newline), [change], is_json=False)
    assert (found, refused) == (wanted, [])
    yaml.safe_load(found)


def test_many_changes_are_made_at_once() -> None:
    puts: list[Change] = [
        Put(("Order", "properties"), f"new_{n}", {"type": "string"}) for n in range(3)
    ]
    drops: list[Change] = [
        Drop(("Order", "required"), name) for name in ("id", "state", "note")
    ]
    text, refused = changed(YAML, [*puts, *drops], is_json=False)
    order = yaml.safe_load(text)["Order"]
    assert refused == []
    assert order["required"] == []
    assert list(order["properties"])[-3:] == ["new_0", "new_1", "new_2"]
    assert "    # The last one.\n" in text


REFUSED: dict[str, Change] = {
    "nothing is there": Put(("Order", "properties", "gone"), "type", "string"),
    "it is no list": Append(("Order", "type"), "string"),
    "it is no mapping": Put(("Order", "type"), "a", 1),
    "it is laid out in lines": Put(("Order", "properties"), "state", {}),
    "no such item": Drop(("Order", "required"), "gone"),
    "no reference": Wrap(("Order",), "anyOf", ()),
}


@pytest.mark.parametrize("change", REFUSED.values(), ids=REFUSED)
def test_what_cannot_be_changed_is_told(change: Change) -> None:
    assert changed(YAML, [change], is_json=False) == (YAML, [change])


JSON: dict[str, Any] = {
    "a": {"list": [1, 2], "text": "é", "none": {}},
    "ref": {"$ref": "#/a"},
}


@pytest.mark.parametrize("indent", [None, 2, "\t"], ids=["flat", "spaces", "tabs"])
def test_changes_of_json(indent: int | str | None) -> None:
    text = json.dumps(JSON, indent=indent, ensure_ascii=False)
    found, refused = changed(
        text,
        [
            Put(("a",), "more", {"b": None}),
            Put(("a", "none"), "x", True),
            Append(("a", "list"), "3"),
            Drop(("a",), "text"),
            Wrap(("ref",), "anyOf", ({"type": "null"},)),
        ],
        is_json=True,
    )
    assert refused == []
    assert json.loads(found) == {
        "a": {"list": [1, 2, "3"], "none": {"x": True}, "more": {"b": None}},
        "ref": {"anyOf": [{"$ref": "#/a"}, {"type": "null"}]},
    }
    kept = [line for line in text.splitlines() if '"ref"' in line]
    assert indent is None or kept[0] in found.splitlines()


@pytest.mark.parametrize("is_json", [True, False], ids=["json", "yaml"])
def test_a_pair_of_escapes_stands_in_no_way(is_json: bool) -> None:
    text = '{"a": "\\ud83d\\ude00 \\\\ud83d", "b": {}}'
    wanted = text.replace("{}", '{"c": 1}' if is_json else "{c: 1}")
    assert changed(text, [Put(("b",), "c", 1)], is_json=is_json) == (wanted, [])
