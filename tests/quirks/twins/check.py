"""Schemas in place that say the same under one name are one class."""

import inspect
from typing import assert_type

import httpx2
from quirk_twins import Quirk, models, params

from tests.quirks.api import Api


def classes(module: object) -> list[str]:
    found = [getattr(module, name) for name in dir(module)]
    return [one.__name__ for one in found if inspect.isclass(one)]


def test_one_class_stands_for_all() -> None:
    assert {*classes(models)} >= {"ChargesListResponse", "Flag", "Person"}
    numbered = [name for name in classes(models) if name[-1].isdigit()]
    assert numbered == []
    # These two say something else than the first of their name.
    assert {*classes(models)} >= {"FlagsSetResponse", "RefundsListCreated"}


def test_a_twin_is_taken_where_the_first_one_is() -> None:
    api = Api({"lines": [{"id": "a"}]}, httpx2.Response(204))
    client = Quirk(http_client=api.http, on_drift="raise")
    created: params.RangeQuerySpecsParams = {"gt": 5}
    answer = client.charges.list(created=created)
    assert_type(answer, models.ChargesListResponse)
    assert [line.id for line in answer.lines or ()] == ["a"]
    assert api.readable_target == "/charges?created[gt]=5"
    client.payouts.list(created=models.RangeQuerySpecs(gt=6))
    assert api.readable_target == "/payouts?created[gt]=6"


def test_what_only_looks_alike_stays_apart() -> None:
    api = Api({"on": 1}, {"on": True}, {"name": "Ann"})
    client = Quirk(http_client=api.http, on_drift="raise")
    assert client.flags.get() == models.Flag(on=1)
    assert client.flags.set() == models.FlagsSetResponse(on=True)
    assert client.moods.get(mood="cheerful", other="cheerful") == models.Person(
        name="Ann"
    )
