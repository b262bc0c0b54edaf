"""Changes as people and programs read them."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from ..escape import code_span, markdown
from ..output.errors import printable, printable_line
from .changes import Change, Compared
from .kinds import LEVELS, Level

_SINGULAR: dict[Level, tuple[str, str]] = {
    "breaking": ("breaking change", "breaking changes"),
    "addition": ("addition", "additions"),
    "documentation": ("change of documentation", "changes of documentation"),
}
_TITLES: dict[Level, str] = {
    "breaking": "Breaking",
    "addition": "Additions",
    "documentation": "Documentation",
}
_ANNOTATIONS: dict[Level, str] = {
    "breaking": "error",
    "addition": "notice",
    "documentation": "notice",
}


def summary(changes: Iterable[Change]) -> str:
    """Return "2 breaking changes, 1 addition"."""
    counts = Counter(change.level for change in changes)
    parts = [
        f"{counts[level]} {_SINGULAR[level][counts[level] != 1]}"
        for level in LEVELS
        if counts[level]
    ]
    return ", ".join(parts) or "no change"


def as_text(found: Sequence[Compared]) -> str:
    """Return one line for each change, with where it stands below it."""
    lines: list[str] = []
    for one in found:
        lines += told(one, one.changes)
        step = f"; the version goes up by a {one.step} step" if one.step else ""
        lines.append(f"{one.name}: {summary(one.changes)}{step}")
    return "".join(f"{printable_line(line)}\n" for line in lines)


def told(one: Compared, changes: Iterable[Change]) -> Iterator[str]:
    """Yield the lines that tell of changes of an API, with where each stands."""
    for change in changes:
        yield f"{change.level}[{change.kind}]: {change.python} {change.text}"
        yield from (f"    {place}" for place in _places(one, change))


def _places(one: Compared, change: Change) -> list[str]:
    old, new = one.places(change)
    was = f"was {old}" if old and new != old else ""
    parts = [change.document, new, was]
    return [", ".join(part for part in parts if part)]


def as_json(found: Sequence[Compared]) -> str:
    """Return all that is known, as indented JSON."""
    value = {"version": 1, "apis": [_api(one) for one in found]}
    return json.dumps(value, indent=2, ensure_ascii=False) + "\n"


def _api(one: Compared) -> Mapping[str, object]:
    return {
        "name": one.name,
        "step": one.step or None,
        "changes": [_change(one, change) for change in one.changes],
    }


def _change(one: Compared, change: Change) -> Mapping[str, object]:
    old, new = one.places(change)
    return {
        "level": change.level,
        "kind": change.kind,
        "python": change.python,
        "document": change.document,
        "text": change.text,
        "old": old or None,
        "new": new or None,
    }


def as_markdown(found: Sequence[Compared]) -> str:
    """Return a list for each level, as for the summary of a job or a comment."""
    lines: list[str] = []
    for one in found:
        lines += [f"## {markdown(one.name)}: {summary(one.changes)}", ""]
        lines += listed_by_level(one.changes)
    return "\n".join(map(printable_line, lines))


def listed_by_level(changes: Sequence[Change]) -> list[str]:
    """Return lines of Markdown: a list for each level that there is."""
    lines: list[str] = []
    for level in LEVELS:
        found = [change for change in changes if change.level == level]
        if not found:
            continue
        lines += [f"### {_TITLES[level]}", ""]
        for change in found:
            text = f"{code_span(change.python)} {markdown(change.text)}"
            lines.append(f"- {text} ({code_span(change.document)})")
        lines.append("")
    return lines


def as_annotations(found: Sequence[Compared]) -> str:
    """Return commands of a GitHub workflow, which show each change at its line."""
    lines: list[str] = []
    for one in found:
        for change in one.changes:
            if change.level == "documentation":
                continue
            old, new = one.places(change)
            at = _at(new or old)
            kind = _ANNOTATIONS[change.level]
            title = _property(f"{change.level}: {change.kind}")
            text = _data(f"{change.python} {change.text} ({change.document})")
            lines.append(f"::{kind} {at}title={title}::{text}\n")
        lines.append(f"{_data(f'{one.name}: {summary(one.changes)}')}\n")
    return "".join(lines)


def _at(place: str) -> str:
    file, _, rest = place.rpartition(":")
    file, _, line = file.rpartition(":")
    if not file or ":" in file:
        return ""  # it stands in a revision, which shows no annotations
    return f"file={_property(file)},line={line},col={rest},"


def _data(text: str) -> str:
    return printable(text).replace("%", "%25")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


FORMATS: dict[str, Callable[[Sequence[Compared]], str]] = {
    "text": as_text,
    "json": as_json,
    "markdown": as_markdown,
    "github": as_annotations,
}
