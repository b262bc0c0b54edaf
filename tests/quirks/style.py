"""Checks that black changes nothing in any quirk's client: `python -m tests.quirks.style`.

With names, in the clients of those quirks. Exit 1 if it would change something.
"""

from __future__ import annotations

import sys
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from clientpress.output.format import black_differences

from .pressing import QUIRKS, pressed


def main(quirks: tuple[str, ...]) -> int:
    """Print what black would change; return 0 if that is nothing."""
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
        differences = pool.map(black_differences, places, chunksize=50)
        found = [
            f"{path}\n{difference}"
            for path, difference in zip(places.values(), differences, strict=True)
            if difference
        ]
    sys.stdout.write("\n".join(found))
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(main(tuple(sys.argv[1:]) or QUIRKS))
