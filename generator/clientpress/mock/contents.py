"""What an answer holds: the document's examples, else values that are made up.

Nothing is taken as it is: jsonschema-rs has to find that a value fits. What does not fit
in a value that was made up is left out where it may be.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import repeat
from typing import Any, TypeAlias

import msgspec
from msgspec import Struct

from ..document.mismatch import Mismatch
from ..ir import Api, Header, MediaType
from ..json_values import is_list, is_object, scalar_text
from ..media_types import essence, is_json
from ..references import Pointer
from ..sampling import (
    BINARY,
    Samples,
    SampleTooLargeError,
    replaced,
    sample_stream,
)
from ..sampling import found as value_at
from .messages import Headers
from .parameters import ParameterReader
from .schemas import Schemas
from .tree import Place, Tree
from .xml_text import Xml, is_xml

_TEXT = b"some text"
_ROUNDS = 40
# Headers that say how an answer is sent, or that others decide.
_OF_TRANSPORT = frozenset(
    (
        "connection",
        "content-encoding",
        "content-length",
        "content-type",
        "date",
        "transfer-encoding",
    )
)
# Headers that callers act upon, so that no value of them is made up without need.
_ACTED_UPON = frozenset(("link", "set-cookie"))
Content: TypeAlias = tuple[str, Place]
"""A media type, and what the document says of it."""


class Wish(Struct, frozen=True):
    """What a caller wants to see: the example of a name, or values of its own."""

    example: str = ""
    dynamic: bool = False


PLAIN = Wish()


class Contents:
    """Makes the contents of answers."""

    def __init__(self, tree: Tree, api: Api, schemas: Schemas) -> None:
        self.tree = tree
        self.schemas = schemas
        self.samples = Samples(api.declared)
        self.xml = Xml(schemas, ParameterReader(schemas).scalar)
        self._known: dict[Pointer, MediaType] = {}
        self._headers: dict[Pointer, tuple[Header, ...]] = {}
        for operation in api.operations:
            for response in operation.responses:
                self._headers[response.pointer] = response.headers
                for content in response.contents:
                    self._known.setdefault(content.pointer, content)
        self._number = 10
        self._values: dict[tuple[Pointer, str], Any] = {}
        self._bodies: dict[tuple[Pointer, str], tuple[bytes, str]] = {}
        self._items: dict[tuple[Pointer, str], list[Any]] = {}

    def chosen(self, response: Place, accept: str | None) -> Content | None:
        """Return the content of a response that is asked for, None if it has none.

        The one that is wanted most; where no one is, the first.
        """
        contents = list(self.tree.members(response, "content"))
        if not contents or not accept:
            return contents[0] if contents else None
        ranges = [_range(one) for one in accept.split(",")]
        # Of those wanted alike the first counts.
        return max(contents, key=lambda one: _wanted(essence(one[0]), ranges))

    def is_json(self, content: Content) -> bool:
        """Tell whether a content is a value of JSON."""
        known = self._known.get(content[1].pointer)
        if known is not None and known.kind != "json":
            return False
        return is_json(essence(content[0])) or known is not None

    def body(self, content: Content, wish: Wish = PLAIN) -> tuple[bytes, str]:
        """Return the body of an answer and its media type."""
        key = content[1].pointer, wish.example
        if key in self._bodies and not wish.dynamic:
            return self._bodies[key]
        made = self._body(content, wish)
        if not wish.dynamic:
            self._bodies[key] = made
        return made

    def _body(self, content: Content, wish: Wish) -> tuple[bytes, str]:
        name = essence(content[0])
        known = self._known.get(content[1].pointer)
        if known is not None and known.is_stream:
            try:
                return sample_stream(known, self.samples).text.encode(), content[0]
            except SampleTooLargeError:
                return b"", content[0]
        if self.is_json(content):
            media_type = "application/json" if "*" in name else content[0]
            return msgspec.json.encode(self.value(content, wish)), media_type
        if is_xml(name):
            schema = self.tree.member(content[1], "schema")
            value = self.value(content, wish)
            if is_text_of(content, value):
                return value.encode(), content[0]
            return self.xml.written(schema, value), content[0]
        served = name.replace("*/*", "application/*").replace("*", "octet-stream")
        media_type = served if "*" in name else content[0]
        for value in self._examples(content[1], wish.example):
            if isinstance(value, str):
                return value.encode(), media_type
        is_text = name.startswith("text/") or (known and known.kind == "text")
        return _TEXT if is_text else BINARY, media_type

    def value(self, content: Content, wish: Wish = PLAIN) -> Any:
        """Return the JSON of an answer; it is shared and not to be changed."""
        key = content[1].pointer, wish.example
        if key in self._values and not wish.dynamic:
            return self._values[key]
        schema = self.tree.member(content[1], "schema")
        made = self._fitting(schema, content, wish)
        if not wish.dynamic:
            self._values[key] = made
        return made

    def items(self, content: Content, pointer: str, many: int) -> list[Any]:
        """Return the items of a list in an answer, so many that differ, if there are."""
        key = content[1].pointer, pointer
        if key not in self._items:
            found: list[Any] = []
            wishes = [PLAIN, *repeat(Wish(dynamic=True), many)]
            for wish in wishes:
                held = value_at(self.value(content, wish), pointer)
                found += [one for one in _listed(held) if one not in found]
                if len(found) >= many:
                    break
            self._items[key] = found
        return self._items[key]

    def _fitting(self, schema: Place | None, content: Content, wish: Wish) -> Any:
        others: list[Any] = []
        for value in self._candidates(content, wish):
            if schema is None or is_text_of(content, value):
                return value
            mended = self._mended(schema, value)
            if not self.schemas.mismatches(schema, mended):
                return mended
            others.append(mended)
        # Alternatives that nothing tells apart have no value of which a validator says
        # nothing.
        fitting = (one for one in others if schema and self.schemas.fits(schema, one))
        return next(fitting, others[0] if others else None)

    def _candidates(self, content: Content, wish: Wish) -> Iterator[Any]:
        if not wish.dynamic:
            yield from self._examples(content[1], wish.example)
        known = self._known.get(content[1].pointer)
        if known is None or known.type is None:
            yield {}
            return
        ways = [(True, False), (False, False)]
        if not wish.dynamic:
            ways = [(True, True), (False, True), *ways]
        for full, documented in ways:
            sampler = self.samples.sampler(
                full=full, documented=documented, first=self._next(wish)
            )
            try:
                yield sampler.sample(known.type, "answer").wire
            except SampleTooLargeError:
                continue

    def _next(self, wish: Wish) -> int:
        if wish.dynamic:
            self._number += 100
        return self._number

    def _examples(self, content: Place, wanted: str) -> Iterator[Any]:
        found: dict[str, Any] = {}
        if "example" in content.value:
            found[""] = content.value["example"]
        for name, place in self.tree.members(content, "examples"):
            for key in ("value", "dataValue"):
                if key in place.value:
                    found[name] = place.value[key]
        if wanted in found:
            yield found[wanted]
        yield from found.values()

    def has_example(self, content: Content, name: str) -> bool:
        """Tell whether a content has an example of a name."""
        return any(name == own for own, _ in self.tree.members(content[1], "examples"))

    def _mended(self, schema: Place, value: Any) -> Any:
        """Return a value without what does not fit, as far as it can do without."""
        for _ in range(_ROUNDS):
            found = self.schemas.mismatches(schema, value)
            changes = (_changed(value, one) for one in found)
            mended = next((one for one in changes if one is not value), value)
            if mended is value:
                break
            value = mended
        return value

    def headers(self, response: Place) -> Headers:
        """Return the documented headers of a response, with values for them."""
        found: list[tuple[str, str]] = []
        places = self.tree.members(response, "headers")
        required = {name for name, one in places if one.get("required") is True}
        for header in self._headers.get(response.pointer, ()):
            name = header.wire.lower()
            is_needed = header.wire in required or bool(header.examples)
            if name in _OF_TRANSPORT or (name in _ACTED_UPON and not is_needed):
                continue
            sampler = self.samples.sampler(full=False, documented=True)
            try:
                sample = sampler.example(header.examples, header.type)
                value = (sample or sampler.sample(header.type, header.wire)).wire
            except SampleTooLargeError:
                continue
            found.append((header.wire, _in_header(value)))
        return tuple(found)


def is_text_of(content: Content, value: Any) -> bool:
    """Tell whether a value is the text of XML, as an example may have it."""
    is_text = isinstance(value, str) and value.lstrip()[:1] == "<"
    return is_text and is_xml(essence(content[0]))


def _listed(value: Any) -> list[Any]:
    return value if is_list(value) else []


def _changed(value: Any, mismatch: Mismatch) -> Any:
    """Return a value without what does not fit, or with what is missing."""
    steps = [str(step) for step in mismatch.path]
    if mismatch.missing is not None:
        # Required, and described nowhere: else there would be a value.
        return replaced(value, [*steps, mismatch.missing], mismatch.missing)
    if mismatch.keyword == "minItems":
        pointer = "".join(f"/{s.replace('~', '~0').replace('/', '~1')}" for s in steps)
        held = value_at(value, pointer)
        if is_list(held) and held:
            return replaced(value, steps, [*held, held[-1]])
        return value
    if mismatch.unexpected:
        steps = [*steps, mismatch.unexpected[0]]
    # What an item of a list lacks is a matter of the list.
    return _removed(value, steps) if steps else value


def _removed(value: Any, steps: list[str]) -> Any:
    step, *rest = steps
    if is_object(value) and step in value:
        if rest:
            inner = _removed(value[step], rest)
            if inner is not value[step]:
                return {**value, step: inner}
        return {name: held for name, held in value.items() if name != step}
    if is_list(value) and step.isdigit() and int(step) < len(value):
        index = int(step)
        if rest:
            inner = _removed(value[index], rest)
            if inner is not value[index]:
                return [*value[:index], inner, *value[index + 1 :]]
        return [*value[:index], *value[index + 1 :]]
    return value


def _range(text: str) -> tuple[str, float]:
    name, *parameters = (part.strip().lower() for part in text.split(";"))
    weight = 1.0
    for one in parameters:
        if one.startswith("q="):
            try:
                weight = float(one[2:])
            except ValueError:
                weight = 0.0
    return name, weight


def _wanted(name: str, ranges: list[tuple[str, float]]) -> float:
    """Return how much a media type is wanted, by the narrowest range that has it."""
    main = name.partition("/")[0]
    for wanted in (name, f"{main}/*", "*/*"):
        for own, weight in ranges:
            if own == wanted:
                return weight
    is_range = "*" in name and any(_in_range(own, name) for own, _ in ranges)
    return 0.5 if is_range else 0.0


def _in_range(name: str, wildcard: str) -> bool:
    return wildcard == "*/*" or name.startswith(wildcard.rstrip("*"))


def _in_header(value: Any) -> str:
    if is_list(value):
        return ",".join(map(_in_header, value))
    if is_object(value):
        return ",".join(f"{name},{_in_header(held)}" for name, held in value.items())
    return scalar_text(value)
