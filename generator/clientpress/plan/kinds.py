"""What a method can be: one entry for each kind, with all that follows from it."""

from __future__ import annotations

from typing import Literal, TypeAlias

from msgspec import Struct

from ..code import symbols
from ..code.tree import Symbol
from ..ir import Operation

MethodKind: TypeAlias = Literal["call", "pages", "task", "events", "lines"]
Pair: TypeAlias = tuple[Symbol, Symbol]


class Kind(Struct, frozen=True):
    """One kind of method. Pairs are of the synchronous and the asynchronous client.

    `wrapper` is the class around the result, `function` what the method calls instead
    of its own `_call`. `raw` and `streamed` give types to the twins that return
    responses; streams have none. `is_lazy` says that a call makes no request yet, so
    that there is nothing to await. `exports` are types that users annotate with. `fake`
    is what tests have in place of the method; it has the parameters of the wrapper.
    """

    wrapper: Pair | None = None
    function: Pair | None = None
    raw: Pair | None = None
    streamed: Pair | None = None
    is_lazy: bool = False
    exports: tuple[Symbol, ...] = ()
    fake: Symbol = symbols.FAKE_OPERATION

    @property
    def is_stream(self) -> bool:
        """Whether the method returns a stream, which holds its response."""
        return self.raw is None


_OPENING = (symbols.OPENING, symbols.OPENING)

KINDS: dict[MethodKind, Kind] = {
    "call": Kind(
        raw=(symbols.RAW, symbols.ASYNC_RAW),
        streamed=(symbols.STREAMED, symbols.ASYNC_STREAMED),
    ),
    "pages": Kind(
        wrapper=(symbols.PAGER, symbols.ASYNC_PAGER),
        function=(symbols.WALK_PAGES, symbols.ASYNC_WALK_PAGES),
        raw=(symbols.RAW_PAGES, symbols.ASYNC_RAW_PAGES),
        streamed=(symbols.STREAMED_PAGES, symbols.ASYNC_STREAMED_PAGES),
        is_lazy=True,
        exports=(symbols.ASYNC_PAGER, symbols.PAGE, symbols.PAGER),
        fake=symbols.FAKE_PAGES,
    ),
    "task": Kind(
        wrapper=(symbols.STARTED, symbols.ASYNC_STARTED),
        function=(symbols.START_TASK, symbols.ASYNC_START_TASK),
        raw=(symbols.RAW_START, symbols.ASYNC_RAW_START),
        streamed=(symbols.STREAMED_START, symbols.ASYNC_STREAMED_START),
        exports=(symbols.ASYNC_STARTED, symbols.STARTED),
        fake=symbols.FAKE_TASK,
    ),
    "events": Kind(
        wrapper=(symbols.EVENT_STREAM, symbols.ASYNC_EVENT_STREAM),
        function=_OPENING,
        is_lazy=True,
        exports=(
            symbols.ASYNC_EVENT_STREAM,
            symbols.EVENT_STREAM,
            symbols.SERVER_SENT_EVENT,
        ),
        fake=symbols.FAKE_STREAM,
    ),
    "lines": Kind(
        wrapper=(symbols.STREAM, symbols.ASYNC_STREAM),
        function=_OPENING,
        is_lazy=True,
        exports=(symbols.ASYNC_STREAM, symbols.STREAM),
        fake=symbols.FAKE_STREAM,
    ),
}


def method_kind(
    operation: Operation, *, is_paged: bool, starts_task: bool
) -> MethodKind:
    """Return what the method of an operation is; what comes first here counts."""
    if is_paged:
        return "pages"
    if starts_task:
        return "task"
    if operation.stream is not None:
        return "events" if operation.stream.kind == "events" else "lines"
    return "call"
