"""Path items become operations; webhooks become events we receive."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from .. import names
from ..document.objects import METHODS
from ..ir import Operation, Pointer, Webhook
from .contents import ContentLowering
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
from .nodes import Node, flag, items, mapping, string, text
from .parameters import ParameterLowering
from .schemas import SchemaLowering
from .security import lower_security, lower_servers

# A method is a token of HTTP.
_METHOD = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")


@dataclass(frozen=True, slots=True)
class Found:
    """An operation where it stands; `method` is that of HTTP, in capitals."""

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
        self.parameters = ParameterLowering(schemas)

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
            if method != method.upper():
                message = f"the method {method} is sent in capitals"
                self.resolver.report(where, "openapi", message)
            target = self.resolver.follow(additional[method], where, "operation")
            if target is not None:
                yield Found(path, method.upper(), where, item, target[0])

    def operation(self, found: Found, path_of_method: tuple[str, ...]) -> Operation:
        """Lower one operation under the Python path it was given."""
        item, node, pointer = found.item, found.node, found.pointer
        hint = " ".join(path_of_method)
        repeated = idempotency(node)
        # The calls stand in the order in which inline schemas choose their names.
        parameters = self.parameters.parameters(item, node, pointer, hint)
        body = self.contents.body(node, pointer, hint)
        responses = self.contents.responses(node, pointer, hint)
        return Operation(
            path_of_method=path_of_method,
            operation_id=string(node, "operationId") or ".".join(path_of_method),
            method=found.method,
            path=found.path,
            summary=text(node, "summary") or text(item, "summary"),
            description=text(node, "description") or text(item, "description"),
            deprecated=flag(node, "deprecated"),
            parameters=parameters,
            body=body,
            responses=responses,
            security=lower_security(node.get("security", self.root.get("security"))),
            servers=lower_servers(items(node, "servers") or items(item, "servers")),
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

    def webhooks(self) -> tuple[Webhook, ...]:
        """Lower the document's webhooks, sorted by their Python names."""
        nodes = mapping(self.root, "webhooks")
        python = names.assign(nodes, names.method_name)
        return tuple(
            webhook
            for wire in sorted(nodes, key=lambda w: python[w])
            for webhook in self._webhook(wire, python[wire], nodes[wire])
        )

    def _webhook(self, wire: str, name: str, entry: Any) -> Iterator[Webhook]:
        operations = list(self._in_item(wire, entry, ("webhooks", wire)))
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
                description=text(node, "description"),
                type=content.type if content else None,
                examples=content.examples if content else (),
                identity=how.identity,
                identity_header=how.identity_header,
                retries=how.retries,
                timeout=how.timeout,
                answer=how.answer,
                success=how.success,
                authentication=how.authentication,
                signature=how.signature,
                source=source(node),
                pointer=pointer,
            )
