"""The table of changes: pairs of operations, what `diff` says, and a caller of the first.

All cases are in two documents, `old` and `new`; each has an operation, a namespace and
schemas of its own. The keys of a case in `kinds/`:

`old`, `new`
    The operation in each version; null where there is none. `path` is added to its path,
    `method` is `get`, or `post` with a body. `query` has schemas of parameters, of which
    `needs` are required; `parameters` are whole ones. `body` is a schema of JSON, and
    required unless `optional`; `answer` that of a 200, `answers` those by status.
    `schemas` are components. `raw` is merged into the operation.
`changes`
    The kinds that are found.
`call`
    What a caller wrote, with `c` as the namespace; `client` are arguments of the client.
`sample`
    What the server answers, where that is not made up; with 200 unless there is `status`.
`unseen`
    Why the caller does not fail though the change is breaking.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, cast

import yaml

from clientpress.json_values import is_list, is_object

FOLDER = Path(__file__).parent / "kinds"


@dataclass(frozen=True, eq=False)
class Case:
    """One change."""

    name: str
    old: dict[str, Any] | None
    new: dict[str, Any] | None
    changes: tuple[str, ...]
    call: str
    client: str = ""
    sample: Any = None
    status: int = 200
    unseen: str = ""

    @property
    def slug(self) -> str:
        """Return the namespace of the operation, and the first segment of its path."""
        return "_".join(re.findall(r"\w+", self.name.lower()))

    @property
    def prefix(self) -> str:
        """Return what the names of the schemas begin with."""
        return "".join(word.capitalize() for word in self.slug.split("_"))

    def may_own(self, python: str) -> bool:
        """Tell whether a change may be one of the case's, by what it is about."""
        own = rf"({self.slug}|models\.{self.prefix}[A-Z]\w*)(\.|$)"
        return re.match(own, python) is not None

    @property
    def caller(self) -> str:
        """Return the module of the caller."""
        call = re.sub(
            r"\b(models|params)\.@?(?=[A-Z])", rf"\1.{self.prefix}", self.call
        )
        lines = ["pass"] if call == "pass" else [f"c = client.{self.slug}"]
        lines += call.splitlines()
        return (
            "from __future__ import annotations\n\n"
            "import datetime as dt\n"
            "from typing import Any, Literal\n\n"
            "from shop import APIStatusError, Shop, models, params\n\n\n"
            "def run(client: Shop) -> None:\n"
            + "".join(f"    {line}\n" for line in lines)
        )


@cache
def cases() -> tuple[Case, ...]:
    """Return all cases, in the order of the files."""
    found: list[Case] = []
    for path in sorted(FOLDER.glob("*.yaml")):
        table: dict[str, Any] = yaml.load(path.read_text("utf-8"), yaml.CSafeLoader)
        for name, entry in table.items():
            changes: tuple[str, ...] = tuple(entry.pop("changes"))
            found.append(Case(name, changes=changes, **entry))
    return tuple(found)


def owner(python: str) -> Case | None:
    """Return the case that a change is of; names of cases may begin with each other."""
    found = [case for case in cases() if case.may_own(python)]
    return max(found, key=lambda case: len(case.slug), default=None)


def document(side: str) -> dict[str, Any]:
    """Return the document of one side, `old` or `new`."""
    paths: dict[str, Any] = {}
    schemas: dict[str, Any] = {}
    for case in cases():
        entry = cast("dict[str, Any] | None", getattr(case, side))
        if entry is None:
            continue
        path, method, operation = _operation(case, entry)
        paths.setdefault(path, {})[method] = operation
        for name, schema in entry.get("schemas", {}).items():
            schemas[f"{case.prefix}{name}"] = _with_references(schema, case)
    return {
        "openapi": "3.1.0",
        "info": {"title": "Shop", "version": "1"},
        "servers": [{"url": "https://shop.test"}],
        "paths": paths,
        "components": {
            "schemas": schemas,
            "securitySchemes": {
                "Key": {"type": "apiKey", "in": "header", "name": "X-Key"},
                "Token": {"type": "http", "scheme": "bearer"},
            },
        },
    }


def _operation(case: Case, entry: dict[str, Any]) -> tuple[str, str, dict[str, Any]]:
    path = f"/{case.slug}{entry.get('path', '')}"
    parameters = [
        {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}
        for name in re.findall(r"{(\w+)}", path)
    ]
    parameters += [
        {
            "name": name,
            "in": "query",
            "required": name in entry.get("needs", ()),
            "schema": schema,
        }
        for name, schema in entry.get("query", {}).items()
    ]
    parameters += entry.get("parameters", ())
    answers = entry.get("answers", {"200": entry.get("answer", {"type": "string"})})
    operation: dict[str, Any] = {
        "operationId": f"{case.slug}.call",
        "parameters": parameters,
        "responses": {status: _answer(schema) for status, schema in answers.items()},
    }
    if "body" in entry:
        operation["requestBody"] = {
            "required": not entry.get("optional"),
            "content": {"application/json": {"schema": entry["body"]}},
        }
    operation.update(entry.get("raw", {}))
    method = entry.get("method", "post" if "body" in entry else "get")
    return path, method, _with_references(operation, case)


def _answer(schema: Any) -> dict[str, Any]:
    answer: dict[str, Any] = {"description": "Well."}
    if schema is not None:
        answer["content"] = {"application/json": {"schema": schema}}
    return answer


def _with_references(node: Any, case: Case) -> Any:
    """Return a part of a document with whole references, to schemas of its case."""
    if is_object(node):
        return {key: _referring(key, value, case) for key, value in node.items()}
    if is_list(node):
        return [_with_references(one, case) for one in node]
    return node


def _referring(key: str, value: Any, case: Case) -> Any:
    """Return the value of a key: names of schemas are those of a `$ref` or a mapping."""
    place = f"#/components/schemas/{case.prefix}"
    if key == "$ref":
        return f"{place}{value}"
    if key == "mapping":
        return {word: f"{place}{name}" for word, name in value.items()}
    return _with_references(value, case)
