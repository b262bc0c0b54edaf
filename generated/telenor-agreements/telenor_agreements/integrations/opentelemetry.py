"""Spans for calls, by way of OpenTelemetry: `pip install opentelemetry-api`."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from .._runtime.spec.hooks import RequestEvent, ResponseEvent

# Not import statements: an application without the package checks its types too.
_propagate: Any = import_module("opentelemetry.propagate")
_trace: Any = import_module("opentelemetry.trace")

_SPAN = "opentelemetry.span"


class Tracing:
    """Hooks that make a client span of each attempt and send its context along.

    Give both methods to a client, as `before_request=` and `after_response=`. Names and
    attributes are those of the HTTP semantic conventions, without the URL: it holds
    values. Without `tracer_provider` the global one is used.
    """

    def __init__(self, tracer_provider: Any = None) -> None:
        self._tracer = _trace.get_tracer(
            __name__.partition(".")[0], tracer_provider=tracer_provider
        )

    def before_request(self, event: RequestEvent) -> None:
        """Start a span."""
        attributes: dict[str, str | int] = {
            "http.request.method": event.method,
            "server.address": event.server_address,
            "server.port": event.server_port,
            "url.template": event.route,
        }
        if event.attempt > 1:
            attributes["http.request.resend_count"] = event.attempt - 1
        span = self._tracer.start_span(
            f"{event.method} {event.route}",
            kind=_trace.SpanKind.CLIENT,
            attributes=attributes,
        )
        event.context[_SPAN] = span
        _propagate.inject(event.headers, context=_trace.set_span_in_context(span))

    def after_response(self, event: ResponseEvent) -> None:
        """End the span of the attempt."""
        span = event.request.context.pop(_SPAN, None)
        if span is None:
            return
        if event.status_code is not None:
            span.set_attribute("http.response.status_code", event.status_code)
        if event.error_type is not None:
            span.set_attribute("error.type", event.error_type)
            span.set_status(_trace.Status(_trace.StatusCode.ERROR))
        span.end()
