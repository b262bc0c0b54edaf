"""The defaults of OpenAPI for how parameters are written.

The runtime of the clients has the same table: what follows from it is not printed.
"""

from __future__ import annotations

from collections.abc import Mapping

from .api import Place

DEFAULT_STYLES: Mapping[Place, str] = {
    "path": "simple",
    "query": "form",
    "header": "simple",
    "cookie": "form",
}


def explodes(style: str) -> bool:
    """Tell whether the items of a list are written apart where nothing is said."""
    return style in ("form", "cookie")
