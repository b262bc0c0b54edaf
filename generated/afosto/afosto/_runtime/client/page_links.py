# Copied by clientpress. Do not edit.
"""Links to the next page: which of them lead to another path of the same API."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx2

from ..request.parameters import is_dot_segment

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..exchange.session import AnySession
    from ..spec.operation import Operation

__all__ = ["other_path"]


def other_path(
    session: AnySession,
    operation: Operation[Any],
    parameters: Mapping[str, Any],
    link: str,
) -> str | None:
    """The path below the API's address that a link leads to, without the first slash.

    It is empty where that is the path which the call has now, and None where a request
    must not go there with credentials: to another host, out of the API, or by dots. What
    is no mere question is not sent elsewhere either.
    """
    route = session.route(operation)
    raw_path = route.url(parameters, None, ()).target.encode()
    asked = httpx2.URL(route.base_url).copy_with(raw_path=raw_path)
    target = link.partition("#")[0].partition("?")[0]
    if not target:
        return ""
    if any(map(is_dot_segment, target.split("/"))):
        return None
    try:
        url = asked.join(target)
    except (httpx2.InvalidURL, ValueError):
        return None
    origin = (url.scheme, url.host, url.port, url.userinfo)
    if origin != (asked.scheme, asked.host, asked.port, asked.userinfo):
        return None
    path, now = _path(url), _path(asked)
    if path == now:
        return ""
    base = _path(httpx2.URL(route.base_url)).rstrip("/") + "/"
    rest = path.removeprefix(base)
    is_below = path.startswith(base) and all(rest.removesuffix("/").split("/"))
    may_follow = operation.method in ("GET", "HEAD")
    # A path that the user gives to an operation is meant for all of its requests.
    if not is_below or not may_follow or operation.name in session.paths:
        return None
    return rest


def _path(url: httpx2.URL) -> str:
    return url.raw_path.partition(b"?")[0].decode("ascii")
