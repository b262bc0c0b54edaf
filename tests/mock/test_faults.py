"""A mock that misbehaves because it was asked to, as its clients see it."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Iterator

import httpx2
import pytest

from clientpress.mock import Mock, MockTransport, Reading
from clientpress.mock.serving import bound
from tests.mock.served import served

KEY = {"x-key": "k"}


@pytest.fixture
def in_process(reading_of_shop: Reading) -> Iterator[httpx2.Client]:
    transport = MockTransport(Mock(reading_of_shop))
    with httpx2.Client(
        transport=transport, base_url="https://shop.example/v1", headers=KEY
    ) as client:
        yield client


@pytest.fixture
def over_a_socket(reading_of_shop: Reading) -> Iterator[httpx2.Client]:
    with (
        served(Mock(reading_of_shop)) as url,
        httpx2.Client(base_url=url, headers=KEY) as client,
    ):
        yield client


@pytest.fixture(params=["in_process", "over_a_socket"])
def client(request: pytest.FixtureRequest) -> httpx2.Client:
    found: httpx2.Client = request.getfixturevalue(request.param)
    return found


def test_faults(client: httpx2.Client) -> None:
    def asked(prefer: str) -> httpx2.Response:
        return client.get("/orders/5", headers={"prefer": prefer})

    assert asked("").json()["id"] == 5
    with pytest.raises(httpx2.ReadError):
        asked("fault=reset")
    with pytest.raises(httpx2.RemoteProtocolError):
        asked("fault=truncate")
    assert asked("fault=wrong-type").json()["id"] == {"wrong": True}
    limited = asked("fault=rate-limit")
    assert (limited.status_code, limited.headers["retry-after"]) == (429, "1")
    assert asked("delay=0.001").status_code == 200
    assert client.delete("/orders/5").status_code == 204


def test_a_client_of_an_event_loop_is_served_in_process(
    reading_of_shop: Reading,
) -> None:
    async def main() -> int:
        transport = MockTransport(Mock(reading_of_shop))
        async with httpx2.AsyncClient(transport=transport, headers=KEY) as client:
            return (await client.get("https://shop.example/v1/orders/5")).status_code

    assert asyncio.run(main()) == 200


def test_a_port_that_is_taken_is_none() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(OSError, match="in use"):
            bound("127.0.0.1", port)


def test_a_fault_for_the_next_request_only(reading_of_shop: Reading) -> None:
    mock = Mock(reading_of_shop)
    mock.once("fault=rate-limit")
    mock.once("code=404")
    transport = MockTransport(mock)
    with httpx2.Client(transport=transport, headers=KEY) as client:
        found = [client.get("https://shop.example/orders/5").status_code for _ in "abc"]
    assert found == [429, 404, 200]
    with pytest.raises(ValueError, match="'fault=fire' is not understood"):
        mock.once("fault=fire")
