"""Does a request, or an answer, break the document? One place that says so."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import msgspec
from msgspec import Struct

from ..ir import has_body
from ..media_types import essence, is_json
from ..references import format_pointer
from .bodies import BodyReader, content_for
from .messages import Answer, Finding, Headers, Request
from .parameters import ParameterReader, Rule
from .routes import Match, Route
from .schemas import Schemas
from .tree import Place, Tree
from .xml_text import Xml, is_xml


class Checked(Struct, frozen=True):
    """What a request holds: parameters by place and name, and the value of its body."""

    request: Request
    values: dict[tuple[str, str], Any]
    body: Any
    findings: tuple[Finding, ...]

    @property
    def refusals(self) -> list[Finding]:
        """What a server would refuse the request for."""
        return [one for one in self.findings if one.trouble != "remark"]


class Checker:
    """Holds requests and answers against the document."""

    def __init__(self, tree: Tree) -> None:
        self.tree = tree
        self.sent = Schemas(tree, "request")
        self.answered = Schemas(tree, "response")
        self._parameters = ParameterReader(self.sent)
        self._headers = ParameterReader(self.answered)
        self._bodies = BodyReader(self.sent)
        self._xml = Xml(self.answered, self._headers.scalar)

    def request(self, match: Match, request: Request) -> Checked:
        """Return what a request holds, and what is wrong with it."""
        rules = match.route.rules
        values, found = self._parameters.read(rules, request, match.in_path)
        body, of_body = self._bodies.read(match.route.body, request)
        return Checked(request, values, body, (*found, *of_body))

    def unusable(self) -> Iterator[Finding]:
        """Yield each schema, once, by which nothing could be checked."""
        for schemas in (self.sent, self.answered):
            while schemas.unusable:
                where = format_pointer(schemas.unusable.pop())
                yield Finding("remark", where, "is no schema that can be checked by")

    def answer(self, route: Route, answer: Answer) -> Iterator[Finding]:
        """Yield what is wrong with an answer."""
        response = response_for(route, answer.status)
        if response is None:
            yield Finding("body", "answer", f"{answer.status} is not documented")
            return
        yield from self._of_headers(response, answer.headers)
        if not has_body(route.method, str(answer.status)):
            if answer.body:
                yield Finding("body", "answer", f"{answer.status} has no body")
            return
        contents = tuple(self.tree.members(response, "content"))
        media_type = _header(answer.headers, "content-type")
        if not contents:
            return
        content = content_for(contents, media_type)
        if content is None:
            text = f"is {media_type or 'of no media type'}, which is not documented"
            yield Finding("media-type", "answer", text)
            return
        schema = self.tree.member(content[1], "schema")
        if schema is None:
            return
        if is_xml(essence(media_type)):
            try:
                value, problem = self._xml.read(schema, answer.body)
            except ValueError as error:
                yield Finding("body", "answer", str(error))
                return
            if problem:
                yield Finding("body", "answer", problem)
        elif is_json(essence(media_type)):
            try:
                value = msgspec.json.decode(answer.body)
            except msgspec.DecodeError as error:
                yield Finding("body", "answer", f"is no JSON: {error}")
                return
        else:
            return
        for text, is_remark in self.answered.problems(schema, value):
            if not is_remark:
                yield Finding("body", "answer", text)

    def _of_headers(self, response: Place, headers: Headers) -> Iterator[Finding]:
        known = Request("", "", headers=headers)
        for name, place in self.tree.members(response, "headers"):
            if name.lower() == "content-type":
                continue
            explode = place.get("explode") is True
            schema = self.tree.member(place, "schema")
            required = place.get("required") is True
            rule = Rule(name, "header", required, "simple", explode, schema)
            _, found = self._headers.read((rule,), known, {})
            for one in found:
                yield Finding(one.trouble, f"answer {one.where}", one.text)


def response_for(route: Route, status: int) -> Place | None:
    """Return what the document says of a status, None if nothing."""
    for key in (str(status), f"{status // 100}XX", f"{status // 100}xx", "default"):
        if key in route.responses:
            return route.responses[key]
    return None


def _header(headers: Headers, name: str) -> str:
    return next((value for own, value in headers if own.lower() == name), "")
