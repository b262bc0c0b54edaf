# Copied by clientpress. Do not edit.
"""Logging: what this client says, and what it keeps the transport from saying.

The transport logs whole URLs, which hold parameter values. Its records are dropped
while a request of ours is under way; other users of the transport keep theirs.
"""

from __future__ import annotations

import logging
from contextvars import ContextVar

__all__ = ["in_call", "logger", "silence_transport"]

logger = logging.getLogger(__name__.removesuffix("._runtime.core.logs"))
"""Named as the client's package is."""

in_call: ContextVar[bool] = ContextVar("in_call", default=False)
"""True while a request of this client is being sent, in its thread or task."""

# Filters do not apply to the records of child loggers, so each one is named.
_TRANSPORT_LOGGERS = (
    "aiohttp.client",
    "httpx2",
    "httpcore2.connection",
    "httpcore2.http11",
    "httpcore2.http2",
    "httpcore2.proxy",
    "httpcore2.socks",
    "urllib3.connection",
    "urllib3.connectionpool",
    "urllib3.poolmanager",
    "urllib3.response",
    "urllib3.util.retry",
    "urllib3.util.url",
)


def _keep(_record: logging.LogRecord) -> bool:
    return not in_call.get()


def silence_transport() -> None:
    """Install the filters; a second time changes nothing."""
    for name in _TRANSPORT_LOGGERS:
        logging.getLogger(name).addFilter(_keep)
