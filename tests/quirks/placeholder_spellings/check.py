"""Placeholders as frameworks write them, or spelt otherwise than their parameters."""

from collections.abc import Callable

import httpx2
import pytest
from quirk_placeholder_spellings import Quirk

from tests.quirks.api import Api

DONE = httpx2.Response(204)
CASES: tuple[tuple[Callable[[Quirk], object], str], ...] = (
    (lambda c: c.paths.pattern("a/b c"), "/v1/files/a/b%20c"),
    (lambda c: c.paths.braces("n/o"), "/v1/countries/n%2Fo"),
    (lambda c: c.paths.greedy("a/b"), "/v1/proxy/a/b"),
    (lambda c: c.paths.resource("topics/7"), "/v1/topics/7:publish"),
    (lambda c: c.paths.whole_name(7), "/v1/named/7"),
    (lambda c: c.paths.no_braces(7, 8), "/v1/users/7/8"),
    (lambda c: c.paths.case(7, "ball"), "/v1/pets/7/toys/ball"),
    (lambda c: c.paths.another_name("ball"), "/v1/toys/ball"),
    (lambda c: c.paths.wrong_place(7), "/v1/wrong-place/7"),
    (lambda c: c.paths.query(size=5), "/v1/search?sort=up&size=5"),
    (lambda c: c.paths.query(size=5, kind="b"), "/v1/search?sort=up&kind=b&size=5"),
    (lambda c: c.paths.shared("a/b"), "/v1/shared/a/b"),
    (lambda c: c.paths.referred("a/b"), "/v1/referred/a%2Fb"),
    (lambda c: c.paths.expression(), "/v1/list"),
    (lambda c: c.paths.expression(page=1, size="9"), "/v1/list?page=1&size=9"),
)


@pytest.mark.parametrize(("call", "target"), CASES)
def test_each_placeholder_is_filled_by_one_argument(
    call: Callable[[Quirk], object], target: str
) -> None:
    api = Api(DONE)
    call(Quirk(http_client=api.http))
    assert api.target == target
