"""Which parameters fill the placeholders of a path, where a document is not exact."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from ...json_values import is_list, is_object
from ...references import follow, reference, resolve
from ..objects import METHODS
from ..path_templates import PathTemplate, Placeholder, path_template
from .notes import Notes, repairs

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ...references import Pointer

_TEXT = {"type": "string"}


@repairs("pathItem")
def declared_path_parameters(
    notes: Notes, item: dict[str, Any], pointer: Pointer
) -> dict[str, Any]:
    """Give each placeholder of a path one parameter.

    That is one of its name, else one that is spelt in another way, else a new one.
    """
    if len(pointer) != 2 or pointer[0] != "paths":
        return item
    text = reference(item)
    if text is None:
        return _with_parameters(notes, item, pointer, pointer)
    # Other paths may refer to the same item: what fits this one is a copy.
    try:
        place, target = resolve(notes.root, text)
    except LookupError:
        return item
    if not is_object(target) or reference(target) is not None:
        return item
    siblings = {key: value for key, value in item.items() if key != "$ref"}
    whole = {**target, **siblings}
    fitted = _with_parameters(notes, whole, pointer, place)
    if fitted is whole:
        return item
    notes.moved[pointer] = place
    return fitted


def _with_parameters(
    notes: Notes, item: dict[str, Any], pointer: Pointer, place: Pointer
) -> dict[str, Any]:
    """Return an item of the path at `pointer` with what fits it; `place` is its own."""
    operations = list(_operations(item))
    shared = _List(place, item)
    lists = [_List((*place, *keys), operation) for keys, operation in operations]
    for own in lists:
        _Fitting(notes, str(pointer[1]), shared, own).fit()
    changed = shared.repaired()
    for (keys, operation), own in zip(operations, lists, strict=True):
        repaired = own.repaired()
        if repaired is operation:
            continue
        if len(keys) == 1:
            changed = {**changed, keys[0]: repaired}
        else:
            outer = {**changed[keys[0]], keys[1]: repaired}
            changed = {**changed, keys[0]: outer}
    return changed


def _operations(item: dict[str, Any]) -> Iterator[tuple[tuple[str, ...], Any]]:
    for method in METHODS:
        if method in item and (item[method] is None or is_object(item[method])):
            yield (method,), item[method] or {}
    additional = item.get("additionalOperations")
    for method, operation in additional.items() if is_object(additional) else ():
        if is_object(operation):
            yield ("additionalOperations", method), operation


@dataclass(slots=True)
class _List:
    """The parameters of a path item or operation, and what is made of them."""

    pointer: Pointer
    owner: dict[str, Any]
    changed: dict[int, dict[str, Any]] = field(default_factory=dict)
    added: list[dict[str, Any]] = field(default_factory=list)

    def entries(self, notes: Notes) -> Iterator[tuple[int, dict[str, Any]]]:
        """Yield the parameters as they are by now, by their place in the list."""
        listed = self.owner.get("parameters")
        for index, entry in enumerate(listed if is_list(listed) else ()):
            parameter = self.changed.get(index) or follow(notes.root, entry)
            if is_object(parameter):
                yield index, parameter

    def repaired(self) -> dict[str, Any]:
        """Return the owner with its parameters as they are meant."""
        listed = self.owner.get("parameters")
        if not (self.changed or self.added) or not (listed is None or is_list(listed)):
            return self.owner
        parameters = [self.changed.get(i, one) for i, one in enumerate(listed or ())]
        return {**self.owner, "parameters": [*parameters, *self.added]}


@dataclass(frozen=True, slots=True)
class _Declared:
    """A parameter, and the list that it stands in."""

    owner: _List
    index: int
    node: dict[str, Any]

    def becomes(self, **members: Any) -> None:
        """Change members of it, which leaves those alone that it has already."""
        if any(self.node.get(key) != value for key, value in members.items()):
            self.owner.changed[self.index] = {**self.node, **members}

    @property
    def pointer(self) -> Pointer:
        """Where it stands."""
        return (*self.owner.pointer, "parameters", self.index)


class _Fitting:
    """Fits the parameters of one operation to the path."""

    def __init__(self, notes: Notes, path: str, shared: _List, own: _List) -> None:
        self.notes = notes
        self.path = path
        self.lists = shared, own
        self.own = own

    def fit(self) -> None:
        """Change the lists of parameters."""
        template = path_template(self.path, self._declared("path"))
        self._fit_path(template)
        self._fit_query(template)

    def _declared(self, place: str) -> dict[str, _Declared]:
        """Return the parameters of a place by name; an operation's own count."""
        return {
            str(node.get("name")): _Declared(owner, index, node)
            for owner in self.lists
            for index, node in owner.entries(self.notes)
            if str(node.get("in")).lower() == place
        }

    def _fit_path(self, template: PathTemplate) -> None:
        declared = self._declared("path")
        wanted = {one.name: one for one in template.placeholders if one.name}
        in_query = {one.name for _, one in template.query}
        unused = [one for one in declared if one not in wanted and one not in in_query]
        missing = [one for one in wanted.values() if one.name not in declared]
        for placeholder, name in _alike(missing, unused):
            one = declared[name]
            if name != placeholder.text and one.owner.changed.get(one.index) is None:
                said = f"the path parameter {name!r} does not occur in {self.path}"
                message = f"{said}; it is read as {placeholder.name!r}"
                self.notes.note(one.pointer, "path-parameter", message)
            one.becomes(name=placeholder.name)
            missing.remove(placeholder)
        queried = self._declared("query")
        for placeholder in missing:
            other = queried.get(placeholder.name)
            if other is None:
                self._declare(placeholder.name, "path")
                continue
            message = f"the parameter {placeholder.name!r} stands in the path"
            self.notes.note(other.pointer, "path-parameter", message)
            other.becomes(**{"in": "path", "required": True})
        for name, one in self._declared("path").items():
            if name in wanted and wanted[name].is_wide:
                one.becomes(**{"x-multi-segment": True, **one.node})

    def _fit_query(self, template: PathTemplate) -> None:
        for wire, placeholder in template.query:
            queried = self._declared("query")
            if wire in queried:
                continue
            found = queried.get(placeholder.name)
            found = found or self._declared("path").get(placeholder.name)
            if found is None:
                self._declare(wire, "query")
            else:
                found.becomes(**{"name": wire, "in": "query"})
        for wire in template.optional:
            if wire not in self._declared("query"):
                self._declare(wire, "query", required=False)

    def _declare(self, name: str, place: str, *, required: bool = True) -> None:
        message = f"the {place} parameter {name!r} of {self.path} is not declared"
        said = "required: true, " if required else ""
        hint = f"add {{name: {name}, in: {place}, {said}schema: ...}}"
        self.notes.note(self.own.pointer, "path-parameter", message, hint, at_key=True)
        made: dict[str, Any] = {"name": name, "in": place}
        if required:
            made["required"] = True
        self.own.added.append({**made, "schema": _TEXT})


def _alike(
    missing: Iterable[Placeholder], unused: list[str]
) -> Iterator[tuple[Placeholder, str]]:
    """Yield placeholders with the parameters that can only be meant for them."""
    missing, left = list(missing), list(unused)
    for fold in (str, _letters):
        for placeholder in list(missing):
            texts = {fold(placeholder.text), fold(placeholder.name)}
            found = [name for name in left if fold(name) in texts]
            if len(found) == 1:
                missing.remove(placeholder)
                left.remove(found[0])
                yield placeholder, found[0]
    if len(missing) == len(left) == 1:
        yield missing[0], left[0]


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text)).casefold()
