# Copied by clientpress. Do not edit.
"""For whom a scheme speaks, and what it may use of the client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ..spec.operation import ErrorCodes
    from ..transport.connection_wait import Progress
    from .tokens import AsyncTokenStorage

__all__ = ["AuthContext", "AuthSession"]

S = TypeVar("S")


class AuthSession(Protocol):
    """What schemes use of a client; credentials are by argument name."""

    @property
    def credentials(self) -> Mapping[str, Any]: ...

    @property
    def header_names(self) -> Mapping[str, str]: ...

    @property
    def token_storage(self) -> AsyncTokenStorage | None: ...

    @property
    def base_url(self) -> str: ...

    @property
    def timeout(self) -> float | None: ...

    @property
    def max_retries(self) -> int: ...

    @property
    def max_response_bytes(self) -> int | None: ...

    @property
    def progress(self) -> Progress: ...

    @property
    def user_agent(self) -> str: ...

    def hint(self, *arguments: str) -> str:
        """How missing arguments can be given."""
        ...

    def state_of(self, key: Any, make: Callable[[], S]) -> S:
        """What `make` returned for this key the first time."""
        ...


class AuthContext:
    """An operation of a client that needs credentials, until `ends` (None: no limit).

    `ends` is a moment by `clock.monotonic`, `error_codes` are those of the operation.
    """

    __slots__ = ("ends", "error_codes", "operation", "session")

    def __init__(
        self,
        session: AuthSession,
        operation: str,
        ends: float | None,
        error_codes: ErrorCodes | None = None,
    ) -> None:
        self.session = session
        self.operation = operation
        self.ends = ends
        self.error_codes = error_codes
