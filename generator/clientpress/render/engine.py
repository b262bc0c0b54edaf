"""The Jinja2 environment: strict, and with the filters that templates print through."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Any, cast

import jinja2
from jinja2.bccache import Bucket
from jinja2.runtime import Context

from .. import escape
from ..cache.memo import Memo
from ..code.imports import public_key
from ..code.layout import WIDTH, width
from ..code.printer import Parameter, Printer
from ..code.symbols import (
    ANY,
    ASYNC_HTTP_CLIENT,
    HTTP_CLIENT,
    IMPORT_LATE,
    PYTEST,
    REQUEST_OPTIONS,
    RUNNER,
    TYPE_ALIAS,
    UNION,
    WEBHOOKS,
)
from ..code.tree import (
    NONE,
    Call,
    Code,
    Dict,
    List,
    Name,
    Quoted,
    Subscript,
    Symbol,
    Tuple,
    Value,
    path,
    union,
    variants,
)
from ..plan.calls import method_call, prepared_calls
from ..plan.docs import CodeExample, MethodParagraph
from ..plan.methods import Argument, Method, Signature
from ..plan.prepared import Prepared
from ..plan.resources import Part
from ..plan.twins import Twin
from ..plan.webhooks import WebhookPlan
from ..templates import templates_folder


class _Compiled(jinja2.BytecodeCache):
    """Templates as code: compiling them takes longer than what a small edit renders."""

    memo = Memo()

    def load_bytecode(self, bucket: Bucket) -> None:
        code = self.memo.recall(bucket.key, bucket.checksum.encode())
        if code is not None:
            bucket.bytecode_from_string(code)

    def dump_bytecode(self, bucket: Bucket) -> None:
        code = bucket.bytecode_to_string()
        self.memo.keep(bucket.key, code, bucket.checksum.encode())


_COMPILED = _Compiled()


def keep_compiled(memo: Memo) -> None:
    """Take templates that are compiled from a memo from now on, and keep them there."""
    _COMPILED.memo = memo


@cache
def environment() -> jinja2.Environment:
    """Return the environment. Undefined names are errors, not empty text."""
    env = jinja2.Environment(
        loader=jinja2.FileSystemLoader(templates_folder()),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        bytecode_cache=_COMPILED,
        auto_reload=False,  # an included template would be looked at each time
        autoescape=False,  # noqa: S701  # Python, not HTML; escape.py is the sink
    )
    env.filters.update(_FILTERS)
    return env


def render(template: str, **context: Any) -> str:
    """Return the text of one file."""
    return environment().get_template(template).render(**context)


def _printer(context: Context) -> Printer:
    return cast("Printer", context["printer"])


@jinja2.pass_context
def _code(
    context: Context, code: Code, indent: int = 0, before: str = "", after: str = ""
) -> str:
    return _printer(context).statement(code, indent, before=before, after=after)


@jinja2.pass_context
def _flat(context: Context, code: Code) -> str:
    return _printer(context).flat(code)


@jinja2.pass_context
def _annotated(
    context: Context, name: str, annotation: Code, value: Code | None, indent: int
) -> str:
    return _printer(context).assignment(name, annotation, value, indent)


@jinja2.pass_context
def _constant(context: Context, name: str, annotation: Code, value: Code) -> str:
    return _printer(context).assignment(name, annotation, value, 0)


@jinja2.pass_context
def _alias(context: Context, name: str, annotation: Code) -> str:
    return _printer(context).assignment(name, TYPE_ALIAS, annotation, 0)


@jinja2.pass_context
def _quoted_alias(context: Context, name: str, annotation: Code, indent: int) -> str:
    """Return an alias whose names may be defined later: its text is a string.

    What is too long for one line, or has strings of its own, is a string of several
    lines: type checkers read it as if it stood in parentheses. Escapes they do not read,
    so what needs some stands outside of strings.
    """
    printer = _printer(context)
    text = printer.flat(annotation)
    nested = any(quote in text for quote in "\"'")
    head = f"{escape.identifier(name)}: {printer.flat(TYPE_ALIAS)} = "
    fits = indent + width(head) + width(escape.literal(text)) <= WIDTH
    if fits and not nested:
        return printer.assignment(name, TYPE_ALIAS, Quoted(annotation), indent)
    if "\\" not in text and '"""' not in text:
        lines = printer.within(annotation, indent)
        # Black opens no brackets before a string of several lines.
        return f'{head}"""{lines}"""'
    items = tuple(
        one if "\\" in escape.literal(printer.flat(one)) else Quoted(one)
        for one in variants(annotation)
    )
    whole = items[0] if len(items) == 1 else Subscript(UNION, items)
    return printer.assignment(name, TYPE_ALIAS, whole, indent)


@jinja2.pass_context
def _signature(
    context: Context,
    method: Method | Prepared,
    signature: Signature,
    is_async: bool,
    body: str = "",
) -> str:
    options = Parameter("options", union(REQUEST_OPTIONS, NONE), NONE)
    is_lazy = isinstance(method, Method) and method.is_lazy
    return _printer(context).function(
        method.name,
        _parameters(signature.positional),
        [*_parameters(signature.keyword), options],
        signature.result or (method.async_result if is_async else method.result),
        4,
        is_async=is_async and not is_lazy,
        body=body,
    )


def _method_docstring(
    paragraphs: Sequence[MethodParagraph], indent: int, is_async: bool
) -> str:
    shown = [
        _block(one, indent, is_async) if isinstance(one, CodeExample) else one
        for one in paragraphs
    ]
    return escape.docstring(shown, indent)


def _block(example: CodeExample, indent: int, is_async: bool) -> escape.Block:
    """Return an example as it stands in a docstring: four columns further in."""
    inner = indent + 4
    before = "await " if is_async and example.awaited else ""
    # What a docstring shows is no code of the module: it needs no imports there.
    text = Printer().statement(example.code, inner, before=before)
    first, *rest = text.split("\n")
    return escape.Block("Example:", (first, *(line[inner:] for line in rest)))


@jinja2.pass_context
def _constructor(
    context: Context, arguments: Sequence[Argument], is_async: bool
) -> str:
    kind = ASYNC_HTTP_CLIENT if is_async else HTTP_CLIENT
    last = Parameter("http_client", union(kind, NONE), NONE)
    parameters = [*_parameters(arguments), last]
    return _printer(context).function("__init__", [], parameters, NONE, 4)


def _parameters(arguments: Sequence[Argument]) -> list[Parameter]:
    return [Parameter(a.name, a.annotation, a.default) for a in arguments]


@jinja2.pass_context
def _call(context: Context, method: Method, is_async: bool) -> str:
    call = method_call(method, is_async=is_async)
    return _printer(context).statement(call, 8, before="return ")


@jinja2.pass_context
def _prepared_calls(context: Context, method: Prepared, is_async: bool) -> str:
    first, second = prepared_calls(method, is_async=is_async)
    printer = _printer(context)
    lines = (
        printer.statement(first, 8, before=f"{method.local} = "),
        printer.statement(second, 8, before="return "),
    )
    return f"\n{' ' * 8}".join(lines)


@jinja2.pass_context
def _class_line(
    context: Context, name: str, bases: Sequence[Code | tuple[str, Code]]
) -> str:
    return _printer(context).class_line(name, bases)


@jinja2.pass_context
def _property_line(context: Context, name: str, returns: Code) -> str:
    return _printer(context).function(name, [], [], returns, 4)


@jinja2.pass_context
def _twin_line(
    context: Context, name: str, twin: Twin, parts: Sequence[Part], is_async: bool
) -> str:
    bases = [part.twin(is_async, twin.suffix) for part in parts]
    return _printer(context).class_line(f"{name}{twin.suffix}", bases, 4)


@jinja2.pass_context
def _twin_constructor(context: Context, class_name: str) -> str:
    resource = Parameter("resource", Name(class_name))
    return _printer(context).function("__init__", [resource], [], NONE, 8)


@jinja2.pass_context
def _secret_line(context: Context, name: str, returns: Code, text: Code) -> str:
    secret = Parameter("secret", text)
    return _printer(context).function(name, [secret], [], returns, 0, first="")


@jinja2.pass_context
def _local_import(context: Context, symbol: Symbol, indent: int = 8) -> str:
    return str(context["imports"].lines([symbol], indent)).strip()


@jinja2.pass_context
def _late_imports(context: Context, late: Mapping[str, Sequence[str]]) -> str:
    homes = sorted(
        (name, module.rpartition(".")[2])
        for module, names in late.items()
        for name in names
    )
    table = Dict(tuple((Value(name), Value(home)) for name, home in homes))
    call = Call(IMPORT_LATE, (Name("__name__"), table))
    return _printer(context).statement(call, 0)


def _attribute(name: str) -> str:
    """Return `self.name = name` as it stands in a method."""
    name = escape.identifier(name)
    return Printer().statement(Name(name), 8, before=f"self.{name} = ")


@jinja2.pass_context
def _held(context: Context, name: str, code: Code, indent: int) -> str:
    """Return `name: annotation = code` for a value of any type.

    Type checkers infer the types of what is in lists and objects from an `Any`, and
    find none in empty ones.
    """
    annotation: Code = ANY
    if isinstance(code, Dict):
        annotation = Subscript(Name("dict"), (Name("str"), ANY))
    elif isinstance(code, List):
        annotation = Subscript(Name("list"), (ANY,))
    return _printer(context).assignment(name, annotation, code, indent)


@jinja2.pass_context
def _test_line(context: Context, name: str, *fixtures: Code) -> str:
    """Return the `def` line or lines of a test that takes fixtures of some types."""
    own = [
        Parameter("run" if one == RUNNER else "monkeypatch", one) for one in fixtures
    ]
    return _printer(context).function(f"test_{name}", own, [], NONE, 0, first="")


@jinja2.pass_context
def _call_line(
    context: Context, client: Code, name: str = "call", indent: int = 4
) -> str:
    own = [Parameter("client", client)]
    return _printer(context).function(name, own, [], ANY, indent, first="")


def _called(
    function: Code | str, arguments: Sequence[Code] | Sequence[tuple[str, Code]]
) -> Code:
    """Return the call of a class, with arguments by position or by keyword."""
    keyword = tuple(one for one in arguments if isinstance(one, tuple))
    positional = tuple(one for one in arguments if not isinstance(one, tuple))
    called = Name(function) if isinstance(function, str) else function
    return Call(called, positional, keyword)


@jinja2.pass_context
def _public(context: Context, names: Iterable[str]) -> str:
    """Return `__all__ = [...]`."""
    values = List(tuple(map(Value, sorted(names, key=public_key))))
    return _printer(context).statement(values, 0, before="__all__ = ")


@jinja2.pass_context
def _raises(context: Context, name: str) -> str:
    match = (("match", Value(name)),)
    call = Call(path(PYTEST, "raises"), (Name("ValueError"),), match)
    return _printer(context).statement(call, 4, before="with ", after=":")


@jinja2.pass_context
def _parametrize_webhooks(context: Context, webhooks: Sequence[WebhookPlan]) -> str:
    values = tuple(path(WEBHOOKS, webhook.name) for webhook in webhooks)
    function = path(PYTEST, "mark", "parametrize")
    call = Call(function, (Value("webhook"), List(values)))
    return _printer(context).statement(call, 0, before="@")


@jinja2.pass_context
def _parametrize_documented(context: Context, rows: Code) -> str:
    names = Tuple((Value("webhook"), Value("documented")))
    call = Call(path(PYTEST, "mark", "parametrize"), (names, rows))
    return _printer(context).statement(call, 0, before="@")


@jinja2.pass_context
def _assign(context: Context, name: str, value: str, indent: int) -> str:
    return _printer(context).statement(Value(value), indent, before=f"{name} = ")


@jinja2.pass_context
def _own(context: Context, name: str) -> str:
    """Return a name that the package itself has, as it is imported from there."""
    return _printer(context).flat(Symbol(".", name))


_FILTERS: dict[str, Any] = {
    "docstring": escape.docstring,
    "markdown": escape.markdown,
    "markdown_blocks": escape.markdown_blocks,
    "code_span": escape.code_span,
    "in_cell": escape.in_cell,
    "toml": escape.toml,
    "literal": escape.literal,
    "identifier": escape.identifier,
    "code": _code,
    "flat": _flat,
    "annotated": _annotated,
    "constant": _constant,
    "alias": _alias,
    "quoted_alias": _quoted_alias,
    "signature": _signature,
    "method_docstring": _method_docstring,
    "constructor": _constructor,
    "call": _call,
    "prepared_calls": _prepared_calls,
    "class_line": _class_line,
    "property_line": _property_line,
    "twin_constructor": _twin_constructor,
    "twin_line": _twin_line,
    "secret_line": _secret_line,
    "local_import": _local_import,
    "late_imports": _late_imports,
    "attribute": _attribute,
    "held": _held,
    "test_line": _test_line,
    "call_line": _call_line,
    "called": _called,
    "public": _public,
    "raises": _raises,
    "parametrize_webhooks": _parametrize_webhooks,
    "parametrize_documented": _parametrize_documented,
    "assign": _assign,
    "own": _own,
}
