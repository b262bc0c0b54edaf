# Copied by clientpress. Do not edit.
"""Operations that only start work: wait until the task they name is done."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from functools import reduce
from typing import TYPE_CHECKING, Any, Generic, ParamSpec, TypeVar, cast

from ..core import clock
from ..core.errors import TaskTimeoutError
from ..core.pointers import MISSING, find
from ..core.sentinel import UNSET
from ..exchange.response import explained
from ..spec.options import for_another_request

if TYPE_CHECKING:
    from ..exchange.response import Response
    from ..spec.operation import Operation
    from ..spec.options import RequestOptions
    from ..spec.paging import Polling
    from ..streaming.streamed_response import AsyncStreamed, Streamed
    from .calls import AsyncCalls, SyncCalls

__all__ = [
    "AsyncStarted",
    "Started",
    "async_raw_start",
    "async_start_task",
    "async_streamed_start",
    "raw_start",
    "start_task",
    "streamed_start",
]

P = ParamSpec("P")
T = TypeVar("T")
M = TypeVar("M")

_FIRST_WAIT = 0.5
_LONGEST_WAIT = 8.0
_GROWING = 10  # attempts; the longest wait is reached before
_NOT_SET = (MISSING, UNSET, None, False)


class _Started(Generic[T, M]):
    def __init__(
        self,
        response: Response[T],
        polling: Polling,
        client: Any,
        options: RequestOptions | None,
    ) -> None:
        self.response = response
        self.task_id: str | None = response.headers.get(polling.header) or None
        """The task that was started; None where there is nothing to wait for."""
        self._polling = polling
        self._client = client
        self._options = for_another_request(options)

    @property
    def result(self) -> T:
        """What the operation itself answered."""
        return self.response.parse()

    def _read(self) -> Any:
        method: Any = reduce(getattr, self._polling.method.split("."), self._client)
        return method(self.task_id, options=self._options)

    def _is_done(self, task: Any) -> bool:
        found = find(task, self._polling.done)
        # Compared by identity: 0 is something that was set.
        return found != "" and not any(found is one for one in _NOT_SET)

    def _wait_before(self, attempt: int, deadline: float) -> float:
        """Seconds to wait before reading the task again."""
        left = deadline - clock.monotonic()
        if left <= 0:
            text = f"{self.response.operation}: its task is not done in time"
            raise explained(self.response, TaskTimeoutError(text))
        growth = 1.5 ** min(attempt, _GROWING)
        return min(_FIRST_WAIT * growth, _LONGEST_WAIT, left)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} by {self.response.operation}>"


class Started(_Started[T, M]):
    """Work that goes on at the server after the call."""

    def wait(self, *, timeout: float = 300.0) -> M | None:
        """Wait until the task is done and return it; None where none was started.

        Reads the task at growing intervals of at most 8 seconds. Raises
        TaskTimeoutError after `timeout` seconds, and what reading the task raises.
        """
        if self.task_id is None:
            return None
        deadline = clock.monotonic() + timeout
        attempt = 0
        while not self._is_done(task := self._read()):
            clock.sleep(self._wait_before(attempt, deadline))
            attempt += 1
        return cast("M", task)


class AsyncStarted(_Started[T, M]):
    """Work that goes on at the server after the call."""

    async def wait(self, *, timeout: float = 300.0) -> M | None:
        """See `Started.wait`."""
        if self.task_id is None:
            return None
        deadline = clock.monotonic() + timeout
        attempt = 0
        while not self._is_done(task := await self._read()):
            await clock.async_sleep(self._wait_before(attempt, deadline))
            attempt += 1
        return cast("M", task)


def start_task(
    calls: SyncCalls,
    operation: Operation[T],
    parameters: Mapping[str, Any] | None = None,
    *,
    body: Any = UNSET,
    fields: Mapping[str, Any] | None = None,
    options: RequestOptions | None = None,
) -> Started[T, Any]:
    """Carry out an operation that starts a task; a raw twin returns the response."""
    raw = calls if calls.is_raw else calls.having(is_raw=True)
    response = raw.call(
        operation, parameters, body=body, fields=fields, options=options
    )
    if calls.is_raw:
        return cast("Started[T, Any]", response)
    return Started(response, _polling(operation), calls.client, options)


async def async_start_task(
    calls: AsyncCalls,
    operation: Operation[T],
    parameters: Mapping[str, Any] | None = None,
    *,
    body: Any = UNSET,
    fields: Mapping[str, Any] | None = None,
    options: RequestOptions | None = None,
) -> AsyncStarted[T, Any]:
    """See `start_task`."""
    raw = calls if calls.is_raw else calls.having(is_raw=True)
    response = await raw.call(
        operation, parameters, body=body, fields=fields, options=options
    )
    if calls.is_raw:
        return cast("AsyncStarted[T, Any]", response)
    return AsyncStarted(response, _polling(operation), calls.client, options)


def _polling(operation: Operation[Any]) -> Polling:
    assert operation.task is not None  # only such operations come here
    return operation.task


def raw_start(method: Callable[P, Started[T, M]]) -> Callable[P, Response[T]]:
    """For type checkers only: a method that starts a task, returning its response."""
    raise NotImplementedError(f"{method!r}: used by type checkers only")


def async_raw_start(
    method: Callable[P, Awaitable[AsyncStarted[T, M]]],
) -> Callable[P, Awaitable[Response[T]]]:
    """For type checkers only: the asynchronous twin of `raw_start`."""
    raise NotImplementedError(f"{method!r}: used by type checkers only")


def streamed_start(method: Callable[P, Started[T, M]]) -> Callable[P, Streamed[T]]:
    """For type checkers only: a method that starts a task, streaming its response."""
    raise NotImplementedError(f"{method!r}: used by type checkers only")


def async_streamed_start(
    method: Callable[P, Awaitable[AsyncStarted[T, M]]],
) -> Callable[P, AsyncStreamed[T]]:
    """For type checkers only: the asynchronous twin of `streamed_start`."""
    raise NotImplementedError(f"{method!r}: used by type checkers only")
