"""The mock itself: a request goes in, an answer comes out, whoever carries them."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable, Collection, Mapping, Sequence

import msgspec
from msgspec.structs import replace

from ..ir import has_body
from ..json_values import is_list, is_object
from ..sampling import found
from ..sampling.answers import PLACE
from .callbacks import Callbacks
from .checking import Checked, Checker, response_for
from .contents import Content, Contents, Wish
from .credentials import LIFETIME, Credentials, Missing
from .fitted import Fitted, list_in
from .memory import Memory
from .messages import Answer, Exchange, Finding, Request
from .pages import MANY, Page, Pages
from .reading import Reading
from .refusals import Refusals
from .routes import Match, Route, Routes
from .tree import Tree
from .wishes import Preferences, preferences

Listener = Callable[[Exchange], None]
_KEPT = 1_000
_WRONG = {"wrong": True}


class Mock:
    """Answers as a document says, and tells what is wrong with what it is asked.

    `prefer` holds for requests that have no header `Prefer` of their own. Tokens are good
    for `lifetime` seconds of `clock`. `keys` are the credentials that are right, by
    security scheme; of a scheme that has none any will do. It may be used by several
    threads.

    Raises:
        KeyError: `keys` name a scheme that the document does not have.
        ValueError: they name one that is not looked at.
    """

    def __init__(
        self,
        reading: Reading,
        *,
        listener: Listener | None = None,
        prefer: str = "",
        lifetime: float = LIFETIME,
        clock: Callable[[], float] = time.monotonic,
        keys: Mapping[str, Collection[str]] | None = None,
    ) -> None:
        tree = Tree(reading.root)
        self.name = reading.name
        self.routes = Routes(tree)
        self.exchanges: list[Exchange] = []
        """What went on, the latest thousand."""
        self._tree = tree
        self._checker = Checker(tree)
        self._contents = Contents(tree, reading.api, self._checker.answered)
        self._refusals = Refusals(self._contents, reading.api)
        self._credentials = Credentials(tree, clock, lifetime, keys)
        self._memory = Memory(self.routes, self._checker.answered)
        self._pages = Pages(reading.api)
        self._callbacks = Callbacks(tree, reading.api)
        self._prefer = preferences(prefer)
        self._once: deque[Preferences] = deque()
        self._listener = listener
        self._lock = threading.Lock()

    def once(self, prefer: str) -> None:
        """Answer the next request for an operation as if it had this header `Prefer`.

        Said several times, it holds for as many requests. What a request says of its own
        counts for more.

        Raises:
            ValueError: that is not understood.
        """
        wanted = preferences(prefer)
        if wanted.unknown:
            raise ValueError(f"{wanted.unknown[0]!r} is not understood")
        with self._lock:
            self._once.append(wanted)

    def forget(self) -> None:
        """Forget what was created, what went on, and what was to come."""
        with self._lock:
            self._memory.forget()
            self.exchanges.clear()
            self._once.clear()

    def answer(self, request: Request) -> Answer:
        """Return the answer to a request."""
        start = time.perf_counter()
        with self._lock:
            exchange = self._exchange(request)
            seconds = time.perf_counter() - start
            exchange = replace(exchange, seconds=seconds)
            self.exchanges.append(exchange)
            del self.exchanges[:-_KEPT]
        if self._listener is not None:
            self._listener(exchange)
        return exchange.answer

    def _exchange(self, request: Request) -> Exchange:
        match = self._match(request)
        token = self._credentials.token(request) if match is None else None
        if token is not None:
            return Exchange(request, token, "(token)", (), (), 0.0)
        if match is None:
            answer, lost = self._lost(request)
            return Exchange(request, answer, "", (lost,), (), 0.0)
        wanted = self._once.popleft() if self._once else self._prefer
        own = request.header("prefer")
        if own is not None:
            wanted = preferences(own)
        remarks = [
            Finding("remark", "header Prefer", f"{one!r} is not understood")
            for one in wanted.unknown
        ]
        answer, findings = self._answered(match, request, wanted)
        if not has_body(match.route.method, str(answer.status)):
            answer = replace(answer, body=b"")
        # A refusal has to have some status, be it documented or not.
        refused = any(one.trouble != "remark" for one in findings)
        if refused and response_for(match.route, answer.status) is None:
            of_answer: tuple[Finding, ...] = ()
        else:
            of_answer = tuple(self._checker.answer(match.route, answer))
        remarks += self._checker.unusable()
        callbacks: list[tuple[str, str]] = []
        if not refused and answer.status < 300 and self._callbacks.of(match.route):
            checked = self._checker.request(match, request)
            callbacks, told = self._callbacks.sent(match, checked, answer)
            remarks += told
        answer = self._spoilt(answer, wanted)
        name = match.route.name
        return Exchange(
            request,
            answer,
            name,
            (*remarks, *findings),
            of_answer,
            0.0,
            tuple(callbacks),
        )

    def _match(self, request: Request) -> Match | None:
        """Return the operation that a request is for, one that it is right for if any."""
        found = self.routes.matches(request)
        if len(found) < 2:
            return next(iter(found), None)
        refuses = (bool(self._checker.request(one, request).refusals) for one in found)
        return min(zip(refuses, found, strict=True), key=lambda pair: pair[0])[1]

    def _lost(self, request: Request) -> tuple[Answer, Finding]:
        """Return the answer to a request that is for no operation."""
        methods = self.routes.methods(request)
        if methods:
            text = f"{request.method} is not documented, {', '.join(methods)} is"
            lost = Finding("method", request.path, text)
        else:
            lost = Finding("unknown-path", request.path, "is not documented")
        status = self._refusals.status(None, lost.trouble)
        # Errors of one API are alike, so any operation tells what they look like.
        known = (one for one in self.routes.routes if str(status) in one.responses)
        answer = self._refusals.answer(next(known, None), status, str(lost))
        if methods:
            allow = (("Allow", ", ".join(methods)),)
            answer = replace(answer, headers=(*answer.headers, *allow))
        return answer, lost

    def _answered(
        self, match: Match, request: Request, wanted: Preferences
    ) -> tuple[Answer, Sequence[Finding]]:
        route, accept = match.route, request.header("accept")
        if wanted.fault == "expired-token":
            self._credentials.expire()
        if wanted.fault == "rate-limit":
            text = "too many requests, as was asked for"
            return self._refusals.answer(route, 429, text, accept=accept), ()
        missing = self._missing(route, request, wanted)
        if missing is not None:
            refused = Finding("credential", "", missing.text)
            status = self._refusals.status(route, "credential")
            answer = self._refusals.answer(
                route, status, str(refused), accept=accept, expired=missing.expired
            )
            return answer, (refused,)
        checked = self._checker.request(match, request)
        findings = [one for one in checked.findings if not self._is_known(route, one)]
        if checked.refusals:
            trouble = checked.refusals[0].trouble
            status = self._refusals.status(route, trouble)
            text = "; ".join(map(str, checked.refusals))
            answer = self._refusals.answer(route, status, text, accept=accept)
            return answer, findings
        # Where nothing is said of what is not there, it stays there.
        if self._memory.is_gone(match) and response_for(route, 404) is not None:
            text = "was deleted in this run"
            return self._refusals.answer(route, 404, text, accept=accept), findings
        return self._served(match, request, checked, wanted), findings

    def _missing(
        self, route: Route, request: Request, wanted: Preferences
    ) -> Missing | None:
        """Return what a request lacks to be let in, None if it is."""
        if self._credentials.hands_out(request):
            return self._credentials.stranger(request)
        missing = self._credentials.missing(route, request)
        ends = wanted.fault == "expired-token" and not self._credentials.is_open(route)
        if missing is None and ends:
            # One that the mock has not handed out ends for this request alone.
            return Missing("the credential has expired", expired=True)
        return missing

    def _is_known(self, route: Route, finding: Finding) -> bool:
        """Tell whether a parameter that is none of the operation's has its reason.

        It is one that our own links have, or a key.
        """
        if finding.trouble != "remark":
            return False
        own = self._pages.own_parameter(route.pointer)
        keys = self._credentials.in_query(route)
        return finding.where in {f"query {name}" for name in (own, *keys)}

    def _served(
        self, match: Match, request: Request, checked: Checked, wanted: Preferences
    ) -> Answer:
        """Return the answer to a request that is well."""
        route, accept = match.route, request.header("accept")
        status = wanted.code or _status(route)
        response = response_for(route, status)
        if response is None and not wanted.code:
            return Answer(status)
        if status >= 400 or response is None:
            text = "as was asked for"
            return self._refusals.answer(
                route, status, text, wish=wanted.wish, accept=accept
            )
        headers = self._contents.headers(response)
        names = {name.lower() for name, _ in headers}
        if 300 <= status < 400 and status != 304 and "location" not in names:
            headers = (*headers, ("Location", PLACE))
        if status < 300:
            self._memory.deleted(match, request)
        content = self._contents.chosen(response, accept)
        if content is None or not has_body(route.method, str(status)):
            return Answer(status, headers)
        is_plain = status < 300 and not wanted.wish.example
        if is_plain and self._contents.is_json(content):
            bare = Answer(status, headers)
            return self._remembered(match, checked, content, bare, wanted.wish)
        body, media_type = self._contents.body(content, wanted.wish)
        return Answer(status, (*headers, ("Content-Type", media_type)), body)

    def _remembered(
        self, match: Match, checked: Checked, content: Content, bare: Answer, wish: Wish
    ) -> Answer:
        """Return an answer of JSON with what this run knows of what it is about."""
        schema = self._tree.member(content[1], "schema")
        sample = self._contents.value(content, wish)
        value = self._memory.answered(match, checked.body, sample, schema)
        page = Page(value, bare.headers)
        fitted = Fitted(self._checker.answered, schema)
        paging = self._pages.of(match.route.pointer)
        where = paging.items if paging else list_in(sample, fitted.schemas, schema)
        if where is not None and is_list(found(sample, where)):
            many = MANY if paging else 1
            items = self._contents.items(content, where, many)
            items = self._memory.listed(match, items, fitted.of_item(where))
            if paging is not None:
                page = self._pages.page(paging, items, page, fitted, checked)
            elif items != found(sample, where):
                page = Page(fitted.placed(value, where, [items]), bare.headers)
        issued = self._credentials.issued(checked.request, page.value)
        value = issued if fitted.fits(issued) else page.value
        body, media_type = self._contents.body(content, wish)
        if value is not sample:
            body = msgspec.json.encode(value)
        return Answer(bare.status, (*page.headers, ("Content-Type", media_type)), body)

    def _spoilt(self, answer: Answer, wanted: Preferences) -> Answer:
        """Return an answer with the fault that was asked for."""
        if wanted.delay:
            answer = replace(answer, delay=wanted.delay)
        match wanted.fault:
            case "reset":
                return replace(answer, ending="reset")
            case "truncate":
                return replace(answer, ending="cut")
            case "wrong-type":
                return replace(answer, body=_of_wrong_type(answer.body))
            case _:
                return answer


def _status(route: Route) -> int:
    """Return the status of an answer that says that all is well."""
    known = [key for key in route.responses if key[:1] in "23"]
    plain = sorted(key for key in known if key.isdigit())
    if plain:
        return int(plain[0])
    if known:
        return int(known[0][0]) * 100
    return 200


def _of_wrong_type(body: bytes) -> bytes:
    """Return the body of an answer whose first value is of another type."""
    try:
        value = msgspec.json.decode(body)
    except msgspec.DecodeError:
        return body
    if is_object(value) and value:
        name = next(iter(value))
        changed = _WRONG if isinstance(value[name], str | int | float) else "wrong"
        return msgspec.json.encode({**value, name: changed})
    return msgspec.json.encode(_WRONG if isinstance(value, str) else "wrong")
