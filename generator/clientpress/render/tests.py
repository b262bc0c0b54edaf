"""The files of the generated tests."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from ..cache.files import Rendered
from ..config import PackageSettings, templates_folder
from ..plan import Package
from ..plan.code import Call, Name, Value
from ..plan.package import TestModule
from ..plan.testing import OperationTests, PreparedTest
from .engine import render
from .imports import from_import, import_block, names_in
from .layout import expression, names

_SUPPORT = (
    "Counting",
    "Failure",
    "Seen",
    "Sent",
    "same",
    "see",
    "waited",
    "waited_later",
    "walked",
    "walked_later",
    "without_nulls",
)


def render_tests(package: Package, rendered: Rendered) -> dict[str, str]:
    """Return the text of every test file by its path."""
    own = package.settings.package
    files = {"tests/conftest.py": render("tests/conftest.py.jinja", package=own)}
    for name, text in _support(package):
        files[f"tests/{own}_support/{name}"] = text
    for module in package.test_modules:
        path = f"tests/{module.file}"
        make = partial(_operations, package.settings, module)
        files[path] = rendered.text(path, (package.settings, *module.parts()), make)
    if package.webhooks:
        files["tests/test_webhooks.py"] = _webhooks(package)
    files["tests/test_readme.py"] = _readme(package)
    return files


def _support(package: Package) -> Iterator[tuple[str, str]]:
    lines = [
        expression(code, 20, before=f"{name}=", after=",")
        for name, code in package.test_arguments
    ]
    folder = templates_folder() / "tests" / "support"
    class_name = package.settings.class_name
    for path in sorted(folder.glob("*.py")):
        if path.stem == "deliveries" and not package.webhooks:
            continue
        yield path.name, path.read_text(encoding="utf-8")
    for name in ("__init__.py", "failures.py", "runner.py", "seen.py"):
        yield name, render(
            f"tests/support/{name}.jinja",
            package=package.settings.package,
            class_name=class_name,
            client=from_import(
                package.settings.package,
                sorted(("APIError", f"Async{class_name}", class_name), key=str.lower),
            ),
            arguments=lines,
            as_one=Call("cast", (Value(class_name), Name("client"))),
            has_pages=_has(package, "pages"),
            has_streams=_has(package, "events", "lines"),
            has_tasks=_has(package, "task"),
            has_webhooks=bool(package.webhooks),
        )


def _has(package: Package, *kinds: str) -> bool:
    namespaces = (package.root, *package.namespaces)
    return any(method.kind in kinds for n in namespaces for method in n.methods)


def _operations(settings: PackageSettings, module: TestModule) -> str:
    own = settings.package
    operations, prepared, failures = module.plan()
    texts = [text for tests in operations for text in _texts(tests)]
    texts += [text for test in prepared for text in _prepared_texts(test)]
    shared = (*failures.values, *failures.shared)
    texts += [text for _, code in shared for text in names(code)]
    texts += [text for code in failures.tables.values() for text in names(code)]
    used = names_in(texts)
    errors = sorted(
        {test.error for tests in operations for test in tests.failures}
        | {"ServerError" for tests in operations if not tests.retry.repeated}
    )
    support = ["Reply", "Runner"]
    support += [n for n in _SUPPORT if n in used]
    blocks = [
        import_block(
            (used & {"dt", "Decimal", "UUID", "msgspec", "pytest"}) | {"Any"}, ""
        ),
        from_import(f"{own}_support", sorted(support)),
    ]
    imports = "\n".join(b for b in blocks if b)
    if not used & {"msgspec", "pytest"} and blocks[0]:
        imports = "\n\n".join(blocks)
    models = sorted(used & {"models", "params"})
    client = from_import(own, sorted([settings.class_name, *errors, *models]))
    return render(
        "tests/test_operations.py.jinja",
        namespace=module.namespace,
        operations=operations,
        prepared=prepared,
        failures=failures,
        class_name=settings.class_name,
        imports=f"{imports}\n\n{client}",
    )


def _texts(tests: OperationTests) -> Iterator[str]:
    yield from names(tests.call)
    for call in tests.calls:
        codes = (call.reply, call.sent, call.seen)
        for code in codes if call.call is None else (*codes, call.call):
            yield from names(code)
        yield "without_nulls" if call.encoded is not None else ""
        if call.whole is not None:
            yield call.whole.annotation.text
            yield from names(call.whole.body)
    if tests.failures:
        yield "Failure see pytest"
    for _ in tests.examples:
        yield "same without_nulls"
    for _, refused in tests.refusals:
        yield "pytest"
        yield from names(refused)
    yield "Counting" if tests.limits is not None else ""
    if tests.paging is not None:
        yield "walked walked_later"
    if tests.task is not None:
        yield "waited waited_later"
    yield "" if tests.retry.repeated else "pytest"


def _prepared_texts(test: PreparedTest) -> Iterator[str]:
    for code in (test.call, test.replies, test.sent, test.seen):
        yield from names(code)
    yield "without_nulls" if test.encoded is not None else ""


def _webhooks(package: Package) -> str:
    own = package.settings.package
    seen = [test.seen for test in package.webhook_tests if test.seen is not None]
    used = names_in(name for code in seen for name in names(code))
    support: list[str] = []
    if package.webhook_tests:
        support = ["delivered_twice", "encoded", "same", "without_nulls"]
    support += ["Seen", "see"] if seen else []
    used |= {"json"} if package.webhook_tests else set()
    named = {"dt", "Decimal", "UUID", "json", "msgspec"}
    standard = import_block((used & named) | {"Any"}, "")
    signatures = package.signature_tests
    timed = any(test.time is not None for test in signatures)
    clock = f"{from_import(f'{own}._runtime.core', ['clock'])}\n" if timed else ""
    errors = [
        "WebhookPayloadError",
        *(["WebhookVerificationError"] if signatures else []),
    ]
    helpers = f"{from_import(f'{own}_support', sorted(support))}\n" if support else ""
    imports = (
        f"{standard}\n\nimport pytest\n"
        f"{helpers}\n"
        f"{from_import(own, [*sorted(used & {'models'}), 'webhooks'])}\n"
        f"{clock}"
        f"{from_import(f'{own}._runtime.core.errors', errors)}"
    )
    return render(
        "tests/test_webhooks.py.jinja",
        tests=package.webhook_tests,
        signatures=signatures,
        webhooks=package.webhooks,
        imports=imports,
    )


def _readme(package: Package) -> str:
    own = package.settings.package
    replies = [played.replies for played in package.readme_test]
    used = names_in(name for code in replies for name in names(code))
    support = ["PlayedApi", *(["Played", "Reply"] if replies else [])]
    standard = import_block(
        (used & {"dt", "Decimal", "UUID"}) | {"Path", "partial", "re", "runpy"}, ""
    )
    imports = (
        f"{standard}\n\nimport httpx2\nimport pytest\n"
        f"{from_import(f'{own}_support', sorted(support))}\n\n"
        f"{from_import(own, [package.settings.class_name])}\n"
        f"{from_import(f'{own}._runtime.core', ['clock'])}"
    )
    played = tuple(
        Call("Played", (Value(one.method), Value(one.pattern), one.replies))
        for one in package.readme_test
    )
    return render(
        "tests/test_readme.py.jinja", package=package, imports=imports, played=played
    )
