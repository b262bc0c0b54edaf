"""Files as they stand in a revision of git, copied into a folder to be read there."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path, PurePosixPath

from .output.errors import printable, shown

_SUFFIXES = frozenset((".yaml", ".yml", ".json", ".toml"))
_PRESSED = ".clientpress.json"


class RevisionError(Exception):
    """A revision cannot be read; `hint` says what to do about it."""

    def __init__(self, message: str, hint: str = "") -> None:
        self.message = message
        self.hint = hint
        super().__init__(message, hint)


def work_tree(at: Path) -> Path:
    """Return the top folder of the repository that a folder stands in.

    Raises:
        RevisionError: it is in none, or there is no git.
    """
    return Path(os.fsdecode(_git(at, "rev-parse", "--show-toplevel")).rstrip("\n"))


def copy_revision(top: Path, revision: str, folder: Path) -> None:
    """Copy the documents and configurations of a revision into an empty folder.

    What is pressed, and all other files, are left out. Links are files with what they
    lead to as text, so nothing leads out of the folder.

    Raises:
        RevisionError: there is no such revision.
        OSError: a file cannot be written.
    """
    commit = _git(
        top,
        "rev-parse",
        "--verify",
        "--quiet",
        "--end-of-options",
        f"{revision}^{{commit}}",
    )
    commit_name = commit.decode().strip()
    listed = _git(top, "ls-tree", "-r", "-z", "--full-tree", commit_name)
    blobs: dict[PurePosixPath, str] = {}
    pressed: set[PurePosixPath] = set()
    for entry in listed.split(b"\0"):
        about, _, name = entry.partition(b"\t")
        path = PurePosixPath(os.fsdecode(name))
        if path.name == _PRESSED:
            pressed.add(path.parent)
        if about.split()[1:2] == [b"blob"] and path.suffix in _SUFFIXES:
            blobs[path] = about.split()[2].decode()
    wanted = {p: blob for p, blob in blobs.items() if pressed.isdisjoint(p.parents)}
    _write(top, wanted, folder)


def _write(top: Path, blobs: dict[PurePosixPath, str], folder: Path) -> None:
    names = "".join(f"{blob}\n" for blob in blobs.values())
    answer = _git(top, "cat-file", "--batch", given=names.encode())
    at = 0
    for path in blobs:
        end = answer.index(b"\n", at)
        size = int(answer[at:end].split()[2])
        place = folder / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(answer[end + 1 : end + 1 + size])
        at = end + size + 2


def _git(at: Path, *arguments: str, given: bytes | None = None) -> bytes:
    """Return what git answers.

    Raises:
        RevisionError: it fails, or is not there.
    """
    program = shutil.which("git")
    if program is None:
        raise RevisionError("there is no git to read a revision with", "install git")
    done = subprocess.run(  # noqa: S603  (git itself, by its full path)
        [program, "-C", str(at), *arguments],
        input=given,
        capture_output=True,
        check=False,
    )
    if done.returncode == 0:
        return done.stdout
    said = printable(os.fsdecode(done.stderr).strip())
    if arguments[0] == "rev-parse" and "--verify" in arguments:
        revision = arguments[-1].removesuffix("^{commit}")
        raise RevisionError(
            f"git knows no revision '{printable(revision)}'",
            "in CI, fetch it first: a checkout often has the last commit alone",
        )
    raise RevisionError(f"git does not read {shown(at)}: {said}")
