"""The Jinja2 environment: strict, and with the filters that templates print through."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any

import jinja2

from .. import escape
from ..config import templates_folder
from ..plan.code import Annotation, Call, Code, Name
from ..plan.methods import Argument, Face, Method
from . import layout
from .calls import call_text, short_call

@cache
def environment() -> jinja2.Environment:
    """Return the environment. Undefined names are errors, not empty text."""
    env = jinja2.Environment(
        loader=jinja2.FileSystemLoader(templates_folder()),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,  # noqa: S701  # Python, not HTML; escape.py is the sink
    )
    env.filters["docstring"] = escape.docstring
    env.filters["markdown"] = escape.markdown
    env.filters["toml"] = escape.toml
    env.filters["literal"] = escape.literal
    env.filters["identifier"] = escape.identifier
    env.filters["code"] = _code
    env.filters["annotated"] = layout.annotated
    env.filters["signature"] = _signature
    env.filters["call"] = call_text
    env.filters["short_call"] = short_call
    env.filters["alias"] = _alias
    env.filters["quoted_alias"] = layout.quoted_alias
    env.filters["lazy_exports"] = _lazy_exports
    env.filters["constant"] = _constant
    env.filters["constructor"] = _constructor
    return env


def render(template: str, **context: Any) -> str:
    """Return the text of one file."""
    return environment().get_template(template).render(**context)


def _code(code: Code, indent: int, before: str = "", after: str = "") -> str:
    return layout.expression(code, indent, before=before, after=after)


def _signature(method: Method, face: Face, is_async: bool, body: str = "") -> str:
    options = layout.SignatureArgument(
        "options", Annotation(("RequestOptions", "None")), layout.NONE
    )
    keyword = [*_printed(face.keyword), options]
    return layout.signature(
        method.name,
        _printed(face.positional),
        keyword,
        method.result,
        4,
        is_async=is_async,
        body=body,
    )


def _constructor(arguments: Sequence[Argument], is_async: bool) -> str:
    kind = "httpx2.AsyncClient" if is_async else "httpx2.Client"
    last = layout.SignatureArgument(
        "http_client", Annotation((kind, "None")), layout.NONE
    )
    return layout.signature(
        "__init__", [], [*_printed(arguments), last], Annotation(("None",)), 4
    )


def _printed(arguments: Sequence[Argument]) -> list[layout.SignatureArgument]:
    return [layout.SignatureArgument(a.name, a.annotation, a.default) for a in arguments]


def _alias(name: str, annotation: Annotation) -> str:
    return layout.alias(name, annotation, 0)


def _lazy_exports(homes: Code) -> str:
    call = Call("lazy_exports", (Name("__name__"), homes))
    return layout.expression(call, 4, before="__getattr__, __dir__ = ")


def _constant(name: str, annotation: Annotation, code: Code) -> str:
    """Return `name: annotation = code`; the name may start with an underscore."""
    return layout.annotated(name, annotation, code, 0)
