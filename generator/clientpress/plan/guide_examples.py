"""Calls of an API that its README can show, and how much each asks of its reader."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeAlias

from msgspec import Struct
from msgspec.structs import replace

from ..code.symbols import FILE_INPUT
from ..code.tree import Call, Code, Name, Value, path, variants
from ..ir import Operation
from ..sampling import Samples, SampleTooLargeError, sample_body
from .methods import Argument, Method
from .prepared import Prepared
from .sample_calls import sample_call

Effort: TypeAlias = tuple[bool, bool, bool, int, tuple[str, ...]]
_FILE = "report.pdf"


class Example(Struct, frozen=True):
    """A call of an operation; `names` lead from the client to the method called.

    `file` is one that is read from the folder the call is made in.
    """

    kind: str
    names: tuple[str, ...]
    operation: Operation
    call: Call
    file: str = ""

    @property
    def is_iterated(self) -> bool:
        """Whether the call returns a pager or a stream."""
        return self.kind in ("pages", "events", "lines")

    @property
    def method(self) -> str:
        """The method as it is called: `client.odr.orders.list`."""
        return ".".join(("client", *self.names))

    @property
    def resource(self) -> str:
        """What the method is an attribute of: `client.odr.orders`."""
        return ".".join(("client", *self.names[:-1]))

    def within(self, attribute: str) -> Call:
        """Return the call of the same method of `attribute` of the resource."""
        *namespace, name = self.names
        function = path(Name("client"), *namespace, attribute, name)
        return replace(self.call, function=function)

    def of(self, client: str, *attributes: str) -> Call:
        """Return the call with another client, or an attribute of it."""
        function = path(Name(client), *attributes, *self.names)
        return replace(self.call, function=function)

    def with_argument(self, name: str, value: Code) -> Call:
        """Return the call with one more keyword argument."""
        kept = tuple(pair for pair in self.call.keyword if pair[0] != name)
        return replace(self.call, keyword=(*kept, (name, value)))


def effort(method: Method) -> Effort:
    """Return what sorts methods by what a reader has to understand to call them."""
    operation = method.operation
    needed = [p for p in operation.parameters if p.required]
    body = operation.body is not None and operation.body.required
    path = operation.path_of_method
    unusual = operation.deprecated or method.is_stream
    return unusual, body, operation.method != "GET", len(needed), path


def example_of(
    method: Method, samples: Samples, *, whole: bool, named: str = ""
) -> Example | None:
    """Return a call of a method, None where it or its answer is too large to show.

    Its body is the example of the document that is `named`.
    """
    operation = method.operation
    answers = [c.type for r in operation.results for c in r.contents]
    if not all(one is None or samples.has_small(one) for one in answers):
        return None
    try:
        request = sample_call(operation, samples, full=False, shown=True, named=named)
    except SampleTooLargeError:
        return None
    call = request.code(whole=whole)
    return Example(method.kind, operation.path_of_method, operation, call)


def upload_of(
    methods: Iterable[Method],
    prepared: Prepared | None,
    samples: Samples,
) -> Example | None:
    """Return the call that sends a file, by two requests where there is such a method."""
    if prepared is not None:
        operation = prepared.pair.second
        names = (*operation.path_of_method[:-1], prepared.name)
        file = _file_argument(prepared.signature.keyword)
        call = Call(path(Name("client"), *names))
        return _with_file(Example("call", names, operation, call), file, _FILE)
    for method in methods:
        file = _file_argument(method.signature.keyword)
        # A body of fields that may also come as a file is not what is looked for.
        in_fields = method.fields is not None and file == "body"
        if file and not in_fields and method.kind == "call":
            name = _name_of_file(method.operation, file)
            example = example_of(method, samples, whole=False) if name else None
            if example is not None and name:
                return _with_file(example, file, name)
    return None


def _with_file(example: Example, argument: str, name: str) -> Example:
    value = Call(Name("Path"), (Value(name),))
    return replace(example, call=example.with_argument(argument, value), file=name)


def _name_of_file(operation: Operation, argument: str) -> str | None:
    """Return the name of a file that may be sent; None if no name tells enough."""
    content = operation.content
    if argument != "body" or content is None:
        return _FILE
    sample = sample_body(content)
    return (sample.filename or _FILE) if sample.name_tells else None


def takes_object(method: Method) -> bool:
    """Tell whether the body of a method is an object."""
    content = method.operation.content
    return content is not None and content.kind in ("json", "form")


def is_easy(method: Prepared) -> bool:
    """Tell whether a method needs nothing but a file."""
    others = [*method.signature.positional, *method.signature.keyword]
    required = [a for a in others if a.default is None and not _file_argument([a])]
    return not required and bool(_file_argument(method.signature.keyword))


def _file_argument(arguments: Iterable[Argument]) -> str:
    """Return the name of the argument that takes a file, or ""."""
    files = (a.name for a in arguments if FILE_INPUT in variants(a.annotation))
    return next(files, "")
