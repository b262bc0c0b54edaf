"""What a fake answers where nothing is said: the text of each answer, and who gives it."""

from __future__ import annotations

import json
from typing import Any

from clientpress.code.tree import Dict, Value
from clientpress.plan.fakes import plan_examples
from clientpress.sampling import Samples
from tests.lower.building import TEXT, WHOLE, lowered, model, ref


def examples(*answers: Any, **schemas: Any) -> dict[str, list[str]]:
    """Return the examples of operations `a`, `b` and so on that answer in JSON."""
    paths = {
        f"/{name}": {
            "get": {
                "operationId": f"things.{name}",
                "responses": {
                    "200": {"description": "", "content": {"application/json": answer}}
                },
            }
        }
        for name, answer in zip("abcde", answers, strict=False)
    }
    api, _ = lowered(paths=paths, components={"schemas": schemas})
    planned = plan_examples(api.operations, Samples(api.declared))
    assert isinstance(planned, Dict)
    found: dict[str, list[str]] = {}
    for text, names in planned.items:
        assert isinstance(text, Value)
        assert isinstance(names, Value)
        found[str(text.value)] = str(names.value).split()
    return found


def only(answer: Any, **schemas: Any) -> Any:
    """Return the example of one answer as a value."""
    (text,) = examples(answer, **schemas)
    return json.loads(text)


THING = {**model(id=WHOLE, name=TEXT), "required": ["id"]}


def test_an_example_of_the_document_comes_first() -> None:
    answer = {"schema": ref("Thing"), "example": {"id": 41, "name": "Ada"}}
    assert only(answer, Thing=THING) == {"id": 41, "name": "Ada"}


def test_answers_that_are_alike_stand_once() -> None:
    answer = {"schema": ref("Thing")}
    (names,) = examples(answer, answer, Thing=THING).values()
    assert names == ["things.a", "things.b"]


def test_what_is_made_up_is_small_but_has_what_is_required() -> None:
    wide = model(**{f"f{number}": WHOLE for number in range(100)})
    wide["required"] = ["f98", "f99"]
    found = only({"schema": ref("Wide")}, Wide=wide)
    assert {"f98", "f99"} < found.keys()
    assert len(found) < 20


def test_a_long_example_has_one_item_of_each_list() -> None:
    things = [{"id": number, "name": "x" * 40} for number in range(100)]
    answer = {"schema": {"type": "array", "items": ref("Thing")}, "example": things}
    assert only(answer, Thing=THING) == things[:1]


def test_one_that_is_long_even_so_is_made_up() -> None:
    answer = {"schema": ref("Thing"), "example": {"id": 41, "name": "x" * 9_000}}
    assert only(answer, Thing=THING)["id"] != 41


def test_what_is_no_json_is_made_up() -> None:
    schema = {"type": "number"}
    assert only({"schema": schema, "example": float("inf")}) < float("inf")
