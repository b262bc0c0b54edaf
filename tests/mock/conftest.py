"""The mocked shop, read once."""

from __future__ import annotations

import pytest

from clientpress.mock import Reading, read_document
from tests.mock.shop import DOCUMENT, Shop


@pytest.fixture(scope="session")
def reading_of_shop() -> Reading:
    return read_document(DOCUMENT)


@pytest.fixture
def shop(reading_of_shop: Reading) -> Shop:
    return Shop(reading_of_shop)
