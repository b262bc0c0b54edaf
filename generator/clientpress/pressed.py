"""What this machine knows about an output folder: that it was right, and by whom.

A record in the project's cache says that a generator, known by its fingerprint,
gives the manifest with this hash. It spares `check` the stages and stays out of
version control, where every edit of the generator would change it. A record that is
missing, damaged or cannot be written makes `check` slower and nothing else.
"""

from __future__ import annotations

import json
from contextlib import suppress
from typing import TYPE_CHECKING

from .output.manifest import sha256

if TYPE_CHECKING:
    from pathlib import Path

    from .config import ApiConfig


def record_path(api: ApiConfig) -> Path | None:
    """Return where the record of an API is kept, None outside a project."""
    return api.cache / "pressed" / f"{api.name}.json" if api.cache else None


def is_recorded(api: ApiConfig, fingerprint: str, manifest: bytes) -> bool:
    """Tell whether the generator is known to give exactly this manifest."""
    path = record_path(api)
    if path is None:
        return False
    try:
        return path.read_bytes() == _record(api, fingerprint, manifest)
    except OSError:
        return False


def record(api: ApiConfig, fingerprint: str, manifest: bytes) -> None:
    """Keep that the generator gives this manifest, if it can be kept."""
    path = record_path(api)
    if path is None or is_recorded(api, fingerprint, manifest):
        return
    # A record is only ever compared as a whole, so one cut short does no harm.
    with suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(_record(api, fingerprint, manifest))


def _record(api: ApiConfig, fingerprint: str, manifest: bytes) -> bytes:
    facts = {
        "fingerprint": fingerprint,
        "manifest": sha256(manifest),
        # They shape no file, but decide whether there are files at all.
        "house_rules": api.house_rules,
    }
    return (json.dumps(facts, indent=2) + "\n").encode()
