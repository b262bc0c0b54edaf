# Copied by clientpress. Do not edit.
"""The ASGI application that takes the events of one webhook."""

from __future__ import annotations

import asyncio
import inspect
import math
import os
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager, contextmanager
from contextvars import copy_context
from functools import partial
from hashlib import sha256
from secrets import token_hex
from traceback import extract_tb
from typing import TYPE_CHECKING, Any, Generic, TypeAlias, TypeVar

from ..core import clock
from ..core.errors import DriftError, WebhookPayloadError, WebhookVerificationError
from ..core.forks import renew_after_fork
from ..core.logs import logger
from .definition import RejectEvent
from .secrets import secrets_of
from .stores import EventStore, SQLiteEventStore

if TYPE_CHECKING:
    from collections.abc import (
        AsyncGenerator,
        Awaitable,
        Callable,
        Generator,
        Mapping,
        MutableMapping,
        Sequence,
    )
    from concurrent.futures import Executor

    from ..spec.options import OnDrift
    from .definition import Event, WebhookDefinition
    from .secrets import Secret
    from .stores import Claim

    Message: TypeAlias = MutableMapping[str, Any]
    Receive: TypeAlias = Callable[[], Awaitable[Message]]
    Send: TypeAlias = Callable[[Message], Awaitable[None]]
    Answer: TypeAlias = tuple[int, bytes, Sequence[tuple[str, str]]]

__all__ = ["Receiver"]

_T = TypeVar("_T")
# Some senders go on for days, and say nothing of it.
_SHORTEST_RETENTION = 3 * 86_400.0
_TEXT = (("content-type", "text/plain; charset=utf-8"),)
_JSON = (("content-type", "application/json"),)


class Receiver(Generic[_T]):
    """An ASGI application, for asyncio, that hands a webhook's events to a handler.

    It answers on whatever path it is mounted. The sender is told that an event has
    arrived only after the handler has returned. Until then a second delivery of the
    same event is answered 503, afterwards as the first one, without the handler; 503 is
    also what an event gets that its store cannot claim. A handler that raises gives the
    event up for the next delivery: 500, or the status of a `RejectEvent`. While a
    handler runs its claim on the event is prolonged; `lease` is how many seconds it
    outlives a process that dies.

    So an event is handled at least once, and again only if the process dies, or loses
    its store, between the handler's end and the answer, or if its event loop stands
    still for longer than the lease: an asynchronous handler must not block it. The
    handler is told by `event.may_have_been_handled`, and the log says so.

    Where a header that nobody signs tells events apart, whoever has seen a delivery can
    have it handled again: that is logged when the receiver is made.
    """

    def __init__(
        self,
        webhook: WebhookDefinition[_T],
        handler: Callable[[Event[_T]], object],
        *,
        secret: Secret | Sequence[Secret] | None,
        store: EventStore | str | os.PathLike[str] | None,
        on_drift: OnDrift = "warn",
        body_limit: int = 1_048_576,
        body_timeout: float | None = 30.0,
        lease: float | None = None,
    ) -> None:
        self.webhook = webhook
        self.body_limit = body_limit
        self.body_timeout = body_timeout
        """Seconds in which a body must have come."""
        self.lease = _lease(webhook) if lease is None else lease
        """Seconds that a claim outlives the process that holds it."""
        self.retention = max(_SHORTEST_RETENTION, 2 * sum(webhook.retries))
        """Seconds that a handled event is remembered: all of the sender's schedule."""
        self._handler = handler
        self._secrets = secrets_of(secret)
        self._check_identity()
        self._own_store: SQLiteEventStore | None = None
        if isinstance(store, (str, os.PathLike)):
            store = self._own_store = SQLiteEventStore(store)
        self._store = store
        self._on_drift: OnDrift = on_drift
        self.renew()
        renew_after_fork(self)

    def renew(self) -> None:
        """See `RenewedAfterFork`: the threads of another process do no work here."""
        # Handlers that fill the loop's threads must not keep their claims from being
        # prolonged.
        self._store_threads = ThreadPoolExecutor(1, "webhook-events")

    def _check_identity(self) -> None:
        header = self.webhook.identity_header
        if header is None or self.webhook.identity is not None:
            return
        for secret in self._secrets or ():
            signed: frozenset[str] | None = getattr(secret, "signed_headers", None)
            if signed is not None and header.lower() not in signed:
                logger.warning(
                    "webhook %s: the header %s tells events apart, and is not signed",
                    *(self.webhook.name, header),
                )
                return

    async def __call__(
        self, scope: MutableMapping[str, Any], receive: Receive, send: Send
    ) -> None:
        """Serve one request, or the server's life span."""
        if scope["type"] == "lifespan":
            await self._live(receive, send)
        elif scope["type"] == "websocket":
            await send({"type": "websocket.close", "code": 1000})
        else:
            answer = await self._answer(scope, receive)
            if answer is not None:
                await _send(send, *answer)

    async def _live(self, receive: Receive, send: Send) -> None:
        while True:
            message = await receive()
            if message["type"] == "lifespan.shutdown":
                if self._own_store is not None:
                    self._own_store.close()
                await send({"type": "lifespan.shutdown.complete"})
                return
            await send({"type": "lifespan.startup.complete"})

    async def _answer(
        self, scope: Mapping[str, Any], receive: Receive
    ) -> Answer | None:
        """The answer to a request; None if the sender is gone."""
        if scope["method"] != self.webhook.method:
            return 405, b"", [("allow", self.webhook.method)]
        try:
            body = await self._body(receive)
        except ValueError:
            return self._refused(413, "the body is too large")
        except TimeoutError:
            return self._refused(408, "the body did not come in time")
        if body is None:
            return None
        try:
            event = self.webhook.parse(
                body,
                headers=_headers(scope["headers"]),
                secret=self._secrets,
                on_drift=self._on_drift,
            )
            # Before it is handled: an answer that cannot be made must not undo that.
            arrived = self._arrived(event)
        except WebhookVerificationError:
            return self._refused(401, "the sender could not be verified")
        except (WebhookPayloadError, DriftError):
            return self._refused(400, "the event cannot be read")
        if self._store is None or event.identity is None:
            return await self._handle(event, arrived)
        return await self._handle_once(event, arrived, self._store)

    async def _body(self, receive: Receive) -> bytes | None:
        """The body; None if the sender is gone. Raises ValueError, TimeoutError."""
        body: bytes | None = None

        async def read() -> None:
            nonlocal body
            body = await _body(receive, self.body_limit)

        if not await clock.in_time(read(), self.body_timeout):
            raise TimeoutError
        return body

    async def _handle_once(
        self, event: Event[_T], arrived: Answer, store: EventStore
    ) -> Answer:
        key, owner = _key(self.webhook, event), token_hex(16)
        claim: Claim | None = None
        with self._logged("the store"):
            claim = await self._stored(store.claim, key, owner, self.lease)
        if claim is None:
            return 503, b"the event could not be claimed", _TEXT
        if claim == "finished":
            return arrived
        if claim == "busy":
            later = ("retry-after", str(math.ceil(self.lease)))
            return 503, b"the event is being handled", [*_TEXT, later]
        event.may_have_been_handled = claim == "reclaimed"
        if event.may_have_been_handled:
            said = "webhook %s: an event is handled that may have been handled before"
            logger.warning(said, self.webhook.name)
        try:
            async with self._prolonged(store, key, owner):
                answer = await self._handle(event, arrived)
        except asyncio.CancelledError:
            # What runs in a thread goes on: its claim must not end before its lease.
            if _is_async(self._handler):
                await self._settle(store.release, key, owner)
            raise
        if answer[0] < 300:
            await self._settle(store.finish, key, self.retention)
        else:
            await self._settle(store.release, key, owner)
        return answer

    async def _handle(self, event: Event[_T], arrived: Answer) -> Answer:
        with self._logged("the handler"):
            try:
                await _called(None, self._handler, event)
            except RejectEvent as rejection:
                return self._refused(rejection.status_code, "the event was rejected")
            return arrived
        return 500, b"the event could not be handled", _TEXT

    def _arrived(self, event: Event[_T]) -> Answer:
        body = self.webhook.answer(event)
        success = self.webhook.success
        default = 200 if body else 204
        status = default if success == "2XX" else int(success)
        return status, body, _JSON if body else ()

    def _refused(self, status: int, why: str) -> Answer:
        logger.warning("webhook %s: answered %d: %s", self.webhook.name, status, why)
        return status, why.encode(), _TEXT

    @contextmanager
    def _logged(self, what: str) -> Generator[None]:
        """Note in the log that a user's code failed in the block, and leave it."""
        try:
            yield
        except Exception as error:  # noqa: BLE001  # logged, but not its text
            self._failed(what, error)

    def _failed(self, what: str, error: Exception) -> None:
        # The error's text may hold the event: its class and its place do not.
        frames = extract_tb(error.__traceback__)
        place = f"{frames[-1].filename}:{frames[-1].lineno}" if frames else "?"
        kind = type(error).__name__
        logger.error(
            "webhook %s: %s failed: %s at %s", self.webhook.name, what, kind, place
        )

    async def _stored(self, method: Callable[..., object], *arguments: Any) -> Any:
        return await _called(self._store_threads, method, *arguments)

    async def _settle(self, method: Callable[..., object], *arguments: Any) -> None:
        """Finish or release; if that fails, the claim ends with its lease."""
        with self._logged("the store"):
            await self._stored(method, *arguments)

    @asynccontextmanager
    async def _prolonged(
        self, store: EventStore, key: str, owner: str
    ) -> AsyncGenerator[None]:
        """Prolong the claim for as long as the block runs."""
        claiming = asyncio.Lock()

        async def prolong() -> None:
            while True:
                await clock.async_sleep(self.lease / 3)
                async with claiming:
                    await self._settle(store.claim, key, owner, self.lease)

        task = asyncio.create_task(prolong())
        try:
            yield
        finally:
            # Not in the middle of a claim, which would outlive the release.
            try:
                await claiming.acquire()
            finally:
                task.cancel()


def _lease(webhook: WebhookDefinition[Any]) -> float:
    """Seconds after which the sender, if it delivers again at all, still does so."""
    limits = [60.0, webhook.timeout or 60.0]
    if webhook.retries:
        limits.append(max(1.0, sum(webhook.retries) / 2))
    return min(limits)


def _key(webhook: WebhookDefinition[Any], event: Event[Any]) -> str:
    """What names the event in a store that others share.

    The identity may be long, or a personal number: its digest stands for it.
    """
    package = logger.name.rpartition(".")[2]
    digest = sha256((event.identity or "").encode("utf-8", "surrogatepass")).hexdigest()
    return f"{package}:{webhook.method} {webhook.name}:{digest}"


async def _body(receive: Receive, limit: int) -> bytes | None:
    """The body; None if the sender is gone. Raises ValueError beyond the limit."""
    chunks: list[bytes] = []
    size, more = 0, True
    while more:
        message = await receive()
        if message["type"] == "http.disconnect":
            return None
        chunk: bytes = message.get("body", b"")
        size += len(chunk)
        if size > limit:
            raise ValueError("the body is too large")
        chunks.append(chunk)
        more = message.get("more_body", False)
    return b"".join(chunks)


def _headers(pairs: Sequence[tuple[bytes, bytes]]) -> dict[str, str]:
    """Headers by lower-case name; what stands there twice is joined, as HTTP says."""
    headers: dict[str, str] = {}
    for raw_name, raw_value in pairs:
        name = raw_name.decode("latin-1").lower()
        value = raw_value.decode("utf-8", "surrogateescape")
        headers[name] = f"{headers[name]}, {value}" if name in headers else value
    return headers


def _is_async(function: Callable[..., object]) -> bool:
    # Objects may have an asynchronous __call__.
    call = type(function).__call__
    return inspect.iscoroutinefunction(function) or inspect.iscoroutinefunction(call)


async def _called(
    threads: Executor | None, function: Callable[..., object], *arguments: Any
) -> Any:
    """Call a function, in a thread unless it is asynchronous; await what it returns."""
    result: object
    if _is_async(function):
        result = function(*arguments)
    else:
        run = partial(copy_context().run, function, *arguments)
        result = await asyncio.get_running_loop().run_in_executor(threads, run)
    return await result if inspect.isawaitable(result) else result


async def _send(
    send: Send, status: int, body: bytes, headers: Sequence[tuple[str, str]]
) -> None:
    pairs = [
        (name.encode("latin-1"), value.encode("latin-1")) for name, value in headers
    ]
    if status in (204, 205):
        body = b""
    else:
        pairs.append((b"content-length", str(len(body)).encode()))
    await send({"type": "http.response.start", "status": status, "headers": pairs})
    await send({"type": "http.response.body", "body": body})
