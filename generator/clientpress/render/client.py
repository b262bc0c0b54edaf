"""Every file of a client from its plan. What a file holds is in its template."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from typing import Any

from ..cache.files import Rendered
from ..config import PackageSettings
from ..ir import Api
from ..plan import Package, plan_package
from ..plan.code import Annotation, Code, Dict, Value
from ..plan.error_codes import ErrorCodesPlan
from ..plan.methods import Argument, Method
from ..plan.models import ModelModule, ParamsModule
from ..plan.prepared import Prepared
from ..plan.resources import Namespace
from .engine import ASYNC_TWINS, render
from .imports import from_import, import_block, names_in
from .layout import flat, quoted_alias
from .runtime import runtime_files
from .tests import render_tests

_NAMES = Annotation(("ClassVar[frozenset[str]]",))
_MEANINGS = Annotation(("Mapping[str, str]",))
_ODD_NAMES = Annotation(("ClassVar[dict[str, str]]",))

# What the modules of methods call beside the constructor's names, by kind of method.
_HELPERS = {
    "call": "raw async_raw streamed async_streamed",
    "pages": "walk_pages async_walk_pages raw_pages async_raw_pages"
    " streamed_pages async_streamed_pages",
    "task": "start_task async_start_task raw_start async_raw_start"
    " streamed_start async_streamed_start",
    "events": "opening",
    "lines": "opening",
}


def render_client(
    api: Api, settings: PackageSettings, rendered: Rendered | None = None
) -> dict[str, str]:
    """Return the text of every file by its path below the API's output folder.

    Files that are `rendered` already are taken from there.
    """
    rendered = rendered if rendered is not None else Rendered()
    package = plan_package(api, settings)
    files = {
        name: render(f"{name}.jinja", package=package, event_imports=_events(package))
        for name in ("README.md", "reference.md", "pyproject.toml")
    }
    for path, text in _package_files(package):
        files[f"{settings.package}/{path}"] = text
    for name, made_from, make in _modules(package):
        path = f"{settings.package}/{name}"
        files[path] = rendered.text(path, (made_from,), partial(make, made_from))
    files.update(render_tests(package, rendered))
    modules = [text for path, text in files.items() if path.endswith(".py")]
    for path, text in runtime_files(modules).items():
        files[f"{settings.package}/_runtime/{path}"] = text
    return files


def _events(package: Package) -> str:
    """Return what the README's examples of webhooks import."""
    guide, own = package.webhook_guide, package.settings.package
    used = names_in([guide.event]) if guide else set[str]()
    standard = import_block(used & {"Any"}, "")
    lines = from_import(own, [n for n in ("models", "webhooks") if n in used])
    return f"{standard}\n\n{lines}" if standard else lines


def _package_files(package: Package) -> Iterator[tuple[str, str]]:
    yield "py.typed", ""
    yield "__init__.py", render("package/__init__.py.jinja", package=package)
    yield "_client.py", _client(package)
    yield "annotations.py", render("package/annotations.py.jinja", package=package)
    yield "resources/__init__.py", render("package/resources/__init__.py.jinja")
    yield "models/__init__.py", _lazy("models", package.models)
    yield "params/__init__.py", _lazy("params", package.params)
    for name in ("__init__.py", "opentelemetry.py", "redis.py"):
        path = f"integrations/{name}"
        yield path, render(f"package/{path}.jinja", package=package)
    if package.webhooks:
        yield "webhooks.py", _webhooks(package)
    if package.error_codes is not None:
        yield "error_codes.py", _error_codes(package.error_codes)


def _modules(package: Package) -> Iterator[tuple[str, Any, Callable[[Any], str]]]:
    """Yield the path of a module, the part of the plan it shows, and its renderer.

    A renderer sees that part alone, so the part tells whether it need run.
    """
    for namespace in package.namespaces:
        yield namespace.file, namespace, _resource
    for module in package.models:
        yield f"models/{module.name}.py", module, _models
    for params in package.params:
        yield f"params/{params.name}.py", params, _params


def _client(package: Package) -> str:
    client, root = package.client, package.root
    late_imports = _child_imports(root, ".")
    if package.client_webhooks is not None:
        late_imports.append("from .webhooks import WebhookEvents")
    texts = [
        flat(client.service),
        *_argument_texts(client.arguments),
        *_method_texts(root.methods),
        *_prepared_texts(root.prepared),
        "httpx2 SyncClient AsyncClient",
        "cached_property TYPE_CHECKING" if late_imports else "",
        "cast TYPE_CHECKING" if root.answering else "",
    ]
    texts += [f"Async{name}" for name in ASYNC_TWINS & names_in(texts)]
    return render(
        "package/_client.py.jinja",
        client=client,
        root=root,
        name=package.settings.class_name,
        imports=import_block(names_in(texts), "."),
        webhooks=package.client_webhooks,
        late_imports=late_imports,
    )


def _resource(namespace: Namespace) -> str:
    texts = [*_method_texts(namespace.methods), "SyncResource AsyncResource"]
    texts += _prepared_texts(namespace.prepared)
    if namespace.answering:
        texts.append("cast TYPE_CHECKING")
    if namespace.children:
        texts.append("cached_property TYPE_CHECKING")
    return render(
        "package/resources/resource.py.jinja",
        namespace=namespace,
        imports=import_block(names_in(texts), namespace.dots),
        child_imports=_child_imports(namespace, namespace.dots),
    )


def _child_imports(namespace: Namespace, dots: str) -> list[str]:
    return [
        from_import(
            f"{dots}{c.module}",
            [f"Async{c.class_name}", c.class_name],
            indent=4,
        )
        for c in namespace.children
    ]


def _method_texts(methods: Sequence[Method]) -> Iterator[str]:
    for method in methods:
        yield flat(method.definition)
        yield f"{method.answer.text} {method.result.text} {method.async_result.text}"
        yield _HELPERS[method.kind]
        yield "Operation RequestOptions"
        for signature in (*method.overloads, method.signature):
            yield from _argument_texts((*signature.positional, *signature.keyword))
        if method.overloads:
            yield "overload"


def _prepared_texts(methods: Sequence[Prepared]) -> Iterator[str]:
    for method in methods:
        yield flat(method.definition)
        yield _HELPERS[method.kind]
        yield from _argument_texts(
            (*method.signature.positional, *method.signature.keyword)
        )


def _argument_texts(arguments: Iterable[Argument]) -> Iterator[str]:
    for argument in arguments:
        yield argument.annotation.text
        if argument.default is not None:
            yield flat(argument.default)


def _lazy(name: str, modules: Sequence[ModelModule | ParamsModule]) -> str:
    names = sorted((own, module.name) for module in modules for own in module.names)
    pairs: tuple[tuple[Code, Code], ...] = tuple(
        (Value(own), Value(module)) for own, module in names
    )
    return render(
        f"package/{name}/__init__.py.jinja",
        imports=[
            from_import(f".{module}", [f"{own} as {own}"], indent=4)
            for own, module in names
        ],
        modules=Dict(pairs),
    )


def _foreign(module: ModelModule) -> list[str]:
    return [
        f"from {f.module} import {f.attribute} as {f.name}" for f in module.custom_types
    ]


def _models(module: ModelModule) -> str:
    texts = [c.base for c in module.classes]
    for model in module.classes:
        texts += [f.annotation.text for f in model.fields]
        texts += [flat(f.default) for f in model.fields if f.default is not None]
        own = (model.sensitive, model.read_only, model.odd_names)
        texts += ["ClassVar"] if any(own) else []
    for named in (*module.enums, *module.aliases):
        texts += [named.annotation.text, "TypeAlias"]
    for union in module.unions:
        texts += [union.annotation.text, flat(union.definition)]
        texts += ["TYPE_CHECKING", quoted_alias(union.name, union.annotation, 4)]
        # What the variants name is looked up in the module when the union is first used.
        texts += union.variants
    # A schema may be called as something of the runtime is, here or in another module.
    schemas = {name for _, imported in module.imports for name in imported}
    names = names_in(texts) - set(module.names) - schemas
    return render(
        "package/models/module.py.jinja",
        module=module,
        imports="\n".join([*_foreign(module), import_block(names, "..")]),
        names=_NAMES,
        odd_names=_ODD_NAMES,
        late_imports=[
            from_import(f".{module}", names, comment="  # noqa: E402")
            for module, names in module.imports
        ],
    )


def _params(module: ParamsModule) -> str:
    texts = ["TypedDict"] if module.classes else []
    texts += [f.annotation.text for c in module.classes for f in c.fields]
    texts += [a.annotation.text for a in module.aliases]
    texts += [quoted_alias(a.name, a.annotation, 0) for a in module.aliases]
    return render(
        "package/params/module.py.jinja",
        module=module,
        imports=import_block(names_in(texts), ".."),
    )


def _error_codes(codes: ErrorCodesPlan) -> str:
    names = {"Literal", "Mapping", "TypeAlias"}
    return render(
        "package/error_codes.py.jinja",
        codes=codes,
        annotation=_MEANINGS,
        imports=import_block(names, "."),
    )


def _webhooks(package: Package) -> str:
    texts = [w.annotation.text for w in package.webhooks]
    texts += [flat(w.definition) for w in package.webhooks]
    texts += [s.class_name for s in package.signatures]
    return render(
        "package/webhooks.py.jinja",
        package=package,
        imports=import_block(names_in(texts), "."),
    )
