"""The two calls of a method that prepares an operation by another one."""

from __future__ import annotations

from ..plan.code import Call
from ..plan.prepared import Prepared
from .layout import expression


def prepared_calls(method: Prepared, is_async: bool) -> str:
    """Return the lines of such a method's body."""
    first, awaited = method.first, ""
    if is_async:
        first = Call(f"{first.function}_async", first.positional, first.keyword)
        awaited = "await "
    lines = (
        expression(first, 8, before=f"{method.local} = {awaited}"),
        expression(method.second, 8, before=f"return {awaited}"),
    )
    return f"\n{' ' * 8}".join(lines)
