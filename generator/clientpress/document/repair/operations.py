"""What path items and operations mean that are slightly wrong."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from ...json_values import is_list, is_object
from ...references import follow
from ..objects import FIELDS, METHODS
from .media_types import JSON
from .notes import Notes, repairs

if TYPE_CHECKING:
    from ...references import Pointer

_STATUS = re.compile(r"[1-5](?:[0-9]{2}|XX|xx)|default")
_LOOSE_STATUS = re.compile(r"([1-5])([0-9]{2}|[Xx*]{2})(?![0-9])")
_FORM = "application/x-www-form-urlencoded"
_MULTIPART = "multipart/form-data"
_OF_PARAMETERS = frozenset(
    ("name", "in", "required", "description", "allowEmptyValue", "collectionFormat")
)


@repairs("openapi")
def paths_of_autorest(
    notes: Notes, root: dict[str, Any], pointer: Pointer
) -> dict[str, Any]:
    """Put paths that differ in their query, as AutoRest has them, under `paths`."""
    more, paths = root.get("x-ms-paths"), root.get("paths", {})
    if not is_object(more) or not is_object(paths):
        return root
    for path in more.keys() - paths.keys():
        notes.moved[*pointer, "paths", path] = (*pointer, "x-ms-paths", path)
    rest = {key: value for key, value in root.items() if key != "x-ms-paths"}
    return {**rest, "paths": {**more, **paths}}


@repairs("openapi")
def paths_with_slashes(
    notes: Notes, root: dict[str, Any], pointer: Pointer
) -> dict[str, Any]:
    """Let all paths begin with a slash."""
    paths = root.get("paths")
    if not is_object(paths) or all(path.startswith(("/", "x-")) for path in paths):
        return root
    repaired: dict[str, Any] = {}
    for path, item in paths.items():
        meant = path if path.startswith(("/", "x-")) else f"/{path}"
        place = (*pointer, "paths", path)
        if meant in repaired or (meant is not path and meant in paths):
            meant = path  # validation says that it is no path
        elif meant is not path:
            message = f"the path {path!r} is read as {meant!r}"
            notes.note(place, "openapi", message, at_key=True)
            notes.moved[*pointer, "paths", meant] = place
        repaired[meant] = item
    return {**root, "paths": repaired}


@repairs("pathItem")
def known_methods(
    notes: Notes, item: dict[str, Any], pointer: Pointer
) -> dict[str, Any]:
    """Put methods that OpenAPI does not know as keys where they belong."""
    known = FIELDS["pathItem"]
    for key, value in list(item.items()):
        if key in known or key.startswith("x-") or not is_object(value):
            continue
        place, method = (*pointer, key), key.lower()
        rest = {k: v for k, v in item.items() if k != key}
        if method in METHODS and method not in item:
            message = f"{key!r} is read as {method!r}"
            notes.note(place, "openapi", message, at_key=True)
            notes.moved[*pointer, method] = place
            item = {**rest, method: value}
        elif "responses" in value and method not in METHODS:
            message = f"{key!r} is read as the method {key.upper()}"
            hint = "since OpenAPI 3.2 other methods stand under additionalOperations"
            notes.note(place, "openapi", message, hint, at_key=True)
            others = item.get("additionalOperations")
            others = others if is_object(others) else {}
            item = {**rest, "additionalOperations": {**others, key.upper(): value}}
            notes.moved[*pointer, "additionalOperations", key.upper()] = place
    return item


@repairs("operation")
def operation_id_as_text(
    notes: Notes, operation: dict[str, Any], pointer: Pointer
) -> dict[str, Any]:
    """Read an operationId that YAML takes for a number."""
    name = operation.get("operationId")
    if name is None or type(name) is str:
        return operation
    place = (*pointer, "operationId")
    notes.note(place, "wrong-type", "the operationId is no text")
    return {**operation, "operationId": _scalar(name)}


@repairs("operation")
def tags_as_names(
    notes: Notes, operation: dict[str, Any], pointer: Pointer
) -> dict[str, Any]:
    """Read tags that are one name, numbers, or objects."""
    tags = operation.get("tags")
    if tags is None or (is_list(tags) and all(type(t) is str for t in tags)):
        return operation
    notes.note((*pointer, "tags"), "wrong-type", "tags is no list of names")
    listed = tags if is_list(tags) else [tags]
    return {**operation, "tags": [_tag(tag) for tag in listed]}


@repairs("openapi", "operation")
def security_as_list(
    notes: Notes, owner: dict[str, Any], pointer: Pointer
) -> dict[str, Any]:
    """Read one requirement in place of a list of them."""
    security = owner.get("security")
    if not is_object(security):
        return owner
    message = "security is one object, not a list; it is read as a list"
    notes.note((*pointer, "security"), "wrong-type", message)
    return {**owner, "security": [security]}


@repairs("operation")
def responses_by_status(
    notes: Notes, operation: dict[str, Any], pointer: Pointer
) -> dict[str, Any]:
    """Keep the responses whose key is a status, a range like 4XX or `default`."""
    responses = operation.get("responses")
    if not is_object(responses):
        return operation
    kept: dict[str, Any] = {}
    for key, response in responses.items():
        if _STATUS.fullmatch(key) or key.startswith("x-"):
            kept[key] = response
            continue
        place = (*pointer, "responses", key)
        loose = _LOOSE_STATUS.match(key)
        status = "" if loose is None else f"{loose[1]}{loose[2].replace('*', 'X')}"
        if not status or status in responses:
            message = f"{key!r} is no status code; this response is left out"
            hint = "the keys are codes like 404, ranges like 4XX and default"
            notes.note(place, "openapi", message, hint, at_key=True)
            continue
        message = f"{key!r} is read as the status {status.upper()}"
        notes.note(place, "openapi", message, at_key=True)
        notes.moved[*pointer, "responses", status.upper()] = place
        kept[status.upper()] = response
    if kept.keys() == responses.keys():
        return operation
    return {**operation, "responses": kept}


def _scalar(value: Any) -> str:
    return str(value) if isinstance(value, int | float) else ""


def _tag(tag: Any) -> str:
    name = tag.get("name") if is_object(tag) else tag
    return name if type(name) is str else _scalar(name)


@repairs("operation")
def body_of_parameters(
    notes: Notes, operation: dict[str, Any], pointer: Pointer
) -> dict[str, Any]:
    """Make a request body of parameters that go into the body or a form."""
    listed = operation.get("parameters")
    if not is_list(listed):
        return operation
    kept: list[Any] = []
    body: dict[str, Any] | None = None
    fields: list[dict[str, Any]] = []
    for index, entry in enumerate(listed):
        parameter = follow(notes.root, entry)
        place = parameter.get("in") if is_object(parameter) else None
        if not is_object(parameter) or place not in ("body", "formData"):
            kept.append(entry)
            continue
        message = f"a parameter in {place} is read as part of a request body"
        notes.note((*pointer, "parameters", index), "swagger-leftover", message)
        if place == "body":
            body = parameter
        else:
            fields.append(parameter)
    if len(kept) == len(listed):
        return operation
    operation = {**operation, "parameters": kept}
    if "requestBody" in operation:
        return operation
    made = _body(operation, body) if body is not None else _form(operation, fields)
    return {**operation, "requestBody": made}


def _consumed(operation: dict[str, Any], otherwise: str) -> list[str]:
    consumed = operation.get("consumes")
    named = [c for c in consumed if type(c) is str] if is_list(consumed) else []
    return named or [otherwise]


def _body(operation: dict[str, Any], parameter: dict[str, Any]) -> dict[str, Any]:
    media_types = _consumed(operation, JSON)
    content = {"schema": parameter.get("schema", {})}
    return {
        "required": parameter.get("required") is True,
        "description": parameter.get("description", ""),
        "content": dict.fromkeys(media_types, content),
    }


def _form(operation: dict[str, Any], fields: list[dict[str, Any]]) -> dict[str, Any]:
    properties: dict[str, Any] = {}
    for field in fields:
        said = {key: field[key] for key in field if key not in _OF_PARAMETERS}
        schema = said.pop("schema", None)
        said = schema if is_object(schema) else said
        if field.get("description"):
            said = {"description": field["description"], **said}
        properties[str(field.get("name"))] = said
    required = [str(f.get("name")) for f in fields if f.get("required") is True]
    has_files = any(field.get("type") == "file" for field in fields)
    media_types = _consumed(operation, _MULTIPART if has_files else _FORM)
    schema = {"type": "object", "properties": properties, "required": required}
    content = {"schema": schema}
    return {
        "required": bool(required),
        "content": dict.fromkeys(media_types, content),
    }
