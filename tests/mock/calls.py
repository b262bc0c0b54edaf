"""Calls of all methods of a client, as its document has arguments for them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

from clientpress.code.imports import Imports
from clientpress.code.printer import Printer
from clientpress.config import ApiConfig
from clientpress.ir import Operation
from clientpress.mock import Reading, read
from clientpress.plan.sample_calls import sample_call
from clientpress.project import load_project
from clientpress.sampling import Samples, SampleTooLargeError

ROOT = Path(__file__).resolve().parents[2]


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


def _order(operation: Operation) -> tuple[bool, int]:
    return operation.method == "DELETE", -operation.path.count("/")
