"""What golden reports do not show: no false alarms, kept verdicts, other files."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from clientpress.diagnostics import Problem
from clientpress.document import openapi, specification
from clientpress.document.normalise import normalise
from clientpress.document.validate import Validation, validate
from clientpress.rules import RULES, severity

if TYPE_CHECKING:
    from collections.abc import Callable

    from clientpress.document.load import Document

    Write = Callable[..., Document]


HEAD = 'openapi: 3.1.0\ninfo: {title: T, version: "1"}\n'


def problems(document: Document, cache: Path | None = None) -> list[Problem]:
    return validate(document, normalise(document), house_rules=False, cache=cache)


def schemas(write: Write, text: str) -> list[str]:
    document = write(openapi=HEAD + f"paths: {{}}\ncomponents: {{schemas: {text}}}")
    return [problem.message for problem in problems(document)]


def body(write: Write, place: str) -> list[Problem]:
    document = write(openapi=HEAD + f"""
paths:
  /a:
    post:
      {place}
      responses: {{200: {{description: D}}}}
components:
  schemas:
    A:
      type: object
      required: [id, name]
      properties:
        id: {{type: integer, readOnly: true}}
        name: {{type: string}}
""")
    return problems(document)


CONTENT = "{application/json: {schema: {$ref: '#/components/schemas/A'}, example: %s}}"


def test_request_example_may_leave_out_a_read_only_property(write: Write) -> None:
    content = CONTENT % "{name: x}"
    assert body(write, f"requestBody: {{content: {content}}}") == []


def test_request_example_must_have_the_others(write: Write) -> None:
    content = CONTENT % "{id: 1}"
    found = body(write, f"requestBody: {{content: {content}}}")
    assert [problem.message for problem in found] == [
        "example does not fit its schema: the property 'name' is missing"
    ]


def test_numeric_keys_in_examples(write: Write) -> None:
    text = "{A: {additionalProperties: {type: string}, example: {007: 1}}}"
    assert schemas(write, text) == [
        "example does not fit its schema at 007: expected string, found integer"
    ]


def test_the_value_is_not_shown(write: Write) -> None:
    text = "{A: {type: integer, example: 19121212-1212}}"
    assert "1212" not in schemas(write, text)[0]


def test_likeliest_alternative_is_explained(write: Write) -> None:
    text = """{A: {
      oneOf: [
        {required: [t, x], properties: {t: {const: a}, x: {type: string}}},
        {required: [t, y], properties: {t: {const: b}, y: {type: string}}}],
      example: {t: b, y: 5}}}"""
    assert schemas(write, text) == [
        "example does not fit its schema at y: expected string, found integer"
    ]


@pytest.mark.parametrize(
    "text",
    [
        "{A: {properties: {a: {$ref: '#/components/schemas/A'}}}}",
        (
            "{A: {oneOf: [{$ref: '#/components/schemas/B'}]}, "
            "B: {allOf: [{$ref: '#/components/schemas/A'}, {type: object}]}}"
        ),
        "{A: {type: string, pattern: '(?=a)a', example: a}}",
        "{'A.b': {items: {$ref: '#/components/schemas/A.b'}}}",
        "{A: {type: integer, example: 1.0}}",
        "{A: true}",
    ],
)
def test_no_false_alarm(write: Write, text: str) -> None:
    assert schemas(write, text) == []


def test_schema_that_extends_itself(write: Write) -> None:
    found = schemas(write, "{A: {allOf: [{$ref: '#/components/schemas/A'}]}}")
    assert found == ["these references lead in a circle: A -> A"]


def test_problem_in_a_joined_file(write: Write) -> None:
    document = write(
        openapi=HEAD + "paths: {}\ncomponents: {schemas: {A: {$ref: x.yaml}}}",
        x="type: string\ndefault: 5",
    )
    (problem,) = problems(document)
    position = document.locate(problem.pointer)
    assert (Path(position.file).name, position.line) == ("x.yaml", 2)


def test_path_parameter_of_the_path_item_counts(write: Write) -> None:
    document = write(openapi=HEAD + """
paths:
  /a/{b}:
    parameters: [{$ref: '#/components/parameters/B'}]
    get: {responses: {200: {description: D}}}
components:
  parameters:
    B: {name: b, in: path, required: true, schema: {type: string}}
""")
    assert problems(document) == []


def test_verdict_is_kept_by_content(
    write: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    document = write(openapi=HEAD.replace(', version: "1"', "") + "paths: {}")
    cache = tmp_path / "cache"
    first = problems(document, cache)

    def fail(_: object) -> list[Problem]:
        raise AssertionError("checked again")

    monkeypatch.setattr(specification, "check", fail)
    assert problems(document, cache) == first
    assert [problem.code for problem in first] == ["openapi"]


def test_second_process_finds_the_same(
    write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    document = write(openapi=HEAD.replace(', version: "1"', "") + "paths: {}")
    here = problems(document)
    monkeypatch.setattr(openapi, "_FORK_FROM_BYTES", 0)
    assert problems(document) == here


def test_second_process_can_be_cancelled(
    write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(openapi, "_FORK_FROM_BYTES", 0)
    document = write(openapi=HEAD + "paths: {}")
    validation = Validation(document, normalise(document), house_rules=False)
    validation.cancel()
    assert validation.finish() == []


def test_damaged_verdict_is_made_again(write: Write, tmp_path: Path) -> None:
    document = write(openapi=HEAD + "paths: {}")
    cache = tmp_path / "cache"
    assert problems(document, cache) == []
    for path in cache.rglob("*.json"):
        path.write_text("{", encoding="utf-8")
    assert problems(document, cache) == []


def test_deep_but_legal_is_an_answer_and_no_crash(write: Write) -> None:
    deep = "{items: " * 400 + "{}" + "}" * 400
    found = schemas(write, f"{{A: {deep}}}")
    assert found in ([], ["nested too deeply for openapi-spec-validator"])


@pytest.mark.parametrize(
    ("more", "said"),
    [("", ["validator"]), ("\nsecurity: [{tokn: []}]", ["undefined-security"])],
)
def test_that_the_library_stopped_is_told_where_nothing_else_is_wrong(
    more: str, said: list[str], write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stops(*_: object) -> None:
        raise KeyError("paths")

    monkeypatch.setattr(specification, "_validator_class", stops)
    document = write(openapi=HEAD + f"paths: {{}}{more}")

    assert [problem.code for problem in problems(document)] == said


def test_every_code_is_described(write: Write) -> None:
    document = write(openapi=HEAD + "paths: {/a: [], b: {}}\nsecurity: [{x: []}]")
    found = validate(document, normalise(document), house_rules=True)
    assert {problem.code for problem in found} <= RULES.keys()
    assert {severity(problem.code, "house") for problem in found} == {"error"}


def test_a_mismatch_below_an_empty_key(write: Write) -> None:
    """The validator leaves such keys out of its paths."""
    document = write(openapi=HEAD + """
paths:
  /a:
    get:
      responses:
        "200": {description: D, headers: {"": {description: 5}, "+7": {schema: 5}}}
""")
    places = [problem.pointer[5:] for problem in problems(document)]
    assert ("headers", "", "description") in places
    assert ("headers", "+7", "schema") in places


@pytest.mark.parametrize("key", ["paths", "webhooks"])
def test_operations_that_stand_in_a_list_are_not_lost_silently(
    write: Write, key: str
) -> None:
    document = write(openapi=HEAD + f"{key}: [{{get: {{}}}}]\n")
    found = [p for p in problems(document) if p.code == "lost-operation"]
    assert [problem.pointer for problem in found] == [(key,)]
