"""The samples of a method run as they stand, and send what the document asks for."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator

import httpx2
import pytest

from clientpress.config import ApiConfig
from clientpress.documentation.operations import OperationPage, OperationPages
from clientpress.mock import Mock, MockTransport, read_document
from clientpress.plan.methods import Method
from clientpress.plan.prepared import Prepared
from clientpress.press import press
from tests.golden.test_golden import FOLDER, SHOP
from tests.shared import once

from .pages import place, shop


def shown() -> Iterator[OperationPage]:
    """Yield the pages of all methods of the shop."""
    pages = OperationPages(shop(), place)
    for namespace in (shop().root, *shop().namespaces):
        methods: list[Method | Prepared] = [*namespace.methods, *namespace.prepared]
        for method in methods:
            yield pages.plan(namespace.path, method)


def transport_of(mock: Mock) -> Callable[..., MockTransport]:
    def transport(*_: object, **_options: object) -> MockTransport:
        return MockTransport(mock)

    return transport


@pytest.fixture
def mock(monkeypatch: pytest.MonkeyPatch) -> Mock:
    """A mock of the shop, which the clients of the samples call."""
    document = FOLDER / "openapi.yaml"
    client = once(
        "documented shop", lambda path: press([ApiConfig(SHOP, document, path)])
    )
    mock = Mock(read_document(document))
    monkeypatch.setattr(sys, "path", [str(client), *sys.path])
    for name in ("HTTPTransport", "AsyncHTTPTransport"):
        monkeypatch.setattr(httpx2, name, transport_of(mock))
    for name in [one for one in sys.modules if one.partition(".")[0] == "shop"]:
        monkeypatch.delitem(sys.modules, name)
    return mock


def test_both_samples_of_each_method_run(mock: Mock) -> None:
    for page in shown():
        for sample in (page.sample, page.async_sample):
            exec(compile(sample, page.python, "exec"), {})  # noqa: S102  # our own text
        called = [exchange.operation for exchange in mock.exchanges]
        assert called.count(page.operation.operation_id) >= 2, page.python
    broken = [one for one in mock.exchanges if not one.is_clean]
    assert [(one.operation, one.findings, one.of_answer) for one in broken] == []
