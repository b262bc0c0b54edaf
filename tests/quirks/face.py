"""The public face of a generated package as text, to be read and compared.

Only what a caller types or reads in an editor: arguments of the client, methods of the
resources, fields of the models, keys of the params.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from clientpress.plan.client import common_arguments

# Every client and method has these; they would drown what a quirk is about.
_COMMON = {"self", "http_client", "options"} | {a.name for a in common_arguments("")}
_MODELS = ("Model", "OpenModel", "ClosedModel")
_BASES = frozenset(("SyncCaller", "SyncClient", "SyncResource", *_MODELS, "TypedDict"))


def face(package: Path) -> str:
    """Return the face of the package in a folder."""
    client = package / "_client.py"
    resources = sorted(package.glob("resources/**/*.py"))
    others = sorted([*package.glob("models/*.py"), *package.glob("params/*.py")])
    lines: list[str] = []
    for path in [client, *resources, *others, package / "webhooks.py"]:
        if path.exists():
            shown = list(_module(ast.parse(path.read_text())))
            name = path.relative_to(package).as_posix()
            lines += ["", f"# {name}", *shown] if shown else []
    return "\n".join(lines[1:]) + "\n"


def _module(tree: ast.Module) -> Iterator[str]:
    for node in tree.body:
        match node:
            # A divided class has those of its parts before.
            case ast.ClassDef(name=name, bases=[*_, ast.Name(id=base)]) if (
                base in _BASES
            ):
                yield f"class {name}({', '.join(map(ast.unparse, node.bases))})"
                yield from _members(node)
            case ast.If(test=ast.Name(id="TYPE_CHECKING"), body=body, orelse=[_, *_]):
                yield from (_assigned(n) for n in body if isinstance(n, ast.AnnAssign))
            case ast.AnnAssign(annotation=ast.Name(id="TypeAlias")):
                yield _assigned(node)
            case ast.AnnAssign(target=target, annotation=annotation) if ast.unparse(
                annotation
            ).startswith("Webhook["):
                yield f"{ast.unparse(target)}: {ast.unparse(annotation)}"
            case _:
                pass


def _assigned(node: ast.AnnAssign) -> str:
    value = ast.unparse(node.value) if node.value is not None else ""
    return f"{ast.unparse(node.target)} = {value}"


def _members(node: ast.ClassDef) -> Iterator[str]:
    for member in node.body:
        match member:
            case ast.FunctionDef(name="with_raw_response" | "with_streaming_response"):
                pass
            case ast.FunctionDef(decorator_list=[ast.Name(id="overload")]):
                yield f"    overload {_signature(member)}"
            case ast.FunctionDef(decorator_list=[_]):
                returned = ast.unparse(member.returns) if member.returns else ""
                yield f"    {member.name}: {returned}"
            case ast.FunctionDef() if not _has_overloads(node, member.name):
                yield f"    {_signature(member)}"
            case ast.AnnAssign():
                yield f"    {_field(member)}"
            case _:
                pass


def _has_overloads(node: ast.ClassDef, name: str) -> bool:
    functions = [n for n in node.body if isinstance(n, ast.FunctionDef)]
    return sum(function.name == name for function in functions) > 1


def _field(node: ast.AnnAssign) -> str:
    text = f"{ast.unparse(node.target)}: {ast.unparse(node.annotation)}"
    return text if node.value is None else f"{text} = {ast.unparse(node.value)}"


def _signature(node: ast.FunctionDef) -> str:
    arguments = node.args
    arguments.args = [a for a in arguments.args if a.arg not in _COMMON]
    pairs = [
        (argument, default)
        for argument, default in zip(
            arguments.kwonlyargs, arguments.kw_defaults, strict=True
        )
        if argument.arg not in _COMMON
    ]
    arguments.kwonlyargs = [argument for argument, _ in pairs]
    arguments.kw_defaults = [default for _, default in pairs]
    returned = ast.unparse(node.returns) if node.returns else ""
    return f"{node.name}({ast.unparse(arguments)}) -> {returned}"
