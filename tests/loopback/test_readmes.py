"""What README says is enough: its own code does a task of each API over a real socket.

Nothing is changed in that code but where the client goes, by the arguments that README
names for it.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.loopback.server import Server

ROOT = Path(__file__).resolve().parents[2]
_BLOCK = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def run(client: str, title: str, **where: str) -> None:
    """Run the first code after a title in a client's README, with these addresses."""
    readme = ROOT / "generated" / client / "README.md"
    _, found, after = readme.read_text(encoding="utf-8").partition(title)
    assert found, title
    block = _BLOCK.search(after)
    assert block is not None
    given = "".join(f"{name}={url!r}, " for name, url in where.items())
    code, count = re.subn(r"with (\w+)\(", rf"with \1({given}", block[1])
    assert count == 1
    exec(compile(code, readme, "exec"), {})  # noqa: S102  # our own text


@pytest.mark.parametrize(
    ("title", "order"),
    [
        (
            "Move a product to another invoice account",
            {
                "type": "UPDATE_PRODUCT",
                "agreementId": 5538579,
                "productId": 2799029,
                "configurations": [{"id": 6140, "value": "11175198"}],
            },
        ),
        (
            "Give a product another e-mail address",
            {
                "type": "UPDATE_PRODUCT",
                "agreementId": 5538579,
                "productId": 2799029,
                "configurations": [{"id": 6420, "value": "john.doe@example.com"}],
            },
        ),
        (
            "Add a product to an agreement",
            {
                "type": "ADD_PRODUCT",
                "agreementId": "5538579",
                "productOfferingId": "13883",
                "configurations": [{"id": 6420, "value": "john.doe@example.com"}],
            },
        ),
    ],
)
def test_an_order_of_the_vendors_example_is_placed(
    server: Server,
    capsys: pytest.CaptureFixture[str],
    title: str,
    order: dict[str, object],
) -> None:
    server.answer(200, {"access_token": "t0ken", "expires_in": 3600})
    server.answer(200, [{"orderId": "010780005503"}])
    token_url = f"{server.url}/oauth/v2/token"
    run("telenor-agreements", title, base_url=server.url, token_url=token_url)
    token, asked = server.asked
    assert token.target == "/oauth/v2/token"
    assert asked.method == "POST"
    assert asked.target == "/corporate-agreements/v2/orders"
    assert asked.headers["authorization"] == "Bearer t0ken"
    assert asked.json() == order
    assert "010780005503" in capsys.readouterr().out


def test_a_text_message_is_sent(server: Server) -> None:
    server.answer(200, {"uuid": "0b9c"})
    run("netfinity", "Send a text message", base_url=server.url)
    (asked,) = server.asked
    assert asked.target == "/sms/notification/send"
    assert asked.json() == {
        "msisdn": "359881234567",
        "text": "Your parcel has arrived",
        "id": "123",
    }


@pytest.mark.parametrize(
    ("title", "target"),
    [
        ("### Add a prospect to a campaign", "/campaigns/8/new-contect"),
        ("### Add a prospect where the server calls", "/campaigns/8/new-contact"),
    ],
)
def test_a_prospect_is_added(server: Server, title: str, target: str) -> None:
    links = dict.fromkeys(
        ("preferred_landing_page", "default_landing_page"), "https://a"
    )
    server.answer(200, {"uuid": "1", "name": "My", "created_at": None, **links})
    run("fenix-collect", title, base_url=server.url)
    (asked,) = server.asked
    assert asked.target == target
    assert asked.json()["name"].startswith("My")


def test_invoices_are_listed_in_swedish(server: Server) -> None:
    server.answer(200, [])
    title = "List the latest invoices of a contact"
    run("fenix-partners", title, base_url=server.url)
    (asked,) = server.asked
    assert asked.target == "/contacts/1/invoices"
    assert asked.headers["locale"] == "se"


def test_orders_are_found_by_their_ids(server: Server) -> None:
    server.answer(200, {"access_token": "t0ken", "expires_in": 3600})
    server.answer(200, [])
    token_url = f"{server.url}/token"
    title = "Find orders by their ids"
    run("afosto", title, base_url=server.url, token_url=token_url)
    _, asked = server.asked
    assert asked.target == "/odr/search/orders"
    (constraint,) = asked.json()["constraints"]
    assert constraint["key"] == "ids"
    assert len(constraint["values"]) == 2
