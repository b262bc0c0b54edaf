# Copied by clientpress. Do not edit.
"""Security schemes: how a call proves who makes it."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable, Mapping
from functools import partial
from itertools import product
from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias, cast

from ..core.errors import ClientConfigurationError
from ..core.narrowing import is_mapping
from ..transport.effects import Invoke
from .context import AuthContext

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ..spec.operation import Operation
    from ..spec.options import AsyncCredential
    from ..transport.effects import Steps
    from ..transport.request import Request
    from .context import AuthSession

__all__ = [
    "ApiKey",
    "Basic",
    "Bearer",
    "SecurityScheme",
    "SentCredential",
    "Signature",
    "ask_again",
    "authenticate",
    "authenticate_again",
    "check_given",
    "choose_schemes",
    "credential_text",
    "given_schemes",
    "how_to_give",
    "required_scopes",
]


_Place: TypeAlias = Literal["header", "query", "cookie", "signature"]


class SentCredential:
    """What a scheme adds to a request."""

    __slots__ = ("name", "place", "value")

    def __init__(self, place: _Place, name: str, value: str) -> None:
        self.place: _Place = place
        self.name = name
        self.value = value


class Signature(SentCredential):
    """What a scheme adds that depends on the request; the secret itself is not sent.

    `sign` is called for each attempt, when all else stands in the request but what
    hooks add. It may set headers. A body in pieces has no `content` to be read.
    """

    __slots__ = ("sign",)

    def __init__(self, secret: str, sign: Callable[[Request], None]) -> None:
        super().__init__("signature", "", secret)
        self.sign = sign


class SecurityScheme:
    """Base of the schemes. `arguments` are the client's arguments it needs.

    `prefix` is what stands before the secret when it is sent. `may_be_empty` says that
    an argument may be given as an empty text: some APIs want a key as the user name and
    no password.
    """

    __slots__ = ("arguments",)

    prefix: str = ""
    may_be_empty: ClassVar[bool] = False

    def __init__(self, *arguments: str) -> None:
        self.arguments = arguments

    def missing(self, context: AuthContext) -> tuple[str, ...]:
        """The arguments, among those needed for this operation, that are not given."""
        return tuple(
            argument
            for argument in self.arguments
            if _is_missing(_source(context, argument, None), self.may_be_empty)
        )

    def ways(self, session: AuthSession) -> list[tuple[str, ...]]:
        """The sets of arguments of which each is enough."""
        del session
        return [self.arguments]

    def is_given(self, session: AuthSession) -> bool:
        """Whether one of these sets is there, be it for some operations only."""
        return any(
            all(session.credentials.get(name) is not None for name in way)
            for way in self.ways(session)
        )

    def advice(self, session: AuthSession) -> str:
        """What else is to be known of giving them."""
        del session
        return ""

    def authenticate(
        self, context: AuthContext, override: AsyncCredential | None
    ) -> Steps[SentCredential]:
        """What is sent; `override` is the credential given for this call."""
        raise NotImplementedError

    def rejected(
        self,
        context: AuthContext,
        sent: SentCredential,
        override: AsyncCredential | None,
    ) -> Steps[bool]:
        """Told that the server refused it; whether there may be another one."""
        token = sent.value.removeprefix(self.prefix)
        return (yield from ask_again(context, self.arguments, override, token))


class ApiKey(SecurityScheme):
    """A key sent as it is, in a header, the query or a cookie."""

    __slots__ = ("name", "place")

    def __init__(
        self, argument: str, place: Literal["header", "query", "cookie"], name: str
    ) -> None:
        super().__init__(argument)
        self.place: Literal["header", "query", "cookie"] = place
        self.name = name

    def authenticate(
        self, context: AuthContext, override: AsyncCredential | None
    ) -> Steps[SentCredential]:
        argument = self.arguments[0]
        value = yield from credential_text(context, argument, override)
        name = self.name
        if self.place == "header":
            name = context.session.header_names.get(argument) or name
        return SentCredential(self.place, name, value)


class Bearer(SecurityScheme):
    """A token sent as `Authorization: Bearer <token>`, or after another word."""

    __slots__ = ("prefix",)

    def __init__(self, argument: str = "token", word: str = "Bearer") -> None:
        super().__init__(argument)
        self.prefix = f"{word} "

    def authenticate(
        self, context: AuthContext, override: AsyncCredential | None
    ) -> Steps[SentCredential]:
        argument = self.arguments[0]
        value = yield from credential_text(context, argument, override)
        name = context.session.header_names.get(argument) or "Authorization"
        return SentCredential("header", name, f"{self.prefix}{value}")


class Basic(SecurityScheme):
    """User name and password; a credential for one call is `user:password`."""

    __slots__ = ()

    may_be_empty = True

    def __init__(self, *arguments: str) -> None:
        """Two arguments of the client; `username` and `password` unless given."""
        super().__init__(*(arguments or ("username", "password")))

    def authenticate(
        self, context: AuthContext, override: AsyncCredential | None
    ) -> Steps[SentCredential]:
        if override is not None:
            pair = yield from credential_text(context, "auth", override)
        else:
            username, password = self.arguments
            user = yield from credential_text(
                context, username, None, may_be_empty=True
            )
            secret = yield from credential_text(
                context, password, None, may_be_empty=True
            )
            pair = f"{user}:{secret}"
        value = b64encode(pair.encode()).decode()
        return SentCredential("header", "Authorization", f"Basic {value}")


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


def _source(
    context: AuthContext, argument: str, override: AsyncCredential | None
) -> Any:
    given = context.session.credentials.get(argument) if override is None else override
    return _selected(given, context.operation)


def _function_of(source: Any) -> Callable[[], Any] | None:
    """What has to be called for a secret, None where the secret itself is given."""
    token = getattr(source, "token", None)
    if callable(token):
        return cast("Callable[[], Any]", token)
    return cast("Callable[[], Any]", source) if callable(source) else None


def _is_missing(source: Any, may_be_empty: bool) -> bool:
    return source is None or (not source and not may_be_empty)


def credential_text(
    context: AuthContext,
    argument: str,
    override: AsyncCredential | None,
    *,
    may_be_empty: bool = False,
) -> Steps[str]:
    """The secret itself: the override, else the client's, asked for where it must be.

    Raises `ClientConfigurationError` when there is none.
    """
    value: Any = _source(context, argument, override)
    function = _function_of(value)
    if function is not None:
        value = yield Invoke(function)
        if not isinstance(value, str) or _is_missing(value, may_be_empty):
            raise ClientConfigurationError(
                f"what is given as {argument}= must return a"
                f"{'' if may_be_empty else ' non-empty'} str"
            )
    if _is_missing(value, may_be_empty) or not isinstance(value, str):
        hint = context.session.hint(argument)
        raise ClientConfigurationError(
            f"{context.operation} needs a credential: give {hint}"
        )
    if not value.isprintable() and any("\ud800" <= c <= "\udfff" for c in value):
        # As in what the environment holds in another encoding than this process has.
        raise ClientConfigurationError(
            f"what is given as {argument}= holds half of a surrogate pair"
        )
    return value


def ask_again(
    context: AuthContext,
    arguments: tuple[str, ...],
    override: AsyncCredential | None,
    token: str,
) -> Steps[bool]:
    """Tell whoever handed out a token that it was refused; whether there is someone."""
    found = False
    for argument in arguments:
        source = _source(context, argument, override)
        if _function_of(source) is None:
            continue
        found = True
        invalidate = getattr(source, "invalidate", None)
        if callable(invalidate):
            yield Invoke(partial(invalidate, token))
    return found


def authenticate(
    context: AuthContext,
    schemes: Sequence[SecurityScheme],
    override: AsyncCredential | None,
) -> Steps[list[SentCredential]]:
    """What each scheme sends; `override` stands in for the credential of the first."""
    sent: list[SentCredential] = []
    for scheme in schemes:
        own = None if sent else override
        sent.append((yield from scheme.authenticate(context, own)))
    return sent


def authenticate_again(
    context: AuthContext,
    schemes: Sequence[SecurityScheme],
    override: AsyncCredential | None,
    refused: Sequence[SentCredential],
) -> Steps[list[SentCredential] | None]:
    """Others in place of refused ones, or None where there are none."""
    found = False
    # Every scheme is told, so that each drops what was refused.
    for index, (scheme, sent) in enumerate(zip(schemes, refused, strict=True)):
        own = override if index == 0 else None
        other = yield from scheme.rejected(context, sent, own)
        found = found or other
    if not found:
        return None
    renewed = yield from authenticate(context, schemes, override)
    pairs = zip(renewed, refused, strict=True)
    return renewed if any(new.value != old.value for new, old in pairs) else None


def choose_schemes(
    context: AuthContext,
    security: Sequence[Mapping[str, object]],
    known: Mapping[str, SecurityScheme],
    *,
    has_override: bool,
) -> tuple[SecurityScheme, ...]:
    """The schemes of the first alternative for which the client has credentials.

    `security` has the alternatives, by name of the schemes in `known`. Raises
    `ClientConfigurationError`, naming arguments and environment variables, when there
    is none and the operation does not allow to go without.
    """
    alternatives: list[tuple[SecurityScheme, ...]] = []
    may_go_without = not security
    for alternative in security:
        # What no scheme of ours can do, such as mutual TLS, is left to http_client.
        schemes = tuple(known[name] for name in alternative if name in known)
        if not schemes:
            may_go_without = True
            continue
        # A credential for the call stands in for that of the first scheme.
        needed = schemes[1:] if has_override else schemes
        missing = [name for scheme in needed for name in scheme.missing(context)]
        if not missing:
            return schemes
        alternatives.append(needed)
    if may_go_without:
        return ()
    ways = how_to_give(context, alternatives)
    raise ClientConfigurationError(f"{context.operation} needs a credential: {ways}")


def given_schemes(
    session: AuthSession, known: Mapping[str, SecurityScheme]
) -> tuple[str, ...]:
    """The names of the schemes that the client has credentials for.

    Of several that would fill one header, query parameter or cookie, the first.
    """
    chosen: dict[tuple[str, str], str] = {}
    for name, scheme in known.items():
        if scheme.is_given(session):
            place = ("header", "authorization")
            if isinstance(scheme, ApiKey):
                place = (scheme.place, scheme.name.lower())
            chosen.setdefault(place, name)
    return tuple(chosen.values())


def how_to_give(
    context: AuthContext, alternatives: Iterable[Sequence[SecurityScheme]]
) -> str:
    """Every way to give the credentials of one of the alternatives."""
    session = context.session
    ways: dict[str, None] = {}
    advice: dict[str, None] = {}
    for schemes in alternatives:
        for chosen in product(*(scheme.ways(session) for scheme in schemes)):
            names = dict.fromkeys(name for way in chosen for name in way)
            missing = [name for name in names if not _source(context, name, None)]
            ways[session.hint(*(missing or names))] = None
            for name in names:
                if is_mapping(session.credentials.get(name)) and name in missing:
                    advice[_no_entry(context, name)] = None
        advice.update(dict.fromkeys(filter(None, (s.advice(session) for s in schemes))))
    ways["auth= in the options of a call"] = None
    return f"give {'; or '.join(ways)}{''.join(f' ({one})' for one in advice)}"


def _no_entry(context: AuthContext, argument: str) -> str:
    return (
        f"{argument}= has no entry for {context.operation}: its name, what that begins"
        ' with, or ""'
    )


def check_given(session: AuthSession, schemes: Sequence[SecurityScheme]) -> None:
    """Raises `ClientConfigurationError` for credentials of which a part is missing.

    Where nothing is given, each call may bring its own.
    """
    names = {n for scheme in schemes for way in scheme.ways(session) for n in way}
    given = any(session.credentials.get(name) is not None for name in names)
    if given and not any(scheme.is_given(session) for scheme in schemes):
        ways = how_to_give(
            AuthContext(session, "", None), ((scheme,) for scheme in schemes)
        )
        raise ClientConfigurationError(f"a part of the credentials is missing: {ways}")


def required_scopes(operation: Operation[Any]) -> tuple[str, ...]:
    """The scopes of the first alternative that names any."""
    for alternative in operation.security:
        scopes = tuple(scope for scopes in alternative.values() for scope in scopes)
        if scopes:
            return scopes
    return ()
