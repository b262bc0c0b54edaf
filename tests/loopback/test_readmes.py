"""What README says is enough: its own code does a task of each API over a real socket.

Nothing is changed in that code but where the client goes, by the arguments that README
names for it.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.asgi import answer
from tests.loopback.server import Server

ROOT = Path(__file__).resolve().parents[2]
_BLOCK = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def code_below(client: str, title: str) -> str:
    """Return the first code after a title in a client's README."""
    readme = ROOT / "generated" / client / "README.md"
    _, found, after = readme.read_text(encoding="utf-8").partition(title)
    assert found, title
    block = _BLOCK.search(after)
    assert block is not None
    return block[1]


def run(client: str, title: str, **where: str) -> None:
    """Run the first code after a title in a client's README, with these addresses."""
    given = "".join(f"{name}={url!r}, " for name, url in where.items())
    code = code_below(client, title)
    code, count = re.subn(r"with (\w+)\(", rf"with \1({given}", code)
    assert count == 1
    exec(compile(code, client, "exec"), {})  # noqa: S102  # our own text


def webhook(client: str, title: str) -> dict[str, Any]:
    """Run the first code after a title, and return what it defines."""
    names: dict[str, Any] = {}
    exec(compile(code_below(client, title), client, "exec"), names)  # noqa: S102
    return names


def event(client: str, name: str, example: str) -> bytes:
    """Return an event as the client's document has it among its examples."""
    document = ROOT / "spec" / client / "openapi.yaml"
    root = yaml.safe_load(document.read_text(encoding="utf-8"))
    content = root["webhooks"][name]["post"]["requestBody"]["content"]
    return json.dumps(
        content["application/json"]["examples"][example]["value"]
    ).encode()


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


def test_a_conversion_reaches_the_handler_by_its_data(
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    receiver = webhook("fenix-collect", "A receiver is an ASGI")["receiver"]
    body = event("fenix-collect", "conversion", "conversion")
    refused = answer(receiver, body, headers={"X-Secret": "other"})
    assert refused.status == 401
    assert capsys.readouterr().out == ""
    taken = answer(receiver, body, headers={"X-Secret": "..."})
    assert (taken.status, taken.body) == (204, b"")
    assert "356a192b7913b04c54574d18c28d46e6395428ab" in capsys.readouterr().out


def test_a_pingback_is_answered_as_its_sender_wants(
    capsys: pytest.CaptureFixture[str],
) -> None:
    respond = webhook("netfinity", "Without the receiver")["respond"]
    body = event("netfinity", "pingback", "delayed")
    uuid = "0b9c7a52-5c1e-4c55-9f0e-6f2d2f1f4a10"
    assert json.loads(respond({}, body)) == {"uuid": uuid, "id": "123"}
    assert uuid in capsys.readouterr().out
