# Copied by clientpress. Do not edit.
"""The base classes of resources, and what makes their raw twins typed."""

from __future__ import annotations

from typing import TYPE_CHECKING, ParamSpec, TypeVar

from .caller import AsyncCaller, SyncCaller

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from ..exchange.response import Response
    from ..streaming.streamed_response import AsyncStreamed, Streamed

__all__ = [
    "AsyncResource",
    "SyncResource",
    "async_raw",
    "async_streamed",
    "raw",
    "streamed",
]

P = ParamSpec("P")
T = TypeVar("T")


class SyncResource(SyncCaller):
    """A group of operations, bound to a client."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client
        self._calls = client._calls.having(is_raw=False)


class AsyncResource(AsyncCaller):
    """A group of operations, bound to an asynchronous client."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client
        self._calls = client._calls.having(is_raw=False)


def raw(method: Callable[P, T]) -> Callable[P, Response[T]]:
    """For type checkers only: the method of a resource, returning `Response[T]`."""
    raise NotImplementedError(f"{method!r}: used by type checkers only")


def async_raw(
    method: Callable[P, Awaitable[T]],
) -> Callable[P, Awaitable[Response[T]]]:
    """For type checkers only: the asynchronous twin of `raw`."""
    raise NotImplementedError(f"{method!r}: used by type checkers only")


def streamed(method: Callable[P, T]) -> Callable[P, Streamed[T]]:
    """For type checkers only: the method of a resource, streaming its response."""
    raise NotImplementedError(f"{method!r}: used by type checkers only")


def async_streamed(method: Callable[P, Awaitable[T]]) -> Callable[P, AsyncStreamed[T]]:
    """For type checkers only: the asynchronous twin of `streamed`."""
    raise NotImplementedError(f"{method!r}: used by type checkers only")
