"""Operations are called as one would call them, whatever their ids are."""

from __future__ import annotations

from quirk_named_by_paths import Quirk

from ..api import Api


def test_static_segments_are_namespaces() -> None:
    api = Api({"choices": [{"text": "Hi."}]})
    completion = Quirk(http_client=api.http).chat.completions.create(text="Hello?")
    assert completion.choices
    assert completion.choices[0].text == "Hi."


def test_methods_are_what_is_done() -> None:
    api = Api(*[None] * 5)
    client = Quirk(http_client=api.http)
    client.ping()
    client.orders.get("a")
    client.orders.update("a")
    client.orders.replace("a")
    client.orders.cancel("a")
    called = [f"{r.method} {r.url.path}" for r in api.requests]
    assert called == [
        "GET /v2/ping",
        "GET /v2/orders/a",
        "PATCH /v2/orders/a",
        "PUT /v2/orders/a",
        "POST /v2/orders/a/cancel",
    ]


def test_namespaces_may_be_called_like_what_the_client_imports() -> None:
    api = Api([{"id": "a"}], {"id": "b"}, None, None)
    client = Quirk(http_client=api.http)
    assert [model.id for model in client.models.list()] == ["a"]
    assert client.models.get("b").id == "b"
    client.orders.raw.get("c")
    assert client.orders.with_raw_response.get("d").status_code == 200


def test_what_is_left_out_renames_nothing() -> None:
    api = Api(None)
    Quirk(http_client=api.http).orders.list_v2()
    assert api.request.url.path == "/v2/orders"
