# Copied by clientpress. Do not edit.
"""Answers: choosing what they mean, decoding them, and the raw response."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

import msgspec

from ..core.charsets import charset_of
from ..core.errors import APIError, DecodeError, DriftError
from ..core.headers import Headers
from ..core.logs import logger
from ..spec.operation import Json, Location, Nothing, Text
from ..transport.refusals import request_id_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..spec.operation import Decoder, Decoders, Operation
    from ..spec.options import OnDrift
    from ..transport.received import Received

__all__ = [
    "Redirect",
    "Response",
    "described",
    "documented",
    "essence",
    "explained",
    "result_decoder",
    "text_of",
    "unasked_decoder",
]

T = TypeVar("T")
E = TypeVar("E", bound=APIError)
T_co = TypeVar("T_co", covariant=True)

# RFC 9110, 6.4.1 and 15.3.6. What is documented for exactly such a status is `Nothing`.
_WITHOUT_BODY = (204, 205, 304)


def text_of(content: bytes, content_type: str) -> str:
    """The body as text, by its charset; what cannot be decoded is replaced."""
    return content.decode(charset_of(content_type), errors="replace")


def documented(
    decoders: Decoders,
    status_code: int,
    headers: Mapping[str, str],
    *,
    default: bool = True,
) -> Decoder | None:
    """What is documented for this status: exactly, by range, or as the default."""
    found = _at_status(decoders, status_code, default=default)
    if not isinstance(found, Mapping):
        return found
    decoder = _by_media_type(found, headers)
    return decoder or next(iter(found.values()), None)


def _at_status(
    entries: Mapping[str, T], status_code: int, *, default: bool
) -> T | None:
    found = entries.get(str(status_code))
    if found is None:
        found = entries.get(f"{status_code // 100}XX")
    if found is None and default:
        found = entries.get("default")
    return found


def _by_media_type(
    found: Decoder | Mapping[str, Decoder], headers: Mapping[str, str]
) -> Decoder | None:
    """The decoder for the media type of an answer, None where there is none."""
    media_type = essence(headers.get("content-type", ""))
    by_name: dict[str, Decoder] = {}
    for key, decoder in found.items() if isinstance(found, Mapping) else [("", found)]:
        for name in (key, *decoder.media_types):
            by_name.setdefault(essence(name), decoder)
    for name in (media_type, f"{media_type.partition('/')[0]}/*", "*/*"):
        if name in by_name:
            return by_name[name]
    is_json = media_type.endswith("+json")
    return by_name.get("application/json") if is_json else None


def essence(media_type: str) -> str:
    """The media type without its parameters, in lower case."""
    return media_type.partition(";")[0].strip().lower()


def unasked_decoder(
    operation: Operation[Any], status_code: int, headers: Mapping[str, str]
) -> Decoder | None:
    """The decoder of a documented answer that the call did not ask for."""
    if not operation.other_results:
        return None
    others = _at_status(operation.other_results, status_code, default=True)
    own = _at_status(operation.results, status_code, default=True)
    if not others or own is None or _by_media_type(own, headers) is not None:
        return None
    return _by_media_type(others, headers)


def described(
    operation: Operation[Any], status_code: int, headers: Mapping[str, str]
) -> Decoder | None:
    """What is documented for exactly this status and media type, whoever asked for it.

    None where nothing is.
    """
    tables = (operation.results, operation.other_results, operation.errors)
    for status in (str(status_code), f"{status_code // 100}XX", "default"):
        known = [table[status] for table in tables if status in table]
        for entry in known:
            decoder = _by_media_type(entry, headers)
            if decoder is not None:
                return decoder
        if known:
            return None
    return None


def result_decoder(
    operation: Operation[Any], status_code: int, headers: Mapping[str, str]
) -> tuple[Decoder | None, bool]:
    """The decoder of a result, and whether the status is documented.

    A decoder of None means that the answer is an error. An undocumented success is
    read as the documented one: the answer is worth more than its number.
    """
    is_success = 200 <= status_code <= 299
    decoder = documented(operation.results, status_code, headers, default=is_success)
    if decoder is not None:
        return decoder, True
    if not is_success:
        return None, False
    for key in operation.results:
        if key.startswith("2"):
            decoder = documented(
                {"default": operation.results[key]}, status_code, headers
            )
            if decoder is not None:
                return decoder, False
    return Nothing(), not operation.results


class Redirect:
    """An answer that leads to another address. It is not followed by itself."""

    __slots__ = ("location", "status_code")

    def __init__(self, status_code: int, location: str) -> None:
        self.status_code = status_code
        self.location = location
        """The address as the server gave it; it may be relative, and hold secrets."""

    def __repr__(self) -> str:
        return f"<Redirect {self.status_code}>"


class Response(Generic[T_co]):
    """An answer as it came, read to its end. `parse` gives what a plain call gives."""

    __slots__ = (
        "_asked_for",
        "_documented",
        "_headers",
        "_on_drift",
        "_operation",
        "_parsed",
        "_raw_headers",
        "content",
        "decoder",
        "operation",
        "received",
        "retries_taken",
        "route",
        "status_code",
    )

    def __init__(
        self,
        operation: Operation[T_co],
        route: str,
        decoder: Decoder,
        *,
        status_code: int,
        headers: Sequence[tuple[bytes, bytes]],
        content: bytes,
        on_drift: OnDrift,
        retries_taken: int = 0,
        is_documented: bool = True,
        is_asked_for: bool = True,
        received: Received | None = None,
    ) -> None:
        self._operation = operation
        self.decoder = decoder
        self._documented = is_documented
        self._asked_for = is_asked_for
        self._on_drift: OnDrift = on_drift
        self.status_code = status_code
        self._raw_headers = headers
        self._headers: Headers | None = None
        self.content = content
        self.operation = operation.name
        self.route = route
        """The path template: placeholders, never values."""
        self.retries_taken = retries_taken
        self.received = received
        """The answer that is left open, for those who stream it."""

    @property
    def method(self) -> str:
        """The method of the request, such as GET."""
        return self._operation.method

    @property
    def headers(self) -> Headers:
        # Made on demand: a plain call never looks at them.
        if self._headers is None:
            self._headers = Headers(self._raw_headers)
        return self._headers

    @property
    def request_id(self) -> str | None:
        return request_id_of(self.headers)

    @property
    def text(self) -> str:
        return text_of(self.content, self.headers.get("content-type", ""))

    def with_content(self, content: bytes) -> Response[T_co]:
        """The same answer with another body."""
        return Response(
            self._operation,
            self.route,
            self.decoder,
            status_code=self.status_code,
            headers=self._raw_headers,
            content=content,
            on_drift=self._on_drift,
            retries_taken=self.retries_taken,
            is_documented=self._documented,
            is_asked_for=self._asked_for,
        )

    def json(self) -> Any:
        """The body as plain JSON values. Raises DecodeError when it is not JSON."""
        from ..codec.decode import plain_json

        try:
            return plain_json(self.content)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
            pass
        raise explained(self, DecodeError(f"{self.operation}: the answer is not JSON"))

    def parse(self) -> T_co:
        """The result, decoded to its documented type (once; then remembered).

        Raises DecodeError and, with `on_drift="raise"`, DriftError.
        """
        try:
            return cast("T_co", self._parsed)
        except AttributeError:
            pass
        problem: APIError
        try:
            self._parsed: Any = self._decode()
        except (DecodeError, DriftError) as error:
            problem = error
        else:
            return cast("T_co", self._parsed)
        raise explained(self, problem)

    def _decode(self) -> Any:
        # Packages export this class: what decodes is loaded when there is an answer.
        from ..codec.decode import decode_json

        decoder = self.decoder
        if isinstance(decoder, Nothing):
            return self._report_unread_body()
        if self._lacks_body(decoder):
            return self._report_missing_body()
        if not self._asked_for:
            self._report("an answer of a media type that was not asked for")
        if isinstance(decoder, Json):
            return decode_json(
                self.content,
                decoder.resolved_type(),
                on_drift=self._on_drift,
                where=self.operation,
            )
        if isinstance(decoder, Location):
            return Redirect(self.status_code, self.headers.get("location") or "")
        return self.text if isinstance(decoder, Text) else self.content

    def _lacks_body(self, decoder: Decoder) -> bool:
        """Whether no body came where one is documented, so that the result is None.

        An empty text or file is one, under a status that can have a body at all.
        """
        if self.status_code in _WITHOUT_BODY:
            return True
        if isinstance(decoder, Json):
            return not self.content.strip()
        return not self.content and not self._documented

    def _report_missing_body(self) -> None:
        what = "status" if self._documented else "undocumented status"
        self._report(f"{what} {self.status_code} without a body")

    def _report_unread_body(self) -> None:
        # Of a documented status, one has said that there is nothing to read.
        if self.content.strip() and not self._documented:
            what = f"undocumented status {self.status_code} with a body"
            self._report(f"{what}, which only with_raw_response gives")

    def _report(self, what: str) -> None:
        text = f"{self.operation}: {what}"
        if self._on_drift == "raise":
            raise DriftError(text, ["$"])
        if self._on_drift == "warn":
            logger.warning("%s", text)

    def __repr__(self) -> str:
        return f"<Response {self.status_code} of {self.operation}>"


def explained(response: Response[Any], error: E) -> E:
    """The error, told of which answer it speaks."""
    error.operation = response.operation
    error.method = response.method
    error.route = response.route
    if isinstance(error, (DecodeError, DriftError)):
        error.status_code = response.status_code
        error.raw = response.content
        error.request_id = response.request_id
    return error
