"""What the client of an API offers to its callers, by the names that they write."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from .code.tree import Code
from .config import PackageSettings
from .ir import Api, Declarations, MediaType, Operation, Response, Type
from .ir.graph import reached
from .names import client_classes
from .plan.annotations import Annotations
from .plan.client import ClientPlan, plan_client
from .plan.description import Description
from .plan.error_codes import usual_codes
from .plan.exports import package_exports
from .plan.methods import Signature
from .plan.resources import plan_namespaces
from .sampling import Samples


@dataclass(frozen=True, slots=True)
class Offered:
    """A method: the ways to call it, each with what it returns, and what is said of it.

    `is_prepared` says that it calls another operation first.
    """

    python: str
    operation: Operation
    ways: tuple[Signature, ...]
    result: Code
    async_result: Code
    is_lazy: bool
    description: Description
    is_prepared: bool = False

    @property
    def document(self) -> str:
        """What the operation is called in the document."""
        return f"{self.operation.method} {self.operation.path}"


class Surface:
    """The methods, classes, events and settings of a client.

    The methods may be those of some `operations` only.
    """

    def __init__(
        self,
        api: Api,
        settings: PackageSettings,
        operations: tuple[Operation, ...] | None = None,
    ) -> None:
        self.api = api
        self.settings = settings
        self._operations = operations
        self.annotations = Annotations(api.declared)

    @property
    def declared(self) -> Declarations:
        """The classes and other types, by name."""
        return self.api.declared

    @cached_property
    def methods(self) -> dict[str, Offered]:
        """The methods by their dotted names."""
        return {one.python: one for one in self._methods()}

    def _methods(self) -> Iterator[Offered]:
        namespaces = plan_namespaces(
            self.api,
            Samples(self.declared),
            client_classes(self.settings.class_name),
            {},
            self._operations,
        )
        for namespace in namespaces:
            for method in namespace.methods:
                yield Offered(
                    python=".".join((*namespace.path, method.name)),
                    operation=method.operation,
                    ways=method.overloads or (method.signature,),
                    result=method.result,
                    async_result=method.async_result,
                    is_lazy=method.is_lazy,
                    description=method.description,
                )
            for prepared in namespace.prepared:
                yield Offered(
                    python=".".join((*namespace.path, prepared.name)),
                    operation=prepared.pair.second,
                    ways=(prepared.signature,),
                    result=prepared.result,
                    async_result=prepared.result,
                    is_lazy=False,
                    description=prepared.description,
                    is_prepared=True,
                )

    @cached_property
    def client(self) -> ClientPlan:
        """What the client is made with."""
        return plan_client(self.api, self.settings.environment, (), "")

    @cached_property
    def error_codes(self) -> frozenset[str]:
        """The vendor's codes that the package lists."""
        return frozenset(code.code for code in usual_codes(self.api))

    @cached_property
    def exported(self) -> frozenset[str]:
        """The names that the package has beside those of its classes."""
        exports = package_exports(
            keeps_tokens=self.client.keeps_tokens,
            has_error_codes=bool(self.error_codes),
        )
        return frozenset(one.name for one in exports)

    @cached_property
    def events(self) -> dict[str, Code]:
        """The types of the events that webhooks send, by the names of the webhooks."""
        return {
            webhook.name: self.annotations.value(webhook.type)
            for webhook in self.api.webhooks
            if webhook.type is not None
        }

    @cached_property
    def answered(self) -> set[str]:
        """The declarations that answers and events lead to."""
        return reached(self._answer_types(), self.declared)

    @cached_property
    def sent(self) -> set[str]:
        """The declarations that callers give."""
        return reached(self._argument_types(), self.declared, sent=True)

    def _answer_types(self) -> Iterator[Type]:
        for operation in self.api.operations:
            for response in operation.responses:
                yield from answer_types(response)
        for webhook in self.api.webhooks:
            if webhook.type is not None:
                yield webhook.type

    def _argument_types(self) -> Iterator[Type]:
        for operation in self.api.operations:
            yield from argument_types(operation)


def answer_types(response: Response) -> Iterator[Type]:
    """Yield the types of what an answer may be."""
    for content in response.contents:
        yield from _types(content)


def argument_types(operation: Operation) -> Iterator[Type]:
    """Yield the types of what an operation is given."""
    yield from (parameter.type for parameter in operation.parameters)
    if operation.body is not None:
        for content in operation.body.contents:
            yield from _types(content)


def _types(content: MediaType) -> Iterator[Type]:
    if content.type is not None:
        yield content.type
    if content.items is not None and content.items.type is not None:
        yield content.items.type
