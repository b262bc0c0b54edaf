"""The Jinja2 environment: strict, and with the filters that templates print through."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any

import jinja2

from .. import escape
from ..config import templates_folder
from ..plan.code import Annotation, Call, Code, Dict, List, Name, Value
from ..plan.docs import CodeExample, MethodParagraph
from ..plan.methods import Argument, Method, Signature
from ..plan.prepared import Prepared
from ..plan.webhooks import WebhookPlan
from . import layout
from .calls import call_text, short_call
from .imports import from_import
from .prepared import prepared_calls


# Types of the constructor that are wider where functions may be asynchronous.
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
    env.filters.update(_FILTERS)
    return env


def render(template: str, **context: Any) -> str:
    """Return the text of one file."""
    return environment().get_template(template).render(**context)


def _code(code: Code, indent: int, before: str = "", after: str = "") -> str:
    return layout.expression(code, indent, before=before, after=after)


def _signature(
    method: Method | Prepared, signature: Signature, is_async: bool, body: str = ""
) -> str:
    options = layout.SignatureArgument(
        "options", Annotation(("RequestOptions", "None")), layout.NONE
    )
    keyword = [*_printed(signature.keyword), options]
    return layout.signature(
        method.name,
        _printed(signature.positional),
        keyword,
        method.async_result if is_async else method.result,
        4,
        is_async=is_async and not (isinstance(method, Method) and method.is_lazy),
        body=body,
    )


# The asynchronous client takes these with asynchronous functions too.
ASYNC_TWINS = frozenset(
    {"AfterResponse", "BeforeRequest", "Credential", "TokenStorage"}
)


def _method_docstring(
    paragraphs: Sequence[MethodParagraph], indent: int, is_async: bool
) -> str:
    return escape.docstring(
        [
            _block(one, indent, is_async) if isinstance(one, CodeExample) else one
            for one in paragraphs
        ],
        indent,
    )


def _block(example: CodeExample, indent: int, is_async: bool) -> escape.Block:
    """Return an example as it stands in a docstring: four columns further in."""
    inner = indent + 4
    before = "await " if is_async and example.awaited else ""
    first, *rest = layout.expression(example.code, inner, before=before).split("\n")
    return escape.Block("Example:", (first, *(line[inner:] for line in rest)))


def _constructor(arguments: Sequence[Argument], is_async: bool) -> str:
    kind = "httpx2.AsyncClient" if is_async else "httpx2.Client"
    last = layout.SignatureArgument(
        "http_client", Annotation((kind, "None")), layout.NONE
    )
    printed = _printed(arguments)
    if is_async:
        printed = [_with_async_types(argument) for argument in printed]
    return layout.signature("__init__", [], [*printed, last], Annotation(("None",)), 4)


def _with_async_types(
    argument: layout.SignatureArgument,
) -> layout.SignatureArgument:
    variants = argument.annotation.variants
    swapped = tuple(f"Async{a}" if a in ASYNC_TWINS else a for a in variants)
    return layout.SignatureArgument(
        argument.name, Annotation(swapped), argument.default
    )


def _printed(arguments: Sequence[Argument]) -> list[layout.SignatureArgument]:
    return [
        layout.SignatureArgument(a.name, a.annotation, a.default) for a in arguments
    ]


def _alias(name: str, annotation: Annotation) -> str:
    return layout.alias(name, annotation, 0)


def _property_line(name: str, returns: str) -> str:
    return layout.signature(name, [], [], Annotation((returns,)), 4)


def _construct(function: str, *arguments: str) -> str:
    """Return `return function(arguments)` as it stands in a method."""
    call = Call(function, tuple(map(Name, arguments)))
    return layout.expression(call, 8, before="return ")


def _build(
    class_name: str,
    arguments: tuple[Code, ...] | tuple[tuple[str, Code], ...],
    before: str,
    after: str = "",
    indent: int = 0,
) -> str:
    """Return the call of a class, with arguments by position or by keyword."""
    keyword = tuple(one for one in arguments if isinstance(one, tuple))
    positional = tuple(one for one in arguments if not isinstance(one, tuple))
    call = Call(class_name, positional, keyword)
    return layout.expression(call, indent, before=before, after=after)


def _raises(name: str) -> str:
    match = (("match", Value(name)),)
    call = Call("pytest.raises", (Name("ValueError"),), match)
    return layout.expression(call, 4, before="with ", after=":")


def _call_line(class_name: str, name: str = "call", indent: int = 4) -> str:
    return layout.function_line(name, [f"client: {class_name}"], "Any", indent)


def _parametrize_failures(table: Code) -> str:
    call = Call(
        "pytest.mark.parametrize", (Value("failure"), table), (("ids", Name("str")),)
    )
    return layout.expression(call, 0, before="@")


def _local_import(module: str, class_name: str) -> str:
    return from_import(module, [class_name], indent=8)


def _raw_init(class_name: str) -> str:
    resource = layout.SignatureArgument("resource", Annotation((class_name,)))
    return layout.signature("__init__", [resource], [], Annotation(("None",)), 8)


_WRAPPERS = {"Raw": "raw", "Streamed": "streamed"}
_WRAPPED = {"call": "", "pages": "_pages", "task": "_start"}


def _raw_method(method: Method | Prepared, kind: str, is_async: bool) -> str:
    name = f"{_WRAPPERS[kind]}{_WRAPPED[method.kind]}"
    function = f"async_{name}" if is_async else name
    wrapped = Call(function, (Name(f"resource.{method.name}"),))
    return layout.expression(wrapped, 12, before=f"self.{method.name} = ")


def _parametrize_webhooks(webhooks: Sequence[WebhookPlan]) -> str:
    values = tuple(Name(f"webhooks.{webhook.name}") for webhook in webhooks)
    call = Call("pytest.mark.parametrize", (Value("webhook"), List(values)))
    return layout.expression(call, 0, before="@")


def _assign(name: str, value: str, indent: int) -> str:
    return layout.expression(Value(value), indent, before=f"{name} = ")


def _attribute(name: str) -> str:
    """Return `self.name = name` as it stands in a method."""
    name = escape.identifier(name)
    return layout.expression(Name(name), 8, before=f"self.{name} = ")


def _lazy_exports(modules: Code) -> str:
    call = Call("lazy_exports", (Name("__name__"), modules))
    return layout.expression(call, 4, before="__getattr__, __dir__ = ")


def _held(name: str, code: Code, indent: int) -> str:
    """Return `name: annotation = code` for a value of any type.

    Type checkers infer the types of what is in lists and objects from an `Any`, and
    find none in empty ones.
    """
    match code:
        case Dict():
            annotation = "dict[str, Any]"
        case List():
            annotation = "list[Any]"
        case _:
            annotation = "Any"
    return layout.annotated(name, Annotation((annotation,)), code, indent)


def _constant(name: str, annotation: Annotation, code: Code) -> str:
    """Return `name: annotation = code`; the name may start with an underscore."""
    return layout.annotated(name, annotation, code, 0)


_FILTERS: dict[str, Any] = {
    "docstring": escape.docstring,
    "method_docstring": _method_docstring,
    "markdown": escape.markdown,
    "toml": escape.toml,
    "literal": escape.literal,
    "identifier": escape.identifier,
    "code": _code,
    "annotated": layout.annotated,
    "held": _held,
    "signature": _signature,
    "call": call_text,
    "short_call": short_call,
    "alias": _alias,
    "quoted_alias": layout.quoted_alias,
    "lazy_exports": _lazy_exports,
    "constant": _constant,
    "constructor": _constructor,
    "class_line": layout.class_line,
    "test_line": layout.test_line,
    "property_line": _property_line,
    "parametrize_failures": _parametrize_failures,
    "parametrize_webhooks": _parametrize_webhooks,
    "call_line": _call_line,
    "from_import": from_import,
    "local_import": _local_import,
    "raw_init": _raw_init,
    "raw_method": _raw_method,
    "prepared_calls": prepared_calls,
    "construct": _construct,
    "build": _build,
    "raises": _raises,
    "assign": _assign,
    "attribute": _attribute,
}
