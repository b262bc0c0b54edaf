"""The version that follows from changes, and what a changelog says of it."""

from __future__ import annotations

import re

from ..escape import toml, toml_key
from .changes import Compared
from .report import listed_by_level

_NUMBERS = re.compile(r"\d+(?:\.\d+)*", re.ASCII)
_WORDS = "described-otherwise"


def next_version(version: str, step: str) -> str:
    """Return the version after one, by a step: "major", "minor", "patch", or "".

    Before 1.0 nothing is promised by the first number: there the second goes up where
    a change breaks callers, and the third elsewhere.
    """
    if not step:
        return version
    found = _NUMBERS.match(version)
    first, second, third, *_ = (
        [*map(int, found[0].split(".")), 0, 0] if found else [0] * 3
    )
    if step == "major":
        return f"{first + 1}.0.0" if first else f"0.{second + 1}.0"
    if step == "minor" and first:
        return f"{first}.{second + 1}.0"
    return f"{first}.{second}.{third + 1}"


def proposed(found: Compared, was: str, now: str, changelog: str) -> str:
    """Return what to write into clientpress.toml and into a changelog, as text.

    `was` is the version of the client before the changes, `now` the one that the
    configuration has; `changelog` is the path of the file.
    """
    if not found.step:
        return f"{found.name}: nothing changes for callers; the version stays {now}\n"
    version = next_version(was, found.step)
    if _order(now) >= _order(version):
        head = f"# clientpress.toml has version {now} for {found.name}, after {was}\n"
        version = now
    else:
        head = (
            f"# clientpress.toml; the version was {was}\n"
            f"[apis.{toml_key(found.name)}]\nversion = {toml(version)}\n"
        )
    section = "\n".join(section_lines(found, version))
    return f"{head}\n# {changelog}\n{section}"


def section_lines(found: Compared, version: str) -> list[str]:
    """Return the section of a changelog about a version, as Markdown.

    Words alone are seen in the client's own documentation, and would hide the rest.
    """
    changes = [change for change in found.changes if change.kind != _WORDS]
    lists = listed_by_level(changes) or ["Only descriptions are different.", ""]
    return [f"## {version}", "", *lists]


def _order(version: str) -> tuple[int, ...]:
    found = _NUMBERS.match(version)
    numbers = map(int, found[0].split(".")) if found else ()
    return (*numbers, 0, 0, 0)[:3]
