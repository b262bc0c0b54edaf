"""The one call into the runtime that a generated method consists of."""

from __future__ import annotations

from msgspec.structs import replace

from ..code.tree import Attribute, Await, Call, Code, Dict, Name, Value, path
from .kinds import KINDS
from .methods import Method
from .prepared import Prepared

_SELF = Name("self")
_CALLS = path(_SELF, "_calls")


def method_call(method: Method, *, is_async: bool) -> Code:
    """Return what a method returns: `self._call(...)` or what stands in its place."""
    kind = KINDS[method.kind]
    operation: Code = Name(method.constant)
    if method.content_type is not None:
        operation = Call(path(operation, "sent_as"), (Name(method.content_type),))
    if method.accept is not None:
        operation = Call(path(operation, "answered_as"), (Name(method.accept),))
    positional: list[Code] = [operation]
    if method.parameters:
        pairs = tuple((Value(name), Name(name)) for name in method.parameters)
        positional.append(Dict(pairs))
    keyword: list[tuple[str, Code]] = []
    if method.has_body:
        keyword.append(("body", Name("body")))
    if method.fields is not None:
        fields = tuple((Value(field), Name(own)) for field, own in method.fields)
        keyword.append(("fields", Dict(fields)))
    keyword.append(("options", Name("options")))
    if method.operation.switch is not None:
        keyword.append(("switch", Value(method.operation.switch)))
    if kind.function is None:
        call = Call(path(_SELF, "_call"), tuple(positional), tuple(keyword))
    else:
        # Functions, not methods: only the clients that need them have the module.
        call = Call(kind.function[is_async], (_CALLS, *positional), tuple(keyword))
    if kind.is_stream and kind.wrapper is not None:
        call = Call(kind.wrapper[is_async], (call,))
    return Await(call) if is_async and not kind.is_lazy else call


def prepared_calls(method: Prepared, *, is_async: bool) -> tuple[Code, Code]:
    """Return the two calls of a method that prepares one operation by another."""
    first = method.first
    if not is_async:
        return first, method.second
    if isinstance(first.function, Attribute):
        own = first.function
        first = replace(first, function=Attribute(own.of, f"{own.name}_async"))
    return Await(first), Await(method.second)
