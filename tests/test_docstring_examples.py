"""The examples in the docstrings of the five clients run, against an API in process."""

from __future__ import annotations

import ast
import asyncio
import importlib
import inspect
import re
import textwrap
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx2
import pytest

from clientpress.config import PackageSettings
from clientpress.document.load import load
from clientpress.document.normalise import normalise
from clientpress.lower import lower
from clientpress.plan import testing
from clientpress.sampling import Samples, sample_answer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from clientpress.ir import Api, Operation

ROOT = Path(__file__).resolve().parents[1]
CLIENTS = tuple(sorted(path.name for path in (ROOT / "generated").iterdir()))
_EXAMPLE = re.compile(r"^Example:\n((?:    .*\n|\n)+)", re.MULTILINE)


@dataclass(frozen=True)
class Shown:
    """An example, and whether it is one of the asynchronous client."""

    method: str
    code: str
    is_async: bool


def examples(name: str) -> Iterator[Shown]:
    """Yield the examples of a client's docstrings."""
    package = name.replace("-", "_")
    folder = ROOT / "generated" / name / package
    for path in sorted([folder / "_client.py", *(folder / "resources").rglob("*.py")]):
        nodes = ast.parse(path.read_text(encoding="utf-8")).body
        for owner in (node for node in nodes if isinstance(node, ast.ClassDef)):
            for method in owner.body:
                if isinstance(method, ast.FunctionDef | ast.AsyncFunctionDef):
                    docstring = f"{ast.get_docstring(method) or ''}\n"
                    for found in _EXAMPLE.findall(docstring):
                        shown = f"{path.stem}.{method.name}"
                        is_async = owner.name.startswith("Async")
                        yield Shown(shown, textwrap.dedent(found), is_async)


@cache
def api_of(name: str) -> Api:
    """Lower the document of a client."""
    document = load(ROOT / "spec" / name / "openapi.yaml")
    return lower(normalise(document), lambda _component: None)[0]


class Played:
    """Answers each request with the smallest value that its operation documents."""

    def __init__(self, api: Api) -> None:
        self._samples = Samples(api.declared)
        # What is spelt out in a path comes before a placeholder that matches it too.
        spelt = sorted(api.operations, key=lambda one: one.path.count("{"))
        credentials = testing.TestCredentials(api)
        self._patterns = [
            (one, self._pattern(credentials.base_url(one) + one.path)) for one in spelt
        ]
        self.asked: list[str] = []

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        url = str(request.url).partition("?")[0]
        for operation, pattern in self._patterns:
            if operation.method == request.method and pattern.fullmatch(url):
                self.asked.append(operation.operation_id)
                return self._answer(operation)
        raise AssertionError(f"no operation has the address {url}")

    async def later(self, request: httpx2.Request) -> httpx2.Response:
        await request.aread()
        return self(request)

    def _answer(self, operation: Operation) -> httpx2.Response:
        response = next(iter(operation.results), None)
        answer = sample_answer(response, operation, self._samples, full=False)
        headers = {"content-type": answer.media_type} if answer.media_type else {}
        return httpx2.Response(answer.status, headers=headers, content=answer.body)

    @staticmethod
    def _pattern(url: str) -> re.Pattern[str]:
        literals = re.split(r"\{[^{}]*\}", re.split("[?#]", url)[0])
        return re.compile("[^/]+".join(map(re.escape, literals)))


def client_of(name: str, prefix: str, http_client: Any) -> Any:
    """Build a client with every credential."""
    settings = PackageSettings.derive(name)
    package = importlib.import_module(settings.package)
    arguments: Any = testing.TestCredentials(api_of(name)).arguments()
    return getattr(package, f"{prefix}{settings.class_name}")(
        **{argument: code.value for argument, code in arguments},
        on_drift="raise",
        http_client=http_client,
    )


@pytest.mark.parametrize("name", CLIENTS)
def test_the_examples_of_the_synchronous_client_run(name: str) -> None:
    played = Played(api_of(name))
    shown = [one for one in examples(name) if not one.is_async]
    transport = httpx2.MockTransport(played)
    with (
        httpx2.Client(transport=transport) as http_client,
        client_of(name, "", http_client) as client,
    ):
        for example in shown:
            result = eval(example.code, {"client": client})  # noqa: S307
            if hasattr(result, "first"):
                result.first()
    assert len(played.asked) == len(shown)


@pytest.mark.parametrize("name", CLIENTS)
def test_the_examples_of_the_asynchronous_client_run(name: str) -> None:
    played = Played(api_of(name))
    shown = [one for one in examples(name) if one.is_async]

    async def run() -> None:
        transport = httpx2.MockTransport(played.later)
        async with (
            httpx2.AsyncClient(transport=transport) as http_client,
            client_of(name, "Async", http_client) as client,
        ):
            for example in shown:
                code = compile(
                    example.code,
                    example.method,
                    "eval",
                    flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT,
                )
                result = eval(code, {"client": client})  # noqa: S307
                result = await result if inspect.isawaitable(result) else result
                if hasattr(result, "first"):
                    await result.first()

    asyncio.run(run())
    assert len(played.asked) == len(shown)


@pytest.mark.parametrize(
    "name", ["afosto", "fenix-collect", "netfinity", "telenor-agreements"]
)
def test_both_clients_show_the_same_calls(name: str) -> None:
    shown = list(examples(name))
    assert shown
    calls = [ast.dump(ast.parse(e.code.strip().removeprefix("await "))) for e in shown]
    is_async = [example.is_async for example in shown]
    assert sorted(c for c, later in zip(calls, is_async, strict=True) if later) == (
        sorted(c for c, later in zip(calls, is_async, strict=True) if not later)
    )
