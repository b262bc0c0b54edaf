"""Path items become operations; webhooks become events we receive."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import Any

from msgspec import Struct

from .. import names
from ..document.objects import METHODS
from ..document.path_templates import path_template
from ..ir import Operation, Parameter, Pointer, Server, Webhook
from ..json_values import Node, flag, items, mapping, string, text
from .extensions import (
    delivery,
    error_codes,
    idempotency,
    pagination,
    prepared_by,
    rate_limit,
    source,
    task_polling,
)
from .media_types import ContentLowering
from .parameters import ParameterLowering
from .resolve import Resolver
from .schemas import SchemaLowering
from .security import base_server, credential_places, lower_security, lower_servers

# A method is a token of HTTP.
_METHOD = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")


class Found(Struct, frozen=True):
    """An operation where it stands; `method` is that of HTTP, as it is sent."""

    path: str
    method: str
    pointer: Pointer
    item: Node
    node: Node


class OperationLowering:
    """Lowers the operations of one document, whose schemas `schemas` lowers."""

    def __init__(self, root: Node, schemas: SchemaLowering) -> None:
        self.root = root
        self.resolver = schemas.resolver
        self.contents = ContentLowering(schemas)
        self.parameters = ParameterLowering(schemas, self.contents)
        self._places = credential_places(Resolver(root, []))

    @cached_property
    def _base(self) -> Server | None:
        return base_server(self.root.get("servers"))

    def found(self) -> Iterator[Found]:
        """Yield the operations, sorted by path."""
        paths = mapping(self.root, "paths")
        for wire in sorted(paths):
            if not wire.startswith("x-"):
                path = wire if wire.startswith("/") else f"/{wire}"
                yield from self._in_item(path, paths[wire], ("paths", wire))

    def _in_item(self, path: str, entry: Any, pointer: Pointer) -> Iterator[Found]:
        followed = self.resolver.follow(entry, pointer, "path item")
        if followed is None:
            return
        item, pointer = followed
        for method in METHODS:
            if method in item:
                where = (*pointer, method)
                target = self.resolver.follow(item[method], where, "operation")
                if target is not None:
                    yield Found(path, method.upper(), where, item, target[0])
        additional = mapping(item, "additionalOperations")
        for method in sorted(additional):
            where = (*pointer, "additionalOperations", method)
            if not _METHOD.fullmatch(method):
                message = f"{method!r} is no method of HTTP"
                self.resolver.report(where, "lost-operation", message)
                continue
            sent = method
            if method != method.upper() and method.lower() in METHODS:
                sent = method.upper()
                message = f"the method {method} is sent in capitals"
                self.resolver.report(where, "openapi", message)
            target = self.resolver.follow(additional[method], where, "operation")
            if target is not None:
                yield Found(path, sent, where, item, target[0])

    def operation(self, found: Found, path_of_method: tuple[str, ...]) -> Operation:
        """Lower one operation under the Python path it was given."""
        item, node, pointer = found.item, found.node, found.pointer
        hint = " ".join(path_of_method)
        repeated = idempotency(node)
        # The calls stand in the order in which inline schemas choose their names.
        parameters = self.parameters.parameters(item, node, pointer, hint)
        body = self.contents.body(node, pointer, hint)
        responses = self.contents.responses(found.method, node, pointer, hint)
        return Operation(
            path_of_method=path_of_method,
            operation_id=string(node, "operationId") or ".".join(path_of_method),
            method=found.method,
            path=_plain_path(found.path, parameters),
            summary=text(node, "summary") or text(item, "summary"),
            description=text(node, "description") or text(item, "description"),
            deprecated=flag(node, "deprecated"),
            parameters=parameters,
            body=body,
            responses=responses,
            security=lower_security(
                node.get("security", self.root.get("security")), self._places
            ),
            servers=lower_servers(
                items(node, "servers") or items(item, "servers"), self._base
            ),
            source=source(node),
            idempotent=repeated.always,
            idempotent_field=repeated.field,
            idempotency_key=repeated.header,
            error_codes=error_codes(self.root, node),
            rate_limit=rate_limit(node),
            pagination=pagination(node),
            task=task_polling(node),
            prepared_by=prepared_by(node),
            pointer=pointer,
        )

    def events(
        self, operations: Iterable[tuple[Found, tuple[str, ...]]]
    ) -> tuple[Webhook, ...]:
        """Lower the webhooks and the operations' callbacks, sorted by Python names.

        Both are requests that the vendor sends. A callback is named after its operation.
        """
        nodes = mapping(self.root, "webhooks")
        entries: dict[str, tuple[Any, Pointer, str]] = {
            wire: (node, ("webhooks", wire), "") for wire, node in nodes.items()
        }
        for found, path_of_method in operations:
            entries.update(self._callbacks(found, path_of_method))
        python = names.assign(entries, names.webhook_name)
        return tuple(
            webhook
            for wire in sorted(entries, key=lambda w: python[w])
            for webhook in self._event(wire, python[wire], *entries[wire])
        )

    def _callbacks(
        self, found: Found, path_of_method: tuple[str, ...]
    ) -> Iterator[tuple[str, tuple[Any, Pointer, str]]]:
        """Yield path items by name, each with its pointer and what is said of it."""
        nodes = mapping(found.node, "callbacks")
        for name in sorted(nodes):
            followed = self.resolver.follow(
                nodes[name], (*found.pointer, "callbacks", name), "callback"
            )
            if followed is None:
                continue
            callback, pointer = followed
            addresses = sorted(one for one in callback if not one.startswith("x-"))
            for number, address in enumerate(addresses, 1):
                parts = [*path_of_method, name, *([str(number)] if number > 1 else [])]
                said = f"A callback of `{'.'.join(path_of_method)}`, sent to {address}."
                yield " ".join(parts), (callback[address], (*pointer, address), said)

    def _event(
        self, wire: str, name: str, entry: Any, where: Pointer, said: str
    ) -> Iterator[Webhook]:
        operations = list(self._in_item(wire, entry, where))
        for found in operations:
            node, pointer = found.node, found.pointer
            own = name if len(operations) == 1 else f"{name}_{found.method.lower()}"
            body = self.contents.body(node, pointer, f"{own} event")
            content = body.contents[0] if body and body.contents else None
            how = delivery(node)
            yield Webhook(
                name=own,
                wire=wire,
                method=found.method.upper(),
                summary=text(node, "summary"),
                description="\n\n".join(
                    part for part in (text(node, "description"), said) if part
                ),
                type=content.type if content else None,
                examples=content.examples if content else (),
                identity=how.identity,
                identity_header=how.identity_header,
                identity_note=how.identity_note,
                headers=tuple(self._event_headers(node, pointer)),
                retries=how.retries,
                timeout=how.timeout,
                answer=how.answer,
                success=how.success,
                authentication=how.authentication,
                signature=how.signature,
                source=source(node),
                pointer=pointer,
            )

    def _event_headers(self, node: Node, pointer: Pointer) -> Iterator[tuple[str, str]]:
        """Yield the documented headers of a webhook's request, and what is said of each."""
        for index, entry in enumerate(items(node, "parameters")):
            where = (*pointer, "parameters", index)
            followed = self.resolver.follow(entry, where, "parameter")
            if followed is not None and string(followed[0], "in") == "header":
                yield string(followed[0], "name"), text(followed[0], "description")


def _plain_path(path: str, parameters: Iterable[Parameter]) -> str:
    return path_template(path, {p.wire for p in parameters if p.place == "path"}).plain
