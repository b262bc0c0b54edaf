"""Files: only a body of its own and a part of a form can hold one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from msgspec.structs import replace

from ..diagnostics import Problem
from ..ir import (
    AliasDecl,
    ArrayType,
    Declaration,
    DeclarationRef,
    Field,
    MapType,
    ModelDecl,
    NullableType,
    Operation,
    StringFormat,
    StringType,
    Type,
    UnionDecl,
)
from ..ir.graph import declared_types, inner_types, reached


def holds_files(one: Type | None, declarations: Mapping[str, Declaration]) -> bool:
    """Tell whether a body is an object with a property that is a file, or several."""
    types = [] if one is None else [one]
    return any(
        _is_file(each)
        for declared in _of_forms(types, declarations)
        for each in declared_types(declared)
    )


def with_text_in_json(
    operations: Iterable[Operation],
    declarations: Mapping[str, Declaration],
    problems: list[Problem],
) -> tuple[list[Operation], dict[str, Declaration]]:
    """Return both with text in place of files where JSON has to hold them.

    JSON has no bytes. What a document means by it, a caller has to know: often base64,
    sometimes an upload that should have been documented as a form. Each is a problem
    where it is sent.
    """
    bodies = [c for o in operations if o.body is not None for c in o.body.contents]
    forms = [c.type for c in bodies if c.kind == "multipart" and c.type is not None]
    jsons = [c.type for c in bodies if c.kind == "json" and c.type is not None]
    sent = reached(jsons, declarations, sent=True)
    changed: dict[str, Declaration] = {}
    for name in sorted(sent - {one.name for one in _of_forms(forms, declarations)}):
        match declarations[name]:
            case ModelDecl(fields=fields) as one:
                problems.extend(_told(fields))
                extras = None if one.extras is None else _as_text(one.extras)
                plain = tuple(replace(f, type=_as_text(f.type)) for f in fields)
                changed[name] = replace(one, fields=plain, extras=extras)
            case UnionDecl(variants=variants) as one:
                texts = dict.fromkeys(map(_as_text, variants))
                changed[name] = replace(one, variants=tuple(texts))
            case _:
                pass
    plain_operations = [
        replace(
            one,
            parameters=tuple(replace(p, type=_as_text(p.type)) for p in one.parameters),
        )
        for one in operations
    ]
    return plain_operations, {**declarations, **changed}


def _of_forms(
    forms: Iterable[Type], declarations: Mapping[str, Declaration]
) -> Iterator[Declaration]:
    """Yield the models of forms and the unions in which their files may stand."""
    bodies = list(_alternatives(forms, declarations))
    yield from bodies
    types = [t for one in bodies for t in declared_types(one)]
    for one in _alternatives(types, declarations):
        if not isinstance(one, ModelDecl):
            yield one


def _alternatives(
    types: Iterable[Type], declarations: Mapping[str, Declaration]
) -> Iterator[Declaration]:
    """Yield what types name, and what unions of those are of; nothing inside models."""
    seen: set[str] = set()
    waiting = list(types)
    while waiting:
        for one in inner_types(waiting.pop()):
            if not isinstance(one, DeclarationRef) or one.name in seen:
                continue
            seen.add(one.name)
            declared = declarations[one.name]
            yield declared
            if isinstance(declared, UnionDecl | AliasDecl):
                waiting.extend(declared_types(declared))


def _told(fields: Iterable[Field]) -> Iterator[Problem]:
    for field in fields:
        if _is_file(field.type):
            yield Problem(
                field.pointer,
                "binary-in-json",
                f"{field.wire!r} is binary, which JSON cannot hold; it is sent as text",
                "describe an upload as multipart/form-data, base64 as format: byte",
                at_key=True,
            )


def _is_file(one: Type) -> bool:
    return any(
        isinstance(each, StringType) and each.format is StringFormat.BINARY
        for each in inner_types(one)
    )


def _as_text(one: Type) -> Type:
    match one:
        case StringType(format=StringFormat.BINARY):
            return replace(one, format=StringFormat.TEXT)
        case ArrayType(item=inner):
            return replace(one, item=_as_text(inner))
        case MapType(value=inner):
            return replace(one, value=_as_text(inner))
        case NullableType(inner=inner):
            return replace(one, inner=_as_text(inner))
        case _:
            return one
