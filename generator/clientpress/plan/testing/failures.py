"""Tests of documented errors: a table an operation, which several may share."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from contextlib import suppress

from msgspec import Struct

from ...code.symbols import FAILURE
from ...code.tree import Call, Code, Dict, List, Name, Symbol, Value
from ...ir import Operation, Response
from ...sampling import BINARY, Samples, SampleTooLargeError
from ..description import error_class
from .answers import KnownCodes, of_variable, plan_answer


class FailureTest(Struct, frozen=True):
    """A documented error: the class it raises, the answer, and what its body is.

    `encoded` is the JSON of the answer, `seen` what the client makes of it; None where
    there is nothing to compare.
    """

    error: str
    reply: Code
    encoded: Code | None
    seen: Code | None


class FailureTables(Struct, frozen=True):
    """The errors of a test module's operations.

    `values` are constants for bodies of errors that come more than once, and for what is
    seen of these; `shared` are those for tables of several operations. `tables` are the
    errors of each operation by the name of its tests: `[Failure(...), ...]` or the name
    of such a constant. `codes` are the error codes of each, with their meanings.
    """

    values: tuple[tuple[str, Code], ...]
    shared: tuple[tuple[str, Code], ...]
    tables: Mapping[str, Code]
    codes: Mapping[str, Code]


def plan_failures(
    operations: Iterable[tuple[str, Operation]], samples: Samples
) -> FailureTables:
    """Plan what each documented error of operations raises.

    The operations are given with the names of their tests. The errors of one that
    documents values too large for a test are left out.
    """
    operations = tuple(operations)
    known: KnownCodes = {}
    planned: list[tuple[str, tuple[FailureTest, ...]]] = []
    for name, operation in operations:
        with suppress(SampleTooLargeError):
            tests = [
                _failure_test(response, operation, samples, known)
                for response in operation.errors
            ]
            planned.append((name, tuple(tests)))
    return share_failures(planned, operations)


def _failure_test(
    response: Response, operation: Operation, samples: Samples, known: KnownCodes
) -> FailureTest:
    answer = plan_answer(
        response, operation, samples, full=True, is_error=True, known=known
    )
    # An error's body is shown as text where it is neither JSON nor text; the bytes are
    # in `raw`.
    compared = bool(response.contents) and answer.seen != Value(BINARY)
    return FailureTest(
        error=error_class(str(answer.status)),
        reply=answer.reply,
        encoded=answer.encoded,
        seen=answer.seen if compared else None,
    )


def share_failures(
    failures: Iterable[tuple[str, tuple[FailureTest, ...]]],
    operations: Iterable[tuple[str, Operation]] = (),
) -> FailureTables:
    """Return the tables of operations, given by the names of their tests."""
    planned = [(name, tests) for name, tests in failures if tests]
    meanings = {name: _meanings(one) for name, one in operations if one.error_codes}
    codes = _Constants("CODES", meanings.values())
    known = {name: codes.use(own) for name, own in meanings.items()}
    bodies = _Constants("ERROR", (t.encoded for _, own in planned for t in own))
    seen = _Constants("SEEN", (t.seen for _, own in planned for t in own))
    rows = {name: _table(tests, bodies, seen) for name, tests in planned}
    tables = _Constants("ERRORS", rows.values())
    used = {name: tables.use(table) for name, table in rows.items()}
    values = (*bodies.named(), *seen.named(), *codes.named())
    return FailureTables(values, tables.named(), used, known)


def _meanings(operation: Operation) -> Code:
    """Return the error codes of an operation with what they mean."""
    pairs = ((Value(c.code), Value(c.meaning)) for c in operation.error_codes)
    return Dict(tuple(pairs))


def _table(tests: Iterable[FailureTest], bodies: _Constants, seen: _Constants) -> Code:
    return List(tuple(_row(test, bodies, seen) for test in tests))


def _row(test: FailureTest, bodies: _Constants, seen: _Constants) -> Code:
    reply, positional = test.reply, list[Code]()
    body = None if test.encoded is None else bodies.use(test.encoded)
    if isinstance(body, Name):
        reply = of_variable(reply, body.text)
    if test.seen is not None:
        is_same = isinstance(body, Name) and test.seen == test.encoded
        positional.append(body if body and is_same else seen.use(test.seen))
    return Call(FAILURE, (Symbol(".", test.error), reply, *positional))


class _Constants:
    """Gives names to values that are used more than once, in the order of their use."""

    def __init__(self, name: str, values: Iterable[Code | None]) -> None:
        self._name = name
        self._values = [value for value in values if value is not None]
        first: dict[Code, Code] = {}
        # Most are one object in many places: each is compared once.
        each = {id(value): value for value in self._values}
        self._equal = {key: first.setdefault(one, one) for key, one in each.items()}
        self._counts = Counter(id(self._equal[id(value)]) for value in self._values)
        self._named: dict[int, tuple[str, Code]] = {}

    def use(self, value: Code) -> Code:
        """Return one of the values, or the name of its constant."""
        value = self._equal[id(value)]
        if self._counts[id(value)] < 2 or isinstance(value, Value):
            return value
        count = len(self._named)
        name = f"{self._name}_{count + 1}" if count else self._name
        return Name(self._named.setdefault(id(value), (name, value))[0])

    def named(self) -> tuple[tuple[str, Code], ...]:
        """Return the constants that are in use."""
        return tuple(self._named.values())
