"""What is printed stands as black would lay it out: black has nothing to change."""

from __future__ import annotations

from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clientpress.code.layout import WIDTH
from clientpress.code.printer import Parameter, Printer
from clientpress.code.tree import (
    LITERAL,
    NONE,
    Attribute,
    Await,
    Call,
    Code,
    Dict,
    Forward,
    Lambda,
    List,
    Module,
    Name,
    Quoted,
    Starred,
    Subscript,
    Symbol,
    Times,
    Tuple,
    Value,
    path,
    union,
)
from clientpress.output.format import black_format

from .trees import ANNOTATIONS, AWAITED, EXPRESSIONS, NAMES

PRINTER = Printer()
LONG = "q" * 40
MODEL = path(Name("models"), LONG)
STR = Name("str")
without_a_database = settings(
    deadline=None, derandomize=True, database=None, max_examples=150
)

# A node of each kind, and how it is printed on one line.
FLAT: list[tuple[Code, str]] = [
    (Symbol("msgspec", "UNSET", "NOT_GIVEN"), "NOT_GIVEN"),
    (Module("datetime", "dt"), "dt"),
    (Forward(Symbol(".models.a", "A")), "A"),
    (Name("a"), "a"),
    (path(Name("a"), "b", "c"), "a.b.c"),
    (Value('it\'s "so"\n'), """'it\\'s "so"\\n'"""),
    (Value(b"a"), 'b"a"'),
    (Call(Name("f")), "f()"),
    (Call(Call(Name("f"), (NONE,)), (), (("a", NONE),)), "f(None)(a=None)"),
    (Subscript(Name("dict"), (STR, NONE)), "dict[str, None]"),
    (union(STR, NONE, STR), "str | None"),
    (Quoted(STR), '"str"'),
    (Lambda(union(STR, NONE)), "lambda: str | None"),
    (
        Call(Name("f"), (), (("type", Lambda(union(STR, NONE))),)),
        "f(type=lambda: str | None)",
    ),
    (Await(Call(Name("f"))), "await f()"),
    (Starred(Name("a")), "*a"),
    (Times(List((NONE,)), 2), "[None] * 2"),
    (Tuple(()), "()"),
    (Tuple((NONE,)), "(None,)"),
    (Tuple((NONE, NONE)), "(None, None)"),
    (List(()), "[]"),
    (Dict(()), "{}"),
    (Dict(((Value("a"), NONE),)), '{"a": None}'),
]


@pytest.mark.parametrize(("code", "printed"), FLAT)
def test_each_kind_of_node(code: Code, printed: str) -> None:
    assert PRINTER.flat(code) == printed


def test_every_kind_of_node_is_in_the_table() -> None:
    assert {type(code) for code, _ in FLAT} == set(get_args(Code))


CLASSES: list[tuple[str, list[Code | tuple[str, Code]], str]] = [
    ("Long" * 25, [], f"class {'Long' * 25}:"),
    ("A", [STR], "class A(str):"),
    ("A", [STR, ("kw_only", Value(True))], "class A(str, kw_only=True):"),
    (LONG, [MODEL], f"class {LONG}(\n    models.{LONG}\n):"),
]


@pytest.mark.parametrize(("name", "bases", "printed"), CLASSES)
def test_a_class_line(
    name: str, bases: list[Code | tuple[str, Code]], printed: str
) -> None:
    assert PRINTER.class_line(name, bases) == printed
    text = f"{printed}\n    pass\n"
    assert black_format(text) == text


@pytest.mark.parametrize("indent", [0, 4])
def test_the_last_column_is_still_in_the_line(indent: int) -> None:
    room = WIDTH - indent - len('answer = f("")')
    fits, longer = (Call(Name("f"), (Value("q" * n),)) for n in (room, room + 1))
    assert "\n" not in PRINTER.statement(fits, indent, before="answer = ")
    assert "\n" in PRINTER.statement(longer, indent, before="answer = ")


def test_within_brackets_an_expression_has_lines_of_its_own() -> None:
    assert PRINTER.within(Call(Name("f")), 4) == "\n        f()\n    "


# An expression, what stands before it, and how it is printed at the left edge.
STATEMENTS: list[tuple[str, Code, str, str]] = [
    ("fits", Call(Name("f"), (Value(1),), (("a", NONE),)), "x = ", "x = f(1, a=None)"),
    (
        "opened with a comma that keeps it open",
        Call(Name("f"), (Value(LONG), Value(LONG))),
        "x = ",
        f'x = f(\n    "{LONG}",\n    "{LONG}",\n)',
    ),
    ("one in a tuple", Tuple((Value(1),)), "x = ", "x = (1,)"),
    (
        "a text in parentheses where that helps",
        Value("q" * 80),
        "answer = ",
        f'answer = (\n    "{"q" * 80}"\n)',
    ),
    ("a text that nothing helps", Value("q" * 90), "x = ", f'x = "{"q" * 90}"'),
    (
        "a wide text",
        Value("名" * 41),
        "answer = ",
        f'answer = (\n    "{"名" * 41}"\n)',
    ),
    (
        "a call at the end of a long name",
        Call(Attribute(Name(LONG * 2), "sent_as"), (Name("content_type"),)),
        "return ",
        f"return {LONG}{LONG}.sent_as(\n    content_type,\n)",
    ),
    (
        "a union in a lambda",
        Call(Name("Json" * 8), (Lambda(union(MODEL, NONE)),)),
        "x = ",
        f"x = {'Json' * 8}(\n    lambda: models.{LONG} | None,\n)",
    ),
    (
        "a union in a lambda that is too long",
        Call(Name("Json"), (Lambda(union(MODEL, path(MODEL, "Other"))),)),
        "",
        f"Json(\n    lambda: (\n        models.{LONG}\n        | models.{LONG}.Other\n    ),\n)",
    ),
    (
        "a union in a subscript",
        Lambda(Subscript(Name("list"), (union(MODEL, path(MODEL, "Other")),))),
        "",
        f"lambda: list[\n    models.{LONG}\n    | models.{LONG}.Other\n]",
    ),
    (
        "inner brackets of a dict",
        Dict(((Value("key"), Call(Name(LONG), (Value(LONG),))),)),
        "x = ",
        f'x = {{\n    "key": {LONG}(\n        "{LONG}",\n    ),\n}}',
    ),
    (
        "an annotation as text",
        Quoted(union(Name("A"), Subscript(Name("Literal"), (Value("b"),)))),
        "x = ",
        "x = 'A | Literal[\"b\"]'",
    ),
]


@pytest.mark.parametrize(
    ("code", "before", "printed"),
    [row[1:] for row in STATEMENTS],
    ids=[row[0] for row in STATEMENTS],
)
def test_a_statement(code: Code, before: str, printed: str) -> None:
    assert PRINTER.statement(code, 0, before=before) == printed


# A name, its annotation, a value.
ASSIGNMENTS: list[tuple[str, Code, Code | None, str]] = [
    ("x", STR, None, "x: str"),
    ("x", STR, Value("y"), 'x: str = "y"'),
    (
        "x",
        Subscript(Name("Operation"), (STR,)),
        Call(Name("Operation"), (Value(LONG), Value(LONG))),
        f'x: Operation[str] = Operation(\n    "{LONG}",\n    "{LONG}",\n)',
    ),
    (
        LONG,
        union(MODEL, NONE),
        NONE,
        f"{LONG}: (\n    models.{LONG} | None\n) = None",
    ),
    (
        LONG,
        Subscript(Name("list"), (MODEL,)),
        None,
        f"{LONG}: list[\n    models.{LONG}\n]",
    ),
    (
        LONG,
        Name("q" * 30),
        Call(path(Name("msgspec"), "field"), (), (("name", Value("a")),)),
        f"{LONG}: {'q' * 30} = (\n    msgspec.field(name=\"a\")\n)",
    ),
    (
        "x",
        path(Name("models"), "q" * 90),
        NONE,
        f"x: (\n    models.{'q' * 90}\n) = None",
    ),
    (
        "q" * 90,
        union(STR, NONE),
        Call(Name("constant"), (Value("a"),)),
        f"{'q' * 90}: (\n    str | None\n) = constant(\n    \"a\",\n)",
    ),
    (
        "q" * 90,
        Subscript(Name("list"), (STR,)),
        Call(Name("constant"), (Value(8243),)),
        f"{'q' * 90}: list[\n    str\n] = constant(\n    8243,\n)",
    ),
]


@pytest.mark.parametrize(("name", "annotation", "value", "printed"), ASSIGNMENTS)
def test_an_assignment(
    name: str, annotation: Code, value: Code | None, printed: str
) -> None:
    assert PRINTER.assignment(name, annotation, value, 0) == printed
    assert black_format(f"{printed}\n") == f"{printed}\n"


def test_a_function() -> None:
    options = Parameter("options", union(Name("RequestOptions"), NONE), NONE)
    short = PRINTER.function("get", [], [options], STR, 4, body=" ...")
    assert short == (
        "def get(self, *, options: RequestOptions | None = None) -> str: ..."
    )
    long = PRINTER.function(
        "get", [Parameter("id", MODEL)], [options], STR, 4, is_async=True
    )
    assert long == (
        f"async def get(\n        self,\n        id: models.{LONG},\n        *,\n"
        "        options: RequestOptions | None = None,\n    ) -> str:"
    )


def test_a_function_without_parameters_is_opened_at_its_result() -> None:
    printed = PRINTER.function("q" * 80, [], [], NONE, 0, first="")
    assert printed == f"def {'q' * 80}() -> (\n    None\n):"
    assert black_format(f"{printed}\n    pass\n") == f"{printed}\n    pass\n"


def test_a_result_with_a_dot_in_it_is_put_in_parentheses() -> None:
    printed = PRINTER.function("x", [], [], path(Name("models"), "q" * 90), 0, first="")
    assert printed == f"def x() -> (\n    models.{'q' * 90}\n):"
    assert black_format(f"{printed}\n    pass\n") == f"{printed}\n    pass\n"


def test_a_union_has_one_literal_with_the_values_of_all() -> None:
    one, other = (Subscript(LITERAL, (Value("a"), Value(one))) for one in (1, True))
    joined = union(STR, one, MODEL, other)
    assert PRINTER.flat(joined) == f'str | Literal["a", 1, True] | models.{LONG}'


def test_a_result_that_is_too_long_is_opened() -> None:
    returns = Subscript(Name("Pager"), (union(MODEL, path(MODEL, "Other")),))
    assert PRINTER.function("get", [], [], returns, 4) == (
        f"def get(\n        self,\n    ) -> Pager[\n        models.{LONG}"
        f"\n        | models.{LONG}.Other\n    ]:"
    )


@without_a_database
@given(NAMES, EXPRESSIONS | AWAITED, st.sampled_from(["{} = ", "return "]))
def test_black_changes_no_statement(name: str, code: Code, before: str) -> None:
    printed = PRINTER.statement(code, 4, before=before.format(name))
    text = f"async def function():\n    {printed}\n"
    assert black_format(text) == text


@without_a_database
@given(NAMES, ANNOTATIONS, EXPRESSIONS | st.none())
def test_black_changes_no_field(
    name: str, annotation: Code, value: Code | None
) -> None:
    text = f"class A:\n    {PRINTER.assignment(name, annotation, value, 4)}\n"
    assert black_format(text) == text


PARAMETERS = st.lists(
    st.builds(Parameter, NAMES, ANNOTATIONS, st.none() | st.just(NONE)), max_size=3
)


@without_a_database
@given(NAMES, PARAMETERS, PARAMETERS, ANNOTATIONS)
def test_black_changes_no_function(
    name: str, positional: list[Parameter], keyword: list[Parameter], returns: Code
) -> None:
    needed = [Parameter(one.name, one.annotation) for one in positional]
    printed = PRINTER.function(name, needed, keyword, returns, 4)
    text = f"class A:\n    {printed}\n        pass\n"
    assert black_format(text) == text


def test_a_deep_tree_is_measured_once() -> None:
    code: Code = Value("x")
    for _ in range(150):
        code = Dict(((Value("key"), code), (Value("other"), Value("y" * 40))))
    printed = PRINTER.statement(code, 0, before="x = ")
    assert printed.count("key") == 150


@without_a_database
@given(NAMES | st.integers(70, 82).map("q".__mul__), ANNOTATIONS)
def test_black_changes_no_alias(name: str, annotation: Code) -> None:
    text = f"{PRINTER.assignment(name, Name('TypeAlias'), annotation, 0)}\n"
    assert black_format(text) == text
