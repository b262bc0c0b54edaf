"""Writes docs/diagnostics.md, the table of rules as a page: `make diagnostics`."""

from __future__ import annotations

import sys
from itertools import groupby
from pathlib import Path

from clientpress.rules import READINGS, RULES

PAGE = Path(__file__).resolve().parents[1] / "docs" / "diagnostics.md"
_HEADING = """\
# What can be wrong with a document

Each finding names its rule: `error[unknown-ref]`. How a document is read decides whether it is an
error, which stops the run, or a warning: as it is meant (`--lenient`, the default for documents of
others), by the letter (`--strict`), or by the house rules of a project as well (`house_rules = true`).

Written by `make diagnostics` from `generator/clientpress/rules.py`; do not edit.
"""


def page() -> str:
    """Return the page."""
    order = sorted(RULES.values(), key=lambda rule: (rule.weight.value, rule.code))
    parts = [_HEADING]
    for weight, rules in groupby(order, key=lambda rule: rule.weight):
        severities = (f"{r}: {weight.severity(r)}" for r in READINGS)
        parts.append(f"## {weight.meaning}\n\n{', '.join(severities)}.\n")
        rows = "\n".join(f"| `{rule.code}` | {rule.meaning} |" for rule in rules)
        parts.append(f"| rule | what is wrong |\n|---|---|\n{rows}\n")
    return "\n".join(parts)


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
    sys.stdout.write(f"{PAGE} is written\n")
