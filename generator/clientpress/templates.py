"""Where the templates and the runtime of the clients are, and what each is made of."""

from __future__ import annotations

import re
from functools import cache
from hashlib import sha256
from pathlib import Path

_TAKEN_IN = re.compile(rb'\{%-? *(?:extends|from|import|include) "([^"]+)"')


def templates_folder() -> Path:
    """Return the templates: of the source tree, or those packed into the wheel."""
    here = Path(__file__).resolve().parent
    packed = here / "_templates"
    return packed if packed.is_dir() else here.parent.parent / "templates"


@cache
def template_digest(name: str) -> str:
    """Return the digest of a template and of all that it extends or includes.

    Raises:
        OSError: one of them cannot be read.
    """
    contents: dict[str, bytes] = {}
    waiting = [name]
    while waiting:
        one = waiting.pop()
        if one not in contents:
            contents[one] = (templates_folder() / one).read_bytes()
            waiting += [found.decode() for found in _TAKEN_IN.findall(contents[one])]
    parts = (sha256(contents[one]).digest() for one in sorted(contents))
    return sha256(b"".join(parts)).hexdigest()
