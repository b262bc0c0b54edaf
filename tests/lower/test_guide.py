"""`x-guide` names operations and examples that are there."""

from __future__ import annotations

from typing import Any

import pytest

from tests.lower.building import WHOLE, lowered, model

EXAMPLES = {"small": {"value": {"size": 1}}, "large": {"value": {"size": 9}}}
CREATE = {
    "operationId": "things.create",
    "requestBody": {
        "content": {
            "application/json": {"schema": model(size=WHOLE), "examples": EXAMPLES}
        }
    },
    "responses": {"200": {"description": "Done."}},
}


def problems_of(**task: Any) -> list[tuple[Any, str, str]]:
    """Return what is wrong with a guide of one task: where, what, and the hint."""
    guide = [{"title": "Make a thing", **task}]
    _, problems = lowered(paths={"/things": {"post": CREATE}}, **{"x-guide": guide})
    return [(p.pointer, p.message, p.hint) for p in problems]


def test_what_is_there_is_no_problem() -> None:
    paths = {"things.create": "/others"}
    task = {"operation": "things.create", "example": "large", "paths": paths}
    assert problems_of(**task) == []


@pytest.mark.parametrize(
    ("task", "place", "message", "hint"),
    [
        (
            {"operation": "things.creat"},
            ("operation",),
            "there is no operation 'things.creat'",
            "did you mean 'things.create'?",
        ),
        (
            {"operation": "things.create", "example": "larg"},
            ("example",),
            "the body of 'things.create' has no example 'larg'",
            "did you mean 'large'?",
        ),
        (
            {"operation": "things.create", "paths": {"thing.create": "/others"}},
            ("paths", "thing.create"),
            "there is no operation 'thing.create'",
            "did you mean 'things.create'?",
        ),
        (
            {"operation": "things.create", "paths": {"things.create": "/{id}"}},
            ("paths", "things.create"),
            "'/{id}' has other placeholders than '/things'",
            "",
        ),
    ],
)
def test_what_is_not_there_is_told_with_its_place(
    task: dict[str, Any], place: tuple[str, ...], message: str, hint: str
) -> None:
    assert problems_of(**task) == [(("x-guide", 0, *place), message, hint)]
