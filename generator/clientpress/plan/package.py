"""The whole plan: everything a template may print, decided."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from msgspec import Struct

from ..cache.plans import Plans
from ..code import symbols
from ..code.tree import Code, Symbol
from ..config import PackageSettings
from ..division import divided
from ..ir import Api, DeclarationRef, Declarations, Operation, Type
from ..ir.graph import declared_types, reached, references
from ..names import client_classes, events_property, unique
from ..sampling import Samples
from .additions import with_additions
from .client import ClientPlan, plan_client
from .error_codes import ErrorCodesPlan, plan_error_codes
from .exports import annotation_exports, package_exports
from .fakes import FakesPlan, plan_fakes
from .guide import Guide, plan_guide
from .methods import Method
from .models import ModelModule, ParamsModule, plan_models, plan_params
from .prepared import Prepared
from .reference import Reference, plan_reference
from .resources import Namespace, kept_namespaces
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
_OWN_TESTS = ("client", "error_codes", "package", "readme", "tracing", "webhooks")
# Fields of samples, of which the tests of models have a few thousand lines.
_MOST_FIELDS = 2_500
# Those of operations, which show most samples twice.
_MOST_OF_OPERATIONS = 1_600
# As many lines as those of a test whose operation takes and gives nothing.
_FIELDS = 50


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
    fakes: FakesPlan

    @property
    def redis_exports(self) -> tuple[Symbol, ...]:
        """What processes share by way of Redis."""
        of_webhooks = (symbols.REDIS_EVENT_STORE,) if self.webhooks else ()
        return (symbols.REDIS_LIMITER, *of_webhooks)


class TestModule(Struct, frozen=True):
    """The tests of one namespace's own operations, planned only where they are needed.

    `slice` is what the operations lead to, and all that the tests depend on: of
    `samples`, which are those of the whole API, they ask for nothing else.
    """

    namespace: str
    file: str
    frame: Api
    operations: tuple[Operation, ...]
    prepared: tuple[Prepared, ...]
    slice: Api
    samples: Samples

    def parts(self) -> Iterator[object]:
        """Yield what `plan` reads, in pieces that several modules may share."""
        yield self.namespace
        yield [operation.path_of_method for operation in self.operations]
        yield from self.prepared
        yield self.frame
        yield from self.slice.operations
        yield from self.slice.declarations

    def plan(
        self,
    ) -> tuple[tuple[OperationTests, ...], tuple[PreparedTest, ...], FailureTables]:
        """Plan the tests."""
        samples = self.samples
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

    `names` are those of its models, of which `sent` are sent by callers. `slice` and
    `samples` are as those of `TestModule`.
    """

    module: str
    file: str
    names: tuple[str, ...]
    sent: tuple[str, ...]
    slice: Api
    samples: Samples

    def parts(self) -> Iterator[object]:
        """Yield what `plan` reads, in pieces that several modules may share."""
        yield self.module
        yield self.names
        yield self.sent
        yield from self.slice.declarations

    def plan(self) -> ModelTests:
        """Plan the tests."""
        own = (self.samples.declarations[name] for name in self.names)
        return plan_model_tests(own, self.samples, frozenset(self.sent))


def plan_package(
    api: Api, settings: PackageSettings, plans: Plans | None = None
) -> Package:
    """Plan the package of an API; `plans` may know parts of it."""
    samples = Samples(api.declared)
    taken = client_classes(settings.class_name)
    webhooks = plan_webhooks(api.webhooks, api.declared)
    signatures = plan_signatures(api.webhooks)
    sent = reached(_request_types(api), api.declared, sent=True)
    error_codes = plan_error_codes(api)
    tables: Mapping[Code, Code] = error_codes.references if error_codes else {}
    slicer, plans = Slicer(api), plans or Plans()
    planned = kept_namespaces(api, samples, taken, tables, slicer=slicer, plans=plans)
    root, *namespaces = with_additions(planned, settings)
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
    files = {f"test_{name}" for name in _OWN_TESTS}
    is_sample = settings.tests == "sample"
    sizes = _fields_of_samples(api.declared)
    model_test_modules: tuple[ModelTestModule, ...] = ()
    if not is_sample:
        model_test_modules = _model_test_modules(
            api, slicer, samples, sent, files, sizes=sizes
        )
    test_modules = _test_modules(
        slicer,
        samples,
        [root, *namespaces],
        files,
        sizes=sizes,
        sample=is_sample,
    )
    return Package(
        settings=settings,
        api=api,
        client=client,
        root=root,
        namespaces=tuple(namespaces),
        models=plan_models(slicer, sent, plans),
        params=plan_params(slicer, sent, plans),
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
        reference=plan_reference(api, (root, *namespaces), plans),
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
        fakes=plan_fakes(
            api,
            settings.class_name,
            (root, *namespaces),
            samples,
            slicer=slicer,
            webhooks=webhooks,
            shown=guide.plain,
        ),
    )


def _client_webhooks(root: Namespace) -> str:
    return events_property(_members(root))


def _members(root: Namespace) -> list[str]:
    """Return what the client has as attributes besides the runtime's."""
    members = [method.name for method in root.methods]
    members += [method.name for method in root.prepared]
    return [*members, *(child.name for child in root.children)]


def _test_modules(
    slicer: Slicer,
    samples: Samples,
    namespaces: list[Namespace],
    files: set[str],
    *,
    sizes: Mapping[str, int],
    sample: bool,
) -> tuple[TestModule, ...]:
    """Plan the test modules of namespaces; `files` are those that there are already.

    `sizes` are those of the samples of declarations, roughly.
    With `sample` they are about one operation of each kind.
    """
    planned: list[tuple[str, str, list[Method], list[Prepared]]] = []
    for namespace in namespaces:
        every = namespace.methods
        methods = _one_of_each_kind(every) if sample else every
        parts = divided(
            {m.name: _size(m.operation, slicer, sizes) for m in every},
            _MOST_OF_OPERATIONS,
        )
        for part in dict.fromkeys(parts[method.name] for method in methods):
            own = [method for method in methods if parts[method.name] == part]
            prepared = [
                one
                for one in namespace.prepared
                if parts[one.pair.second.path_of_method[-1]] == part
            ]
            path = [*namespace.path, f"{part}*"] if part else namespace.path
            about = ".".join(path) or "the client"
            planned.append((about, _file((*namespace.path, part)), own, prepared))
    # A whole namespace keeps the plain name.
    planned.sort(key=lambda module: module[0].endswith("*"))
    modules: list[TestModule] = []
    for about, name, own, prepared in planned:
        operations = tuple(method.operation for method in own)
        modules.append(
            TestModule(
                namespace=about,
                file=f"{unique(name, files)}.py",
                frame=slicer.frame,
                operations=operations,
                prepared=tuple(prepared),
                slice=slicer.slice(operations, prepared),
                samples=samples,
            )
        )
    return tuple(modules)


def _size(operation: Operation, slicer: Slicer, sizes: Mapping[str, int]) -> int:
    return _FIELDS + sum(sizes[name] for name in slicer.mentioned(operation))


def _file(path: Iterable[str]) -> str:
    return "_".join(["test", *filter(None, path)])


def _one_of_each_kind(methods: Sequence[Method]) -> Sequence[Method]:
    first = {method.kind: method for method in reversed(methods)}
    return [method for method in methods if first[method.kind] is method]


def _model_test_modules(
    api: Api,
    slicer: Slicer,
    samples: Samples,
    sent: set[str],
    files: set[str],
    *,
    sizes: Mapping[str, int],
) -> tuple[ModelTestModule, ...]:
    by_module: dict[str, list[str]] = {}
    for declaration in api.declarations:
        by_module.setdefault(declaration.module, []).append(declaration.name)
    by_part: dict[tuple[str, str], list[str]] = {}
    for module, names in by_module.items():
        for name, part in divided(
            {name: sizes[name] for name in names}, _MOST_FIELDS
        ).items():
            by_part.setdefault((part, module), []).append(name)
    return tuple(
        ModelTestModule(
            module=module,
            file=f"{unique(_file(('models', module, part)), files)}.py",
            names=tuple(names),
            sent=tuple(name for name in names if name in sent),
            slice=slicer.slice((), map(DeclarationRef, names)),
            samples=samples,
        )
        for (part, module), names in sorted(by_part.items())
    )


def _fields_of_samples(declarations: Declarations) -> dict[str, int]:
    """Return how large samples are, roughly: fields, and those of what they name."""
    own = {
        name: 1 + len(tuple(declared_types(one))) for name, one in declarations.items()
    }
    return {
        name: own[name]
        + sum(own[o] for t in declared_types(one) for o in references(t))
        for name, one in declarations.items()
    }


def _request_types(api: Api) -> list[Type]:
    types: list[Type] = []
    for operation in api.operations:
        contents = operation.body.contents if operation.body is not None else ()
        types.extend(c.type for c in contents if c.type is not None)
        # Parameters that are models are given as dicts too.
        types.extend(p.type for p in operation.parameters)
    return types
