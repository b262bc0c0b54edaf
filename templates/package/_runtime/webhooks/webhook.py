"""Reading the events a server sends."""

from __future__ import annotations

import hmac
from collections.abc import Sequence
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar, cast

import msgspec

from ..codec.decode import decode_json
from ..core.errors import DecodeError, WebhookPayloadError, WebhookVerificationError
from ..core.pointers import MISSING, find

if TYPE_CHECKING:
    import os
    from collections.abc import Callable, Mapping

    from ..spec.options import OnDrift
    from .receiver import Receiver
    from .stores import EventStore

__all__ = [
    "Event",
    "RejectEvent",
    "Secret",
    "SharedSecret",
    "Webhook",
    "only_header",
    "secrets_of",
]

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
        given = only_header(headers, self.header).encode("utf-8", "surrogatepass")
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
    found = _values(headers, name)
    if len(found) != 1:
        problem = "stands there twice" if found else "is missing"
        raise WebhookVerificationError(f"the header {name} {problem}")
    return found[0]


def _values(headers: Mapping[str, str], name: str) -> list[str]:
    wanted = name.lower()
    return [value for own, value in headers.items() if own.lower() == wanted]


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
        # The identity may be a personal number.
        return f"Event({self.name!r})"


class Webhook(Generic[_T]):
    """A kind of event that the server sends."""

    __slots__ = (
        "_answer",
        "_type",
        "identity",
        "identity_header",
        "method",
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
        identity_header: str | None = None,
        retries: tuple[float, ...] = (),
        timeout: float | None = None,
        answer: Mapping[str, str] = MappingProxyType({}),
        success: str = "2XX",
        method: str = "POST",
    ) -> None:
        self.name = name
        self._type = type_
        self.identity = identity
        """JSON pointer to what identifies an event ("": all of it), or None."""
        self.identity_header = identity_header
        """The header that identifies an event instead, or None."""
        self.retries = retries
        """Seconds the sender waits before each further delivery."""
        self.timeout = timeout
        """Seconds in which the sender expects an answer."""
        self._answer = answer
        self.success = success
        """The status by which the sender knows that the event has arrived."""
        self.method = method

    def parse(
        self,
        body: bytes | str,
        *,
        headers: Mapping[str, str] | None = None,
        secret: Secret | Sequence[Secret] | None = None,
        on_drift: OnDrift = "warn",
    ) -> Event[_T]:
        """Verify the sender, if a secret is given, and read the event.

        Of several secrets, as there are while one is replaced, one is enough.

        Raises WebhookVerificationError, WebhookPayloadError for what is no JSON, and
        DriftError when `on_drift` is "raise".
        """
        if isinstance(body, str):
            body = body.encode("utf-8", "surrogatepass")
        headers = {} if headers is None else headers
        secrets = secrets_of(secret)
        if secrets is not None:
            _verify(secrets, headers, body)
        where = f"webhook {self.name}"
        try:
            data = decode_json(body, self._type(), on_drift=on_drift, where=where)
            identity = self._identity(headers, body)
        except DecodeError as error:
            problem = str(error)
        else:
            return Event(self.name, cast("_T", data), identity, body)
        raise WebhookPayloadError(problem)

    def _identity(self, headers: Mapping[str, str], body: bytes) -> str | None:
        if self.identity is not None:
            return _identity(body, self.identity)
        values = _values(headers, self.identity_header or "")
        return values[0] or None if len(values) == 1 else None

    def answer(self, event: Event[_T]) -> bytes:
        """The JSON body that the sender expects back; empty when it expects none."""
        if not self._answer:
            return b""
        body = _parsed(event.raw)
        found = {name: find(body, pointer) for name, pointer in self._answer.items()}
        return msgspec.json.encode(
            {name: value for name, value in found.items() if value is not MISSING}
        )

    def receiver(
        self,
        handler: Callable[[Event[_T]], object],
        *,
        secret: Secret | Sequence[Secret] | None,
        store: EventStore | str | os.PathLike[str] | None,
        on_drift: OnDrift = "warn",
        body_limit: int = 1_048_576,
        lease: float | None = None,
    ) -> Receiver[_T]:
        """An ASGI application that hands each event to `handler`, once.

        The handler may be asynchronous; one that is not runs in a thread. `secret` is
        as for `parse`. `store` notes which events were handled; a path is that of a
        SQLite file, and with None every delivery is handled. `body_limit` is in bytes.
        `lease` is how many seconds an event waits when the process that handled it
        died; by default it follows from the sender's timeout and schedule.
        """
        # Imported late: only those who receive events need asyncio.
        from .receiver import Receiver

        return Receiver(
            self,
            handler,
            secret=secret,
            store=store,
            on_drift=on_drift,
            body_limit=body_limit,
            lease=lease,
        )

    def __repr__(self) -> str:
        return f"Webhook({self.name!r})"


class RejectEvent(Exception):  # an answer more than an error
    """Raised by a handler for an event that can never be handled.

    A receiver then answers with `status_code`, which is from 400 to 499.
    """

    def __init__(self, status_code: int = 422) -> None:
        if not 400 <= status_code <= 499:
            raise ValueError("the status of a rejection is from 400 to 499")
        super().__init__(status_code)
        self.status_code = status_code


def secrets_of(secret: Secret | Sequence[Secret] | None) -> Sequence[Secret] | None:
    """The secrets of which one must prove the sender; None if nothing has to.

    Raises ValueError for an empty list, which would prove nothing.
    """
    if secret is None:
        return None
    secrets = secret if isinstance(secret, Sequence) else [secret]
    if not secrets:
        raise ValueError("no secret is given; None lets every sender in")
    return secrets


def _verify(secrets: Sequence[Secret], headers: Mapping[str, str], body: bytes) -> None:
    """Raises WebhookVerificationError, that of the last secret, unless one fits."""
    *others, last = secrets
    for secret in others:
        try:
            secret.verify(headers, body)
        except WebhookVerificationError:
            continue
        return
    last.verify(headers, body)


def _parsed(body: bytes) -> Any:
    return decode_json(body, Any, on_drift="ignore", where="webhook")


def _identity(body: bytes, pointer: str) -> str | None:
    """What identifies an event, as text; None for what cannot identify anything.

    The empty pointer is the whole body: its digest, whatever the order of its keys.
    """
    identity = find(_parsed(body), pointer)
    if pointer == "":
        from hashlib import sha256  # few webhooks need it

        return sha256(msgspec.json.encode(identity, order="deterministic")).hexdigest()
    if isinstance(identity, str):
        return identity or None
    if isinstance(identity, (int, float)) and not isinstance(identity, bool):
        return str(identity)
    return None
