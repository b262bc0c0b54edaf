# Copied by clientpress. Do not edit.
"""What a generated client says about its API as a whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..spec.server import Server, ServerVariable

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ..auth.schemes import SecurityScheme
    from ..spec.operation import Limit

__all__ = ["Server", "ServerVariable", "Service"]


class Service:
    """An API.

    `environment` is the prefix of its environment variables. `user_agent` is what
    requests are sent by: the package and its version. `operations` returns
    every operation's name with its path template; it is called only when a client is
    given names of operations, to find those that do not exist. `rate_limit` is for all
    calls together.
    """

    __slots__ = (
        "environment",
        "name",
        "operations",
        "rate_limit",
        "security_schemes",
        "servers",
        "user_agent",
    )

    def __init__(
        self,
        name: str,
        *,
        environment: str,
        user_agent: str = "",
        servers: tuple[Server, ...] = (),
        security_schemes: Mapping[str, SecurityScheme] | None = None,
        operations: Callable[[], Mapping[str, str]] | None = None,
        rate_limit: Limit | None = None,
    ) -> None:
        self.name = name
        self.environment = environment
        self.user_agent = user_agent
        self.servers = servers
        self.security_schemes: Mapping[str, SecurityScheme] = (
            {} if security_schemes is None else security_schemes
        )
        self.operations = operations
        self.rate_limit = rate_limit
