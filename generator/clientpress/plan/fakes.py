"""The fakes of a client: what tests have in place of its methods, and what they answer."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from contextlib import suppress

from msgspec import Struct

from ..code import symbols
from ..code.base_classes import members
from ..code.tree import Code, Dict, Name, Subscript, Tuple, Value, path
from ..ir import AnyType, Api, DeclarationRef, MediaType, Operation, Webhook
from ..json_values import is_list, is_object
from ..sampling import Samples, SampleTooLargeError, fits, sample_stream
from .guide_examples import Example
from .kinds import KINDS
from .methods import Method
from .resources import Namespace
from .webhooks import WebhookPlan

# Nodes of an answer that nobody has set: a reader of a test looks at a few.
_ENOUGH = 16
# Characters of an example from which on its lists are cut. Twice as many are not shown.
_LONG = 2_000
# What the fake has besides, where there are webhooks.
_DELIVERING = frozenset({"deliver", "async_deliver"})


class FakeClass(Struct, frozen=True):
    """The fakes of a namespace, as type checkers see them: names and annotations."""

    name: str
    about: str
    attributes: tuple[tuple[str, Code], ...]


class FakesPlan(Struct, frozen=True):
    """The module `testing`.

    `examples` are answers in JSON, each with the operations that give it; `streams` are
    the operations whose answers are streams, `events` examples of what webhooks send.
    `shown` is the fake of the operation that a guide shows, `asserted` its call by what
    checks it; None where it shows none.
    """

    class_name: str
    root: FakeClass
    classes: tuple[FakeClass, ...]
    examples: Code
    streams: Code | None
    webhooks: tuple[WebhookPlan, ...]
    events: Code
    shown: Code | None
    asserted: Code | None

    @property
    def texts(self) -> Code:
        """The annotation of the examples."""
        return Subscript(Name("dict"), (Name("str"), Name("str")))

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
    streams = sorted(
        ".".join(operation.path_of_method)
        for operation in api.operations
        if operation.stream is not None
    )
    return FakesPlan(
        class_name=f"Fake{class_name}",
        root=_class(root, taken),
        classes=tuple(_class(one, frozenset()) for one in others),
        examples=plan_examples(api, samples),
        streams=Tuple(tuple(map(Value, streams))) if streams else None,
        webhooks=webhooks,
        events=Dict(tuple(_events(webhooks, samples))),
        shown=None if shown is None else _shown(shown, taken),
        asserted=None if shown is None else shown.of("fake", "assert_called"),
    )


def _shown(example: Example, taken: frozenset[str]) -> Code:
    first, *others = example.names
    return path(Name("fake"), f"{first}_" if first in taken else first, *others)


def _class(namespace: Namespace, taken: frozenset[str]) -> FakeClass:
    attributes = [(m.name, _annotation(m)) for m in namespace.methods]
    attributes += [(c.name, Name(_fakes(c.class_name))) for c in namespace.children]
    return FakeClass(
        name=_fakes(namespace.class_name),
        about=".".join(namespace.path),
        attributes=tuple(
            (f"{name}_" if name in taken else name, annotation)
            for name, annotation in sorted(attributes, key=lambda pair: pair[0])
        ),
    )


def _fakes(class_name: str) -> str:
    return f"_{class_name}Fakes"


def _annotation(method: Method) -> Code:
    kind = KINDS[method.kind]
    inner: tuple[Code, ...] = (method.answer,)
    if kind.wrapper is not None and isinstance(method.result, Subscript):
        inner = method.result.items
    return Subscript(kind.fake, inner)


def plan_examples(api: Api, samples: Samples) -> Code:
    """Return the operations that give an answer, by the text of the answer."""
    found: dict[str, list[str]] = {}
    known: dict[str, str] = {}
    for operation in api.operations:
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
    for example in webhook.examples:
        if not example.is_default and fits(example.value, one, samples.declarations):
            return example.value
    sampler = samples.sampler(full=True, documented=True, enough=_ENOUGH)
    return sampler.sample(one, webhook.name).wire


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
