"""Security schemes: how a call proves who makes it."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, cast

from .effects import Invoke
from .errors import ClientConfigurationError
from .narrow import is_mapping

if TYPE_CHECKING:
    from .effects import Steps
    from .operation import Operation
    from .options import AsyncCredential
    from .session import AnySession

__all__ = [
    "ApiKey",
    "Basic",
    "Bearer",
    "Proof",
    "SecurityScheme",
    "choose_schemes",
    "credential_text",
    "required_scopes",
]


class Proof:
    """What a scheme adds to a request."""

    __slots__ = ("name", "place", "value")

    def __init__(
        self, place: Literal["header", "query", "cookie"], name: str, value: str
    ) -> None:
        self.place: Literal["header", "query", "cookie"] = place
        self.name = name
        self.value = value


class SecurityScheme:
    """Base of the schemes. `arguments` are the client's arguments it needs."""

    __slots__ = ("arguments",)

    def __init__(self, *arguments: str) -> None:
        self.arguments = arguments

    def missing(self, session: AnySession, operation: str) -> tuple[str, ...]:
        """The arguments, among those needed for this operation, that are not given."""
        return tuple(
            argument
            for argument in self.arguments
            if not _selected(session.credentials.get(argument), operation)
        )

    def prove(
        self, session: AnySession, operation: str, override: AsyncCredential | None
    ) -> Steps[Proof]:
        """The proof for a call; `override` is the credential given for this call."""
        raise NotImplementedError

    def rejected(self, session: AnySession, proof: Proof) -> bool:
        """Told that the server refused a proof; whether a fresh one can be had."""
        del session, proof
        return False


class ApiKey(SecurityScheme):
    """A key sent as it is, in a header, the query or a cookie."""

    __slots__ = ("name", "place")

    def __init__(
        self, argument: str, place: Literal["header", "query", "cookie"], name: str
    ) -> None:
        super().__init__(argument)
        self.place: Literal["header", "query", "cookie"] = place
        self.name = name

    def prove(
        self, session: AnySession, operation: str, override: AsyncCredential | None
    ) -> Steps[Proof]:
        argument = self.arguments[0]
        value = yield from credential_text(session, argument, operation, override)
        name = self.name
        if self.place == "header":
            name = session.header_names.get(argument) or name
        return Proof(self.place, name, value)


class Bearer(SecurityScheme):
    """A token sent as `Authorization: Bearer <token>`."""

    __slots__ = ()

    def __init__(self, argument: str = "token") -> None:
        super().__init__(argument)

    def prove(
        self, session: AnySession, operation: str, override: AsyncCredential | None
    ) -> Steps[Proof]:
        argument = self.arguments[0]
        value = yield from credential_text(session, argument, operation, override)
        name = session.header_names.get(argument) or "Authorization"
        return Proof("header", name, f"Bearer {value}")


class Basic(SecurityScheme):
    """User name and password; a credential for one call is `user:password`."""

    __slots__ = ()

    def __init__(self, *arguments: str) -> None:
        """Two names of arguments of the client; `username` and `password` unless given."""
        super().__init__(*(arguments or ("username", "password")))

    def prove(
        self, session: AnySession, operation: str, override: AsyncCredential | None
    ) -> Steps[Proof]:
        if override is not None:
            pair = yield from credential_text(session, "auth", operation, override)
        else:
            username, password = self.arguments
            user = yield from credential_text(session, username, operation, None)
            secret = yield from credential_text(session, password, operation, None)
            pair = f"{user}:{secret}"
        value = b64encode(pair.encode()).decode()
        return Proof("header", "Authorization", f"Basic {value}")


def _selected(credential: Any, operation: str) -> Any:
    """The part of a credential that holds for an operation; the longest prefix wins."""
    if not is_mapping(credential):
        return credential
    prefix = operation
    while prefix:
        if prefix in credential:
            return credential[prefix]
        prefix = prefix.rpartition(".")[0]
    return credential.get("")


def credential_text(
    session: AnySession,
    argument: str,
    operation: str,
    override: AsyncCredential | None,
) -> Steps[str]:
    """The secret itself: the override, else the client's, called where it is callable.

    Raises `ClientConfigurationError` when there is none.
    """
    source = session.credentials.get(argument) if override is None else override
    value: Any = _selected(source, operation)
    if callable(value):
        value = yield Invoke(cast("Callable[[], Any]", value))
        if not isinstance(value, str) or not value:
            raise ClientConfigurationError(
                f"the function given as {argument}= must return a non-empty str"
            )
    if not value or not isinstance(value, str):
        raise ClientConfigurationError(
            f"{operation} needs a credential: give {session.hint(argument)}"
        )
    return value


Alternative: TypeAlias = Mapping[str, tuple[str, ...]]


def choose_schemes(
    session: AnySession, operation: Operation[Any], *, has_override: bool
) -> tuple[SecurityScheme, ...]:
    """The schemes of the first alternative for which the client has credentials.

    Raises `ClientConfigurationError`, naming arguments and environment variables, when
    there is none and the operation does not allow to go without.
    """
    known = session.service.security_schemes
    problem = ""
    may_go_without = not operation.security
    for alternative in operation.security:
        # What no scheme of ours can do, such as mutual TLS, is left to http_client.
        schemes = tuple(known[name] for name in alternative if name in known)
        if not schemes:
            may_go_without = True
            continue
        # A credential for the call stands in for that of the first scheme.
        needed = schemes[1:] if has_override else schemes
        missing = [
            argument
            for scheme in needed
            for argument in scheme.missing(session, operation.name)
        ]
        if not missing:
            return schemes
        problem = problem or " and ".join(session.hint(name) for name in missing)
    if may_go_without:
        return ()
    raise ClientConfigurationError(
        f"{operation.name} needs a credential: give {problem}"
    )


def required_scopes(operation: Operation[Any]) -> tuple[str, ...]:
    """The scopes of the first alternative that names any."""
    for alternative in operation.security:
        scopes = tuple(scope for scopes in alternative.values() for scope in scopes)
        if scopes:
            return scopes
    return ()
