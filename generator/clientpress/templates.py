"""Where the templates and the runtime of the clients are."""

from __future__ import annotations

from pathlib import Path


def templates_folder() -> Path:
    """Return the templates: of the source tree, or those packed into the wheel."""
    here = Path(__file__).resolve().parent
    packed = here / "_templates"
    return packed if packed.is_dir() else here.parent.parent / "templates"
