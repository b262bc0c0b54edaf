import httpx2
from quirk_base_lists_subtypes import Quirk, models

from tests.quirks.api import Api


def test_a_value_that_the_base_lists_is_an_heirs() -> None:
    flow = {"id": "1", "direction": "outbound", "target": "a"}
    api = Api(httpx2.Response(200, json=flow))
    found = Quirk(http_client=api.http).flows.get("1")
    assert isinstance(found, models.Outbound)
    assert found.target == "a"
