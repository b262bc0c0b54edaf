# Copied by clientpress. Do not edit.
"""Multipart bodies: what each part says of itself, and the parts in a row.

RFC 7578 for forms; parts of other multipart types are written in the same way, with
their names, and the type that was asked for. A list is a part for each item.
"""

from __future__ import annotations

import os
import re
from base64 import b64encode
from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import unquote

import msgspec

from ..codec.base64url import Base64Url
from ..codec.encode import encode_json
from ..core.headers import check_header_value
from ..core.media_types import choose_media_type, is_json, part_media_type
from ..core.narrowing import is_list, is_tuple
from .parameters import scalar_text, styled_pairs
from .upload import Stream, Upload, file_name, is_file

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..spec.operation import Part

__all__ = ["is_upload", "write_multipart"]

# As in the HTML standard: browsers write names so, and servers read them so.
_ESCAPED = re.compile(r'["\x00-\x1f\x7f]')
_TOKEN = re.compile(r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+")


def is_upload(value: object) -> bool:
    """Whether a value is a file rather than something to be written as text or JSON.

    A tuple is one where it starts with a name and goes on with a content; other tuples
    are lists.
    """
    if is_tuple(value):
        named = 2 <= len(value) <= 4 and isinstance(value[0], str)
        return named and (is_upload(value[1]) or is_list(value[1]))
    if isinstance(value, (bytes, bytearray, memoryview, os.PathLike)):
        return True
    if isinstance(value, (str, Sequence, AbstractSet, Mapping, msgspec.Struct)):
        return False
    return is_file(value) or isinstance(value, (Iterable, AsyncIterable))


def write_multipart(
    media_type: str, parts: Iterable[tuple[str, Any, Part]]
) -> tuple[str, Stream]:
    """The content type with its boundary, and the body.

    `parts` are wire names (`""` for none), values and how each is written.
    """
    boundary = os.urandom(16).hex()
    pieces: list[bytes | Upload] = []
    for name, value, part in parts:
        if value is None:
            continue
        for headers, content in _parts(name, value, part):
            head = "".join(_line(name, *header) for header in headers.items())
            pieces += [f"--{boundary}\r\n{head}\r\n".encode(), content, b"\r\n"]
    pieces.append(f"--{boundary}--\r\n".encode())
    if "*" in media_type:
        media_type = "multipart/form-data"
    return f"{media_type}; boundary={boundary}", Stream(pieces)


def _parts(
    name: str, value: Any, part: Part
) -> Iterator[tuple[dict[str, str], bytes | Upload]]:
    if part.style is not None and not is_upload(value):
        for pair in styled_pairs(name, value, style=part.style, explode=part.explode):
            # Written for a query, where it is percent-encoded; a part is not.
            key, _, text = pair.partition("=")
            yield _headers(unquote(key), part.headers), unquote(text).encode()
        return
    repeats = is_list(value) and not is_json(part.content_type)
    for item in value if repeats else [value]:
        if item is not None:
            yield _part(name, item, part)


def _part(name: str, item: Any, part: Part) -> tuple[dict[str, str], bytes | Upload]:
    if isinstance(item, bytes) and part.base64 == "url":
        item = Base64Url(item).text
    if part.base64 and isinstance(item, bytes):
        item = b64encode(item).decode()
    if is_upload(item):
        return _file(name, item, part)
    headers = _headers(name, part.headers)
    media_type = choose_media_type(part.content_type, None)
    if isinstance(item, (dict, list)) or is_json(part.content_type):
        headers["Content-Type"] = media_type or "application/json"
        return headers, encode_json(item, None)
    if media_type is not None:
        headers["Content-Type"] = media_type
    return headers, scalar_text(item, name).encode()


def _file(name: str, item: Any, part: Part) -> tuple[dict[str, str], Upload]:
    given: tuple[Any, ...] = item if is_tuple(item) else (file_name(item), item)
    own_name, content, media_type, more = (*given, None, None)[:4]
    filename = own_name or "upload"
    headers = _headers(name, part.headers, filename)
    if not media_type:
        try:
            media_type = part_media_type(part.content_type, filename)
        except TypeError as problem:
            raise TypeError(f"{name or 'a part'} {problem}") from None
    headers["Content-Type"] = media_type or "application/octet-stream"
    for key, text in cast("Mapping[str, str]", more or {}).items():
        lower = key.lower()
        headers = {k: v for k, v in headers.items() if k.lower() != lower}
        headers[key] = text
    return headers, Upload(content)


def _headers(
    name: str, more: Mapping[str, str], filename: str | None = None
) -> dict[str, str]:
    words = [f'form-data; name="{_escaped(name)}"' if name else "attachment"]
    if filename is not None:
        words.append(f'filename="{_escaped(filename)}"')
    elif not name:
        return dict(more)
    return {"Content-Disposition": "; ".join(words), **more}


def _line(name: str, header: str, text: str) -> str:
    if _TOKEN.fullmatch(header) is None:
        raise ValueError(f"{name}: a header of its part has no valid name")
    return f"{header}: {check_header_value(header, text)}\r\n"


def _escaped(text: str) -> str:
    return _ESCAPED.sub(lambda match: f"%{ord(match[0]):02X}", text)
