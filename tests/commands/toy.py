"""Stages that understand a toy document instead of OpenAPI.

file a.py = x = 1          a generated file with its text
include more.txt           another file of the document
error something            a problem, likewise `warning`
crash                      the lowering has a bug
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from clientpress.comparison import Change, Compared
from clientpress.diagnostics import Diagnostic, Position, Problem
from clientpress.output.manifest import digest_files
from clientpress.stages import SchemaFile, Stages

if TYPE_CHECKING:
    from pathlib import Path

    from clientpress.cache.clients import Pressed
    from clientpress.cache.files import Rendered
    from clientpress.cache.memo import Memo
    from clientpress.config import PackageSettings
    from clientpress.document.load import Document
    from clientpress.ir import Api
    from clientpress.reach import Reach


class ToyDocument:
    """What the stages after `load` need of a document."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.diagnostics = ()
        self.selected = ""
        self.lines = path.read_text().splitlines()
        names = [line.split()[1] for line in self.lines if line.startswith("include ")]
        self.names = (path.name, *names)
        self.digest = digest_files(
            path.parent, [path.name, *names], root=self.path.name
        )

    def schema_file(self, name: str) -> str | None:
        return None if name else ""

    def describe(self, problem: Problem) -> Diagnostic:
        line = cast("int", problem.pointer[0])
        return Diagnostic(
            Position(str(self.path), line + 1, 1),
            problem.code,
            problem.message,
            problem.hint,
            source_line=self.lines[line],
        )


def _load(path: Path, reach: Reach, memo: Memo) -> Document:
    del reach, memo
    return cast("Document", ToyDocument(path))


def _normalise(document: Document) -> dict[str, Any]:
    return {"lines": cast("ToyDocument", document).lines}


class ToyValidation:
    """A validation that knows everything at once."""

    def __init__(self, problems: list[Problem]) -> None:
        self.problems = problems

    def finish(self) -> list[Problem]:
        return self.problems

    def cancel(self) -> None:
        pass


def _validate(
    document: Document,
    root: dict[str, Any],
    *,
    house_rules: bool,
    cache: Path | None = None,
) -> ToyValidation:
    del document, cache
    problems: list[Problem] = []
    for number, line in enumerate(root["lines"]):
        word, _, rest = line.partition(" ")
        if word == "error" or (word == "house-error" and house_rules):
            problems.append(Problem((number,), "lost-operation", rest))
        if word == "warning":
            problems.append(Problem((number,), "untyped", rest))
    return ToyValidation(problems)


def _lower(root: dict[str, Any], schema_file: SchemaFile) -> tuple[Api, list[Problem]]:
    del schema_file
    if "crash" in root["lines"]:
        raise KeyError("toy bug")
    return cast("Api", root["lines"]), []


def _dump(api: Api) -> str:
    return f"{cast('list[str]', api)}\n"


def _render(
    api: Api, settings: PackageSettings, rendered: Rendered, document: str
) -> dict[str, str]:
    del rendered, document
    files = {"package.txt": settings.package + "\n"}
    for line in cast("list[str]", api):
        word, _, rest = line.partition(" ")
        if word == "file":
            name, _, text = rest.partition(" = ")
            files[name] = text + "\n"
    return files


def _compare(old: Pressed, new: Pressed, document: Document) -> Compared:
    """Each file is a method, whatever it holds."""
    before, after = (
        [line.partition(" = ")[0] for line in cast("list[str]", one.api)]
        for one in (old, new)
    )
    changes = [
        *(
            _change("method-removed", one, "is gone")
            for one in before
            if one not in after
        ),
        *(_change("method-added", one, "is new") for one in after if one not in before),
    ]
    name = cast("ToyDocument", document).path.name
    return Compared("", tuple(changes), lambda _: "", lambda _: name)


def _change(kind: str, line: str, text: str) -> Change:
    new = () if kind == "method-added" else None
    return Change(kind, line, "a line", text, None, new)


TOY = Stages(
    load=_load,
    edit=lambda document, _edits: document,
    normalise=_normalise,
    validate=_validate,
    lower=_lower,
    dump=_dump,
    render=_render,
    compare=_compare,
)
