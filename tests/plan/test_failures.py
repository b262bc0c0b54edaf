"""Operations that document the same errors share a table, and bodies of errors."""

from __future__ import annotations

from clientpress.code import symbols
from clientpress.code.tree import Call, Code, Dict, List, Name, Symbol, Value
from clientpress.plan.testing.failures import FailureTest, share_failures

BODY = Dict(((Value("code"), Value(1)),))
SEEN = Call(symbols.SEEN, (Value("Error"), BODY))


def failure(status: int, *, encoded: Code | None = BODY) -> FailureTest:
    """Return an error with a body, or with none."""
    keyword = (("json", encoded),) if encoded is not None else ()
    reply = Call(symbols.REPLY, (Value(status),), keyword)
    return FailureTest("APIStatusError", reply, encoded, encoded and SEEN)


def row(status: int, *more: Code, **keyword: Code) -> Code:
    """Return `Failure(...)` as it is to stand in a table."""
    reply = Call(symbols.REPLY, (Value(status),), tuple(keyword.items()))
    return Call(symbols.FAILURE, (Symbol(".", "APIStatusError"), reply, *more))


def test_what_comes_once_stands_where_it_is_used() -> None:
    found = share_failures([("get", (failure(400),))])
    assert (found.values, found.shared) == ((), ())
    assert found.tables == {"get": List((row(400, SEEN, json=BODY),))}


def test_a_body_that_comes_again_is_a_constant() -> None:
    found = share_failures([("get", (failure(400), failure(404)))])
    assert found.values == (("ERROR", BODY), ("SEEN", SEEN))
    rows = (row(status, Name("SEEN"), json=Name("ERROR")) for status in (400, 404))
    assert found.tables == {"get": List(tuple(rows))}


def test_a_table_that_comes_again_is_a_constant() -> None:
    alike = (failure(400), failure(404))
    found = share_failures([("get", alike), ("list", alike), ("drop", alike[:1])])
    assert [name for name, _ in found.shared] == ["ERRORS"]
    assert found.tables["get"] == found.tables["list"] == Name("ERRORS")
    assert isinstance(found.tables["drop"], List)


def test_constants_of_one_kind_are_numbered() -> None:
    other = Dict(((Value("code"), Value(True)),))
    first = (failure(400), failure(404))
    second = (failure(400, encoded=other), failure(404, encoded=other))
    found = share_failures([("get", first), ("list", second)])
    assert [name for name, _ in found.values] == ["ERROR", "ERROR_2", "SEEN"]


def test_an_operation_without_errors_has_no_table() -> None:
    assert share_failures([("get", ())]).tables == {}


def test_an_error_without_a_body_compares_none() -> None:
    found = share_failures([("get", (failure(404, encoded=None),))])
    assert found.tables == {"get": List((row(404),))}
