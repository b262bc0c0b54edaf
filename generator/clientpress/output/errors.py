"""Why a folder of generated files was not written."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable, Sequence

_LISTED = 20


@dataclass(frozen=True, slots=True)
class Refusal:
    """One reason, with the files it concerns (relative, sorted)."""

    directory: Path
    code: str
    message: str
    hint: str
    paths: tuple[str, ...] = ()

    def render(self) -> str:
        """Return the reason as printed: one line, the files, a hint."""
        lines = [f"{shown(self.directory)}: error[{self.code}]: {self.message}"]
        lines += [f"    {line}" for line in listed(self.paths)]
        lines.append(f"    = hint: {self.hint}")
        return "\n".join(lines)


class OutputError(Exception):
    """A folder cannot be written as it stands; nothing in it was changed."""

    def __init__(self, refusals: Iterable[Refusal]) -> None:
        self.refusals: tuple[Refusal, ...] = tuple(refusals)
        super().__init__(self.refusals)

    def __str__(self) -> str:
        return "\n".join(refusal.render() for refusal in self.refusals)


@contextmanager
def naming(directory: Path) -> Generator[None]:
    """Name a folder in errors of the system that name no file, as those of writing do."""
    try:
        yield
    except OSError as error:
        if error.filename is None:
            error.filename = str(directory)
        raise


def near(path: Path) -> Path:
    """Return `path` relative to the working directory, if it is below that."""
    try:
        working = Path.cwd()
    except FileNotFoundError:
        # Somebody removed it under us; messages must still come out.
        return path
    if path != working and path.is_relative_to(working):
        return path.relative_to(working)
    return path


def shown(path: Path) -> str:
    """Return `path` as messages show it."""
    return printable(str(near(path)))


def printable(text: str) -> str:
    """Escape control characters: a file name must not steer the terminal."""
    return "".join(
        c if c.isprintable() else c.encode("unicode_escape").decode() for c in text
    )


def printable_line(text: str) -> str:
    """Return a line of somebody else's as it may be printed: see `printable`.

    A workflow of GitHub would take a line that begins with `::`, or has `##[` in it, for
    a command.
    """
    line = printable(text).replace("##[", "#\\#[")
    start = line.lstrip()
    is_command = start.startswith("::")
    return f"{line.removesuffix(start)}\\{start}" if is_command else line


def listed(paths: Sequence[str], limit: int = _LISTED) -> list[str]:
    """Return at most `limit` paths, then how many were left out."""
    lines = [printable_line(path) for path in paths[:limit]]
    if len(paths) > limit:
        lines.append(f"... {len(paths) - limit} more")
    return lines
