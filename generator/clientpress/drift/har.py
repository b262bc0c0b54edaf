"""HAR files, as browsers and proxies write them: requests with their answers."""

from __future__ import annotations

import base64
import binascii
import json
import re
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, urlsplit

import msgspec
from msgspec import Struct

from ..json_values import is_list, is_object, items, mapping, string

if TYPE_CHECKING:
    from collections.abc import Iterator

_BEGIN = re.compile(rb'\s*\{\s*"log"\s*:')
_FIRST_STATUS = 100
"""What was blocked or broke off has the status 0."""
_LAST_STATUS = 599
_FROM_CACHE = 304
"""What a browser asks for its cache, whatever the API documents."""
_PORTS = {"http": ":80", "https": ":443"}


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


class BrokenHarError(ValueError):
    """A file begins as a HAR file does and cannot be read; the text says why."""


def entries_of(content: bytes) -> list[Any] | None:
    """Return the entries of a HAR file, None if it is no such file.

    Raises:
        BrokenHarError: it is one that cannot be read.
    """
    content = content.removeprefix(b"\xef\xbb\xbf")
    is_meant = _BEGIN.match(content) is not None
    try:
        found = _json(content)
    except (ValueError, RecursionError) as error:
        if is_meant:
            raise BrokenHarError(f"this HAR file is no JSON: {error}") from None
        return None
    held = mapping(found, "log").get("entries")
    if is_meant and not is_list(held):
        raise BrokenHarError("this HAR file has no list of entries in its log")
    return held if is_list(held) else None


def _json(content: bytes) -> Any:
    try:
        return msgspec.json.decode(content)
    except (msgspec.DecodeError, UnicodeDecodeError):
        # Browsers write text that is none with halves of surrogate pairs, as
        # JavaScript has it.
        return json.loads(content)


def exchanges_of(entries: list[Any]) -> tuple[list[Exchange], int]:
    """Return the requests that were answered, and how many nobody could read.

    Those have no URL, or an answer with a status that HTTP does not have.
    """
    found: list[Exchange] = []
    unreadable = 0
    for entry in entries:
        response = mapping(entry, "response")
        status = response.get("status")
        if type(status) is not int or status < _FIRST_STATUS or status == _FROM_CACHE:
            continue
        if status > _LAST_STATUS:
            unreadable += 1
            continue
        try:
            found.append(_exchange(mapping(entry, "request"), response, status))
        except ValueError:
            unreadable += 1
    return found, unreadable


def host_of(url: str) -> str:
    """Return the host of a URL, with its port unless that is the usual one.

    Raises:
        ValueError: it is no URL.
    """
    parts = urlsplit(url)
    host = parts.netloc.rpartition("@")[2].lower()
    usual = _PORTS.get(parts.scheme.lower())
    return host.removesuffix(usual) if usual else host


def _exchange(request: Any, response: Any, status: int) -> Exchange:
    url = urlsplit(string(request, "url"))
    posted = mapping(request, "postData")
    return Exchange(
        method=string(request, "method").upper(),
        host=host_of(string(request, "url")),
        path=url.path or "/",
        query=tuple(parse_qsl(url.query, keep_blank_values=True)),
        sent_type=string(posted, "mimeType"),
        sent=string(posted, "text").encode(errors="replace"),
        status=status,
        headers=tuple(_headers(response)),
        body=_body(mapping(response, "content")),
    )


def _headers(message: Any) -> Iterator[tuple[bytes, bytes]]:
    has_type = False
    for one in items(message, "headers"):
        name = string(one, "name") if is_object(one) else ""
        # HTTP/2 has its status among the headers.
        if name and not name.startswith(":"):
            has_type = has_type or name.lower() == "content-type"
            value = string(one, "value")
            yield name.encode("latin-1", "replace"), value.encode("latin-1", "replace")
    named = string(mapping(message, "content"), "mimeType")
    if named and not has_type:
        yield b"content-type", named.encode("latin-1", "replace")


def _body(content: Any) -> bytes:
    text = string(content, "text")
    if string(content, "encoding") != "base64":
        return text.encode(errors="replace")
    try:
        return base64.b64decode(text)
    except (binascii.Error, ValueError):
        return b""
