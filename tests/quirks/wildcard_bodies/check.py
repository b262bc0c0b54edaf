import httpx2
from quirk_wildcard_bodies import Quirk

from tests.quirks.api import Api

DONE = httpx2.Response(204)
JSON = ("application/json", '{"bodyText":"a"}')


def sent(api: Api) -> tuple[str, str]:
    return api.request.headers["content-type"], api.text


def test_an_object_under_a_wildcard_is_json() -> None:
    api = Api(DONE, DONE)
    notes = Quirk(http_client=api.http).notes
    notes.create(body_text="a")
    assert sent(api) == JSON
    notes.replace(body_text="a")
    assert sent(api) == JSON


def test_text_json_is_json() -> None:
    api = Api(DONE)
    notes = Quirk(http_client=api.http).notes
    notes.replace(body={"body_text": "a"}, content_type="text/json")
    assert sent(api) == ("text/json", '{"bodyText":"a"}')


def test_a_file_says_what_it_is() -> None:
    api = Api(DONE)
    files = Quirk(http_client=api.http).files
    files.create(body=("a.png", b"...", "image/png"))
    assert sent(api) == ("image/png", "...")
