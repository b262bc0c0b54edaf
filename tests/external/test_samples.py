"""The samples of all methods of the clients run against the mocks of their documents.

They need no program, but are a thousand programs themselves.
"""

from __future__ import annotations

import sys

import httpx2
import pytest

from clientpress.documentation.operations import OperationPages
from clientpress.mock import Mock
from clientpress.plan import plan_package
from clientpress.plan.methods import Method
from clientpress.plan.prepared import Prepared
from tests.documentation.pages import place
from tests.documentation.test_samples import transport_of
from tests.mock.calls import GIVEN, ROOT, broken, config, reading


@pytest.mark.parametrize("name", GIVEN)
def test_the_samples_of_a_client_run(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    read = reading(name)
    mock = Mock(read)
    package = plan_package(read.api, config(name).settings)
    monkeypatch.setattr(sys, "path", [str(ROOT / "generated" / name), *sys.path])
    for transport in ("HTTPTransport", "AsyncHTTPTransport"):
        monkeypatch.setattr(httpx2, transport, transport_of(mock))
    pages = OperationPages(package, place)
    for namespace in (package.root, *package.namespaces):
        methods: list[Method | Prepared] = [*namespace.methods, *namespace.prepared]
        for method in methods:
            page = pages.plan(namespace.path, method)
            assert page.sample, page.python
            for sample in (page.sample, page.async_sample):
                # What one deletes is there again for the other.
                mock.forget()
                exec(compile(sample, page.python, "exec"), {})  # noqa: S102
                assert broken(mock) == []
