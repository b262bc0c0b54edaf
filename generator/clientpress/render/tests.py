"""The files of the generated tests."""

from __future__ import annotations

from collections.abc import Iterator

from ..plan import Package
from ..plan.code import Annotation
from ..plan.package import TestModule
from ..plan.testing import OperationTests
from .engine import render
from .imports import from_import, import_block, names_in
from .layout import expression, flat

_ANY = Annotation(("Any",))


def render_tests(package: Package) -> dict[str, str]:
    """Return the text of every test file by its path."""
    own = package.settings.package
    files = {
        "tests/conftest.py": render("tests/conftest.py.jinja", package=own),
        f"tests/{own}_support.py": _support(package),
    }
    for module in package.test_modules:
        files[f"tests/{module.file}"] = _operations(package, module)
    if package.webhooks:
        files["tests/test_webhooks.py"] = _webhooks(package)
    return files


def _support(package: Package) -> str:
    lines = [
        expression(code, 20, before=f"{name}=", after=",")
        for name, code in package.test_arguments
    ]
    return render(
        "tests/support.py.jinja",
        package=package.settings.package,
        class_name=package.settings.class_name,
        arguments=lines,
    )


def _operations(package: Package, module: TestModule) -> str:
    own = package.settings.package
    texts = [text for tests in module.operations for text in _texts(tests)]
    names = names_in(texts)
    errors = sorted(
        {test.error for tests in module.operations for test in tests.errors}
        | {"ServerError" for tests in module.operations if not tests.retry.repeated}
    )
    support = ["Reply", "Runner"]
    support += [
        n for n in ("Seen", "Sent", "same", "see", "without_nulls") if n in names
    ]
    blocks = [
        import_block((names & {"dt", "UUID", "pytest"}) | {"Any"}, ""),
        from_import(f"{own}_support", sorted(support)),
    ]
    imports = "\n".join(b for b in blocks if b)
    if "pytest" not in names and blocks[0]:
        imports = "\n\n".join(blocks)
    client = from_import(own, sorted([package.settings.class_name, *errors]))
    return render(
        "tests/test_operations.py.jinja",
        namespace=module.namespace,
        operations=module.operations,
        class_name=package.settings.class_name,
        imports=f"{imports}\n\n{client}",
        any=_ANY,
    )


def _texts(tests: OperationTests) -> Iterator[str]:
    for call in tests.calls:
        codes = (call.call, call.reply, call.sent, call.seen)
        yield from (flat(code) for code in codes)
        yield "without_nulls" if call.encoded is not None else ""
    for error in tests.errors:
        yield flat(error.call)
        yield f"see {flat(error.seen)}" if error.seen is not None else ""
    for example in tests.examples:
        yield f"same without_nulls {flat(example.call)}"
    for _, refused in tests.refusals:
        yield f"pytest {flat(refused)}"
    yield flat(tests.retry.call)
    yield "" if tests.retry.repeated else "pytest"


def _webhooks(package: Package) -> str:
    own = package.settings.package
    seen = [flat(test.seen) for test in package.webhook_tests if test.seen is not None]
    names = names_in(seen)
    support = ["encoded", "same", "without_nulls"]
    support += ["Seen", "see"] if seen else []
    standard = import_block((names & {"dt", "UUID"}) | {"json", "Any"}, "")
    imports = (
        f"{standard}\n\nimport pytest\n"
        f"{from_import(f'{own}_support', sorted(support))}\n\n"
        f"from {own} import webhooks\n"
        f"from {own}._runtime.errors import WebhookPayloadError"
    )
    return render(
        "tests/test_webhooks.py.jinja",
        tests=package.webhook_tests,
        webhooks=package.webhooks,
        imports=imports,
        any=_ANY,
    )
