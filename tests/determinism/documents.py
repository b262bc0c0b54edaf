"""The documents that are pressed here, and how: `python -m` this module prints digests.

The digests are of all files of all documents, as JSON, so that processes with different
hash seeds can be compared.
"""

from __future__ import annotations

import hashlib
import json
import sys
from pathlib import Path

from clientpress.config import ApiConfig, PackageSettings
from clientpress.press import compile_api

_REPOSITORY = Path(__file__).resolve().parents[2]
DOCUMENTS = {
    path.parent.name.replace("-", "_"): path
    for folder in ("spec", "tests/quirks")
    for path in sorted(_REPOSITORY.glob(f"{folder}/*/openapi.yaml"))
}


def files(name: str, spec: Path) -> dict[str, bytes]:
    """Return every file of the client of a document, in memory."""
    settings = PackageSettings.derive(name, package=f"{name}_client")
    return dict(compile_api(ApiConfig(settings, spec, spec.parent / "out")).files)


def digests() -> dict[str, str]:
    """Return the digest of each file of each client."""
    return {
        f"{name}/{path}": hashlib.sha256(content).hexdigest()
        for name, spec in DOCUMENTS.items()
        for path, content in files(name, spec).items()
    }


if __name__ == "__main__":
    json.dump(digests(), sys.stdout)
