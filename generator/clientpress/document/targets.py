"""What the tables of `clientpress.toml` can speak of, by the words they use for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from ..json_values import is_list, is_object
from ..references import follow
from .layouts import entries, layout_of
from .objects import METHODS, walk

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..json_values import Node


class Place(NamedTuple):
    """An operation, and the path item that it stands in."""

    operation: dict[str, Any]
    item: dict[str, Any]


def operations_of(root: dict[str, Any]) -> dict[str, Place]:
    """Return the operations by their ids, and by `GET /path`."""
    return dict(_operations(root))


def _operations(root: dict[str, Any]) -> Iterator[tuple[str, Place]]:
    for _, path, entry in path_items(root):
        item = follow(root, entry)
        if not is_object(item):
            continue
        additional = item.get("additionalOperations")
        owners = [{k: v for k, v in item.items() if k in METHODS}, additional]
        for owner in filter(is_object, owners):
            for method, operation in owner.items():
                if is_object(operation):
                    place = Place(operation, item)
                    yield f"{method.upper()} {path}", place
                    if operation.get("operationId"):
                        yield str(operation["operationId"]), place


def path_items(root: dict[str, Any]) -> Iterator[tuple[dict[str, Any], str, Any]]:
    """Yield each path with the map that it stands in, and its path item."""
    for field, (_, kind) in layout_of(root).fields["openapi"].items():
        if kind == "pathItem" and field != "webhooks":
            paths = entries(root, (field,))
            for path, entry in paths.items():
                yield paths, path, entry


def parameters_on(
    root: dict[str, Any], owner: Node
) -> list[tuple[int, str, dict[str, Any]]]:
    """Return the parameters that stand on an object, with their places and names."""
    listed = owner.get("parameters")
    found = [follow(root, one) for one in listed] if is_list(listed) else []
    return [
        (index, str(one.get("name")), one)
        for index, one in enumerate(found)
        if is_object(one)
    ]


def parameters_of(root: dict[str, Any], place: Place) -> dict[str, dict[str, Any]]:
    """Return the parameters of an operation by name, with those of its path item."""
    both = [*parameters_on(root, place.item), *parameters_on(root, place.operation)]
    return {name: parameter for _, name, parameter in both}


def section(root: dict[str, Any], kind: str) -> dict[str, dict[str, Any]]:
    """Return what has a name of its own in a document, of one kind of object."""
    place = layout_of(root).section(kind) or ()
    found = entries(root, place).items()
    return {key: entry for key, entry in found if is_object(entry)}


def servers_of(root: dict[str, Any]) -> list[tuple[str, dict[str, Any]]]:
    """Return the servers with their URLs, wherever they stand."""
    servers = (node.value for node in walk(root) if node.kind == "server")
    return [(str(one.get("url")), one) for one in servers if is_object(one)]


def fields_of(schema: Node) -> dict[str, dict[str, Any]]:
    """Return the properties of a schema, each with the map in which it stands.

    Those of schemas that it is composed of are its own where they stand inside it.
    """
    found: dict[str, dict[str, Any]] = {}
    composed = schema.get("allOf")
    for part in filter(is_object, composed if is_list(composed) else ()):
        found |= fields_of(part)
    properties = schema.get("properties")
    if is_object(properties):
        found |= dict.fromkeys(properties, properties)
    return found
