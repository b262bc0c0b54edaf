"""Writing an API's folder: all of it or nothing.

A complete new folder is staged beside the old one, unchanged and foreign files as
hard links, and the two change places. Killing the process at any moment leaves the
old folder or the new one.
"""

from __future__ import annotations

import errno
import os
import shutil
import stat
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ..files import leads_through_a_link, read_file, with_line_feeds
from . import journal
from .compare import Comparison, compare, is_cache, scan
from .errors import OutputError, Refusal
from .manifest import NAME, Manifest, ManifestError, Origin, describe, read
from .paths import ADDITIONS, clashes, parents, path_fault
from .swap import exchange, flush, flush_folder
from .work import TREE, KeptFolders, work_folder, work_path

if TYPE_CHECKING:
    from collections.abc import Generator, Mapping


@dataclass(frozen=True, slots=True)
class WriteReport:
    """What a write did; relative paths, sorted."""

    directory: Path
    added: tuple[str, ...]
    changed: tuple[str, ...]
    unchanged: tuple[str, ...]
    removed: tuple[str, ...]

    @property
    def total(self) -> int:
        """Return how many generated files the folder holds now."""
        return len(self.added) + len(self.changed) + len(self.unchanged)


_DENIED = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})


class Change:
    """A staged folder, ready to take its place; see `prepare`."""

    def __init__(
        self,
        directory: Path,
        tree: Path | None,
        comparison: Comparison,
    ) -> None:
        self._directory = directory
        self._tree = tree
        self._comparison = comparison

    def commit(self) -> WriteReport:
        """Put the staged folder in place; call it once.

        Raises:
            OSError: the folder cannot be replaced.
        """
        found = self._comparison
        if self._tree is not None:
            _put(self._tree, self._directory, found)
        return WriteReport(
            self._directory, found.added, found.changed, found.unchanged, found.removed
        )


def write(
    directory: Path,
    files: Mapping[str, bytes],
    origin: Origin,
    *,
    force: bool = False,
    kept: KeptFolders | None = None,
) -> WriteReport:
    """Make `files` (relative posix path -> content) the generated files of a folder.

    Raises:
        OutputError: as for `prepare`; nothing was written.
        OSError: the disk is full, a permission is missing.
    """
    with prepare(directory, files, origin, force=force, kept=kept) as change:
        return change.commit()


@contextmanager
def prepare(
    directory: Path,
    files: Mapping[str, bytes],
    origin: Origin,
    *,
    force: bool = False,
    kept: KeptFolders | None = None,
) -> Generator[Change]:
    """Lock a folder, check that it may be written and stage its successor.

    Several folders can so be made ready before the first is replaced. Leaving the
    context without `commit` leaves everything as it was. `kept` folders are filled and
    left behind.

    Raises:
        OutputError: another process is writing; a path may not be written; or,
            unless `force`: a generated file was edited by hand, a new one would land
            on a file that was never generated, the folder is somebody else's.
        OSError: the disk is full, a permission is missing.
    """
    directory = directory.resolve()
    _check_names(directory, files)
    if directory.exists() and not directory.is_dir():
        raise OutputError([_not_a_folder(directory)])
    with ExitStack() as stack:
        denied: OSError | None = None
        try:
            work = stack.enter_context(work_folder(directory, kept))
        except OSError as error:
            if error.errno not in _DENIED:
                raise
            # Nobody else can be writing it either, and there may be nothing to write.
            work, denied = work_path(directory), error
        old = old_manifest(directory, force=force)
        comparison = compare(directory, files, old)
        refused = refusals(directory, comparison, owned=old is not None, force=force)
        if refused:
            raise OutputError(refused)
        manifest = describe(origin, files).render()
        tree: Path | None = None
        if not comparison.clean or not _holds(directory / NAME, manifest):
            if denied is not None:
                raise denied
            tree = work / TREE
            _stage(tree, directory, {**files, NAME: manifest}, comparison)
        yield Change(directory, tree, comparison)


def _check_names(directory: Path, files: Mapping[str, bytes]) -> None:
    faults = {name: path_fault(name) for name in sorted(files)}
    faults.update(
        (
            b,
            f"differs from '{a}' only in letter case, or is a file and a folder at once",
        )
        for a, b in clashes(files)
    )
    if NAME in files:
        faults[NAME] = "is the manifest itself"
    found = tuple(f"'{name}' {fault}" for name, fault in faults.items() if fault)
    if found:
        raise OutputError(
            [
                Refusal(
                    directory,
                    "bad-path",
                    "the generator asked for file names that cannot be written",
                    "rename the tag, schema or operation that gives the file its name",
                    found,
                )
            ]
        )


def old_manifest(directory: Path, *, force: bool = False) -> Manifest | None:
    """Return the manifest of a folder, None if it has none.

    Raises:
        OutputError: it cannot be read, unless `force`.
    """
    try:
        return read(directory)
    except ManifestError:
        if force:
            return None
        raise OutputError(
            [
                Refusal(
                    directory,
                    "bad-manifest",
                    f"{NAME} cannot be read, perhaps after a merge with conflicts; "
                    "nothing was written",
                    "restore it from version control, or pass --force to write the "
                    "folder anew",
                )
            ]
        ) from None


def refusals(
    directory: Path, found: Comparison, *, owned: bool, force: bool = False
) -> list[Refusal]:
    """Return why a folder may not be written; `owned` is one that has a manifest."""
    refusals: list[Refusal] = []
    if found.blocked:
        refusals.append(
            Refusal(
                directory,
                "blocked-path",
                "files that clientpress did not write stand where it needs a folder, "
                "or fill a folder where it needs a file; nothing was written",
                "move them away; --force does not remove them",
                found.blocked,
            )
        )
    if force:
        return refusals
    if found.edited:
        refusals.append(
            Refusal(
                directory,
                "edited-file",
                "generated files were edited by hand; nothing was written",
                "say it in the document or clientpress.toml, or in a module of your own "
                f"({ADDITIONS}); or pass --force to overwrite them",
                found.edited,
            )
        )
    if owned and found.occupied:
        refusals.append(
            Refusal(
                directory,
                "foreign-file",
                "new files would land on files that clientpress did not write; "
                "nothing was written",
                "move them away, or pass --force to overwrite them",
                found.occupied,
            )
        )
    strangers = [name for name in found.foreign if not _is_at_home(name)]
    if not owned and (strangers or found.occupied):
        refusals.append(
            Refusal(
                directory,
                "foreign-folder",
                f"the folder holds files but no {NAME}, so clientpress did not write "
                "it; nothing was written",
                "choose another folder, or pass --force to write into this one",
                tuple(sorted([*strangers, *found.occupied])),
            )
        )
    return refusals


def _is_at_home(name: str) -> bool:
    """Tell whether a file that was not generated makes a folder nobody's."""
    return is_cache(name) or name.rpartition("/")[2] == ADDITIONS


def _not_a_folder(directory: Path) -> Refusal:
    return Refusal(
        directory,
        "not-a-folder",
        "the output is a file, not a folder",
        "name a folder, or a path that does not exist yet",
    )


def _holds(path: Path, content: bytes) -> bool:
    try:
        return with_line_feeds(read_file(path, follow=False)) == content
    except OSError:
        return False


def _stage(
    tree: Path, directory: Path, files: Mapping[str, bytes], found: Comparison
) -> None:
    builder = _Builder(tree, directory)
    for name in found.foreign:
        if found.entries[name].kind == "folder":
            builder.folder(name)
        else:
            builder.link(name)
    for name in found.unchanged:
        builder.link(name)
    written = [
        builder.write(name, files[name])
        for name in [*found.added, *found.changed, NAME]
    ]
    builder.finish()
    flush(tree, written)


class _Builder:
    """Fills the staged tree; folders appear when something is put into them."""

    def __init__(self, tree: Path, directory: Path) -> None:
        self._tree = tree
        self._old = directory
        self._made: set[str] = set()
        self._there = _folders_in(tree)
        self.folder("")

    def folder(self, name: str) -> None:
        for path in [*parents(name), name] if name else [""]:
            if path not in self._made:
                self._made.add(path)
                if path not in self._there:
                    (self._tree / path).mkdir()

    def link(self, name: str) -> None:
        self.folder(name.rpartition("/")[0])
        # There are thousands: paths that are joined as text take a third of the time.
        source, target = f"{self._old}/{name}", f"{self._tree}/{name}"
        try:
            os.link(source, target, follow_symlinks=False)
        except FileNotFoundError:
            # Gone since the folder was read, as caches come and go.
            return
        except (OSError, NotImplementedError):
            # Not every file system has hard links, nor hard links to links.
            shutil.copy2(source, target, follow_symlinks=False)

    def write(self, name: str, content: bytes) -> Path:
        self.folder(name.rpartition("/")[0])
        path = self._tree / name
        path.write_bytes(content)
        return path

    def finish(self) -> None:
        """Give folders the modes of their forerunners, now that they are filled."""
        for path in sorted(self._there - self._made, reverse=True):
            (self._tree / path).rmdir()
        for path in self._made:
            old = self._old / path
            if old.is_dir() and not old.is_symlink():
                (self._tree / path).chmod(stat.S_IMODE(old.stat().st_mode))


def _folders_in(tree: Path) -> set[str]:
    """Return the folders that were kept in a tree, by relative path."""
    cut = len(f"{tree}/")
    return {here[cut:] for here, _, _ in os.walk(tree)}


def _put(tree: Path, directory: Path, found: Comparison) -> None:
    work = tree.parent
    if not directory.exists():
        tree.rename(directory)
    elif not _is_worked_in(directory) and exchange(tree, directory):
        _rescue(tree, directory, found)
    else:
        journal.begin(
            work,
            # The manifest comes last: it vouches for the others.
            replace=[*found.added, *found.changed, NAME],
            remove=[*found.removed, *found.bytecode],
        )
        journal.roll_forward(work, tree, directory)
    flush_folder(directory.parent)


def _is_worked_in(folder: Path) -> bool:
    # A shell that stands in the folder would find itself in the removed one.
    try:
        return Path.cwd().resolve().is_relative_to(folder)
    except FileNotFoundError:
        return False


def _rescue(old: Path, directory: Path, found: Comparison) -> None:
    """Carry over foreign files that were saved while the new tree was staged."""
    ours = {NAME, *found.added, *found.changed, *found.unchanged, *found.removed}
    for name, entry in scan(old).items():
        if name in ours or is_cache(name) or entry.kind == "folder":
            continue
        if found.entries.get(name) != entry and not leads_through_a_link(
            directory, name
        ):
            target = directory / name
            target.parent.mkdir(parents=True, exist_ok=True)
            (old / name).replace(target)
