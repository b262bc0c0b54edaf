"""What references lead to, and what happens where they lead to nothing."""

from __future__ import annotations

from typing import Any

import pytest

from clientpress.document.anchors import by_pointer
from clientpress.ir import AnyType, IntegerType

from .building import TEXT, WHOLE, lowered, model, ref, type_of


@pytest.mark.parametrize(
    "pointer",
    ["Pet/properties/age", "Alias/properties/age", "Twice/properties/age"],
)
def test_a_pointer_may_lead_through_references(pointer: str) -> None:
    components = {"Pet": model(age=WHOLE), "Alias": ref("Pet"), "Twice": ref("Alias")}
    assert type_of(ref(pointer), **components) == IntegerType()


@pytest.mark.parametrize(
    "text", ["#", "#nowhere", "#/components/schemas/%ff", "x.json"]
)
def test_a_reference_to_nothing_is_a_problem(text: str) -> None:
    components = {"A": {"$ref": text}}
    _, problems = lowered(components={"schemas": components})
    assert [problem.code for problem in problems] == ["unknown-ref"]


def test_a_pointer_through_a_circle_leads_to_nothing() -> None:
    _, problems = lowered(components={"schemas": {"A": ref("A/x")}})
    assert [problem.code for problem in problems] == ["unknown-ref"]


def _linked(**schemas: Any) -> dict[str, Any]:
    linked = by_pointer({"components": {"schemas": schemas}})
    found: dict[str, Any] = linked["components"]["schemas"]
    return found


def test_an_anchor_holds_in_the_schema_with_its_id() -> None:
    inner = {"$anchor": "a", **TEXT}
    apart = {"$id": "http://test/apart", "items": {"$ref": "#a"}, "$defs": {"X": inner}}
    linked = _linked(Apart=apart, Other={"$ref": "#a"}, Own={"$anchor": "a", **WHOLE})
    assert linked["Apart"]["items"] == ref("Apart/$defs/X")
    assert linked["Other"] == ref("Own")
    assert linked["Own"] == WHOLE


def test_a_reference_to_another_file_stays() -> None:
    schema = {"$id": "http://test/a.json", "items": {"$ref": "b.json#/X"}}
    assert _linked(A=schema)["A"]["items"] == {"$ref": "b.json#/X"}


def test_a_dynamic_reference_is_followed_where_there_is_one_such_anchor() -> None:
    tree = {"$dynamicAnchor": "node", "items": {"$dynamicRef": "#node"}}
    assert _linked(Tree=tree)["Tree"]["items"] == ref("Tree")
    twice = _linked(Tree=tree, Other={"$dynamicAnchor": "node"})
    assert twice["Tree"]["items"] == {"$dynamicRef": "#node"}


def test_a_dynamic_reference_with_several_meanings_is_any() -> None:
    reason = "what $dynamicRef means depends on the way to it"
    assert type_of({"$dynamicRef": "#node"}) == AnyType(reason)


def test_the_document_that_is_linked_stays_as_it_is() -> None:
    schema = {"$anchor": "a", "properties": {"b": {"$ref": "#a"}}}
    _linked(A=schema, B={"$ref": "#a"})
    assert schema == {"$anchor": "a", "properties": {"b": {"$ref": "#a"}}}
