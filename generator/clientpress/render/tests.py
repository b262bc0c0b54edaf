"""The files of the generated tests."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from itertools import chain

from ..cache.files import Source
from ..code import symbols
from ..code.tree import Call, Code, List, Name, Subscript, Symbol, Value, path
from ..config import PackageSettings
from ..plan import Package
from ..plan.error_codes import ErrorCodesPlan
from ..plan.package import ModelTestModule, TestModule
from ..plan.testing import documented, plan_exports_test
from ..templates import templates_folder
from .headers import python_header
from .module import PythonModule
from .sharing import File

# What the text of the client's test mentions.
_CLIENT = (symbols.ANY, symbols.CALLABLE, symbols.IMPORT_MODULE, symbols.PYTEST)
# What the text of the package's test mentions.
_PACKAGE = (
    symbols.ANY,
    symbols.IMPORT_MODULE,
    symbols.ITER_MODULES,
    symbols.PYTEST,
    symbols.RUNPY,
    symbols.SYS,
)
# What the text of the README's test mentions.
_README = (
    symbols.CLOCK,
    symbols.HTTPX2,
    symbols.PARTIAL,
    symbols.PATH,
    symbols.PLAYED_API,
    symbols.PYTEST,
    symbols.RE,
    symbols.RUNPY,
)
_TRANSPORTS = (symbols.AIOHTTP_TRANSPORT, symbols.URLLIB3_TRANSPORT)
# What the text of the test of spans mentions.
_TRACING = (
    symbols.ANY,
    symbols.IMPORT_MODULE,
    symbols.ITERATOR,
    symbols.MOCK,
    symbols.MOCK_CALL,
    symbols.MOCK_PATCH,
    symbols.PYTEST,
    symbols.SIMPLE_NAMESPACE,
    symbols.SYS,
    Symbol(".", "RequestEvent"),
    Symbol(".", "ResponseEvent"),
)


def test_files(package: Package, document: str) -> Iterator[File]:
    """Yield the test files of namespaces and of modules of models."""
    own, header = package.settings, python_header(document)
    for module in package.test_modules:
        make = partial(_operations, own, header, module)
        parts = chain((header, own), module.parts())
        yield File(_place(own, f"tests/{module.file}"), parts, make)
    for models in package.model_test_modules:
        render_models = partial(_models, own, header, models)
        parts = chain((header, own), models.parts())
        yield File(_place(own, f"tests/{models.file}"), parts, render_models)


def render_tests(package: Package, document: str) -> dict[str, Source]:
    """Return the other test files, of which each client has one, by their paths."""
    own = package.settings
    header = python_header(document)
    conftest = _module(own)
    source = conftest.render("tests/conftest.py.jinja", header=header)
    files = {"tests/conftest.py": source}
    for name, source in _support(package, header):
        files[f"tests/{own.package}_support/{name}"] = source
    if package.webhooks:
        files["tests/test_webhooks.py"] = _webhooks(package, header)
    if package.error_codes is not None:
        files["tests/test_error_codes.py"] = _error_codes(
            own, header, package.error_codes
        )
    files["tests/test_client.py"] = _client(package, header)
    files["tests/test_package.py"] = _package(package, header)
    files["tests/test_tracing.py"] = _tracing(package, header)
    if not own.is_copy:
        files["tests/test_readme.py"] = _readme(package, header)
    else:
        files["tests/__init__.py"] = _module(own).render(
            "tests/__init__.py.jinja", header=header
        )
    return {_place(own, path): source for path, source in files.items()}


def _place(settings: PackageSettings, path: str) -> str:
    """Return where a file of tests stands; those of a copy are in its package."""
    return f"{settings.package}/{path}" if settings.is_copy else path


def _module(settings: PackageSettings, *folders: str) -> PythonModule:
    """Return a module of the tests, or of a folder in theirs."""
    return PythonModule(settings, ("tests", *folders) if settings.is_copy else None)


def _package_name(settings: PackageSettings, module: str) -> Code:
    """Return how a module of the tests names the package, which may stand anywhere."""
    if not settings.is_copy:
        return Value(settings.package)
    name = path(Name("__name__"), "removesuffix")
    return Call(name, (Value(f".tests.{module}"),))


def _support(package: Package, header: str) -> Iterator[tuple[str, Source]]:
    class_name = package.settings.class_name
    folder = templates_folder() / "tests" / "support"
    for source in sorted(folder.glob("*.py")):
        if source.stem == "deliveries" and not package.webhooks:
            continue
        text = f"{header}\n{source.read_text(encoding='utf-8')}"
        yield source.name, Source(text)
    own = [
        Symbol(".", name)
        for name in ("APIError", "RequestEvent", class_name, f"Async{class_name}")
    ]
    has_pages = _has(package, "pages")
    has_streams = _has(package, "events", "lines")
    has_tasks = _has(package, "task")
    settled = [Symbol(".", class_name)]
    settled += [symbols.PAGER, symbols.ASYNC_PAGER] if has_pages else []
    settled += [symbols.STREAM, symbols.ASYNC_STREAM] if has_streams else []
    settled += [symbols.STARTED, symbols.ASYNC_STARTED] if has_tasks else []
    names = ["__init__.py", "failures.py", "runner.py", "seen.py", "settle.py"]
    names += ["shapes.py"] if package.models else []
    for name in names:
        module = _module(package.settings, f"{package.settings.package}_support")
        yield name, module.render(
            f"tests/support/{name}.jinja",
            header=header,
            # Parts what is imported of the package from what stands beside the module.
            gap="" if package.settings.is_copy else "\n",
            class_name=class_name,
            own=own,
            settled=settled,
            error=Symbol(".", "APIStatusError"),
            arguments=package.test_arguments,
            models=symbols.MODELS,
            has_models=bool(package.models),
            has_pages=has_pages,
            has_streams=has_streams,
            has_tasks=has_tasks,
            has_webhooks=bool(package.webhooks),
        )


def _has(package: Package, *kinds: str) -> bool:
    namespaces = (package.root, *package.namespaces)
    return any(method.kind in kinds for n in namespaces for method in n.methods)


def _operations(settings: PackageSettings, header: str, module: TestModule) -> Source:
    operations, prepared, failures = module.plan()
    text = _module(settings)
    return text.render(
        "tests/test_operations.py.jinja",
        header=header,
        namespace=module.namespace,
        operations=operations,
        prepared=prepared,
        failures=failures,
        client=Symbol(".", settings.class_name),
    )


def _models(settings: PackageSettings, header: str, module: ModelTestModule) -> Source:
    tests = module.plan()
    row = Subscript(Name("tuple"), (Name("str"), symbols.ANY, symbols.ANY))
    return _module(settings).render(
        "tests/test_models.py.jinja",
        header=header,
        module=module.module,
        tests=tests,
        shapes=List(tests.shapes),
        values=List(tests.values),
        contradictions=List(tests.contradictions),
        rows=Subscript(Name("list"), (row,)),
    )


def _webhooks(package: Package, header: str) -> Source:
    module = _module(package.settings)
    monkeypatch: Code = path(symbols.PYTEST, "MonkeyPatch")
    return module.render(
        "tests/test_webhooks.py.jinja",
        header=header,
        tests=package.webhook_tests,
        signatures=package.signature_tests,
        webhooks=package.webhooks,
        documented=documented(package.api.webhooks),
        monkeypatch=monkeypatch,
    )


def _error_codes(own: PackageSettings, header: str, codes: ErrorCodesPlan) -> Source:
    return _module(own).render(
        "tests/test_error_codes.py.jinja",
        header=header,
        codes=codes.every,
        all_codes=symbols.ALL_CODES,
    )


def _client(package: Package, header: str) -> Source:
    module = _module(package.settings)
    of_webhooks = [webhook.name for webhook in package.webhooks]
    of_webhooks += [signature.name for signature in package.signatures]
    for symbol in _CLIENT:
        module.imports.use(symbol)
    return module.render(
        "tests/test_client.py.jinja",
        header=header,
        package=package,
        own_name=_package_name(package.settings, "test_client"),
        test=package.client_test,
        events=List(tuple(map(Value, of_webhooks))),
    )


def _package(package: Package, header: str) -> Source:
    own = package.settings
    module = _module(own)
    for symbol in _PACKAGE:
        module.imports.use(symbol)
    of_webhooks = symbols.WEBHOOKS_MODULE if package.webhooks else ()
    return module.render(
        "tests/test_package.py.jinja",
        header=header,
        package=package,
        own_name=_package_name(own, "test_package"),
        exports=plan_exports_test(own, package.exports),
        types=plan_exports_test(own, package.annotation_exports),
        redis=plan_exports_test(own, package.redis_exports),
        transports=plan_exports_test(own, _TRANSPORTS),
        webhooks=plan_exports_test(own, of_webhooks) if of_webhooks else None,
    )


def _tracing(package: Package, header: str) -> Source:
    own = package.settings
    module = _module(own)
    for symbol in _TRACING:
        module.imports.use(symbol)
    name = _package_name(own, "test_tracing")
    return module.render("tests/test_tracing.py.jinja", header=header, own_name=name)


def _readme(package: Package, header: str) -> Source:
    module = _module(package.settings)
    for symbol in _README:
        module.imports.use(symbol)
    played = tuple(
        Call(
            symbols.PLAYED,
            (Value(one.method), Value(one.pattern), one.replies),
            (("accept", Value(one.accept)),) if one.accept else (),
        )
        for one in package.readme_test
    )
    upload = package.guide.upload
    return module.render(
        "tests/test_readme.py.jinja",
        header=header,
        package=package,
        client=Symbol(".", package.settings.class_name),
        played=played,
        file=Value(upload.file) if upload is not None else None,
    )
