"""A vendor's error codes: a type, a table, and what an error says."""

from __future__ import annotations

import httpx2
import pytest
from quirk_error_codes import (
    ERROR_CODES,
    APIStatusError,
    BadRequestError,
    ErrorCode,
    Quirk,
    models,
)
from quirk_error_codes.error_codes import ALL_CODES
from quirk_error_codes.resources import more, others, things

from ..api import Api


def test_the_table_has_every_code_and_what_most_operations_mean_by_it() -> None:
    gone: ErrorCode = "E_GONE"
    assert {"100": "Something is missing.", gone: "It is gone."} == ERROR_CODES


@pytest.mark.parametrize(
    ("code", "meaning"), [(100, "The page is missing."), (999, None)]
)
def test_an_error_has_the_meaning_of_its_operation(
    code: int, meaning: str | None
) -> None:
    api = Api(httpx2.Response(400, json={"code": code}))
    with pytest.raises(BadRequestError) as raised:
        Quirk(http_client=api.http).things.list()
    known = raised.value.code
    assert known == ("100" if meaning else None)
    assert known is None or known in ERROR_CODES
    assert raised.value.code_meaning == meaning


def test_operations_with_all_codes_have_their_one_table() -> None:
    assert vars(others)["_LIST"].error_codes is ALL_CODES
    assert vars(more)["_LIST"].error_codes is ALL_CODES
    assert vars(things)["_LIST"].error_codes is not ALL_CODES


@pytest.mark.parametrize("name", ["errors", "replace"])
def test_operations_that_share_a_table_of_errors_decode_by_it(name: str) -> None:
    api = Api(httpx2.Response(409, json={"reason": "taken"}))
    with pytest.raises(APIStatusError) as raised:
        getattr(Quirk(http_client=api.http).things, name)()
    assert raised.value.body == models.Refusal(reason="taken")
    tables = {id(vars(things)[one].errors) for one in ("_ERRORS", "_REPLACE")}
    assert len(tables) == 1


def test_an_undocumented_redirect_is_an_error() -> None:
    moved = httpx2.Response(302, headers={"location": "https://elsewhere.test/"})
    api = Api(moved)
    with pytest.raises(APIStatusError, match="302") as raised:
        Quirk(http_client=api.http).others.list()
    assert type(raised.value) is APIStatusError
    assert "elsewhere" not in str(raised.value)
