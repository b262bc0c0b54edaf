# Copied by clientpress. Do not edit.
"""The kinds of events that a server sends, and reading them."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

import msgspec

from ..codec.decode import decode_json
from ..core.errors import DecodeError, WebhookPayloadError
from ..core.headers import Headers
from ..core.pointers import MISSING, find
from .secrets import header_values, secrets_of, verify

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from ..spec.options import OnDrift
    from .secrets import Secret

__all__ = ["Event", "RejectEvent", "WebhookDefinition"]

_T = TypeVar("_T")


class Event(Generic[_T]):
    """One received event."""

    __slots__ = ("data", "headers", "identity", "may_have_been_handled", "name", "raw")

    def __init__(
        self,
        name: str,
        data: _T,
        identity: str | None,
        raw: bytes,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        self.name = name
        self.data = data
        self.identity = identity
        """What tells the event from others: the same when it is delivered again."""
        self.raw = raw
        """The body as received."""
        self.headers = Headers.of(headers or {})
        """Those of the request, by names in any case. The secret may be among them."""
        self.may_have_been_handled = False
        """Whether a receiver had begun to handle it before and nothing is known of how
        that ended: the process died, or could not note it."""

    def __repr__(self) -> str:
        # The identity may be a personal number.
        return f"Event({self.name!r})"


class WebhookDefinition(Generic[_T]):
    """A kind of event that the server sends, and how it is read."""

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
            verify(secrets, headers, body)
        where = f"webhook {self.name}"
        try:
            data = decode_json(body, self._type(), on_drift=on_drift, where=where)
            identity = self._identity(headers, body)
        except DecodeError as error:
            problem = str(error)
        except RecursionError:
            # What can be read may yet be too deep to be written.
            problem = f"{where}: it is nested too deeply"
        else:
            return Event(self.name, cast("_T", data), identity, body, headers)
        raise WebhookPayloadError(problem)

    def _identity(self, headers: Mapping[str, str], body: bytes) -> str | None:
        if self.identity is not None:
            return _identity(body, self.identity)
        values = header_values(headers, self.identity_header or "")
        return values[0] or None if len(values) == 1 else None

    def answer(self, event: Event[_T]) -> bytes:
        """The JSON body that the sender expects back; empty when it expects none.

        Raises WebhookPayloadError where what it is made of is nested too deeply.
        """
        if not self._answer:
            return b""
        pointers = self._answer.items()
        try:
            body = _parsed(event.raw)
            found = {name: find(body, pointer) for name, pointer in pointers}
            return msgspec.json.encode(
                {name: value for name, value in found.items() if value is not MISSING}
            )
        except (DecodeError, RecursionError):
            # How deep is too deep depends on how deep the caller is.
            pass
        raise WebhookPayloadError(
            f"webhook {self.name}: the answer would be nested too deeply"
        )

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.name!r})"


class RejectEvent(Exception):  # an answer more than an error
    """Raised by a handler for an event that can never be handled.

    A receiver then answers with `status_code`, which is from 400 to 499.
    """

    def __init__(self, status_code: int = 422) -> None:
        if not 400 <= status_code <= 499:
            raise ValueError("the status of a rejection is from 400 to 499")
        super().__init__(status_code)
        self.status_code = status_code


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
