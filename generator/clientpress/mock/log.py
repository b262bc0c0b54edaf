"""A line for each request, and one below it for each thing that is wrong."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from typing import TextIO

from ..colours import GREEN, RED, YELLOW, has_colour, painted
from ..output.errors import printable
from .messages import Exchange, Finding
from .webhooks import Attempt, Event


def _now() -> str:
    return time.strftime("%H:%M:%S")


class Log:
    """Tells a person what comes and what is wrong with it.

    Bodies and the values of headers and parameters are not shown.
    """

    def __init__(
        self,
        stream: TextIO,
        environment: Mapping[str, str],
        *,
        name: str = "",
        now: Callable[[], str] = _now,
    ) -> None:
        self._stream = stream
        self._has_colour = has_colour(stream, environment)
        self._name = f"{name} " if name else ""
        self._now = now

    def __call__(self, exchange: Exchange) -> None:
        """Show one exchange."""
        answer, request = exchange.answer, exchange.request
        shade = GREEN if answer.status < 400 else RED
        status = painted(str(answer.status), shade, has_colour=self._has_colour)
        how = {"cut": " (cut)", "reset": " (reset)"}.get(answer.ending, "")
        called = printable(f"{request.method} {request.path}")
        operation = f"  {printable(exchange.operation)}" if exchange.operation else ""
        milliseconds = exchange.seconds * 1000
        head = f"{self._now()} {self._name}{called} {status}{how}{operation}"
        lines = [f"{head}  {milliseconds:.1f} ms"]
        lines += [self._below("request", one) for one in exchange.findings]
        lines += [self._below("answer", one) for one in exchange.of_answer]
        self._stream.write("".join(f"{line}\n" for line in lines))
        self._stream.flush()

    def attempt(self, event: Event, attempt: Attempt) -> None:
        """Show one delivery of an event."""
        came = "no answer" if attempt.status is None else str(attempt.status)
        shade = GREEN if attempt.is_taken else RED
        name = printable(event.webhook.wire)
        when = f"  after {attempt.waited:g} s" if attempt.waited else ""
        problem = f"  {printable(attempt.problem)}" if attempt.problem else ""
        self._stream.write(
            f"{self._now()} {self._name}webhook {name}, attempt {attempt.number}: "
            f"{painted(came, shade, has_colour=self._has_colour)}{when}{problem}\n"
        )
        self._stream.flush()

    def _below(self, which: str, finding: Finding) -> str:
        shade = YELLOW if finding.trouble == "remark" or which == "answer" else RED
        text = printable(f"{which}: {finding}")
        return f"         {painted(text, shade, has_colour=self._has_colour)}"
