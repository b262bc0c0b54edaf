"""What callers annotate with: the types of the runtime that a client shows."""

from __future__ import annotations

from collections.abc import Iterable

from .resources import Namespace

_ALWAYS = (
    ("request.files", ("FileInput",)),
    ("core.headers", ("Headers",)),
    ("spec.hooks", ("AfterResponse", "AsyncAfterResponse")),
    ("spec.hooks", ("AsyncBeforeRequest", "BeforeRequest")),
    ("limits.limiter", ("Limiter",)),
    ("spec.options", ("AsyncCredential", "Credential", "OnDrift")),
    ("spec.options", ("AsyncTokenSource", "TokenSource")),
    ("exchange.response", ("Redirect",)),
    ("streaming.streamed_response", ("AsyncStreamedResponse", "StreamedResponse")),
)
_BY_KIND = {
    "call": (),
    "events": (
        ("streaming.event_streams", ("AsyncEventStream", "EventStream")),
        ("streaming.server_sent_events", ("ServerSentEvent",)),
    ),
    "lines": (("streaming.item_streams", ("AsyncStream", "Stream")),),
    "pages": (("client.paging", ("AsyncPager", "Page", "Pager")),),
    "task": (("client.tasks", ("AsyncStarted", "Started")),),
}


def plan_exports(namespaces: Iterable[Namespace]) -> tuple[tuple[str, str], ...]:
    """Return names and the runtime modules they come from, sorted by name."""
    kinds = {method.kind for namespace in namespaces for method in namespace.methods}
    groups = [*_ALWAYS, *(group for kind in kinds for group in _BY_KIND[kind])]
    return tuple(sorted((name, module) for module, names in groups for name in names))
