# Copied by clientpress. Do not edit.
"""Every exception a client raises by itself.

The text of an error names the operation and its route template, the status, the
vendor's code and the request id. Text of the server, parameter values, URLs and
headers are never part of it: logs and error trackers keep such texts.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

__all__ = [
    "APIConnectionError",
    "APIError",
    "APIStatusError",
    "APITimeoutError",
    "AuthenticationError",
    "BadRequestError",
    "ClientConfigurationError",
    "ConflictError",
    "DecodeError",
    "DriftError",
    "NotAcceptableError",
    "NotFoundError",
    "PagingError",
    "PermissionDeniedError",
    "RateLimitError",
    "RateLimitWaitError",
    "ResponseTooLargeError",
    "ServerError",
    "TaskTimeoutError",
    "UnprocessableEntityError",
    "WebhookError",
    "WebhookPayloadError",
    "WebhookVerificationError",
    "status_error_class",
    "status_of_class",
]

_E = TypeVar("_E", bound="APIError")


def _rebuild(cls: type[_E], args: tuple[Any, ...], state: dict[str, Any]) -> _E:
    error = cls.__new__(cls, *args)
    error.args = args
    error.__dict__.update(state)
    return error


class APIError(Exception):
    """Base of every error a client raises by itself."""

    operation: str = ""
    """Name of the operation, such as `orders.get`; empty outside a call."""
    method: str = ""
    route: str = ""
    """The path template: placeholders, never values."""
    may_have_been_processed: bool = False
    """Whether the server may have done what was asked, in any attempt of the call.

    False where it surely has not: nothing was sent, or it was refused.
    """

    def __reduce__(self) -> tuple[Any, ...]:
        # BaseException would call the class with `args` alone, which the classes
        # with keyword arguments refuse.
        return _rebuild, (type(self), self.args, dict(self.__dict__))


class ClientConfigurationError(APIError, ValueError):
    """The client was given too little, or something unusable."""


class APIConnectionError(APIError):
    """No answer came: the connection failed or broke."""


class APITimeoutError(APIConnectionError):
    """No answer came in time."""


class DecodeError(APIError):
    """The answer cannot be read at all, for instance because it is not JSON."""

    may_have_been_processed = True
    status_code: int | None = None
    raw: bytes = b""
    """The answer as received."""
    request_id: str | None = None


class ResponseTooLargeError(APIError):
    """The answer is larger than `max_response_bytes`. It was not read to its end."""

    may_have_been_processed = True
    status_code: int | None = None
    request_id: str | None = None


class DriftError(APIError):
    """The answer disagrees with its documented type and `on_drift` is `raise`."""

    may_have_been_processed = True
    paths: tuple[str, ...] = ()
    """JSON paths of the values that disagree."""
    status_code: int | None = None
    raw: bytes = b""
    """The answer as received."""
    request_id: str | None = None

    def __init__(self, message: str, paths: Iterable[str] = ()) -> None:
        super().__init__(message)
        self.paths = tuple(paths)


class APIStatusError(APIError):
    """The server answered with a status that is not a result of the operation.

    One that is made by hand, in a test say, needs no argument where its class has a
    status: `NotFoundError(message="gone")`.
    """

    def __init__(
        self,
        summary: str = "",
        *,
        status_code: int | None = None,
        body: Any = None,
        raw: bytes = b"",
        headers: Mapping[str, str] | None = None,
        request_id: str | None = None,
        retry_after: float | None = None,
        message: str = "",
        code: str | None = None,
        code_meaning: str | None = None,
        required_scopes: tuple[str, ...] = (),
        may_have_been_processed: bool = False,
        operation: str = "",
        method: str = "",
        route: str = "",
    ) -> None:
        if status_code is None:
            status_code = status_of_class(type(self))
        if status_code is None:
            raise TypeError(f"{type(self).__name__} needs a status_code")
        super().__init__(summary or f"status {status_code}")
        self.may_have_been_processed = may_have_been_processed
        self.status_code: int = status_code
        self.body = body
        """The decoded body: of the documented type, else a JSON value, else text."""
        self.raw = raw
        self.headers: Mapping[str, str] = {} if headers is None else headers
        self.request_id = request_id
        self.retry_after = retry_after
        """Seconds the server asks to wait; None when it asked for nothing."""
        self.message = message
        """What the server said. It may repeat what was sent: mind your logs."""
        self.code = code
        """The vendor's documented code that was found in the body."""
        self.code_meaning = code_meaning
        self.required_scopes = required_scopes
        """With status 403: the scopes the operation asks for."""
        self.operation = operation
        self.method = method
        self.route = route


class BadRequestError(APIStatusError):
    """Status 400."""


class AuthenticationError(APIStatusError):
    """Status 401, or no token could be obtained."""


class PermissionDeniedError(APIStatusError):
    """Status 403."""


class NotFoundError(APIStatusError):
    """Status 404."""


class NotAcceptableError(APIStatusError):
    """Status 406."""


class ConflictError(APIStatusError):
    """Status 409."""


class UnprocessableEntityError(APIStatusError):
    """Status 422."""


class RateLimitError(APIStatusError):
    """Status 429."""


class ServerError(APIStatusError):
    """Any status 5xx."""


class RateLimitWaitError(APIError):
    """The call would have to wait longer than the limiter's `max_wait`: not sent."""

    wait: float = 0.0
    """Seconds after which it could have been sent."""


class PagingError(APIError):
    """The pages of a list cannot be walked, because they lead in a circle."""


class TaskTimeoutError(APIError):
    """A background task was not done in the time that was given."""

    may_have_been_processed = True


class WebhookError(APIError):
    """Base of what can be wrong with a received webhook."""


class WebhookVerificationError(WebhookError):
    """The sender could not be verified."""


class WebhookPayloadError(WebhookError):
    """The body of the webhook cannot be read."""


_BY_STATUS: dict[int, type[APIStatusError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    406: NotAcceptableError,
    409: ConflictError,
    422: UnprocessableEntityError,
    429: RateLimitError,
}


def status_error_class(status_code: int) -> type[APIStatusError]:
    """The class that stands for a status; undocumented ones have one too."""
    if 500 <= status_code <= 599:
        return ServerError
    return _BY_STATUS.get(status_code, APIStatusError)


def status_of_class(kind: type[APIError]) -> int | None:
    """The status that a class stands for, the first one of several; None: for none."""
    if issubclass(kind, ServerError):
        return 500
    found = (status for status, own in _BY_STATUS.items() if issubclass(kind, own))
    return next(found, None)
