"""Schemas that hold themselves end somewhere."""

from __future__ import annotations

from typing import Any

from clientpress.ir import ArrayType, DeclarationRef, ModelDecl

from .building import TEXT, declarations, fields, lowered, model, ref


def needing(*names: str, **properties: Any) -> dict[str, Any]:
    """Return an object schema with required properties."""
    return {**model(**properties), "required": list(names)}


def required(components: dict[str, Any], name: str) -> set[str]:
    found = declarations(components)[name]
    assert isinstance(found, ModelDecl)
    return {field.wire for field in found.fields if field.required}


def test_what_would_never_end_is_optional() -> None:
    components = {
        "Man": needing("wife", "name", wife=ref("Woman"), name=TEXT),
        "Woman": needing("husband", husband=ref("Man")),
        "House": needing("owner", owner=ref("Man")),
    }
    assert required(components, "Man") == {"name"}
    assert required(components, "Woman") == set()
    assert required(components, "House") == {"owner"}
    _, problems = lowered(components={"schemas": components})
    assert [(p.code, p.severity) for p in problems] == [
        ("cyclic-schema", "warning")
    ] * 2


def test_lists_nulls_and_alternatives_are_ends() -> None:
    either = {"oneOf": [ref("Node"), model(leaf=TEXT)]}
    node = needing(
        "list",
        "null",
        "either",
        list={"type": "array", "items": ref("Node")},
        null={"anyOf": [ref("Node"), {"type": "null"}]},
        either=either,
    )
    assert required({"Node": node}, "Node") == {"list", "null", "either"}


def test_a_schema_merged_into_its_own_items_is_one_model() -> None:
    broader = {"allOf": [model(id=TEXT), ref("Concept")]}
    concept = model(broader={"type": "array", "items": broader})
    found = fields({"Concept": concept}, "Concept")["broader"]
    assert isinstance(found, ArrayType)
    assert isinstance(found.item, DeclarationRef)
    inner = fields({"Concept": concept}, found.item.name)
    assert inner["broader"] == found
    assert set(inner) == {"id", "broader"}
