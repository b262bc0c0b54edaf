"""Reading the events a server sends."""

from __future__ import annotations

import hmac
from collections import OrderedDict
from threading import Lock
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar, cast

import msgspec

from .decode import decode_json
from .errors import DecodeError, WebhookPayloadError, WebhookVerificationError
from .pointers import MISSING, find

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from .options import OnDrift

__all__ = ["Event", "RecentEvents", "Secret", "SharedSecret", "Webhook", "only_header"]

_T = TypeVar("_T")


class Secret(Protocol):
    """What proves that a request comes from the sender."""

    def verify(self, headers: Mapping[str, str], body: bytes) -> None:
        """Raises WebhookVerificationError unless the sender is proved."""


class SharedSecret:
    """A header by which the sender shows that it knows a secret."""

    __slots__ = ("_value", "header")

    def __init__(self, header: str, value: str) -> None:
        # An empty secret would let in whoever sends the header empty.
        if not value:
            raise ValueError(f"the secret for the header {header} is empty")
        self.header = header
        self._value = value.encode()

    def verify(self, headers: Mapping[str, str], body: bytes) -> None:
        """Raises WebhookVerificationError unless the header holds the secret."""
        del body
        given = only_header(headers, self.header).encode("utf-8", "surrogateescape")
        if not hmac.compare_digest(given, self._value):
            raise WebhookVerificationError(
                f"the header {self.header} does not hold the shared secret"
            )

    def __repr__(self) -> str:
        return f"SharedSecret({self.header!r}, '***')"


def only_header(headers: Mapping[str, str], name: str) -> str:
    """The value of a header that must be there once, whatever the case of its name.

    Raises WebhookVerificationError.
    """
    wanted = name.lower()
    found = [value for own, value in headers.items() if own.lower() == wanted]
    if len(found) != 1:
        problem = "stands there twice" if found else "is missing"
        raise WebhookVerificationError(f"the header {name} {problem}")
    return found[0]


class Event(Generic[_T]):
    """One received event."""

    __slots__ = ("data", "identity", "name", "raw")

    def __init__(self, name: str, data: _T, identity: str | None, raw: bytes) -> None:
        self.name = name
        self.data = data
        self.identity = identity
        """What tells the event from others: the same when it is delivered again."""
        self.raw = raw
        """The body as received."""

    def __repr__(self) -> str:
        return f"Event({self.name!r}, identity={self.identity!r})"


class Webhook(Generic[_T]):
    """A kind of event that the server sends."""

    __slots__ = (
        "_answer",
        "_type",
        "identity",
        "name",
        "retries",
        "success",
        "timeout",
    )

    def __init__(
        self,
        name: str,
        type_: Callable[[], Any],
        *,
        identity: str | None = None,
        retries: tuple[float, ...] = (),
        timeout: float | None = None,
        answer: Mapping[str, str] = MappingProxyType({}),
        success: str = "2XX",
    ) -> None:
        self.name = name
        self._type = type_
        self.identity = identity
        """JSON pointer to what identifies an event ("": all of it); None: nothing does."""
        self.retries = retries
        """Seconds the sender waits before each further delivery."""
        self.timeout = timeout
        """Seconds in which the sender expects an answer."""
        self._answer = answer
        self.success = success
        """The status by which the sender knows that the event has arrived."""

    def parse(
        self,
        body: bytes | str,
        *,
        headers: Mapping[str, str] | None = None,
        secret: Secret | None = None,
        on_drift: OnDrift = "warn",
    ) -> Event[_T]:
        """Verify the sender, if a secret is given, and read the event.

        Raises WebhookVerificationError, WebhookPayloadError for what is no JSON, and
        DriftError when `on_drift` is "raise".
        """
        if isinstance(body, str):
            body = body.encode("utf-8", "surrogatepass")
        if secret is not None:
            secret.verify({} if headers is None else headers, body)
        where = f"webhook {self.name}"
        try:
            data = decode_json(body, self._type(), on_drift=on_drift, where=where)
            identity = None if self.identity is None else _identity(body, self.identity)
        except DecodeError as error:
            problem = str(error)
        else:
            return Event(self.name, cast("_T", data), identity, body)
        raise WebhookPayloadError(problem)

    def answer(self, event: Event[_T]) -> bytes:
        """The JSON body that the sender expects back; empty when it expects none."""
        if not self._answer:
            return b""
        body = _parsed(event.raw)
        found = {name: find(body, pointer) for name, pointer in self._answer.items()}
        return msgspec.json.encode(
            {name: value for name, value in found.items() if value is not MISSING}
        )

    def __repr__(self) -> str:
        return f"Webhook({self.name!r})"


class RecentEvents:
    """Remembers the identities of the latest events, in memory and for one process."""

    def __init__(self, limit: int = 10_000) -> None:
        if limit < 1:
            raise ValueError("limit must be at least 1")
        self._limit = limit
        self._seen: OrderedDict[tuple[str, str], None] = OrderedDict()
        self._lock = Lock()

    def first_time(self, event: Event[Any]) -> bool:
        """Whether the event is new; always so for one without an identity."""
        if event.identity is None:
            return True
        key = (event.name, event.identity)
        with self._lock:
            if key in self._seen:
                self._seen.move_to_end(key)
                return False
            self._seen[key] = None
            if len(self._seen) > self._limit:
                self._seen.popitem(last=False)
            return True


def _parsed(body: bytes) -> Any:
    return decode_json(body, Any, on_drift="ignore", where="webhook")


def _identity(body: bytes, pointer: str) -> str | None:
    """What identifies an event, as text; None for what cannot identify anything.

    The empty pointer is the whole body: its digest, whatever the order of its keys.
    """
    identity = find(_parsed(body), pointer)
    if pointer == "":
        from hashlib import sha256  # noqa: PLC0415  # few webhooks need it

        return sha256(msgspec.json.encode(identity, order="deterministic")).hexdigest()
    if isinstance(identity, str):
        return identity or None
    if isinstance(identity, (int, float)) and not isinstance(identity, bool):
        return str(identity)
    return None
