"""Check the local references of a bundled document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..diagnostics import Problem
from ..json_values import is_list, is_object
from ..references import nothing_at, parse_pointer, reference, resolve
from ..spelling import Spelling
from .bundle import mapping
from .layouts import layout_of
from .objects import Node, spoken

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ..references import Pointer
    from .layouts import Layout


def check_references(root: dict[str, Any], nodes: Iterable[Node]) -> Iterator[Problem]:
    """Yield references to nothing, to the wrong kind of object, and cycles."""
    edges: dict[Pointer, list[Pointer]] = {}
    places: dict[Pointer, Pointer] = {}
    checked: dict[tuple[str, str], Problem | Pointer] = {}
    spelling = Spelling()
    layout = layout_of(root)
    for node in nodes:
        text = reference(node.value)
        if text is not None and not text.startswith("#"):
            continue  # the bundler, which looked for the file, has said so
        if text is None:
            if node.kind == "schema" and is_object(node.value):
                yield from _check_mapping(root, node, spelling)
                for i, part in enumerate(_parts(node.value)):
                    here = (*node.pointer, "allOf", i)
                    if reference(part) is not None:
                        edges.setdefault(node.pointer, []).append(here)
            continue
        place = (*node.pointer, "$ref")
        key = (node.kind, text)
        if key not in checked:
            checked[key] = _check(root, node.kind, text, place, spelling)
        result = checked[key]
        if isinstance(result, Problem):
            yield Problem(place, result.code, result.message, result.hint)
        else:
            edges[node.pointer] = [result]
            places[node.pointer] = place
    yield from _cycles(edges, places, layout)


def _parts(schema: dict[str, Any]) -> list[Any]:
    parts = schema.get("allOf")
    return parts if is_list(parts) else []


def _check(
    root: dict[str, Any], kind: str, text: str, place: Pointer, spelling: Spelling
) -> Problem | Pointer:
    try:
        target, _ = resolve(root, text)
    except LookupError:
        is_lost = kind in ("pathItem", "operation")
        code = "lost-operation" if is_lost else "unknown-ref"
        return Problem(place, code, nothing_at(text), _closest(root, text, spelling))
    section, layout = target[:-1], layout_of(root)
    if section in layout.sections and layout.sections[section] != kind:
        named, word = "/".join(map(str, section)), spoken(kind)
        article = "an" if word[0] in "aeio" else "a"
        message = f"{text!r} points into {named}; here stands {article} {word}"
        return Problem(place, "ref-kind", message)
    return target


def _closest(root: dict[str, Any], text: str, spelling: Spelling) -> str:
    """Return a hint that names what exists where a reference breaks off."""
    try:
        segments = parse_pointer(text.partition("#")[2])
    except ValueError:
        return "write a JSON pointer: #/components/schemas/Name"
    if not segments:
        return "write a JSON pointer: #/components/schemas/Name"
    value: Any = root
    for depth, segment in enumerate(segments):
        if is_object(value) and segment in value:
            value = value[segment]
            continue
        if not is_object(value):
            break
        close = spelling.nearest(segment, value)
        prefix = "/".join(segments[:depth])
        return f"did you mean {close!r}, in #/{prefix}?" if close else ""
    return ""


def _check_mapping(
    root: dict[str, Any], node: Node, spelling: Spelling
) -> Iterator[Problem]:
    for name, text in mapping(node.value).items():
        if not text.startswith("#"):
            continue
        try:
            resolve(root, text)
        except LookupError:
            place = (*node.pointer, "discriminator", "mapping", name)
            yield Problem(
                place, "unknown-ref", nothing_at(text), _closest(root, text, spelling)
            )


def _cycles(
    edges: dict[Pointer, list[Pointer]],
    places: dict[Pointer, Pointer],
    layout: Layout,
) -> Iterator[Problem]:
    """Yield one problem per circle of objects that are nothing but each other."""
    done: set[Pointer] = set()
    for start in edges:
        path: list[Pointer] = []
        stack: list[tuple[Pointer, bool]] = [(start, False)]
        while stack:
            pointer, leaving = stack.pop()
            if leaving:
                path.pop()
                done.add(pointer)
                continue
            if pointer in done:
                continue
            if pointer in path:
                circle = path[path.index(pointer) :]
                named = [p for p in circle if p in places]
                circle = [*named, named[0]]
                names = " -> ".join(_name(p, layout) for p in circle)
                message = f"these references lead in a circle: {names}"
                hint = "one of them has to hold a definition of its own"
                is_schema = _kind(named[0], layout) == "schema"
                code = "cyclic-schema" if is_schema else "cyclic-ref"
                yield Problem(places[named[0]], code, message, hint)
                continue
            path.append(pointer)
            stack.append((pointer, True))
            stack.extend((target, False) for target in edges.get(pointer, ()))


def _kind(pointer: Pointer, layout: Layout) -> str:
    """Return the kind of the component at or above a place, "" if there is none."""
    for place, kind in layout.sections.items():
        if pointer[: len(place)] == place:
            return kind
    return ""


def _name(pointer: Pointer, layout: Layout) -> str:
    for place in layout.sections:
        if pointer[: len(place)] == place and len(pointer) > len(place):
            return str(pointer[len(place)])
    return "/".join(str(segment) for segment in pointer)
