"""The tree of namespaces: which resource classes there are and what they hold."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from msgspec import Struct

from ..code.tree import Call, Code, Forward, Name, Symbol
from ..code.tree import path as attribute
from ..ir import Api, Operation
from ..names import module_path, resource_class
from ..sampling import Samples
from .annotations import Annotations
from .docstring_examples import with_example
from .error_answers import shared_answers
from .methods import Method, constant_name, plan_method
from .prepared import Prepared, plan_prepared


class Child(Struct, frozen=True):
    """A namespace below another one, as a property of it.

    `owner` is the client, as the property reaches it.
    """

    name: str
    class_name: str
    module: str
    owner: Code
    paragraphs: tuple[str, ...]

    def symbol(self, is_async: bool) -> Symbol:
        """Return the class of the namespace."""
        return Symbol(self.module, f"{'Async' if is_async else ''}{self.class_name}")

    def type(self, is_async: bool) -> Code:
        """Return the annotation of the property."""
        return Forward(self.symbol(is_async))

    def value(self, is_async: bool) -> Code:
        """Return what the property returns, where the class is imported."""
        return Call(Name(self.symbol(is_async).name), (self.owner,))


class Namespace(Struct, frozen=True):
    """A resource module with a synchronous and an asynchronous class.

    `module` is its dotted path in the package, `folders` are those it stands in.
    `paragraphs` say what it is for. `error_answers` are tables that several operations
    refer to by their names.
    """

    path: tuple[str, ...]
    class_name: str
    module: str
    is_package: bool
    methods: tuple[Method, ...]
    children: tuple[Child, ...]
    paragraphs: tuple[str, ...]
    prepared: tuple[Prepared, ...] = ()
    error_answers: tuple[tuple[str, Code], ...] = ()

    @property
    def answering(self) -> tuple[Method | Prepared, ...]:
        """The methods that have twins with responses: all that return no stream."""
        return (*(m for m in self.methods if not m.is_stream), *self.prepared)

    @property
    def folders(self) -> tuple[str, ...]:
        """The folders of the package that the module stands in."""
        path = module_path(self.path)
        return ("resources", *(path if self.is_package else path[:-1]))

    @property
    def file(self) -> str:
        """The module's file below the package."""
        tail = "/__init__.py" if self.is_package else ".py"
        return f"resources/{'/'.join(module_path(self.path))}{tail}"


def plan_namespaces(
    api: Api,
    samples: Samples,
    taken: frozenset[str],
    error_codes: Mapping[Code, Code],
) -> tuple[Namespace, ...]:
    """Plan all namespaces; the first, with an empty path, is the client itself.

    `taken` are class names of the package that no resource class may have,
    `error_codes` the tables of codes that stand elsewhere, and what refers to each.
    """
    own: dict[tuple[str, ...], list[Operation]] = {(): []}
    for operation in api.operations:
        *path, _ = operation.path_of_method
        for depth in range(1, len(path) + 1):
            own.setdefault(tuple(path[:depth]), [])
        own[tuple(path)].append(operation)
    below: dict[tuple[str, ...], list[tuple[str, ...]]] = {}
    for child in sorted(own.keys() - {()}):
        below.setdefault(child[:-1], []).append(child)
    return tuple(
        _namespace(
            one,
            own[one],
            below.get(one, []),
            api,
            samples,
            taken=taken,
            error_codes=error_codes,
        )
        for one in sorted(own)
    )


def _namespace(
    path: tuple[str, ...],
    own: Sequence[Operation],
    below: Sequence[tuple[str, ...]],
    api: Api,
    samples: Samples,
    *,
    taken: frozenset[str],
    error_codes: Mapping[Code, Code],
) -> Namespace:
    """Plan one namespace from its own operations and the paths right below it."""
    owner = attribute(Name("self"), "_client") if path else Name("self")
    children = tuple(
        Child(
            name=p[-1],
            class_name=resource_class(p, taken=taken),
            module=f".resources.{'.'.join(module_path(p))}",
            owner=owner,
            paragraphs=_paragraphs(p, api),
        )
        for p in below
    )
    names = frozenset(
        [*(o.path_of_method[-1] for o in own), *(c.name for c in children)]
    )
    wanted = [o.prepared_by.name for o in own if o.prepared_by is not None]
    # A method named `list` hides the builtin from the annotations of its class.
    annotations = Annotations(api.declared, shadowed=names | set(wanted))
    methods_named = (*(o.path_of_method[-1] for o in own), *wanted)
    answers = shared_answers(own, annotations, map(constant_name, methods_named))
    shared = {**error_codes, **{table: Name(name) for name, table in answers}}
    planned = (
        plan_method(o, api.by_id, annotations, shared, api.common_codes) for o in own
    )
    methods = tuple(with_example(method, samples) for method in planned)
    prepared = (
        plan_prepared(method, api.by_id, annotations, shared, api.common_codes)
        for method in methods
    )
    return Namespace(
        path=path,
        class_name=resource_class(path, taken=taken) if path else "",
        module=f".resources.{'.'.join(module_path(path))}",
        is_package=bool(children),
        methods=methods,
        children=children,
        paragraphs=_paragraphs(path, api),
        prepared=tuple(one for one in prepared if one is not None),
        error_answers=answers,
    )


def _paragraphs(path: tuple[str, ...], api: Api) -> tuple[str, ...]:
    said = (tag.description for tag in api.tags if tag.path == path)
    return (*said, f"The operations of `{'.'.join(path)}`.")
