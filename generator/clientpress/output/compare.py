"""What stands in a folder against what should stand there."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from ..files import read_file, with_line_feeds
from .manifest import NAME, FileRecord, Manifest
from .paths import parents

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

Kind = Literal["file", "link", "folder", "other"]

CACHES = frozenset(
    {
        ".DS_Store",
        ".hypothesis",
        ".mypy_cache",
        ".pytest_cache",
        ".ruff_cache",
        "__pycache__",
    }
)
"""What tools leave behind; it makes no folder somebody's."""


@dataclass(frozen=True, slots=True)
class Entry:
    """Something on disk. Of folders only the empty ones count as entries."""

    kind: Kind
    inode: int


@dataclass(frozen=True, slots=True)
class Comparison:
    """Relative paths, sorted. A write puts `added` and `changed`, drops `removed`.

    `edited` (part of `changed` and `removed`) are generated files that somebody
    changed by hand; `occupied` (part of `changed`) are places taken by a file that
    was never generated; `blocked` are places that cannot be had without touching
    such files. `bytecode` was compiled from files that change. `foreign` is
    everything else on disk and stays.
    """

    added: tuple[str, ...]
    changed: tuple[str, ...]
    unchanged: tuple[str, ...]
    removed: tuple[str, ...]
    edited: tuple[str, ...]
    occupied: tuple[str, ...]
    blocked: tuple[str, ...]
    bytecode: tuple[str, ...]
    foreign: tuple[str, ...]
    entries: Mapping[str, Entry]

    @property
    def clean(self) -> bool:
        """Tell whether a write would touch no file."""
        return not (self.added or self.changed or self.removed)


def compare(
    directory: Path, files: Mapping[str, bytes], manifest: Manifest | None
) -> Comparison:
    """Compare a folder, which may be missing, with the files wanted in it.

    Raises:
        OSError: something in the folder cannot be read.
    """
    recorded: Mapping[str, FileRecord] = manifest.files if manifest else {}
    entries = scan(directory)
    entries.pop(NAME, None)
    added: list[str] = []
    changed: list[str] = []
    unchanged: list[str] = []
    edited: list[str] = []
    occupied: list[str] = []
    for name, wanted in sorted(files.items()):
        entry = entries.get(name)
        if entry is None or entry.kind == "folder":
            added.append(name)
            continue
        found = _content(directory, name, entry)
        if found == wanted:
            unchanged.append(name)
            continue
        changed.append(name)
        if name not in recorded:
            occupied.append(name)
        elif not _is_as_written(found, recorded[name]):
            edited.append(name)
    removed = sorted(
        name
        for name in recorded
        if name not in files and name in entries and entries[name].kind != "folder"
    )
    for name in removed:
        found = _content(directory, name, entries[name])
        if not _is_as_written(found, recorded[name]):
            edited.append(name)
    replaced = frozenset(changed) | frozenset(removed)
    others = sorted(n for n in entries if n not in files and n not in recorded)
    bytecode = {name for name in others if _source_of_bytecode(name) in replaced}
    foreign = [name for name in others if name not in bytecode]
    return Comparison(
        added=tuple(added),
        changed=tuple(changed),
        unchanged=tuple(unchanged),
        removed=tuple(removed),
        edited=tuple(sorted(edited)),
        occupied=tuple(occupied),
        blocked=tuple(sorted(set(_blocked(foreign, entries, files)))),
        bytecode=tuple(sorted(bytecode)),
        foreign=tuple(foreign),
        entries=entries,
    )


def scan(directory: Path) -> dict[str, Entry]:
    """Return everything below a folder by relative path; links are not followed."""
    entries: dict[str, Entry] = {}
    pending = [""]
    while pending:
        prefix = pending.pop()
        try:
            found = list(os.scandir(directory / prefix))
        except FileNotFoundError:
            continue
        if not found and prefix:
            entries[prefix] = Entry("folder", 0)
        for item in found:
            name = f"{prefix}/{item.name}" if prefix else item.name
            if item.is_dir(follow_symlinks=False):
                pending.append(name)
            else:
                entries[name] = Entry(_kind(item), item.inode())
    return entries


def is_cache(name: str) -> bool:
    """Tell whether a relative path belongs to a cache of some tool."""
    return not CACHES.isdisjoint(name.split("/"))


def _kind(item: os.DirEntry[str]) -> Kind:
    if item.is_symlink():
        return "link"
    return "file" if item.is_file() else "other"


def _content(directory: Path, name: str, entry: Entry) -> bytes | None:
    if entry.kind != "file":
        return None
    return with_line_feeds(read_file(f"{directory}/{name}", follow=False))


def _is_as_written(found: bytes | None, record: FileRecord) -> bool:
    return found is not None and record.matches(found)


def _source_of_bytecode(name: str) -> str | None:
    # Bytecode is matched to its source by whole seconds and size: a source that is
    # replaced twice within a second could be taken for the one before it.
    folder, _, last = name.rpartition("/")
    above, _, cache = folder.rpartition("/")
    if cache != "__pycache__":
        return None
    source = f"{last.partition('.')[0]}.py"
    return f"{above}/{source}" if above else source


def _blocked(
    foreign: list[str], entries: Mapping[str, Entry], files: Mapping[str, bytes]
) -> Iterator[str]:
    folders = {folder for name in files for folder in parents(name)}
    for name in foreign:
        if name in folders and entries[name].kind != "folder":
            yield name
        for folder in parents(name):
            if folder in files:
                yield folder
