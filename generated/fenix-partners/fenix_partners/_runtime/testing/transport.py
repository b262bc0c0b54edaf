# Copied by clientpress. Do not edit.
"""What is below a client that answers by itself: the end of the line."""

from __future__ import annotations

from contextvars import ContextVar
from typing import TYPE_CHECKING, Any, TypeAlias

import msgspec

from ..client.calls import AsyncCalls, SyncCalls
from ..core.sentinel import UNSET
from ..transport.transport import Answer, AsyncAnswer, AsyncTransport, Transport
from .answers import Reply
from .recorded import RecordedCall, RecordedRequest

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping

    from ..spec.operation import Operation
    from ..spec.options import RequestOptions
    from ..transport.request import Request

__all__ = [
    "AsyncFakeCalls",
    "AsyncFakeTransport",
    "FakeAnswer",
    "FakeCalls",
    "FakeTransport",
]

Answers: TypeAlias = "Callable[[RecordedCall], Reply]"

# The call that a request belongs to: calls may be made by several threads or tasks.
_CALL: ContextVar[RecordedCall] = ContextVar("_CALL")
_TOKEN = msgspec.json.encode(
    {"access_token": "fake", "token_type": "Bearer", "expires_in": 3600}
)


class FakeAnswer(Answer, AsyncAnswer):
    """An answer that is there already."""

    def __init__(self, reply: Reply) -> None:
        if reply.failure is not None:
            raise reply.failure
        self.status_code = reply.status_code
        self.raw = reply.raw
        self._content = reply.content

    def set_timeout(self, seconds: float | None) -> None:
        del seconds

    def iter_bytes(self) -> Iterator[bytes]:
        if self._content:
            yield self._content

    async def aiter_bytes(self) -> AsyncIterator[bytes]:
        if self._content:
            yield self._content

    def close(self) -> None:
        """Nothing is open."""

    async def aclose(self) -> None:
        """Nothing is open."""


def _answer(
    answers: Answers, request: Request, content: bytes, *, private: bool
) -> FakeAnswer:
    if private:
        # A token is asked for: whoever fakes an API has no account there.
        return FakeAnswer(Reply(200, _TOKEN, "application/json"))
    call = _CALL.get()
    call.sends(RecordedRequest(request, content))
    reply = answers(call)
    call.answered = reply.content
    return FakeAnswer(reply)


class FakeTransport(Transport):
    """Sends nothing: `answers` says what comes back."""

    agent = "fake"

    def __init__(self, answers: Answers) -> None:
        super().__init__()
        self._answers = answers

    def send(
        self,
        request: Request,
        timeout: float | None,
        *,
        private: bool = False,
        on_its_way: Callable[[], None] | None = None,
    ) -> Answer:
        del timeout
        content = request.content or b""
        if request.stream is not None:
            content = b"".join(request.stream)
        if on_its_way is not None:
            on_its_way()
        return _answer(self._answers, request, content, private=private)

    def close(self) -> None:
        """Nothing is open."""


class AsyncFakeTransport(AsyncTransport):
    """The asynchronous twin of `FakeTransport`."""

    agent = "fake"

    def __init__(self, answers: Answers) -> None:
        super().__init__()
        self._answers = answers

    async def send(
        self,
        request: Request,
        timeout: float | None,
        *,
        private: bool = False,
        on_its_way: Callable[[], Awaitable[Any]] | None = None,
    ) -> AsyncAnswer:
        del timeout
        content = request.content or b""
        if request.stream is not None:
            content = b"".join([chunk async for chunk in request.stream])
        if on_its_way is not None:
            await on_its_way()
        return _answer(self._answers, request, content, private=private)

    async def aclose(self) -> None:
        """Nothing is open."""


class FakeCalls(SyncCalls):
    """Calls that know what they are of when their requests are answered."""

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
        token = _CALL.set(RecordedCall(operation, parameters, body, fields, options))
        try:
            return super().call(
                operation, parameters, body=body, fields=fields, options=options
            )
        finally:
            _CALL.reset(token)


class AsyncFakeCalls(AsyncCalls):
    """The asynchronous twin of `FakeCalls`."""

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
        token = _CALL.set(RecordedCall(operation, parameters, body, fields, options))
        try:
            return await super().call(
                operation, parameters, body=body, fields=fields, options=options
            )
        finally:
            _CALL.reset(token)
