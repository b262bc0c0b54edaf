"""The clients against their mocks over real HTTP: every operation, both kinds of client."""

from __future__ import annotations

import asyncio

import pytest

from clientpress.mock import Mock
from tests.mock.calls import (
    GIVEN,
    broken,
    call_all,
    call_all_asynchronously,
    client_class,
    reading,
)
from tests.mock.served import served


@pytest.mark.parametrize("full", [True, False], ids=["all arguments", "the required"])
@pytest.mark.parametrize("name", GIVEN)
def test_every_operation_over_http(name: str, full: bool) -> None:
    mock = Mock(reading(name))
    with served(mock) as url:
        options = {**GIVEN[name], "base_url": url, "on_drift": "raise"}
        options.pop("base_name", None)
        if name == "telenor-agreements":
            options["token_url"] = f"{url}/oauth/v2/token"

        with client_class(name)(**options) as client:
            call_all(client, name, full=full)
        assert broken(mock) == []
        mock.forget()

        async def main() -> None:
            async with client_class(name, "Async")(**options) as client:
                await call_all_asynchronously(client, name, full=full)

        asyncio.run(main())
    assert broken(mock) == []
