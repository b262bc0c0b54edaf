"""What is wrong with a request is found by the document, place by place."""

from __future__ import annotations

import pytest

from tests.mock.shop import JSON, Shop, error

_FORM = "application/x-www-form-urlencoded"
_PARTS = "multipart/form-data; boundary=b"


def part(head: str, content: bytes) -> bytes:
    return (
        b"--b\r\nContent-Disposition: form-data; " + head.encode() + content + b"\r\n"
    )


FILE = part(
    'name="file"; filename="a.png"\r\nContent-Type: image/png\r\n\r\n', b"\x00\r\xff"
)
TITLE = part(
    'name="about"\r\nContent-Type: application/json\r\n\r\n', b'{"title": "x"}'
)
END = b"--b--\r\n"


@pytest.mark.parametrize(
    ("target", "found"),
    [
        ("/orders?limit=2&states=open,done&filter[minimum]=3", []),
        ("/v1/orders?filter%5Bminimum%5D=3", []),
        ("/orders?limit=many", ["query limit: expected integer, found string"]),
        ("/orders?limit=1e999", ["query limit: expected integer, found string"]),
        ("/orders?limit=4", ["query limit: breaks maximum 3"]),
        ("/orders?states=open,lost", ['query states: [1]: expected one of "open", "done"']),
        ("/orders?filter[minimum]=x", ["query filter: minimum: expected integer, found string"]),
        ("/orders?colour=red", ["query colour: is not documented"]),
        ("/orders/x", ["path order_id: expected integer, found string"]),
        ("/carts", ["/carts: is not documented"]),
        ("/orders/latest", ["/orders/latest: GET is not documented, POST is"]),
    ],
)  # fmt: skip
def test_what_stands_in_the_address(shop: Shop, target: str, found: list[str]) -> None:
    shop.asked("GET", target)
    assert shop.found == found


@pytest.mark.parametrize(
    ("media_type", "body", "found"),
    [
        (JSON, b'{"item": "tea"}', []),
        (JSON, b'{"item": "x"}', ["body: item: breaks minLength 2"]),
        (JSON, b"{}", ["body: the property 'item' is missing"]),
        (JSON, b'{"item"', ["body: is no JSON: Input data was truncated"]),
        (JSON, b"[1e999]", ["body: is no JSON: Number out of range - at `$[0]`"]),
        (JSON, b"[" * 100_000, ["body: is no JSON that can be read: it is too deep"]),
        ("text/plain", b"tea", [f"body: is text/plain, documented is {JSON}"]),
    ],
)
def test_bodies(shop: Shop, media_type: str, body: bytes, found: list[str]) -> None:
    shop.asked("POST", "/orders", body, media_type=media_type)
    assert shop.found == found


@pytest.mark.parametrize(
    ("media_type", "body", "found"),
    [
        (_FORM, b"url=https%3A%2F%2Fa.example&pages=1&pages=2", []),
        (_FORM, b"pages=x", [
            "body: pages[0]: expected integer, found string",
            "body: the property 'url' is missing",
        ]),
        (_PARTS, FILE + TITLE + END, []),
        (_PARTS, TITLE + END, ["body: the property 'file' is missing"]),
        (_PARTS, FILE.replace(b"image/png", b"image/gif") + END, [
            "body file: is image/gif, documented is image/png, application/pdf",
        ]),
        (_PARTS, b"file", ["body: is no multipart body"]),
    ],
)  # fmt: skip
def test_forms(shop: Shop, media_type: str, body: bytes, found: list[str]) -> None:
    shop.asked("POST", "/orders/1/attachments", body, media_type=media_type)
    assert sorted(shop.found) == sorted(found)


def test_a_body_that_is_required_is_missed(shop: Shop) -> None:
    answer = shop.asked("POST", "/orders")
    assert error(answer) == (422, "code-11", "body: is missing")


def test_alternatives_that_a_discriminator_tells_apart_are_only_remarked_on(
    shop: Shop,
) -> None:
    assert shop.asked("POST", "/payments", {"kind": "card"}).status == 204
    assert shop.found == ["body: fits more than one alternative of oneOf"]
    assert shop.asked("POST", "/payments", {"kind": 1}).status == 422


def test_another_method_is_told_which_there_are(shop: Shop) -> None:
    answer = shop.asked("PUT", "/orders")
    assert answer.status == 405
    assert ("Allow", "GET, POST") in answer.headers
