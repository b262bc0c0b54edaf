"""Request bodies: JSON, forms, multipart, text and binary."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from typing import TYPE_CHECKING, Any, cast

import msgspec

from .encode import encode_json
from .narrow import is_list, is_tuple
from .operation import Part
from .parameters import scalar_text, styled_pairs
from .read_only import writable
from .sentinel import UNSET
from .wire import to_wire

if TYPE_CHECKING:
    from .operation import Body

__all__ = ["Content", "prepare"]

_PLAIN = Part()
_CHUNK = 64 * 1024


class Content:
    """A body that is ready to be sent, as often as `replayable` allows.

    Exactly one of `data`, `files` and `stream` is set. For `files` the transport
    writes the content type, because it chooses the boundary.
    """

    __slots__ = ("_start", "content_type", "data", "files", "replayable", "stream")

    def __init__(
        self,
        content_type: str | None,
        *,
        data: bytes | None = None,
        files: list[tuple[str, Any]] | None = None,
        stream: Any = None,
    ) -> None:
        self.content_type = content_type
        self.data = data
        self.files = files
        self.stream = stream
        self._start: int | None = None
        self.replayable = True
        if stream is not None:
            if _is_seekable(stream):
                self._start = stream.tell()
            else:
                # An iterator is spent after the first attempt; a list is not.
                self.replayable = not hasattr(stream, "read") and not (
                    hasattr(stream, "__next__") or hasattr(stream, "__anext__")
                )
        elif files is not None:
            self.replayable = all(
                not hasattr(upload[1], "read") or _is_seekable(upload[1])
                for _, upload in files
            )

    def arguments(self, *, is_async: bool) -> dict[str, Any]:
        """The keyword arguments that hand this body to a transport request."""
        if self.files is not None:
            return {"files": self.files}
        if self.data is not None:
            return {"content": self.data}
        if self._start is not None:
            self.stream.seek(self._start)
        if is_async and not hasattr(self.stream, "__aiter__"):
            return {"content": _chunks(self.stream)}
        return {"content": self.stream}


async def _chunks(stream: Any) -> AsyncIterator[bytes]:
    if hasattr(stream, "read"):
        while chunk := stream.read(_CHUNK):
            yield chunk
    else:
        for chunk in stream:
            yield chunk


def _is_seekable(stream: Any) -> bool:
    seekable = getattr(stream, "seekable", None)
    return callable(seekable) and bool(seekable())


def prepare(
    spec: Body | None,
    value: Any,
    fields: Mapping[str, Any] | None,
    extra: Mapping[str, Any] | None,
) -> Content | None:
    """The body of a call, or None when it has none.

    Raises TypeError when both a whole body and fields are given, or when a required
    body is missing, or when `extra` cannot be merged into what is sent.
    """
    given = {}
    if fields is not None:
        given = {name: v for name, v in fields.items() if v is not UNSET}
    if value is not UNSET and given:
        raise TypeError(
            f"give either body= or the fields of the body ({', '.join(given)}), not both"
        )
    if spec is None:
        if value is not UNSET or given or extra:
            raise TypeError("this operation takes no body")
        return None
    if value is UNSET:
        if given or (fields is not None and spec.required):
            value = given
        elif extra:
            value = {}
        elif spec.required:
            raise TypeError("body= is required")
        else:
            return None
    if spec.read_only:
        value = writable(value)
    type_ = spec.type() if spec.rename and spec.type is not None else None
    if extra:
        value, type_ = _merge(value, type_, extra), None
    return _encode(spec, value, type_)


def _is_object(value: object) -> bool:
    return isinstance(value, (Mapping, msgspec.Struct))


def _merge(value: Any, type_: Any, extra: Mapping[str, Any]) -> dict[str, Any]:
    if not _is_object(value):
        raise TypeError("extra_body can only be merged into an object body")
    plain, uploads = _without_uploads(value)
    wire = cast("dict[str, Any]", to_wire(plain, type_))
    merged = {name: _with_uploads(member, uploads) for name, member in wire.items()}
    merged.update(extra)
    return merged


def _encode(spec: Body, value: Any, type_: Any) -> Content:
    essence = spec.media_type.partition(";")[0].strip().lower()
    if essence == "application/json" or essence.endswith("+json"):
        return Content(spec.media_type, data=encode_json(value, type_))
    if essence == "application/x-www-form-urlencoded":
        return Content(spec.media_type, data=_form(spec, value, type_))
    if essence.startswith("multipart/"):
        return Content(None, files=_multipart(spec, value, type_))
    content_type = "application/octet-stream" if "*" in essence else spec.media_type
    if isinstance(value, (bytes, bytearray, memoryview)):
        return Content(content_type, data=bytes(cast("bytes", value)))
    if isinstance(value, str):
        return Content(content_type, data=value.encode())
    if _is_object(value):
        raise TypeError(f"body= must be bytes, text or a stream for {essence}")
    if any(hasattr(value, name) for name in ("read", "__iter__", "__aiter__")):
        return Content(content_type, stream=value)
    return Content(content_type, data=scalar_text(value, "body").encode())


def _form(spec: Body, value: Any, type_: Any) -> bytes:
    if isinstance(value, (bytes, str)):
        return value.encode() if isinstance(value, str) else value
    wire = to_wire(value, type_)
    if not isinstance(wire, dict):
        raise TypeError("the body of a form must be an object")
    pairs: list[str] = []
    for name, member in cast("dict[str, Any]", wire).items():
        if member is None:
            continue
        part = spec.encoding.get(name, _PLAIN)
        as_json = isinstance(member, dict) or _is_json(part.content_type)
        if as_json and part.style is None:
            text = msgspec.json.encode(member).decode()
        else:
            text = None
        pairs.extend(
            styled_pairs(
                name,
                member if text is None else text,
                style=part.style or "form",
                explode=part.explode,
                allow_reserved=part.allow_reserved,
            )
        )
    return "&".join(pairs).encode()


def _is_json(content_type: str | None) -> bool:
    return content_type is not None and "json" in content_type


def _multipart(spec: Body, value: Any, type_: Any) -> list[tuple[str, Any]]:
    if isinstance(value, msgspec.Struct):
        type_ = type(value)
    if not _is_object(value):
        raise TypeError("the body of a multipart form must be an object")
    plain, uploads = _without_uploads(value)
    wire = cast("dict[str, Any]", to_wire(plain, type_))
    parts: list[tuple[str, Any]] = []
    for name, member in wire.items():
        if member is None:
            continue
        encoding = spec.encoding.get(name, _PLAIN)
        revealed = _with_uploads(member, uploads)
        repeats = is_list(revealed) and not _is_json(encoding.content_type)
        items = revealed if repeats else [revealed]
        parts.extend(
            (name, _part(name, item, encoding)) for item in items if item is not None
        )
    return parts


def _part(name: str, item: Any, encoding: Part) -> tuple[Any, ...]:
    """A part as the transport takes it: file name, content, content type."""
    if is_tuple(item):
        filename, content, *rest = item
        return (filename, content, rest[0] if rest else encoding.content_type)
    if isinstance(item, (bytes, bytearray)):
        return ("upload", bytes(item), encoding.content_type)
    if hasattr(item, "read"):
        path = getattr(item, "name", None)
        filename = path.rpartition("/")[2] if isinstance(path, str) else ""
        return (filename or "upload", item, encoding.content_type)
    if isinstance(item, (dict, list)) or _is_json(encoding.content_type):
        content_type = encoding.content_type or "application/json"
        return (None, msgspec.json.encode(item), content_type)
    return (None, scalar_text(item, name).encode(), encoding.content_type)


class _Uploads:
    """Files taken out of a body while it is renamed; placeholders mark their place."""

    __slots__ = ("held",)

    def __init__(self) -> None:
        self.held: dict[str, Any] = {}

    def hide(self, value: Any) -> Any:
        if is_list(value):
            return [self.hide(item) for item in value]
        if isinstance(value, (bytes, bytearray, tuple)) or hasattr(value, "read"):
            placeholder = f"\0upload {len(self.held)}"
            self.held[placeholder] = value
            return placeholder
        return value


def _without_uploads(value: Any) -> tuple[dict[str, Any], _Uploads]:
    uploads = _Uploads()
    if isinstance(value, msgspec.Struct):
        members = {name: getattr(value, name) for name in value.__struct_fields__}
        members = {name: v for name, v in members.items() if v is not None}
    else:
        members = dict(value)
    return {name: uploads.hide(v) for name, v in members.items()}, uploads


def _with_uploads(value: Any, uploads: _Uploads) -> Any:
    if is_list(value):
        return [_with_uploads(item, uploads) for item in value]
    return uploads.held.get(value, value) if isinstance(value, str) else value
