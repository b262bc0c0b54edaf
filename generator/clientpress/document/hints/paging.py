"""How lists are paged, as Fern, Speakeasy and AutoRest have it said."""

from __future__ import annotations

import re
from typing import Any

from ...json_values import Node, is_object, items, mapping, string
from ...references import escape_step
from .reading import Place, after, answer_fields, input_of, parameter_of

_LAST = re.compile(r"(\$.*?)\[(?:-1:?|\(@\.length-1\))\]\.(.+)")


def of_fern(value: Any, place: Place) -> dict[str, Any] | None:
    """Read `x-fern-pagination` of an operation; `true` is what the root has."""
    if value is True:
        value = place.root.get("x-fern-pagination")
    if value is False:
        return {"x-pagination": False}
    found = after(string(value, "results"), "$response")
    if not is_object(value) or found is None:
        return None
    has_next = after(string(value, "has-next-page"), "$response")
    more = {} if has_next is None else {"more": {"in": "body", "name": has_next}}
    url = after(string(value, "next_uri"), "$response")
    if url:
        return _stated(style="link", response=_in_body(url), items=found)
    cursor, offset = _asked(value, "cursor", place), _asked(value, "offset", place)
    following = after(string(value, "next_cursor"), "$response")
    if cursor is not None and following:
        return _stated(
            style="cursor", request=cursor, response=_in_body(following), items=found
        )
    if offset is not None:
        style = "offset" if "step" in value else "page"
        return _counted(style, offset, found, place, **more)
    return None


def _asked(value: Node, key: str, place: Place) -> dict[str, str] | None:
    pointer = after(string(value, key), "$request")
    is_plain = pointer is not None and pointer.count("/") == 1
    return input_of(str(pointer)[1:], place) if is_plain else None


def of_speakeasy(value: Any, place: Place) -> dict[str, Any] | None:
    """Read `x-speakeasy-pagination` of an operation."""
    outputs = mapping(value, "outputs")
    asked = {
        string(one, "type"): input_of(string(one, "name"), place)
        for one in items(value, "inputs")
    }
    found = after(string(outputs, "results").removesuffix("[*]"), "$")
    if found is None:
        return None
    match string(value, "type"):
        case "offsetLimit":
            for style in ("page", "offset"):
                request = asked.get(style)
                if request is not None:
                    return _counted(style, request, found, place)
        case "cursor":
            request = asked.get("cursor")
            response = _next(string(outputs, "nextCursor"), found)
            if request is not None and response is not None:
                return _stated(
                    style="cursor", request=request, response=response, items=found
                )
        case "url":
            pointer = after(string(outputs, "nextUrl"), "$")
            if pointer:
                return _stated(style="link", response=_in_body(pointer), items=found)
        case _:
            pass
    return None


def _next(text: str, found: str) -> dict[str, str] | None:
    """Return where the next cursor is: in the body, or in the last of its items."""
    match = _LAST.fullmatch(text)
    if match is not None:
        of_item = after(f"$.{match[2]}", "$")
        is_of_list = after(match[1], "$") == found and of_item
        return {"in": "item", "name": str(of_item)} if is_of_list else None
    pointer = after(text, "$")
    return _in_body(pointer) if pointer else None


def of_autorest(value: Any, place: Place) -> dict[str, Any] | None:
    """Read `x-ms-pageable`; without a link there is just one page."""
    if not is_object(value) or "nextLinkName" not in value:
        return None
    link = value["nextLinkName"]
    if link is None:
        return {"x-pagination": False}
    found = _property(value.get("itemName") or "value", place)
    pointer = _property(link, place)
    if not found or not pointer:
        return None
    return _stated(style="link", response=_in_body(pointer), items=found)


def _property(name: Any, place: Place) -> str | None:
    """Return the pointer to a property of an answer.

    OData has dots in names, as in `@odata.nextLink`. Where no property is called so,
    they part the names of properties in each other.
    """
    if isinstance(name, str) and name in answer_fields(place):
        return f"/{escape_step(name)}"
    return after(f"$.{name}", "$")


def _counted(
    style: str, request: dict[str, str], found: str, place: Place, **more: Any
) -> dict[str, Any]:
    first = parameter_of(request["name"], place).get("default")
    start = {"starts_at": 0} if style == "page" and first == 0 else {}
    return _stated(style=style, request=request, items=found, **start, **more)


def _in_body(pointer: str) -> dict[str, str]:
    return {"in": "body", "name": pointer}


def _stated(**paging: Any) -> dict[str, Any]:
    return {"x-pagination": paging}
