"""Each kind of thing in a module that was written by hand is changed."""

from __future__ import annotations

import ast
from textwrap import dedent

import pytest

from .statements import changes_of_code


def changed(source: str) -> list[tuple[str, str]]:
    """The kind of each change, and the lines that are new with it."""
    source = dedent(source)
    before = ast.unparse(ast.parse(source)).splitlines()
    found: list[tuple[str, str]] = []
    for number, change in enumerate(changes_of_code(ast.parse(source))):
        tree = ast.parse(source)
        list(changes_of_code(tree))[number].make()
        compile(tree, "changed", "exec")
        lines = ast.unparse(tree).splitlines()
        new = [line.strip() for line in lines if line not in before]
        found.append((change.kind, "; ".join(new)))
    return found


@pytest.mark.parametrize(
    ("statement", "changes"),
    [
        ("x = a < b", [("comparisons", "x = a <= b")]),
        ("x = a is None", [("comparisons", "x = a is not None")]),
        ("x = a or b", [("conditions", "x = a and b")]),
        ("x = not a", [("conditions", "x = a")]),
        ("x = a if b else c", [("conditions", "x = a if not b else c")]),
        ("x = [a for a in b if c]", [("conditions", "x = [a for a in b if not c]")]),
        ("x = a + b", [("arithmetic", "x = a - b")]),
        ("x = 1", [("constants", "x = 2")]),
        ("x = True", [("constants", "x = False")]),
        ("x = 'a'", [("constants", "x = 'a-x'")]),
        ("f(a)", [("statements", "pass")]),
        ("x.y = a", [("statements", "pass")]),
        ("x = f(a, b=c)", [("arguments", "x = f(a)")]),
        ("x = f(a, b)", [("arguments", "x = f(b, a)")]),
        ("raise E('words')", [("raised errors", "pass")]),
        ("def f(): return a", [("results", "return None")]),
        ("while a: break", [("conditions", "while not a:"), ("jumps", "pass")]),
        (
            "async def f(): x = await a",
            [("statements", "x = a")],
        ),
    ],
)
def test_changes_of(statement: str, changes: list[tuple[str, str]]) -> None:
    assert changed(statement) == changes


def test_handlers_and_what_is_done_last() -> None:
    source = """
        try:
            x = a
        except (E, F):
            x = b
        except G:
            x = c
        finally:
            x = d
    """
    assert changed(source) == [
        ("handlers", "except (F,):"),
        ("handlers", "except (E,):"),
        ("handlers", "raise"),
        ("statements", "pass"),
    ]


@pytest.mark.parametrize(
    "source",
    [
        '"""Words."""',
        "import a",
        "__all__ = ['a']",
        "A = TypeVar('A')",
        "if TYPE_CHECKING:\n    import a",
        "assert a",
        "def f(a: 'int') -> 'str':\n    '''Words.'''",
        "raise E",
        "raise NotImplementedError(a, 1)",
        "x: TypeAlias = list[int]",
    ],
)
def test_what_cannot_be_noticed_is_left_alone(source: str) -> None:
    assert [kind for kind, _ in changed(source) if kind != "raised errors"] == []


def test_a_change_knows_the_lines_that_it_matters_to() -> None:
    source = "def f():\n    if (a and\n            b):\n        x = 1\n"
    lines = {one.kind: one.lines for one in changes_of_code(ast.parse(source))}
    assert lines == {"conditions": (2, 3), "constants": (4, 4)}


def test_what_runs_at_an_import_has_no_lines_of_its_own() -> None:
    source = "class C:\n    x = 1\n    def f(self, a=2):\n        return 3\n"
    lines = {one.place: one.lines for one in changes_of_code(ast.parse(source))}
    assert lines == {
        "C 1": None,
        "C.f 2": None,
        "C.f return 3": (4, 4),
        "C.f 3": (4, 4),
    }
