"""Security schemes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...json_values import is_object

if TYPE_CHECKING:
    from ...references import Pointer
    from .context import Context

FLOWS = {
    "accessCode": "authorizationCode",
    "application": "clientCredentials",
    "implicit": "implicit",
    "password": "password",
}
"""What a flow of Swagger 2.0 is called in OpenAPI 3."""
_OF_FLOWS = ("authorizationUrl", "tokenUrl", "refreshUrl", "scopes")


def security_scheme(
    context: Context, node: Any, written: Pointer, converted: Pointer
) -> Any:
    """Return a security scheme; what it is not known to be stays as it is written."""
    if not is_object(node):
        return node
    kind, flow = node.get("type"), node.get("flow")
    if kind == "basic":
        return {**node, "type": "http", "scheme": "basic"}
    if kind == "oauth2" and type(flow) is str and flow in FLOWS:
        rest = {k: v for k, v in node.items() if k not in ("flow", *_OF_FLOWS)}
        said = {key: node[key] for key in _OF_FLOWS if key in node}
        context.moves.note((*converted, "flows", FLOWS[flow]), written)
        return {**rest, "flows": {FLOWS[flow]: {"scopes": {}, **said}}}
    return node
