# Copied by clientpress. Do not edit.
"""Tokens that are kept: by a client while it runs, and by its user between runs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from ..core import clock
from ..transport.effects import Gate

if TYPE_CHECKING:
    from collections.abc import Awaitable

    from ..core.errors import APIError

__all__ = ["AsyncTokenStorage", "HeldTokens", "TokenStorage", "Tokens"]

_LONGEST_MARGIN = 30.0


class Tokens:
    """Tokens to be kept between runs. `expires_at` is a POSIX time, None if unknown."""

    __slots__ = ("access_token", "expires_at", "refresh_token")

    def __init__(
        self,
        access_token: str,
        refresh_token: str | None = None,
        expires_at: float | None = None,
    ) -> None:
        self.access_token = access_token
        self.refresh_token = refresh_token
        self.expires_at = expires_at

    def __repr__(self) -> str:
        return f"<Tokens, expires_at={self.expires_at}>"


class TokenStorage(Protocol):
    """Keeps tokens between runs; servers may give a new refresh token for each use.

    `load` is called before the first token is needed, `save` after each token request,
    both by one call at a time.
    """

    def load(self) -> Tokens | None: ...

    def save(self, tokens: Tokens, /) -> None: ...


class AsyncTokenStorage(Protocol):
    """A `TokenStorage` whose methods may also be asynchronous."""

    def load(self) -> Tokens | Awaitable[Tokens | None] | None: ...

    def save(self, tokens: Tokens, /) -> Awaitable[None] | None: ...


class HeldTokens:
    """The tokens of one scheme, shared by every copy of a client.

    `refresh_tokens` are tried in their order.
    """

    __slots__ = ("_kept", "failure", "gate", "is_loaded", "refresh_tokens")

    def __init__(self) -> None:
        self.gate = Gate()
        self.is_loaded = False
        self.refresh_tokens: list[str] = []
        self.failure: APIError | None = None
        """How it went wrong the last time it did."""
        # One tuple, so that no thread sees a token with the end of another.
        self._kept: tuple[str, float | None] | None = None

    def current(self) -> str | None:
        kept = self._kept
        if kept is None:
            return None
        token, expires = kept
        return token if expires is None or clock.monotonic() < expires else None

    def keep(self, token: str, lifetime: float | None) -> None:
        """Keep a token for its lifetime (seconds) less 10 %, or less 30 seconds."""
        expires = None
        if lifetime is not None:
            margin = min(_LONGEST_MARGIN, lifetime / 10)
            expires = clock.monotonic() + lifetime - max(margin, 0)
        self._kept = (token, expires)

    def forget(self, token: str) -> None:
        """Drop a token that was refused, unless a newer one is there already."""
        kept = self._kept
        if kept is not None and kept[0] == token:
            self._kept = None
