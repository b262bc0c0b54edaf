"""Runs the quirks that features.toml names, and writes docs/conformance.md."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import tomllib
import xml.etree.ElementTree as ET  # pytest's own report
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path

from tests.corpus.parts import PARTS
from tests.corpus.results import read, table
from tests.quirks.pressing import FOLDER, QUIRKS

_ROOT = FOLDER.parents[1]
_PAGE = _ROOT / "docs" / "conformance.md"
_FEATURES = Path(__file__).with_name("features.toml")
_ANSWERLESS = "no: "


def main() -> int:
    """Write the page; return 1 if a quirk fails that a feature leans on."""
    groups: dict[str, dict[str, str]] = tomllib.loads(_FEATURES.read_text("utf-8"))
    named = {
        quirk
        for features in groups.values()
        for value in features.values()
        if not value.startswith(_ANSWERLESS)
        for quirk in value.split()
    }
    passed = _passed(sorted(named & set(QUIRKS)))
    counts: Counter[str] = Counter()
    sections = [
        "\n".join(_section(name, features, passed, counts))
        for name, features in groups.items()
    ]
    summary = ", ".join(f"{counts[verdict]} {verdict}" for verdict in sorted(counts))
    _PAGE.write_text("\n\n".join([_heading(summary), *sections, _corpus()]), "utf-8")
    sys.stdout.write(f"docs/conformance.md: {summary}\n")
    return int(not all(passed.values()))


def _passed(quirks: list[str]) -> dict[str, bool]:
    """Run the checks of quirks in one pytest; return whether all of them passed."""
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.xml"
        chosen = [str(FOLDER / quirk / "check.py") for quirk in quirks]
        own = [f"--junitxml={report}", "-q", "-n", "2"]
        subprocess.run(  # noqa: S603
            [sys.executable, "-m", "pytest", *chosen, *own], cwd=_ROOT, check=False
        )
        cases = list(ET.parse(report).iter("testcase"))  # noqa: S314
    failed = {_quirk(case) for case in cases if len(case)}
    seen = {_quirk(case) for case in cases}
    return {quirk: quirk in seen and quirk not in failed for quirk in quirks}


def _quirk(case: ET.Element) -> str:
    """Return the quirk whose check.py a test stands in."""
    return str(case.get("classname")).split(".")[-2]


def _section(
    name: str,
    features: Mapping[str, str],
    passed: Mapping[str, bool],
    counts: Counter[str],
) -> Iterator[str]:
    yield f"## {name}\n"
    yield "| feature | verdict | by |"
    yield "|---|---|---|"
    for feature, value in features.items():
        if value.startswith(_ANSWERLESS):
            verdict, by = "not supported", value.removeprefix(_ANSWERLESS)
        else:
            quirks = value.split()
            is_proven = bool(quirks) and all(passed.get(q, False) for q in quirks)
            verdict = "proven" if is_proven else "not proven"
            by = ", ".join(
                f"[{q}](../tests/quirks/{q})" if q in passed else f"{q} (missing)"
                for q in quirks
            )
        counts[verdict] += 1
        yield f"| {feature} | {verdict} | {by} |"


def _heading(summary: str) -> str:
    return (
        "# Conformance\n\n"
        "Written by `make conformance`, which runs each quirk that is named here; do not "
        "edit it by\nhand. The features are those of OpenAPI 3.0 to 3.2, of Swagger 2.0 and of JSON "
        "Schema 2020-12.\n\n"
        f"{summary[0].upper()}{summary[1:]}. What is not supported is left alone, for the "
        "reason\nthat is given; it never stops a document from being pressed."
    )


def _corpus() -> str:
    results = sorted(read().values(), key=lambda one: one.name)
    return (
        "## Documents from elsewhere\n\n"
        "Written by `CORPUS=folder make corpus`. Webhooks count as operations; MB is the "
        "peak of all\nprocesses, KB what the package takes and its largest file. Numbered "
        "are names that end in a number\nbecause another thing is called so, cut those that "
        "lost words. `Any` is the share of types that could\nnot be expressed.\n\n"
        + table(results, list(PARTS))
    )


if __name__ == "__main__":
    sys.exit(main())
