"""Type checks of everything: `python -m tests.typecheck`, exit 1 if any fails.

Each generated client is checked in its own folder, as the application that vendors it
would, so that it cannot lean on its neighbours.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
_PARTS = ("benchmarks", "demo", "generator", "tests", "generated")
GENERATED = sorted(p for p in (ROOT / "generated").iterdir() if p.is_dir())


def main() -> int:
    """Run both checkers over the generator, the tests and every client."""
    commands = [(ROOT, ["mypy"]), *(_mypy_of(client) for client in GENERATED)]
    with tempfile.TemporaryDirectory() as folder:
        config = Path(folder) / "pyrightconfig.json"
        config.write_text(json.dumps(_pyright_config()))
        commands.insert(
            0,
            (
                ROOT,
                [
                    "basedpyright",
                    "--pythonpath",
                    sys.executable,
                    "--project",
                    str(config),
                ],
            ),
        )
        with ThreadPoolExecutor(2) as pool:
            failed = [name for name, ok in pool.map(_run, commands) if not ok]
    for name in failed:
        print(f"failed: {name}", file=sys.stderr)  # noqa: T201
    return 1 if failed else 0


def _mypy_of(client: Path) -> tuple[Path, list[str]]:
    package = client.name.replace("-", "_")
    return client, ["mypy", "--strict", "--config-file=", package, "tests"]


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


def _run(command: tuple[Path, list[str]]) -> tuple[str, bool]:
    folder, (tool, *arguments) = command
    own = [".", "tests"] if folder != ROOT else list(map(str, GENERATED))
    result = subprocess.run(  # noqa: S603
        [str(Path(sys.executable).with_name(tool)), *arguments],
        cwd=folder,
        env={**os.environ, "MYPYPATH": os.pathsep.join(own)},
        capture_output=True,
        text=True,
        check=False,
    )
    name = f"{tool} in {folder.relative_to(ROOT.parent)}"
    if result.returncode != 0:
        print(f"{name}\n{result.stdout}{result.stderr}", file=sys.stderr)  # noqa: T201
    return name, result.returncode == 0


if __name__ == "__main__":
    sys.exit(main())
