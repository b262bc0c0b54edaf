"""Type checks of everything: `python -m tests.typecheck`, exit 1 if any fails.

Each generated client is checked in its own folder, as the application that vendors it
would, so that it cannot lean on its neighbours.
"""

from __future__ import annotations

import json
import sys
import tempfile
from pathlib import Path

from .checkers import Check, run

ROOT = Path(__file__).resolve().parents[1]
_PARTS = ("benchmarks", "demo", "hatch_build.py", "generator", "tests", "generated")
GENERATED = sorted(p for p in (ROOT / "generated").iterdir() if p.is_dir())


def main() -> int:
    """Run both checkers over the generator, the tests and every client."""
    with tempfile.TemporaryDirectory() as folder:
        config = Path(folder) / "pyrightconfig.json"
        config.write_text(json.dumps(_pyright_config()))
        pyright = ["--pythonpath", sys.executable, "--project", str(config)]
        return run(
            [
                Check("basedpyright", pyright, ROOT),
                Check("mypy", [], ROOT, [*map(str, GENERATED)]),
                *map(_mypy_of, GENERATED),
            ]
        )


def _mypy_of(client: Path) -> Check:
    package = client.name.replace("-", "_")
    arguments = ["--strict", "--config-file=", package, "tests"]
    return Check("mypy", arguments, client, [".", "tests"])


def _pyright_config() -> dict[str, object]:
    clients = [
        {"root": str(client), "extraPaths": [str(client / "tests")]}
        for client in GENERATED
    ]
    rest = {
        "root": str(ROOT),
        "extraPaths": [str(ROOT / "generator"), *map(str, GENERATED)],
    }
    return {
        "typeCheckingMode": "strict",
        "pythonVersion": "3.11",
        "include": [str(ROOT / part) for part in _PARTS],
        # They stand beside packages that are pressed when tests run.
        "exclude": [
            str(ROOT / "tests/quirks/*/check.py"),
            str(ROOT / "tests/golden/client"),
            "**/__pycache__",
        ],
        "executionEnvironments": [*clients, rest],
    }


if __name__ == "__main__":
    sys.exit(main())
