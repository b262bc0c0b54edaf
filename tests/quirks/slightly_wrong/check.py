"""A document with a slip in nearly every line gives the client that is meant."""

from __future__ import annotations

from quirk_slightly_wrong import Quirk

from ..api import Api

PET = {"name": "Rex", "kind": "dog"}


def test_a_path_gets_its_slash_and_its_parameter() -> None:
    api = Api(PET)
    pet = Quirk(http_client=api.http).pets.call_7("a/b")
    assert api.target == "/pets/a%2Fb"
    assert (pet.name, pet.kind) == ("Rex", "dog")


def test_an_operation_that_is_null_is_an_operation() -> None:
    api = Api(None)
    Quirk(http_client=api.http).pets.delete("1")
    assert (api.request.method, api.target) == ("DELETE", "/pets/1")


def test_two_operations_of_one_id() -> None:
    api = Api([PET], PET)
    client = Quirk(http_client=api.http)
    assert client.same(flag=True, tag=["a", "b"])[0].name == "Rex"
    assert api.target == "/pets?tag=a,b&flag=true"
    assert client.same_by_pet("1", name="Rex", kind="dog").name == "Rex"
    assert api.json == PET


def test_a_form_of_swagger_is_a_request_body() -> None:
    api = Api(None)
    Quirk(http_client=api.http).upload(note="n", photo=b"p")
    content_type = api.request.headers["content-type"]
    assert content_type.startswith("multipart/form-data")
    assert b'name="photo"' in api.request.content
    # Its own server is no more than `https://`.
    assert api.request.url.host == "api.example.com"


def test_what_no_type_can_be_made_of_is_kept_as_it_comes() -> None:
    odd = {**PET, "odd": [1], "owner": {"id": 5}, "nothing": None, "anything": 1.5}
    api = Api([odd])
    (pet,) = Quirk(http_client=api.http, on_drift="raise").same(flag=False)
    assert (pet.odd, pet.owner, pet.anything) == ([1], {"id": 5}, 1.5)
