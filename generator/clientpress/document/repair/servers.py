"""What servers mean whose URL no request can go to as it is written."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from ...json_values import is_object
from .notes import Notes, repairs

if TYPE_CHECKING:
    from ...references import Pointer

_VARIABLE = re.compile(r"\{([^{}]*)\}")
_NOT_IN_URLS = re.compile(r"[\s\x00-\x1f\x7f<>\"\\^`]")


@repairs("server")
def callable_url(
    notes: Notes, server: dict[str, Any], pointer: Pointer
) -> dict[str, Any]:
    """Return a server whose URL paths can be appended to.

    One that cannot be called is read as a relative one: users say where the API is.
    """
    url = server.get("url")
    if type(url) is not str:
        return server
    place = (*pointer, "url")
    base = re.split(r"[?#]", url, maxsplit=1)[0]
    if base != url:
        message = "a server's URL ends before its query and fragment"
        notes.note(place, "openapi", message, f"it is read as {base}")
        server = {**server, "url": base}
    if not _can_be_called(_filled(base, server.get("variables"))):
        message = f"{url!r} is no URL that a request can go to"
        hint = "users have to give a base_url; write it like https://api.example.com/v1"
        notes.note(place, "openapi", message, hint)
        server = {**server, "url": "/"}
    return server


def _filled(url: str, variables: Any) -> str:
    """Return a URL with the defaults of its variables."""

    def value(match: re.Match[str]) -> str:
        variable = variables.get(match[1]) if is_object(variables) else None
        default = variable.get("default") if is_object(variable) else None
        return str(default) if default not in (None, "") else "1"

    return _VARIABLE.sub(value, url)


def _can_be_called(url: str) -> bool:
    if _NOT_IN_URLS.search(url):
        return False
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        return False
    if not parts.scheme and not parts.netloc:
        return True  # relative to where the document is
    is_http = parts.scheme.lower() in ("http", "https", "")
    return is_http and bool(parts.hostname) and port != 0
