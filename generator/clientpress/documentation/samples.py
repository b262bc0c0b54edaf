"""A program for each method: what one needs to call it, and the call."""

from __future__ import annotations

from ..code.tree import Module
from ..plan import Package
from ..plan.guide_examples import Example
from ..render.module import PythonModule


def program(package: Package, example: Example, *, is_async: bool) -> str:
    """Return a program that builds a client and makes one call, as a reader runs it."""
    module = PythonModule(package.settings, None)
    if is_async:
        module.imports.use(Module("asyncio"))
    return module.render(
        "documentation/program.py.jinja",
        package=package,
        example=example,
        is_async=is_async,
        name=f"{'Async' if is_async else ''}{package.settings.class_name}",
    ).text
