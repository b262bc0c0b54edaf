"""What the page of a method shows."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from ..code.tree import Code, Name, path
from ..ir import Operation, Response
from ..overview import signature_text
from ..plan import Package
from ..plan.annotations import Annotations
from ..plan.description import Description
from ..plan.guide_examples import Example
from ..plan.methods import Argument, Method, Signature
from ..plan.prepared import Prepared
from ..plan.prepared_samples import prepared_call
from ..plan.reference import as_read
from ..plan.sample_calls import sample_call
from ..plan.security import plan_scheme
from ..references import Pointer
from ..sampling import Samples, SampleTooLargeError
from .samples import program


@dataclass(frozen=True, slots=True)
class ShownArgument:
    """An argument; `is_alternative` where it stands in place of others."""

    name: str
    annotation: Code
    is_required: bool
    is_alternative: bool
    meaning: str


@dataclass(frozen=True, slots=True)
class ShownAnswer:
    """A documented answer; `error` is the class that is raised, "" for a result.

    `contents` pairs media types with what they are decoded to, None where that is not
    documented.
    """

    status: str
    error: str
    meaning: str
    contents: tuple[tuple[str, Code | None], ...]


@dataclass(frozen=True, slots=True)
class OperationPage:
    """All that is shown of a method.

    `credentials` are arguments of the client that a call needs together, for each way to
    be let in, () among them where it needs none.
    `signatures` are texts, one for each way to call it. The samples are programs, ""
    where an argument has no value that is small enough to show. `place` is where the
    operation stands in the document, `first` the one that is called before it.
    """

    names: tuple[str, ...]
    kind: str
    operation: Operation
    said: Description
    signatures: tuple[str, ...]
    result: Code
    async_result: Code
    credentials: tuple[tuple[str, ...], ...]
    arguments: tuple[ShownArgument, ...]
    answers: tuple[ShownAnswer, ...]
    errors: tuple[ShownAnswer, ...]
    sample: str
    async_sample: str
    place: str
    first: Operation | None

    @property
    def python(self) -> str:
        """The name by which the method is called, below the client."""
        return ".".join(self.names)

    @property
    def path(self) -> str:
        """The file of the page, below the folder of the client's pages."""
        return f"operations/{'/'.join(self.names)}.html"


class OperationPages:
    """Plans the pages of methods; `locate` tells where something stands."""

    def __init__(self, package: Package, locate: Callable[[Pointer], str]) -> None:
        self._package = package
        self._locate = locate
        self._samples = Samples(package.api.declared)
        self._annotations = Annotations(package.api.declared)
        planned = {s.scheme: plan_scheme(s, "") for s in package.api.security_schemes}
        self._credentials = {
            scheme: plan.grant or plan.sufficient for scheme, plan in planned.items()
        }

    def plan(self, where: tuple[str, ...], method: Method | Prepared) -> OperationPage:
        """Plan the page of a method of the namespace at `where`."""
        first: Operation | None = None
        overloads: tuple[Signature, ...] = ()
        if isinstance(method, Prepared):
            first, operation = method.pair.first, method.pair.second
        else:
            operation, overloads = method.operation, method.overloads
        example = self._example(where, method)
        documented = {response.status: response for response in operation.errors}
        return OperationPage(
            names=(*where, method.name),
            kind=method.kind,
            operation=operation,
            said=method.description,
            signatures=tuple(
                signature_text(method.name, way, as_read(way.result or method.result))
                for way in overloads or (method.signature,)
            ),
            result=as_read(method.result),
            async_result=as_read(method.async_result),
            credentials=self._needed(operation),
            arguments=tuple(_arguments(method.signature, overloads)),
            answers=tuple(
                self._answer(one, "", one.description) for one in operation.results
            ),
            errors=tuple(
                self._answer(
                    documented.get(one.status), one.error, one.meaning, one.status
                )
                for one in method.description.errors
            ),
            sample=program(self._package, example, is_async=False) if example else "",
            async_sample=(
                program(self._package, example, is_async=True) if example else ""
            ),
            place=self._locate(operation.pointer),
            first=first,
        )

    def _needed(self, operation: Operation) -> tuple[tuple[str, ...], ...]:
        ways = (
            # What no argument is for, such as mutual TLS, goes by its own name.
            (n for scheme, _ in way for n in self._credentials.get(scheme) or (scheme,))
            for way in operation.security
        )
        return tuple(dict.fromkeys(map(tuple, ways)))

    def _example(
        self, where: tuple[str, ...], method: Method | Prepared
    ) -> Example | None:
        names = (*where, method.name)
        try:
            if isinstance(method, Prepared):
                first, second = (
                    sample_call(one, self._samples, full=False, shown=True)
                    for one in (method.pair.first, method.pair.second)
                )
                function = path(Name("client"), *names)
                call = prepared_call(function, method, first, second)
                return Example("call", names, method.pair.second, call)
            shown = sample_call(method.operation, self._samples, full=False, shown=True)
        except SampleTooLargeError:
            return None
        return Example(method.kind, names, method.operation, shown.code())

    def _answer(
        self, response: Response | None, error: str, meaning: str, status: str = ""
    ) -> ShownAnswer:
        contents = response.contents if response else ()
        return ShownAnswer(
            status or (response.status if response else ""),
            error,
            meaning,
            tuple(
                (
                    c.media_type,
                    None if c.type is None else self._annotations.value(c.type),
                )
                for c in contents
            ),
        )


def _arguments(
    whole: Signature, overloads: tuple[Signature, ...]
) -> Iterator[ShownArgument]:
    """Yield the arguments of a method: those of the first way to call it, then others."""
    usual = overloads[0] if overloads else whole
    names: set[str] = set()
    meanings = {a.name: a.description or a.place for a in _each(whole)}
    for argument in _each(usual):
        names.add(argument.name)
        yield _argument(argument, meanings, is_alternative=False)
    for argument in _each(whole):
        if argument.name not in names:
            yield _argument(argument, meanings, is_alternative=True)


def _each(signature: Signature) -> tuple[Argument, ...]:
    return (*signature.positional, *signature.keyword)


def _argument(
    argument: Argument, meanings: Mapping[str, str], *, is_alternative: bool
) -> ShownArgument:
    return ShownArgument(
        name=argument.name,
        annotation=as_read(argument.annotation),
        is_required=argument.default is None,
        is_alternative=is_alternative,
        meaning=argument.description or meanings.get(argument.name, ""),
    )
