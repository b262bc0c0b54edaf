"""What the mock answers: examples, errors, pages, and what it was told before."""

from __future__ import annotations

import msgspec
import pytest

from clientpress.mock import Reading, Request
from tests.mock.shop import Shop, error


def test_an_example_of_the_document_is_what_is_answered(shop: Shop) -> None:
    answer = shop.asked("POST", "/orders", {"item": "tea"}, prefer="example=cake")
    said = msgspec.json.decode(answer.body)
    assert said["note"] == "With cream."
    assert "card" not in said, "it is only written"
    assert dict(answer.headers)["X-Request-Id"]
    assert shop.found == []


def test_dynamic_answers_differ(shop: Shop) -> None:
    first, second = (shop.json("GET", "/orders/7", prefer="dynamic=true") for _ in "ab")
    assert first["id"] == second["id"] == 7
    assert first["item"] != second["item"]


def test_another_media_type_is_asked_for(shop: Shop) -> None:
    answer = shop.asked("GET", "/orders/7", accept="text/csv")
    assert answer.body == b"id,item"


def test_a_stream_is_answered_with_events(shop: Shop) -> None:
    answer = shop.asked("GET", "/events", accept="text/event-stream")
    events = [line for line in answer.body.decode().split("\n") if line[:5] == "data:"]
    assert msgspec.json.decode(events[0][5:])["item"] == "item-12"


def test_errors_have_the_shape_and_the_codes_of_the_vendor(shop: Shop) -> None:
    answer = shop.asked("POST", "/orders", {"item": "tea"}, prefer="code=429")
    assert error(answer) == (429, "over", "as was asked for")
    assert ("Retry-After", "1") in answer.headers


def test_an_error_that_nobody_documents_is_a_problem_of_rfc_9457(shop: Shop) -> None:
    answer = shop.asked("DELETE", "/orders/x")
    assert msgspec.json.decode(answer.body) == {
        "title": "Bad Request",
        "status": 400,
        "detail": "path order_id: expected integer, found string",
    }


def test_what_is_asked_for_and_not_understood_is_told(shop: Shop) -> None:
    shop.asked("GET", "/orders", prefer="code=abc, fault=fire")
    assert shop.found == [
        "header Prefer: 'code=abc' is not understood",
        "header Prefer: 'fault=fire' is not understood",
    ]


def test_a_list_is_walked_to_its_end(shop: Shop) -> None:
    pages = [shop.json("GET", "/orders?limit=2")]
    while pages[-1]["next"] is not None:
        pages.append(shop.json("GET", f"/orders?limit=2&after={pages[-1]['next']}"))
    seen = [order["id"] for page in pages for order in page["orders"]]
    assert [len(page["orders"]) for page in pages] == [2, 2, 1]
    assert len(set(seen)) == pages[0]["total"] == 5


def test_what_is_created_is_remembered(shop: Shop) -> None:
    created = shop.json("POST", "/orders", {"item": "bread", "amount": 3})
    own = created["id"]
    assert (created["item"], created["amount"]) == ("bread", 3)
    assert shop.json("GET", f"/orders/{own}") == created

    shop.json("PATCH", f"/orders/{own}", {"note": "sliced"})
    changed = {**created, "note": "sliced"}
    assert shop.json("GET", f"/orders/{own}") == changed
    last = shop.json("GET", "/orders?limit=3&after=3")
    assert changed in last["orders"]
    assert last["total"] == 6

    assert shop.asked("DELETE", f"/orders/{own}").status == 204
    assert shop.asked("GET", f"/orders/{own}").status == 404
    assert shop.json("GET", "/orders")["total"] == 5

    shop.mock.forget()
    assert shop.json("GET", f"/orders/{own}")["id"] == own


def test_two_created_things_are_two(shop: Shop) -> None:
    first, second = (
        shop.json("POST", "/orders", {"item": name}) for name in ("tea", "milk")
    )
    assert first["id"] != second["id"]
    assert shop.json("GET", f"/orders/{first['id']}")["item"] == "tea"


def test_nobody_comes_in_without_a_credential(shop: Shop) -> None:
    answer = shop.asked("GET", "/orders", x_key="")
    assert error(answer)[::2] == (401, "header Authorization is missing")
    answer = shop.asked("POST", "/orders/1/attachments", b"url=a:b", x_key="",
                        media_type="application/x-www-form-urlencoded")  # fmt: skip
    assert answer.status == 200


def _token(shop: Shop, body: bytes) -> tuple[int, dict[str, object]]:
    kind = ("content-type", "application/x-www-form-urlencoded")
    answer = shop.mock.answer(Request("POST", "/token", headers=(kind,), body=body))
    return answer.status, msgspec.json.decode(answer.body)


def test_tokens_are_handed_out_and_end(reading_of_shop: Reading) -> None:
    shop = Shop(reading_of_shop, lifetime=60)
    status, said = _token(
        shop, b"grant_type=client_credentials&client_id=me&client_secret=s"
    )
    assert (status, said["expires_in"]) == (200, 60)
    bearer = {"authorization": f"Bearer {said['access_token']}", "x_key": ""}
    assert shop.asked("GET", "/orders", **bearer).status == 200
    shop.seconds = 60
    assert error(shop.asked("GET", "/orders", **bearer)) == (
        401,
        "old",
        "the token has expired",
    )


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (b"client_id=me", "grant_type is missing"),
        (b"grant_type=client_credentials", "no client is named"),
        (b"grant_type=password&username=u", "password is missing"),
        (b"grant_type=refresh_token&client_id=a&refresh_token=refresh-9",
         "the refresh token was used already"),
    ],
)  # fmt: skip
def test_a_token_that_is_asked_for_wrongly(shop: Shop, body: bytes, text: str) -> None:
    status, said = _token(shop, body)
    assert status in (400, 401)
    assert said["error_description"] == text
