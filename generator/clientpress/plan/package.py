"""The whole plan: everything a template may print, decided."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from ..code.tree import Code, Symbol
from ..config import PackageSettings
from ..ir import Api, DeclarationRef, Operation, Type
from ..ir.graph import reached
from ..names import client_classes, events_property, unique
from ..sampling import Samples
from .client import ClientPlan, plan_client
from .error_codes import ErrorCodesPlan, plan_error_codes
from .exports import annotation_exports, package_exports
from .guide import Guide, plan_guide
from .methods import Method
from .models import ModelModule, ParamsModule, plan_models, plan_params
from .prepared import Prepared
from .reference import Reference, plan_reference
from .resources import Namespace, plan_namespaces
from .slices import Slicer
from .testing import (
    ClientTest,
    FailureTables,
    ModelTests,
    OperationTests,
    Played,
    PreparedTest,
    SignatureTest,
    TestCredentials,
    WebhookTest,
    plan_client_test,
    plan_failures,
    plan_model_tests,
    plan_operation_tests,
    plan_prepared_tests,
    plan_readme_test,
    plan_signature_tests,
    plan_webhook_tests,
)
from .webhooks import (
    SignaturePlan,
    WebhookGuide,
    WebhookPlan,
    plan_signatures,
    plan_webhook_guide,
    plan_webhooks,
)

# Test modules that are not of a namespace or of models.
_OWN_TESTS = ("client", "error_codes", "package", "readme", "webhooks")


class Package(Struct, frozen=True):
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
    client_webhooks: str | None
    webhook_guide: WebhookGuide | None
    test_arguments: tuple[tuple[str, Code], ...]
    test_modules: tuple[TestModule, ...]
    model_test_modules: tuple[ModelTestModule, ...]
    webhook_tests: tuple[WebhookTest, ...]
    signature_tests: tuple[SignatureTest, ...]
    guide: Guide
    reference: Reference
    exports: tuple[Symbol, ...]
    annotation_exports: tuple[Symbol, ...]
    client_test: ClientTest
    readme_test: tuple[Played, ...]
    error_codes: ErrorCodesPlan | None


class TestModule(Struct, frozen=True):
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

    def plan(
        self,
    ) -> tuple[tuple[OperationTests, ...], tuple[PreparedTest, ...], FailureTables]:
        """Plan the tests, from the slice alone."""
        samples = Samples(self.slice.declared)
        credentials = TestCredentials(self.slice)
        planned = (
            plan_operation_tests(
                operation,
                self.slice.by_id,
                samples,
                credentials,
                self.slice.rate_limit,
            )
            for operation in self.operations
        )
        prepared = plan_prepared_tests(self.prepared, samples, credentials)
        tests = tuple(test for test in planned if test is not None)
        failures = plan_failures(
            ((test.name, test.operation) for test in tests), samples
        )
        return tests, prepared, failures


class ModelTestModule(Struct, frozen=True):
    """The tests of one module of models, planned only where they are needed.

    `names` are those of its models, of which `sent` are sent by callers; `slice` is
    what they lead to.
    """

    module: str
    file: str
    names: tuple[str, ...]
    sent: tuple[str, ...]
    slice: Api

    def parts(self) -> Iterator[object]:
        """Yield what `plan` reads, in pieces that several modules may share."""
        yield self.module
        yield self.names
        yield self.sent
        yield from self.slice.declarations

    def plan(self) -> ModelTests:
        """Plan the tests, from the slice alone."""
        declared = self.slice.declared
        own = (declared[name] for name in self.names)
        return plan_model_tests(own, Samples(declared), frozenset(self.sent))


def plan_package(api: Api, settings: PackageSettings) -> Package:
    """Plan the package of an API."""
    samples = Samples(api.declared)
    taken = client_classes(settings.class_name)
    webhooks = plan_webhooks(api.webhooks, api.declared)
    signatures = plan_signatures(api.webhooks)
    requests = _request_types(api)
    error_codes = plan_error_codes(api)
    tables: Mapping[Code, Code] = error_codes.references if error_codes else {}
    root, *namespaces = plan_namespaces(api, samples, taken, tables)
    credentials = TestCredentials(api)
    guide = plan_guide(api, (root, *namespaces), samples, credentials.shown_arguments())
    events = _client_webhooks(root) if api.webhooks else None
    user_agent = f"{settings.package}/{settings.version}"
    client = plan_client(
        api,
        settings.environment,
        [*_members(root), *([events] if events else [])],
        user_agent,
    )
    slicer = Slicer(api)
    files = {f"test_{name}" for name in _OWN_TESTS}
    is_sample = settings.tests == "sample"
    model_test_modules: tuple[ModelTestModule, ...] = ()
    if not is_sample:
        model_test_modules = _model_test_modules(api, slicer, requests, files)
    test_modules = _test_modules(slicer, [root, *namespaces], files, sample=is_sample)
    return Package(
        settings=settings,
        api=api,
        client=client,
        root=root,
        namespaces=tuple(namespaces),
        models=plan_models(api.declared, requests),
        params=plan_params(requests, api.declared),
        webhooks=webhooks,
        signatures=signatures,
        client_webhooks=events,
        webhook_guide=plan_webhook_guide(webhooks, signatures),
        test_arguments=credentials.arguments(),
        test_modules=test_modules,
        model_test_modules=model_test_modules,
        webhook_tests=plan_webhook_tests(api.webhooks, samples),
        signature_tests=plan_signature_tests(signatures),
        guide=guide,
        reference=plan_reference(api, (root, *namespaces)),
        exports=package_exports(
            keeps_tokens=client.keeps_tokens, has_error_codes=error_codes is not None
        ),
        annotation_exports=annotation_exports((root, *namespaces), api.declarations),
        client_test=plan_client_test(
            api,
            client,
            namespaces,
            environment=settings.environment,
            user_agent=user_agent,
            events=events,
        ),
        readme_test=plan_readme_test(
            guide.operations,
            api.by_id,
            samples,
            credentials,
            opening=guide.opening,
            prepared=[guide.prepared] if guide.prepared is not None else [],
        ),
        error_codes=error_codes,
    )


def _client_webhooks(root: Namespace) -> str:
    return events_property(_members(root))


def _members(root: Namespace) -> list[str]:
    """Return what the client has as attributes besides the runtime's."""
    members = [method.name for method in root.methods]
    members += [method.name for method in root.prepared]
    return [*members, *(child.name for child in root.children)]


def _test_modules(
    slicer: Slicer, namespaces: list[Namespace], files: set[str], *, sample: bool
) -> tuple[TestModule, ...]:
    """Plan the test modules of namespaces; `files` are those that there are already.

    With `sample` they are about one operation of each kind.
    """
    modules: list[TestModule] = []
    for namespace in namespaces:
        if namespace.methods:
            every = namespace.methods
            methods = _one_of_each_kind(every) if sample else every
            operations = tuple(method.operation for method in methods)
            name = f"test_{'_'.join(namespace.path) or 'calls'}"
            modules.append(
                TestModule(
                    namespace=".".join(namespace.path) or "the client",
                    file=f"{unique(name, files)}.py",
                    operations=operations,
                    prepared=namespace.prepared,
                    slice=slicer.slice(operations, namespace.prepared),
                )
            )
    return tuple(modules)


def _one_of_each_kind(methods: Sequence[Method]) -> Sequence[Method]:
    first = {method.kind: method for method in reversed(methods)}
    return [method for method in methods if first[method.kind] is method]


def _model_test_modules(
    api: Api, slicer: Slicer, requests: list[Type], files: set[str]
) -> tuple[ModelTestModule, ...]:
    sent = reached(requests, api.declared, sent=True)
    by_module: dict[str, list[str]] = {}
    for declaration in api.declarations:
        by_module.setdefault(declaration.module, []).append(declaration.name)
    return tuple(
        ModelTestModule(
            module=module,
            file=f"{unique(f'test_models_{module}', files)}.py",
            names=tuple(names),
            sent=tuple(name for name in names if name in sent),
            slice=slicer.slice((), map(DeclarationRef, names)),
        )
        for module, names in sorted(by_module.items())
    )


def _request_types(api: Api) -> list[Type]:
    types: list[Type] = []
    for operation in api.operations:
        contents = operation.body.contents if operation.body is not None else ()
        types.extend(c.type for c in contents if c.type is not None)
        # Parameters that are models are given as dicts too.
        types.extend(p.type for p in operation.parameters)
    return types
