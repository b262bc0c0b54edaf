"""Read a document that is slightly wrong as it is meant, and say what was wrong.

`repair` changes what has one plain meaning: null for an empty map, a list where one
object stands, a `$ref` in place of a map, leftovers of Swagger 2. Every change is a
problem too, an error where a document is read strictly. What nothing can be made of
stays as it is for the stages that follow.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...diagnostics import Problem
from ...json_values import is_list, is_object
from ...references import nothing_at, reference, resolve
from ..bundle import own_uri
from ..objects import FIELDS, METHODS, Node, Shape, spoken
from ..rewriting import Rewriter
from .notes import REPAIRS
from .schemas import is_component, named_type

if TYPE_CHECKING:

    from ...references import Pointer

_FLAGS = frozenset(
    (
        "allowEmptyValue",
        "allowReserved",
        "deprecated",
        "exclusiveMaximum",
        "exclusiveMinimum",
        "explode",
        "nullable",
        "readOnly",
        "required",
        "uniqueItems",
        "writeOnly",
    )
)
_TRUTH = {"true": True, "false": False}


def repair(
    root: dict[str, Any], moved: dict[Pointer, Pointer] | None = None
) -> tuple[dict[str, Any], list[Problem]]:
    """Return a bundled document as it is meant, and what was wrong with it.

    What stands in another place than before is noted in `moved`, new place -> old.
    """
    repairer = _Repairer(root, {} if moved is None else moved)
    repaired: dict[str, Any] = repairer.rewrite(Node("openapi", (), root))
    return repaired, repairer.problems


class _Repairer(Rewriter):
    def __init__(self, root: dict[str, Any], moved: dict[Pointer, Pointer]) -> None:
        self.root = root
        self.moved = moved
        self.uri = own_uri(root)
        self.problems: list[Problem] = []

    def note(
        self,
        pointer: Pointer,
        code: str,
        message: str,
        hint: str = "",
        *,
        at_key: bool = False,
    ) -> None:
        """Note what was wrong."""
        self.problems.append(Problem(pointer, code, message, hint, at_key=at_key))

    def before(self, node: Node) -> Any:
        value = node.value
        if not is_object(value):
            value = self._object(node)
            if not is_object(value):
                return value
        kind, pointer = node.kind, node.pointer
        text = reference(value)
        if text is not None and self.uri and text.startswith(f"{self.uri}#"):
            value = {**value, "$ref": text.removeprefix(self.uri)}
        # Most objects have neither, and what is asked here is asked of each.
        if not _FLAGS.isdisjoint(value):
            value = self._flags(value, pointer)
        fields = FIELDS.get(kind, {})
        if not fields.keys().isdisjoint(value):
            for name, (shape, child) in fields.items():
                if name in value:
                    value = self._field(value, name, shape, child, pointer)
        for one in REPAIRS.get(kind, ()):
            value = one(self, value, pointer)
        return value

    def _flags(self, value: dict[str, Any], pointer: Pointer) -> dict[str, Any]:
        """Return an object whose flags are no text."""
        for key in sorted(_FLAGS & value.keys()):
            word: Any = value[key]
            truth = _TRUTH.get(word.lower()) if isinstance(word, str) else None
            if truth is not None:
                self._wrong((*pointer, key), f"{key} is text", f"{word.lower()}")
                value = {**value, key: truth}
        return value

    def _wrong(self, pointer: Pointer, what: str, read_as: str) -> None:
        self.note(pointer, "wrong-type", f"{what}; it is read as {read_as}")

    def _object(self, node: Node) -> Any:
        """Return what stands for an object of the specification as that object."""
        value, kind = node.value, node.kind
        if value is None or value == []:
            word = "null" if value is None else "an empty list"
            self._wrong(
                node.pointer, f"this {spoken(kind)} is {word}", "an empty object"
            )
            return {}
        if kind == "example":
            return {"value": value}
        if type(value) is str:
            if kind == "schema":
                return self._schema(value, node.pointer)
            key = {"response": "description", "server": "url", "tag": "name"}.get(kind)
            if key is not None:
                self._wrong(node.pointer, f"this {kind} is text", f"its {key}")
                return {key: value}
        return value

    def _schema(self, name: str, pointer: Pointer) -> Any:
        """Return the schema that stands as a mere name, the name if there is none."""
        named = {"type": name}
        if named_type(name) is None and not is_component(self.root, name):
            return name
        self._wrong(pointer, "this schema is text", f"the type {name!r}")
        return named

    def _field(
        self,
        owner: dict[str, Any],
        name: str,
        shape: Shape,
        kind: str,
        pointer: Pointer,
    ) -> dict[str, Any]:
        """Return `owner` with what stands under `name` in the shape it has to have."""
        value, place = owner[name], (*pointer, name)
        if value is None and name in METHODS:
            return owner
        if value is None or (value == [] and shape in ("map", "patterned")):
            word = "null" if value is None else "an empty list"
            self._wrong(place, f"{name} is {word}", "absent")
            return {key: item for key, item in owner.items() if key != name}
        if shape == "one" or is_list(value):
            return owner
        if not is_object(value):
            if shape != "list":
                return owner
            self._wrong(place, f"{name} is no list", "a list of one")
            return {**owner, name: [value]}
        text = reference(value)
        if text is not None:
            return {**owner, name: self._joined(value, text, place, shape)}
        if shape != "list":
            return owner
        self._wrong(place, f"{name} is one object, not a list", "a list")
        several = kind == "parameter" and not {"name", "in"} & value.keys()
        return {**owner, name: list(value.values()) if several else [value]}

    def _joined(
        self, value: dict[str, Any], text: str, place: Pointer, shape: Shape
    ) -> Any:
        """Return the map or list that a `$ref` in its place leads to."""
        siblings = {key: item for key, item in value.items() if key != "$ref"}
        where = (*place, "$ref")
        if not text.startswith("#"):
            return value
        try:
            _, target = resolve(self.root, text)
        except LookupError:
            target = None
        if shape == "list":
            self._wrong(place, f"{place[-1]} is a $ref, not a list", "a list")
            return target if is_list(target) else [value]
        if not is_object(target):
            self.note(where, "unknown-ref", nothing_at(text))
            return siblings
        message = f"{place[-1]} is a $ref, which stands for one object, not for a map"
        hint = "refer to each entry of the map"
        self.note(where, "wrong-type", message, hint)
        return {**target, **siblings}
