# Copied by clientpress. Do not edit.
"""Secrets by which the sender of a webhook signs what it sends."""

from __future__ import annotations

import hmac
from base64 import b64decode, b64encode
from typing import TYPE_CHECKING, Literal, TypeAlias

from ..core import clock
from ..core.errors import WebhookVerificationError
from .secrets import only_header

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["HmacSecret", "StandardWebhookSecret"]

Encoding: TypeAlias = Literal["base64", "hex"]


class HmacSecret:
    """A header holds the HMAC-SHA256 of the raw body, after a fixed `prefix`."""

    __slots__ = ("_key", "encoding", "header", "prefix")

    signed_headers: frozenset[str] = frozenset()

    def __init__(
        self, header: str, secret: str, *, encoding: Encoding = "hex", prefix: str = ""
    ) -> None:
        # With an empty secret anybody could sign.
        if not secret:
            raise ValueError(f"the secret for the header {header} is empty")
        self.header = header
        self.encoding: Encoding = encoding
        self.prefix = prefix
        self._key = secret.encode()

    def verify(self, headers: Mapping[str, str], body: bytes) -> None:
        """Raises WebhookVerificationError unless the header signs the body."""
        given = only_header(headers, self.header)
        if self.encoding == "hex":
            # Hexadecimal digits have no case.
            given = given[: len(self.prefix)] + given[len(self.prefix) :].lower()
        if not _equal(given, self._signature(body)):
            raise WebhookVerificationError(
                f"the header {self.header} does not hold the signature of the body"
            )

    def sign(self, body: bytes, identity: str) -> dict[str, str]:
        """See `Signing`."""
        del identity
        return {self.header: self._signature(body)}

    def _signature(self, body: bytes) -> str:
        digest = hmac.digest(self._key, body, "sha256")
        is_hex = self.encoding == "hex"
        return self.prefix + (digest.hex() if is_hex else b64encode(digest).decode())

    def __repr__(self) -> str:
        return f"HmacSecret({self.header!r}, '***')"


class StandardWebhookSecret:
    """A secret as Standard Webhooks defines it: `whsec_` and base64.

    The signature covers the event's id and time, so that an event cannot be replayed
    once `tolerance` (seconds) has passed.
    """

    __slots__ = ("_key", "tolerance")

    signed_headers = frozenset({"webhook-id", "webhook-timestamp"})

    def __init__(self, secret: str, *, tolerance: float = 300.0) -> None:
        key = _decoded(secret.removeprefix("whsec_"))
        if not key:
            raise ValueError("the secret is not base64, as in whsec_...")
        self._key = key
        self.tolerance = tolerance

    def verify(self, headers: Mapping[str, str], body: bytes) -> None:
        """Raises WebhookVerificationError unless the headers sign the body, lately."""
        identity = only_header(headers, "webhook-id")
        time = only_header(headers, "webhook-timestamp")
        given = only_header(headers, "webhook-signature")
        if not (time.isascii() and time.isdigit() and len(time) <= 12):
            raise WebhookVerificationError(
                "the header webhook-timestamp does not hold seconds"
            )
        signature = self._signature(body, identity, time)
        # While a sender changes its secret it signs with both.
        if not any(_equal(one, signature) for one in given.split()):
            raise WebhookVerificationError(
                "the header webhook-signature does not hold the signature of the body"
            )
        if abs(clock.now() - int(time)) > self.tolerance:
            raise WebhookVerificationError(
                f"the event was not sent within {self.tolerance:g} seconds"
            )

    def sign(self, body: bytes, identity: str) -> dict[str, str]:
        """See `Signing`."""
        time = str(int(clock.now()))
        return {
            "webhook-id": identity,
            "webhook-timestamp": time,
            "webhook-signature": self._signature(body, identity, time),
        }

    def _signature(self, body: bytes, identity: str, time: str) -> str:
        signed = f"{identity}.{time}.".encode("utf-8", "surrogatepass") + body
        digest = hmac.digest(self._key, signed, "sha256")
        return f"v1,{b64encode(digest).decode()}"

    def __repr__(self) -> str:
        return "StandardWebhookSecret('***')"


def _equal(given: str, expected: str) -> bool:
    return hmac.compare_digest(
        given.encode("utf-8", "surrogatepass"), expected.encode()
    )


def _decoded(text: str) -> bytes:
    """The bytes, or none for what is not base64; the padding may be missing."""
    try:
        return b64decode(text + "=" * (-len(text) % 4), validate=True)
    except ValueError:
        return b""
