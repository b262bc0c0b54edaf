# Copied by clientpress. Do not edit.
"""Request bodies: JSON, forms, multipart, text and binary."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

import msgspec

from ..codec.encode import encode_json
from ..codec.given_variant import Unfinished
from ..codec.read_only import writable
from ..codec.type_index import EXTRA, index_of
from ..codec.wire_names import to_wire
from ..core.media_types import sent_media_type
from ..core.narrowing import is_list, is_mapping, is_tuple
from ..core.sentinel import UNSET
from ..spec.operation import Part
from .json_lines import is_series, json_lines
from .multipart import is_upload, write_multipart
from .parameters import form_pairs, scalar_text
from .upload import Stream, Upload, file_name

if TYPE_CHECKING:
    from ..spec.operation import Body

__all__ = ["Content", "prepare"]

_PLAIN = Part()


class Content:
    """A body that is ready to be sent: `data`, or a `stream` that is read meanwhile."""

    __slots__ = ("content_type", "data", "stream")

    def __init__(self, content_type: str, body: bytes | Stream) -> None:
        self.content_type = content_type
        self.data = body if isinstance(body, bytes) else None
        self.stream = None if isinstance(body, bytes) else body

    @property
    def replayable(self) -> bool:
        """Whether it can be sent again."""
        return self.stream is None or self.stream.replayable

    @property
    def is_async(self) -> bool:
        """Whether only the asynchronous client can send it."""
        return self.stream is not None and self.stream.is_async


def prepare(
    spec: Body | None,
    value: Any,
    fields: Mapping[str, Any] | None,
    extra: Mapping[str, Any] | None,
) -> Content | None:
    """The body of a call, or None when it has none.

    In a form the values of properties without a style are written as HTML forms are,
    a space as `+`; those with one as in a query (RFC 6570), a space as `%20`. That is
    what OpenAPI 3.1.1 has, and servers read both.

    Raises TypeError when both a whole body and fields are given, or when a required
    body or field is missing, or when `extra` cannot be merged into what is sent;
    ValueError for what would arrive as something else.
    """
    given = {}
    if fields is not None:
        given = {name: v for name, v in fields.items() if v is not UNSET}
    if value is not UNSET and given:
        raise TypeError(
            f"give either body= or the fields of the body ({', '.join(given)}),"
            " not both"
        )
    if spec is None:
        if value is not UNSET or given or extra:
            raise TypeError("this operation takes no body")
        return None
    if value is UNSET:
        if given or (fields is not None and spec.required):
            # Parts of a form are sent in the order of the arguments.
            whole = {**(fields or {}), **spec.constants, **given}
            value = {name: v for name, v in whole.items() if v is not UNSET}
        elif extra:
            value = {}
        elif spec.required:
            raise TypeError("body= is required")
        else:
            return None
    if fields is not None and isinstance(value, bytes) and _is_json(spec):
        raise TypeError("body= must be an object: the client writes its JSON")
    if spec.read_only and spec.item is None:
        value = writable(value)
    type_ = None if spec.type is None else spec.type()
    if is_mapping(value):
        _check_complete(spec, type_, value, extra or {})
    if extra:
        value, type_ = _merge(value, type_, extra), None
    return _encode(spec, value, type_)


def _check_complete(
    spec: Body, type_: Any, value: Mapping[str, Any], extra: Mapping[str, Any]
) -> None:
    """Raise TypeError if a required field is neither in a body nor in what is added."""
    # As it mostly is.
    if all(value.get(name, UNSET) is not UNSET for name in spec.required_fields):
        return
    names = {name: name for name in spec.required_fields}
    if type_ is not None:
        known = index_of(type_).objects[0].fields
        names.update((field.name, field.wire) for field in known if field.name in names)
    given = {name for name, member in value.items() if member is not UNSET}
    given.update(extra)
    missing = [name for name, wire in names.items() if given.isdisjoint((name, wire))]
    if missing:
        raise TypeError(f"the body lacks what it must have: {', '.join(missing)}")


def _is_object(value: object) -> bool:
    return isinstance(value, (Mapping, msgspec.Struct))


def _merge(value: Any, type_: Any, extra: Mapping[str, Any]) -> dict[str, Any]:
    if not _is_object(value):
        raise TypeError("extra_body can only be merged into an object body")
    plain, uploads = _without_uploads(value)
    wire = cast("dict[str, Any]", to_wire(Unfinished(plain), type_))
    merged = {name: _with_uploads(member, uploads) for name, member in wire.items()}
    merged.update(extra)
    return merged


def _essence(spec: Body) -> str:
    return spec.media_type.partition(";")[0].strip().lower()


def _is_json(spec: Body) -> bool:
    essence = _essence(spec)
    return essence in ("application/json", "text/json") or essence.endswith("+json")


def _encode(spec: Body, value: Any, type_: Any) -> Content:
    essence = _essence(spec)
    if _is_json(spec):
        return Content(spec.media_type, encode_json(value, type_))
    if essence == "application/x-www-form-urlencoded":
        return Content(spec.media_type, _form(spec, value, type_))
    if essence.startswith("multipart/"):
        return Content(*_multipart(spec, value, type_))
    if _is_object(value):
        what = "bytes, text or a file" if spec.item is None else "a series of items"
        raise TypeError(f"body= must be {what} for {essence}")
    if isinstance(value, str):
        content_type = sent_media_type(spec.media_type, None, spec.others, text=True)
        return Content(content_type, value.encode())
    if spec.item is not None and is_series(value):
        before = b"\x1e" if essence.endswith("json-seq") else b""
        series = json_lines(value, spec.item(), before, read_only=spec.read_only)
        body = series if isinstance(series, bytes) else Stream([Upload(series)])
        return Content(spec.media_type, body)
    if is_tuple(value) and is_upload(value):
        filename, content, media_type = (*value, None)[:3]
    else:
        filename, content, media_type = file_name(value), value, None
    content_type = media_type or sent_media_type(
        spec.media_type, filename, spec.others, text=isinstance(content, str)
    )
    if isinstance(content, (bytes, bytearray, memoryview)):
        return Content(content_type, bytes(cast("bytes", content)))
    if is_upload(content) or is_list(content):
        return Content(content_type, Stream([Upload(content)]))
    return Content(content_type, scalar_text(content, "body").encode())


def _form(spec: Body, value: Any, type_: Any) -> bytes:
    if isinstance(value, (bytes, str)):
        return value.encode() if isinstance(value, str) else value
    wire = to_wire(value, type_)
    if not isinstance(wire, dict):
        return scalar_text(value, "body").encode()
    members = cast("dict[str, Any]", wire)
    return "&".join(form_pairs(members, spec.encoding, space="+")).encode()


def _multipart(spec: Body, value: Any, type_: Any) -> tuple[str, Stream]:
    if isinstance(value, msgspec.Struct):
        type_ = type(value)
    if _is_object(value):
        plain, uploads = _without_uploads(value)
        wire = cast("dict[str, Any]", to_wire(plain, type_))
        parts = [
            (name, _with_uploads(member, uploads), spec.encoding.get(name, _PLAIN))
            for name, member in wire.items()
        ]
    else:
        uploads = _Uploads()
        plain_items = uploads.hide(value)
        items = to_wire(plain_items, type_)
        # A form needs names: documents that give none mean the upload of a file.
        name = "file" if spec.media_type.startswith("multipart/form-data") else ""
        rest = spec.encoding.get("*", _PLAIN)
        parts = [
            (name, _with_uploads(item, uploads), spec.encoding.get(str(index), rest))
            for index, item in enumerate(items if is_list(items) else [items])
        ]
    return write_multipart(spec.media_type, parts)


class _Uploads:
    """Files taken out of a body while it is renamed; placeholders mark their place."""

    __slots__ = ("held",)

    def __init__(self) -> None:
        self.held: dict[str, Any] = {}

    def hide(self, value: Any) -> Any:
        if is_upload(value):
            placeholder = f"\0upload {len(self.held)}"
            self.held[placeholder] = value
            return placeholder
        if is_list(value) or is_tuple(value):
            return [self.hide(item) for item in value]
        return value


def _without_uploads(value: Any) -> tuple[dict[str, Any], _Uploads]:
    uploads = _Uploads()
    if isinstance(value, msgspec.Struct):
        members: dict[str, Any] = {}
        names = zip(
            value.__struct_fields__, value.__struct_encode_fields__, strict=True
        )
        for name, wire in names:
            member = getattr(value, name)
            if wire == EXTRA:
                members.update(member)
            elif member is not None:
                members[name] = member
    else:
        members = dict(value)
    return {name: uploads.hide(v) for name, v in members.items()}, uploads


def _with_uploads(value: Any, uploads: _Uploads) -> Any:
    if is_list(value):
        return [_with_uploads(item, uploads) for item in value]
    return uploads.held.get(value, value) if isinstance(value, str) else value
