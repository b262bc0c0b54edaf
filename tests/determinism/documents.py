"""The documents that are pressed here, and how: `python -m` this module prints digests.

The digests are of all files of all documents, whose keys are reordered first by the
`Reorder` that is named, as JSON, so that processes with different hash seeds can be
compared.
"""

from __future__ import annotations

import hashlib
import json
import shutil
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from clientpress.config import ApiConfig, PackageSettings
from clientpress.press import compile_api
from clientpress.stages import Stages, Validation

from .key_order import REORDERS, reorder_files

if TYPE_CHECKING:
    from clientpress.diagnostics import Problem

_REPOSITORY = Path(__file__).resolve().parents[2]
DOCUMENTS = {
    path.parent.name.replace("-", "_"): path
    for folder in ("spec", "tests/quirks")
    for path in sorted(_REPOSITORY.glob(f"{folder}/*/openapi.yaml"))
}


class _Nothing:
    """Nothing is wrong: validation says whether there are files, not what they hold."""

    def __init__(self) -> None:
        self.problems: list[Problem] = []

    def finish(self) -> list[Problem]:
        return []

    def cancel(self) -> None:
        pass


def _unvalidated(*_: object, **__: Any) -> Validation:
    return _Nothing()


UNVALIDATED = Stages(validate=_unvalidated)


def digests_of(name: str, spec: Path) -> dict[str, str]:
    """Return the digest of every file of the client of a document."""
    settings = PackageSettings.derive(name, package=f"{name}_client")
    api = ApiConfig(settings, spec, spec.parent / "out")
    compiled = compile_api(api, stages=UNVALIDATED)
    return {
        path: hashlib.sha256(content).hexdigest()
        for path, content in compiled.files.items()
    }


def reordered_digests(change: str) -> dict[str, dict[str, str]]:
    """Return the digests of each client's files, with the keys in another order."""
    found: dict[str, dict[str, str]] = {}
    for name, spec in DOCUMENTS.items():
        with tempfile.TemporaryDirectory() as folder:
            copy = Path(shutil.copytree(spec.parent, Path(folder) / "spec"))
            reorder_files(copy, REORDERS[change])
            found[name] = digests_of(name, copy / spec.name)
    return found


if __name__ == "__main__":
    json.dump(reordered_digests(sys.argv[1]), sys.stdout)
