"""Where an API lives: servers and their variables."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.errors import ClientConfigurationError

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["Server", "ServerVariable"]


class ServerVariable:
    """A placeholder in a server's URL. `argument` is the client's argument for it."""

    __slots__ = ("argument", "default", "name", "required")

    def __init__(
        self,
        name: str,
        *,
        argument: str | None = None,
        default: str | None = None,
        required: bool = False,
    ) -> None:
        self.name = name
        self.argument = name if argument is None else argument
        self.default = default
        self.required = required


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
        variable when one is missing or holds what cannot stand in a URL.
        """
        url = self.url
        for variable in self.variables:
            value = values.get(variable.argument)
            if value is None and not variable.required:
                value = variable.default
            source = (
                f"{variable.argument}= or {environment}_{variable.argument.upper()}"
            )
            if not value:
                raise ClientConfigurationError(
                    f"{variable.argument} is missing: the server's URL needs it; "
                    f"give {source}"
                )
            if "://" in value or any(c in "?#@\\" or c <= " " for c in value):
                raise ClientConfigurationError(
                    f"{variable.argument} cannot stand in the server's URL: it holds a "
                    f"scheme, a space or one of ?#@\\ (given as {source})"
                )
            url = url.replace("{" + variable.name + "}", value)
        return url
