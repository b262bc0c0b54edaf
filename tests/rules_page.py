"""Writes docs/diagnostics.md: `make diagnostics`.

What is wrong is said by the table of rules, why and how it is mended by
tests/diagnostics, and what clientpress says of the examples by clientpress.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

from clientpress.rules import READINGS, RULES, Rule, Weight
from tests.diagnostics.examples import DOCUMENT, Example, examples

PAGE = Path(__file__).resolve().parents[1] / "docs" / "diagnostics.md"
_READ = {
    "lenient": "with `--lenient`",
    "strict": "with `--strict`",
    "house": "by the house rules",
}
_ARTICLES = {"error": "an error", "warning": "a warning"}
_HEADING = f"""\
# What can be wrong with a document

<!-- tried by: tests/diagnostics -->

Each finding names its rule: `error[unknown-ref]`. How a document is read decides whether it is an
error, which stops the run, or a warning: as it is meant (`--lenient`, the default for documents of
others), by the letter (`--strict`), or by the house rules of a project as well (`house_rules = true`).
What stops the writing of a client has [a page of its own](writing.md).

In the examples a line with `-` is wrong and one with `+` is what mends it. They are parts of
`{DOCUMENT}`, where no file is named, and leave out what has nothing to do with the
finding. Below each stands what `clientpress validate {DOCUMENT}` says of it.

Written by `make diagnostics` from `generator/clientpress/rules.py` and `tests/diagnostics`; do not edit.
"""


def page() -> str:
    """Return the page."""
    order = sorted(RULES.values(), key=lambda rule: (rule.weight.value, rule.code))
    shown = {one.code: one for one in examples()}
    parts = [_HEADING]
    for weight, found in groupby(order, key=lambda rule: rule.weight):
        rules = list(found)
        parts.append(f"## {weight.meaning}\n\n{_severities(weight)}\n")
        rows = "\n".join(
            f"| [`{rule.code}`](#{rule.code}) | {rule.meaning} |" for rule in rules
        )
        parts.append(f"| rule | what is wrong |\n|---|---|\n{rows}\n")
        parts += (section for rule in rules for section in _section(rule, shown))
    return "\n".join(parts)


def _severities(weight: Weight) -> str:
    """Return what the findings of a weight are for each reading, in a sentence."""
    by_severity: dict[str, list[str]] = {}
    for reading in READINGS:
        by_severity.setdefault(weight.severity(reading), []).append(_READ[reading])
    if len(by_severity) == 1:
        return f"Always {_ARTICLES[weight.severity('house')]}."
    said = (f"{_ARTICLES[s]} {' and '.join(how)}" for s, how in by_severity.items())
    text = "; ".join(said)
    return f"{text[0].upper()}{text[1:]}."


def _section(rule: Rule, shown: dict[str, Example]) -> Iterator[str]:
    example = shown[rule.code]
    yield f"### `{rule.code}`\n\n*{rule.meaning}*\n\n{example.text}\n"
    for name, lines in example.files.items():
        if len(example.files) > 1:
            yield f"`{name}`:\n"
        yield f"```diff\n{lines}```\n"
    if example.files:
        yield f"```text\n{example.said('-')}```\n"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
    sys.stdout.write(f"{PAGE} is written\n")
