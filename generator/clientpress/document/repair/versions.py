"""What OpenAPI versions mean that are not written as the specification asks."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from .notes import Notes, repairs

if TYPE_CHECKING:
    from ...references import Pointer

_VERSION = re.compile(r"3\.[012](?:\.\d+)?(?:-.*)?")
_LOOSE = re.compile(r"v?3(?:\.([012])(?:\..*)?)?", re.IGNORECASE)


@repairs("openapi")
def version_as_text(
    notes: Notes, root: dict[str, Any], pointer: Pointer
) -> dict[str, Any]:
    """Read a version that is a number, or has a letter before it."""
    version = root.get("openapi")
    loose = _LOOSE.fullmatch(str(version)) if version is not None else None
    if loose is None or (type(version) is str and _VERSION.fullmatch(version)):
        return root
    meant = f"3.{loose[1] or 0}.0"
    message = f"the OpenAPI version {version!r} is read as {meant}"
    hint = f'write it as text with three parts: "{meant}"'
    notes.note((*pointer, "openapi"), "openapi-version", message, hint)
    return {**root, "openapi": meant}
