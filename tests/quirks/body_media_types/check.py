from typing import Any, cast

import httpx2
import pytest
from quirk_body_media_types import Quirk

from tests.quirks.api import Api

DONE = httpx2.Response(204)


def sent(api: Api) -> tuple[str, str]:
    return api.request.headers["content-type"], api.text


def test_fields_go_out_as_the_preferred_media_type() -> None:
    api = Api(DONE)
    Quirk(http_client=api.http).notes.create(body_text="a", tags=["b"])
    assert sent(api) == ("application/json", '{"bodyText":"a","tags":["b"]}')


def test_another_media_type_is_chosen_by_name() -> None:
    api = Api(DONE, DONE, DONE, DONE)
    create = Quirk(http_client=api.http).notes.create
    create(body="# a", content_type="text/markdown")
    assert sent(api) == ("text/markdown", "# a")
    create(body=b"<note/>", content_type="application/xml")
    assert sent(api) == ("application/xml", "<note/>")
    create(body={"body_text": "a b"}, content_type="application/x-www-form-urlencoded")
    form = "application/x-www-form-urlencoded"
    assert sent(api) == (form, "bodyText=a+b")
    create(body={"body_text": "c"})
    assert sent(api) == ("application/json", '{"bodyText":"c"}')


def test_kinds_of_json() -> None:
    api = Api(DONE, DONE)
    change = Quirk(http_client=api.http).notes.change
    change("1", body_text=None)
    assert sent(api) == ("application/merge-patch+json", '{"bodyText":null}')
    operations = [{"op": "remove", "path": "/bodyText"}]
    change("1", body=operations, content_type="application/json-patch+json")
    assert sent(api)[0] == "application/json-patch+json"
    assert api.json == operations


def test_wildcards_for_objects_are_json() -> None:
    api = Api(DONE, DONE, DONE)
    notes = Quirk(http_client=api.http).notes
    notes.store(body_text="a")
    assert sent(api) == ("application/json", '{"bodyText":"a"}')
    notes.store(body={"body_text": "b"}, content_type="text/json")
    assert sent(api) == ("text/json", '{"bodyText":"b"}')
    notes.send(body_text="c")
    assert sent(api) == ("application/json", '{"bodyText":"c"}')


def test_a_field_of_that_name_keeps_it() -> None:
    api = Api(DONE, DONE)
    describe = Quirk(http_client=api.http).notes.describe
    describe(content_type="a")
    assert sent(api) == ("application/json", '{"content_type":"a"}')
    describe(body="b", content_type_2="text/plain")
    assert sent(api) == ("text/plain", "b")


def test_media_types_that_are_not_documented_are_refused() -> None:
    api = Api(DONE)
    create = Quirk(http_client=api.http).notes.create
    with pytest.raises(ValueError, match="text/markdown"):
        create(body="a", content_type=cast("Any", "text/html"))


def test_bodies_of_get_and_delete() -> None:
    api = Api(DONE, DONE)
    client = Quirk(http_client=api.http)
    client.notes.search(words="a")
    assert (api.request.method, api.text) == ("GET", '{"words":"a"}')
    client.notes.delete(ids=["1"])
    assert (api.request.method, api.text) == ("DELETE", '{"ids":["1"]}')
