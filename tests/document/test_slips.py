"""Each slip that can be made in a document of every kind of object is told at its place."""

from __future__ import annotations

from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from clientpress.diagnostics import Problem
from clientpress.document.extensions import check_extensions, names
from clientpress.document.keys import KEYS, TOLERATED
from clientpress.document.load import Document, load
from clientpress.document.normalise import normalise
from clientpress.document.objects import FIELDS, Node, walk
from clientpress.document.validate import validate
from clientpress.json_values import is_list, is_object
from clientpress.lower import lower
from clientpress.references import Pointer, pointer_steps, resolve_pointer
from tests.slips import slips

PAGE = Path(__file__).with_name("every_object.yaml")
# Kinds whose keys are names that a document gives.
_MAPS = {"callback"}


def objects(document: Document) -> list[Node]:
    return [node for node in walk(document.written) if is_object(node.value)]


@pytest.fixture(scope="module")
def document() -> Document:
    return load(PAGE)


def told(document: Document, root: dict[str, Any]) -> list[Problem]:
    """Return what is told of a document with another root."""
    edited = document.edited(root, [])
    normalised = normalise(edited)
    found = validate(edited, normalised, house_rules=False)
    return [*found, *lower(normalised, lambda _: None)[1]]


def test_without_a_slip_nothing_is_told(document: Document) -> None:
    assert told(document, document.written) == []


def test_there_is_an_object_of_each_kind(document: Document) -> None:
    nodes = objects(document)

    assert {*FIELDS, *_MAPS} - {node.kind for node in nodes} == set()
    assert names() - {key for node in nodes for key in node.value} == set()


def test_each_slip_in_each_key_is_told_at_its_place(document: Document) -> None:
    root = deepcopy(document.written)
    made: dict[Pointer, str] = {}
    for node in objects(document):
        known = KEYS.get(node.kind, frozenset())
        owner = resolve_pointer(root, node.pointer)[1]
        for key in node.value.keys() & known:
            for slip in slips(key):
                if slip not in known | TOLERATED | owner.keys() and len(slip) > 1:
                    owner[slip] = None
                    made[*node.pointer, slip] = key

    found = {
        problem.pointer: problem.hint
        for problem in told(document, root)
        if problem.code == "misspelt-key"
    }

    assert [place for place, key in made.items() if repr(key) not in found[place]] == []
    assert found.keys() == made.keys()
    assert len(made) > 10_000


def _renamed(value: dict[str, Any], place: Pointer, slip: str) -> dict[str, Any]:
    """Return a value with a slip in the key at a place."""
    copy = deepcopy(value)
    owner = resolve_pointer(copy, place[:-1])[1]
    owner[slip] = owner.pop(place[-1])
    return copy


def test_each_slip_in_a_key_of_an_extension_is_told(document: Document) -> None:
    missed: list[tuple[Pointer, str]] = []
    for node in objects(document):
        for name in node.value.keys() & names():
            for place in _keys((name,), node.value[name]):
                for slip in slips(str(place[-1])):
                    value = _renamed(node.value, place, slip)
                    problems = list(check_extensions(value, ()))
                    told = [p for p in problems if p.pointer == (*place[:-1], slip)]
                    if not any(repr(place[-1]) in p.hint for p in told):
                        missed.append((place, slip))

    assert missed == []


# Where an extension has names of the document, or of the vendor's, as keys.
_NAMED = ("arguments", "answer", "headers", "paths", "x-formats")


def _keys(place: Pointer, value: Any) -> list[Pointer]:
    """Return the places of the keys that an extension has, names apart."""
    if is_list(value):
        return [p for i, one in enumerate(value) for p in _keys((*place, i), one)]
    if not is_object(value) or place[-1] in _NAMED:
        return []
    return [(*place, key) for key in value] + [
        inner for key, one in value.items() for inner in _keys((*place, key), one)
    ]


# Where a value is one of a list, or a name that stands elsewhere in the document.
_ORDER = "/components/schemas/Order"
_READ = "/paths/~1orders~1{number}/get"
_LIST = "/paths/~1orders/get"
_PLACE = "/paths/~1orders/post"
_BODY = f"{_PLACE}/requestBody/content/multipart~1form-data"
_SCHEMES = "/components/securitySchemes"
_WORDS = f"""
/security/0/oauth/0
/servers/0/variables/region/default
/tags/1/parent
/x-guide/0/operation
/x-guide/0/example
/x-guide/0/paths/orders.get
/paths/~1orders~1{{number}}/parameters/0/in
/paths/~1orders~1{{number}}/parameters/0/style
/paths/~1orders~1{{number}}/parameters/0/schema/format
/paths/~1orders~1{{number}}/delete/x-prepared-by/operation
/paths/~1orders~1{{number}}/delete/x-prepared-by/arguments/reason
{_READ}/tags/0
{_READ}/parameters/0/in
{_READ}/parameters/0/style
{_READ}/parameters/0/schema/$ref
{_READ}/responses/200/headers/X-Left/schema/type
{_READ}/responses/200/headers/X-Left/schema/format
{_READ}/responses/200/links/next/operationId
{_READ}/responses/200/links/next/parameters/page
{_READ}/responses/default/$ref
{_LIST}/tags/0
{_LIST}/x-pagination/request/name
{_LIST}/x-pagination/size/name
{_LIST}/x-pagination/total/name
{_LIST}/x-pagination/items
{_PLACE}/x-idempotency-key
{_PLACE}/x-task/header
{_PLACE}/x-task/operation
{_PLACE}/x-task/done
{_BODY}/encoding/file/contentType
{_BODY}/encoding/note/style
/webhooks/sent/post/x-webhook/identity
/webhooks/sent/post/x-webhook/signature/header
/webhooks/sent/post/x-webhook/answer/number
{_ORDER}/type
{_ORDER}/required/0
{_ORDER}/properties/at/type
{_ORDER}/properties/at/format
{_ORDER}/properties/state/default
{_ORDER}/properties/lines/items/$ref
{_ORDER}/properties/document/contentEncoding
{_ORDER}/properties/document/contentMediaType
{_ORDER}/dependentRequired/total/0
/components/schemas/Payment/discriminator/propertyName
/components/schemas/Payment/discriminator/mapping/card
/components/schemas/Payment/discriminator/mapping/invoice
/components/schemas/Card/required/0
/components/schemas/Invoice/allOf/0/required/0
/components/parameters/Trace/in
/components/parameters/Trace/schema/format
/components/links/Spare/operationId
/components/links/Spare/parameters/number
{_SCHEMES}/oauth/type
{_SCHEMES}/key/type
{_SCHEMES}/key/in
{_SCHEMES}/login/scheme
{_SCHEMES}/bearer/scheme
""".split()


@pytest.mark.parametrize("place", _WORDS)
def test_a_slip_in_a_word_is_told_at_its_place(document: Document, place: str) -> None:
    root = deepcopy(document.written)
    pointer, word = resolve_pointer(root, pointer_steps(place))
    owner = resolve_pointer(root, pointer[:-1])[1]
    middle = len(word) // 2
    owner[pointer[-1]] = word[:middle] + "q" + word[middle + 1 :]

    assert pointer in [problem.pointer for problem in told(document, root)]


# Names that are keys, and stand elsewhere as well.
_NAMES = f"""
/servers/0/variables/region
/x-guide/0/paths/orders.get
/paths/~1orders~1{{number}}
{_READ}/security/0/key
{_READ}/responses/200/content/application~1json
{_READ}/responses/200/links/next/parameters/page
{_READ}/responses/default
/paths/~1orders~1{{number}}/delete/x-prepared-by/arguments/reason
{_BODY}
{_BODY}/encoding/file
{_ORDER}/dependentRequired/total
{_ORDER}/dependentSchemas/at
/components/callbacks/Placed/{{$request.body#~1note}}
/components/responses/Failed/content/application~1problem+json
""".split()


@pytest.mark.parametrize("place", _NAMES)
def test_a_slip_in_a_name_is_told(document: Document, place: str) -> None:
    pointer, _ = resolve_pointer(document.written, pointer_steps(place))
    name = str(pointer[-1])
    middle = name.find("body") + 1 or len(name) // 2
    slip = name[:middle] + "q" + name[middle + 1 :]

    found = told(document, _renamed(document.written, pointer, slip))

    texts = [f"{problem.message} {problem.hint}" for problem in found]
    assert any(slip.strip("{}") in text for text in texts)
