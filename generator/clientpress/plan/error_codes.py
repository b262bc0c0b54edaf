"""The vendor's error codes: a type and a table for users, and those of operations."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from msgspec import Struct

from ..code.symbols import ALL_CODES, MAPPING, SHARED_CODES
from ..code.tree import Code, Dict, Name, Subscript, Symbol, Tuple, Value, union
from ..ir import Api, ErrorCode
from ..names import unique
from .annotations import literals


class ErrorCodesPlan(Struct, frozen=True):
    """The type of all codes, open like every enum, and the tables of what they mean.

    `every` is the table of all codes. `shared` are those that several operations have;
    what says the same as `every` is taken from there. `references` are what operations
    write instead of each table.
    """

    annotation: Code
    every: Code
    shared: tuple[tuple[str, Code], ...]
    references: Mapping[Code, Code]

    @property
    def table_annotation(self) -> Code:
        """The annotation of a table as operations have it."""
        row = Subscript(Name("tuple"), (Name("str"), Name("bool")))
        return Subscript(MAPPING, (Name("str"), row))

    @property
    def meanings_annotation(self) -> Code:
        """The annotation of the table for users."""
        return Subscript(MAPPING, (Name("str"), Name("str")))


def code_table(codes: Iterable[ErrorCode]) -> Dict:
    """Return codes as the runtime takes them: the meaning, and if a new token helps."""
    return Dict(
        tuple(
            (Value(c.code), Tuple((Value(c.meaning), Value(c.refresh)))) for c in codes
        )
    )


def usual_codes(api: Api) -> tuple[ErrorCode, ...]:
    """Return the codes of all operations, each with what most operations say of it."""
    found: dict[str, list[ErrorCode]] = {}
    for operation in api.operations:
        for one in operation.error_codes:
            found.setdefault(one.code, []).append(one)
    return tuple(_usual(found[code]) for code in sorted(found))


def plan_error_codes(api: Api) -> ErrorCodesPlan | None:
    """Plan the codes of all operations; None where none are documented.

    Where operations differ about a code, what most of them say counts in the table of
    all codes.
    """
    codes = usual_codes(api)
    if not codes:
        return None
    tables: Counter[Dict] = Counter(
        code_table(operation.error_codes)
        for operation in api.operations
        if operation.error_codes
    )
    every = code_table(codes)
    shared = [t for t, count in tables.most_common() if count > 1 and t != every]
    used: set[str] = set()
    names = [unique(SHARED_CODES.name, used) for _ in shared]
    references: dict[Code, Code] = {every: ALL_CODES}
    for name, table in zip(names, shared, strict=True):
        references[table] = Symbol(SHARED_CODES.module, name)
    return ErrorCodesPlan(
        annotation=union(literals(c.code for c in codes), Name("str")),
        every=every,
        shared=tuple(zip(names, (_taken(t, every) for t in shared), strict=True)),
        references=references,
    )


def _taken(table: Dict, every: Dict) -> Code:
    """Return a table with the rows that `every` has too taken from it."""
    rows = dict(every.items)
    all_codes = Name(ALL_CODES.name)
    return Dict(
        tuple(
            (code, Subscript(all_codes, (code,)) if rows[code] == row else row)
            for code, row in table.items
        )
    )


def _usual(said: list[ErrorCode]) -> ErrorCode:
    """Return one with the most frequent meaning, and what is mostly said beside it."""
    meaning = Counter(one.meaning for one in said).most_common(1)[0][0]
    same = [one for one in said if one.meaning == meaning]
    refresh = Counter(one.refresh for one in same).most_common(1)[0][0]
    return next(one for one in same if one.refresh == refresh)
