# Copied by clientpress. Do not edit.
"""What proves who has sent an event."""

from __future__ import annotations

import hmac
from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

from ..core.errors import WebhookVerificationError

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = [
    "NO_TEXT",
    "Secret",
    "SharedSecret",
    "Signing",
    "header_values",
    "only_header",
    "secrets_of",
    "verify",
]


NO_TEXT = (
    "secret= takes no text but what the module webhooks makes of one, as"
    ' webhooks.SharedSecret("X-Secret", "...") does'
)


class Secret(Protocol):
    """What proves that a request comes from the sender.

    One that signs may have `signed_headers`: the names, in lower case, of those that it
    signs with the body.
    """

    def verify(self, headers: Mapping[str, str], body: bytes) -> None:
        """Raises WebhookVerificationError unless the sender is proved."""


class Signing(Protocol):
    """A secret by which events can be sent as well, to be taken by a receiver in tests."""

    def sign(self, body: bytes, identity: str) -> dict[str, str]:
        """The headers that prove the sender of an event with this body."""
        ...


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

    def sign(self, body: bytes, identity: str) -> dict[str, str]:
        """See `Signing`."""
        del body, identity
        return {self.header: self._value.decode()}

    def __repr__(self) -> str:
        return f"SharedSecret({self.header!r}, '***')"


def only_header(headers: Mapping[str, str], name: str) -> str:
    """The value of a header that must be there once, whatever the case of its name.

    Raises WebhookVerificationError.
    """
    found = header_values(headers, name)
    if len(found) != 1:
        problem = "stands there twice" if found else "is missing"
        raise WebhookVerificationError(f"the header {name} {problem}")
    return found[0]


def header_values(headers: Mapping[str, str], name: str) -> list[str]:
    wanted = name.lower()
    return [value for own, value in headers.items() if own.lower() == wanted]


def secrets_of(secret: Secret | Sequence[Secret] | None) -> Sequence[Secret] | None:
    """The secrets of which one must prove the sender; None if nothing has to.

    Raises ValueError for an empty list, which would prove nothing, and TypeError for
    the bare text of a secret, which does not say how it proves anything.
    """
    if secret is None:
        return None
    secrets = secret if isinstance(secret, Sequence) else [secret]
    if not secrets:
        raise ValueError("no secret is given; None lets every sender in")
    if not all(hasattr(one, "verify") for one in secrets):
        raise TypeError(NO_TEXT)
    return secrets


def verify(secrets: Sequence[Secret], headers: Mapping[str, str], body: bytes) -> None:
    """Raises WebhookVerificationError, that of the last secret, unless one fits."""
    *others, last = secrets
    for secret in others:
        try:
            secret.verify(headers, body)
        except WebhookVerificationError:
            continue
        return
    last.verify(headers, body)
