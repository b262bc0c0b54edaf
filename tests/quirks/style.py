"""Checks that black changes nothing in any quirk's client, and that ruff finds nothing.

`python -m tests.quirks.style`; with names, in the clients of those quirks. Exit 1 if
black would change something or ruff has found something.
"""

from __future__ import annotations

import sys
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from clientpress.output.format import black_differences
from tests.linting import BESIDE_THE_DEFAULT, linted

from .pressing import QUIRKS, pressed

# What ruff finds by default and has to be as it is.
_ACCEPTED = {
    "every_script": ["--ignore=N999"],  # as of odd_names
    "hostile": ["--ignore=UP007"],  # `|` cannot join annotations that are strings
    "odd_names": [
        "--ignore=N999"
    ],  # a module is called after its tag, in the tag's letters
    "quotes": ["--ignore=UP007"],  # as above: escapes cannot stand in such strings
    "references": [
        "--ignore=TC004,TC007"
    ],  # `import_late` has imported what an alias is of
}


def main(quirks: tuple[str, ...]) -> int:
    """Print what black would change and what ruff finds; return 0 if that is nothing."""
    # Many clients have some files of the same text.
    places: dict[str, Path] = {}
    for quirk in quirks:
        folder = pressed(quirk)
        for path in folder.rglob("*.py"):
            # The runtime is copied; how it looks is checked where it is written.
            if "_runtime" not in path.parts:
                text = path.read_text(encoding="utf-8")
                places.setdefault(text, path.relative_to(folder.parent))
    with ProcessPoolExecutor(2) as pool:
        findings = pool.map(_lint, quirks)
        differences = pool.map(black_differences, places, chunksize=50)
        found = [
            f"{path}\n{difference}"
            for path, difference in zip(places.values(), differences, strict=True)
            if difference
        ]
        found += (text for text in findings if text)
    sys.stdout.write("\n".join(found))
    return int(bool(found))


def _lint(quirk: str) -> str:
    return linted(pressed(quirk), BESIDE_THE_DEFAULT, *_ACCEPTED.get(quirk, []))


if __name__ == "__main__":
    sys.exit(main(tuple(sys.argv[1:]) or QUIRKS))
