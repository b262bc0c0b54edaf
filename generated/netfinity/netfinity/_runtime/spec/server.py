# Copied by clientpress. Do not edit.
"""Where an API lives: servers and their variables."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..core.errors import ClientConfigurationError

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["Server", "ServerVariable"]


_ENDS_HOST = "/:@?#\\"
_ENDS_PATH = "@?#\\"


class ServerVariable:
    """A placeholder in a server's URL. `argument` is the client's argument for it.

    `values` are all that it may be; none where anything may stand there.
    """

    __slots__ = ("argument", "default", "name", "required", "values")

    def __init__(
        self,
        name: str,
        *,
        argument: str | None = None,
        default: str | None = None,
        required: bool = False,
        values: tuple[str, ...] = (),
    ) -> None:
        self.name = name
        self.argument = name if argument is None else argument
        self.default = default
        self.required = required
        self.values = values


class Server:
    """A server; `url` may hold `{NAME}` for each of `variables`."""

    __slots__ = ("name", "url", "variables")

    def __init__(
        self, url: str, *, variables: tuple[ServerVariable, ...] = (), name: str = ""
    ) -> None:
        self.url = url
        self.variables = variables
        self.name = name

    def expand(self, values: Mapping[str, str | None], environment: str) -> str:
        """The URL with its variables filled in from `values` (by argument).

        Raises `ClientConfigurationError` naming the argument and the environment
        variable when one is missing or holds what cannot stand in its place.
        """
        filled = {
            variable.name: self._value(variable, values, environment)
            for variable in self.variables
        }
        return re.sub(
            r"\{([^{}]*)\}", lambda found: filled.get(found[1], found[0]), self.url
        )

    def _value(
        self,
        variable: ServerVariable,
        values: Mapping[str, str | None],
        environment: str,
    ) -> str:
        argument = variable.argument
        source = f"{argument}= or {environment}_{argument.upper()}"
        value = values.get(argument)
        if value is None and not variable.required:
            value = variable.default
        if not value:
            raise ClientConfigurationError(
                f"{argument} is missing: the server's URL needs it; give {source}"
            )
        if value == variable.default or value in variable.values:
            return value  # what the document itself says
        if variable.values:
            known = ", ".join(variable.values)
            raise ClientConfigurationError(
                f"{argument} must be one of {known} (given as {source})"
            )
        place, refused = self._place(variable)
        is_address = "://" in value and place != "whole address"
        if is_address or any(c in refused or c <= " " for c in value):
            raise ClientConfigurationError(
                f"{argument} cannot stand in the {place} of the server's URL: it holds "
                f"a scheme, a space or one of {refused} (given as {source})"
            )
        return value

    def _place(self, variable: ServerVariable) -> tuple[str, str]:
        """Where a variable stands, and what it must not hold there.

        What ends a host would send credentials to another one.
        """
        before, _, after = self.url.partition("{" + variable.name + "}")
        if after.startswith("://"):
            return "scheme", _ENDS_HOST
        if not before:
            return "whole address", _ENDS_PATH
        if "/" in before.partition("://")[2] or before.startswith("/"):
            return "path", _ENDS_PATH
        return "host", _ENDS_HOST
