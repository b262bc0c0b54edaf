"""Parameters as OpenAPI's styles write them, read back into values.

This is the specification's table of styles and no code of the clients'. What stands in a
URL is text, so a value is read as the first of its schema's types that it fits.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from typing import Any
from urllib.parse import unquote, unquote_plus

from msgspec import Struct

from ..json_values import is_object
from .json_text import read_json
from .messages import Finding, Request, Trouble
from .schemas import Schemas
from .tree import Place, Tree

_NUMBER = re.compile(r"-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?")
_DELIMITERS = {
    "spaceDelimited": re.compile(r"%20|\+"),
    "pipeDelimited": re.compile(r"\||%7C", re.IGNORECASE),
    "tabDelimited": re.compile(r"%09|\t"),
}
_LIST = frozenset(("array",))
_COMMA = re.compile(",")
# Headers that OpenAPI has other places for.
_ELSEWHERE = frozenset(("accept", "content-type", "authorization"))
# Headers that programs send of their own accord: no server refuses them.
_OF_TRANSPORT = frozenset(("accept-encoding", "connection", "host", "te", "user-agent"))


class Rule(Struct, frozen=True):
    """How one parameter, or one field of a form, is written.

    `schema` is None where nothing is said of the value; `media_type` is set where it is
    written as a content.
    """

    name: str
    place: str
    required: bool
    style: str
    explode: bool
    schema: Place | None
    media_type: str = ""

    @property
    def where(self) -> str:
        """What a finding calls it."""
        return f"{self.place} {self.name}"


def rules_of(tree: Tree, item: Place, operation: Place) -> tuple[Rule, ...]:
    """Return the parameters of an operation and of the path that it stands under."""
    found: dict[tuple[str, str], Rule] = {}
    for owner in (item, operation):
        for place in tree.items(owner, "parameters"):
            rule = _rule(tree, place)
            key = rule.name.lower() if rule.place == "header" else rule.name
            if rule.place != "header" or key not in _ELSEWHERE:
                found[rule.place, key] = rule
    return tuple(found.values())


def _rule(tree: Tree, place: Place) -> Rule:
    where = place.text("in")
    in_line = where in ("query", "cookie")
    style = place.text("style") or ("form" if in_line else "simple")
    explode = place.get("explode")
    content = next(iter(tree.members(place, "content")), None)
    schema = tree.member(content[1] if content is not None else place, "schema")
    return Rule(
        name=place.text("name"),
        place=where,
        required=place.get("required") is True or where == "path",
        style=style,
        explode=(explode if isinstance(explode, bool) else style in ("form", "cookie")),
        schema=schema,
        media_type=content[0] if content is not None else "",
    )


class ParameterReader:
    """Reads the parameters of requests by the schemas of a document."""

    def __init__(self, schemas: Schemas) -> None:
        self.schemas = schemas

    def read(
        self, rules: Sequence[Rule], request: Request, in_path: Mapping[str, str]
    ) -> tuple[dict[tuple[str, str], Any], list[Finding]]:
        """Return the values by place and name, and what is wrong with them.

        `in_path` are the values of the placeholders, as they stand in the path.
        """
        pairs = query_pairs(request.query)
        cookies = _cookies(request)
        values: dict[tuple[str, str], Any] = {}
        findings: list[Finding] = []
        claimed: set[str] = set()
        for rule in rules:
            match rule.place:
                case "path":
                    raw = in_path.get(rule.name)
                    found = [] if raw is None else [self._in_path(rule, raw)]
                case "header":
                    text = request.header(rule.name)
                    found = [] if text is None else [self._in_header(rule, text)]
                case "cookie":
                    found = self.fields(rule, cookies, rules)
                case "querystring":
                    found = [self._content(rule, request.query)]
                    claimed.update(name for name, _ in pairs)
                case _:
                    found = self.fields(rule, pairs, rules)
                    claimed.update(self.names_of(rule, pairs, rules))
            if found:
                values[rule.place, rule.name] = found[0]
                findings += self.judged(rule, found[0])
            elif rule.required:
                findings.append(Finding("parameter", rule.where, "is missing"))
        return values, [*findings, *_undeclared(pairs, claimed)]

    def judged(self, rule: Rule, value: Any) -> Iterator[Finding]:
        """Yield what is wrong with a value."""
        if rule.schema is not None:
            by_itself = rule.place == "header" and rule.name.lower() in _OF_TRANSPORT
            for text, is_remark in self.schemas.problems(rule.schema, value):
                trouble: Trouble = "remark" if is_remark or by_itself else "parameter"
                yield Finding(trouble, rule.where, text)

    def names_of(
        self, rule: Rule, pairs: Iterable[tuple[str, str]], rules: Sequence[Rule]
    ) -> set[str]:
        """Return which of the names in a query or form belong to a parameter."""
        names = {name for name, _ in pairs}
        if rule.style == "deepObject":
            return {name for name in names if name.startswith(f"{rule.name}[")}
        if self._is_spread(rule) and rule.schema is not None:
            others = {one.name for one in rules if one is not rule}
            known = self.schemas.properties(rule.schema)
            is_open = not known or "additionalProperties" in rule.schema.value
            return {n for n in names - others if is_open or n in known} | {rule.name}
        return {rule.name}

    def _is_spread(self, rule: Rule) -> bool:
        """Tell whether the properties of an object stand by themselves."""
        if rule.style != "form" or not rule.explode or rule.schema is None:
            return False
        types = self.schemas.types(rule.schema)
        return not rule.media_type and "object" in types and "string" not in types

    def fields(
        self, rule: Rule, pairs: Sequence[tuple[str, str]], rules: Sequence[Rule]
    ) -> list[Any]:
        """Return what stands in a query, a form or cookies: one value, or none."""
        if rule.style == "deepObject":
            return self._deep(rule, pairs)
        if self._is_spread(rule):
            own = self.names_of(rule, pairs, rules)
            held: dict[str, list[str]] = {}
            for name, raw in pairs:
                if name in own:
                    held.setdefault(name, []).append(raw)
            if not held:
                return []
            return [
                {
                    name: self._one_of(self._property(rule.schema, name), texts)
                    for name, texts in held.items()
                }
            ]
        raws = [raw for name, raw in pairs if name == rule.name]
        if not raws:
            return []
        if rule.media_type:
            return [self._content(rule, raws[0])]
        if len(raws) > 1 or (rule.explode and rule.style == "form"):
            return [self._one_of(rule.schema, raws)]
        return [self._delimited(rule, raws[0])]

    def _one_of(self, schema: Place | None, raws: list[str]) -> Any:
        """Return one value, or a list where the schema wants that or several came."""
        texts = [unquote_plus(raw) for raw in raws]
        types = self._types(schema)
        if len(texts) == 1 and ("array" not in types or schema is None):
            return self.scalar(schema, texts[0])
        listed = [self.scalar(self._item(schema), text) for text in texts]
        if len(texts) == 1 and types != _LIST and schema is not None:
            single = self.scalar(schema, texts[0])
            return single if self.schemas.fits(schema, single) else listed
        return listed

    def _delimited(self, rule: Rule, raw: str) -> Any:
        delimiter = _DELIMITERS.get(rule.style, _COMMA)
        types = self._types(rule.schema)
        if rule.schema is not None and types - {"array", "object"}:
            single = self.scalar(rule.schema, unquote_plus(raw))
            if types.isdisjoint(("array", "object")):
                return single
            if self.schemas.fits(rule.schema, single):
                return single
        parts = [unquote_plus(part) for part in delimiter.split(raw)] if raw else []
        return self._parts(rule.schema, parts)

    def _parts(self, schema: Place | None, parts: list[str]) -> Any:
        """Return the list or the object of which the parts were written in a row."""
        if "array" in self._types(schema):
            return [self.scalar(self._item(schema), part) for part in parts]
        return {
            name: self.scalar(self._property(schema, name), value)
            for name, value in zip(parts[::2], parts[1::2], strict=False)
        }

    def _in_path(self, rule: Rule, raw: str) -> Any:
        types = self._types(rule.schema)
        is_list = "array" in types and "string" not in types
        is_map = "object" in types and "string" not in types
        if rule.media_type:
            return self._content(rule, raw)
        if rule.style == "label":
            raw = raw.removeprefix(".")
            delimiter = "." if rule.explode else ","
        elif rule.style == "matrix":
            raw = raw.removeprefix(";")
            delimiter = ";" if rule.explode else ","
            if not (is_map and rule.explode):
                raw = raw.replace(f"{rule.name}=", "")
        else:
            delimiter = ","
        if not is_list and not is_map:
            return self.scalar(rule.schema, unquote(raw))
        parts = [unquote(part) for part in raw.split(delimiter)]
        if is_map and rule.explode:
            parts = [half for part in parts for half in part.split("=", 1)]
        return self._parts(rule.schema, parts)

    def _in_header(self, rule: Rule, text: str) -> Any:
        types = self._types(rule.schema)
        if rule.media_type:
            return self._content(rule, text)
        if "string" in types or types.isdisjoint(("array", "object")):
            return self.scalar(rule.schema, text)
        parts = [part.strip() for part in text.split(",")] if text else []
        if "array" not in types and rule.explode:
            parts = [half for part in parts for half in part.split("=", 1)]
        return self._parts(rule.schema, parts)

    def _content(self, rule: Rule, raw: str) -> Any:
        text = unquote_plus(raw) if rule.place in ("query", "cookie") else unquote(raw)
        if "json" not in rule.media_type:
            return text
        try:
            return read_json(text)
        except ValueError:
            return text

    def _deep(self, rule: Rule, pairs: Sequence[tuple[str, str]]) -> list[Any]:
        found: dict[str, Any] = {}
        for name, raw in pairs:
            if not name.startswith(f"{rule.name}["):
                continue
            steps = name[len(rule.name) + 1 :].removesuffix("]").split("][")
            schema, held = rule.schema, found
            for step in steps[:-1]:
                schema = self._property(schema, step)
                inner = held.setdefault(step, {})
                held = inner if is_object(inner) else {}
            last = steps[-1]
            if last == "":
                last = steps[-2] if len(steps) > 1 else ""
            schema = self._property(schema, last)
            held.setdefault(last, []).append(raw)
        if not found:
            return []
        return [self._joined(rule.schema, found)]

    def _joined(self, schema: Place | None, held: dict[str, Any]) -> dict[str, Any]:
        return {
            name: (
                self._joined(self._property(schema, name), raws)
                if is_object(raws)
                else self._one_of(self._property(schema, name), raws)
            )
            for name, raws in held.items()
        }

    def scalar(self, schema: Place | None, text: str) -> Any:
        """Return a text as the value that its schema asks for, if it can be one."""
        if schema is None:
            return text
        types = self.schemas.types(schema)
        found: list[Any] = []
        if not types.isdisjoint(("integer", "number")) and _NUMBER.fullmatch(text):
            # Numbers without an end, such as 1e999, stay text.
            with suppress(ValueError):
                found.append(read_json(text))
        if "boolean" in types and text in ("true", "false"):
            found.append(text == "true")
        if "null" in types and text in ("", "null"):
            found.append(None)
        if "string" in types:
            found.append(text)
        if not types.isdisjoint(("array", "object")) and text[:1] in ("{", "["):
            with suppress(ValueError):
                found.append(read_json(text))
        if len(found) == 1:
            return found[0]
        fitting = (one for one in found if self.schemas.fits(schema, one))
        return next(fitting, found[0] if found else text)

    def _types(self, schema: Place | None) -> frozenset[str]:
        return frozenset(("string",)) if schema is None else self.schemas.types(schema)

    def _item(self, schema: Place | None) -> Place | None:
        return None if schema is None else self.schemas.item(schema)

    def _property(self, schema: Place | None, name: str) -> Place | None:
        return None if schema is None else self.schemas.property(schema, name)


def query_pairs(text: str) -> list[tuple[str, str]]:
    """Return the names of a query or form, decoded, each with its value as it came."""
    pairs = (part.partition("=") for part in text.split("&") if part)
    return [(unquote_plus(name), value) for name, _, value in pairs]


def _cookies(request: Request) -> list[tuple[str, str]]:
    text = request.header("cookie") or ""
    pairs = (part.strip().partition("=") for part in text.split(";") if part.strip())
    return [(name, value) for name, _, value in pairs]


def _undeclared(
    pairs: Iterable[tuple[str, str]], claimed: set[str]
) -> Iterator[Finding]:
    for name in dict.fromkeys(name for name, _ in pairs):
        if name not in claimed:
            yield Finding("remark", f"query {name}", "is not documented")
