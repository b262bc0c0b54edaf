"""What security schemes mean that are written as in Swagger 2, or with a slip."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...json_values import is_object
from ..swagger.security import FLOWS
from .notes import Notes, repairs

if TYPE_CHECKING:
    from ...references import Pointer

_HTTP = frozenset(("basic", "bearer"))
_PLACES = frozenset(("cookie", "header", "query"))


@repairs("securityScheme")
def known_scheme(
    notes: Notes, scheme: dict[str, Any], pointer: Pointer
) -> dict[str, Any]:
    """Return a security scheme as it is meant."""
    kind, place, flow = scheme.get("type"), scheme.get("in"), scheme.get("flow")
    if type(kind) is str and kind.lower() in _HTTP:
        message = f"{kind!r} is a scheme of the type http; it is read as that"
        notes.note((*pointer, "type"), "swagger-leftover", message)
        return {**scheme, "type": "http", "scheme": kind.lower()}
    if type(place) is str and place not in _PLACES and place.lower() in _PLACES:
        message = f"{place!r} is read as {place.lower()!r}"
        notes.note((*pointer, "in"), "openapi", message)
        return {**scheme, "in": place.lower()}
    is_old = kind == "oauth2" and not is_object(scheme.get("flows"))
    if is_old and type(flow) is str and flow in FLOWS:
        message = "flow is read as the one entry of `flows`"
        notes.note((*pointer, "flow"), "swagger-leftover", message)
        keys = ("authorizationUrl", "refreshUrl", "scopes", "tokenUrl")
        said = {key: scheme[key] for key in keys if key in scheme}
        return {**scheme, "flows": {FLOWS[flow]: said}}
    return scheme
