"""Small documents, and what lowering makes of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from clientpress.ir import EnumDecl, ModelDecl, UnionDecl
from clientpress.lower import lower
from clientpress.rules import severity

if TYPE_CHECKING:
    from clientpress.diagnostics import Problem
    from clientpress.ir import Api, Declarations, Operation, Type

TEXT = {"type": "string"}
WHOLE = {"type": "integer"}


def ref(component: str) -> dict[str, Any]:
    """Return a reference to a component schema."""
    return {"$ref": f"#/components/schemas/{component}"}


def model(**properties: Any) -> dict[str, Any]:
    """Return an object schema."""
    return {"type": "object", "properties": properties}


def lowered(**document: Any) -> tuple[Api, list[Problem]]:
    """Lower a document given by its top-level keys."""
    return lower(document, lambda _component: None)


def declarations(components: dict[str, Any]) -> Declarations:
    """Lower component schemas; return all declarations by name."""
    api, problems = lowered(components={"schemas": components})
    assert [p for p in problems if severity(p.code, "strict") == "error"] == []
    return api.declared


def fields(components: dict[str, Any], name: str) -> dict[str, Type]:
    """Return the types of a model's fields by their Python names."""
    found = declarations(components)[name]
    assert isinstance(found, ModelDecl)
    return {field.name: field.type for field in found.fields}


def type_of(schema: Any, **components: Any) -> Type:
    """Return the type of a schema in place: that of a property `value`."""
    return fields({**components, "Holder": model(value=schema)}, "Holder")["value"]


def union(components: dict[str, Any], name: str) -> UnionDecl:
    """Return a declared union."""
    found = declarations(components)[name]
    assert isinstance(found, UnionDecl)
    return found


def enum(components: dict[str, Any], name: str) -> EnumDecl:
    """Return a declared enum."""
    found = declarations(components)[name]
    assert isinstance(found, EnumDecl)
    return found


def operation(path: str = "/things", **node: Any) -> Operation:
    """Lower a document of one GET."""
    api, problems = lowered(paths={path: {"get": node}})
    assert problems == []
    return api.operations[0]
