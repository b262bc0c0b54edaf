"""What callers annotate with: the types of the runtime that a client shows."""

from __future__ import annotations

from collections.abc import Iterable

from .resources import Namespace

_ALWAYS = (
    ("files", ("FileInput",)),
    ("headers", ("Headers",)),
    ("hooks", ("AfterResponse", "AsyncAfterResponse")),
    ("hooks", ("AsyncBeforeRequest", "BeforeRequest")),
    ("limits", ("Limiter",)),
    ("options", ("AsyncCredential", "Credential", "OnDrift")),
    ("options", ("AsyncTokenSource", "TokenSource")),
    ("response", ("Redirect",)),
    ("streamed_responses", ("AsyncStreamedResponse", "StreamedResponse")),
)
_BY_KIND = {
    "call": (),
    "events": (
        ("event_streams", ("AsyncEventStream", "EventStream")),
        ("server_sent_events", ("ServerSentEvent",)),
    ),
    "lines": (("item_streams", ("AsyncStream", "Stream")),),
    "pages": (("paging", ("AsyncPager", "Page", "Pager")),),
    "task": (("tasks", ("AsyncStarted", "Started")),),
}


def plan_exports(namespaces: Iterable[Namespace]) -> tuple[tuple[str, str], ...]:
    """Return names and the runtime modules they come from, sorted by name."""
    kinds = {method.kind for namespace in namespaces for method in namespace.methods}
    groups = [*_ALWAYS, *(group for kind in kinds for group in _BY_KIND[kind])]
    return tuple(sorted((name, module) for module, names in groups for name in names))
