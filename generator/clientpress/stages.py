"""The stages of a press run as one record, so that tests can put in their own.

Each stage is imported when it runs: a `check` that finds nothing changed, or a
`validate`, does not pay for templates.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from pathlib import Path

    from .cache.clients import Pressed
    from .cache.files import Rendered
    from .cache.memo import Memo
    from .comparison import Compared
    from .config import PackageSettings
    from .diagnostics import Problem
    from .document.load import Document
    from .edits import Edits
    from .ir import Api
    from .reach import Reach
    from .references import Pointer

SchemaFile = Callable[[str], "str | None"]


class Validation(Protocol):
    """What is wrong with a document: known now, and known when it is asked for.

    Exactly one of `finish`, which returns all problems, and `cancel` is called.
    """

    problems: list[Problem]

    def finish(self) -> list[Problem]:
        """Return all problems."""
        ...

    def cancel(self) -> None:
        """Give up what is not known yet."""
        ...


class Validate(Protocol):
    """Begins to list everything that is wrong with a document."""

    def __call__(
        self,
        document: Document,
        root: dict[str, Any],
        *,
        house_rules: bool,
        cache: Path | None = None,
    ) -> Validation:
        """Begin; positions are those of `document`, `root` is what is validated."""
        ...


class Render(Protocol):
    """Returns the text of every file; those that stand may be taken from `rendered`.

    `document` is the name of the file that the API was read from.
    """

    def __call__(
        self, api: Api, settings: PackageSettings, rendered: Rendered, document: str, /
    ) -> Mapping[str, str]:
        """Return the texts by path."""
        ...


def _load(path: Path, reach: Reach, memo: Memo) -> Document:
    from .document.load import load  # noqa: PLC0415

    return load(path, reach, memo)


def _edit(document: Document, edits: Edits) -> Document:
    from .document.editing import edit  # noqa: PLC0415
    from .lower.operation_names import method_paths  # noqa: PLC0415

    return edit(document, edits, method_paths)


def _normalise(document: Document) -> dict[str, Any]:
    from .document.normalise import normalise  # noqa: PLC0415

    return normalise(document)


def _validate(
    document: Document,
    root: dict[str, Any],
    *,
    house_rules: bool,
    cache: Path | None = None,
) -> Validation:
    from .document.validate import Validation  # noqa: PLC0415

    return Validation(document, root, house_rules=house_rules, cache=cache)


def _lower(root: dict[str, Any], schema_file: SchemaFile) -> tuple[Api, list[Problem]]:
    from .lower import lower  # noqa: PLC0415

    return lower(root, schema_file)


def _dump(api: Api) -> str:
    from .ir.dump import dump  # noqa: PLC0415

    return dump(api)


def _render(
    api: Api, settings: PackageSettings, rendered: Rendered, document: str
) -> Mapping[str, str]:
    from .render import render_client  # noqa: PLC0415

    return render_client(api, settings, rendered, document)


def _format(text: str) -> str:
    from .output.format import black_format  # noqa: PLC0415

    return black_format(text)


def _compare(old: Pressed, new: Pressed, document: Document) -> Compared:
    from .comparison import Side, Surface, compare_apis  # noqa: PLC0415

    def nowhere(pointer: Pointer) -> str:
        del pointer
        return ""  # the document has been edited since

    def here(pointer: Pointer) -> str:
        return str(document.locate(pointer, at_key=True))

    return compare_apis(
        new.settings.name, Side(Surface(*old), nowhere), Side(Surface(*new), here)
    )


@dataclass(frozen=True, slots=True)
class Stages:
    """What runs, in this order; `write` comes before `compare`, not exchangeable."""

    load: Callable[[Path, Reach, Memo], Document] = _load
    edit: Callable[[Document, Edits], Document] = _edit
    normalise: Callable[[Document], dict[str, Any]] = _normalise
    validate: Validate = _validate
    lower: Callable[[dict[str, Any], SchemaFile], tuple[Api, list[Problem]]] = _lower
    dump: Callable[[Api], str] = _dump
    render: Render = _render
    format: Callable[[str], str] = _format
    compare: Callable[[Pressed, Pressed, Document], Compared] = _compare


def of_operations(stages: Stages, pointers: Collection[Pointer]) -> Stages:
    """Return stages that lower some operations only, and those that these need.

    They are named by where they stand, whatever a document calls them. Webhooks and
    guides are left out.
    """

    def lower(
        root: dict[str, Any], schema_file: SchemaFile
    ) -> tuple[Api, list[Problem]]:
        from msgspec.structs import replace as with_  # noqa: PLC0415

        api, problems = stages.lower(root, schema_file)
        wanted = {one.pointer for one in api.operations if one.pointer in pointers}
        waiting = [one for one in api.operations if one.pointer in wanted]
        while waiting:
            one = waiting.pop()
            for asked in (one.task, one.prepared_by):
                needed = api.by_id.get(asked.operation) if asked is not None else None
                if needed is not None and needed.pointer not in wanted:
                    wanted.add(needed.pointer)
                    waiting.append(needed)
        kept = tuple(one for one in api.operations if one.pointer in wanted)
        return with_(api, operations=kept, webhooks=(), guide=()), problems

    return replace(stages, lower=lower)
