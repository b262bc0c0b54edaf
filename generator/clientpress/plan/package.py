"""The whole plan: everything a template may print, decided."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from ..config import PackageSettings
from ..ir import Api, Operation, Type
from .client import ClientPlan, plan_client
from .code import Code
from .guide import Guide, plan_guide
from .models import ModelModule, ParamsModule, plan_models, plan_params
from .prepared import Prepared
from .resources import Namespace, plan_namespaces
from .slices import Slicer
from .testing import (
    OperationTests,
    PreparedTest,
    SignatureTest,
    TestCredentials,
    WebhookTest,
    plan_operation_tests,
    plan_prepared_tests,
    plan_signature_tests,
    plan_webhook_tests,
)
from .webhooks import SignaturePlan, WebhookPlan, plan_signatures, plan_webhooks


@dataclass(frozen=True, slots=True)
class Package:
    """A client package: its names and the plan of each of its modules."""

    settings: PackageSettings
    api: Api
    client: ClientPlan
    root: Namespace
    namespaces: tuple[Namespace, ...]
    models: tuple[ModelModule, ...]
    params: tuple[ParamsModule, ...]
    webhooks: tuple[WebhookPlan, ...]
    signatures: tuple[SignaturePlan, ...]
    test_arguments: tuple[tuple[str, Code], ...]
    test_modules: tuple[TestModule, ...]
    webhook_tests: tuple[WebhookTest, ...]
    signature_tests: tuple[SignatureTest, ...]
    guide: Guide


@dataclass(frozen=True, slots=True)
class TestModule:
    """The tests of one namespace's own operations, planned only where they are needed.

    `slice` is what the operations lead to, and all that the tests depend on.
    """

    namespace: str
    file: str
    operations: tuple[Operation, ...]
    prepared: tuple[Prepared, ...]
    slice: Api

    def parts(self) -> Iterator[object]:
        """Yield what `plan` reads, in pieces that several modules may share."""
        yield self.namespace
        yield [operation.path_of_method for operation in self.operations]
        yield from self.prepared
        yield replace(self.slice, operations=(), declarations=())
        yield from self.slice.operations
        yield from self.slice.declarations

    def plan(self) -> tuple[tuple[OperationTests, ...], tuple[PreparedTest, ...]]:
        """Plan the tests, from the slice alone."""
        declarations = {d.name: d for d in self.slice.declarations}
        by_id = {o.operation_id: o for o in self.slice.operations}
        credentials = TestCredentials(self.slice)
        tests = tuple(
            plan_operation_tests(operation, by_id, declarations, credentials)
            for operation in self.operations
        )
        return tests, plan_prepared_tests(self.prepared, declarations, credentials)


def plan_package(api: Api, settings: PackageSettings) -> Package:
    """Plan the package of an API."""
    declarations = {d.name: d for d in api.declarations}
    taken = frozenset({settings.class_name, f"Async{settings.class_name}"})
    signatures = plan_signatures(api.webhooks)
    root, *namespaces = plan_namespaces(api.operations, declarations, taken)
    return Package(
        settings=settings,
        api=api,
        client=plan_client(api, settings.environment),
        root=root,
        namespaces=tuple(namespaces),
        models=plan_models(declarations),
        params=plan_params(_request_types(api), declarations),
        webhooks=plan_webhooks(api.webhooks, declarations),
        signatures=signatures,
        test_arguments=TestCredentials(api).arguments(),
        test_modules=_test_modules(api, [root, *namespaces]),
        webhook_tests=plan_webhook_tests(api.webhooks, declarations),
        signature_tests=plan_signature_tests(signatures),
        guide=plan_guide(api, settings.class_name, (root, *namespaces), declarations),
    )


def _test_modules(api: Api, namespaces: list[Namespace]) -> tuple[TestModule, ...]:
    slicer = Slicer(api)
    modules: list[TestModule] = []
    for namespace in namespaces:
        if namespace.methods:
            operations = tuple(method.operation for method in namespace.methods)
            modules.append(
                TestModule(
                    namespace=".".join(namespace.path) or "the client",
                    file=f"test_{'_'.join(namespace.path) or 'calls'}.py",
                    operations=operations,
                    prepared=namespace.prepared,
                    slice=slicer.slice(operations, namespace.prepared),
                )
            )
    return tuple(modules)


def _request_types(api: Api) -> list[Type]:
    types: list[Type] = []
    for operation in api.operations:
        contents = operation.body.contents if operation.body is not None else ()
        types.extend(c.type for c in contents if c.type is not None)
        # Parameters that are models are given as dicts too.
        types.extend(p.type for p in operation.parameters)
    return types
