"""The one call into the runtime that a generated method consists of."""

from __future__ import annotations

from ..plan.code import Call, Code, Dict, Name, Value
from ..plan.methods import Method
from ..plan.prepared import Prepared
from .layout import expression

_FUNCTIONS = {"pages": "walk_pages", "task": "start_task"}


def call_text(method: Method, is_async: bool) -> str:
    """Return the `return self._call(...)` line or lines of a method."""
    operation = method.constant
    if method.content_type is not None:
        operation += f".sent_as({method.content_type})"
    positional: list[Code] = [Name(operation)]
    if method.parameters:
        pairs = tuple((Value(name), Name(name)) for name in method.parameters)
        positional.append(Dict(pairs))
    keyword: list[tuple[str, Code]] = []
    if method.has_body:
        keyword.append(("body", Name("body")))
    if method.fields is not None:
        pairs = tuple((Value(field), Name(own)) for field, own in method.fields)
        keyword.append(("fields", Dict(pairs)))
    keyword.append(("options", Name("options")))
    if method.operation.switch is not None:
        keyword.append(("switch", Value(method.operation.switch)))
    function = "self._call"
    if method.is_stream:
        function = "opening"
        positional.insert(0, Name("self._calls"))
    elif method.kind != "call":
        # Functions, not methods: only the clients that need them have the module.
        function = f"{'async_' if is_async else ''}{_FUNCTIONS[method.kind]}"
        positional.insert(0, Name("self._calls"))
    call = Call(function, tuple(positional), tuple(keyword))
    if method.is_stream:
        stream = (method.async_result if is_async else method.result).text
        call = Call(stream.partition("[")[0], (call,))
    awaited = is_async and not method.is_lazy
    return expression(call, 8, before=f"return {'await ' if awaited else ''}")


def short_call(method: Method | Prepared) -> str:
    """Return `name(argument, *, needed, optional=)` for the reference."""
    signature = method.signature
    if isinstance(method, Method) and method.overloads:
        signature = method.overloads[0]
    parts = [argument.name for argument in signature.positional]
    named = [a.name if a.default is None else f"{a.name}=" for a in signature.keyword]
    if named:
        parts += ["*", *named]
    return f"{method.name}({', '.join(parts)})"
