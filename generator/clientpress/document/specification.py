"""Check a document with openapi-spec-validator, as problems with pointers.

Its JSON Schemas of the specification run first and list everything at once; its
walk over the document comes second. What our own pass checks better (references,
defaults, path parameters, duplicate ids) is left out here.
"""

from __future__ import annotations

from functools import cache, partial
from typing import TYPE_CHECKING, Any, cast

import jsonschema_rs
from jsonschema_path.accessors import SchemaAccessor
from jsonschema_path.paths import SchemaPath
from jsonschema_rs import Validator, validator_for
from openapi_schema_validator import validators as schema_validators
from openapi_spec_validator import validation
from openapi_spec_validator.schemas.utils import get_schema_content
from openapi_spec_validator.validation.exceptions import (
    DuplicateOperationIDError,
    ExtraParametersError,
    ParameterDuplicateError,
    UnresolvableParameterError,
)
from referencing import Registry
from referencing.jsonschema import DRAFT202012

from ..diagnostics import Problem, has_errors
from ..json_values import is_list, is_object
from ..references import format_pointer, reference, resolve, resolve_pointer, trail
from .mismatch import Mismatch, mismatches
from .objects import Node, children, walk
from .rewriting import Rewriter

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..references import Pointer

_CODE, _DETAIL = "openapi", "openapi-detail"
_ALTERNATIVES = ("allOf", "anyOf", "oneOf")
_OURS = (
    DuplicateOperationIDError,
    ParameterDuplicateError,
    UnresolvableParameterError,
)


def check(root: dict[str, Any], version: str) -> list[Problem]:
    """Check a bundled document as written, as one of 2.0 or 3.0 to 3.2; never raises."""
    problems = list(_by_schema(root, version))
    # The schema of 2.0 has all of it; the walk does not know where its schemas stand.
    if version != "2.0" and not has_errors(problems, "strict"):
        # The walk takes the outer structure for granted.
        known = {problem.pointer for problem in problems}
        problems += (p for p in _by_walk(root, version) if p.pointer not in known)
    unique = {(p.pointer, p.message): p for p in problems}
    return sorted(unique.values(), key=lambda p: [str(s) for s in p.pointer])


def _by_schema(root: dict[str, Any], version: str) -> Iterator[Problem]:
    found = mismatches(_document_validator(version).iter_errors(root), root)
    if version not in ("2.0", "3.0"):
        found += _by_metaschema(root)

    for mismatch in found:
        code = _code(root, mismatch)
        if not mismatch.unexpected:
            yield _problem(mismatch.path, mismatch.text, mismatch.keyword, code)
        for name in mismatch.unexpected:
            pointer = (*mismatch.path, name)
            # A property counts as unevaluated where its own schema failed.
            if not any(other.path[: len(pointer)] == pointer for other in found):
                text = f"unexpected property {name!r} ({mismatch.keyword})"
                yield Problem(pointer, code, text, at_key=True)


# Loading a schema takes longer than checking a small document by it.
@cache
def _document_validator(version: str) -> Validator:
    schema = cast("dict[str, Any]", get_schema_content(version))
    return validator_for(schema, offline=True)


@cache
def _schema_validator() -> Validator:
    schema = {"$ref": "https://json-schema.org/draft/2020-12/schema"}
    return validator_for(schema, offline=True)


def _by_metaschema(root: dict[str, Any]) -> list[Mismatch]:
    """Check the Schema Objects of 3.1 and later, which its schema leaves open."""
    validator = _schema_validator()
    found: list[Mismatch] = []
    inside: Pointer | None = None
    for node in walk(root):
        if inside is not None and node.pointer[: len(inside)] == inside:
            continue
        inside = node.pointer if node.kind == "schema" else None
        if inside is not None and not validator.is_valid(node.value):
            found += (
                m._replace(path=(*node.pointer, *m.path))
                for m in mismatches(validator.iter_errors(node.value), node.value)
            )
    return found


_HARMLESS = frozenset(
    (
        "additionalProperties",
        "unevaluatedProperties",
        "minProperties",
        "uniqueItems",
        "minItems",
        "pattern",
        "format",
    )
)
_BOUNDS = frozenset(
    (
        "exclusiveMinimum",
        "exclusiveMaximum",
        "minimum",
        "maximum",
        "multipleOf",
        "$recursiveAnchor",
    )
)


def _code(root: dict[str, Any], mismatch: Mismatch) -> str:
    """Return the rule that is broken, which may be one of no consequence."""
    last = mismatch.path[-1] if mismatch.path else ""
    if mismatch.path == ("paths",):
        return _CODE  # a path that does not start with a slash
    if mismatch.keyword in _HARMLESS or last in _BOUNDS:
        return _DETAIL
    if last == "required" and mismatch.keyword == "type":
        # Older drafts let a property say of itself that it is required.
        value = resolve_pointer(root, mismatch.path)[1]
        return _DETAIL if isinstance(value, bool) else _CODE
    return _CODE


def _problem(pointer: Pointer, text: str, keyword: str, code: str = _CODE) -> Problem:
    names = [s for s in pointer if isinstance(s, str)]
    subject = f"{names[-1]}: " if names else ""
    return Problem(pointer, code, f"{subject}{text} ({keyword})")


def _by_walk(root: dict[str, Any], version: str) -> Iterator[Problem]:
    try:
        for error in _validator_class(root, version)(_path(root)).iter_errors():
            if isinstance(error, _OURS):
                continue
            pointer = _in_document(root, tuple(error.absolute_path))
            if isinstance(error, ExtraParametersError):
                text = "a required property is not among the properties"
                yield _problem(pointer, text, "required", _DETAIL)
            else:
                keyword = str(error.validator)
                text = "breaks a rule for schemas"
                if "JSON Schema dialect" in error.message:
                    keyword, text = "$schema", "unknown JSON Schema dialect"
                last = pointer[-1] if pointer else ""
                if (last, keyword) == ("pattern", "format"):
                    text = "this is no regular expression"
                mild = keyword in _HARMLESS or last in (*_BOUNDS, "required")
                code = _DETAIL if mild else _CODE
                yield _problem(pointer, text, keyword, code)
    except RecursionError:
        yield Problem((), "validator", "nested too deeply for openapi-spec-validator")
    except Exception as error:
        # It raises on some broken documents instead of listing what is wrong.
        text = f"openapi-spec-validator stopped with {type(error).__name__}"
        yield Problem((), "validator", text)


def _path(root: dict[str, Any]) -> SchemaPath:
    """Return a document as the walk reads it: nothing is ever fetched for it.

    `SchemaPath.from_dict` falls back to the network for every scheme that it is given
    no handler for. A registry of one document and without a way to retrieve others
    does not.
    """
    inert: dict[str, Any] = _Inert(root).rewrite(Node("openapi", (), root))
    registry: Registry[Any] = Registry()
    resource = DRAFT202012.create_resource(inert)
    resolver = registry.with_resource("", resource).resolver()
    return SchemaPath(_Accessor(inert, resolver))


class _Accessor(SchemaAccessor):
    """Reads a document whose references are all local, each place of it once.

    A path steps through references. The walk reads each path many times, and its own
    accessor resolves each of its steps anew, from the place where a reference stands.
    """

    def __init__(self, root: dict[str, Any], resolver: Any) -> None:
        super().__init__(root, resolver)
        self._lookup = resolver.lookup
        self._ends: dict[str, Any] = {}
        self._values: dict[tuple[Any, ...], Any] = {(): self._end(root)}

    def __getitem__(self, parts: Sequence[Any]) -> Any:
        path = tuple(parts)
        length = len(path)
        while path[:length] not in self._values:
            length -= 1
        value = self._values[path[:length]]
        for taken, part in enumerate(path[length:], length + 1):
            try:
                value = self._end(value[part])
            except (KeyError, IndexError, TypeError):
                raise KeyError(part) from None
            self._values[path[:taken]] = value
        return value

    def _end(self, value: Any) -> Any:
        """Return what a value refers to in the end, itself if it is no reference."""
        text = reference(value)
        if text is None:
            return value
        if text not in self._ends:
            self._ends[text] = self._end(self._lookup(text).contents)
        return self._ends[text]


class _Inert(Rewriter):
    """Hides each `$ref` in what is no object of the specification: it is data there."""

    def __init__(self, root: dict[str, Any]) -> None:
        self._root = root
        self._ends: dict[str, str] = {}

    def _end(self, text: str) -> str:
        """Return a reference to where a chain of references ends."""
        if text not in self._ends:
            try:
                end, *more = list(trail(self._root, (), {"$ref": text}))[:0:-1]
                self._ends[text] = format_pointer(end[0]) if more else text
            except (LookupError, ValueError):
                self._ends[text] = text
        return self._ends[text]

    def before(self, node: Node) -> Any:
        value = node.value
        if not is_object(value):
            return _hidden(value)
        text = reference(value)
        if text is not None and (end := self._end(text)) != text:
            # The walk follows each chain of references from each of its links.
            value = {**value, "$ref": end}
        own = {child.pointer for child in children(Node(node.kind, (), node.value))}
        groups = {pointer[0] for pointer in own}
        hidden: dict[str, Any] = {}
        for key, inner in value.items():
            if key not in groups:
                hidden[key] = _hidden(inner)
            elif (key,) not in own and is_object(inner):
                hidden[key] = _entries_hidden(key, inner, own)
        same = all(inner is value[key] for key, inner in hidden.items())
        return value if same else {**value, **hidden}


def _entries_hidden(
    key: str, entries: dict[str, Any], own: set[Pointer]
) -> dict[str, Any]:
    """Hide in the extensions that stand among the entries of a map."""
    hidden = {k: _hidden(v) for k, v in entries.items() if (key, k) not in own}
    same = all(inner is entries[name] for name, inner in hidden.items())
    return entries if same else {**entries, **hidden}


def _hidden(value: Any) -> Any:
    """Return data without the key `$ref`, the same object if it has none."""
    if is_object(value):
        changed = {
            ("$ref (data)" if key == "$ref" else key): _hidden(inner)
            for key, inner in value.items()
        }
        same = "$ref" not in value and all(changed[key] is value[key] for key in value)
        return value if same else changed
    if is_list(value):
        items = [_hidden(inner) for inner in value]
        same = all(a is b for a, b in zip(items, value, strict=True))
        return value if same else items
    return value


@cache
def _metaschema(version: str) -> Validator:
    """Return a fast validator of Schema Objects that is no milder than the walk's.

    Both read one metaschema and tell formats by the same functions. What this one
    refuses is put to the other, which has the last word.
    """
    validators: Any = schema_validators
    own: Any = getattr(validators, f"OAS{version.replace('.', '')}Validator")
    specifications: Any = validators.OPENAPI_SPECIFICATIONS
    known = [
        (uri, specifications.contents(uri))
        for uri in specifications
        if uri.startswith("https://spec.openapis.org/")
    ]
    formats: Any = own.FORMAT_CHECKER
    return validator_for(
        own.META_SCHEMA,
        registry=jsonschema_rs.Registry(known),
        formats={n: partial(formats.conforms, format=n) for n in formats.checkers},
        validate_formats=True,
        offline=True,
    )


def _validator_class(root: dict[str, Any], version: str) -> Any:
    """Return the walking half of a validator, which tells where a schema stands."""
    base: Any = {
        "3.0": validation.OpenAPIV30SpecValidator,
        "3.1": validation.OpenAPIV31SpecValidator,
        "3.2": validation.OpenAPIV32SpecValidator,
    }[version]

    class Nothing:
        """Stands for checks that are made elsewhere."""

        def __init__(self, _registry: Any) -> None: ...

        def iter_errors(self, *_: Any) -> Iterator[Any]:
            return iter(())

        __call__ = iter_errors

    class Ids(set[int]):
        """Stands for a list that is only asked what it holds."""

        append = set[int].add

    walker: Any = base.keyword_validators["schema"]

    def __init__(self: Any, registry: Any) -> None:  # noqa: N807
        walker.__init__(self, registry)
        self.visited_schema_ids = Ids()
        self.meta_checked_schema_ids = Ids()
        self.collected = dict[int, set[str]]()

    def __call__(  # noqa: N807
        self: Any, schema: Any, *args: Any, **options: Any
    ) -> Iterator[Any]:
        for error in walker.__call__(self, schema, *args, **options):
            if not hasattr(error, "is_located"):
                error.is_located = True
                error.path.extendleft(reversed(schema.parts))
            yield error

    def _collect_properties(self: Any, schema: Any) -> set[str]:
        # As it stands it visits a schema once for each way to it, and never returns
        # from one that contains itself.
        start = id(schema.read_value())
        known: dict[int, set[str]] = self.collected
        if start in known:
            return known[start]
        names: set[str] = set()
        seen = {start}
        stack = [schema]
        while stack:
            here = stack.pop()
            if "properties" in here:
                names.update((here / "properties").keys())
            inner = [s for key in _ALTERNATIVES if key in here for s in here / key]
            inner += [here / key for key in ("items", "not") if key in here]
            for one in inner:
                key = id(one.read_value())
                if key in known:
                    names |= known[key]
                elif key not in seen:
                    seen.add(key)
                    stack.append(one)
        known[start] = names
        return names

    quick = None if "jsonSchemaDialect" in root else _metaschema(version)

    def _validate_schema_meta(self: Any, schema: Any, value: Any) -> Any:
        # In Python this takes longer than all the rest, nearly always to find nothing.
        own_dialect = is_object(value) and "$schema" in value
        if quick is not None and not own_dialect and quick.is_valid(value):
            return None
        return walker._validate_schema_meta(self, schema, value)  # noqa: SLF001

    # Built by type() because the base is only known now.
    members: dict[str, Any] = {
        "__init__": __init__,
        "__call__": __call__,
        "_collect_properties": _collect_properties,
        "_validate_schema_meta": _validate_schema_meta,
    }
    walks = {"schema": type("Located", (walker,), members), "default": Nothing}
    members = {
        "schema_validator": Nothing(None),
        "keyword_validators": {**base.keyword_validators, **walks},
    }
    return type("Validator", (base,), members)


def _in_document(root: dict[str, Any], path: Pointer) -> Pointer:
    """Turn a path that steps through references into a pointer."""
    pointer: Pointer = ()
    value: Any = root
    for segment in path:
        for _ in range(50):
            if not is_object(value) or segment in value:
                break
            try:
                pointer, value = resolve(root, str(value.get("$ref")))
            except LookupError:
                return pointer
        try:
            step, value = resolve_pointer(value, (segment,))
        except KeyError:
            return pointer
        pointer += step
    return pointer
