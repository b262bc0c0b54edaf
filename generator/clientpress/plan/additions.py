"""Classes of the user's own in place of generated ones, which they are built on."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec.structs import replace

from ..code.tree import Symbol
from ..config import PackageSettings
from ..diagnostics import Diagnostic, SpecErrors
from ..output.paths import ADDITIONS
from ..spelling import nearest
from .resources import Child, Namespace

_MODULE = f".{ADDITIONS.removesuffix('.py')}"


def with_additions(
    namespaces: Iterable[Namespace], settings: PackageSettings
) -> tuple[Namespace, ...]:
    """Return namespaces whose children are of classes of the user's own, where named.

    Raises:
        SpecErrors: no class of the client is called so.
    """
    found = tuple(namespaces)
    known = {child.class_name for one in found for child in one.children}
    known.add(settings.class_name)
    for name in settings.additions:
        if name not in known:
            message = (
                f"additions of '{settings.name}': the client has no class '{name}'"
            )
            hint = nearest(name, known)
            raise SpecErrors([Diagnostic(None, "config", message, hint)])

    def child_of(child: Child) -> Child:
        is_own = child.class_name in settings.additions
        return replace(child, module=_MODULE) if is_own else child

    def with_own(namespace: Namespace) -> Namespace:
        children = tuple(map(child_of, namespace.children))
        # What is the same stays the same object, of which the digest is known.
        same = children == namespace.children
        return namespace if same else replace(namespace, children=children)

    return tuple(map(with_own, found))


def client_symbols(settings: PackageSettings) -> tuple[Symbol, Symbol]:
    """Return the classes of the client that the package has, the asynchronous one first."""
    name = settings.class_name
    module = _MODULE if name in settings.additions else "._client"
    return Symbol(module, f"Async{name}"), Symbol(module, name)
