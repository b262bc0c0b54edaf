"""Where an API is: `host`, `basePath` and `schemes` as servers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...json_values import is_list, is_object, string

if TYPE_CHECKING:
    from .context import Context, Listed

_PARAMETERIZED = "x-ms-parameterized-host"
_SECURE = "https"


def servers(context: Context, schemes: Listed | None) -> list[dict[str, Any]]:
    """Return the servers of a document, or of an operation with schemes of its own.

    The one that is asked first encrypts, if any does. There are none where nothing is
    said. Without a host a server is relative: users say where the API is.
    """
    root, moves = context.root, context.moves
    base = string(root, "basePath").strip("/")
    base = f"/{base}" if base else ""
    host, variables = _host(context)
    if not host:
        if base:
            moves.note(("servers",), ("basePath",))
        return [{"url": base}] if base else []
    known = [one.lower() for one, _ in schemes or []] or [_SECURE]
    callable_by = [one for one in known if one in (_SECURE, "http")] or known
    ordered = sorted(dict.fromkeys(callable_by), key=lambda one: one != _SECURE)
    moves.note(("servers",), ("host",))
    said: dict[str, Any] = {"variables": variables} if variables else {}
    if "://" in host:
        return [{"url": f"{host}{base}", **said}]
    return [
        {
            "url": f"{one}://{host}{base}",
            **({"x-name": one} if len(ordered) > 1 else {}),
            **said,
        }
        for one in ordered
    ]


def _host(context: Context) -> tuple[str, dict[str, Any]]:
    """Return the host, and the variables in it."""
    template = context.root.get(_PARAMETERIZED)
    if not is_object(template) or not string(template, "hostTemplate"):
        return string(context.root, "host").strip().strip("/"), {}
    host = string(template, "hostTemplate").strip("/")
    if template.get("useSchemePrefix") is False and "://" not in host:
        # What stands first is the scheme and the host in one.
        host = host if host.startswith("{") else f"{_SECURE}://{host}"
    variables: dict[str, Any] = {}
    listed = template.get("parameters")
    for entry in listed if is_list(listed) else []:
        node, _ = context.target(entry, ())
        name = string(node, "name")
        if name and f"{{{name}}}" in host:
            default = node.get("default")
            variables[name] = {
                "default": "" if default is None else str(default),
                "description": string(node, "description"),
                **({"x-required": True} if default is None else {}),
                **({"enum": node["enum"]} if is_list(node.get("enum")) else {}),
            }
    return host, variables
