"""Names of methods, arguments, credentials, fields, classes and servers."""

from __future__ import annotations

from typing import Any

from ... import names
from ...json_values import is_list, is_object, string, strings
from .reading import Place, path, snake


def method(value: Any, place: Place) -> dict[str, Any] | None:
    """Read the name of a method, with the group that stands beside it."""
    del value
    owner = place.owner
    name = snake(
        owner.get("x-fern-sdk-method-name", owner.get("x-speakeasy-name-override"))
    )
    group = path(owner.get("x-fern-sdk-group-name", owner.get("x-speakeasy-group", "")))
    name = name or snake(string(owner, "operationId").rpartition(".")[2])
    if not name:
        return None
    return {"x-name": f"{group}.{name}" if group else name}


def argument(value: Any, place: Place) -> dict[str, Any] | None:
    """Read the name of an argument, a field or a server."""
    del place
    name = snake(value)
    return {"x-name": name} if name else None


def credential(value: Any, place: Place) -> dict[str, Any] | None:
    """Read the name of the argument for a credential."""
    return argument(value.get("name"), place) if is_object(value) else None


def class_or_field(value: Any, place: Place) -> dict[str, Any] | None:
    """Read the name of a class, or of a field whose schema it stands on."""
    is_field = place.pointer[-2:-1] == ("properties",)
    return argument(value, place) if is_field else schema_class(value, place)


def schema_class(value: Any, place: Place) -> dict[str, Any] | None:
    """Read the name of a class: of a schema that stands in `components`."""
    if place.pointer[:2] != ("components", "schemas") or len(place.pointer) != 3:
        return {}
    if not isinstance(value, str) or not value.strip():
        return None
    return {"x-name": names.class_name(value)}


def described_enum(value: Any, place: Place) -> dict[str, Any] | None:
    """Add the names and descriptions of an enum's values to its description."""
    listed = place.owner.get("enum")
    if not is_list(listed) or not _is_listing(value):
        return None
    said = [_said(place, number, one) for number, one in enumerate(listed)]
    lines = [
        f"- `{one}`: {text}" for one, text in zip(listed, said, strict=True) if text
    ]
    if not lines:
        return {}
    own = string(place.owner, "description")
    return {"description": "\n\n".join(filter(None, (own, "\n".join(lines))))}


def _said(place: Place, number: int, value: Any) -> str:
    """Return what one value of an enum is called, and what it means."""
    owner = place.owner
    name = text = ""
    for key in ("x-enum-varnames", "x-enumNames", "x-speakeasy-enums"):
        name = name or _of(owner.get(key), number, value)
    for key in (
        "x-enum-descriptions",
        "x-enumDescriptions",
        "x-speakeasy-enum-descriptions",
    ):
        text = text or _of(owner.get(key), number, value)
    of_fern = owner.get("x-fern-enum")
    entry = of_fern.get(str(value)) if is_object(of_fern) else None
    name = name or string(entry, "name")
    text = text or string(entry, "description")
    # A name that says what the value says tells nothing.
    is_same = snake(name) == snake(str(value))
    return ". ".join(part for part in ("" if is_same else name, text.strip()) if part)


def _of(value: Any, number: int, member: Any) -> str:
    """Return what a list or a map has for a value of an enum."""
    if is_list(value) and number < len(value) and isinstance(value[number], str):
        return str(value[number])
    return string(value, str(member))


def _is_listing(value: Any) -> bool:
    """Tell whether a hint has something for the values of an enum."""
    texts = strings({"value": value}, "value") if is_list(value) else []
    return is_object(value) or (is_list(value) and len(texts) == len(value))
