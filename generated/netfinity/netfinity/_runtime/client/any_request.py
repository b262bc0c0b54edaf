# Copied by clientpress. Do not edit.
"""Requests that no documented operation makes: any method and path of the API."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Any, cast

from ..auth.schemes import given_schemes
from ..request.multipart import is_upload
from ..spec.operation import (
    Binary,
    Body,
    Json,
    Location,
    Nothing,
    Operation,
    Parameter,
    Text,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..exchange.session import AnySession
    from ..spec.operation import Decoders
    from ..spec.options import RequestOptions

__all__ = ["any_operation", "any_options", "any_parameters"]

_PATH = Parameter("path", "path", multi_segment=True, allow_reserved=True)
_RESULTS: Decoders = {
    "204": Nothing(),
    "205": Nothing(),
    "2XX": {
        "application/json": Json(lambda: Any),
        "": Json(lambda: Any),  # the media type is not said
        "text/*": Text("text/*"),
        "*/*": Binary(),
    },
    "3XX": Location(),
}


def any_operation(
    session: AnySession,
    method: str,
    path: str,
    body: Any,
    options: RequestOptions,
) -> Operation[Any]:
    """The operation of a request. Its route names no path, which may hold values.

    Raises ValueError, without the path, for what is no method, and for what is no path
    below the API's own address.
    """
    method = method.upper()
    if not re.fullmatch(r"[A-Z][A-Z-]*", method) or method == "CONNECT":
        raise ValueError("method must be a method of HTTP, such as GET")
    if not path.startswith("/") or path.startswith("//"):
        raise ValueError(
            "path must begin with one slash: it is a path below the API's own address"
        )
    if "?" in path or "#" in path:
        raise ValueError("path must not hold a query or fragment: give query=")
    media_type = "application/octet-stream" if is_upload(body) else "application/json"
    known = session.service.security_schemes
    schemes = given_schemes(session, known)
    if not schemes and "auth" in options:
        schemes = tuple(known)[:1]  # it is given for this call alone
    if path == "/":
        return _operation(method, "/", media_type, schemes)
    template = "/{path}/" if path.endswith("/") else "/{path}"
    return _operation(method, template, media_type, schemes)


# A session remembers each operation it has seen: they are few.
@cache
def _operation(
    method: str, template: str, media_type: str, schemes: tuple[str, ...]
) -> Operation[Any]:
    return Operation(
        "request",
        method,
        template,
        parameters=() if template == "/" else (_PATH,),
        body=Body(media_type),
        results=_RESULTS,
        security=(dict.fromkeys(schemes, ()),),
    )


def any_parameters(path: str) -> Mapping[str, Any]:
    """The path as the parameter that it is to the operation."""
    inner = path[1:].removesuffix("/")
    return {"path": inner} if inner else {}


def any_options(
    options: RequestOptions,
    query: Mapping[str, Any] | None,
    headers: Mapping[str, str] | None,
) -> RequestOptions:
    """The options with the query and the headers; nothing is known to drift from."""
    together: dict[str, Any] = {"on_drift": "ignore", **options}
    for name, given in (("extra_query", query), ("extra_headers", headers)):
        if given:
            together[name] = {**together.get(name, {}), **given}
    return cast("RequestOptions", together)
