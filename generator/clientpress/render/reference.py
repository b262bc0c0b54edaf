"""Methods as the reference shows them."""

from __future__ import annotations

from ..plan.methods import Method
from ..plan.prepared import Prepared


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
