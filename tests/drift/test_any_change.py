"""Any change of any file gives what it says, and nothing else becomes different."""

from __future__ import annotations

import copy
import json
from typing import Any

import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from clientpress.document.yaml_text import parse_yaml
from clientpress.drift.changes import (
    Append,
    Change,
    Drop,
    Enclose,
    Put,
    Wrap,
    changed,
)
from clientpress.json_values import is_list, is_object
from clientpress.references import Pointer

TEXTS = st.text(st.sampled_from("ab: #-'\"é,{}[]\n/~0"), max_size=12)
NAMES = st.just("$ref") | st.text(
    st.sampled_from("abc$-_ é:'0"), min_size=1, max_size=8
)
SCALARS = st.none() | st.booleans() | st.integers(-9, 99) | TEXTS
VALUES = st.recursive(
    SCALARS,
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=3)
    ),
    max_leaves=8,
)
TREES = st.dictionaries(NAMES, VALUES, min_size=1, max_size=4)


def places(value: Any, pointer: Pointer = ()) -> list[tuple[Pointer, Any]]:
    """Return all objects and lists in a value."""
    found = [(pointer, value)] if is_object(value) or is_list(value) else []
    inner = value.items() if is_object(value) else enumerate(value) if found else ()
    for step, item in inner:
        found += places(item, (*pointer, step))
    return found


@st.composite
def changes(draw: st.DrawFn, tree: Any) -> Change:
    pointer, held = draw(st.sampled_from(places(tree)))
    if is_list(held):
        return Append(pointer, draw(VALUES))
    if "$ref" in held and draw(st.booleans()):
        return Wrap(pointer, "anyOf", (draw(SCALARS),))
    if draw(st.integers(0, 3)) == 0:
        return Enclose(pointer, "anyOf", (draw(SCALARS),))
    if held and draw(st.booleans()):
        return Drop(pointer, draw(st.sampled_from(sorted(held))))
    key = draw(st.sampled_from(sorted(held)) | NAMES) if held else draw(NAMES)
    return Put(pointer, key, draw(VALUES))


def made(tree: Any, change: Change) -> Any:
    """Return a tree with a change, as one would make it in Python."""
    tree = copy.deepcopy(tree)
    held = tree
    for step in change.pointer:
        held = held[step]
    match change:
        case Put(key=key, value=value):
            held[key] = value
        case Append(value=value):
            held.append(value)
        case Drop(key=key):
            del held[key]
        case Wrap(key=key, others=others):
            held[key] = [{"$ref": held.pop("$ref")}, *others]
        case Enclose(key=key, others=others):
            inner = dict(held)
            held.clear()
            held[key] = [inner, *others]
    return tree


def is_held_to(tree: Any, text: str, change: Change, *, is_json: bool) -> None:
    found, refused = changed(text, [change], is_json=is_json)
    read = json.loads if is_json else parse_yaml
    assert read(found) == (tree if refused else made(tree, change))
    assert (found == text) if refused else True


@settings(deadline=None, derandomize=True, max_examples=150)
@given(st.data(), TREES, st.sampled_from([True, False, None]), st.integers(2, 4))
def test_yaml(data: st.DataObject, tree: Any, flow: bool | None, indent: int) -> None:
    text = yaml.safe_dump(
        tree, default_flow_style=flow, indent=indent, width=20, allow_unicode=True
    )
    # Keys of documents are the text that is written, whatever it would be as a value.
    if parse_yaml(text) == tree:
        is_held_to(tree, text, data.draw(changes(tree)), is_json=False)


@settings(deadline=None, derandomize=True, max_examples=100)
@given(st.data(), TREES, st.sampled_from([None, 1, 4, "\t"]))
def test_json(data: st.DataObject, tree: Any, indent: int | str | None) -> None:
    text = json.dumps(tree, indent=indent, ensure_ascii=False)
    is_held_to(tree, text, data.draw(changes(tree)), is_json=True)
