"""The calls whose answers are streams of items."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..core.sentinel import UNSET
from ..spec.options import merged

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ..spec.operation import Operation
    from ..spec.options import RequestOptions
    from .calls import AsyncCalls, SyncCalls

__all__ = ["opening"]


def opening(
    calls: SyncCalls | AsyncCalls,
    operation: Operation[Any],
    parameters: Mapping[str, Any] | None = None,
    *,
    body: Any = UNSET,
    fields: Mapping[str, Any] | None = None,
    options: RequestOptions | None = None,
    switch: str | None = None,
) -> Callable[[], Any]:
    """What makes the call of a stream; its outcome is a response left open.

    `switch` is the field of the body that is sent as true, if there is one.
    """
    if switch is not None:
        options = merged(calls.options, options)
        extra = {**options.get("extra_body", {}), switch: True}
        options = {**options, "extra_body": extra}

    def call(own: Any) -> Any:
        return own.call(
            operation, parameters, body=body, fields=fields, options=options
        )

    return calls.opening(call)
