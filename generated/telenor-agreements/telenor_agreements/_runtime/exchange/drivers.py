# Copied by clientpress. Do not edit.
"""The two drivers: they carry out what an exchange asks for, or await it."""

from __future__ import annotations

from concurrent.futures import Future
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar, cast

from ..core import clock
from ..core.errors import ClientConfigurationError
from ..core.logs import in_call
from ..transport.effects import Acquire, Invoke, OutOfTime, Send
from ..transport.received import Received

if TYPE_CHECKING:
    from ..transport.effects import Effect, Steps
    from ..transport.transport import Answer, AsyncAnswer, AsyncTransport, Transport
    from .session import Session

__all__ = ["drive", "drive_async"]

T = TypeVar("T")

# An answer that was left open is closed by the drivers unless the core returns it.
# In both an error is thrown into the core after its `except` has ended: what
# the core raises in its place must not have it as its context.


def drive(session: Session[Transport], steps: Steps[T]) -> T:
    outcome: Any = None
    problem: Exception | None = None
    received: Received | None = None
    try:
        while True:
            try:
                if problem is None:
                    effect = steps.send(outcome)
                else:
                    effect = steps.throw(problem)
            except StopIteration as stop:
                received = None
                return cast("T", stop.value)
            outcome, problem = None, None
            try:
                outcome = _perform(session, effect)
                received = outcome if isinstance(outcome, Received) else received
            except Exception as error:  # noqa: BLE001  # the core decides
                problem = error
    finally:
        problem = None
        steps.close()
        if received is not None and received.source is not None:
            received.source.close()


def _perform(session: Session[Transport], effect: Effect) -> Any:
    if isinstance(effect, Send):
        token = in_call.set(True)
        try:
            received = _send(session, effect)
        finally:
            in_call.reset(token)
        session.progress.note()
        return received
    if isinstance(effect, Invoke):
        value = _invoke(effect)
        if hasattr(value, "__await__"):
            if hasattr(value, "close"):
                value.close()
            raise TypeError("only the asynchronous client takes async functions")
        return value
    if isinstance(effect, Acquire):
        left, lock = effect.seconds_left(), effect.gate.threads
        is_taken = lock.acquire(timeout=-1 if left is None else left)
        return lock.release if is_taken else None
    clock.sleep(effect.seconds)
    return None


def _invoke(effect: Invoke) -> Any:
    if effect.ends is None:
        return effect.function()
    outcome: Future[Any] = Future()

    def invoke() -> None:
        try:
            outcome.set_result(effect.function())
        except BaseException as error:  # noqa: BLE001  # raised by `result`
            outcome.set_exception(error)

    if not clock.thread_in_time(invoke, max(effect.ends - clock.monotonic(), 0.0)):
        raise OutOfTime
    return outcome.result()


def _note(session: Session[Transport], effect: Invoke) -> None:
    # Not an error of the request, which is under way.
    with suppress(OutOfTime):
        _perform(session, effect)


def _send(session: Session[Transport], send: Send) -> Received:
    tell = send.on_its_way
    answer = session.http().send(
        send.request,
        send.seconds(),
        private=send.private,
        on_its_way=None if tell is None else partial(_note, session, tell),
    )
    received = Received(answer, send.limit, send.ends)
    try:
        if _is_left_open(send, received, answer):
            return received
        for chunk in answer.iter_bytes():
            if not received.add(chunk):
                break
    finally:
        if received.source is None:
            answer.close()
    return received


def _is_left_open(send: Send, received: Received, answer: Answer | AsyncAnswer) -> bool:
    if send.leaves_open is None or not send.leaves_open(received):
        return False
    received.leave_open(answer)
    answer.set_timeout(send.timeout)
    return True


async def drive_async(session: Session[AsyncTransport], steps: Steps[T]) -> T:
    outcome: Any = None
    problem: Exception | None = None
    received: Received | None = None
    if session.is_elsewhere() and session.has_own_http:
        raise _elsewhere()
    try:
        while True:
            try:
                if problem is None:
                    effect = steps.send(outcome)
                else:
                    effect = steps.throw(problem)
            except StopIteration as stop:
                received = None
                return cast("T", stop.value)
            outcome, problem = None, None
            try:
                outcome = await _perform_async(session, effect)
                received = outcome if isinstance(outcome, Received) else received
            except Exception as error:  # noqa: BLE001  # the core decides
                problem = error
    finally:
        problem = None
        steps.close()
        if received is not None and received.source is not None:
            await received.source.aclose()


async def _perform_async(session: Session[AsyncTransport], effect: Effect) -> Any:
    if isinstance(effect, Send):
        token = in_call.set(True)
        received: Received | None = None
        try:
            received = await _send_async(session, effect)
        except RuntimeError:
            # What a user's own transport says of another event loop is no help.
            if not session.is_elsewhere():
                raise
        finally:
            in_call.reset(token)
        if received is None:
            raise _elsewhere()
        session.progress.note()
        return received
    if isinstance(effect, Invoke):
        return await _invoke_async(effect)
    if isinstance(effect, Acquire):
        lock = effect.gate.for_running_loop()
        is_taken = await clock.in_time(lock.acquire(), effect.seconds_left())
        return lock.release if is_taken else None
    await clock.async_sleep(effect.seconds)
    return None


def _elsewhere() -> ClientConfigurationError:
    return ClientConfigurationError(
        "this client was used in another event loop before, to which its connections"
        " belong: make a client of its own in each event loop"
    )


async def _invoke_async(effect: Invoke) -> Any:
    outcome = effect.function()
    if not hasattr(outcome, "__await__"):
        return outcome
    if effect.ends is None:
        return await outcome

    async def invoke() -> None:
        nonlocal outcome
        outcome = await outcome

    if not await clock.in_time(invoke(), max(effect.ends - clock.monotonic(), 0.0)):
        raise OutOfTime
    return outcome


async def _note_async(effect: Invoke) -> None:
    with suppress(OutOfTime):
        await _invoke_async(effect)


async def _send_async(session: Session[AsyncTransport], send: Send) -> Received:
    tell = send.on_its_way
    answer = await session.http().send(
        send.request,
        send.seconds(),
        private=send.private,
        on_its_way=None if tell is None else partial(_note_async, tell),
    )
    received = Received(answer, send.limit, send.ends)
    try:
        if _is_left_open(send, received, answer):
            return received
        async for chunk in answer.aiter_bytes():
            if not received.add(chunk):
                break
    finally:
        if received.source is None:
            await answer.aclose()
    return received
