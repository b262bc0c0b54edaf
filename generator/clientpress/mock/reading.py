"""A document as the mock needs it: the tree that decides, and the IR that samples."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from ..config import ApiConfig, PackageSettings
from ..document.validate import LateValidation
from ..ir import Api
from ..reading import read_api
from ..stages import SchemaFile, Stages

if TYPE_CHECKING:
    from ..diagnostics import Problem
    from ..document.load import Document


class Reading(Struct, frozen=True):
    """`root` is the document in its 3.1 form, `api` what it means.

    `document` knows where all of it stands.
    """

    name: str
    root: dict[str, Any]
    api: Api
    document: Document


def read_document(path: Path | str) -> Reading:
    """Return a document by its path, as it is written.

    Raises:
        SpecErrors: the document has errors.
    """
    path = Path(path).absolute()
    settings = PackageSettings(path.stem, "", "", "", "")
    return read(ApiConfig(settings, path, path.parent))


def read(config: ApiConfig, stages: Stages | None = None) -> Reading:
    """Return the document of an API, if it can be read at all.

    Raises:
        SpecErrors: the document has errors.
    """
    stages = stages or Stages()
    roots: list[dict[str, Any]] = []

    def lower(
        root: dict[str, Any], schema_file: SchemaFile
    ) -> tuple[Api, list[Problem]]:
        roots.append(root)
        return stages.lower(root, schema_file)

    # `check` tells what is wrong; what can be read can be served.
    noting = replace(stages, validate=LateValidation, lower=lower)
    document, api = read_api(config, stages=noting, whole=False)
    return Reading(config.name, roots[-1], api, document)
