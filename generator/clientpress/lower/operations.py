"""Path items become operations; webhooks become events we receive."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Literal, cast

from .. import names
from ..ir import (
    ErrorCode,
    Operation,
    Parameter,
    Pointer,
    RateLimit,
    Source,
    Webhook,
)
from ..ir.api import Place
from .contents import ContentLowering, examples_of
from .resolve import Resolver
from .schemas import Naming, SchemaLowering
from .security import lower_security, lower_servers

# The order of the specification; it decides nothing but which comes first.
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")

_DEFAULT_STYLE: dict[str, str] = {
    "path": "simple",
    "query": "form",
    "header": "simple",
    "cookie": "form",
}
# The specification has these header parameters ignored: they follow from the body,
# the responses and the security schemes.
_IGNORED_HEADERS = frozenset({"accept", "content-type", "authorization"})


class OperationLowering:
    """Lowers the operations of one document, whose schemas `schemas` lowers."""

    def __init__(self, root: Mapping[str, Any], schemas: SchemaLowering) -> None:
        self.root = root
        self.schemas = schemas
        self.resolver: Resolver = schemas.resolver
        self.contents = ContentLowering(schemas)

    def found(self) -> Iterator[tuple[str, str, Pointer, Mapping[str, Any]]]:
        """Yield (path, method, pointer, node) of each operation, sorted by path."""
        for path in sorted(self.root.get("paths") or {}):
            item, pointer = self.resolver.follow(
                self.root["paths"][path], ("paths", path)
            )
            for method in METHODS:
                if isinstance(item, Mapping) and isinstance(item.get(method), Mapping):
                    yield path, method, (*pointer, method), item[method]

    def operation(
        self,
        path: str,
        method: str,
        pointer: Pointer,
        node: Mapping[str, Any],
        path_of_method: tuple[str, ...],
    ) -> Operation:
        """Lower one operation under the Python path it was given."""
        item = self.resolver.at(pointer[:-1])
        hint = " ".join(path_of_method)
        idempotent = node.get("x-idempotent")
        codes = [
            *(self.root.get("x-error-codes") or ()),
            *(node.get("x-error-codes") or ()),
        ]
        body = node.get("requestBody")
        return Operation(
            path_of_method=path_of_method,
            operation_id=str(node.get("operationId") or ".".join(path_of_method)),
            method=method.upper(),
            path=path,
            summary=_text(node, "summary") or _text(item, "summary"),
            description=_text(node, "description") or _text(item, "description"),
            deprecated=node.get("deprecated") is True,
            parameters=self._parameters(item, node, pointer, hint),
            body=(
                self.contents.body(body, (*pointer, "requestBody"), hint)
                if isinstance(body, Mapping)
                else None
            ),
            responses=self.contents.responses(
                node.get("responses") or {}, (*pointer, "responses"), hint
            ),
            security=lower_security(node.get("security", self.root.get("security"))),
            servers=lower_servers(node.get("servers") or item.get("servers")),
            source=lower_source(node),
            idempotent=idempotent if isinstance(idempotent, bool) else None,
            idempotent_field=(
                str(idempotent["field"]) if isinstance(idempotent, Mapping) else None
            ),
            idempotency_key=cast("str | None", node.get("x-idempotency-key")),
            error_codes=lower_error_codes(codes),
            rate_limit=lower_rate_limit(node),
            pointer=pointer,
        )

    def _parameters(
        self,
        item: Mapping[str, Any],
        node: Mapping[str, Any],
        pointer: Pointer,
        hint: str,
    ) -> tuple[Parameter, ...]:
        found: dict[tuple[str, str], tuple[Mapping[str, Any], Pointer]] = {}
        for owner, base in ((item, pointer[:-1]), (node, pointer)):
            for index, entry in enumerate(owner.get("parameters") or ()):
                where: Pointer = (*base, "parameters", index)
                parameter, where = self.resolver.follow(entry, where)
                found[(parameter["in"], parameter["name"])] = (parameter, where)
        kept = [
            (place, wire)
            for place, wire in found
            if not (place == "header" and wire.lower() in _IGNORED_HEADERS)
        ]
        python = _argument_names(kept, {key: found[key][0] for key in kept})
        lowered = [
            self._parameter(*found[key], name=python[key], hint=hint) for key in kept
        ]
        return tuple(lowered)

    def _parameter(
        self, node: Mapping[str, Any], pointer: Pointer, *, name: str, hint: str
    ) -> Parameter:
        place = cast("Place", node["in"])
        style = str(node.get("style") or _DEFAULT_STYLE.get(place, "form"))
        media_type: str | None = None
        schema: Any = node.get("schema", True)
        where: Pointer = (*pointer, "schema")
        content = node.get("content")
        if isinstance(content, Mapping) and content:
            media_type = next(iter(content))
            schema = content[media_type].get("schema", True)
            where = (*pointer, "content", media_type, "schema")
        flat = schema if isinstance(schema, Mapping) else {}
        return Parameter(
            name=name,
            wire=str(node["name"]),
            place=place,
            type=self.schemas.type_of(schema, where, Naming(f"{hint} {name}")),
            required=node.get("required") is True or place == "path",
            description=_text(node, "description") or _text(flat, "description"),
            style=style,
            explode=bool(node.get("explode", style in ("form", "deepObject"))),
            allow_reserved=node.get("allowReserved") is True,
            media_type=media_type,
            multi_segment=node.get("x-multi-segment") is True,
            sensitive=node.get("x-sensitive") is True
            or flat.get("x-sensitive") is True,
            deprecated=node.get("deprecated") is True,
            examples=examples_of(node, self.resolver, flat),
            pointer=pointer,
        )

    def webhooks(self) -> tuple[Webhook, ...]:
        """Lower the document's webhooks, sorted by their Python names."""
        nodes = self.root.get("webhooks") or {}
        python = names.assign(nodes, names.method_name)
        return tuple(
            webhook
            for wire in sorted(nodes, key=lambda w: python[w])
            for webhook in self._webhook(wire, python[wire], nodes[wire])
        )

    def _webhook(self, wire: str, name: str, entry: Any) -> Iterator[Webhook]:
        item, pointer = self.resolver.follow(entry, ("webhooks", wire))
        methods = [m for m in METHODS if isinstance(item.get(m), Mapping)]
        for method in methods:
            node = item[method]
            where: Pointer = (*pointer, method)
            own = name if len(methods) == 1 else f"{name}_{method}"
            how = node.get("x-webhook") or {}
            body = node.get("requestBody")
            content = None
            if isinstance(body, Mapping):
                lowered = self.contents.body(
                    body, (*where, "requestBody"), f"{own} event"
                )
                content = lowered.contents[0] if lowered.contents else None
            yield Webhook(
                name=own,
                wire=wire,
                summary=_text(node, "summary"),
                description=_text(node, "description"),
                type=content.type if content else None,
                examples=content.examples if content else (),
                identity=how.get("identity"),
                retries=tuple(how.get("retries") or ()),
                timeout=how.get("timeout"),
                answer=tuple(sorted((how.get("answer") or {}).items())),
                success=str(how.get("success", "2XX")),
                authentication=str(how.get("authentication", "none")),
                source=lower_source(node),
                pointer=where,
            )


def _argument_names(
    keys: list[tuple[str, str]], nodes: Mapping[tuple[str, str], Mapping[str, Any]]
) -> dict[tuple[str, str], str]:
    """Name the arguments of one operation: a path parameter keeps its name.

    The same name in another place is told apart by that place (`id`, `query_id`).
    """
    places: tuple[Literal["path", "query", "header", "cookie"], ...]
    places = ("path", "query", "header", "cookie")
    used: set[str] = set()
    python: dict[tuple[str, str], str] = {}
    for place in places:
        wires = [wire for p, wire in keys if p == place]
        given = {
            wire: nodes[(place, wire)]["x-name"]
            for wire in wires
            if isinstance(nodes[(place, wire)].get("x-name"), str)
        }
        own = names.assign(wires, names.argument_name, given=given)
        for wire in wires:
            name = own[wire]
            if name.casefold() in used:
                name = f"{place}_{name}"
            python[(place, wire)] = names.unique(name, used)
    return python


def lower_source(node: Mapping[str, Any]) -> Source | None:
    """Return `x-source`, where given."""
    source = node.get("x-source")
    if not isinstance(source, Mapping):
        return None
    return Source(
        origin=str(source.get("document") or source.get("url") or ""),
        section=str(source.get("section") or ""),
        lines=str(source.get("lines") or ""),
        note=str(source.get("note") or ""),
    )


def lower_rate_limit(node: Mapping[str, Any]) -> RateLimit | None:
    """Return `x-rate-limit`, where given."""
    limit = node.get("x-rate-limit")
    if not isinstance(limit, Mapping):
        return None
    return RateLimit(
        int(limit["requests"]), float(limit["seconds"]), str(limit.get("scope") or "")
    )


def lower_error_codes(nodes: Any) -> tuple[ErrorCode, ...]:
    """Return `x-error-codes` sorted by code; of one code the last entry holds."""
    codes = {
        str(node["code"]): ErrorCode(
            code=str(node["code"]),
            meaning=str(node["meaning"]),
            status=node.get("status"),
            refresh=node.get("refresh") is True,
        )
        for node in nodes
    }
    return tuple(codes[code] for code in sorted(codes))


def _text(node: Any, key: str) -> str:
    value = node.get(key) if isinstance(node, Mapping) else None
    return value.strip() if isinstance(value, str) else ""
