# Copied by clientpress. Do not edit.
"""OAuth2 tokens: fetched, kept until shortly before they expire, fetched once."""

from __future__ import annotations

from base64 import b64encode
from copy import copy
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias
from urllib.parse import quote, urlencode, urljoin

import msgspec

from ..core import clock
from ..core.errors import (
    APIError,
    ClientConfigurationError,
)
from ..core.logs import logger
from ..transport import retry
from ..transport.connection_wait import send_when_connected
from ..transport.effects import Acquire, Invoke, Send, Sleep
from ..transport.failures import (
    TransportError,
    connection_error,
    failure_of,
    too_late,
)
from ..transport.request import Request, RequestHeaders, parse_url
from .schemes import (
    SecurityScheme,
    SentCredential,
    ask_again,
    credential_text,
    how_to_give,
)
from .token_answers import ROUTE, refusal, token_answer
from .tokens import HeldTokens, Tokens

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..spec.options import AsyncCredential
    from ..transport.effects import Steps
    from .context import AuthContext, AuthSession

__all__ = ["OAuth2ClientCredentials", "OAuth2Password", "OAuth2RefreshToken"]

MediaType: TypeAlias = Literal["application/json", "application/x-www-form-urlencoded"]
ClientPlace: TypeAlias = Literal["basic", "body"]


class _OAuth2(SecurityScheme):
    """What the flows share; `grant_arguments` name the client's arguments for one.

    A plain token, given to the client as `argument`, is used as it is, with a
    `refresh_token` or a `token_storage` until it is refused. `token_url` and
    `refresh_url` may be relative to the server's URL. `client` says where a token
    request names the client: by HTTP basic, or in the body, which is of `media_type`.
    `lifetime` is how many seconds a token is good for where the answer does not say.
    """

    __slots__ = (
        "argument",
        "client",
        "lifetime",
        "media_type",
        "refresh_url",
        "scopes",
        "token_url",
    )

    prefix = "Bearer "
    may_be_empty = True

    grant_arguments: ClassVar[tuple[str, ...]]

    def __init__(
        self,
        token_url: str,
        *,
        scopes: tuple[str, ...] = (),
        argument: str = "token",
        media_type: MediaType = "application/x-www-form-urlencoded",
        client: ClientPlace = "basic",
        lifetime: float | None = None,
        refresh_url: str | None = None,
    ) -> None:
        super().__init__(*self.grant_arguments)
        self.token_url = token_url
        self.refresh_url = refresh_url
        self.scopes = scopes
        self.argument = argument
        self.media_type: MediaType = media_type
        self.client: ClientPlace = client
        self.lifetime = lifetime

    def missing(self, context: AuthContext) -> tuple[str, ...]:
        session = context.session
        if session.credentials.get(self.argument) or _starts_with_tokens(session):
            return ()
        return super().missing(context)

    def ways(self, session: AuthSession) -> list[tuple[str, ...]]:
        grant = [self.grant_arguments] if self.grant_arguments else []
        renewed = [("refresh_token",)] if "refresh_token" in session.credentials else []
        return [*grant, (self.argument,), *renewed]

    def is_given(self, session: AuthSession) -> bool:
        return session.token_storage is not None or super().is_given(session)

    def _is_given(self, session: AuthSession) -> bool:
        """Whether the token is for the user to renew."""
        given = session.credentials.get(self.argument)
        if isinstance(given, str):
            return bool(given) and not _starts_with_tokens(session)
        return bool(given)

    def authenticate(
        self, context: AuthContext, override: AsyncCredential | None
    ) -> Steps[SentCredential]:
        if override is not None or self._is_given(context.session):
            token = yield from credential_text(context, self.argument, override)
        else:
            token = yield from self._token(context)
        return SentCredential("header", "Authorization", f"{self.prefix}{token}")

    def rejected(
        self,
        context: AuthContext,
        sent: SentCredential,
        override: AsyncCredential | None,
    ) -> Steps[bool]:
        token = sent.value.removeprefix(self.prefix)
        if override is not None or self._is_given(context.session):
            return (yield from ask_again(context, (self.argument,), override, token))
        context.session.state_of(self, HeldTokens).forget(token)
        return True

    def _token(self, context: AuthContext) -> Steps[str]:
        held = context.session.state_of(self, HeldTokens)
        token = held.current()
        if token is not None:
            return token
        failure = held.failure
        release = yield Acquire(held.gate, context.ends)
        if release is None:
            raise too_late(context.operation, "POST", ROUTE)
        try:
            if not held.is_loaded:
                yield from self._load(context, held)
            # Whoever held the gate before has most likely fetched it, or failed to:
            # then it would fail again, and the last in the line would learn of it very
            # late.
            token = held.current()
            if token is not None:
                return token
            if held.failure is not None and held.failure is not failure:
                problem = copy(held.failure)
                problem.operation = context.operation
                raise problem
            try:
                return (yield from self._fetch(context, held))
            except APIError as error:
                # Others may have more time. A copy has no traceback, which would keep
                # what the frames hold.
                if not _is_late(context):
                    held.failure = copy(error)
                raise
        finally:
            release()

    def _load(self, context: AuthContext, held: HeldTokens) -> Steps[None]:
        """Start with what the user kept, else with what the client was given."""
        session = context.session
        held.refresh_tokens = []
        storage = session.token_storage
        if storage is not None:
            kept = yield Invoke(storage.load)
            if isinstance(kept, Tokens):
                lifetime = None
                if kept.expires_at is not None:
                    lifetime = kept.expires_at - clock.now()
                held.keep(kept.access_token, lifetime)
                if kept.refresh_token:
                    held.refresh_tokens.append(kept.refresh_token)
        token = session.credentials.get(self.argument)
        if not held.refresh_tokens and isinstance(token, str) and token:
            held.keep(token, None)
        if session.credentials.get("refresh_token"):
            given = yield from credential_text(context, "refresh_token", None)
            held.refresh_tokens.append(given)
        held.is_loaded = True

    def _fetch(self, context: AuthContext, held: HeldTokens) -> Steps[str]:
        session = context.session
        answer: Mapping[str, Any] | None = None
        used: str | None = None
        while answer is None and held.refresh_tokens:
            used = held.refresh_tokens[0]
            form = {"grant_type": "refresh_token", "refresh_token": used}
            # It may have ended too; then the next one or the grant itself is used.
            is_last = len(held.refresh_tokens) == 1 and not self._can_grant(session)
            answer = yield from self._request(
                context, form, url=self.refresh_url, may_be_refused=not is_last
            )
            if answer is None:
                held.refresh_tokens.remove(used)
                used = None
        if answer is None:
            form = yield from self._grant(context)
            answer = yield from self._request(context, form)
        assert answer is not None  # only a refresh may be refused
        token: str = answer["access_token"]
        renewed = answer.get("refresh_token")
        # Without a new one the old one stays good (RFC 6749, 6).
        refresh_token = renewed if isinstance(renewed, str) and renewed else used
        held.refresh_tokens = [] if refresh_token is None else [refresh_token]
        lifetime = _lifetime(answer.get("expires_in")) or self.lifetime
        held.keep(token, lifetime)
        storage = session.token_storage
        if storage is not None:
            expires_at = None if lifetime is None else clock.now() + lifetime
            tokens = Tokens(token, refresh_token, expires_at)
            yield Invoke(partial(storage.save, tokens))
        return token

    def _can_grant(self, session: AuthSession) -> bool:
        """Whether a token can be had without a refresh token."""
        names = self.grant_arguments
        return bool(names) and all(map(session.credentials.get, names))

    def _grant(self, context: AuthContext) -> Steps[dict[str, str]]:
        raise NotImplementedError

    def _scope(self, session: AuthSession) -> dict[str, str]:
        scope = session.credentials.get("scope") or " ".join(self.scopes)
        return {"scope": scope} if isinstance(scope, str) and scope else {}

    def _request(
        self,
        context: AuthContext,
        form: dict[str, str],
        *,
        url: str | None = None,
        may_be_refused: bool = False,
    ) -> Steps[Mapping[str, Any] | None]:
        headers: dict[str, str] = {
            "Accept": "application/json",
            "Content-Type": self.media_type,
            "User-Agent": context.session.user_agent,
        }
        yield from self._identify(context, form, headers)
        session, operation = context.session, context.operation
        url = self._url(session, url)
        as_json = self.media_type == "application/json"
        content = msgspec.json.encode(form) if as_json else urlencode(form).encode()
        retries = retry.Retries(session.max_retries, context.ends)
        while True:
            send = Send(
                _post(url, headers, content),
                limit=session.max_response_bytes,
                timeout=session.timeout,
                ends=context.ends,
                private=True,
            )
            problem: APIError
            retry_after: float | None = None
            # A token that nobody got does no harm.
            try:
                response = yield from send_when_connected(session.progress, send)
            except TransportError as error:
                problem = connection_error(
                    error, operation, "POST", ROUTE, url=send.request.url
                )
                # This tells of the call, which was not made yet.
                problem.may_have_been_processed = False
                may_retry = retry.should_retry_failure(
                    failure_of(error), idempotent=True
                )
            else:
                if response.is_late:
                    raise too_late(operation, "POST", ROUTE)
                if response.status_code < 400:
                    return token_answer(response, operation)
                if may_be_refused and response.status_code in (400, 401, 403):
                    return None
                retry_after = retry.retry_after_seconds(response.headers, clock.now())
                problem = refusal(
                    response, context, [*form.items(), *headers.items()], retry_after
                )
                may_retry = retry.should_retry_status(
                    response.status_code, idempotent=True, retry_after=retry_after
                )
            wait = retries.wait(may_retry=may_retry, retry_after=retry_after)
            if wait is None:
                raise problem
            logger.info("%s failed; trying again", ROUTE)
            yield Sleep(wait)

    def _url(self, session: AuthSession, own: str | None) -> str:
        given = session.credentials.get("token_url")
        url = given if isinstance(given, str) and given else own or self.token_url
        return urljoin(f"{session.base_url}/", url)

    def _identify(
        self,
        context: AuthContext,
        form: dict[str, str],
        headers: dict[str, str],
    ) -> Steps[None]:
        """RFC 6749, 2.3.1; a client without a secret is named by its id alone."""
        credentials = context.session.credentials
        if not credentials.get("client_id"):
            return
        client_id = yield from credential_text(context, "client_id", None)
        if not credentials.get("client_secret"):
            form["client_id"] = client_id
            return
        secret = yield from credential_text(context, "client_secret", None)
        if self.client == "body":
            form["client_id"] = client_id
            form["client_secret"] = secret
            return
        pair = f"{quote(client_id, safe='')}:{quote(secret, safe='')}"
        headers["Authorization"] = f"Basic {b64encode(pair.encode()).decode()}"


class OAuth2ClientCredentials(_OAuth2):
    """Tokens for the client itself: `client_id`, `client_secret`, maybe `scope`."""

    __slots__ = ()

    grant_arguments = ("client_id", "client_secret")

    def _grant(self, context: AuthContext) -> Steps[dict[str, str]]:
        yield from ()
        return {"grant_type": "client_credentials", **self._scope(context.session)}


class OAuth2Password(_OAuth2):
    """Tokens for a user: `username`, `password`, maybe `client_id` and the like."""

    __slots__ = ()

    grant_arguments = ("username", "password")

    def advice(self, session: AuthSession) -> str:
        names = ("client_id", "client_secret")
        missing = [name for name in names if session.credentials.get(name) is None]
        if not missing:
            return ""
        hint = session.hint(*missing)
        return f"username= goes with {hint}, where the API asks for them"

    def _grant(self, context: AuthContext) -> Steps[dict[str, str]]:
        username = yield from credential_text(context, "username", None)
        password = yield from credential_text(
            context, "password", None, may_be_empty=True
        )
        return {
            "grant_type": "password",
            "username": username,
            "password": password,
            **self._scope(context.session),
        }


class OAuth2RefreshToken(_OAuth2):
    """Tokens that a user has to allow: a first `token` or `refresh_token` is given."""

    __slots__ = ()

    grant_arguments = ()

    def missing(self, context: AuthContext) -> tuple[str, ...]:
        session = context.session
        given = session.credentials.get(self.argument) or _starts_with_tokens(session)
        return () if given else (self.argument,)

    def _grant(self, context: AuthContext) -> Steps[dict[str, str]]:
        yield from ()
        ways = how_to_give(context, [(self,)])
        raise ClientConfigurationError(f"{context.operation} needs a new token: {ways}")


def _starts_with_tokens(session: AuthSession) -> bool:
    given = session.credentials.get("refresh_token")
    return bool(given) or session.token_storage is not None


def _is_late(context: AuthContext) -> bool:
    return context.ends is not None and clock.monotonic() >= context.ends


def _lifetime(value: Any) -> float | None:
    try:
        seconds = float(value)
    except (TypeError, ValueError):
        return None
    return seconds if seconds > 0 else None


def _post(url: str, headers: Mapping[str, str], content: bytes) -> Request:
    to = parse_url(url)
    sent = RequestHeaders([(b"Host", to.origin.netloc.encode())])
    for name, value in headers.items():
        sent[name] = value
    sent["Content-Length"] = str(len(content))
    if to.origin.authorization is not None:
        sent["Authorization"] = to.origin.authorization
    return Request("POST", to, sent, content)
