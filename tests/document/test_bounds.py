"""What a hostile document costs is bounded: these would not end, or end in a crash.

None of them looks at a clock. Each has a size at which work that doubles, or that grows
with the square of the document, is not done within a day.
"""

from __future__ import annotations

import difflib
import json
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

from clientpress import names
from clientpress.cli import main
from clientpress.diagnostics import Problem
from clientpress.document.depth import deepest
from clientpress.document.json_path import places
from clientpress.document.json_text import parse_json
from clientpress.document.load import load
from clientpress.document.normalise import normalise
from clientpress.document.parsing import MAX_DUPLICATES, UnreadableFileError
from clientpress.document.validate import validate
from clientpress.document.yaml_text import parse_yaml
from clientpress.lower import lower

if TYPE_CHECKING:
    from pathlib import Path

    from clientpress.references import Pointer


def ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def document(**schemas: Any) -> dict[str, Any]:
    """A document with one operation, which answers the schema `S0`."""
    content = {"application/json": {"schema": ref("S0")}}
    answer = {"200": {"description": "d", "content": content}}
    return {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "paths": {"/a": {"get": {"operationId": "a", "responses": answer}}},
        "components": {"schemas": schemas},
    }


Link = Callable[["dict[str, str]"], "dict[str, Any]"]


def chain(length: int, link: Link, end: dict[str, Any]) -> dict[str, Any]:
    """Schemas S0, S1, ... of which each leads to the next by `link`."""
    links = {f"S{i}": link(ref(f"S{i + 1}")) for i in range(length)}
    return document(**links, **{f"S{length}": end})


def problems(tmp_path: Path, root: dict[str, Any]) -> list[Problem]:
    """Everything that all stages up to lowering say of a document."""
    path = tmp_path / "openapi.json"
    path.write_text(json.dumps(root))
    loaded = load(path)
    normalised = normalise(loaded)
    found = validate(loaded, normalised, house_rules=False)
    return [*found, *lower(normalised, loaded.schema_file)[1]]


MODEL = {"type": "object", "properties": {"a": {"type": "string"}}}


@pytest.mark.parametrize("key", ["allOf", "anyOf", "oneOf"])
def test_schemas_that_double_at_each_level(key: str, tmp_path: Path) -> None:
    def twice(one: dict[str, str]) -> dict[str, Any]:
        return {key: [one, one]}

    root = chain(50, twice, MODEL)

    assert [p.code for p in problems(tmp_path, root) if p.code == "validator"] == []


def required(one: dict[str, str]) -> dict[str, Any]:
    return {"type": "object", "required": ["b"], "properties": {"b": one}}


def alone(one: dict[str, str]) -> dict[str, Any]:
    return one


def base(one: dict[str, str]) -> dict[str, Any]:
    return {"allOf": [one]}


def array(one: dict[str, str]) -> dict[str, Any]:
    return {"type": "array", "items": one}


@pytest.mark.parametrize(
    ("length", "link"), [(400, required), (900, alone), (900, base)]
)
def test_a_long_chain_is_pressed(
    length: int, link: Link, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    spec = tmp_path / "openapi.json"
    spec.write_text(json.dumps(chain(length, link, MODEL)))
    output = str(tmp_path / "out")

    code = main(
        ["generate", "--spec", str(spec), "--package", "toy", "--output", output]
    )

    assert (code, "error" in capfd.readouterr().err) == (0, False)


def test_what_is_too_deep_is_an_error_of_the_document(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    spec = tmp_path / "openapi.json"
    spec.write_text(json.dumps(chain(5_000, array, MODEL)))

    assert main(["validate", str(spec)]) == 1
    said = capfd.readouterr().err
    column = spec.read_text().index(json.dumps(MODEL)) + 1
    assert f"openapi.json:1:{column}: error[too-deep]" in said
    assert "5001 references lead here" in said


def circle(size: int) -> dict[str, Any]:
    """Schemas of which each leads to the next, and the last to the first."""
    return document(**{f"S{i}": ref(f"S{(i + 1) % size}") for i in range(size)})


@pytest.mark.parametrize(
    ("root", "place", "count"),
    [
        ({}, (), 0),
        (document(S0={}), ("components", "schemas", "S0"), 1),
        (document(S0=ref("S1"), S1=ref("none")), ("components", "schemas", "S1"), 2),
        (circle(3), ("components", "schemas", "S2"), 3),
        (
            document(A=ref("B"), B=ref("C"), C={}, S0={}),
            ("components", "schemas", "C"),
            2,
        ),
    ],
)
def test_the_deepest_place(root: dict[str, Any], place: Pointer, count: int) -> None:
    assert deepest(root) == (place, count)


@pytest.mark.parametrize("value", [3, None, "x", {"a": 3}, [3], [None]])
@pytest.mark.parametrize("key", ["parameters", "responses", "tags", "security"])
def test_values_of_other_types(key: str, value: Any, tmp_path: Path) -> None:
    root = document(S0=MODEL)
    root["paths"]["/a"]["get"][key] = value
    root["paths"]["/a"][key] = value

    assert problems(tmp_path, root) is not None


@pytest.mark.parametrize(
    "number", ["0x" + "f" * 3_600, "9" * 5_000, "0o" + "7" * 5_000]
)
@pytest.mark.parametrize("key", ["maximum", "default", "example", "maxLength", "x-a"])
def test_numbers_of_thousands_of_digits(
    key: str, number: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    spec = tmp_path / "openapi.yaml"
    text = json.dumps(document(S0={"type": "integer", key: 7_654_321}))
    spec.write_text(text.replace("7654321", number))
    output = str(tmp_path / "out")

    options = ["--spec", str(spec), "--package", "toy", "--output", output]
    assert main(["generate", *options]) == 1
    assert "error[syntax]: a number has too many digits" in capsys.readouterr().err


def test_hints_compare_few_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    compared: list[int] = []
    closest = difflib.get_close_matches

    def counting(word: str, words: list[str], n: int = 3) -> list[str]:
        compared.append(len(words))
        return closest(word, words, n)

    monkeypatch.setattr(difflib, "get_close_matches", counting)
    slips = [ref(f"{'y' * 40}{i}") for i in range(120)]
    known = {f"{'y' * 39}x{i}": MODEL for i in range(1_500)}
    root = document(S0={"allOf": slips}, **known)
    root["security"] = [{f"{'z' * 40}{i}": []} for i in range(120)]

    found = [p for p in problems(tmp_path, root) if p.code == "unknown-ref"]

    assert len(found) >= 120
    assert "did you mean" in found[0].hint
    assert sum(compared) < 20_000


def test_a_key_that_stands_very_often() -> None:
    count = 30_000
    entries = ",".join(f'"k":{{"a{i % 7}":{{"b{i}":1}}}}' for i in range(count))

    with pytest.raises(UnreadableFileError) as read:
        parse_json(f'{{"x":{{{entries}}}}}')

    assert len(read.value.problems) == MAX_DUPLICATES
    assert sum(len(one) for one in read.value.value["x"]["k"].values()) == count


def test_a_key_that_stands_often_in_yaml() -> None:
    lines = "".join(f"  k: {{a: {{b{i}: 1}}}}\n" for i in range(5_000))

    with pytest.raises(UnreadableFileError) as read:
        parse_yaml(f"x:\n{lines}")

    assert len(read.value.problems) == MAX_DUPLICATES
    assert len(read.value.value["x"]["k"]["a"]) == 5_000


def test_many_names_that_clash() -> None:
    wires = [f"a{'-' * i}" for i in range(3_000)]

    assigned = names.assign(wires, lambda _: "a")

    assert min(assigned.values(), key=len) == "a"
    assert set(assigned.values()) == {"a", *(f"a_{i}" for i in range(2, 3_001))}


@pytest.mark.parametrize(
    ("pattern", "fits"),
    [("(a|a)*", True), ("(a|a)*b", False), ("(a+)+c", False), ("a.*", True)],
)
def test_a_pattern_of_an_overlay(pattern: str, fits: bool) -> None:
    root = {"x": {"d": "a" * 5_000}}

    found = places(f"$[?match(@.d, '{pattern}')]", root)

    assert found == ([("x",)] if fits else [])


@pytest.mark.parametrize(
    ("query", "fits"),
    [
        ("match(@.d, 'b.t')", False),
        ("match(@.d, 'a[.]b\\\\.t')", True),
        ("search(@.d, 'b.t')", True),
        ("search(@.d, '(')", False),
        ("search(@.n, '1')", False),
        ("match(@.d, '((a{999}){999}){999}')", False),
    ],
)
def test_patterns_mean_what_rfc_9485_says(query: str, fits: bool) -> None:
    root = {"x": {"d": "a.b.t", "n": 1}}

    assert places(f"$[?{query}]", root) == ([("x",)] if fits else [])
