# Copied by clientpress. Do not edit.
"""What a fake was asked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from ..codec.encode import encode_json
from ..core.headers import Headers
from ..core.narrowing import is_mapping
from ..core.sentinel import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..spec.operation import Operation
    from ..spec.options import RequestOptions
    from ..transport.request import Request

__all__ = ["RecordedCall"]

_CHANGE_THE_REQUEST = ("extra_body", "extra_headers", "extra_query", "idempotency_key")


class RecordedCall:
    """One call of a method, as it was made.

    `operation` is its name, such as `orders.get`. `arguments` are the parameters and the
    fields of the body that were given, by their Python names; `body` is what was given
    whole. `request` is what the client made of it: the last attempt, where it tried
    several times.
    """

    def __init__(
        self,
        operation: Operation[Any],
        parameters: Mapping[str, Any] | None,
        body: Any,
        fields: Mapping[str, Any] | None,
        options: RequestOptions | None = None,
    ) -> None:
        self.made: Operation[Any] = operation
        self.operation = operation.name
        given = {**(parameters or {}), **(fields or {})}
        self.arguments: dict[str, Any] = {
            name: value for name, value in given.items() if not _is_left_out(value)
        }
        self.body: Any = None if body is UNSET else body
        # Whoever reads a list changes the parameters for its next page.
        self._fields = None if fields is None else dict(fields)
        self._parameters = dict(parameters or {})
        self._options: dict[str, Any] = {
            name: value
            for name, value in (options or {}).items()
            if name in _CHANGE_THE_REQUEST
        }
        self._request: RecordedRequest | None = None
        self.answered = b""
        """The body of the latest answer."""
        self.attempts = 0
        """How many requests were made for it."""

    @property
    def request(self) -> RecordedRequest:
        """What the client made of it."""
        assert self._request is not None  # nobody sees a call before its request
        return self._request

    def sends(self, request: RecordedRequest) -> None:
        """Note one more attempt."""
        self._request = request
        self.attempts += 1

    def given(self, name: str, *, in_body: bool) -> Any:
        """What a parameter, or a field of the body, was given; None where it was not."""
        if not in_body or self.body is None:
            return self.arguments.get(name)
        value = self.body.get(name) if is_mapping(self.body) else None
        value = getattr(self.body, name, value)
        return None if value is UNSET else value

    @property
    def compared(self) -> tuple[Any, ...]:
        """All that makes the request: equal where two calls ask for the same."""
        given = {
            name: _plain(value, None)
            for name, value in self._parameters.items()
            if not _is_left_out(value)
        }
        body = self.body
        if body is None and self._fields:
            body = {n: v for n, v in self._fields.items() if v is not UNSET} or None
        own = self.made.body
        type_ = None if own is None or own.type is None else own.type()
        sent = None if body is None else _plain(body, type_)
        options = {name: _plain(one, None) for name, one in self._options.items()}
        headers: Mapping[str, Any] = options.get("extra_headers", {})
        if headers:
            lower = {name.lower(): value for name, value in headers.items()}
            options["extra_headers"] = lower
        return self.made.method, self.made.path, given, sent, options

    def __repr__(self) -> str:
        shown = [f"{name}={value!r}" for name, value in self.arguments.items()]
        shown += [] if self.body is None else [f"body={self.body!r}"]
        for name, value in self._options.items():
            # Headers may be credentials.
            told = list(value) if name == "extra_headers" else value
            shown.append(f"{name}={told!r}")
        return f"{self.operation}({', '.join(shown)})"


class RecordedRequest:
    """A request as it would have gone over the wire. Its repr shows no values."""

    def __init__(self, request: Request, content: bytes) -> None:
        self.method = request.method
        self.url = str(request.url)
        self.path = request.url.path
        self.headers = Headers(request.headers.raw)
        self.content = content

    def json(self) -> Any:
        """The body as plain values. Raises `msgspec.DecodeError` where it is no JSON."""
        return msgspec.json.decode(self.content)

    def __repr__(self) -> str:
        return f"<RecordedRequest {self.method}>"


def _is_left_out(value: Any) -> bool:
    return value is None or value is UNSET


def _plain(value: Any, type_: Any) -> Any:
    """A value as JSON has it; what is none, such as a file, is compared as it is."""
    try:
        return msgspec.json.decode(encode_json(value, type_))
    except (TypeError, ValueError):
        return value
