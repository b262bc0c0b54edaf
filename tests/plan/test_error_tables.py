"""What operations document alike of errors stands once; what they do not, with each."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from clientpress.code.symbols import ALL_CODES, SHARED_CODES
from clientpress.code.tree import (
    Call,
    Code,
    Dict,
    Name,
    Subscript,
    Symbol,
    Tuple,
    Value,
)
from clientpress.lower import lower
from clientpress.plan.error_codes import ErrorCodesPlan, plan_error_codes
from clientpress.plan.resources import Namespace, plan_namespaces
from clientpress.sampling import Samples

TEXT = {"schema": {"type": "string"}}
OLD = {"code": "1", "status": 401, "meaning": "Too old.", "refresh": True}
BAD = {"code": "2", "status": 400, "meaning": "Bad."}


def planned(
    *operations: tuple[str, dict[str, Any]]
) -> tuple[Namespace, ErrorCodesPlan | None]:
    """Plan the namespace `pets` and the codes of operations given by their ids."""
    paths = {
        f"/{number}": {"get": {"operationId": f"pets.{name}", "tags": ["pets"], **node}}
        for number, (name, node) in enumerate(operations)
    }
    api, problems = lower({"paths": paths}, lambda _component: None)
    assert problems == []
    codes = plan_error_codes(api)
    references: Mapping[Code, Code] = codes.references if codes else {}
    _, pets = plan_namespaces(api, Samples(api.declared), frozenset(), references)
    return pets, codes


def failing(*statuses: str) -> dict[str, Any]:
    """Return an operation with a text for each error."""
    answers = {
        s: {"description": "", "content": {"text/plain": TEXT}} for s in statuses
    }
    return {"responses": {"204": {"description": ""}, **answers}}


def coded(*codes: dict[str, Any]) -> dict[str, Any]:
    """Return an operation with error codes."""
    return {**failing(), "x-error-codes": list(codes)}


def argument(namespace: Namespace, name: str) -> list[Code | None]:
    """Return an argument of each operation constant, None where it is not given."""
    found: list[Code | None] = []
    for method in namespace.methods:
        assert isinstance(method.definition, Call)
        found.append(dict(method.definition.keyword).get(name))
    return found


def test_a_table_of_one_operation_stands_in_its_constant() -> None:
    pets, _ = planned(("a", failing("400")), ("b", failing("404")), ("c", failing()))
    assert pets.error_answers == ()
    first, second, third = argument(pets, "errors")
    assert isinstance(first, Dict)
    assert isinstance(second, Dict)
    assert third is None


def test_a_table_of_several_operations_stands_above_them() -> None:
    pets, _ = planned(
        ("a", failing("400")), ("b", failing("404")), ("c", failing("400"))
    )
    [(name, table)] = pets.error_answers
    assert name == "_ERRORS"
    assert isinstance(table, Dict)
    first, second, third = argument(pets, "errors")
    assert first == third == Name("_ERRORS")
    assert isinstance(second, Dict)


@pytest.mark.parametrize(
    ("statuses", "name"),
    [
        (("404",), "_ERRORS_404"),
        (("400", "404", "500"), "_ERRORS_400_TO_500"),
        (("4XX", "default"), "_ERRORS_4XX_TO_DEFAULT"),
    ],
)
def test_tables_that_are_not_the_usual_one_are_called_after_their_statuses(
    statuses: tuple[str, ...], name: str
) -> None:
    usual, other = failing("400"), failing(*statuses)
    pets, _ = planned(
        *(("a", other), ("b", other), ("c", usual), ("d", usual), ("e", usual))
    )
    assert [name for name, _ in pets.error_answers] == ["_ERRORS", name]


def test_the_constant_of_a_method_keeps_its_name() -> None:
    pets, _ = planned(("errors", failing("400")), ("get", failing("400")))
    assert [method.constant for method in pets.methods] == ["_ERRORS", "_GET"]
    assert argument(pets, "errors") == [Name("_ERRORS_2")] * 2


def test_an_operation_with_all_codes_refers_to_their_table() -> None:
    pets, codes = planned(("a", coded(OLD, BAD)), ("b", coded(BAD)))
    assert codes is not None
    rows = {"1": ("Too old.", True), "2": ("Bad.", False)}
    assert codes.every == Dict(
        tuple(
            (Value(code), Tuple((Value(meaning), Value(refresh))))
            for code, (meaning, refresh) in rows.items()
        )
    )
    assert codes.shared == ()
    first, second = argument(pets, "error_codes")
    assert first == ALL_CODES
    assert isinstance(second, Dict)


def test_codes_of_several_operations_take_their_rows_from_the_table_of_all() -> None:
    other = {**BAD, "meaning": "Worse."}
    pets, codes = planned(
        *(("a", coded(OLD, other)), ("b", coded(OLD, other))),
        *((name, coded(BAD)) for name in "cde"),
    )
    assert codes is not None
    row = Tuple((Value("Worse."), Value(False)))
    taken = Subscript(Name("ALL_CODES"), (Value("1"),))
    bad = Subscript(Name("ALL_CODES"), (Value("2"),))
    assert codes.shared == (
        ("SHARED_CODES", Dict(((Value("2"), bad),))),
        ("SHARED_CODES_2", Dict(((Value("1"), taken), (Value("2"), row)))),
    )
    second = Symbol(".error_codes", "SHARED_CODES_2")
    assert argument(pets, "error_codes") == [second, second, *[SHARED_CODES] * 3]


def test_an_api_without_codes_has_no_tables_of_them() -> None:
    assert planned(("a", failing("400")))[1] is None
