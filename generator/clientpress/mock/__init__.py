"""A server that answers as a document says, for who has no API to run against.

The generator reads documents into its IR, and clients are made of that. What comes in is
held against the document's tree instead, by jsonschema-rs and by the specification's own
rules for parameters, so that a client cannot agree with itself.
"""

from .asgi import application
from .messages import Answer, Exchange, Finding, Request
from .mock import Mock
from .reading import Reading, read, read_document
from .transport import MockTransport

__all__ = [
    "Answer",
    "Exchange",
    "Finding",
    "Mock",
    "MockTransport",
    "Reading",
    "Request",
    "application",
    "read",
    "read_document",
]
