"""The pages about a client say what its document says, and lead to each other."""

from __future__ import annotations

import json
from typing import Any

import pytest

from .pages import of_document, pages, shop, shop_pages, shop_texts
from .reading import Read, leading_nowhere, words

ASSETS = frozenset({"assets/style.css", "assets/theme.js", "assets/search.js"})


def section(page: str, name: str) -> str:
    """Return what a page of the shop says below a heading."""
    return words(shop_pages()[page].sections[name])


def test_there_is_a_page_for_each_method_model_and_topic() -> None:
    methods = {
        f"operations/{'/'.join(o.path_of_method)}.html" for o in shop().api.operations
    }
    models = {f"models/{one.name}.html" for one in shop().api.declarations}
    names = ("client", "calls", "lists", "streams", "errors", "limits", "testing")
    topics = {f"guide/{name}.html" for name in (*names, "webhooks", "command_line")}
    others = {"operations/orders.html", "errors.html", "webhooks.html", "index.html"}
    assert (methods | models | topics | others) - shop_pages().keys() == set()
    assert "scopes.html" not in shop_pages()


def test_a_method_has_its_signature_and_samples_for_both_clients() -> None:
    page = "operations/orders/create.html"
    assert section(page, "signature").startswith(
        "Signature create( *, lines: Sequence[models.Line | params.LineParams],"
    )
    sample = section(page, "sample")
    assert (
        'with Shop(api_key="...") as client: answer = client.orders.create(' in sample
    )
    assert 'async with AsyncShop(api_key="...") as client:' in sample


def test_a_method_has_its_arguments() -> None:
    text = section("operations/orders/list.html", "arguments")
    assert "after str | None optional" in text
    text = section("operations/orders/pay.html", "arguments")
    assert "id int required" in text


def test_a_method_has_its_answers_errors_and_codes() -> None:
    page = "operations/orders/create.html"
    assert "201 application/json models.Order" in section(page, "answers")
    assert "409 ConflictError application/json models.Problem" in section(
        page, "errors"
    )
    assert section(page, "codes") == "Error codes 2001 The tea is sold out."


def test_a_method_names_the_credentials_that_will_do() -> None:
    done = {"responses": {"204": {"description": "Done."}}}
    key = {"type": "apiKey", "in": "header"}
    made = pages(
        of_document(
            security=[{"one": [], "tls": []}, {"two": []}, {}],
            paths={
                "/a": {"get": {"operationId": "a.get", **done}},
                "/b": {"get": {"operationId": "b.get", "security": [], **done}},
            },
            components={
                "securitySchemes": {
                    "one": {**key, "name": "X-One"},
                    "two": {**key, "name": "X-Two"},
                    "tls": {"type": "mutualTLS"},
                }
            },
        )
    )
    text = words(made["operations/a/get.html"].sections["conditions"])
    assert "It needs one and tls, or two, or none of the client's arguments." in text
    assert "It needs no credentials." in made["operations/b/get.html"].text


def test_a_method_says_where_it_is_documented() -> None:
    text = section("operations/orders/create.html", "source")
    assert "operationId orders.create" in text
    assert "paths//orders/post" in text


def test_what_else_is_said_of_an_operation_is_on_its_page() -> None:
    made = pages(
        of_document(
            paths={
                "/orders/{id}/cancel": {
                    "post": {
                        "operationId": "odr.orders.cancel",
                        "x-rate-limit": {
                            "requests": 5,
                            "seconds": 60,
                            "scope": "account",
                        },
                        "x-source": {
                            "document": "shop",
                            "section": "A",
                            "lines": "3-5",
                        },
                        "security": [{"oauth": ["orders:write"]}],
                        "deprecated": True,
                        "parameters": [
                            {
                                "name": "id",
                                "in": "path",
                                "required": True,
                                "schema": {"type": "string", "maxLength": 9},
                            },
                            {
                                "name": "force",
                                "in": "query",
                                "schema": {"type": "boolean", "default": False},
                            },
                        ],
                        "responses": {"204": {"description": "Done."}},
                    }
                }
            },
            components={
                "securitySchemes": {
                    "oauth": {
                        "type": "oauth2",
                        "flows": {
                            "clientCredentials": {
                                "tokenUrl": "https://shop.example/token",
                                "scopes": {"orders:write": "Change orders."},
                            }
                        },
                    }
                }
            },
        )
    )
    page = made["operations/odr/orders/cancel.html"]
    assert "At most 9 characters." in page.sections["arguments"]
    assert "Default: false." in words(page.sections["arguments"])
    assert "Requires orders:write." in words(page.sections["conditions"])
    assert "It needs client_id and client_secret of" in page.sections["conditions"]
    assert "Limit: 5 requests in 60 seconds per account." in page.sections["conditions"]
    assert "shop, A, lines 3-5." in page.sections["source"]
    assert "deprecated" in page.text
    assert "odr.orders.cancel" in made["scopes.html"].text


def test_names_of_methods_in_a_text_lead_to_their_pages() -> None:
    leading = ("listOrders", "orders.list", "client.orders.list()")
    # A word alone may be anything, and a page does not lead to itself.
    others = ("list", "orders", "health", "orders.lists", "orders.delete")
    done = {"204": {"description": "Done."}}
    said = " ".join(f"`{name}`" for name in (*leading, *others))
    made = of_document(
        paths={
            "/orders": {
                "get": {"operationId": "listOrders", "responses": done},
                "delete": {"description": said, "responses": done},
            },
            "/health": {"get": {"operationId": "health", "responses": done}},
        }
    )

    shown = [
        *(f'<a href="list.html"><code>{name}</code></a>' for name in leading),
        *(f"<code>{name}</code>" for name in others),
    ]
    assert f"<p>{' '.join(shown)}</p>" in made["operations/orders/delete.html"]


def test_a_model_has_its_fields_and_what_uses_it() -> None:
    assert "id int required" in section("models/Order.html", "fields")
    uses = section("models/Order.html", "uses")
    assert "Answered by orders.create" in uses
    assert "Part of OrderPage" in uses
    assert "Received with webhooks.order_paid" in uses
    assert "card Card invoice Invoice" in section("models/Payment.html", "meaning")


def test_no_two_things_of_a_page_have_one_id() -> None:
    ids = {path: page.ids for path, page in shop_pages().items()}
    assert [path for path, own in ids.items() if len(own) > len(set(own))] == []


def test_no_name_of_a_document_is_an_id_of_all_pages() -> None:
    done = {"responses": {"204": {"description": "Done."}}}
    names = ("search_query", "query", "found", "content", "navigation", "signature")
    made = of_document(
        paths={f"/{n}": {"get": {"operationId": f"{n}.{n}", **done}} for n in names}
    )
    for page in pages(made).values():
        assert len(page.ids) == len(set(page.ids))


def test_all_links_hold_and_nothing_is_loaded_from_elsewhere() -> None:
    assert [*leading_nowhere(shop_pages(), ASSETS)] == []
    loaded = {
        own.get("src", own.get("href", ""))
        for page in shop_pages().values()
        for tag, own in page.elements
        if tag in ("script", "link", "img")
    }
    assert [one for one in loaded if one != "data:," and "assets/" not in one] == []


def rows(made: dict[str, str]) -> list[Any]:
    """Return the rows of the index of a site."""
    script = made["search-index.js"]
    before, start, after = script.partition("[")
    assert before == "searchIndex("
    found: list[Any] = json.loads(start + after.removesuffix(");\n"))
    return found


def test_the_index_has_each_page_by_its_words() -> None:
    found = {row[4]: row for row in rows(shop_texts())}
    name, kind, summary, more, _ = found["operations/orders/pay.html"]
    assert (name, kind, summary) == ("orders.pay", "method", "Pay an order.")
    assert "PUT /orders/{id}/payment orders.pay id" in more
    assert found["models/Order.html"][3] == "id state lines placed_at"
    missing = shop_pages().keys() - {address.partition("#")[0] for address in found}
    assert missing == {"models.html", "operations.html"}


def test_names_of_any_letters_have_pages() -> None:
    made = of_document(
        paths={
            "/bücher": {
                "get": {
                    "operationId": "bücher.get",
                    "responses": {"204": {"description": "Fertig."}},
                }
            }
        }
    )
    assert "operations/bücher/get.html" in made
    assert [*leading_nowhere(pages(made), ASSETS)] == []


def test_a_long_list_of_methods_is_left_to_the_pages_below(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("clientpress.documentation.client._MOST_METHODS", 1)
    done = {"responses": {"204": {"description": "Done."}}}
    made = of_document(
        paths={
            "/a": {"get": {"operationId": "a.get", **done}},
            "/b": {"get": {"operationId": "b.get", **done}},
        }
    )
    assert "GET /a" not in made["operations.html"]
    assert "GET /a" in made["operations/a.html"]


def test_a_long_list_of_models_is_divided_by_letters(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("clientpress.documentation.client._MOST_MODELS", 2)
    schemas = {name: {"type": "object"} for name in ("Apple", "Ant", "bee")}
    made = pages(of_document(paths={}, components={"schemas": schemas}))

    parts = [one for one in made["models.html"].links if one.startswith("models-")]
    assert parts == ["models-41.html", "models-42.html"]
    assert "models/Ant.html" in made["models-41.html"].links
    assert "models/Ant.html" not in made["models.html"].links
    assert [*leading_nowhere(made, ASSETS)] == []


def test_the_page_of_a_namespace_leads_to_its_methods() -> None:
    page: Read = shop_pages()["operations/orders.html"]
    assert "What customers buy." in page.text
    assert "orders/pay.html" in page.links
