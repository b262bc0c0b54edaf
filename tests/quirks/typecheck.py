"""Type checks every pressed quirk and its check.py: `python -m tests.quirks.typecheck`.

One run of mypy and one of basedpyright over all of them, both strict; with names, over
those quirks. A call that both have to refuse carries a `type: ignore`: one that nobody
needs is an error.
"""

from __future__ import annotations

import json
import os
import sys

from ..checkers import Check, run
from .pressing import FOLDER, QUIRKS, pressed, workshop

_REPOSITORY = FOLDER.parents[1]
_CHOSEN = tuple(sys.argv[1:]) or QUIRKS
_CHECKS = [str(FOLDER / quirk / "check.py") for quirk in _CHOSEN]


def main() -> int:
    """Return 0 if both checkers are content."""
    outputs = [pressed(quirk) for quirk in _CHOSEN]
    packages = [str(o / f"quirk_{q}") for o, q in zip(outputs, _CHOSEN, strict=True)]
    tests = [str(output / "tests") for output in outputs]
    supports = [
        str(path) for output in outputs for path in output.glob("tests/*_support.py")
    ]
    roots = [
        str(_REPOSITORY / "generator"),
        str(_REPOSITORY),
        *map(str, outputs),
        *tests,
    ]
    return run(
        [
            # Test modules of one name stand in many folders: mypy knows one of each.
            _mypy([*packages, *supports, *_CHECKS], roots),
            _basedpyright([*packages, *tests, *_CHECKS], roots),
        ]
    )


def _mypy(files: list[str], roots: list[str]) -> Check:
    config = workshop() / "mypy.ini"
    config.write_text(
        "[mypy]\nstrict = true\npython_version = 3.11\nexplicit_package_bases = true\n"
        f"cache_dir = {os.devnull}\n"
    )
    return Check("mypy", [f"--config-file={config}", *files], workshop(), roots)


def _basedpyright(folders: list[str], roots: list[str]) -> Check:
    config = workshop() / "pyrightconfig.json"
    # The runtime is the same in every package: one of them is checked.
    copies = [str(pressed(q) / f"quirk_{q}" / "_runtime") for q in _CHOSEN[1:]]
    settings = {
        "typeCheckingMode": "strict",
        "pythonVersion": "3.11",
        "include": folders,
        "exclude": copies,
        "extraPaths": roots,
        "executionEnvironments": [
            {
                "root": str(FOLDER),
                "extraPaths": roots,
                "reportUnnecessaryTypeIgnoreComment": "error",
            }
        ],
    }
    config.write_text(json.dumps(settings))
    arguments = ["-p", str(config), "--pythonpath", sys.executable]
    return Check("basedpyright", arguments, workshop())


if __name__ == "__main__":
    sys.exit(main())
