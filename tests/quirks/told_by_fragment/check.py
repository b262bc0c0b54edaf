import httpx2
from quirk_told_by_fragment import Quirk

from tests.quirks.api import Api


def test_a_fragment_is_not_sent() -> None:
    api = Api(httpx2.Response(200, json={"Size": 3}), httpx2.Response(200))
    client = Quirk(http_client=api.http)
    assert client.get_lid("a").size == 3
    assert api.target == "/boxes/a"
    client.open(x_target="Box.Open", name="b")
    assert api.target == "/"
    assert api.request.headers["x-target"] == "Box.Open"
