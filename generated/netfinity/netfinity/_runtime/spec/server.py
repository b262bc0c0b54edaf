# Copied by clientpress. Do not edit.
"""Where an API lives: servers and their variables."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import urljoin

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
    """A server; `url` may hold `{NAME}` for each of `variables`.

    That of an operation may be `relative` to the server that a client calls; `url` is
    then what it comes to beside the first one.
    """

    __slots__ = ("name", "relative", "url", "variables")

    def __init__(
        self,
        url: str,
        *,
        variables: tuple[ServerVariable, ...] = (),
        name: str = "",
        relative: str = "",
    ) -> None:
        self.url = url
        self.variables = variables
        self.name = name
        self.relative = relative

    def beside(
        self, base_url: str, values: Mapping[str, str | None], environment: str
    ) -> str:
        """The URL of a relative server, beside the one that a client calls.

        Raises as `expand` does.
        """
        own = tuple(one for one in self.variables if f"{{{one.name}}}" in self.relative)
        relative = Server(self.relative, variables=own).expand(values, environment)
        return urljoin(f"{base_url}/", relative)

    def expand(self, values: Mapping[str, str | None], environment: str) -> str:
        """The URL with its variables filled in from `values` (by argument).

        Raises `ClientConfigurationError` naming the argument and the environment
        variable when one is missing or holds what cannot stand in its place.
        """
        filled = {
            variable.name: self._value(variable, values, environment)
            for variable in self.variables
        }
        return re.sub(r"\{([^{}]*)\}", lambda found: _fitted(found, filled), self.url)

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
        if not value and not self._may_lack(variable, value):
            raise ClientConfigurationError(
                f"{argument} is missing: the server's URL needs it; give {source}"
            )
        if not value or value == variable.default or value in variable.values:
            return value or ""  # what the document itself says
        if variable.values:
            known = ", ".join(variable.values)
            raise ClientConfigurationError(
                f"{argument} must be one of {known} (given as {source})"
            )
        place, refused = self._place(variable)
        is_address = "://" in value and place not in ("whole address", "beginning")
        if is_address or any(c in refused or c <= " " for c in value):
            raise ClientConfigurationError(
                f"{argument} cannot stand in the {place} of the server's URL: it holds "
                f"a scheme, a space or one of {refused} (given as {source})"
            )
        if place == "whole address" and "://" not in value:
            raise ClientConfigurationError(
                f"{argument} must be an address, such as https://api.example.com "
                f"(given as {source})"
            )
        return value

    def _may_lack(self, variable: ServerVariable, value: str | None) -> bool:
        """Whether the document itself says that there may be nothing in its place."""
        ends_path = self.url.endswith("/{" + variable.name + "}")
        return value is not None and (
            value in variable.values or (ends_path and value == variable.default)
        )

    def _place(self, variable: ServerVariable) -> tuple[str, str]:
        """Where a variable stands, and what it must not hold there.

        What ends a host would send credentials to another one.
        """
        before, _, after = self.url.partition("{" + variable.name + "}")
        if after.startswith("://"):
            return "scheme", _ENDS_HOST
        if not before:
            is_whole = not after or after.startswith("/")
            return "whole address" if is_whole else "beginning", _ENDS_PATH
        if "/" in before.partition("://")[2] or before.startswith("/"):
            return "path", _ENDS_PATH
        return "host", _ENDS_HOST


def _fitted(found: re.Match[str], values: Mapping[str, str]) -> str:
    """The value of a placeholder, without a slash where the URL has one beside it."""
    value = values.get(found[1])
    if value is None:
        return found[0]
    if found.string.startswith("/", found.end()):
        value = value.rstrip("/")
    return value.lstrip("/") if found.string.endswith("/", 0, found.start()) else value
