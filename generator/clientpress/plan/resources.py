"""The tree of namespaces: which resource classes there are and what they hold."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial
from typing import NamedTuple

from msgspec import Struct
from msgspec.structs import replace

from ..cache.plans import Plans
from ..code.tree import Call, Code, Forward, Name, Symbol
from ..code.tree import path as attribute
from ..division import divided
from ..ir import Api, Operation
from ..names import module_path, resource_class
from ..sampling import Samples
from .annotations import Annotations
from .docstring_examples import with_example
from .error_answers import shared_answers
from .methods import Method, constant_name, plan_method
from .prepared import Prepared, plan_prepared
from .slices import Slicer

# So many have a few thousand lines.
_MOST_METHODS = 30


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


class Part(Struct, frozen=True):
    """Some of the methods of a namespace, as base classes in a module of their own."""

    class_name: str
    module: str
    file: str
    folders: tuple[str, ...]
    methods: tuple[Method, ...]
    paragraphs: tuple[str, ...]
    prepared: tuple[Prepared, ...]
    error_answers: tuple[tuple[str, Code], ...]

    @property
    def answering(self) -> tuple[Method | Prepared, ...]:
        """See `Namespace.answering`."""
        return _answering(self)

    def symbol(self, is_async: bool) -> Symbol:
        """Return a class of the part."""
        return Symbol(self.module, f"{'Async' if is_async else ''}{self.class_name}")

    def twin(self, is_async: bool, suffix: str) -> Code:
        """Return a twin of a class of the part, which type checkers alone see."""
        own = self.symbol(is_async)
        return Forward(Symbol(own.module, f"{own.name}{suffix}"))


def _answering(owner: Namespace | Part) -> tuple[Method | Prepared, ...]:
    return (*(m for m in owner.methods if not m.is_stream), *owner.prepared)


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
    parts: tuple[Part, ...] = ()

    @property
    def answering(self) -> tuple[Method | Prepared, ...]:
        """The methods that have twins with responses: all that return no stream."""
        return _answering(self)

    def bases(self, is_async: bool, below: Code) -> tuple[Code, ...]:
        """Return what the class is built on: its parts, and what it is without them."""
        return (*(part.symbol(is_async) for part in self.parts), below)

    @property
    def own(self) -> Namespace:
        """The namespace with what stands in its own module alone."""
        return replace(self, methods=(), prepared=()) if self.parts else self

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
    operations: Iterable[Operation] | None = None,
) -> tuple[Namespace, ...]:
    """Plan all namespaces; the first, with an empty path, is the client itself.

    `taken` are class names of the package that no resource class may have,
    `error_codes` the tables of codes that stand elsewhere, and what refers to each.
    Of `operations` alone there are methods; without any, of all.
    """
    return tuple(
        _namespace(one, api, samples, taken=taken, error_codes=error_codes)
        for one in _places(api.operations if operations is None else operations)
    )


def kept_namespaces(
    api: Api,
    samples: Samples,
    taken: frozenset[str],
    error_codes: Mapping[Code, Code],
    *,
    slicer: Slicer,
    plans: Plans,
) -> tuple[Namespace, ...]:
    """Plan all namespaces, or take from `plans` those of which nothing has changed."""
    common = (
        slicer.frame,
        sorted(taken),
        tuple(error_codes.items()),
        sorted(api.common_codes),
    )
    return tuple(
        plans.piece(
            f"namespace {'.'.join(place.path)}",
            (common, *_made_from(place, api, slicer)),
            partial(
                _namespace, place, api, samples, taken=taken, error_codes=error_codes
            ),
        )
        for place in _places(api.operations)
    )


class _Place(NamedTuple):
    """A namespace before it is planned: its own operations, and the paths below it."""

    path: tuple[str, ...]
    operations: list[Operation]
    below: list[tuple[str, ...]]


def _places(operations: Iterable[Operation]) -> Iterator[_Place]:
    own: dict[tuple[str, ...], list[Operation]] = {(): []}
    for operation in operations:
        *path, _ = operation.path_of_method
        for depth in range(1, len(path) + 1):
            own.setdefault(tuple(path[:depth]), [])
        own[tuple(path)].append(operation)
    below: dict[tuple[str, ...], list[tuple[str, ...]]] = {}
    for child in sorted(own.keys() - {()}):
        below.setdefault(child[:-1], []).append(child)
    for one in sorted(own):
        yield _Place(one, own[one], below.get(one, []))


def _made_from(place: _Place, api: Api, slicer: Slicer) -> Iterator[object]:
    """Yield all that one namespace is planned from, besides what is common to all."""
    yield place.path
    yield place.below
    yield [tag for tag in api.tags if tag.path in (place.path, *place.below)]
    prepared = (o.prepared_by.operation for o in place.operations if o.prepared_by)
    first = (api.by_id[name] for name in prepared if name in api.by_id)
    part = slicer.slice((*place.operations, *first))
    yield [operation.path_of_method for operation in place.operations]
    yield from part.operations
    yield from part.declarations
    for operation in place.operations:
        for response in operation.responses:
            yield from (api.by_id.get(link.operation) for link in response.links)


def _namespace(
    place: _Place,
    api: Api,
    samples: Samples,
    *,
    taken: frozenset[str],
    error_codes: Mapping[Code, Code],
) -> Namespace:
    """Plan one namespace; `_made_from` has all that this reads."""
    path, own, below = place
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
    wanted = [o.prepared_by.name for o in own if o.prepared_by is not None]
    names = [*(o.path_of_method[-1] for o in own), *(c.name for c in children)]
    # A method named `list` hides the builtin from the annotations of its class.
    annotations = Annotations(api.declared, shadowed=frozenset([*names, *wanted]))
    groups: dict[str, list[Operation]] = {}
    beginnings = divided({o.path_of_method[-1]: 1 for o in own}, _MOST_METHODS)
    for operation in own:
        groups.setdefault(beginnings[operation.path_of_method[-1]], []).append(
            operation
        )
    planned = {
        beginning: _plan_methods(group, api, samples, annotations, error_codes)
        for beginning, group in groups.items()
    }
    class_name = resource_class(path, taken=taken) if path else ""
    used = {*taken, *(child.class_name for child in children)}
    return Namespace(
        path=path,
        class_name=class_name,
        module=f".resources.{'.'.join(module_path(path))}",
        is_package=bool(children or (path and planned.keys() - {""})),
        methods=tuple(m for one in planned.values() for m in one.methods),
        children=children,
        paragraphs=_paragraphs(path, api),
        prepared=tuple(p for one in planned.values() for p in one.prepared),
        error_answers=planned[""].error_answers if "" in planned else (),
        parts=tuple(
            _part(path, beginning, own_methods, class_name, used)
            for beginning, own_methods in planned.items()
            if beginning
        ),
    )


class _Methods(NamedTuple):
    methods: tuple[Method, ...]
    prepared: tuple[Prepared, ...]
    error_answers: tuple[tuple[str, Code], ...]


def _plan_methods(
    own: Sequence[Operation],
    api: Api,
    samples: Samples,
    annotations: Annotations,
    error_codes: Mapping[Code, Code],
) -> _Methods:
    """Plan the methods of one module."""
    wanted = (o.prepared_by.name for o in own if o.prepared_by is not None)
    methods_named = (*(o.path_of_method[-1] for o in own), *wanted)
    answers = shared_answers(own, annotations, map(constant_name, methods_named))
    shared = {**error_codes, **{table: Name(name) for name, table in answers}}
    planned = (
        plan_method(o, api.by_id, annotations, shared, api.common_codes) for o in own
    )
    methods = tuple(with_example(method, samples) for method in planned)
    beside = frozenset(operation.path_of_method for operation in own)
    prepared = (
        plan_prepared(
            method, api.by_id, annotations, shared, api.common_codes, beside=beside
        )
        for method in methods
    )
    return _Methods(methods, tuple(one for one in prepared if one), answers)


def _part(
    path: tuple[str, ...],
    beginning: str,
    own: _Methods,
    class_name: str,
    used: set[str],
) -> Part:
    """Plan a part of a namespace; `used` are names of classes beside it."""
    # What begins with a whole name and goes on is told from that name.
    words = [*filter(None, beginning.split("_")), *(["more"] * beginning.endswith("_"))]
    spelt = "".join(word[0].upper() + word[1:] for word in words)
    name = f"{class_name or 'Client'}{spelt}Methods"
    while {name, f"Async{name}"} & used:
        name = f"{name}_"
    folders = ("resources", *module_path(path))
    file = f"_{beginning}" if path else f"_client_{beginning}"
    called = ".".join((*path, f"{beginning}*"))
    return Part(
        class_name=name,
        module=f".{'.'.join((*folders, file))}",
        file=f"{'/'.join((*folders, file))}.py",
        folders=folders,
        methods=own.methods,
        paragraphs=(f"The operations `{called}`.",),
        prepared=own.prepared,
        error_answers=own.error_answers,
    )


def _paragraphs(path: tuple[str, ...], api: Api) -> tuple[str, ...]:
    said = (tag.description for tag in api.tags if tag.path == path)
    return (*said, f"The operations of `{'.'.join(path)}`.")
