"""How a method is called by what it does to the path it goes to.

The first rule that has something to say of an operation names it.
"""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct

from .routes import Route
from .words import is_action, is_plural, verbs_of

_BY_METHOD = {"POST": "create", "PUT": "update", "PATCH": "update", "DELETE": "delete"}
_CLEARS = ("clear", "delete", "destroy", "purge", "remove")
_WRITES = ("PATCH", "POST", "PUT")
_PROBES = frozenset(("health", "healthz", "livez", "ping", "readyz", "version"))
# The words of ids for what `POST` does to a list of things.
_CREATES = frozenset(("create", "new", "submit"))
_UPDATES = frozenset(("modify", "update"))
# Those for what is asked for by a `POST`, since its query would be too long.
_READS = frozenset(("fetch", "find", "get", "list", "read", "retrieve"))
_SEEKS = frozenset(("query", "search"))
_SUMS = frozenset(
    ("aggregate", "statistics", "stats", "summary", "timeseries", "top", "usage")
)

Words = tuple[str, ...]
Named = tuple[tuple[Words, ...], str]
"""The words of each namespace, and the name of the method."""


class Subject(Struct, frozen=True):
    """An operation: its HTTP method, its path, and the words of its operationId."""

    method: str
    route: Route
    said: Words

    @property
    def last(self) -> Words:
        """Return the words of the last static segment, none if there is none."""
        return self.route.things[-1] if self.route.things else ()

    @property
    def is_whole_list(self) -> bool:
        """Tell whether it changes or deletes all things of a kind."""
        is_change = self.method in ("DELETE", "PATCH", "PUT")
        return is_change and not self.route.is_item and is_plural(self.last)

    @property
    def is_read_whole(self) -> bool:
        """Tell whether it reads what its path ends in, be it one thing or several."""
        return self.method == "GET" and not self.route.is_item

    def as_method(self) -> Named:
        """Return the last segment as the name of the method."""
        *above, last = self.route.things
        return tuple(above), "_".join(last)


def _action(subject: Subject) -> Named | None:
    """`POST /orders/{id}/cancel` is `orders.cancel`."""
    is_alone = len(subject.route.things) == 1
    if subject.route.is_item or not is_action(subject.last, subject.said, is_alone):
        return None
    above, name = subject.as_method()
    # What takes away what an action did is not called like it.
    if subject.method == "DELETE" and subject.last[0] not in _CLEARS:
        name = f"delete_{name}"
    return above, name


def _action_with_an_item(subject: Subject) -> Named | None:
    """`PUT /orders/{id}/tags/attach/{tag}` is `orders.tags.attach`."""
    route = subject.route
    if subject.method not in _WRITES or not route.is_item or len(route.things) < 2:
        return None
    return subject.as_method() if is_action(subject.last, subject.said) else None


def _below_actions(subject: Subject) -> Named | None:
    """`POST /orders/{id}/actions/hold` is `orders.actions.hold`."""
    things = subject.route.things
    is_below = len(things) > 1 and things[-2] in (("action",), ("actions",))
    if not is_below or subject.route.is_item or subject.method not in _WRITES:
        return None
    return subject.as_method()


def _done_to_something(subject: Subject) -> Named | None:
    """`POST /orders/test_email` is `orders.test_email`, where no id says otherwise."""
    is_write = subject.method in _WRITES and not subject.route.is_item
    if not is_write or len(subject.route.things) < 2 or {*subject.said} & _CREATES:
        return None
    if is_plural(subject.last) or not is_action(subject.last[:1]):
        return None
    return subject.as_method()


def _done(subject: Subject) -> Named | None:
    """`POST /orders/{id}/receipt` is `orders.receipt`: there are no several of it."""
    route, said = subject.route, subject.said
    if subject.method != "POST" or route.is_item or len(route.things) < 2:
        return None
    if is_plural(subject.last) or {*said} & {*_CREATES, *_UPDATES}:
        return None
    return subject.as_method() if route.follows_item or said else None


def _probe(subject: Subject) -> Named | None:
    """`GET /health` is `health`."""
    is_probe = subject.last[0] in _PROBES and len(subject.last) == 1
    if subject.method != "GET" or subject.route.is_item or not is_probe:
        return None
    return subject.as_method()


def _named_like_its_end(subject: Subject) -> Named | None:
    """`GET /usage/images` is `usage.images` where its id is `usage-images`."""
    if (
        subject.method != "GET"
        or subject.route.is_item
        or len(subject.route.things) < 2
    ):
        return None
    said, last = subject.said, subject.last
    if len(said) > len(last) and said[-len(last) :] == last and not verbs_of(said):
        return subject.as_method()
    return None


def _summed_up(subject: Subject) -> Named | None:
    """`GET /orders/summary/country` is `orders.summary.country`."""
    if subject.method != "GET" or subject.route.is_item:
        return None
    if any({*words} & _SUMS for words in subject.route.things[:-1]):
        return subject.as_method()
    return None


def _asked(subject: Subject) -> Named | None:
    """`POST /orders` is `orders.search` or `orders.list` where its id says so."""
    if subject.method != "POST":
        return None
    if {*subject.said[:1]} & _SEEKS:
        return subject.route.things, subject.said[0]
    if {*verbs_of(subject.said)[:1]} & _READS:
        return subject.route.things, _read(subject)
    return None


def _post(subject: Subject) -> Named | None:
    """`POST /orders/{id}` is `orders.update`."""
    said = subject.said
    if subject.method != "POST":
        return None
    is_new = "create" in said if subject.route.is_item else not {*said[:1]} & _UPDATES
    return subject.route.things, "create" if is_new else "update"


def _by_method(subject: Subject) -> Named | None:
    """`GET /orders` is `orders.list`, `DELETE /orders/{id}` is `orders.delete`."""
    return subject.route.things, crud(subject)


def crud(subject: Subject) -> str:
    """Return what an HTTP method does to a thing."""
    if subject.method == "GET":
        return _read(subject)
    return _BY_METHOD.get(subject.method, subject.method.lower())


def _read(subject: Subject) -> str:
    """Return whether several things are read or one is."""
    several = is_plural(subject.last) or "list" in subject.said
    return "list" if several and not subject.route.is_item else "get"


RULES: tuple[Callable[[Subject], Named | None], ...] = (
    _action,
    _action_with_an_item,
    _below_actions,
    _done_to_something,
    _done,
    _probe,
    _named_like_its_end,
    _summed_up,
    _asked,
    _post,
    _by_method,
)
