"""What this machine knows about an output folder: that it was right, and by whom.

A record in the user's cache says that a generator, known by its fingerprint,
gives the manifest with this hash. It spares `check` the stages and stays out of
version control, where every edit of the generator would change it. A record that is
missing, damaged or cannot be written makes `check` slower and nothing else.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from ..beside import has_additions
from ..files import FolderFiles, read_file, with_line_feeds
from ..output import manifest
from .fingerprint import generator_fingerprint, origin_on_disk
from .store import keep, recall

if TYPE_CHECKING:
    from pathlib import Path

    from ..config import ApiConfig


def record_path(api: ApiConfig) -> Path | None:
    """Return where the record of an API is kept, None outside a project."""
    return api.cache / "outputs" / f"{api.name}.json" if api.cache else None


def is_recorded(
    api: ApiConfig, fingerprint: str, content: bytes, *, quiet: bool = False
) -> bool:
    """Tell whether the generator is known to give exactly this manifest.

    With `quiet`, and to have had no warnings.
    """
    kinds = (True,) if quiet else (True, False)
    found = recall(record_path(api))
    return found in [_record(api, fingerprint, content, quiet=kind) for kind in kinds]


def record(
    api: ApiConfig, fingerprint: str, content: bytes, *, quiet: bool = False
) -> None:
    """Keep that the generator gives this manifest, if it can be kept.

    `quiet` says that the document gave it nothing to warn of.
    """
    keep(record_path(api), _record(api, fingerprint, content, quiet=quiet))


def up_to_date(api: ApiConfig, *, quiet: bool = False) -> manifest.Manifest | None:
    """Return the manifest of the output folder if `generate` would change nothing.

    Hashes alone tell. None also when the generator is not on record for what the
    folder holds (with `quiet`: and for having had no warnings), or when something
    needed for the answer cannot be read.
    """
    try:
        found = manifest.read(api.output)
        if found is None or not has_additions(api):
            return None
        content = with_line_feeds(read_file(api.output / manifest.NAME))
        if not is_recorded(api, generator_fingerprint(), content, quiet=quiet):
            return None
        if found.origin != origin_on_disk(api, found.origin.spec_files):
            return None
        files = FolderFiles(api.output)
        right = all(
            record.matches(with_line_feeds(files.read(name)))
            for name, record in found.files.items()
        )
    except (OSError, ValueError, manifest.ManifestError):
        return None
    return found if right else None


def _record(api: ApiConfig, fingerprint: str, content: bytes, *, quiet: bool) -> bytes:
    facts = {
        "fingerprint": fingerprint,
        "manifest": manifest.sha256(content),
        # They shape no file, but decide whether there are files at all.
        "house_rules": api.house_rules,
        "strict": api.strict,
        "quiet": quiet,
    }
    return (json.dumps(facts, indent=2) + "\n").encode()
