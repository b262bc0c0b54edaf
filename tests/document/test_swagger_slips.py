"""Each slip that can be made in a document of Swagger 2.0 is told where it is written."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from clientpress.diagnostics import Problem
from clientpress.document.keys import SWAGGER_KEYS, TOLERATED
from clientpress.document.layouts import SWAGGER
from clientpress.document.load import Document, load
from clientpress.document.normalise import normalise
from clientpress.document.objects import walk
from clientpress.document.repair import repair
from clientpress.document.swagger import convert
from clientpress.document.validate import validate
from clientpress.json_values import fresh, is_list, is_object
from clientpress.lower import lower
from clientpress.references import Pointer, pointer_steps, resolve_pointer
from tests.slips import slips

PAGE = Path(__file__).with_name("swagger") / "swagger.yaml"


@pytest.fixture(scope="module")
def document() -> Document:
    return load(PAGE)


def told(document: Document, root: dict[str, Any]) -> dict[Pointer, Problem]:
    """Return what is told of a document with another root, by where it is written."""
    edited = document.edited(root, [])
    normalised = normalise(edited)
    found = validate(edited, normalised, house_rules=False)
    found += lower(normalised, lambda _: None)[1]
    return {edited.place(problem): problem for problem in reversed(found)}


def test_each_slip_in_each_key_is_told_at_its_place(document: Document) -> None:
    root = fresh(document.written)
    made: dict[Pointer, str] = {}
    for node in walk(root, table=SWAGGER.fields):
        known = SWAGGER_KEYS.get(node.kind, frozenset())
        for key in node.value.keys() & known:
            for slip in slips(key):
                if slip not in known | TOLERATED | node.value.keys() and len(slip) > 1:
                    node.value[slip] = None
                    made[*node.pointer, slip] = key

    found = {
        place: problem.hint
        for place, problem in told(document, root).items()
        if problem.code == "misspelt-key"
    }

    assert [place for place, key in made.items() if repr(key) not in found[place]] == []
    assert found.keys() == made.keys()
    assert len(made) > 5_000


_GET = "/paths/~1things~1{id}/get"
_WORDS = f"""
/schemes/0
/consumes/0
/produces/0
/securityDefinitions/key/type
/securityDefinitions/key/in
/securityDefinitions/login/type
/securityDefinitions/code/flow
/paths/~1things~1{{id}}/parameters/0/$ref
/paths/~1things~1{{id}}/parameters/1/in
{_GET}/tags/0
{_GET}/parameters/0/in
{_GET}/parameters/0/format
{_GET}/parameters/1/type
{_GET}/parameters/1/items/type
{_GET}/parameters/2/collectionFormat
{_GET}/parameters/4/collectionFormat
{_GET}/responses/200/schema/$ref
{_GET}/responses/200/headers/X-Left/type
{_GET}/responses/404/$ref
/paths/~1things~1{{id}}/put/security/1/own/0
/paths/~1things~1{{id}}/put/parameters/0/in
/paths/~1things~1{{id}}/put/parameters/0/schema/$ref
/paths/~1things~1{{id}}/patch/consumes/0
/paths/~1forms/post/consumes/1
/paths/~1forms/post/parameters/0/in
/paths/~1forms/post/parameters/2/collectionFormat
/paths/~1files~1last/get/produces/0
/parameters/Id/format
/definitions/Thing/required/0
/definitions/Thing/properties/id/type
/definitions/Pet/discriminator
/definitions/Cat/allOf/0/$ref
""".split()


@pytest.mark.parametrize("place", _WORDS)
def test_a_slip_in_a_word_is_told_at_its_place(document: Document, place: str) -> None:
    root = fresh(document.written)
    pointer, word = resolve_pointer(root, pointer_steps(place))
    owner = resolve_pointer(root, pointer[:-1])[1]
    middle = len(word) // 2
    owner[pointer[-1]] = word[:middle] + "q" + word[middle + 1 :]

    assert pointer in told(document, root)


def places(value: Any, place: Pointer = ()) -> Iterator[Pointer]:
    """Yield the place of everything in a value."""
    inner: list[tuple[str | int, Any]] = []
    if is_object(value):
        inner += value.items()
    elif is_list(value):
        inner += enumerate(value)
    for key, one in inner:
        yield (*place, key)
        yield from places(one, (*place, key))


@pytest.mark.parametrize("wrong", [None, [], {}, "x", 1, ["x"], {"$ref": 1}])
def test_whatever_stands_somewhere_is_converted(document: Document, wrong: Any) -> None:
    for place in places(document.written):
        root = fresh(document.written)
        owner = resolve_pointer(root, place[:-1])[1]
        owner[place[-1]] = wrong

        assert repair(convert(root).root)[0]["openapi"] == "3.0.3"
