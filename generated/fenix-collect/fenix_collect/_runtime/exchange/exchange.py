# Copied by clientpress. Do not edit.
"""One call from arguments to answer: the core that both kinds of client share.

It is a generator that performs nothing itself: it yields effects (`effects.py`) and a
driver (`drivers.py`) carries them out.
"""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from logging import DEBUG
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ..auth.context import AuthContext
from ..auth.schemes import (
    authenticate,
    authenticate_again,
    choose_schemes,
    required_scopes,
)
from ..codec.decode import json_value
from ..core import clock
from ..core.errors import APIError
from ..core.logs import logger
from ..limits.call_limits import CallLimits
from ..request.prepared_call import PreparedCall, in_utf8
from ..transport import retry
from ..transport.effects import OutOfTime, Send, Sleep
from ..transport.failures import (
    TransportError,
    connection_error,
    failure_of,
    status_text,
    too_late,
)
from ..transport.refusals import find_code
from .observe import announce, send_observed
from .response import Response, result_decoder, text_of, unasked_decoder
from .status_errors import status_error, too_large

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..auth.schemes import SentCredential
    from ..core.errors import APITimeoutError
    from ..spec.hooks import RequestEvent
    from ..spec.operation import Operation
    from ..spec.options import OnDrift, RequestOptions
    from ..transport.effects import Steps
    from ..transport.received import Received
    from ..transport.request import Request, Url
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
    route = session.route(operation)
    make = partial(PreparedCall, operation, route, parameters, is_async=is_async)
    call = in_utf8(partial(make, body=body, fields=fields, options=options))
    template = route.template
    return _Exchange(session, operation, template, call, options, opens=opens).run()


class _Failed:
    """An attempt without a result; `wait` is how long the server asks to wait."""

    __slots__ = ("may_retry", "problem", "reason", "wait")

    def __init__(
        self,
        problem: APIError,
        reason: str,
        *,
        may_retry: bool,
        wait: float | None = None,
    ) -> None:
        self.problem = problem
        self.reason = reason
        self.may_retry = may_retry
        self.wait = wait


class _Exchange(Generic[T]):
    """A call and its attempts."""

    __slots__ = (
        "_auth",
        "_call",
        "_credentials",
        "_ends",
        "_limit",
        "_limits",
        "_may_have_been_processed",
        "_number",
        "_on_drift",
        "_opens",
        "_operation",
        "_override",
        "_retries",
        "_route",
        "_schemes",
        "_session",
        "_timeout",
    )

    def __init__(
        self,
        session: AnySession,
        operation: Operation[T],
        route: str,
        call: PreparedCall,
        options: RequestOptions,
        *,
        opens: bool,
    ) -> None:
        self._session = session
        self._operation = operation
        self._route = route
        self._call = call
        self._opens = opens
        self._on_drift: OnDrift = options.get("on_drift", session.on_drift)
        self._timeout = options.get("timeout", session.timeout)
        self._limit = options.get("max_response_bytes", session.max_response_bytes)
        deadline = options.get("deadline", session.deadline)
        # Locks and sockets know no infinite time, only none at all.
        self._ends: float | None = None
        if deadline is not None and deadline != float("inf"):
            self._ends = clock.monotonic() + deadline
        self._auth = AuthContext(
            session, operation.name, self._ends, operation.error_codes
        )
        self._override = options.get("auth")
        self._credentials: Sequence[SentCredential] = ()
        """Those of the latest attempt."""
        self._schemes = choose_schemes(
            self._auth,
            operation.security,
            session.service.security_schemes,
            has_override=self._override is not None,
        )
        self._limits = None
        if session.rate_limiter is not None:
            self._limits = CallLimits(
                session.rate_limiter,
                operation,
                route,
                api=session.service.environment,
                documented=session.service.rate_limit,
                ends=self._ends,
            )
        most = options.get("max_retries", session.max_retries)
        self._retries = retry.Retries(most if call.replayable else 0, self._ends)
        self._number = 1
        """Of the attempt; one with a new token counts, though it is no retry."""
        self._may_have_been_processed = False
        """By the attempts so far."""

    def run(self) -> Steps[Response[T]]:
        try:
            return (yield from self._attempts())
        except APIError as error:
            # What ends the call may say nothing of the attempts before it.
            if self._may_have_been_processed:
                error.may_have_been_processed = True
            raise

    def _attempts(self) -> Steps[Response[T]]:
        refreshed = False
        fresh: list[SentCredential] | None = None
        while True:
            self._credentials = fresh or (yield from self._authenticate())
            fresh = None
            received = yield from self._in_line()
            if isinstance(received, _Failed):
                failed = received
            else:
                if received.is_late:
                    self._may_have_been_processed = True
                    raise self._too_late()
                recorder = self._session.recorder
                if recorder is not None:
                    api = self._session.service.environment
                    recorder.note(api, self._operation, received)
                answer = self._answer(received)
                if answer is not None:
                    return answer
                if not refreshed:
                    fresh = yield from self._authenticate_again(received)
                    refreshed = fresh is not None
                if fresh is not None:
                    self._log_retry("a new token")
                    self._number += 1
                    continue
                failed = yield from self._refused(received)
            if failed.problem.may_have_been_processed:
                self._may_have_been_processed = True
            wait = self._retries.wait(
                may_retry=failed.may_retry, retry_after=failed.wait
            )
            if wait is None:
                raise failed.problem
            self._log_retry(failed.reason)
            yield Sleep(wait)
            self._number += 1

    def _left(self) -> float | None:
        """Seconds until the deadline. Raises `APITimeoutError` when it has passed."""
        if self._ends is None:
            return None
        left = self._ends - clock.monotonic()
        if left <= 0:
            raise self._too_late()
        return left

    def _too_late(self) -> APITimeoutError:
        operation = self._operation
        return too_late(operation.name, operation.method, self._route)

    def _authenticate(self) -> Steps[list[SentCredential]]:
        return authenticate(self._auth, self._schemes, self._override)

    def _authenticate_again(
        self, received: Received
    ) -> Steps[list[SentCredential] | None]:
        """Other credentials, where the answer says that these may have ended."""
        if not self._call.replayable:
            return None
        if not _may_be_old_token(self._operation, received):
            return None
        return (
            yield from authenticate_again(
                self._auth, self._schemes, self._override, self._credentials
            )
        )

    def _in_line(self) -> Steps[Received | _Failed]:
        """One attempt, once the rate limit lets it out."""
        limits = self._limits
        if limits is None:
            return (yield from self._attempt(has_waited=False))
        has_waited: bool | None = None
        with suppress(OutOfTime):
            has_waited = yield from limits.take()
        if has_waited is None:
            raise self._too_late()
        return (yield from limits.holding(self._attempt(has_waited=has_waited)))

    def _attempt(self, *, has_waited: bool) -> Steps[Received | _Failed]:
        if has_waited:
            # A token may have come to its end while the call waited.
            self._credentials = yield from self._authenticate()
        self._left()
        kept = self._session.http().cookies
        request = in_utf8(partial(self._call.request, self._credentials, kept))
        # Not within `try`: what a hook raises is no lost connection.
        event = yield from announce(
            self._session, self._operation, self._route, self._number, request
        )
        try:
            return (yield from self._send(request, event))
        except TransportError as error:
            return self._lost(error, request.url)

    def _send(self, request: Request, event: RequestEvent | None) -> Steps[Received]:
        leaves_open = self._is_result if self._opens else None
        started = clock.monotonic()
        send = Send(
            request,
            limit=self._limit,
            timeout=self._timeout,
            ends=self._ends,
            leaves_open=leaves_open,
            on_its_way=None if self._limits is None else self._limits.note(),
        )
        received = yield from send_observed(self._session, event, send)
        if logger.isEnabledFor(DEBUG):
            milliseconds = round((clock.monotonic() - started) * 1000)
            logger.debug(
                "%s %s -> %d in %d ms (attempt %d)",
                *(self._operation.method, self._route, received.status_code),
                *(milliseconds, self._number),
            )
        return received

    def _is_result(self, received: Received) -> bool:
        status_code, headers = received.status_code, received.headers
        return result_decoder(self._operation, status_code, headers)[0] is not None

    def _answer(self, received: Received) -> Response[T] | None:
        """The result of the call; None if the answer is an error.

        Raises `ResponseTooLargeError`.
        """
        status_code, headers = received.status_code, received.headers
        decoder, documented = result_decoder(self._operation, status_code, headers)
        if decoder is None:
            return None
        if received.is_cut:
            raise too_large(
                self._operation.name, self._operation.method, self._route, received
            )
        unasked = unasked_decoder(self._operation, status_code, headers)
        return Response(
            self._operation,
            self._route,
            unasked or decoder,
            status_code=status_code,
            headers=received.raw_headers,
            content=received.content,
            on_drift=self._on_drift,
            retries_taken=self._number - 1,
            is_documented=documented,
            is_asked_for=unasked is None,
            received=received if self._opens else None,
        )

    def _lost(self, error: TransportError, url: Url) -> _Failed:
        operation = self._operation
        return _Failed(
            connection_error(
                error, operation.name, operation.method, self._route, url=url
            ),
            error.kind,
            may_retry=retry.should_retry_failure(
                failure_of(error), idempotent=self._call.idempotent
            ),
        )

    def _refused(self, received: Received) -> Steps[_Failed]:
        operation, status_code = self._operation, received.status_code
        wait = retry.retry_after_seconds(received.headers, clock.now())
        if status_code == 429 and wait is None:
            wait = retry.reset_seconds(received.headers, clock.now())
        if status_code == 429 and wait is not None and self._limits is not None:
            yield from self._limits.pause(wait)
        problem = status_error(
            operation,
            self._route,
            received,
            retry_after=wait,
            scopes=required_scopes(operation),
        )
        may_retry = retry.should_retry_status(
            status_code, idempotent=self._call.idempotent, retry_after=wait
        )
        reason = status_text(status_code)
        return _Failed(problem, reason, may_retry=may_retry, wait=wait)

    def _log_retry(self, reason: str) -> None:
        method = self._operation.method
        logger.info("%s %s: trying again (%s)", method, self._route, reason)


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
