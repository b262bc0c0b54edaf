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
    from .config import ApiConfig


def entries_of(api: ApiConfig, stages: Stages | None) -> list[Entry]:
    """Return the methods of an API, by name.

    Raises:
        SpecErrors: the document has errors.
    """
    # `check` tells what is wrong; what can be read can be shown.
    stages = replace(stages or Stages(), validate=LateValidation)
    document, lowered = read_api(api, stages=stages, whole=False)
    methods = Surface(lowered, api.settings).methods
    return [
        Entry(
            api.name,
            methods[name],
            str(document.locate(methods[name].operation.pointer, at_key=True)),
        )
        for name in sorted(methods)
    ]
