"""The whole plan: everything a template may print, decided."""

from __future__ import annotations

from dataclasses import dataclass

from ..config import PackageSettings
from ..ir import Api, Declaration, Type
from .client import ClientPlan, plan_client
from .code import Code
from .guide import Guide, plan_guide
from .methods import chosen_content
from .models import ModelModule, ParamsModule, plan_models, plan_params
from .resources import Namespace, plan_namespaces
from .testing import (
    OperationTests,
    TestCredentials,
    WebhookTest,
    plan_operation_tests,
    plan_webhook_tests,
)
from .webhooks import WebhookPlan, plan_webhooks


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
    test_arguments: tuple[tuple[str, Code], ...]
    test_modules: tuple[TestModule, ...]
    webhook_tests: tuple[WebhookTest, ...]
    guide: Guide


@dataclass(frozen=True, slots=True)
class TestModule:
    """The generated tests of one namespace's own operations."""

    namespace: str
    file: str
    operations: tuple[OperationTests, ...]


def plan_package(api: Api, settings: PackageSettings) -> Package:
    """Plan the package of an API."""
    declarations = {d.name: d for d in api.declarations}
    taken = frozenset({settings.class_name, f"Async{settings.class_name}"})
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
        test_arguments=TestCredentials(api).arguments(),
        test_modules=_test_modules(api, [root, *namespaces], declarations),
        webhook_tests=plan_webhook_tests(api.webhooks, declarations),
        guide=plan_guide(api, settings.class_name, (root, *namespaces), declarations),
    )


def _test_modules(
    api: Api, namespaces: list[Namespace], declarations: dict[str, Declaration]
) -> tuple[TestModule, ...]:
    credentials = TestCredentials(api)
    return tuple(
        TestModule(
            namespace=".".join(namespace.path) or "the client",
            file=f"test_{'_'.join(namespace.path) or 'calls'}.py",
            operations=tuple(
                plan_operation_tests(method.operation, declarations, credentials)
                for method in namespace.methods
            ),
        )
        for namespace in namespaces
        if namespace.methods
    )


def _request_types(api: Api) -> list[Type]:
    types: list[Type] = []
    for operation in api.operations:
        content = chosen_content(operation)
        if content is not None and content.type is not None:
            types.append(content.type)
        # Parameters that are models are given as dicts too.
        types.extend(p.type for p in operation.parameters)
    return types
