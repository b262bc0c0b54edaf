# Copied by clientpress. Do not edit.
"""Making calls: what a client and its resources hand on to whoever calls for them."""

from __future__ import annotations

from copy import copy
from functools import partial
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ..core.sentinel import UNSET
from ..spec.options import merged

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Self

    from ..exchange.session import Session
    from ..spec.operation import Operation
    from ..spec.options import RequestOptions
    from ..transport.transport import AsyncTransport, Transport

__all__ = ["AsyncCalls", "SyncCalls"]

H = TypeVar("H", bound="Transport | AsyncTransport")


class _Calls(Generic[H]):
    """Calls of one client with the same options.

    A call returns its result; where `is_raw`, the `Response`, which is yet to be read
    where `is_open`. `client` is the one that was made or copied with these options.
    """

    __slots__ = ("client", "is_open", "is_raw", "options", "session")

    def __init__(self, session: Session[H], client: Any) -> None:
        self.session: Session[H] = session
        self.client = client
        self.options: RequestOptions = {}
        self.is_raw = False
        self.is_open = False

    def having(self, *, is_raw: bool, is_open: bool = False) -> Self:
        """The same calls, with other outcomes."""
        if (is_raw, is_open) == (self.is_raw, self.is_open):
            return self
        other = copy(self)
        other.is_raw = is_raw
        other.is_open = is_open
        return other

    def opening(self, call: Callable[[Self], Any]) -> Callable[[], Any]:
        """What makes a call whose answer is left open, once it is to be read."""
        return partial(call, self.having(is_raw=True, is_open=True))

    def with_options(self, client: Any, options: RequestOptions) -> Self:
        """The calls of a copy of the client that has other options."""
        other = copy(self)
        other.client = client
        other.options = merged(self.options, options)
        return other


class SyncCalls(_Calls["Transport"]):
    """Makes calls with a session and options."""

    __slots__ = ()

    def call(
        self,
        operation: Operation[Any],
        parameters: Mapping[str, Any] | None = None,
        *,
        body: Any = UNSET,
        fields: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> Any:
        """Carry out an operation: parameters and fields by Python name."""
        # Here, because they are half of what importing a client would cost.
        from ..exchange.drivers import drive
        from ..exchange.exchange import exchange

        steps = exchange(
            self.session,
            operation,
            parameters or {},
            body=body,
            fields=fields,
            options=merged(self.options, options),
            is_async=False,
            opens=self.is_open,
        )
        response = drive(self.session, steps)
        return response if self.is_raw else response.parse()


class AsyncCalls(_Calls["AsyncTransport"]):
    """Makes calls with a session and options, asynchronously."""

    __slots__ = ()

    async def call(
        self,
        operation: Operation[Any],
        parameters: Mapping[str, Any] | None = None,
        *,
        body: Any = UNSET,
        fields: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> Any:
        """See `SyncCalls.call`."""
        from ..exchange.drivers import drive_async
        from ..exchange.exchange import exchange

        steps = exchange(
            self.session,
            operation,
            parameters or {},
            body=body,
            fields=fields,
            options=merged(self.options, options),
            is_async=True,
            opens=self.is_open,
        )
        response = await drive_async(self.session, steps)
        return response if self.is_raw else response.parse()
