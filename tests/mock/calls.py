"""Calls of all methods of a client, as its document has arguments for them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

from clientpress.code.imports import Imports
from clientpress.code.printer import Printer
from clientpress.config import ApiConfig
from clientpress.ir import Operation
from clientpress.mock import Mock, Reading, read
from clientpress.plan.sample_calls import sample_call
from clientpress.project import load_project
from clientpress.sampling import Samples, SampleTooLargeError

ROOT = Path(__file__).resolve().parents[2]
GIVEN: Mapping[str, Mapping[str, str]] = {
    "afosto": {"token": "t"},
    "fenix-collect": {"api_key": "k"},
    "fenix-partners": {"token": "t", "base_name": "partners.example"},
    "netfinity": {"token": "t"},
    "telenor-agreements": {
        "username": "u",
        "password": "p",
        "client_id": "c",
        "client_secret": "s",
    },
}
"""The credentials of each client."""


def config(name: str) -> ApiConfig:
    return load_project(ROOT).apis[name]


@cache
def reading(name: str) -> Reading:
    return read(config(name))


def calls(name: str, *, full: bool) -> Iterator[Callable[[Any], Any]]:
    """Yield a call of each method that can be sampled, of a client that is to be given.

    Things are deleted last, what is below others first. Where a list begins is left to
    the pager.
    """
    api, package = reading(name).api, config(name).settings.package
    samples = Samples(api.declared)
    for operation in sorted(api.operations, key=_order):
        try:
            whole = full and operation.pagination is None
            call = sample_call(operation, samples, full=whole).code()
        except SampleTooLargeError:
            continue
        imports = Imports(package, None)
        text = Printer(imports.use, imports.forward).flat(call)
        names: dict[str, Any] = {}
        exec(imports.block(), names)  # noqa: S102  # our own text
        code = compile(f"lambda client: {text}", operation.operation_id, "eval")
        yield eval(code, names)  # noqa: S307  # our own text


def call_all(client: Any, name: str, *, full: bool) -> None:
    """Make each call with a synchronous client, and take all that comes of it."""
    for call in calls(name, full=full):
        result = call(client)
        if hasattr(result, "pages"):
            assert list(result)
        elif hasattr(result, "__enter__"):
            with result as items:
                list(items)


async def call_all_asynchronously(client: Any, name: str, *, full: bool) -> None:
    """Make each call with an asynchronous client, and take all that comes of it."""
    for call in calls(name, full=full):
        result = call(client)
        if hasattr(result, "pages"):
            assert [item async for item in result]
        elif hasattr(result, "__aenter__"):
            async with result as items:
                [item async for item in items]
        else:
            await result


def client_class(name: str, prefix: str = "") -> Any:
    """Return the class of an API's client; the prefix is "" or "Async"."""
    settings = config(name).settings
    return getattr(import_module(settings.package), f"{prefix}{settings.class_name}")


def broken(mock: Mock) -> list[str]:
    """Return what in all exchanges broke the document."""
    return [
        f"{one.operation or one.request.path}: {found}"
        for one in mock.exchanges
        for found in (*one.findings, *one.of_answer)
    ]


def _order(operation: Operation) -> tuple[bool, int]:
    return operation.method == "DELETE", -operation.path.count("/")
