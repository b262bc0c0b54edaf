"""The stages of a press run as one record, so that tests can put in their own.

Each stage is imported when it runs: a `check` that finds nothing changed, or a
`validate`, does not pay for templates.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from pathlib import Path

    from .config import PackageSettings
    from .diagnostics import Problem
    from .document.load import Document
    from .ir import Api

SchemaHome = Callable[[str], "str | None"]


class Validate(Protocol):
    """Lists everything that is wrong with a document."""

    def __call__(
        self,
        document: Document,
        root: dict[str, Any],
        *,
        house_rules: bool,
        cache: Path | None = None,
    ) -> list[Problem]: ...


def _load(path: Path) -> Document:
    from .document.load import load  # noqa: PLC0415

    return load(path)


def _normalise(document: Document) -> dict[str, Any]:
    from .document.normalise import normalise  # noqa: PLC0415

    return normalise(document)


def _validate(
    document: Document,
    root: dict[str, Any],
    *,
    house_rules: bool,
    cache: Path | None = None,
) -> list[Problem]:
    from .document.validate import validate  # noqa: PLC0415

    return validate(document, root, house_rules=house_rules, cache=cache)


def _lower(root: dict[str, Any], home: SchemaHome) -> tuple[Api, list[Problem]]:
    from .lower import lower  # noqa: PLC0415

    return lower(root, home)


def _dump(api: Api) -> str:
    from .ir.dump import dump  # noqa: PLC0415

    return dump(api)


def _render(api: Api, settings: PackageSettings) -> Mapping[str, str]:
    from .render import render_client  # noqa: PLC0415

    return render_client(api, settings)


def _format(text: str) -> str:
    from .output.format import black_format  # noqa: PLC0415

    return black_format(text)


@dataclass(frozen=True, slots=True)
class Stages:
    """What runs, in this order; `write` follows and is not exchangeable."""

    load: Callable[[Path], Document] = _load
    normalise: Callable[[Document], dict[str, Any]] = _normalise
    validate: Validate = _validate
    lower: Callable[[dict[str, Any], SchemaHome], tuple[Api, list[Problem]]] = _lower
    dump: Callable[[Api], str] = _dump
    render: Callable[[Api, PackageSettings], Mapping[str, str]] = _render
    format: Callable[[str], str] = _format
