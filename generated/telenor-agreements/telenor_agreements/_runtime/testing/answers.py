# Copied by clientpress. Do not edit.
"""What a fake answers: from the values of a test to answers as a server sends them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

import msgspec

from ..codec.decode import decode_json
from ..codec.encode import encode_json
from ..core.errors import (
    APIConnectionError,
    APIError,
    APIStatusError,
    APITimeoutError,
    DecodeError,
    DriftError,
    status_of_class,
)
from ..core.narrowing import is_list
from ..exchange.response import Redirect, documented
from ..spec.operation import Binary, Json, Location, Nothing, Text
from ..transport.failures import TransportError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..spec.operation import Decoder, Operation

__all__ = [
    "Reply",
    "error_reply",
    "example_reply",
    "fits",
    "json_reply",
    "plain",
    "result_reply",
    "ways",
]

_TEXT = "some text"


class Reply(NamedTuple):
    """An answer as it comes over the wire, or `failure`, by which none comes."""

    status_code: int = 200
    content: bytes = b""
    media_type: str = ""
    headers: Mapping[str, str] = {}
    failure: TransportError | None = None

    @property
    def raw(self) -> list[tuple[bytes, bytes]]:
        """The headers as bytes."""
        pairs = [("content-type", self.media_type)] if self.media_type else []
        pairs += self.headers.items()
        return [(name.encode(), value.encode()) for name, value in pairs]


class Way(NamedTuple):
    """A documented answer of an operation: its status, media type, and how it is read."""

    status_code: int
    media_type: str
    decoder: Decoder


def ways(operation: Operation[Any]) -> Iterator[Way]:
    """The documented results of an operation, the one that is asked for first."""
    for status, found in operation.results.items():
        several = [*found.values()] if isinstance(found, Mapping) else [found]
        several += operation.other_results.get(status, {}).values()
        for decoder in several:
            yield Way(_status(status), _media_type(decoder), decoder)
    if not operation.results:
        yield Way(200, "", Nothing())


def _status(key: str) -> int:
    if key == "default":
        return 200
    return int(key.upper().replace("XX", "00"))


def _media_type(decoder: Any) -> str:
    first: str = next(iter(decoder.media_types), "")
    if "*" not in first:
        return first
    if isinstance(decoder, Json):
        return "application/json"
    return "text/plain" if isinstance(decoder, Text) else "application/octet-stream"


def result_reply(
    operation: Operation[Any],
    value: Any,
    *,
    status_code: int | None = None,
    headers: Mapping[str, str] | None = None,
) -> Reply:
    """The answer from which a client reads this value.

    Raises ValueError for a value that no documented answer of the operation holds.
    """
    found = _result(operation, value, status_code)
    status = found.status_code if status_code is None else status_code
    return found._replace(
        status_code=status, headers={**found.headers, **(headers or {})}
    )


def _result(operation: Operation[Any], value: Any, status_code: int | None) -> Reply:
    if isinstance(value, Redirect):
        return Reply(value.status_code, headers={"Location": value.location})
    own = list(ways(operation))
    own.sort(key=lambda way: way.status_code != status_code)
    for way in own:
        match way.decoder:
            case Nothing() if value is None:
                return Reply(way.status_code)
            case Text() if isinstance(value, str):
                content = value.encode()
                return Reply(way.status_code, content, way.media_type)
            case Binary() if isinstance(value, (bytes, bytearray)):
                return Reply(way.status_code, bytes(value), way.media_type)
            case _:
                pass
    content = _json(operation, value)
    fitting: list[Way] = []
    problem = "it has no body"
    for way in own:
        if isinstance(way.decoder, Json):
            kind = way.decoder.resolved_type()
            try:
                read = decode_json(content, kind, on_drift="raise", where="the value")
            except (DecodeError, DriftError) as error:
                problem = str(error)
                continue
            # Alternatives may all be able to hold what is meant to be one of them.
            if _is_like(read, value):
                fitting.insert(0, way)
            elif not _holds_models(value):
                fitting.append(way)
            else:
                problem = f"the client would read it as {type(read).__name__}"
    if not fitting:
        raise ValueError(f"{operation.name} gives no such answer: {problem}")
    way = fitting[0]
    return Reply(way.status_code, content, way.media_type)


def _json(operation: Operation[Any], value: Any) -> bytes:
    try:
        return encode_json(value, None)
    except TypeError as error:
        problem = str(error)
    raise ValueError(f"{operation.name} gives no such answer: {problem}")


def _is_like(read: Any, value: Any) -> bool:
    while is_list(read) and is_list(value) and read and value:
        read, value = read[0], value[0]
    return isinstance(value, type(read))


def _holds_models(value: Any) -> bool:
    while is_list(value) and value:
        value = value[0]
    return isinstance(value, msgspec.Struct)


def fits(operation: Operation[Any], content: bytes) -> bool:
    """Whether JSON is an answer of an operation, without any drift."""
    for way in ways(operation):
        if isinstance(way.decoder, Json):
            kind = way.decoder.resolved_type()
            try:
                decode_json(content, kind, on_drift="raise", where="")
            except (DecodeError, DriftError):
                continue
            return True
    return False


def json_reply(
    operation: Operation[Any], content: bytes, headers: Mapping[str, str]
) -> Reply:
    """The first documented answer in JSON, with this content."""
    for way in ways(operation):
        if isinstance(way.decoder, Json):
            return Reply(way.status_code, content, way.media_type, headers)
    return Reply(200, content, "application/json", headers)


def example_reply(operation: Operation[Any], example: str | None) -> Reply:
    """The answer that a document shows; `example` is the body, where it is JSON."""
    status, media_type, decoder = next(ways(operation))
    if example is not None:
        return Reply(status, example.encode(), media_type)
    match decoder:
        case Text():
            return Reply(status, _TEXT.encode(), media_type)
        case Binary():
            return Reply(status, b"\x00\xff", media_type)
        case Location():
            return Reply(status, headers={"Location": "https://elsewhere.example/"})
        case Json():
            return Reply(status, b"null", media_type)
        case _:
            return Reply(status)


def error_reply(
    operation: Operation[Any],
    error: int | APIError | type[APIError],
    body: Any = None,
    headers: Mapping[str, str] | None = None,
) -> Reply:
    """The answer, or its failing, for which a client raises this error.

    `error` is a status, a class, or an error made by hand. Raises ValueError for a status
    that is no error, and TypeError for an error that no answer causes.
    """
    if isinstance(error, APIStatusError):
        body = error.body if body is None else body
        headers = error.headers if headers is None else headers
        status = error.status_code
        if error.raw and body is error.body:
            return Reply(status, error.raw, "", dict(headers))
    elif isinstance(error, int):
        status = error
    else:
        kind = error if isinstance(error, type) else type(error)
        if issubclass(kind, APITimeoutError):
            return Reply(failure=TransportError("read timeout"))
        if issubclass(kind, APIConnectionError):
            return Reply(failure=TransportError("connection lost"))
        found = status_of_class(kind)
        if found is None:
            raise TypeError(
                f"{kind.__name__} is not what an answer causes: give a status, "
                "APIConnectionError or APITimeoutError"
            )
        status = found
    result = documented(operation.results, status, {}, default=False)
    if result is not None or not 300 <= status <= 999:
        raise ValueError(f"{operation.name}: the status {status} is no error of it")
    content, media_type = _error_body(operation, status, body)
    return Reply(status, content, media_type, dict(headers or {}))


def _error_body(operation: Operation[Any], status: int, body: Any) -> tuple[bytes, str]:
    if body is None:
        return b"", ""
    decoder = documented(operation.errors, status, {})
    media_type = "" if decoder is None else _media_type(decoder)
    if isinstance(body, (bytes, bytearray)):
        return bytes(body), media_type or "application/octet-stream"
    if isinstance(body, str) and not isinstance(decoder, Json):
        return body.encode(), media_type or "text/plain; charset=utf-8"
    is_json = isinstance(decoder, Json)
    return encode_json(body, None), media_type if is_json else "application/json"


def plain(content: bytes) -> Any:
    """JSON as plain values."""
    return msgspec.json.decode(content)
