"""The changes of a document that follow from what it lacks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec import Struct

from ..json_values import is_list, is_object
from ..references import Pointer, resolve_pointer
from .changes import Append, Change, Drop, Enclose, Put, Wrap

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from .cases import Case
    from .schemas import Schemas

_JSON = ("application/json", "+json")
_MOST_OPERATIONS = 2
_SOURCE = "x-source"
_SAMPLES = ("default", "example", "examples")
_LIMITS = ("const", "enum", "format")


def changes_of(
    cases: list[Case], schemas: Schemas, label: str
) -> dict[int, list[Change]]:
    """Return the changes of each case, by its number; none where people have to decide.

    Pointers are those of the document as it is written. `label` names what the answers
    were recorded in.
    """
    return _Editor(cases, schemas, label).changes()


class _Editor:
    def __init__(self, cases: list[Case], schemas: Schemas, label: str) -> None:
        self._cases = cases
        self._schemas = schemas
        self._label = label
        self._sourced: dict[Pointer, list[Case]] = {}
        """The cases of each object that has changes of its own."""
        self._new: dict[tuple[Pointer, str], dict[str, Any]] = {}
        """Mappings that the document does not have yet, by their owner and key."""
        self._new_lists: dict[tuple[Pointer, str], list[Any]] = {}

    def changes(self) -> dict[int, list[Change]]:
        made = {n: list(self._of(case)) for n, case in enumerate(self._cases)}
        # What a source says is known once all changes of its object are.
        return {
            n: [
                self._source_at(one.pointer) if isinstance(one, _Noted) else one
                for one in found
            ]
            for n, found in made.items()
        }

    def _of(self, case: Case) -> Iterator[Change | _Noted]:
        place = case.place
        match case.kind:
            case "property":
                owner = self._owner(place.pointer, place.value)
                yield from self._entry(owner, "properties", case.name, self._seen(case))
            case "status":
                yield from self._entry(
                    place.pointer, "responses", case.name, self._response(case)
                )
            case "content":
                held = {"schema": self._seen(case)}
                yield from self._entry(place.pointer, "content", case.name, held)
            case "header":
                types = case.values if len(case.values) == 1 else ["string"]
                schema = {"type": types[0]}
                said = schema if self._schemas.is_swagger else {"schema": schema}
                header = {**said, _SOURCE: self._source(case)}
                yield from self._entry(place.pointer, "headers", case.name, header)
            case "query":
                yield from self._parameter(case)
            case "header-absent":
                yield Drop(place.pointer, "required")
                yield from self._noted(case, place.pointer)
            case "absent":
                yield self._without_required(case)
                yield from self._noted(case, place.pointer)
            case "type":
                made = list(self._widened(case))
                yield from made
                if made:
                    is_wrapped = any(isinstance(one, Wrap) for one in made)
                    yield from self._noted(case, place.pointer, is_wrapped=is_wrapped)
            case "header-type":
                yield from self._header_of_text(case)
            case "format":
                yield Drop(place.pointer, "format")
                yield from self._noted(case, place.pointer)
            case "enum":
                for value in case.values:
                    yield Append((*place.pointer, "enum"), value)
                yield from self._noted(case, place.pointer)
            case _:
                return

    def _source(self, *cases: Case) -> dict[str, str]:
        told = (answer for case in cases for answer, _ in case.told)
        names = list(dict.fromkeys(name for name, _ in told))
        section = ", ".join(names[:_MOST_OPERATIONS])
        if len(names) > _MOST_OPERATIONS:
            section += f" and {len(names) - _MOST_OPERATIONS} more"
        return {"document": self._label, "section": section, "note": _note(cases)}

    def _seen(self, case: Case) -> dict[str, Any]:
        """Return a schema of what was seen."""
        schema = case.shape.schema(self._schemas)
        return {**schema, _SOURCE: self._source(case)}

    def _response(self, case: Case) -> dict[str, Any]:
        made: dict[str, Any] = {"description": "Not documented by the vendor."}
        shape = case.shape.schema(self._schemas)
        contents = {
            one: {"schema": shape if one.endswith(_JSON) else {}} for one in case.values
        }
        if contents and self._schemas.is_swagger:
            made.update(next(iter(contents.values())))
        elif contents:
            made["content"] = contents
        return {**made, _SOURCE: self._source(case)}

    def _parameter(self, case: Case) -> Iterator[Change]:
        pointer = case.place.pointer
        schema = {"type": case.values[0] if len(case.values) == 1 else "string"}
        said = schema if self._schemas.is_swagger else {"schema": schema}
        made = {
            "name": case.name,
            "in": "query",
            **said,
            _SOURCE: self._source(case),
        }
        if is_list(self._value(pointer).get("parameters")):
            yield Append((*pointer, "parameters"), made)
        elif (pointer, "parameters") in self._new_lists:
            self._new_lists[pointer, "parameters"].append(made)
        else:
            self._new_lists[pointer, "parameters"] = [made]
            yield Put(pointer, "parameters", self._new_lists[pointer, "parameters"])

    def _entry(
        self, owner: Pointer, key: str, name: str, value: Any
    ) -> Iterator[Change]:
        """Add an entry to a mapping, which may have to be made first."""
        if is_object(self._value(owner).get(key)):
            yield Put((*owner, key), name, value)
            return
        # One change makes the mapping with all that comes into it.
        fresh = self._new.get((owner, key))
        if fresh is not None:
            fresh[name] = value
            return
        self._new[owner, key] = {name: value}
        yield Put(owner, key, self._new[owner, key])

    def _owner(self, pointer: Pointer, schema: Any) -> Pointer:
        """Return the part of a schema that a property is added to."""
        if not is_object(schema.get("properties")) and is_list(schema.get("allOf")):
            for index in reversed(range(len(schema["allOf"]))):
                if is_object(schema["allOf"][index].get("properties")):
                    return (*pointer, "allOf", index)
        return pointer

    def _without_required(self, case: Case) -> Change:
        required = self._value(case.holder)["required"]
        leaving = sum(
            1
            for one in self._cases
            if one.kind == "absent" and one.holder == case.holder
        )
        if leaving == len(required):
            return Drop(case.holder, "required")
        return Drop((*case.holder, "required"), case.name)

    def _widened(self, case: Case) -> Iterator[Change]:
        pointer, schema = case.place.pointer, self._value(case.place.pointer)
        added = sorted(case.values)
        has_lists = self._schemas.has_type_lists
        if "null" in added and not has_lists:
            added.remove("null")
            yield Put(pointer, self._schemas.nullable, True)
            if "$ref" in schema and not added:
                yield Wrap(pointer, "allOf", ())
        if not added:
            return
        others = tuple({"type": one} for one in added)
        written = schema.get("type")
        if _needs_enclosing(schema, added):
            yield from self._enclosed(pointer, others)
            return
        union = next((k for k in ("anyOf", "oneOf") if is_list(schema.get(k))), None)
        if "$ref" in schema:
            if not self._schemas.is_swagger:
                yield Wrap(pointer, "anyOf", others)
        elif is_list(written):
            for one in added:
                yield Append((*pointer, "type"), one)
        elif isinstance(written, str):
            kept = [written]
            if written == "integer" and "number" in added:
                kept = []
            types = [*kept, *added]
            if len(types) == 1:
                yield Put(pointer, "type", types[0])
            elif has_lists:
                yield Put(pointer, "type", types)
            elif written in ("array", "object"):
                yield from self._enclosed(pointer, others)
            elif self._schemas.is_swagger:
                yield Drop(pointer, "type")
            else:
                yield Put(pointer, "anyOf", [{"type": one} for one in types])
                yield Drop(pointer, "type")
            if "null" in added and is_list(schema.get("enum")):
                yield Append((*pointer, "enum"), None)
        elif union is not None:
            for other in others:
                yield Append((*pointer, union), other)
        else:
            yield from self._enclosed(pointer, others)

    def _header_of_text(self, case: Case) -> Iterator[Change | _Noted]:
        """Say that a header is a text. A schema that others refer to is left to them."""
        pointer = case.place.pointer
        if self._schemas.is_swagger or pointer == (*case.holder, "schema"):
            yield Put(pointer, "type", "string")
        else:
            pointer = case.holder
            yield Put(pointer, "schema", {"type": "string"})
        yield from self._without_samples(pointer)
        yield from self._noted(case, pointer)

    def _without_samples(self, pointer: Pointer) -> Iterator[Change]:
        """Drop what is of the type that a schema no longer has.

        An example of a header stands beside its schema as well.
        """
        schema = self._value(pointer)
        owner = pointer[:-1] if pointer[-1] == "schema" else pointer
        for at in dict.fromkeys((pointer, owner)):
            for key in _SAMPLES:
                if key in self._value(at):
                    yield Drop(at, key)
        for key in _LIMITS:
            if key in schema:
                yield Drop(pointer, key)

    def _enclosed(self, pointer: Pointer, others: tuple[Any, ...]) -> Iterator[Change]:
        # Swagger has no alternatives.
        if not self._schemas.is_swagger:
            yield Enclose(pointer, "anyOf", others)

    def _noted(
        self, case: Case, pointer: Pointer, *, is_wrapped: bool = False
    ) -> Iterator[_Noted]:
        """Say at an object where the changes of it come from."""
        if pointer in self._sourced:
            self._sourced[pointer].append(case)
            return
        is_reference = "$ref" in self._value(pointer) and not is_wrapped
        if is_reference and not self._schemas.has_type_lists:
            return
        self._sourced[pointer] = [case]
        yield _Noted(pointer)

    def _source_at(self, pointer: Pointer) -> Change:
        cases = self._sourced[pointer]
        source = self._value(pointer).get(_SOURCE)
        if not is_object(source):
            return Put(pointer, _SOURCE, self._source(*cases))
        before = source.get("note")
        note = f"{self._label}: {_note(cases)}"
        if isinstance(before, str):
            note = f"{before.rstrip('.')}. {note}"
        return Put((*pointer, _SOURCE), "note", note)

    def _value(self, pointer: Pointer) -> dict[str, Any]:
        value = resolve_pointer(self._schemas.tree.root, pointer)[1]
        return value if is_object(value) else {}


def _needs_enclosing(schema: dict[str, Any], added: list[str]) -> bool:
    """Tell whether values are listed, so that another type alone admits no more."""
    return "const" in schema or ("enum" in schema and added != ["null"])


class _Noted(Struct, frozen=True):
    """Stands for the source of an object, of which all changes are not known yet."""

    pointer: Pointer


_ABSENT = ("absent", "header-absent")


def _note(cases: Sequence[Case]) -> str:
    if len(cases) == 1:
        what = "absence seen" if cases[0].kind in _ABSENT else "seen"
        return f"{what} in {_times(cases[0])}"
    return ", ".join(f"{_what(case)} seen in {_times(case)}" for case in cases)


def _what(case: Case) -> str:
    """Return what a change of an object admits, beside other changes of it."""
    match case.kind:
        case "absent" | "header-absent":
            return "absence"
        case "format":
            return f"what is no {case.place.get('format')}"
        case "enum":
            return "another member" if len(case.values) == 1 else "other members"
        case _:
            return " and ".join(map(str, case.values)) or "another value"


def _times(case: Case) -> str:
    counts = (("answer", case.seen), ("request", case.sent))
    told = [(noun, sum(seen.values())) for noun, seen in counts if seen]
    return " and ".join(f"{n} {noun}{'' if n == 1 else 's'}" for noun, n in told)
