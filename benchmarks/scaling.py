"""What an operation costs, in documents from 100 to 10,000 of them."""

from __future__ import annotations

import json
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from .measure import Row, clientpress, seconds

_SIZES = (100, 1_000, 10_000)
_RUNS = 3
_PER_THING = 5
_THINGS_PER_AREA = 20

Node = dict[str, Any]


def scale() -> Iterator[Row]:
    """Whole commands, cold; a fixed start is in the smallest and taken off below it."""
    times: dict[int, list[float]] = {size: [] for size in _SIZES}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for size in _SIZES:
            (folder / f"{size}.json").write_text(json.dumps(document(size)))
        for _ in range(_RUNS):
            for size in _SIZES:
                shutil.rmtree(folder / "out", ignore_errors=True)
                names = ("--package", "many", "--output", "out")
                run = clientpress(folder, "generate", "--spec", f"{size}.json", *names)
                times[size].append(seconds(run))
    for size in _SIZES:
        yield Row(f"generate {size:,} operations, cold", "s", times[size])
    small, middle, large = (times[size] for size in _SIZES)
    first = _slopes(small, middle, _SIZES[1] - _SIZES[0])
    second = _slopes(middle, large, _SIZES[2] - _SIZES[1])
    yield Row("one operation more, 100 to 1,000", "ms", first)
    yield Row("one operation more, 1,000 to 10,000", "ms", second)
    growth = [late / early for early, late in zip(first, second, strict=True)]
    yield Row("the latter / the former", "times", growth, "flat: 1.0")


def _slopes(low: list[float], high: list[float], operations: int) -> list[float]:
    pairs = zip(low, high, strict=True)
    return [(more - less) / operations * 1_000 for less, more in pairs]


def document(operations: int) -> Node:
    """Return a document with so many operations: things that are listed, made, read ..."""
    paths: Node = {}
    schemas: Node = {}
    for number in range(operations // _PER_THING):
        schemas[f"Thing{number}"] = _THING
        prefix = f"area{number // _THINGS_PER_AREA}.things{number}"
        paths |= _paths(f"/things{number}", prefix, f"Thing{number}")
    return {
        "openapi": "3.1.0",
        "info": {"title": "Many", "version": "1"},
        "servers": [{"url": "https://many.example"}],
        "paths": paths,
        "components": {"schemas": schemas},
    }


_THING: Node = {
    "type": "object",
    "required": ["id"],
    "properties": {
        "id": {"type": "string"},
        "name": {"type": "string", "description": "What people call it."},
        "count": {"type": "integer"},
        "createdAt": {"type": "string", "format": "date-time"},
        "tags": {"type": "array", "items": {"type": "string"}},
    },
}


def _paths(path: str, prefix: str, schema: str) -> Node:
    reference = {"$ref": f"#/components/schemas/{schema}"}
    body = {"required": True, "content": _json(reference)}
    one = {"200": {"description": "The thing.", "content": _json(reference)}}
    many = _json({"type": "array", "items": reference})
    missing = {"404": {"description": "There is no such thing."}}
    text = {"type": "string"}
    key = {"name": "id", "in": "path", "required": True, "schema": text}
    size = {"name": "pageSize", "in": "query", "schema": {"type": "integer"}}

    def operation(name: str, summary: str, responses: Node, **more: Any) -> Node:
        common = {"operationId": f"{prefix}.{name}", "summary": summary}
        return {**common, "responses": responses, **more}

    listed = {"200": {"description": "Things.", "content": many}}
    gone = {"204": {"description": "Gone."}, **missing}
    return {
        path: {
            "get": operation("list", "List things.", listed, parameters=[size]),
            "post": operation("create", "Make a thing.", one, requestBody=body),
        },
        path
        + "/{id}": {
            "parameters": [key],
            "get": operation("get", "Read a thing.", {**one, **missing}),
            "put": operation(
                "update", "Replace a thing.", {**one, **missing}, requestBody=body
            ),
            "delete": operation("delete", "Remove a thing.", gone),
        },
    }


def _json(schema: Node) -> Node:
    return {"application/json": {"schema": schema}}
