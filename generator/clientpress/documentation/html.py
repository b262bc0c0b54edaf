"""The one place where pages become HTML: all that a template prints is escaped.

What is not escaped is `Markup`: of Markdown, which `markdown.py` makes safe, and of code.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any, cast

import jinja2
from jinja2.runtime import Context
from markupsafe import Markup, escape

from ..code.printer import Printer
from ..code.symbols import MODELS, PARAMS
from ..code.tree import Attribute, Code, Subscript, Union
from ..templates import templates_folder
from .colours import coloured
from .markdown import line, prose


def render(template: str, **context: Any) -> str:
    """Return the text of one page."""
    return _environment().get_template(f"documentation/{template}").render(**context)


@cache
def _environment() -> jinja2.Environment:
    env = jinja2.Environment(
        loader=jinja2.FileSystemLoader(templates_folder()),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
        autoescape=True,
    )
    env.filters.update(_FILTERS)
    return env


def _python(code: str) -> Markup:
    return Markup(coloured(code, "python"))  # noqa: S704


@jinja2.pass_context
def _type(context: Context, code: Code) -> Markup:
    """Return an annotation on one line, in which models lead to their pages."""
    return _linked(code, cast("Callable[[str], str]", context["model"]))


def _linked(code: Code, model: Callable[[str], str]) -> Markup:
    match code:
        case Attribute(of=of, name=name) if of in (MODELS, PARAMS):
            # What is given as a dict is described where the model is.
            own = name.removesuffix("Params") if of == PARAMS else name
            text = Printer().flat(code)
            return Markup('<a href="{}">{}</a>').format(model(own), text)
        case Subscript(of=of, items=items):
            inner = Markup(", ").join(_linked(item, model) for item in items)
            return Markup("{}[{}]").format(_linked(of, model), inner)
        case Union(variants=variants):
            return Markup(" | ").join(_linked(one, model) for one in variants)
        case _:
            return escape(Printer().flat(code))


@jinja2.pass_context
def _prose(context: Context, text: str) -> Markup:
    """Return Markdown as HTML, in which names of methods lead to their pages."""
    return prose(text, context["named"])


@jinja2.pass_context
def _line(context: Context, text: str) -> Markup:
    return line(text, context["named"])


_FILTERS: dict[str, Any] = {
    "prose": _prose,
    "line": _line,
    "python": _python,
    "type": _type,
}
