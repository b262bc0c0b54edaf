"""Which names declarations, fields and arguments get, and how they keep apart."""

from __future__ import annotations

from typing import Any

import pytest

from clientpress.ir import DeclarationRef
from clientpress.names import credential_name, snake_name
from clientpress.plan.client import common_arguments

from .building import (
    TEXT,
    WHOLE,
    declarations,
    fields,
    lowered,
    model,
    operation,
    ref,
    type_of,
)

LONG = {"type": "string", "enum": [f"value_number_{n}" for n in range(9)]}


def test_a_component_keeps_its_capitals() -> None:
    assert list(declarations({"OAuthToken": model(a=TEXT)})) == ["OAuthToken"]


def test_a_component_name_becomes_an_identifier() -> None:
    assert list(declarations({"odr.order-item": model(a=TEXT)})) == ["OdrOrderItem"]


def test_components_that_differ_in_case_only_are_numbered() -> None:
    found = declarations({"Order": model(a=TEXT), "order": model(b=TEXT)})
    assert list(found) == ["Order", "Order_2"]


def test_the_component_spelt_like_the_class_keeps_the_name() -> None:
    components = {"a_b": model(a=TEXT), "AB": model(b=TEXT)}
    assert list(fields(components, "AB")) == ["b"]


def test_x_name_names_a_component() -> None:
    found = declarations({"Order": {**model(a=TEXT), "x-name": "Purchase"}})
    assert list(found) == ["Purchase"]


def test_an_x_name_that_python_cannot_use_is_passed_over() -> None:
    found = declarations({"Order": {**model(a=TEXT), "x-name": "class"}})
    assert list(found) == ["Order"]


def test_an_inline_object_is_named_after_where_it_stands() -> None:
    assert type_of(model(a=TEXT)) == DeclarationRef("HolderValue")


def test_an_inline_object_in_a_list_is_an_item() -> None:
    found = declarations({"Orders": {"type": "array", "items": model(a=TEXT)}})
    assert "OrdersItem" in found


def test_an_identifier_as_title_names_an_inline_object() -> None:
    assert type_of({**model(a=TEXT), "title": "Price"}) == DeclarationRef("Price")


def test_a_sentence_as_title_names_nothing() -> None:
    schema = {**model(a=TEXT), "title": "What it costs"}
    assert type_of(schema) == DeclarationRef("HolderValue")


def test_an_inline_object_makes_way_for_a_component() -> None:
    found = type_of(model(a=TEXT), HolderValue=model(b=TEXT))
    assert found == DeclarationRef("HolderValue_2")


def test_what_operations_share_is_named_after_none_of_them() -> None:
    kind = {"name": "kind", "in": "query", "schema": LONG}
    left = {"schema": {**LONG, "description": "What is left."}}
    response = {
        "description": "",
        "headers": {
            "X-Kind": {"$ref": "#/components/headers/Left"},
            "X-Own": {"schema": {**LONG, "description": "Of this answer."}},
        },
    }
    get = {
        "parameters": [{"$ref": "#/components/parameters/thing-kind"}],
        "responses": {"200": {"$ref": "#/components/responses/Done"}},
    }
    api, _ = lowered(
        paths={"/things": {"get": get}},
        components={
            "parameters": {"thing-kind": kind},
            "headers": {"Left": left},
            "responses": {"Done": response},
        },
    )

    assert {one.name for one in api.declarations} == {"ThingKind", "Left", "DoneXOwn"}


def test_a_long_inline_enum_gets_a_name() -> None:
    assert type_of(LONG) == DeclarationRef("HolderValue")


def test_fields_that_would_share_a_name_are_numbered() -> None:
    components = {"Order": model(orderId=TEXT, order_id=TEXT)}
    assert set(fields(components, "Order")) == {"order_id", "order_id_2"}


def test_a_keyword_as_property_gets_an_underscore() -> None:
    assert list(fields({"Message": {**model(**{"from": TEXT})}}, "Message")) == [
        "from_"
    ]


def test_the_same_parameter_in_another_place_is_told_apart() -> None:
    found = operation(
        "/things/{id}",
        parameters=[
            {"name": "id", "in": "query", "schema": TEXT},
            {"name": "id", "in": "path", "required": True, "schema": TEXT},
        ],
    )
    assert [one.name for one in found.parameters] == ["query_id", "id"]


def test_a_referenced_schema_outside_components_is_named_by_its_place() -> None:
    components = {
        "Order": model(lines={"type": "array", "items": model(sku=TEXT)}),
        "Basket": model(line=ref("Order/properties/lines/items")),
    }
    assert fields(components, "Basket")["line"] == DeclarationRef("OrderLines")


def test_no_credential_is_called_like_an_argument_of_every_client() -> None:
    common = [argument.name for argument in common_arguments("X")]
    named = [credential_name(name) for name in common]
    assert named == [f"{name}_" for name in common]


@pytest.mark.parametrize(
    ("wire", "name"),
    [
        ("userIDs", "user_ids"),
        ("listURIsFor", "list_ur_is_for"),
        ("allAPIs", "all_apis"),
        ("isIDIsSet", "is_id_is_set"),
        ("VMSize", "vm_size"),
        ("OAuthClient", "oauth_client"),
        ("DOAuthor", "do_author"),
        ("GraphQLQuery", "graphql_query"),
    ],
)
def test_acronyms_are_words(wire: str, name: str) -> None:
    assert snake_name(wire, fallback="field") == name


def test_what_is_required_comes_first_and_as_it_is_listed() -> None:
    order = model(note=TEXT, amount=TEXT, to=TEXT, at=TEXT)
    order["required"] = ["to", "amount"]

    assert list(fields({"Order": order}, "Order")) == ["to", "amount", "at", "note"]


@pytest.mark.parametrize(
    ("words", "name"),
    [
        (f"get {'longish ' * 9}protocol", f"get_{'longish_' * 6}protocol"),
        ("x" * 70 + "y", "x" * 59 + "y"),
        (f"read {'x' * 58}", f"read_{'x' * 55}"),
    ],
)
def test_a_name_that_is_too_long_keeps_its_end(words: str, name: str) -> None:
    assert snake_name(words, fallback="call") == name
    assert len(name) <= 60


def test_numbers_with_signs_are_told_apart() -> None:
    found = fields({"Reactions": model(**{"+1": WHOLE, "-1": WHOLE})}, "Reactions")
    assert list(found) == ["minus_1", "plus_1"]


def test_names_that_differ_at_their_ends_stay_apart() -> None:
    long = f"Analytics {'longish ' * 9} secrets"
    found = declarations({f"{long} {one}": model(a=TEXT) for one in ("get", "list")})
    assert list(found) == [
        f"Analytics{'Longish' * 8}SecretsGet",
        f"Analytics{'Longish' * 8}SecretsList",
    ]


def test_what_is_said_twice_goes_first_from_a_name_that_is_too_long() -> None:
    twice = "barrier segment of the members " * 2
    name = snake_name(f"list {twice} restriction", fallback="call")
    assert {*name.split("_")} == {"list", *twice.split(), "restriction"}


@pytest.mark.parametrize(
    ("listed", "name"),
    [
        ("choices", "ChatCompletionChoice"),
        ("categories", "ChatCompletionCategory"),
        ("orderStatuses", "ChatCompletionOrderStatus"),
        ("addresses", "ChatCompletionAddress"),
        ("people", "ChatCompletionPerson"),
        ("data", "ChatCompletionDataItem"),
        ("news", "ChatCompletionNewsItem"),
    ],
)
def test_one_of_a_list_is_called_after_the_list(listed: str, name: str) -> None:
    several = {"type": "array", "items": model(a=TEXT)}
    assert name in declarations({"ChatCompletion": model(**{listed: several})})


def test_one_of_a_list_makes_way_for_what_is_called_so() -> None:
    several = {"type": "array", "items": model(a=TEXT)}
    found = declarations({"A": model(choice=model(b=TEXT), choices=several)})
    assert {"AChoice", "AChoicesItem"} <= {*found}


def test_a_title_that_is_taken_makes_way_for_the_place() -> None:
    card = {**model(number=TEXT), "title": "Card"}
    found = declarations({"Card": model(a=TEXT), "Order": model(paid=card)})
    assert list(found) == ["Card", "Order", "OrderPaid"]


def test_answers_are_told_apart_by_their_statuses_and_media_types() -> None:
    def one(name: str) -> dict[str, Any]:
        return {"schema": model(**{name: TEXT})}

    done = {"application/json": one("a"), "application/xml": one("b")}
    later = {"application/json": one("c")}
    form = {"application/x-www-form-urlencoded": one("d"), "application/json": one("e")}
    responses = {"200": {"content": done}, "202": {"content": later}}
    node = {"requestBody": {"content": form}, "responses": responses}
    api, _ = lowered(paths={"/orders": {"post": node}})
    assert sorted(api.declared) == [
        "OrdersCreateAcceptedResponse",
        "OrdersCreateBody",
        "OrdersCreateBodyForm",
        "OrdersCreateResponse",
        "OrdersCreateResponseXml",
    ]


def test_a_name_of_thousands_of_words_is_shortened_like_any_other() -> None:
    """It would keep the press busy for hours if each word were held against all."""
    words = ["list", *(f"a{n}" for n in range(9_000)), *["b"] * 9_000, "orders"]
    name = snake_name(" ".join(words), fallback="call")
    assert len(name) <= 60
    assert name.startswith("list_a0_a1_")
    assert name.endswith("_b_orders")
