"""What the press and its clients cost: `make bench`.

Prints one table. Targets are those of the design, printed and never asserted: a test
that depends on the speed of a machine fails for its neighbours.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence

from . import (
    calling,
    diffing,
    graph,
    importing,
    mocking,
    pressing,
    rivals,
    scaling,
    sending,
    starting,
    watching,
)
from .measure import Row, show, show_heading

PARTS: dict[str, Callable[[], Iterator[Row]]] = {
    "generate": pressing.generate,
    "edit": pressing.edit,
    "watch": watching.watch,
    "check": pressing.check,
    "diff": diffing.diff,
    "scale": scaling.scale,
    "graph": graph.graph,
    "rivals": rivals.rivals,
    "import": importing.imports,
    "start": starting.start,
    "decode": calling.decode,
    "call": calling.call,
    "send": sending.send,
    "mock": mocking.mock,
}


def main(only: Sequence[str]) -> int:
    """Measure the parts that are named, or all of them."""
    unknown = [name for name in only if name not in PARTS]
    if unknown:
        known = f"there are {', '.join(PARTS)}"
        sys.stderr.write(f"no such part: {', '.join(unknown)}; {known}\n")
        return 2
    show_heading()
    for name, part in PARTS.items():
        if not only or name in only:
            for row in part():
                show(row)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
