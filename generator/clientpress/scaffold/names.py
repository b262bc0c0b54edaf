"""What an API is called that nobody has named."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..config import PackageSettings
from ..names import NO_FILES

if TYPE_CHECKING:
    from pathlib import Path

# What titles have beside the name of an API.
_COMMON = re.compile(
    r"\b(the|open|rest|restful|http|public|web|api|apis|openapi|swagger|spec|"
    r"specification|definition|documentation|service|v?\d+(\.\d+)*)\b",
    re.IGNORECASE,
)
_COMMON_FILES = frozenset(("openapi", "swagger", "api", "spec", "index", "schema"))
_LONGEST = 30


def settings_of(title: str, path: Path) -> PackageSettings:
    """Return the names of a client that nobody has named.

    Raises:
        ConfigError: they cannot be used.
    """
    return PackageSettings.derive(api_name(title, path))


def api_name(title: str, path: Path) -> str:
    """Return the name of an API by its title, else by the name of its file."""
    said = _slug(_COMMON.sub(" ", title))
    if said and len(said) <= _LONGEST:
        return said
    stem = path.name.partition(".")[0]
    at = path.parent.name if stem.lower() in _COMMON_FILES else stem
    return _slug(at) or "api"


def _slug(text: str) -> str:
    slug = "-".join(re.findall(r"[a-z0-9]+", text.lower()))
    return f"{slug}-api" if slug in NO_FILES else slug
