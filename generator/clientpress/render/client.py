"""Every file of a client from its plan. What a file holds is in its template."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from ..config import PackageSettings
from ..ir import Api
from ..plan import Package, plan_package
from ..plan.code import Annotation, Code, Dict, Value
from ..plan.methods import Argument, Method
from ..plan.models import ModelModule, ParamsModule
from ..plan.resources import Namespace
from .engine import render
from .imports import from_import, import_block, names_in
from .layout import flat, quoted_alias
from .runtime import runtime_files
from .tests import render_tests

_SENSITIVE = Annotation(("ClassVar[frozenset[str]]",))
_ODD_NAMES = Annotation(("ClassVar[dict[str, str]]",))


def render_client(api: Api, settings: PackageSettings) -> dict[str, str]:
    """Return the text of every file by its path below the API's output folder."""
    package = plan_package(api, settings)
    files = {
        name: render(f"{name}.jinja", package=package)
        for name in ("README.md", "reference.md", "pyproject.toml")
    }
    for path, text in _package_files(package):
        files[f"{settings.package}/{path}"] = text
    files.update(render_tests(package))
    modules = [text for path, text in files.items() if path.endswith(".py")]
    for path, text in runtime_files(modules).items():
        files[f"{settings.package}/_runtime/{path}"] = text
    return files


def _package_files(package: Package) -> Iterator[tuple[str, str]]:
    yield "py.typed", ""
    yield "__init__.py", render("package/__init__.py.jinja", package=package)
    yield "_client.py", _client(package)
    yield "resources/__init__.py", render("package/resources/__init__.py.jinja")
    for namespace in package.namespaces:
        yield namespace.file, _resource(namespace)
    yield "models/__init__.py", _lazy("models", package.models)
    for module in package.models:
        yield f"models/{module.home}.py", _models(module)
    yield "params/__init__.py", _lazy("params", package.params)
    for params in package.params:
        yield f"params/{params.home}.py", _params(params)
    if package.webhooks:
        yield "webhooks.py", _webhooks(package)


def _client(package: Package) -> str:
    client, root = package.client, package.root
    texts = [
        flat(client.service),
        *_argument_texts(client.arguments),
        *_method_texts(root.methods),
        "httpx2 SyncClient AsyncClient",
        "cached_property TYPE_CHECKING" if root.children else "",
        "raw async_raw cast TYPE_CHECKING" if root.methods else "",
    ]
    if "Credential" in names_in(texts):
        texts.append("AsyncCredential")
    return render(
        "package/_client.py.jinja",
        client=client,
        root=root,
        name=package.settings.class_name,
        imports=import_block(names_in(texts), "."),
        child_imports=_child_imports(root, "."),
    )


def _resource(namespace: Namespace) -> str:
    texts = [*_method_texts(namespace.methods), "SyncResource AsyncResource"]
    if namespace.methods:
        texts.append("raw async_raw cast TYPE_CHECKING")
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
        yield method.result.text
        yield "Operation RequestOptions"
        for face in (*method.overloads, method.face):
            yield from _argument_texts((*face.positional, *face.keyword))
        if method.overloads:
            yield "overload"


def _argument_texts(arguments: Iterable[Argument]) -> Iterator[str]:
    for argument in arguments:
        yield argument.annotation.text
        if argument.default is not None:
            yield flat(argument.default)


def _lazy(name: str, modules: Sequence[ModelModule | ParamsModule]) -> str:
    names = sorted((own, module.home) for module in modules for own in module.names)
    pairs: tuple[tuple[Code, Code], ...] = tuple(
        (Value(own), Value(home)) for own, home in names
    )
    return render(
        f"package/{name}/__init__.py.jinja",
        imports=[
            from_import(f".{home}", [f"{own} as {own}"], indent=4)
            for own, home in names
        ],
        homes=Dict(pairs),
    )


def _models(module: ModelModule) -> str:
    texts = [c.base for c in module.classes]
    for model in module.classes:
        texts += [f.annotation.text for f in model.fields]
        texts += [flat(f.default) for f in model.fields if f.default is not None]
        texts += ["ClassVar"] if model.sensitive or model.odd_names else []
    for named in (*module.enums, *module.aliases):
        texts += [named.annotation.text, "TypeAlias"]
    for union in module.unions:
        texts += [union.annotation.text, flat(union.definition)]
        texts += ["TYPE_CHECKING", quoted_alias(union.name, union.annotation, 4)]
        # What the arms name is looked up in the module when the union is first used.
        texts += union.arms
    local = set(module.names)
    return render(
        "package/models/module.py.jinja",
        module=module,
        imports=import_block(names_in(texts) - local, ".."),
        sensitive=_SENSITIVE,
        odd_names=_ODD_NAMES,
        late_imports=[
            from_import(f".{home}", names, comment="  # noqa: E402")
            for home, names in module.imports
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


def _webhooks(package: Package) -> str:
    texts = [w.annotation.text for w in package.webhooks]
    texts += [flat(w.definition) for w in package.webhooks]
    return render(
        "package/webhooks.py.jinja",
        package=package,
        imports=import_block(names_in(texts), "."),
    )
