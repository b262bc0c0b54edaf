"""What the reference of a client lists: every method with all that is said of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from functools import partial

from msgspec import Struct
from msgspec.structs import replace

from ..cache.plans import Plans
from ..code.symbols import (
    BUILTINS,
    HIDDEN_MODELS,
    HIDDEN_PARAMS,
    MODELS,
    PARAMS,
    UNSET_TYPE,
)
from ..code.tree import Attribute, Code, Name, Subscript, Union, union
from ..ir import Api, ErrorCode, OAuth2Scheme
from .description import DescribedError, DescribedHeader, Description
from .error_codes import usual_codes
from .methods import Argument, Method
from .prepared import Prepared
from .resources import Namespace

# With more methods each first namespace has a page of its own.
_MOST_METHODS = 100
# Where a method of that name hides a module, it is imported under another name.
_SHOWN: dict[Code, Code] = {HIDDEN_MODELS: MODELS, HIDDEN_PARAMS: PARAMS}


class ReferenceMethod(Struct, frozen=True):
    """A method; `request` is empty where it makes two.

    `errors` are those that mean something else here than in most operations, `headers`
    those that no other has with that meaning.
    """

    name: str
    request: str
    result: Code
    arguments: tuple[Argument, ...]
    description: Description
    errors: tuple[DescribedError, ...]
    headers: tuple[DescribedHeader, ...]


class ReferenceNamespace(Struct, frozen=True):
    """A namespace as its methods are reached, and what it is for."""

    name: str
    about: str
    methods: tuple[ReferenceMethod, ...]


class ReferencePage(Struct, frozen=True):
    """A page of its own, `file` below the folder of the reference."""

    name: str
    file: str
    about: str
    namespaces: tuple[ReferenceNamespace, ...]


class Reference(Struct, frozen=True):
    """All namespaces; `pages` is empty where one page holds them all.

    `errors` are what each status means in most operations, `headers` pairs those that
    several have with their meanings. `scopes` has what credentials
    must allow, with its meaning and the methods that need it.
    """

    namespaces: tuple[ReferenceNamespace, ...]
    pages: tuple[ReferencePage, ...]
    errors: tuple[DescribedError, ...]
    headers: tuple[tuple[str, str], ...]
    codes: tuple[ErrorCode, ...]
    scopes: tuple[tuple[str, str, tuple[str, ...]], ...]

    @property
    def knows_needs(self) -> bool:
        """Whether the document says which method needs which scope."""
        return any(needed for _, _, needed in self.scopes)


class _Common(Struct, frozen=True):
    """What most methods say, so that none of them need say it."""

    errors: dict[str, DescribedError]
    headers: tuple[tuple[str, str], ...]


def plan_reference(
    api: Api, namespaces: Iterable[Namespace], plans: Plans
) -> Reference:
    """Plan the reference from the namespaces of a client, which hold its methods.

    What is known of its pages is taken from `plans`.
    """
    namespaces = [one for one in namespaces if one.methods]
    described = [m.description for one in namespaces for m in _methods(one)]
    errors = _usual_errors(described)
    headers = Counter((h.name, h.meaning) for one in described for h in one.headers)
    shared = tuple(sorted(pair for pair, count in headers.items() if count > 1))
    common = _Common(dict(sorted(errors.items())), shared)
    abouts = {tag.path: tag.description for tag in api.tags}
    grouped: dict[tuple[str, ...], list[Namespace]] = {}
    for one in namespaces:
        grouped.setdefault(one.path[:1], []).append(one)
    pages = tuple(
        plans.piece(
            f"reference {'.'.join(path)}",
            (about := abouts.get(path, ""), common, *own),
            partial(_page, path, about, own, common),
        )
        for path, own in grouped.items()
    )
    listed = tuple(one for page in pages for one in page.namespaces)
    return Reference(
        namespaces=listed,
        pages=pages if len(described) > _MOST_METHODS else (),
        errors=tuple(common.errors.values()),
        headers=shared,
        codes=usual_codes(api),
        scopes=_scopes(api, listed),
    )


def _page(
    path: tuple[str, ...], about: str, own: Iterable[Namespace], common: _Common
) -> ReferencePage:
    name = ".".join(("client", *path))
    listed = tuple(_namespace(one, common) for one in own)
    return ReferencePage(name, f"{name.rpartition('.')[2]}.md", about, listed)


def _namespace(namespace: Namespace, common: _Common) -> ReferenceNamespace:
    owner = ".".join(("client", *namespace.path))
    return ReferenceNamespace(
        name=owner,
        about=namespace.paragraphs[0] if len(namespace.paragraphs) > 1 else "",
        methods=tuple(_method(method, owner, common) for method in _methods(namespace)),
    )


def _methods(namespace: Namespace) -> tuple[Method | Prepared, ...]:
    return (*namespace.methods, *namespace.prepared)


def _method(method: Method | Prepared, owner: str, common: _Common) -> ReferenceMethod:
    signature, request = method.signature, ""
    if isinstance(method, Method):
        signature = method.overloads[0] if method.overloads else signature
        request = f"{method.operation.method} {method.operation.path}"
    described = method.description
    return ReferenceMethod(
        name=f"{owner}.{method.name}",
        request=request,
        result=as_read(method.result),
        arguments=tuple(
            replace(a, annotation=as_read(a.annotation))
            for a in (*signature.positional, *signature.keyword)
        ),
        description=described,
        errors=tuple(e for e in described.errors if e != common.errors[e.status]),
        headers=tuple(
            h for h in described.headers if (h.name, h.meaning) not in common.headers
        ),
    )


def _usual_errors(described: Iterable[Description]) -> dict[str, DescribedError]:
    """Return for each status what most methods say that it means."""
    said: dict[str, Counter[DescribedError]] = {}
    for one in described:
        for error in one.errors:
            said.setdefault(error.status, Counter())[error] += 1
    return {status: counts.most_common(1)[0][0] for status, counts in said.items()}


def _scopes(
    api: Api, listed: Iterable[ReferenceNamespace]
) -> tuple[tuple[str, str, tuple[str, ...]], ...]:
    meanings: dict[str, str] = {}
    for scheme in api.security_schemes:
        if isinstance(scheme, OAuth2Scheme):
            meanings.update(scheme.scopes)
    needed: dict[str, list[str]] = {scope: [] for scope in meanings}
    for method in (method for namespace in listed for method in namespace.methods):
        for scope in method.description.requires:
            needed.setdefault(scope, []).append(method.name.partition(".")[2])
    return tuple(
        (scope, meanings.get(scope, ""), tuple(needed[scope]))
        for scope in sorted(needed)
    )


def as_read(annotation: Code) -> Code:
    """Return an annotation as it is read outside of the class it stands in."""
    match annotation:
        case Attribute(of=of, name=name) if of == BUILTINS:
            return Name(name)
        case Attribute(of=of, name=name) if of in _SHOWN:
            return Attribute(_SHOWN[of], name)
        case Subscript(of=of, items=items):
            return Subscript(as_read(of), tuple(map(as_read, items)))
        case Union(variants=variants):
            # That an argument may be left out is told beside its type.
            return union(*(as_read(one) for one in variants if one != UNSET_TYPE))
        case _:
            return annotation
