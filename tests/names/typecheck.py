"""Type checks the packages that have every name: `python -m tests.names.typecheck`.

Exit 1 if mypy or basedpyright, both strict, finds something.
"""

from __future__ import annotations

import json
import os
import sys

from ..checkers import Check, run
from .packages import NAMES, packages

_PYRIGHT = {
    "typeCheckingMode": "strict",
    "pythonVersion": "3.11",
    "include": NAMES,
    "exclude": ["**/_runtime"],
}


def main() -> int:
    """Return 0 if both checkers are content."""
    folder = packages()
    config = folder / "pyrightconfig.json"
    config.write_text(json.dumps(_PYRIGHT))
    mypy = ["--strict", "--config-file=", "--cache-dir", os.devnull, *NAMES]
    pyright = ["-p", str(config), "--pythonpath", sys.executable]
    return run(
        [Check("mypy", mypy, folder), Check("basedpyright", pyright, folder)],
    )


if __name__ == "__main__":
    sys.exit(main())
