"""The schemes of HTTP authentication that clients serve, each in one entry.

A new scheme is a member of `HttpKind`, its entry in `_KINDS`, and a class of the runtime
that `code/symbols.py` has under the same name.
"""

from __future__ import annotations

import base64
from collections.abc import Callable
from enum import Enum

from msgspec import Struct


class HttpKind(Enum):
    """A scheme by the name it has in documents, in small letters."""

    BASIC = "basic"
    BEARER = "bearer"

    @property
    def arguments(self) -> tuple[tuple[str, str], ...]:
        """The client's arguments with what they are; none for one, named elsewhere."""
        return _KINDS[self].arguments

    def sent(self, *secrets: str) -> str | None:
        """Return what `Authorization` holds for the values of the arguments.

        None where that depends on the request.
        """
        return _KINDS[self].sent(*secrets)


class _Kind(Struct, frozen=True):
    sent: Callable[..., str | None]
    arguments: tuple[tuple[str, str], ...] = ()


def _basic(username: str, password: str) -> str:
    return f"Basic {base64.b64encode(f'{username}:{password}'.encode()).decode()}"


def _bearer(token: str) -> str:
    return f"Bearer {token}"


_KINDS = {
    HttpKind.BASIC: _Kind(
        _basic, (("username", "The user name."), ("password", "The password."))
    ),
    HttpKind.BEARER: _Kind(_bearer),
}
