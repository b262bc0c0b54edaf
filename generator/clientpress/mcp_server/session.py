"""All that stands behind the tools, from a document that was read to its client."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from ..config import PackageSettings
from ..scaffold.names import api_name
from .calls import Caller, Limits
from .catalogue import Catalogue
from .pressed import Pressed
from .tools import Tools

if TYPE_CHECKING:
    from ..config import ApiConfig
    from ..mock import Reading
    from ..stages import Stages


class UnusableClientError(Exception):
    """The client was given too little, or something unusable."""


@contextmanager
def opened(
    reading: Reading,
    api: ApiConfig,
    stages: Stages | None = None,
    *,
    allowed: Sequence[str] = (),
    limits: Limits,
    client: Mapping[str, Any] | None = None,
    listener: Callable[[str], None] = lambda _line: None,
) -> Generator[Tools]:
    """Yield the tools for an API; `client` are settings of its client.

    Raises:
        UnknownNameError: a pattern of `allowed` names no operation.
        SpecErrors: the document has errors.
        UnusableClientError: the client was given too little, or something unusable.
    """
    if not api.settings.environment:
        # A document that is in no project has names by its title.
        api = replace(api, settings=_settings(reading, api))
    catalogue = Catalogue(reading, api.settings, allowed)
    with Pressed(api, catalogue.callable, stages) as pressed:
        limiter = pressed.module("_runtime.limits.limiter").RateLimiter()
        given: dict[str, Any] = {
            "deadline": limits.seconds,
            "on_drift": "ignore",
            "rate_limiter": limiter,
            **(client or {}),
        }
        if "server" in given and len(reading.api.servers) < 2:
            raise UnusableClientError("the document has no servers to choose from")
        try:
            made = pressed.client(is_async=True, **given)
        except ValueError as error:
            raise UnusableClientError(str(error)) from None
        caller = Caller(reading.api, pressed, made, limits)
        yield Tools(catalogue, caller, limits=limits, listener=listener)


def _settings(reading: Reading, api: ApiConfig) -> PackageSettings:
    derived = PackageSettings.derive(api_name(reading.api.title, api.spec))
    return replace(derived, name=api.name)
