"""Every file of a client from its plan. What a file holds is in its template."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from itertools import chain
from typing import Any

from msgspec.structs import replace

from ..cache.files import Rendered, Source
from ..cache.fingerprint import generator_fingerprint
from ..code import symbols
from ..code.imports import Imports
from ..code.printer import Printer
from ..code.symbols import Scope
from ..code.tree import Call, Code, Dict, Forward, Name, Subscript, Symbol, Value
from ..config import PackageSettings
from ..ir import Api
from ..plan import Package, plan_package
from ..plan.additions import client_symbols
from ..plan.error_codes import ErrorCodesPlan
from ..plan.fakes import FakeModule
from ..plan.models import ModelModule, ParamsModule
from ..plan.reference import ReferencePage
from ..plan.resources import Namespace, Part
from ..plan.twins import TWINS
from ..templates import template_digest
from .engine import environment, keep_compiled
from .headers import markdown_header, python_header
from .module import PythonModule
from .runtime import READ_ONCE, runtime_files
from .sharing import File, shared
from .tests import render_tests, test_files

# More names of a lazy package than that stand in a stub.
_MOST_NAMES = 1_000
# Operations and declarations from which on a second process saves more than it costs.
_LARGE = 300


def render_client(
    api: Api,
    settings: PackageSettings,
    rendered: Rendered | None = None,
    document: str = "",
) -> dict[str, str]:
    """Return the text of every file by its path below the API's output folder.

    Files that are `rendered` already are taken from there. `document` is the name of
    the file that the API was read from.
    """
    rendered = rendered if rendered is not None else Rendered()
    keep_compiled(rendered.memo)
    package = plan_package(api, settings, rendered.plans)
    sources = dict(_guides(package, document))
    own = _PackageFiles(package, python_header(document))
    for path, source in own.sources():
        sources[f"{settings.package}/{path}"] = source
    if settings.tests != "none":
        sources.update(render_tests(package, document))
    makers = [*_reference_pages(package, document)]
    for name, made_from, make in own.modules():
        parts = (document, settings.package, made_from)
        path = f"{settings.package}/{name}"
        makers.append(File(path, parts, partial(make, made_from)))
    makers += own.fakes()
    if settings.tests != "none":
        makers += test_files(package, document)
    is_large = len(api.operations) + len(api.declarations) >= _LARGE
    with shared(
        [file.make for file in makers], is_large=is_large and rendered.knows_nothing
    ) as made:
        for number, file in enumerate(makers):
            own_make = partial(made, number)
            sources[file.path] = rendered.source(file.path, file.made_from, own_make)
    files = {path: source.text for path, source in sources.items()}
    if settings.runtime == "shared":
        return files
    imported = {name for source in sources.values() for name in source.of_runtime}
    for path, text in runtime_files(imported, rendered.memo).items():
        files[f"{settings.package}/_runtime/{path}"] = text
    return files


def forget_templates() -> None:
    """Read the templates and the runtime anew: they may have been edited."""
    for known in (environment, generator_fingerprint, template_digest, *READ_ONCE):
        known.cache_clear()


def _guides(package: Package, document: str) -> Iterator[tuple[str, Source]]:
    """Yield what is no module."""
    for name, header in (
        ("README.md", markdown_header(document)),
        ("pyproject.toml", python_header(document)),
    ):
        yield name, _guide(package, f"{name}.jinja", header=header)


def readme_section(package: Package, name: str) -> str:
    """Return a part of the README of a client, which is empty where it says nothing."""
    template = f"readme/{name}.jinja"
    guide, settings = package.guide, package.settings
    return _guide(package, template, guide=guide, settings=settings).text


def _guide(package: Package, template: str, **context: Any) -> Source:
    """Return what is no module. The examples of a README import what they print."""
    own = package.settings
    events = Imports(own.package, None)
    guide = package.webhook_guide
    event = Printer(events.use).flat(guide.event) if guide is not None else ""
    return PythonModule(own, None).render(
        template,
        package=package,
        event=event,
        event_imports=events.block(),
        **context,
    )


def _reference_pages(package: Package, document: str) -> Iterator[File]:
    """Yield reference.md and, where it would be too long, the pages beside it."""
    header, own = markdown_header(document), package.settings

    def reference() -> Source:
        template = "reference.md.jinja"
        return PythonModule(own, None).render(template, package=package, header=header)

    def models() -> Source:
        template = "reference/models.md.jinja"
        return PythonModule(own, None).render(template, package=package, header=header)

    def page_of(page: ReferencePage) -> Source:
        template = "reference/page.md.jinja"
        return PythonModule(own, None).render(template, page=page, header=header)

    pages, title = package.reference.pages, package.api.title
    # What has a digest already stands alone.
    rest = replace(package.reference, pages=(), namespaces=())
    listed = pages or package.reference.namespaces
    parts = (header, title, rest, *listed, *package.webhooks)
    shown = (bool(package.models),) if pages else package.models
    yield File("reference.md", (*parts, *shown), reference)
    if pages and package.models:
        yield File("models.md", (header, title, *package.models), models)
    for page in pages:
        yield File(f"reference/{page.file}", (header, page), partial(page_of, page))


class _PackageFiles:
    """The files of the package itself."""

    def __init__(self, package: Package, header: str) -> None:
        self._package = package
        self._settings = package.settings
        self._header = header

    def sources(self) -> Iterator[tuple[str, Source]]:
        """Yield the files that each package has, by their paths."""
        package = self._package
        exports = [*package.exports, *client_symbols(package.settings)]
        exports += [symbols.MODELS, symbols.PARAMS]
        yield "py.typed", Source("")
        yield "__init__.py", self._fixed("__init__.py", (), names=exports)
        yield "_client.py", self._client()
        yield "__main__.py", self._fixed(
            "__main__.py", (), client=client_symbols(package.settings)[1]
        )
        yield "annotations.py", self._fixed("annotations.py", ())
        yield "testing/__init__.py", self._fakes()
        yield "resources/__init__.py", self._fixed("resources/__init__.py", ())
        for name, names in (
            ("__init__.py", []),
            ("opentelemetry.py", []),
            ("redis.py", package.redis_exports),
            ("aiohttp.py", [symbols.AIOHTTP_TRANSPORT]),
            ("urllib3.py", [symbols.URLLIB3_TRANSPORT]),
        ):
            path = f"integrations/{name}"
            yield path, self._fixed(path, ("integrations",), names=names)
        if package.webhooks:
            yield "webhooks.py", self._webhooks()
        if package.error_codes is not None:
            yield "error_codes.py", self._error_codes(package.error_codes)

    def modules(self) -> Iterator[tuple[str, Any, Callable[[Any], Source]]]:
        """Yield the path of a module, the part of the plan it shows, and its renderer.

        A renderer sees that part alone, so the part tells whether it need run.
        """
        for namespace in self._package.namespaces:
            yield namespace.file, namespace, self._resource
        for namespace in (self._package.root, *self._package.namespaces):
            for part in namespace.parts:
                yield part.file, part, self._part
        yield from self._lazy("models", self._package.models)
        yield from self._lazy("params", self._package.params)
        for module in self._package.models:
            yield f"models/{module.name}.py", module, self._models
        for params in self._package.params:
            yield f"params/{params.name}.py", params, self._params

    def _fixed(self, path: str, folders: tuple[str, ...], **context: Any) -> Source:
        module = PythonModule(self._settings, folders)
        return module.render(
            f"package/{path}.jinja",
            header=self._header,
            package=self._package,
            **context,
        )

    def _client(self) -> Source:
        package = self._package
        module = PythonModule(self._settings, (), Scope.NAMESPACES)
        return module.render(
            "package/_client.py.jinja",
            header=self._header,
            client=package.client,
            root=package.root,
            name=package.settings.class_name,
            webhooks=package.client_webhooks,
            events=Forward(symbols.WEBHOOK_EVENTS),
            twins=TWINS,
        )

    def _resource(self, namespace: Namespace) -> Source:
        module = PythonModule(self._settings, namespace.folders, Scope.NAMESPACES)
        return module.render(
            "package/resources/resource.py.jinja",
            header=self._header,
            namespace=namespace,
            twins=TWINS,
        )

    def _part(self, part: Part) -> Source:
        module = PythonModule(self._settings, part.folders, Scope.NAMESPACES)
        return module.render(
            "package/resources/part.py.jinja",
            header=self._header,
            own=part,
            twins=TWINS,
        )

    def _lazy(
        self, name: str, modules: tuple[ModelModule | ParamsModule, ...]
    ) -> Iterator[tuple[str, Any, Callable[[Any], Source]]]:
        """Yield a package whose modules load on first use, as `modules` does.

        What type checkers need of many names stands in a stub, for it takes as long to
        load as all the rest of the client.
        """
        pairs = sorted((own, module.name) for module in modules for own in module.names)
        has_stub = len(pairs) > _MOST_NAMES
        for ending in ("py", "pyi") if has_stub else ("py",):
            make = partial(
                self._names, name, has_stub=has_stub, is_stub=ending == "pyi"
            )
            yield f"{name}/__init__.{ending}", pairs, make

    def _names(
        self, name: str, pairs: list[tuple[str, str]], *, has_stub: bool, is_stub: bool
    ) -> Source:
        module = PythonModule(self._settings, (name,))
        table: tuple[tuple[Code, Code], ...] = tuple(
            (Value(own), Value(home)) for own, home in pairs
        )
        return module.render(
            f"package/{name}/__init__.py.jinja",
            header=self._header,
            names=[Symbol(f".{name}.{home}", own) for own, home in pairs],
            exports=Call(Name("lazy_exports"), (Name("__name__"), Dict(table))),
            has_stub=has_stub,
            is_stub=is_stub,
        )

    def _models(self, module: ModelModule) -> Source:
        own = f".models.{module.name}"
        text = PythonModule(self._settings, ("models",), Scope.SCHEMAS, own)
        return text.render(
            "package/models/module.py.jinja", header=self._header, module=module
        )

    def _params(self, module: ParamsModule) -> Source:
        text = PythonModule(self._settings, ("params",), Scope.SCHEMAS)
        return text.render(
            "package/params/module.py.jinja", header=self._header, module=module
        )

    def _fakes(self) -> Source:
        package = self._package
        module = PythonModule(self._settings, ("testing",), Scope.NAMESPACES)
        for symbol in symbols.TESTING_MODULE:
            module.imports.use(symbol)
        twin, client = client_symbols(self._settings)
        return module.render(
            "package/testing/__init__.py.jinja",
            header=self._header,
            fakes=package.fakes,
            client=client,
            twin=twin,
            base=Subscript(symbols.FAKE, (client, twin)),
            names=[
                package.fakes.class_name,
                *(one.name for one in symbols.TESTING_MODULE),
            ],
        )

    def fakes(self) -> Iterator[File]:
        """Yield the modules of the fakes of namespaces."""
        for module in self._package.fakes.modules:
            parts = chain((self._header, self._settings.package), module.parts())
            path = f"{self._settings.package}/testing/{module.name}.py"
            yield File(path, parts, partial(self._fake_module, module))

    def _fake_module(self, module: FakeModule) -> Source:
        text = PythonModule(self._settings, ("testing",), Scope.NAMESPACES)
        return text.render(
            "package/testing/module.py.jinja", header=self._header, module=module
        )

    def _error_codes(self, codes: ErrorCodesPlan) -> Source:
        module = PythonModule(self._settings, (), Scope.SCHEMAS)
        return module.render(
            "package/error_codes.py.jinja", header=self._header, codes=codes
        )

    def _webhooks(self) -> Source:
        module = PythonModule(self._settings, (), Scope.WEBHOOKS)
        package = self._package
        for symbol in symbols.WEBHOOKS_MODULE:
            module.imports.use(symbol)
        own = [webhook.name for webhook in package.webhooks]
        own += [signature.name for signature in package.signatures]
        return module.render(
            "package/webhooks.py.jinja",
            header=self._header,
            package=package,
            names=[*own, "WebhookEvents", *(s.name for s in symbols.WEBHOOKS_MODULE)],
            secret_type=Name("str"),
        )
