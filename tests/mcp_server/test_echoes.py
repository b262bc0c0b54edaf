"""What the client has fetched or spelt itself is as secret as what it was given."""

from __future__ import annotations

from itertools import count
from pathlib import Path

import httpx2
import pytest

from clientpress.config import ApiConfig, PackageSettings

from .conftest import shop_with

DOCUMENT = Path(__file__).with_name("echo.yaml")
API = ApiConfig(
    PackageSettings.derive("echo", environment="MCP_ECHO"), DOCUMENT, DOCUMENT.parent
)
GIVEN = {
    "CLIENT_ID": "client",
    "CLIENT_SECRET": "s3cret/of the client",
    "USERNAME": "user",
    "PASSWORD": "passw0rd",
}


def test_what_an_api_echoes(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in GIVEN.items():
        monkeypatch.setenv(f"MCP_ECHO_{name}", value)
    numbers = count(1)
    seen: list[str] = []

    def answer(request: httpx2.Request) -> httpx2.Response:
        sent = request.headers["authorization"]
        if request.url.path == "/token":
            token = f"fetched-{next(numbers)}"
            told = {"access_token": token, "refresh_token": f"renews-{token}"}
            return httpx2.Response(200, json={**told, "expires_in": 0.000_001})
        seen.append(sent)
        told = {"sent": sent, "all": " ".join(seen), "renews": "renews-fetched-2"}
        told["link"] = "/?secret=s3cret%2Fof+the+client"
        # The first token is refused, and the second one too, by an echo.
        return httpx2.Response(401 if len(seen) < 3 else 200, json=told)

    with shop_with(api=API) as shop:
        shop.answer = answer
        refused = shop.call("granted")
        assert refused.is_error
        assert refused.json["body"]["sent"] == "Bearer [hidden]"
        said = shop.call("granted").json["answer"]
        assert said == {
            "sent": "Bearer [hidden]",
            "all": " ".join(["Bearer [hidden]"] * 3),
            "renews": "[hidden]",
            "link": "/?secret=[hidden]",
        }
        assert shop.call("known").json["answer"]["sent"] == "Basic [hidden]"
