from collections.abc import Callable

import httpx2
import pytest
from quirk_path_templates import Quirk

from tests.quirks.api import Api

DONE = httpx2.Response(204)
CASES: tuple[tuple[Callable[[Quirk], object], str], ...] = (
    (lambda c: c.paths.pair("x", "y"), "/v1/pairs/x;b=y"),
    (lambda c: c.paths.pair("x", ""), "/v1/pairs/x;b"),
    (lambda c: c.paths.suffix("a.b"), "/v1/files/a.b.json"),
    (lambda c: c.paths.suffix("a/b"), "/v1/files/a%2Fb.json"),
    (lambda c: c.paths.verb("a:b"), "/v1/jobs/a%3Ab:cancel"),
    (lambda c: c.paths.trailing(), "/v1/trailing/"),
    (lambda c: c.paths.not_trailing(), "/v1/trailing"),
    (lambda c: c.paths.with_query(), "/v1/search?kind=a"),
    (lambda c: c.paths.with_query(q="b c"), "/v1/search?kind=a&q=b%20c"),
    (lambda c: c.paths.with_fragment(action="Open"), "/v1/service?Action=Open"),
    (lambda c: c.paths.odd("ö"), "/v1/odd/Gr%C3%B6%C3%9Fe%20and%20more/(x)/%C3%B6"),
)


@pytest.mark.parametrize(("call", "target"), CASES)
def test_what_goes_out(call: Callable[[Quirk], object], target: str) -> None:
    api = Api(DONE)
    call(Quirk(http_client=api.http))
    assert api.target == target
