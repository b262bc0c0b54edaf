"""Whether a pressed client is, but for its strings and names, that of a harmless twin."""

from __future__ import annotations

import ast
import re
import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping

from clientpress.json_values import is_list
from clientpress.output.paths import path_fault

_BLOCK = re.compile(r"^```python\n(.*?)^```$", re.DOTALL | re.MULTILINE)
# Ends of lines to some program, or what turns the order of a line around.
_UNSEEN = re.compile(
    "[^\\S\n \xa0]|[\x00-\x08\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]"
)


def shape(node: ast.AST) -> int:
    """Return a number that two trees share if they do the same with other strings.

    What is said in another order counts as the same, for names decide it. What is
    imported from outside of the package is part of the shape.
    """
    if isinstance(node, ast.Constant):
        return hash(type(node.value).__name__)
    if isinstance(node, ast.Import) or (
        isinstance(node, ast.ImportFrom) and not node.level
    ):
        return hash(ast.dump(node))
    if isinstance(node, ast.AnnAssign) and ast.unparse(node.annotation) == "TypeAlias":
        node = _read_aliases(node)
    if isinstance(node, ast.Dict):
        items = zip(node.keys, node.values, strict=True)
        pairs = sorted((shape(key) if key else 0, shape(value)) for key, value in items)
        return hash(str(pairs))
    parts: list[object] = [type(node).__name__]
    for field in node._fields:
        value = getattr(node, field)
        if isinstance(value, ast.AST):
            parts.append(shape(value))
        elif is_list(value):
            inner = (one for one in value if isinstance(one, ast.AST))
            parts.append(sorted(map(shape, inner)))
        else:
            parts.append(value is None)
    return hash(str(parts))


class _Aliases(ast.NodeTransformer):
    """Puts in place of the texts of an alias what they say, but not in literals."""

    def visit_Subscript(self, node: ast.Subscript) -> ast.AST:
        if isinstance(node.value, ast.Name) and node.value.id == "Literal":
            return node
        return self.generic_visit(node)

    def visit_Constant(self, node: ast.Constant) -> ast.AST:
        if isinstance(node.value, str):
            return ast.parse(f"({node.value})", mode="eval").body
        return node


def _read_aliases(node: ast.AnnAssign) -> ast.AST:
    return _Aliases().visit(node)  # type: ignore[no-any-return]


def statements(text: str) -> Iterator[ast.stmt]:
    """Yield the statements of a module. Raises SyntaxError."""
    yield from ast.parse(text).body


class Twin:
    """The client of the harmless document."""

    def __init__(self, files: Mapping[str, bytes]) -> None:
        self._files = files
        # Of files that differed once, since most never do.
        self._shapes: dict[str, Counter[int]] = {}

    def differences(self, files: Mapping[str, bytes]) -> list[str]:
        """Return what a client has that it should not have, or lacks."""
        found = [f"{name!r} {fault}" for name in files if (fault := path_fault(name))]
        theirs = [name for name, own in self._files.items() if files.get(name) != own]
        left = sum(map(self._shapes_of, theirs), Counter[int]())
        for name, content in files.items():
            if self._files.get(name) == content:
                continue
            text = content.decode()
            if unseen := _UNSEEN.search(text):
                found.append(f"{name} holds {unseen[0]!r}")
            try:
                trees = list(_trees(name, text))
            except (SyntaxError, ValueError) as error:
                found.append(f"{name}: {error}")
                continue
            for tree in trees:
                number = shape(tree)
                if not left[number]:
                    found.append(f"{name} has: {ast.unparse(tree)}")
                else:
                    left[number] -= 1
        if left.total():
            found += self._lacking(theirs, left)
        return found

    def _shapes_of(self, name: str) -> Counter[int]:
        if name not in self._shapes:
            trees = _trees(name, self._files[name].decode())
            self._shapes[name] = Counter(map(shape, trees))
        return self._shapes[name]

    def _lacking(self, names: list[str], left: Counter[int]) -> Iterator[str]:
        for name in names:
            for tree in _trees(name, self._files[name].decode()):
                if left[shape(tree)]:
                    yield f"{name} should have: {ast.unparse(tree)}"


def _trees(name: str, text: str) -> Iterator[ast.AST]:
    """Yield the statements of a file, or of the examples in it. Raises ValueError."""
    if name.endswith(".py"):
        yield from ast.parse(text).body
    elif name.endswith(".md"):
        for block in _BLOCK.findall(text):
            yield from ast.parse(block).body
    elif name.endswith(".toml"):
        yield ast.parse(repr(tomllib.loads(text)), mode="eval")
