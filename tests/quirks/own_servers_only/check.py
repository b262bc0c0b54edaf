import httpx2
from quirk_own_servers_only import Quirk

from tests.quirks.api import Api

DONE = httpx2.Response(204)


def test_a_base_url_replaces_the_servers_of_operations_too() -> None:
    api = Api(DONE, DONE)
    client = Quirk(base_url="https://proxy.test", http_client=api.http)
    client.here()
    assert str(api.request.url) == "https://proxy.test/here"
    client.there()
    assert str(api.request.url) == "https://proxy.test/there"
