"""Writes docs/changes.md, the table of changes as a page: `make diagnostics`."""

from __future__ import annotations

import sys
from pathlib import Path

from clientpress.comparison.kinds import KINDS, LEVELS

PAGE = Path(__file__).resolve().parents[1] / "docs" / "changes.md"
_HEADING = """\
# What a change of a document means to callers

<!-- begins with: docs/tutorial.md -->

`clientpress diff` compares two versions of a document by what they mean in Python:

```sh
git show HEAD~1:spec/parcels/openapi.yaml >old.yaml
clientpress diff old.yaml spec/parcels/openapi.yaml
clientpress diff HEAD~1:spec/parcels/openapi.yaml spec/parcels/openapi.yaml
clientpress diff --base main --fail-on breaking
```

The first two comparisons are of documents, and may be of folders of projects; the last compares every API of this project, or those that
are named, with what they were in a revision of git, each read with its own `clientpress.toml`. `--format` is `text`, `json`,
`markdown` (for a comment, or the summary of a job) or `github` (annotations of a workflow). The command exits with 0, or
with 1 if there is a change that `--fail-on` names, or a graver one; with 2 where it was called wrongly.

Breaking is what makes a program fail that was written for the old client: when mypy checks its types, or when it runs. A
document may get stricter than a client checks, as with `maximum` or `pattern`; that is no change of the client. Where classes
have values in them that a program may not know yet, as enums in answers have, another value breaks nothing.

With `--release` it proposes what follows: the version of each client, for `clientpress.toml`, and a section for
`spec/<api>/CHANGELOG.md`. Before 1.0 the second number goes up where a change breaks callers, and the third elsewhere. `generate` copies
the changelog that stands there into the client, and takes the version from `clientpress.toml`; it never reads history, so `check`
holds in any checkout.

```sh
clientpress diff --base HEAD~1 --release
```

Each kind has its level in `generator/clientpress/comparison/kinds.py`, and `make compatibility` holds the levels against
callers, who are type-checked and run with both clients. This page is written by `make diagnostics`; do not edit.
"""
_TITLES = {
    "breaking": "Breaking: the first number of the version goes up",
    "addition": "Additions: the second goes up",
    "documentation": "Documentation: the third goes up",
}


def page() -> str:
    """Return the page."""
    parts = [_HEADING]
    for level in LEVELS:
        rows = "\n".join(
            f"| `{name}` | {kind.meaning} |"
            for name, kind in sorted(KINDS.items())
            if kind.level == level
        )
        parts.append(
            f"## {_TITLES[level]}\n\n| kind | what is different |\n|---|---|\n{rows}\n"
        )
    return "\n".join(parts)


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
    sys.stdout.write(f"{PAGE} is written\n")
