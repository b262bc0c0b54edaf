# Copied by clientpress. Do not edit.
"""Attempts that hooks are told of; without hooks nothing here runs."""

from __future__ import annotations

from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING, Any

from ..core import clock
from ..core.headers import check_header
from ..core.logs import logger
from ..spec.hooks import RequestEvent, ResponseEvent
from ..transport.connection_wait import send_when_connected
from ..transport.effects import Invoke
from ..transport.failures import TransportError, connection_error
from ..transport.refusals import request_id_of

if TYPE_CHECKING:
    from collections.abc import Generator

    from ..spec.operation import Operation
    from ..transport.effects import Send, Steps
    from ..transport.received import Received
    from ..transport.request import Request
    from .session import AnySession

__all__ = ["announce", "send_observed"]


def announce(
    session: AnySession,
    operation: Operation[Any],
    route: str,
    attempt: int,
    request: Request,
) -> Steps[RequestEvent | None]:
    """Call the hooks before an attempt, and add the headers they ask for."""
    if not session.before_request and not session.after_response:
        return None
    event = RequestEvent(operation, route, attempt, request.url.origin.address)
    try:
        for hook in session.before_request:
            yield Invoke(partial(hook, event))
        for name, value in event.headers.items():
            request.headers[name] = check_header(name, value)
    except Exception as problem:
        # What one hook has begun before another failed, such as a span, has to be ended.
        yield from _report(session, ResponseEvent(event, 0.0, error=problem))
        raise
    except GeneratorExit:
        _report_cancelled(session, ResponseEvent(event, 0.0))
        raise
    return event


def send_observed(
    session: AnySession, event: RequestEvent | None, send: Send
) -> Steps[Received]:
    """Send, and call the hooks after the attempt."""
    if event is None:
        return (yield from send_when_connected(session.progress, send))
    started = clock.monotonic()
    try:
        response = yield from send_when_connected(session.progress, send)
    except Exception as problem:
        seconds = clock.monotonic() - started
        shown = problem
        if isinstance(problem, TransportError):
            # The error of the transport holds the URL.
            shown = connection_error(
                problem,
                event.operation,
                event.method,
                event.route,
                url=send.request.url,
            )
        yield from _report(session, ResponseEvent(event, seconds, error=shown))
        raise
    except GeneratorExit:
        _report_cancelled(session, ResponseEvent(event, clock.monotonic() - started))
        raise
    ended = ResponseEvent(
        event,
        clock.monotonic() - started,
        status_code=response.status_code,
        request_id=request_id_of(response.headers),
    )
    yield from _report(session, ended)
    return response


def _report(session: AnySession, event: ResponseEvent) -> Steps[None]:
    for hook in session.after_response:
        with _logged(event):
            yield Invoke(partial(hook, event))


def _report_cancelled(session: AnySession, event: ResponseEvent) -> None:
    """Nothing can be awaited any more, so asynchronous hooks do not hear of it."""
    for hook in session.after_response:
        with _logged(event):
            value = hook(event)
            if hasattr(value, "close"):
                value.close()


@contextmanager
def _logged(event: ResponseEvent) -> Generator[None]:
    """Note in the log that a hook failed in the block, and leave it."""
    try:
        yield
    except Exception:  # noqa: BLE001  # logged
        method, route = event.request.method, event.request.route
        logger.exception("%s %s: an after_response hook failed", method, route)
