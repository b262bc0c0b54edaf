"""The methods of an API as `list` and `show` find them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from .document.validate import LateValidation
from .overview import Entry
from .reading import read_api
from .stages import Stages
from .surface import Surface

if TYPE_CHECKING:
    from .config import ApiConfig, PackageSettings
    from .document.load import Document
    from .ir import Api


def entries_of(api: ApiConfig, stages: Stages | None) -> list[Entry]:
    """Return the methods of an API, by name.

    Raises:
        SpecErrors: the document has errors.
    """
    document, lowered = read_leniently(api, stages)
    return entries_in(document, lowered, api.settings)


def entries_in(
    document: Document, lowered: Api, settings: PackageSettings
) -> list[Entry]:
    """Return the methods of an API that was read, by name."""
    methods = Surface(lowered, settings).methods
    return [
        Entry(
            settings.name,
            methods[name],
            str(document.locate(methods[name].operation.pointer, at_key=True)),
        )
        for name in sorted(methods)
    ]


def document_of(api: ApiConfig, stages: Stages | None) -> Document:
    """Return the document of an API.

    Raises:
        SpecErrors: the document has errors.
    """
    return read_leniently(api, stages)[0]


def read_leniently(api: ApiConfig, stages: Stages | None) -> tuple[Document, Api]:
    """Return the document of an API and what it means, if it can be read at all.

    Raises:
        SpecErrors: the document has errors.
    """
    # `check` tells what is wrong; what can be read can be shown.
    stages = replace(stages or Stages(), validate=LateValidation)
    return read_api(api, stages=stages, whole=False)
