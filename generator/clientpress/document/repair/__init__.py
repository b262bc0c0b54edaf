"""Read a document that is slightly wrong as it is meant, and say what was wrong.

`repairer.py` walks over the objects of the specification; the other modules hold the
repairs of each kind of them, which are there once they are imported.
"""

from . import (
    media_types,
    operations,
    path_parameters,
    schemas,
    security,
    servers,
    versions,
)
from .repairer import repair

__all__ = [
    "media_types",
    "operations",
    "path_parameters",
    "repair",
    "schemas",
    "security",
    "servers",
    "versions",
]
