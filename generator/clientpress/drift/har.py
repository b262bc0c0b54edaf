"""HAR files, as browsers and proxies write them: requests with their answers."""

from __future__ import annotations

import base64
import binascii
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, urlsplit

import msgspec
from msgspec import Struct

from ..json_values import is_list, is_object, items, mapping, string

if TYPE_CHECKING:
    from collections.abc import Iterator

_FIRST_STATUS = 100
"""What was blocked or broke off has the status 0."""


class Exchange(Struct, frozen=True):
    """A request and its answer. `query` has pairs, of which only names are told."""

    method: str
    host: str
    path: str
    query: tuple[tuple[str, str], ...]
    sent_type: str
    sent: bytes
    status: int
    headers: tuple[tuple[bytes, bytes], ...]
    body: bytes


def entries_of(content: bytes) -> list[Any] | None:
    """Return the entries of a HAR file, None if it is no such file."""
    try:
        found = msgspec.json.decode(content.removeprefix(b"\xef\xbb\xbf"))
    except (msgspec.DecodeError, UnicodeDecodeError):
        return None
    held = mapping(found, "log").get("entries")
    return held if is_list(held) else None


def exchanges_of(entries: list[Any]) -> Iterator[Exchange]:
    """Yield the requests that were answered."""
    for entry in entries:
        request, response = mapping(entry, "request"), mapping(entry, "response")
        status = response.get("status")
        if type(status) is not int or status < _FIRST_STATUS:
            continue
        url = urlsplit(string(request, "url"))
        posted = mapping(request, "postData")
        yield Exchange(
            method=string(request, "method").upper(),
            host=url.netloc.rpartition("@")[2].lower(),
            path=url.path or "/",
            query=tuple(parse_qsl(url.query, keep_blank_values=True)),
            sent_type=string(posted, "mimeType"),
            sent=string(posted, "text").encode(errors="replace"),
            status=status,
            headers=tuple(_headers(response)),
            body=_body(mapping(response, "content")),
        )


def _headers(message: Any) -> Iterator[tuple[bytes, bytes]]:
    for one in items(message, "headers"):
        name = string(one, "name") if is_object(one) else ""
        # HTTP/2 has its status among the headers.
        if name and not name.startswith(":"):
            value = string(one, "value")
            yield name.encode("latin-1", "replace"), value.encode("latin-1", "replace")


def _body(content: Any) -> bytes:
    text = string(content, "text")
    if string(content, "encoding") != "base64":
        return text.encode(errors="replace")
    try:
        return base64.b64decode(text)
    except (binascii.Error, ValueError):
        return b""
