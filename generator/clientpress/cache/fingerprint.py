"""What the generated files depend on besides the spec: this code and the templates."""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from ..beside import files_beside
from ..config import ApiConfig
from ..output.manifest import Origin, digest_files, sha256
from ..templates import templates_folder
from ..version import VERSION

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

# These shape no generated file. A new module counts until it is named here, so
# forgetting one costs a regeneration and never hides a difference.
_BESIDE = frozenset(
    {
        "__main__.py",
        "about.py",
        "arguments.py",
        "check.py",
        "cli.py",
        "colours.py",
        "commands",
        "comparing.py",
        "copies.py",
        "documentation",
        "messages.py",
        "progress.py",
        "user_folders.py",
        "watch",
    }
)
# The wheel holds templates and pages below the code: templates are counted on their own,
# and pages shape nothing.
_UNCOUNTED = frozenset({"__pycache__", "_docs", "_templates"})


@cache
def code_fingerprint() -> str:
    """Return the digest of this generator's own files, without the templates.

    They are read once: what a process has loaded of them stays as it was.

    Raises:
        OSError: one of them cannot be read.
    """
    return _code_digest(Path(__file__).resolve().parents[1])


@cache
def generator_fingerprint() -> str:
    """Return the digest of this generator's own files and templates, read once.

    Raises:
        OSError: one of them cannot be read.
    """
    return _joined(code_fingerprint(), templates_folder())


def fingerprint_of(code: Path, templates: Path) -> str:
    """Return the digest of the files of a generator and its templates.

    Raises:
        OSError: one of them cannot be read.
    """
    return _joined(_code_digest(code), templates)


def _code_digest(code: Path) -> str:
    ours = [name for name in _files(code) if name.partition("/")[0] not in _BESIDE]
    return digest_files(code, ours)


def _joined(code: str, templates: Path) -> str:
    return sha256(f"{code} {digest_files(templates, _files(templates))}".encode())


def origin_of(api: ApiConfig, spec_files: Iterable[str], digest: str) -> Origin:
    """Return what a client is made from whose document has these files, as read."""
    return Origin(
        generator=VERSION,
        spec_digest=digest,
        spec_files=tuple(sorted(spec_files)),
        settings=_settings(api),
    )


def origin_on_disk(api: ApiConfig, spec_files: Sequence[str]) -> Origin:
    """Return the same without loading the document, whose files must be known.

    Raises:
        OSError: a spec file cannot be read.
    """
    digest = digest_files(api.spec.parent, spec_files, root=api.spec.name)
    return origin_of(api, spec_files, digest)


def _settings(api: ApiConfig) -> dict[str, str]:
    settings = api.settings.as_mapping()
    if api.copied:
        settings["files"] = "package"
        settings["api"] = api.copied
        settings["only"] = "\n".join(api.edits.only)
    if api.is_runtime:
        settings["files"] = "runtime"
    for name, content in files_beside(api).items():
        settings[name] = sha256(content)
    if api.edits:
        settings["edits"] = sha256(api.edits.text().encode())
    if api.reach:
        settings["reach"] = sha256(api.reach.text(api.spec.parent).encode())
    return settings


def _files(folder: Path) -> list[str]:
    names: list[str] = []
    for here, folders, files in os.walk(folder):
        folders[:] = [f for f in folders if f not in _UNCOUNTED]
        where = Path(here).relative_to(folder).as_posix()
        above = "" if where == "." else f"{where}/"
        names += [f"{above}{name}" for name in files if not name.startswith(".")]
    return names
