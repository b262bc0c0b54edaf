"""What it takes to compare two versions of a large document.

The old one is GitHub's, in the folder CORPUS; the new one is made of it by 40 edits of
operations and schemas, each of one of a few kinds.
"""

from __future__ import annotations

import copy
import json
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from .measure import Row, clientpress, seconds

_EDITS = 20
"""So many operations are edited, and as many schemas."""
_METHODS = ("get", "post", "put", "patch", "delete")


def diff() -> Iterator[Row]:
    """Runs of `clientpress diff` on two documents, each read anew."""
    document = Path(os.environ.get("CORPUS", "")) / "github.json"
    if not document.is_file():
        return
    old = json.loads(document.read_text(encoding="utf-8"))
    with tempfile.TemporaryDirectory() as name:
        edited = Path(name) / "github.json"
        edited.write_text(json.dumps(_edited(old)), encoding="utf-8")
        arguments = ("diff", str(document.resolve()), str(edited))
        run = clientpress(Path(name), *arguments, quiet=False)
        what = f"diff of GitHub's document, {2 * _EDITS} edits"
        yield Row(what, "s", [seconds(run) for _ in range(3)], "under 5")


def _edited(old: dict[str, Any]) -> dict[str, Any]:
    new = copy.deepcopy(old)
    for number, path in enumerate(_some(new["paths"])):
        _edit_operation(new["paths"][path], number)
    for name in _some(new["components"]["schemas"]):
        schema = new["components"]["schemas"][name]
        if "properties" in schema:
            schema["properties"]["added_field"] = {"type": "integer"}
        else:
            schema["description"] = "Described in other words."
    return new


def _some(entries: dict[str, Any]) -> list[str]:
    """Return names that are spread over a map."""
    names = sorted(entries)
    return names[:: len(names) // _EDITS][:_EDITS]


def _edit_operation(item: dict[str, Any], number: int) -> None:
    method = next(name for name in _METHODS if name in item)
    operation = item[method]
    match number % 4:
        case 0:
            added = {"name": "added", "in": "query", "required": True}
            operation.setdefault("parameters", []).append(
                {**added, "schema": {"type": "string"}}
            )
        case 1:
            operation["summary"] = "Summarised in other words."
        case 2:
            operation["deprecated"] = True
        case _:
            del item[method]
