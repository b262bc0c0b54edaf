"""Docstrings tell defaults, deprecation, and why something is Any."""

from __future__ import annotations

import ast
import inspect
from importlib import import_module

from quirk_told_fields import Quirk, models

from ..api import Api


def _told() -> dict[str, str]:
    module = import_module("quirk_told_fields.models.things")
    [model] = [
        node
        for node in ast.parse(inspect.getsource(module)).body
        if isinstance(node, ast.ClassDef)
    ]
    told: dict[str, str] = {}
    for field, text in zip(model.body, model.body[1:], strict=False):
        match field, text:
            case (
                ast.AnnAssign(target=ast.Name(id=name)),
                ast.Expr(value=ast.Constant(value=str(value))),
            ):
                told[name] = " ".join(value.split())
            case _:
                pass
    return told


def test_a_method_says_its_summary_and_description() -> None:
    told = inspect.getdoc(Quirk(http_client=Api().http).things.get)
    assert told == "Read the thing.\n\nThere is only one."


def test_a_namespace_says_what_the_tag_of_its_name_does() -> None:
    said = inspect.getdoc(type(Quirk(http_client=Api().http).things))
    assert said == "Things, as they are.\n\nThe operations of `things`."


def test_each_docstring_says_what_no_type_can() -> None:
    assert _told() == {
        "size": "How big. Default: `7`.",
        "tags": 'Default: `["a", "\\"\\"\\""]`.',
        "old": "Deprecated.",
        "pair": "Any: the items differ by position.",
        "listed": "One of: - a thing - another, which is longer",
        "gone": "Anything but text. Any: the schema says only what does not fit.",
    }


def test_a_default_is_the_servers_and_is_not_filled_in() -> None:
    thing = Quirk(http_client=Api({}).http, on_drift="raise").things.get()
    assert thing == models.Thing()
    assert thing.size is None
