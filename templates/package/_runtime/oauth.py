"""OAuth2 tokens: fetched, kept until shortly before they expire, fetched once."""

from __future__ import annotations

from base64 import b64encode
from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias
from urllib.parse import quote, urlencode, urljoin

import httpx2
import msgspec

from . import clock, retry
from .auth import Proof, SecurityScheme, credential_text
from .effects import Acquire, Gate, Send, Sleep
from .errors import APIError, AuthenticationError, ServerError
from .failures import connection_error, failure_of, json_value, status_text
from .logs import logger
from .narrow import is_mapping

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .effects import Steps
    from .options import AsyncCredential
    from .receive import Received
    from .session import AnySession

__all__ = ["OAuth2ClientCredentials", "OAuth2Password", "TokenStore"]

# RFC 6749, 5.2 and RFC 6750, 3.1. Other words of the server are not repeated.
_KNOWN_CODES = frozenset(
    {
        "access_denied",
        "invalid_client",
        "invalid_grant",
        "invalid_request",
        "invalid_scope",
        "invalid_token",
        "temporarily_unavailable",
        "unauthorized_client",
        "unsupported_grant_type",
    }
)
MediaType: TypeAlias = Literal["application/json", "application/x-www-form-urlencoded"]
ClientPlace: TypeAlias = Literal["basic", "body"]

_LONGEST_MARGIN = 30.0
_ROUTE = "OAuth2 token request"


class TokenStore:
    """The token of one scheme, shared by every copy of a client."""

    __slots__ = ("_kept", "gate", "refresh_token")

    def __init__(self) -> None:
        self.gate = Gate()
        self.refresh_token: str | None = None
        # One tuple, so that no thread sees a token with the end of another.
        self._kept: tuple[str, float | None] | None = None

    def current(self) -> str | None:
        kept = self._kept
        if kept is None:
            return None
        token, expires = kept
        return token if expires is None or clock.monotonic() < expires else None

    def keep(self, token: str, lifetime: float | None) -> None:
        """Keep a token for its lifetime (seconds) less 10 %, at most 30 seconds less."""
        expires = None
        if lifetime is not None:
            margin = min(_LONGEST_MARGIN, lifetime / 10)
            expires = clock.monotonic() + lifetime - margin
        self._kept = (token, expires)

    def forget(self, token: str) -> None:
        """Drop a token that was refused, unless a newer one is there already."""
        kept = self._kept
        if kept is not None and kept[0] == token:
            self._kept = None


class _OAuth2(SecurityScheme):
    """What the flows share; `grant_arguments` name the client's arguments for one.

    A plain token, given to the client as `argument`, is used as it is. `token_url` may
    be relative to the server's URL. `client` says where a token request names the
    client: by HTTP basic, or in the body, which is of `media_type`. `lifetime` is how
    many seconds a token is good for where the answer does not say.
    """

    __slots__ = (
        "argument",
        "client",
        "lifetime",
        "media_type",
        "scopes",
        "token_url",
    )

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
    ) -> None:
        super().__init__(*self.grant_arguments)
        self.token_url = token_url
        self.scopes = scopes
        self.argument = argument
        self.media_type: MediaType = media_type
        self.client: ClientPlace = client
        self.lifetime = lifetime

    def missing(self, session: AnySession, operation: str) -> tuple[str, ...]:
        if session.credentials.get(self.argument):
            return ()
        return super().missing(session, operation)

    def prove(
        self, session: AnySession, operation: str, override: AsyncCredential | None
    ) -> Steps[Proof]:
        if override is not None or session.credentials.get(self.argument):
            token = yield from credential_text(
                session, self.argument, operation, override
            )
        else:
            token = yield from self._token(session, operation)
        return Proof("header", "Authorization", f"Bearer {token}")

    def rejected(self, session: AnySession, proof: Proof) -> bool:
        if session.credentials.get(self.argument):
            return False
        session.state_of(self, TokenStore).forget(proof.value.removeprefix("Bearer "))
        return True

    def _token(self, session: AnySession, operation: str) -> Steps[str]:
        store = session.state_of(self, TokenStore)
        token = store.current()
        if token is not None:
            return token
        release = yield Acquire(store.gate)
        try:
            # Whoever held the gate before has most likely fetched it.
            token = store.current()
            if token is None:
                token = yield from self._fetch(session, store, operation)
            return token
        finally:
            release()

    def _fetch(
        self, session: AnySession, store: TokenStore, operation: str
    ) -> Steps[str]:
        answer: Mapping[str, Any] | None = None
        if store.refresh_token is not None:
            form = {
                "grant_type": "refresh_token",
                "refresh_token": store.refresh_token,
            }
            store.refresh_token = None
            # A refresh token may have ended too; then the grant itself is used.
            answer = yield from self._request(
                session, operation, form, may_be_refused=True
            )
        if answer is None:
            form = yield from self._grant(session, operation)
            answer = yield from self._request(session, operation, form)
        assert answer is not None  # noqa: S101  # only a refresh may be refused
        token: str = answer["access_token"]
        refresh_token = answer.get("refresh_token")
        store.refresh_token = refresh_token if isinstance(refresh_token, str) else None
        store.keep(token, _lifetime(answer.get("expires_in")) or self.lifetime)
        return token

    def _grant(self, session: AnySession, operation: str) -> Steps[dict[str, str]]:
        raise NotImplementedError

    def _scope(self, session: AnySession) -> dict[str, str]:
        scope = session.credentials.get("scope") or " ".join(self.scopes)
        return {"scope": scope} if isinstance(scope, str) and scope else {}

    def _request(
        self,
        session: AnySession,
        operation: str,
        form: dict[str, str],
        *,
        may_be_refused: bool = False,
    ) -> Steps[Mapping[str, Any] | None]:
        headers: dict[str, str] = {
            "Accept": "application/json",
            "Content-Type": self.media_type,
        }
        yield from self._identify(session, operation, form, headers)
        url = self._url(session)
        as_json = self.media_type == "application/json"
        content = msgspec.json.encode(form) if as_json else urlencode(form).encode()
        attempt = 0
        while True:
            request = httpx2.Request(
                "POST",
                url,
                headers=headers,
                content=content,
                extensions={"timeout": session.timeout_extension(session.timeout)},
            )
            problem: APIError
            try:
                response: Received = yield Send(
                    request, limit=session.max_response_bytes, private=True
                )
            except httpx2.HTTPError as error:
                problem = connection_error(error, operation, "POST", _ROUTE)
                may_retry = failure_of(error) != "final"
            else:
                if response.status_code < 400:
                    return _checked(response, operation)
                if may_be_refused and response.status_code < 500:
                    return None
                problem = _refusal(response, operation)
                may_retry = response.status_code >= 500
            if not may_retry or attempt >= session.max_retries:
                raise problem
            logger.info("%s failed; trying again", _ROUTE)
            yield Sleep(retry.delay(attempt, None, clock.random()))
            attempt += 1

    def _url(self, session: AnySession) -> str:
        given = session.credentials.get("token_url")
        url = given if isinstance(given, str) and given else self.token_url
        return urljoin(f"{session.base_url}/", url)

    def _identify(
        self,
        session: AnySession,
        operation: str,
        form: dict[str, str],
        headers: dict[str, str],
    ) -> Steps[None]:
        """RFC 6749, 2.3.1; a client without a secret is named by its id alone."""
        if not session.credentials.get("client_id"):
            return
        client_id = yield from credential_text(session, "client_id", operation, None)
        if not session.credentials.get("client_secret"):
            form["client_id"] = client_id
            return
        secret = yield from credential_text(session, "client_secret", operation, None)
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

    def _grant(self, session: AnySession, operation: str) -> Steps[dict[str, str]]:
        del operation
        yield from ()
        return {"grant_type": "client_credentials", **self._scope(session)}


class OAuth2Password(_OAuth2):
    """Tokens for a user: `username`, `password`, maybe `client_id` and the like."""

    __slots__ = ()

    grant_arguments = ("username", "password")

    def _grant(self, session: AnySession, operation: str) -> Steps[dict[str, str]]:
        username = yield from credential_text(session, "username", operation, None)
        password = yield from credential_text(session, "password", operation, None)
        return {
            "grant_type": "password",
            "username": username,
            "password": password,
            **self._scope(session),
        }


def _lifetime(value: Any) -> float | None:
    try:
        seconds = float(value)
    except (TypeError, ValueError):
        return None
    return seconds if seconds > 0 else None


def _checked(response: Received, operation: str) -> Mapping[str, Any]:
    value = json_value(response.content)
    if is_mapping(value):
        token = value.get("access_token")
        if isinstance(token, str) and token:
            return value
    raise AuthenticationError(
        f"{_ROUTE}: {status_text(response.status_code)} without an access token",
        status_code=response.status_code,
        operation=operation,
        method="POST",
        route=_ROUTE,
    )


def _refusal(response: Received, operation: str) -> APIError:
    """Holds no body: what such a server says may repeat what it was sent."""
    status_code = response.status_code
    value = json_value(response.content)
    word = value.get("error") if is_mapping(value) else None
    code = word if isinstance(word, str) and word in _KNOWN_CODES else None
    class_ = ServerError if status_code >= 500 else AuthenticationError
    return class_(
        f"{_ROUTE}: {status_text(status_code)}{f', {code}' if code else ''}",
        status_code=status_code,
        code=code,
        operation=operation,
        method="POST",
        route=_ROUTE,
    )
