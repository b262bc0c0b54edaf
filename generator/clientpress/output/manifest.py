"""`.clientpress.json`: which files of a folder are generated, and from what.

The file is read by people in diffs, so it has one line per file and a stable
order, and it is trusted no further than its paths and hashes check out.
"""

from __future__ import annotations

import errno
import hashlib
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

from ..files import digest_contents, read_file
from .paths import clashes, path_fault

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

NAME = ".clientpress.json"


class ManifestError(Exception):
    """The manifest is there but is not one (a merge conflict, most often)."""


@dataclass(frozen=True, slots=True)
class Origin:
    """What a folder was made from.

    `generator` is a version; `spec_files` are relative to the folder of the root
    document, which is among them.
    """

    generator: str
    spec_digest: str
    spec_files: tuple[str, ...]
    settings: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class FileRecord:
    """A generated file as it was written: hex SHA-256 and size in bytes."""

    sha256: str
    size: int

    def matches(self, content: bytes) -> bool:
        """Tell whether `content` is what was written."""
        return len(content) == self.size and sha256(content) == self.sha256


@dataclass(frozen=True, slots=True)
class Manifest:
    """The origin of a folder and its generated files by relative posix path."""

    origin: Origin
    files: Mapping[str, FileRecord]

    def render(self) -> bytes:
        """Return the file's bytes, the same for equal manifests."""
        origin = self.origin
        head = {
            "generator": origin.generator,
            "spec": {"digest": origin.spec_digest, "files": list(origin.spec_files)},
            "settings": dict(sorted(origin.settings.items())),
        }
        lines = [f"  {json.dumps(k)}: {_dumps(v)}" for k, v in head.items()]
        records = [
            f"    {_dumps(name)}: {_dumps({'sha256': r.sha256, 'size': r.size})}"
            for name, r in sorted(self.files.items())
        ]
        lines.append('  "files": {\n' + ",\n".join(records) + "\n  }")
        return ("{\n" + ",\n".join(lines) + "\n}\n").encode()


def describe(origin: Origin, files: Mapping[str, bytes]) -> Manifest:
    """Return the manifest of `files`."""
    return Manifest(
        origin,
        {
            name: FileRecord(sha256(content), len(content))
            for name, content in files.items()
        },
    )


def read(directory: Path) -> Manifest | None:
    """Return the manifest of a folder, None without one.

    Raises:
        ManifestError: it is no manifest but a link, say, or names files outside the
            folder.
    """
    path = directory / NAME
    try:
        data = read_file(path, follow=False)
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        if error.errno == errno.EACCES:
            raise
        raise ManifestError(str(path)) from error
    try:
        manifest = _parse(json.loads(data))
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise ManifestError(str(path)) from error
    if clashes(manifest.files) or any(path_fault(name) for name in manifest.files):
        raise ManifestError(str(path))
    return manifest


def sha256(content: bytes) -> str:
    """Return the hex SHA-256 of `content`."""
    return hashlib.sha256(content).hexdigest()


def digest_files(folder: Path, names: Iterable[str], *, root: str = "") -> str:
    """Return one hex digest over files by their relative names; see `digest_contents`.

    Raises:
        OSError: a file cannot be read.
    """
    contents = {name: read_file(f"{folder}/{name}") for name in names}
    return digest_contents(contents, root=root)


def _dumps(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def _parse(data: Any) -> Manifest:
    spec = data["spec"]
    settings = cast("dict[str, Any]", data["settings"])
    records = cast("dict[str, Any]", data["files"])
    return Manifest(
        Origin(
            generator=_text(data["generator"]),
            spec_digest=_text(spec["digest"]),
            spec_files=tuple(_text(name) for name in spec["files"]),
            settings={key: _text(value) for key, value in settings.items()},
        ),
        {
            name: FileRecord(_text(record["sha256"]), _size(record["size"]))
            for name, record in records.items()
        },
    )


def _size(value: object) -> int:
    if type(value) is not int:
        raise TypeError
    return value


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value
