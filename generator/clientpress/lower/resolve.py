"""References: from any node to the object it means, from a schema to all it says."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..diagnostics import Problem
from ..ir import Pointer
from ..json_values import Node, is_object, items, mapping, spoken_type, string
from ..references import nothing_at, resolve, resolve_pointer, trail
from .merge import merge, with_conditions
from .shape import Schema

_CONDITIONS = frozenset({"if", "then", "else", "dependentSchemas"})
_MERGED = _CONDITIONS | {"allOf", "$ref"}
_ALTERNATIVES = frozenset({"oneOf", "anyOf", "discriminator"})

# What a Reference Object may say beside `$ref`.
_SAID = ("summary", "description")


class Resolver:
    """Follows the local references of one document; notes what leads nowhere."""

    def __init__(self, root: Node, problems: list[Problem]) -> None:
        self.root = root
        self._problems = problems
        self._flat: dict[Pointer, Schema] = {}
        self._found: dict[str, tuple[Any, Pointer] | None] = {}
        self._turns = 0
        """How often the way to a schema made a difference to what it is flattened to."""
        self.not_sensitive: dict[int, Any] = {}
        """The schemas below which nothing is marked as sensitive, by their identity."""

    def report(
        self,
        pointer: Pointer,
        code: str,
        message: str,
        hint: str = "",
    ) -> None:
        """Note what the client lacks, because it is wrong or no type can say it."""
        self._problems.append(Problem(pointer, code, message, hint))

    def at(self, pointer: Pointer) -> Any:
        """Return the node at `pointer`. Raises KeyError where there is none."""
        return resolve_pointer(self.root, pointer)[1]

    def target(self, ref: str, where: Pointer) -> tuple[Any, Pointer] | None:
        """Return what a reference names, and its pointer; `where` the reference stands.

        None, and a problem, if it names nothing.
        """
        found = self.find(ref)
        if found is None:
            self.report((*where, "$ref"), "unknown-ref", nothing_at(ref))
        return found

    def find(self, ref: str) -> tuple[Any, Pointer] | None:
        """Return what a reference names, and its pointer; None if it names nothing."""
        if ref not in self._found:
            try:
                pointer, node = resolve(self.root, ref)
                self._found[ref] = node, pointer
            except KeyError:
                self._found[ref] = None
        return self._found[ref]

    def follow(
        self, node: Any, pointer: Pointer, what: str
    ) -> tuple[Node, Pointer] | None:
        """Follow `$ref` to an object without one; used for all but schemas.

        None, and a problem, if there is no object at the end; `what` names it there.
        What is said beside a reference stands in for what is said at its end.
        """
        if is_object(node) and "$ref" not in node:
            return node, pointer
        stops: list[tuple[Pointer, Any]] = []
        try:
            stops.extend(trail(self.root, pointer, node))
        except ValueError:
            place = (*stops[-1][0], "$ref")
            self.report(place, "cyclic-ref", f"this {what} refers to itself")
            return None
        except KeyError as error:
            self.target(str(error.args[0]), stops[-1][0])
            return None
        pointer, node = stops.pop()
        if is_object(node):
            said = {
                key: stop[key]
                for _, stop in reversed(stops)
                for key in _SAID
                if key in stop
            }
            return {**node, **said} if said else node, pointer
        self._not_an_object(node, pointer, what)
        return None

    def _not_an_object(self, node: Any, pointer: Pointer, what: str) -> None:
        hint = ""
        if pointer[-1:] == ("$ref",):
            hint = "OpenAPI has no $ref in place of this map: refer to each entry"
        message = f"this {what} is {spoken_type(node)}, not an object"
        self.report(pointer, "wrong-type", message, hint)

    def schema(self, node: Any, pointer: Pointer) -> Schema | bool:
        """Return a schema as it stands; a problem, and true, if it is none."""
        if is_object(node) or isinstance(node, bool):
            return node
        self._not_an_object(node, pointer, "schema")
        return True

    def flatten(self, schema: Schema, pointer: Pointer) -> Schema:
        """Merge `allOf`, conditions and a narrowing `$ref` into one schema without them.

        A schema that contains itself through `allOf` contributes nothing twice.
        """
        return self._flatten(schema, pointer, frozenset({pointer}))

    def _flatten(
        self, schema: Schema, pointer: Pointer, seen: frozenset[Pointer]
    ) -> Schema:
        if not schema.keys() & _MERGED:
            return schema
        own = {k: v for k, v in schema.items() if k not in _MERGED}
        parts: list[Schema] = []
        if isinstance(schema.get("$ref"), str):
            parts.extend(self._part(schema, pointer, seen))
        for index, member in enumerate(items(schema, "allOf")):
            if is_object(member):
                where = (*pointer, "allOf", index)
                if isinstance(member.get("$ref"), str):
                    parts.extend(self._part(member, where, seen))
                else:
                    parts.append(self._flatten(member, where, seen))
        # What stands beside allOf is nearer to the reader: its words come first.
        unpaired: list[Any] = []
        merged = merge([own, *parts], unpaired)
        perhaps = [self._flatten(s, w, seen) for s, w in _conditional(schema, pointer)]
        if unpaired:
            message = "two sets of alternatives have too many pairs"
            hint = "the properties of the second set become optional fields"
            self.report(pointer, "too-many-pairs", message, hint)
            perhaps += [
                self._flatten(one, pointer, seen) for one in filter(is_object, unpaired)
            ]
        asked = dict.fromkeys(mapping(schema.get("if"), "properties"), True)
        return with_conditions(merged, [*perhaps, {"properties": asked}])

    def _part(
        self, schema: Schema, pointer: Pointer, seen: frozenset[Pointer]
    ) -> list[Schema]:
        siblings = {k: v for k, v in schema.items() if k != "$ref"}
        parts: list[Schema] = []
        if siblings:
            parts.append(self._flatten(siblings, pointer, seen))
        found = self.target(schema["$ref"], pointer)
        if found is None:
            return parts
        node, target = found
        if target in seen:
            self._turns += 1
        elif is_object(node):
            seen |= {target}
            whole = self._whole(node, target, seen)
            if any(pointer[: len(target) + 1] == (*target, k) for k in _ALTERNATIVES):
                # An alternative in place that builds on the schema it is one of.
                whole = {k: v for k, v in whole.items() if k not in _ALTERNATIVES}
            parts.append(self._for_subtype(whole, seen))
        return parts

    def _whole(
        self, schema: Schema, pointer: Pointer, seen: frozenset[Pointer]
    ) -> Schema:
        """Flatten what is referred to, once where the way to it makes no difference."""
        known = self._flat.get(pointer)
        if known is not None:
            return known
        turns = self._turns
        flat = self._flatten(schema, pointer, seen)
        if turns == self._turns:
            self._flat[pointer] = flat
        return flat

    def _for_subtype(self, base: Schema, seen: frozenset[Pointer]) -> Schema:
        """Return what a base says of a subtype: not that it is one of several."""
        variants = [*items(base, "oneOf"), *items(base, "anyOf")]
        refs = [string(variant, "$ref") for variant in variants]
        self._turns += any(refs)
        found = [self.find(ref) for ref in refs if ref]
        if not any(one is not None and one[1] in seen for one in found):
            return base
        return {k: v for k, v in base.items() if k not in _ALTERNATIVES}


def _conditional(schema: Schema, pointer: Pointer) -> Iterator[tuple[Schema, Pointer]]:
    """Yield the schemas that hold under a condition, each with its pointer."""
    for key in ("then", "else"):
        if is_object(schema.get(key)) and "if" in schema:
            yield schema[key], (*pointer, key)
    dependent = mapping(schema, "dependentSchemas")
    for name in sorted(dependent):
        if is_object(dependent[name]):
            yield dependent[name], (*pointer, "dependentSchemas", name)
