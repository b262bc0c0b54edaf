"""Read a document of Swagger 2.0 as the document of OpenAPI 3.0 that says the same.

`document.py` makes its parts out of what the other modules make of parameters, bodies,
responses, security schemes and servers; `moves.py` knows where each thing is written.
"""

from .document import Converted, convert

__all__ = ["Converted", "convert"]
