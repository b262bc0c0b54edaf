"""Security schemes: how a call proves who makes it."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias, cast

from ..core.errors import ClientConfigurationError
from ..core.narrowing import is_mapping
from ..transport.effects import Invoke

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..exchange.session import AnySession
    from ..spec.operation import Operation
    from ..spec.options import AsyncCredential
    from ..transport.effects import Steps

__all__ = [
    "ApiKey",
    "Asker",
    "Basic",
    "Bearer",
    "Proof",
    "SecurityScheme",
    "ask_again",
    "choose_schemes",
    "credential_text",
    "prove_again",
    "prove_all",
    "required_scopes",
]


class Asker:
    """Who needs proofs: an operation of a client, until `ends` (None: no limit)."""

    __slots__ = ("ends", "operation", "session")

    def __init__(self, session: AnySession, operation: str, ends: float | None) -> None:
        self.session = session
        self.operation = operation
        self.ends = ends


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
    """Base of the schemes. `arguments` are the client's arguments it needs.

    `prefix` is what stands before the secret in a proof.
    """

    __slots__ = ("arguments",)

    prefix: ClassVar[str] = ""

    def __init__(self, *arguments: str) -> None:
        self.arguments = arguments

    def missing(self, session: AnySession, operation: str) -> tuple[str, ...]:
        """The arguments, among those needed for this operation, that are not given."""
        return tuple(
            argument
            for argument in self.arguments
            if not _selected(session.credentials.get(argument), operation)
        )

    def prove(self, asker: Asker, override: AsyncCredential | None) -> Steps[Proof]:
        """The proof for a call; `override` is the credential given for this call."""
        raise NotImplementedError

    def rejected(
        self, asker: Asker, proof: Proof, override: AsyncCredential | None
    ) -> Steps[bool]:
        """Told that the server refused a proof; whether another may be had."""
        token = proof.value.removeprefix(self.prefix)
        return (yield from ask_again(asker, self.arguments, override, token))


class ApiKey(SecurityScheme):
    """A key sent as it is, in a header, the query or a cookie."""

    __slots__ = ("name", "place")

    def __init__(
        self, argument: str, place: Literal["header", "query", "cookie"], name: str
    ) -> None:
        super().__init__(argument)
        self.place: Literal["header", "query", "cookie"] = place
        self.name = name

    def prove(self, asker: Asker, override: AsyncCredential | None) -> Steps[Proof]:
        argument = self.arguments[0]
        value = yield from credential_text(asker, argument, override)
        name = self.name
        if self.place == "header":
            name = asker.session.header_names.get(argument) or name
        return Proof(self.place, name, value)


class Bearer(SecurityScheme):
    """A token sent as `Authorization: Bearer <token>`."""

    __slots__ = ()

    prefix = "Bearer "

    def __init__(self, argument: str = "token") -> None:
        super().__init__(argument)

    def prove(self, asker: Asker, override: AsyncCredential | None) -> Steps[Proof]:
        argument = self.arguments[0]
        value = yield from credential_text(asker, argument, override)
        name = asker.session.header_names.get(argument) or "Authorization"
        return Proof("header", name, f"{self.prefix}{value}")


class Basic(SecurityScheme):
    """User name and password; a credential for one call is `user:password`."""

    __slots__ = ()

    def __init__(self, *arguments: str) -> None:
        """Two arguments of the client; `username` and `password` unless given."""
        super().__init__(*(arguments or ("username", "password")))

    def prove(self, asker: Asker, override: AsyncCredential | None) -> Steps[Proof]:
        if override is not None:
            pair = yield from credential_text(asker, "auth", override)
        else:
            username, password = self.arguments
            user = yield from credential_text(asker, username, None)
            secret = yield from credential_text(asker, password, None)
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


def _source(asker: Asker, argument: str, override: AsyncCredential | None) -> Any:
    given = asker.session.credentials.get(argument) if override is None else override
    return _selected(given, asker.operation)


def _function_of(source: Any) -> Callable[[], Any] | None:
    """What has to be called for a secret, None where the secret itself is given."""
    token = getattr(source, "token", None)
    if callable(token):
        return cast("Callable[[], Any]", token)
    return cast("Callable[[], Any]", source) if callable(source) else None


def credential_text(
    asker: Asker, argument: str, override: AsyncCredential | None
) -> Steps[str]:
    """The secret itself: the override, else the client's, asked for where it must be.

    Raises `ClientConfigurationError` when there is none.
    """
    value: Any = _source(asker, argument, override)
    function = _function_of(value)
    if function is not None:
        value = yield Invoke(function)
        if not isinstance(value, str) or not value:
            raise ClientConfigurationError(
                f"what is given as {argument}= must return a non-empty str"
            )
    if not value or not isinstance(value, str):
        hint = asker.session.hint(argument)
        raise ClientConfigurationError(
            f"{asker.operation} needs a credential: give {hint}"
        )
    if not value.isprintable() and any("\ud800" <= c <= "\udfff" for c in value):
        # As in what the environment holds in another encoding than this process has.
        raise ClientConfigurationError(
            f"what is given as {argument}= holds half of a surrogate pair"
        )
    return value


def ask_again(
    asker: Asker,
    arguments: tuple[str, ...],
    override: AsyncCredential | None,
    token: str,
) -> Steps[bool]:
    """Tell whoever handed out a token that it was refused; whether there is someone."""
    found = False
    for argument in arguments:
        source = _source(asker, argument, override)
        if _function_of(source) is None:
            continue
        found = True
        invalidate = getattr(source, "invalidate", None)
        if callable(invalidate):
            yield Invoke(partial(invalidate, token))
    return found


def prove_all(
    asker: Asker,
    schemes: Sequence[SecurityScheme],
    override: AsyncCredential | None,
) -> Steps[list[Proof]]:
    """A proof for each scheme; `override` stands in for the credential of the first."""
    proofs: list[Proof] = []
    for scheme in schemes:
        own = None if proofs else override
        proofs.append((yield from scheme.prove(asker, own)))
    return proofs


def prove_again(
    asker: Asker,
    schemes: Sequence[SecurityScheme],
    override: AsyncCredential | None,
    refused: Sequence[Proof],
) -> Steps[list[Proof] | None]:
    """Proofs in place of refused ones, or None where there are no others."""
    found = False
    # Every scheme is told, so that each drops what was refused.
    for index, (scheme, proof) in enumerate(zip(schemes, refused, strict=True)):
        own = override if index == 0 else None
        other = yield from scheme.rejected(asker, proof, own)
        found = found or other
    if not found:
        return None
    proofs = yield from prove_all(asker, schemes, override)
    pairs = zip(proofs, refused, strict=True)
    return proofs if any(new.value != old.value for new, old in pairs) else None


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
