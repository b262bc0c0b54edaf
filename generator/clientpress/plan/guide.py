"""What the README and the reference of a client show."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ..ir import Api, Declaration, Operation
from .code import Call, Code, Name, Value
from .methods import Method
from .resources import Namespace
from .testing.credentials import TestCredentials
from .testing.samples import Sampler


@dataclass(frozen=True, slots=True)
class Guide:
    """`constructor` builds the client, `first_call` makes the easiest call with it."""

    constructor: Code
    first_call: Code | None
    first_method: Method | None
    has_error_codes: bool
    paged: Method | None
    started: Method | None
    streamed: Method | None


def plan_guide(
    api: Api,
    class_name: str,
    namespaces: tuple[Namespace, ...],
    declarations: Mapping[str, Declaration],
) -> Guide:
    """Plan the examples: the call that needs the least comes first."""
    arguments = tuple((n, Name("...")) for n, _ in TestCredentials(api).arguments())
    methods = [m for namespace in namespaces for m in namespace.methods]
    first = min(methods, key=_effort, default=None)
    call = None
    if first is not None:
        call = _call(first.operation, declarations)
    coded = any(operation.error_codes for operation in api.operations)
    paged = next((m for m in methods if m.kind == "pages"), None)
    started = next((m for m in methods if m.kind == "task"), None)
    streamed = next((m for m in methods if m.is_stream), None)
    constructor = Call(class_name, (), arguments)
    return Guide(constructor, call, first, coded, paged, started, streamed)


def _effort(method: Method) -> tuple[bool, bool, bool, int, tuple[str, ...]]:
    operation = method.operation
    needed = [p for p in operation.parameters if p.required]
    body = operation.body is not None and operation.body.required
    return (
        method.is_stream,
        body,
        operation.method != "GET",
        len(needed),
        operation.path_of_method,
    )


def _call(operation: Operation, declarations: Mapping[str, Declaration]) -> Code:
    sampler = Sampler(declarations, full=False)
    positional: list[Code] = []
    keyword: list[tuple[str, Code]] = []
    for parameter in operation.parameters:
        if not parameter.required:
            continue
        example = parameter.examples[0].value if parameter.examples else None
        value: Code
        if isinstance(example, str | int) and not parameter.sensitive:
            value = Value(example)
        else:
            value = sampler.sample(parameter.type, parameter.name).argument
        if parameter.place == "path":
            positional.append(value)
        else:
            keyword.append((parameter.name, value))
    if operation.body is not None and operation.body.required:
        keyword.append(("body", Name("...")))
    path = ".".join(operation.path_of_method)
    return Call(f"client.{path}", tuple(positional), tuple(keyword))
