import inspect
from pathlib import Path

import httpx2
import pytest
from quirk_shared_components import NotFoundError, Quirk, models
from quirk_shared_components.resources.things import Things

from tests.quirks.api import Api


def client(api: Api) -> Quirk:
    return Quirk(token="t", http_client=api.http)


def test_a_path_item_body_and_answer_may_be_shared() -> None:
    api = Api({"name": "b", "anything": [1]})
    thing = client(api).things.replace("1", name="a", anything={"b": None})
    assert thing == models.Thing(name="b", anything=[1])
    assert api.target == "/things/1"
    assert api.json == {"name": "a", "anything": {"b": None}}


def test_an_openid_token_is_a_bearer_token() -> None:
    api = Api({"name": "a"})
    client(api).things.replace("1", name="a")
    assert api.request.headers["authorization"] == "Bearer t"


def test_a_shared_error_is_typed() -> None:
    api = Api(httpx2.Response(404, json={"title": "Gone"}))
    with pytest.raises(NotFoundError) as caught:
        client(api).things.replace("1", name="a")
    assert caught.value.body == models.Problem(title="Gone")


def test_what_is_shared_is_documented() -> None:
    said = inspect.getdoc(Things.replace) or ""
    assert "What is done with one thing." in said
    assert "X-Version: 200. Counts up." in said
    assert "X-Range: 200. From and to." in said
    assert "NotFoundError: 404. Not this one." in said
    assert "old: Deprecated." in said


def test_a_field_says_its_default_and_that_it_is_deprecated() -> None:
    module = Path(inspect.getfile(models.Thing)).read_text(encoding="utf-8")
    assert "Default: `3`." in module
    assert "Deprecated." in module


def test_a_shared_example_is_tested() -> None:
    tests = Path(inspect.getfile(Quirk)).parents[1] / "tests" / "test_things.py"
    assert "test_things_replace_example_200_1" in tests.read_text(encoding="utf-8")
