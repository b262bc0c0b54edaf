"""Which versions decide what is written: what a report of a fault should say."""

from __future__ import annotations

import platform
from importlib.metadata import PackageNotFoundError, version

from .cache.fingerprint import generator_fingerprint
from .version import VERSION

# What reads documents, what tells what is wrong with them, and what writes files; black
# with `--format` alone.
_LIBRARIES = ("pyyaml", "openapi-spec-validator", "jsonschema-rs", "jinja2", "black")


def about() -> str:
    """Return a line for each version, that of clientpress first.

    The digest is of the generator's own code and templates: two installations with the
    same digest and libraries write the same files.

    Raises:
        OSError: a file of the generator cannot be read.
    """
    lines = [
        f"clientpress {VERSION}",
        f"code and templates {generator_fingerprint()[:12]}",
        f"Python {platform.python_version()}",
        *(f"{name} {_version(name)}" for name in _LIBRARIES),
    ]
    return "\n".join(lines)


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "is not installed"
