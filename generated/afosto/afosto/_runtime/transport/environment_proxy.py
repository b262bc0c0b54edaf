# Copied by clientpress. Do not edit.
"""The proxy that the environment names, for transports that do not look for it."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.request import getproxies, proxy_bypass

if TYPE_CHECKING:
    from .request import Origin

__all__ = ["proxy_of"]


def proxy_of(origin: Origin) -> str | None:
    """The URL of the proxy for requests that go there, None where they go by themselves."""
    proxies = getproxies()
    proxy = proxies.get(origin.scheme) or proxies.get("all")
    return None if proxy is None or proxy_bypass(origin.host) else proxy
