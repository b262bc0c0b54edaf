"""The fakes of a client: what tests have in place of its methods, and what they answer."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress

from msgspec import Struct

from ..code import symbols
from ..code.base_classes import members
from ..code.tree import Code, Dict, Name, Subscript, Symbol, Tuple, Value, path
from ..ir import AnyType, Api, DeclarationRef, MediaType, Operation, Webhook
from ..json_values import is_list, is_object
from ..names import module_path
from ..sampling import Samples, SampleTooLargeError, fits, sample_stream
from .guide_examples import Example
from .kinds import KINDS
from .methods import Method
from .resources import Child, Namespace
from .slices import Slicer
from .webhooks import WebhookPlan

# Nodes of an answer that nobody has set: a reader of a test looks at a few.
_ENOUGH = 10
# Characters of an example from which on its lists are cut. Twice as many are not shown.
_LONG = 2_000
# What the fake has besides, where there are webhooks.
_DELIVERING = frozenset({"deliver", "async_deliver"})


_TEXTS = Subscript(Name("dict"), (Name("str"), Name("str")))


class FakeClass(Struct, frozen=True):
    """The fakes of a namespace, by name and annotation."""

    name: str
    about: str
    attributes: tuple[tuple[str, Code], ...]


class FakeModule(Struct, frozen=True):
    """The fakes of a namespace of the client and of those below it.

    Examples are planned only where they are needed: `slice` is what the operations lead
    to, and of `samples`, which are those of the whole API, they ask for nothing else.
    """

    about: str
    name: str
    classes: tuple[FakeClass, ...]
    slice: Api
    samples: Samples

    @property
    def symbol(self) -> Symbol:
        """The examples, as they are imported."""
        # No namespace is called so: words of names have one `_` between them.
        return Symbol(f".testing.{self.name}", "EXAMPLES", f"{self.name}__examples")

    @property
    def texts(self) -> Code:
        """The annotation of the examples."""
        return _TEXTS

    def parts(self) -> Iterator[object]:
        """Yield what the module is made from, in pieces that others may share."""
        yield self.about
        yield from self.classes
        yield from self.slice.operations
        yield from self.slice.declarations

    def examples(self) -> Code:
        """Return the operations that give an answer, by the text of the answer."""
        return plan_examples(self.slice.operations, self.samples)


class FakesPlan(Struct, frozen=True):
    """The package `testing`.

    `examples` are those of the client's own methods, `streams` the operations whose
    answers are streams, `events` examples of what webhooks send. `shown` is the fake of
    the operation that a guide shows, `asserted` its call by what checks it; None where it
    shows none.
    """

    class_name: str
    root: FakeClass
    modules: tuple[FakeModule, ...]
    examples: Code
    streams: Code | None
    webhooks: tuple[WebhookPlan, ...]
    events: Code
    shown: Code | None
    asserted: Code | None

    @property
    def texts(self) -> Code:
        """The annotation of examples."""
        return _TEXTS

    @property
    def all_examples(self) -> Code:
        """The examples of all modules."""
        return Tuple((Name("_EXAMPLES"), *(one.symbol for one in self.modules)))

    @property
    def deliveries(self) -> tuple[tuple[str, Code], ...]:
        """The deliveries of webhooks with their annotations."""
        return self._delivering(is_async=False)

    @property
    def async_deliveries(self) -> tuple[tuple[str, Code], ...]:
        """The asynchronous ones."""
        return self._delivering(is_async=True)

    def _delivering(self, *, is_async: bool) -> tuple[tuple[str, Code], ...]:
        kind = symbols.ASYNC_DELIVERY if is_async else symbols.DELIVERY
        return tuple((one.name, Subscript(kind, (one.event,))) for one in self.webhooks)


def plan_fakes(
    api: Api,
    class_name: str,
    namespaces: Iterable[Namespace],
    samples: Samples,
    *,
    slicer: Slicer,
    webhooks: tuple[WebhookPlan, ...],
    shown: Example | None,
) -> FakesPlan:
    """Plan the fakes of a client; the first of its namespaces is the client itself.

    `shown` is the call of an operation for a guide to show.
    """
    root, *others = namespaces
    taken = members(symbols.FAKE)
    if webhooks:
        taken |= _DELIVERING
    own_names = _root_names(root, taken)
    tops: dict[str, list[Namespace]] = {}
    for namespace in others:
        tops.setdefault(namespace.path[0], []).append(namespace)
    streams = sorted(
        ".".join(operation.path_of_method)
        for operation in api.operations
        if operation.stream is not None
    )
    return FakesPlan(
        class_name=f"Fake{class_name}",
        root=_class(root, own_names),
        modules=tuple(
            _module(name, own, slicer, samples) for name, own in tops.items()
        ),
        examples=plan_examples((m.operation for m in root.methods), samples),
        streams=_streams(streams),
        webhooks=webhooks,
        events=Dict(tuple(_events(webhooks, samples))),
        shown=None if shown is None else _shown(shown, own_names),
        asserted=None if shown is None else shown.of("fake", "assert_called"),
    )


def _streams(names: Sequence[str]) -> Code | None:
    """Return what writes streams, with the operations that answer with one."""
    return Tuple((symbols.WRITTEN_STREAM, Value(" ".join(names)))) if names else None


def _module(
    name: str, namespaces: list[Namespace], slicer: Slicer, samples: Samples
) -> FakeModule:
    operations = [m.operation for one in namespaces for m in one.methods]
    return FakeModule(
        about=f"client.{name}",
        name=_file(name),
        classes=tuple(_class(one, {}) for one in namespaces),
        slice=slicer.slice(operations),
        samples=samples,
    )


def _file(name: str) -> str:
    # A module is an attribute of its package, where `_models` means something else.
    return f"_{module_path((name,))[0]}_fakes"


def _root_names(root: Namespace, taken: frozenset[str]) -> dict[str, str]:
    """Return what the fake calls those of the client's names that are its own already."""
    own = [*(m.name for m in root.methods), *(c.name for c in root.children)]
    used, found = {*own, *taken}, dict[str, str]()
    for name in own:
        longer = name
        while name in taken and longer in used:
            longer += "_"
        if longer != name:
            used.add(longer)
            found[name] = longer
    return found


def _shown(example: Example, names: Mapping[str, str]) -> Code:
    first, *others = example.names
    return path(Name("fake"), names.get(first, first), *others)


def _class(namespace: Namespace, names: Mapping[str, str]) -> FakeClass:
    """Plan the fakes of a namespace; `names` are those that are called otherwise."""
    attributes = [(m.name, _annotation(m)) for m in namespace.methods]
    attributes += [(c.name, _fakes(namespace, c)) for c in namespace.children]
    return FakeClass(
        name=f"{namespace.class_name}Fakes",
        about=".".join(("client", *namespace.path)),
        attributes=tuple(
            (names.get(name, name), annotation)
            for name, annotation in sorted(attributes, key=lambda pair: pair[0])
        ),
    )


def _fakes(owner: Namespace, child: Child) -> Code:
    name = f"{child.class_name}Fakes"
    return Name(name) if owner.path else Symbol(f".testing.{_file(child.name)}", name)


def _annotation(method: Method) -> Code:
    kind = KINDS[method.kind]
    inner: tuple[Code, ...] = (method.answer,)
    if kind.wrapper is not None and isinstance(method.result, Subscript):
        inner = method.result.items
    return Subscript(kind.fake, inner)


def plan_examples(operations: Iterable[Operation], samples: Samples) -> Code:
    """Return the operations that give an answer, by the text of the answer."""
    found: dict[str, list[str]] = {}
    known: dict[str, str] = {}
    for operation in operations:
        with suppress(SampleTooLargeError):
            text = _example(operation, samples, known)
            if text is not None:
                name = ".".join(operation.path_of_method)
                found.setdefault(text, []).append(name)
    return Dict(
        tuple(
            (Value(text), Value(" ".join(sorted(names))))
            for text, names in sorted(found.items(), key=lambda pair: min(pair[1]))
        )
    )


def _example(
    operation: Operation, samples: Samples, known: dict[str, str]
) -> str | None:
    """Return the body of an answer, None where it is no JSON; `known` are by schema."""
    first = operation.results[0] if operation.results else None
    content = first.contents[0] if first is not None and first.contents else None
    if content is None or (first is not None and first.is_redirect):
        return None
    if content.is_stream:
        return sample_stream(content, samples).text
    if content.kind != "json":
        return None
    if not isinstance(content.type, DeclarationRef) or content.examples:
        return _json(content, samples)
    name = content.type.name
    if name not in known:
        known[name] = _json(content, samples)
    return known[name]


def _json(content: MediaType, samples: Samples) -> str:
    """Return an example, whose lists are cut where it is long, or made-up values.

    They take the place of what is too long even so, and of what is no JSON: a document
    in YAML may show numbers that have no end.
    """
    one = content.type or AnyType()
    sampler = samples.sampler(full=True, documented=True, enough=_ENOUGH)
    shown = sampler.example(content.examples, one) or sampler.sample(one, "answer")
    with suppress(ValueError):
        text = _compact(shown.wire)
        if len(text) > _LONG and fits(_cut(shown.wire), one, samples.declarations):
            text = _compact(_cut(shown.wire))
        if len(text) <= 2 * _LONG:
            return text
    return _compact(
        samples.sampler(full=True, enough=_ENOUGH).sample(one, "answer").wire
    )


def _events(
    webhooks: Iterable[WebhookPlan], samples: Samples
) -> Iterator[tuple[Code, Code]]:
    """Yield what each webhook sends, by its name."""
    for plan in webhooks:
        with suppress(SampleTooLargeError):
            yield Value(plan.name), Value(_compact(_event(plan.webhook, samples)))


def _event(webhook: Webhook, samples: Samples) -> object:
    one = webhook.type or AnyType()
    sampler = samples.sampler(full=True, documented=True, enough=_ENOUGH)
    shown = (example for example in webhook.examples if not example.is_default)
    found = sampler.example(shown, one) or sampler.sample(one, webhook.name)
    return found.wire


def _cut(value: object) -> object:
    """Return JSON with one item of each list."""
    if is_list(value):
        return [_cut(item) for item in value[:1]]
    if is_object(value):
        return {name: _cut(inner) for name, inner in value.items()}
    return value


def _compact(value: object) -> str:
    """Return JSON. Raises ValueError for a number that has no end."""
    return json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
