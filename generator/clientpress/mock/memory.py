"""What was created, changed and deleted in this run, where the document makes that plain.

A resource is plain where a path ends in one placeholder (`/orders/{id}`), the path above it
is one too, and the answer has a property that the placeholder is called after. What was
never created is answered from the document all the same: a mock that knows nothing yet
would answer every call with 404.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import unquote
from uuid import UUID

from msgspec import Struct

from ..json_values import is_object
from ..sampling import found
from .fitted import Fitted
from .messages import Request
from .routes import Match, Routes
from .schemas import Schemas
from .tree import Place

_LAST = re.compile(r"(.+)/\{([^{}]+)\}/?")
_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)
_ENVELOPES = ("data", "result", "item", "payload", "attributes")
_FIRST = 1000


class Resource(Struct, frozen=True):
    """Things that stand below one path; `name` is the placeholder of one of them."""

    collection: str
    name: str


class Identity(Struct, frozen=True):
    """Where an answer holds the thing, and which of its properties is its id."""

    thing: str
    field: str


class Memory:
    """What became of things in this run."""

    def __init__(self, routes: Routes, schemas: Schemas) -> None:
        self._schemas = schemas
        templates = {route.template.rstrip("/") for route in routes.routes}
        self._items: dict[str, Resource] = {}
        self._collections: dict[str, Resource] = {}
        for route in routes.routes:
            last = _LAST.fullmatch(route.template)
            if last is not None and last[1] in templates:
                resource = Resource(last[1], last[2])
                self._items[route.template] = resource
                self._collections.setdefault(last[1], resource)
        self._held: dict[str, dict[str, dict[str, Any]]] = {}
        self._gone: set[tuple[str, str]] = set()
        self._count = 0

    def forget(self) -> None:
        """Begin as in a new run."""
        self._held.clear()
        self._gone.clear()
        self._count = 0

    def is_gone(self, match: Match) -> bool:
        """Tell whether a request is for a thing that was deleted, or one below it."""
        parts = match.path.strip("/").split("/")
        places = ("/" + "/".join(parts[:n]) for n in range(1, len(parts)))
        ends = (unquote(part) for part in parts[1:])
        gone = any(pair in self._gone for pair in zip(places, ends, strict=True))
        return gone and match.route.method != "PUT"

    def answered(
        self, match: Match, body: Any, value: Any, schema: Place | None
    ) -> Any:
        """Return the JSON of an answer, with what this run knows of the thing."""
        route = match.route
        fitted = Fitted(self._schemas, schema)
        resource = self._items.get(route.template)
        if resource is not None:
            return self._of_item(resource, match, body, value, fitted)
        resource = self._collections.get(route.template.rstrip("/"))
        if resource is not None and route.method == "POST":
            return self._created(resource, match, body, value, fitted)
        return value

    def deleted(self, match: Match, request: Request) -> None:
        """Take note that a request may have deleted a thing."""
        resource = self._items.get(match.route.template)
        if resource is not None and request.method == "DELETE":
            place, own = self._place(match, resource)
            self._held.get(place, {}).pop(own, None)
            self._gone.add((place, own))

    def _of_item(
        self, resource: Resource, match: Match, body: Any, value: Any, fitted: Fitted
    ) -> Any:
        place, own = self._place(match, resource)
        method = match.route.method
        if method in ("PUT", "PATCH") and is_object(body):
            known = self._held.setdefault(place, {})
            old = known.get(own, {}) if method == "PATCH" else {}
            known[own] = {**old, **body}
            self._gone.discard((place, own))
        if method not in ("GET", "PUT", "PATCH"):
            return value
        identity = self.identity(value, resource.name)
        if identity is None:
            return value
        fields = self._held.get(place, {}).get(own)
        if fields is not None:
            value = fitted.overlaid(value, identity.thing, fields, alone=True)
        return fitted.placed(value, f"{identity.thing}/{identity.field}", _as_json(own))

    def _created(
        self, resource: Resource, match: Match, body: Any, value: Any, fitted: Fitted
    ) -> Any:
        identity = self.identity(value, resource.name)
        if identity is None:
            return value
        self._count += 1
        if is_object(body):
            value = fitted.overlaid(value, identity.thing, body, alone=False)
        pointer = f"{identity.thing}/{identity.field}"
        old = found(value, pointer)
        value = fitted.placed(value, pointer, self._ids(old, resource.name))
        new = found(value, pointer)
        if type(new) in (str, int):
            thing = found(value, identity.thing)
            fields = {**(body if is_object(body) else {}), **thing}
            place = match.path.rstrip("/")
            self._held.setdefault(place, {})[str(new)] = fields
            self._gone.discard((place, str(new)))
        return value

    def listed(self, match: Match, items: list[Any], fitted: Fitted) -> list[Any]:
        """Return the things of a list: those of the document, then what was created."""
        resource = self._collections.get(match.route.template.rstrip("/"))
        if resource is None or not items:
            return items
        identity = self.identity(items[0], resource.name)
        if identity is None:
            return items
        place = match.path.rstrip("/")
        pointer = f"{identity.thing}/{identity.field}"
        known = self._held.get(place, {})
        kept = [
            one
            for one in items
            if (place, str(found(one, pointer))) not in self._gone
            and str(found(one, pointer)) not in known
        ]
        for own, fields in known.items():
            one = fitted.overlaid(items[0], identity.thing, fields, alone=True)
            kept.append(fitted.placed(one, pointer, _as_json(own)))
        return kept

    def identity(self, value: Any, name: str) -> Identity | None:
        """Return where a thing and its id stand, None if that is not plain."""
        for thing in ("", *(f"/{envelope}" for envelope in _ENVELOPES)):
            held = found(value, thing)
            if is_object(held):
                field = _id_field(held, name)
                if field is not None:
                    return Identity(thing, field)
        return None

    def _place(self, match: Match, resource: Resource) -> tuple[str, str]:
        own = match.in_path[resource.name]
        return match.path.rstrip("/").removesuffix(f"/{own}"), unquote(own)

    def _ids(self, old: Any, name: str) -> list[Any]:
        """Return new ids, those that are like an old one first."""
        number = _FIRST + self._count
        unique = str(UUID(int=number, version=4))
        if type(old) is int:
            return [number, str(number)]
        if isinstance(old, str) and old.isdigit():
            return [str(number), number]
        if isinstance(old, str) and _UUID.fullmatch(old):
            return [unique, f"{name}-{number}"]
        return [f"{name}-{number}", unique, str(number), number]


def _id_field(held: Mapping[str, Any], name: str) -> str | None:
    """Return the property that a placeholder is called after: `id` for `order_id`."""
    plain = {_plain(own): own for own, v in held.items() if type(v) in (str, int)}
    wanted = _plain(name)
    if wanted in plain:
        return plain[wanted]
    endings = ("uuid", "id", "key", "slug", "name", "code", "number")
    ending = next((one for one in endings if wanted.endswith(one)), "")
    return plain.get(ending) or (plain.get("id") if ending == "uuid" else None)


def _plain(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", name.lower())


def _as_json(own: str) -> list[Any]:
    return [own, int(own)] if own.isdigit() and len(own) < 19 else [own]
