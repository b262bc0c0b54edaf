"""The vendor's error codes as a type and a table that users can compare with."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from ..code.symbols import MAPPING
from ..code.tree import Code, Dict, Name, Subscript, Value, union
from ..ir import Api
from .annotations import literals


@dataclass(frozen=True, slots=True)
class ErrorCodesPlan:
    """The type of all codes, open like every enum, and what each means."""

    annotation: Code
    meanings: Code

    @property
    def meanings_annotation(self) -> Code:
        """The annotation of the table."""
        return Subscript(MAPPING, (Name("str"), Name("str")))


def plan_error_codes(api: Api) -> ErrorCodesPlan | None:
    """Plan the codes of all operations; None where none are documented.

    Where operations differ about a code, the meaning that most of them give counts here.
    """
    found: dict[str, Counter[str]] = {}
    for operation in api.operations:
        for one in operation.error_codes:
            found.setdefault(one.code, Counter())[one.meaning] += 1
    if not found:
        return None
    codes = sorted(found)
    pairs: tuple[tuple[Code, Code], ...] = tuple(
        (Value(code), Value(found[code].most_common(1)[0][0])) for code in codes
    )
    return ErrorCodesPlan(union(literals(codes), Name("str")), Dict(pairs))
