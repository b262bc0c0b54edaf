"""One call from arguments to answer: the core that both kinds of client share.

It is a generator that performs nothing itself: it yields effects (`effects.py`) and a
driver (`caller.py`) carries them out.
"""

from __future__ import annotations

from logging import DEBUG
from typing import TYPE_CHECKING, Any, TypeVar

import httpx2

from . import clock, retry
from .auth import prove_again, prove_all, required_scopes
from .call import Call
from .effects import Send, Sleep
from .failures import (
    connection_error,
    failure_of,
    find_code,
    json_value,
    status_error,
    status_text,
    too_large,
)
from .limits import pause, take
from .logs import logger
from .observe import announce, send_observed
from .response import Response, result_decoder, text_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .auth import Proof
    from .effects import Steps
    from .operation import Operation
    from .options import RequestOptions
    from .receive import Received
    from .session import AnySession

__all__ = ["exchange"]

T = TypeVar("T")


def exchange(
    session: AnySession,
    operation: Operation[T],
    parameters: Mapping[str, Any],
    *,
    body: Any,
    fields: Mapping[str, Any] | None,
    options: RequestOptions,
    is_async: bool,
    opens: bool = False,
) -> Steps[Response[T]]:
    """Carry out a call; with `opens` its result is not read yet.

    Raises what `errors.py` lists, ValueError and TypeError for arguments that cannot be
    sent, and `ClientConfigurationError` without a credential.
    """
    call = Call(
        session,
        operation,
        parameters,
        body=body,
        fields=fields,
        options=options,
        is_async=is_async,
    )
    method, route = operation.method, call.route.template
    retries = options.get("max_retries", session.max_retries)
    if not call.replayable:
        retries = 0
    limit = options.get("max_response_bytes", session.max_response_bytes)
    attempt = 0
    refreshed = False
    fresh: list[Proof] | None = None

    def prove() -> Steps[list[Proof]]:
        return prove_all(session, operation.name, call.schemes, call.override)

    def is_result(response: Received) -> bool:
        return (
            result_decoder(operation, response.status_code, response.headers)[0]
            is not None
        )

    while True:
        proofs = fresh or (yield from prove())
        fresh = None
        if (yield from take(session, operation, route)):
            # A token may have come to its end while the call waited.
            proofs = yield from prove()
        request = call.request(proofs)
        event = yield from announce(
            session, operation, route, attempt + refreshed + 1, request
        )
        started = clock.monotonic()
        problem: Exception
        wait: float | None = None
        try:
            response = yield from send_observed(
                session,
                event,
                Send(request, limit=limit, leaves_open=is_result if opens else None),
            )
        except httpx2.HTTPError as error:
            problem = connection_error(error, operation.name, method, route)
            may_retry = retry.should_retry_failure(
                failure_of(error), idempotent=call.idempotent
            )
            reason = type(error).__name__
        else:
            status_code = response.status_code
            if logger.isEnabledFor(DEBUG):
                milliseconds = round((clock.monotonic() - started) * 1000)
                logger.debug(
                    "%s %s -> %d in %d ms (attempt %d)",
                    *(method, route, status_code, milliseconds, attempt + 1),
                )
            decoder, is_documented = result_decoder(
                operation, status_code, response.headers
            )
            if decoder is not None:
                answer = Response(
                    operation,
                    route,
                    decoder,
                    status_code=status_code,
                    headers=response.headers.raw,
                    content=response.content,
                    on_drift=options.get("on_drift", session.on_drift),
                    retries_taken=attempt + refreshed,
                    is_documented=is_documented,
                    received=response if opens else None,
                )
                if response.is_cut:
                    raise too_large(answer, limit)
                return answer
            if (
                not refreshed
                and call.replayable
                and _may_be_old_token(operation, response)
            ):
                fresh = yield from prove_again(
                    session, operation.name, call.schemes, call.override, proofs
                )
                if fresh is not None:
                    refreshed = True
                    _log_retry(method, route, "a new token")
                    continue
            wait = retry.retry_after_seconds(response.headers, clock.now())
            if status_code == 429 and wait is not None:
                yield from pause(session, operation, wait)
            may_retry = retry.should_retry_status(
                status_code, idempotent=call.idempotent, retry_after=wait
            )
            problem = status_error(
                operation,
                route,
                response,
                retry_after=wait,
                scopes=required_scopes(operation),
            )
            reason = status_text(status_code)
        if not may_retry or attempt >= retries:
            raise problem
        _log_retry(method, route, reason)
        yield Sleep(retry.delay(attempt, wait, clock.random()))
        attempt += 1


def _may_be_old_token(operation: Operation[Any], response: Received) -> bool:
    """Status 401, unless the API says more by a documented code."""
    if response.status_code not in (400, 401, 403):
        return False
    codes = operation.error_codes
    if codes is not None and any(refresh for _, refresh in codes.values()):
        content = response.content
        text = text_of(content, response.headers.get("content-type", ""))
        code = find_code(codes, json_value(content), text)
        if code is not None:
            return codes[code][1]
    return response.status_code == 401


def _log_retry(method: str, route: str, reason: str) -> None:
    logger.info("%s %s: trying again (%s)", method, route, reason)
