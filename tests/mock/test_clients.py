"""Each client calls each of its operations, and neither side breaks the document.

What is held against the document is held by jsonschema-rs and by the mock's own reading of
parameters: no stage of the press after normalising has a say in that. Over a socket
`make test-external` does the same.
"""

from __future__ import annotations

import asyncio

import httpx2
import pytest

from clientpress.mock import Mock, MockTransport
from tests.mock.calls import (
    GIVEN,
    broken,
    call_all,
    call_all_asynchronously,
    client_class,
    reading,
)


@pytest.mark.parametrize("name", GIVEN)
def test_all_methods_with_all_arguments(name: str) -> None:
    mock = Mock(reading(name))
    http = httpx2.Client(transport=MockTransport(mock))
    made = client_class(name)(http_client=http, on_drift="raise", **GIVEN[name])
    with made as client:
        call_all(client, name, full=True)
    assert broken(mock) == []


# The largest one has enough with the other test.
@pytest.mark.parametrize("name", [name for name in GIVEN if name != "afosto"])
def test_all_methods_with_what_they_need_asynchronously(name: str) -> None:
    mock = Mock(reading(name))

    async def main() -> None:
        http = httpx2.AsyncClient(transport=MockTransport(mock))
        made = client_class(name, "Async")
        async with made(http_client=http, on_drift="raise", **GIVEN[name]) as client:
            await call_all_asynchronously(client, name, full=False)

    asyncio.run(main())
    assert broken(mock) == []
