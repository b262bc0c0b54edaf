"""The page about installing names every extra there is, and what each brings."""

from __future__ import annotations

import re
import tomllib

import pytest

from .page import ROOT, read, section


def _extras(text: str) -> dict[str, set[str]]:
    """Return what pip installs for each extra of a pyproject.toml."""
    extras = tomllib.loads(text)["project"]["optional-dependencies"]
    return {
        name: {re.split(r"[<>=]", one)[0] for one in wanted}
        for name, wanted in extras.items()
        if name != "dev"
    }


@pytest.mark.parametrize(
    ("heading", "file"),
    [
        ("extra", "pyproject.toml"),
        ("extra of a client", "generated/netfinity/pyproject.toml"),
    ],
)
def test_the_extras_are_those_that_there_are(heading: str, file: str) -> None:
    text = section(read(ROOT / "docs/install.md"), "Extras")
    table = text.partition(f"| {heading} |")[2].partition("\n\n")[0]
    rows = re.findall(r"^\| `(\w+)` \| .+ \| (.+) \|$", table, re.MULTILINE)

    assert {name: {*brings.split(", ")} for name, brings in rows} == _extras(
        (ROOT / file).read_text("utf-8")
    )
