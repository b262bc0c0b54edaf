import httpx2
from quirk_names_of_the_runtime import Quirk, models

from tests.quirks.api import Api


def test_models_of_another_module_are_not_those_of_the_runtime() -> None:
    site = {"location": {"name": "a"}, "parts": [{"number": 1}]}
    api = Api(httpx2.Response(200, json=site))
    found = Quirk(http_client=api.http).sites.get()
    assert found.location == models.Location(name="a")
    assert found.parts == [models.Part(number=1)]
