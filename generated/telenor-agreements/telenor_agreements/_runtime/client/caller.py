# Copied by clientpress. Do not edit.
"""What clients and resources have in common: making calls, and being copied."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, cast

from ..core.sentinel import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self

    from ..exchange.session import AnySession
    from ..spec.operation import Operation
    from ..spec.options import RequestOptions
    from ..streaming.streamed_response import StreamedCalls
    from .calls import AsyncCalls, SyncCalls

__all__ = ["AsyncCaller", "SyncCaller", "session_of"]

T = TypeVar("T")


class _Caller:
    _calls: Any
    _client: Any

    def _twin(self, calls: Any) -> Self:
        """A copy that makes its calls by these; what is cached on it stays behind."""
        twin = object.__new__(type(self))
        twin._calls = calls
        if "_client" in vars(self):
            twin._client = self._client
        return twin

    def _as_raw(self) -> Self:
        """The same, but every call returns the raw `Response`."""
        return self._twin(self._calls.having(is_raw=True))

    def _as_open(self) -> Self:
        """The same, but every call returns a raw `Response` that is yet to be read."""
        return self._twin(self._calls.having(is_raw=True, is_open=True))


class SyncCaller(_Caller):
    """Makes calls."""

    _calls: SyncCalls

    def _call(
        self,
        operation: Operation[T],
        parameters: Mapping[str, Any] | None = None,
        *,
        body: Any = UNSET,
        fields: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> T:
        """Carry out an operation: parameters and fields by Python name.

        A raw twin returns the `Response` instead; its type is given by `raw`.
        """
        result = self._calls.call(
            operation, parameters, body=body, fields=fields, options=options
        )
        return cast("T", result)

    def _as_streamed(self) -> StreamedCalls:
        # Seldom needed.
        from ..streaming.streamed_response import StreamedCalls, opened

        return StreamedCalls(self._as_open(), opened)


def session_of(caller: SyncCaller) -> AnySession:
    """What all copies of a client share, and its namespaces."""
    calls: SyncCalls = vars(caller)["_calls"]
    return calls.session


class AsyncCaller(_Caller):
    """Makes calls, asynchronously."""

    _calls: AsyncCalls

    async def _call(
        self,
        operation: Operation[T],
        parameters: Mapping[str, Any] | None = None,
        *,
        body: Any = UNSET,
        fields: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> T:
        """See `SyncCaller._call`."""
        result = await self._calls.call(
            operation, parameters, body=body, fields=fields, options=options
        )
        return cast("T", result)

    def _as_streamed(self) -> StreamedCalls:
        from ..streaming.streamed_response import StreamedCalls, async_opened

        return StreamedCalls(self._as_open(), async_opened)
