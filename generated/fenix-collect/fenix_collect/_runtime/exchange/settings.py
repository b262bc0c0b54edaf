# Copied by clientpress. Do not edit.
"""What the constructor of a generated client hands to the runtime.

For type checkers only: constructors are called with these as keywords, and `session.py`
takes each one where it is needed.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Protocol, TypedDict

from ..auth.tokens import AsyncTokenStorage
from ..limits.limiter import Limiter
from ..spec.hooks import AsyncAfterResponse, AsyncBeforeRequest
from ..spec.options import OnDrift

if TYPE_CHECKING:
    from ..spec.operation import Operation
    from ..transport.received import Received

__all__ = ["Recorder", "Settings"]


class Recorder(Protocol):
    """Takes down what answers are like; what it raises ends the call."""

    def note(self, api: str, operation: Operation[Any], received: Received) -> None: ...


class Settings(TypedDict, total=False):
    """Every setting that is common to all clients; the defaults are in `Session`."""

    credentials: Mapping[str, object]
    """By argument name; what is None is taken from the environment."""
    token_storage: AsyncTokenStorage | None
    """Keeps OAuth2 tokens between runs; None: they end with the client."""
    header_names: Mapping[str, str]
    """Replace the headers that carry credentials, by argument name."""
    variables: Mapping[str, str | None]
    """Of server URLs, by argument name; what is None is taken from the environment."""
    server: int | str
    """Chooses among the documented servers by position, name or URL."""
    base_url: str | None
    """Replaces all servers."""
    headers: Mapping[str, str] | None
    """Sent with every request."""
    timeout: float | None
    """Seconds for each of connecting, writing and reading; None: no limit."""
    deadline: float | None
    """Seconds for a whole call; None: no limit."""
    max_retries: int
    """Attempts after the first one."""
    max_response_bytes: int | None
    """How large an answer may be after decompression; None: no limit."""
    on_drift: OnDrift
    """What to do when an answer disagrees with its documented type."""
    paths: Mapping[str, str] | None
    """Path templates that replace documented ones, by operation name."""
    rate_limiter: Limiter | None
    """Makes calls wait for their turn; None: none waits."""
    before_request: AsyncBeforeRequest | None
    """Called before each attempt."""
    after_response: AsyncAfterResponse | None
    """Called after each attempt."""
    recorder: Recorder | None
    """Is given each answer, to write down where it disagrees with the document."""
