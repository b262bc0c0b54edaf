"""Methods that call one operation for the arguments of another (`x-prepared-by`)."""

from __future__ import annotations

from collections.abc import Container, Mapping
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from ..code.symbols import PREPARATION
from ..code.tree import Call, Code, Dict, Name, Subscript, Value, path
from ..ir import Operation
from ..names import unique
from .annotations import Annotations
from .description import Description, describe_pair
from .docs import MethodParagraph, method_paragraphs
from .methods import (
    Argument,
    Method,
    Signature,
    constant_name,
    meanings_of,
    plan_method,
)

_SELF_CALL = path(Name("self"), "_call")
_CALLS = path(Name("self"), "_calls")


class Pair(Struct, frozen=True):
    """Two operations, one after the other.

    `taken` pairs parameters of the second, by Python name, with JSON pointers into the
    answer of the first.
    """

    name: str
    first: Operation
    second: Operation
    taken: tuple[tuple[str, str], ...]


class Prepared(Struct, frozen=True):
    """A method that makes two calls, and the constant that holds the first of them.

    `renamed` pairs the arguments of the first operation with those of this method.
    `local` is the variable for what is taken from the first answer. `first` and
    `second` are the calls as the runtime takes them.
    """

    name: str
    constant: str
    definition: Code
    result: Code
    signature: Signature
    pair: Pair
    renamed: tuple[tuple[str, str], ...]
    local: str
    first: Call
    second: Call
    description: Description
    kind: Literal["call"] = "call"

    @property
    def paragraphs(self) -> tuple[MethodParagraph, ...]:
        """What the docstring says."""
        return method_paragraphs(self.description)

    @property
    def async_result(self) -> Code:
        """The same: what is awaited is the answer."""
        return self.result


def _pair(operation: Operation, operations: Mapping[str, Operation]) -> Pair | None:
    """Return the pair that an operation asks for; `operations` are all by id."""
    asked = operation.prepared_by
    if asked is None:
        return None
    python = {p.wire: p.name for p in operation.parameters}
    taken = tuple((python[wire], pointer) for wire, pointer in asked.arguments)
    return Pair(asked.name, operations[asked.operation], operation, taken)


def plan_prepared(
    second: Method,
    operations: Mapping[str, Operation],
    annotations: Annotations,
    shared: Mapping[Code, Code],
    common_codes: frozenset[str],
    *,
    beside: Container[tuple[str, ...]],
) -> Prepared | None:
    """Plan the method that prepares the operation of another one, if that asks for it.

    `shared` are the tables that stand elsewhere, and what refers to each;
    `common_codes` are error codes that all operations have. `beside` are the
    operations whose constants stand in the same module.
    """
    pair = _pair(second.operation, operations)
    if pair is None:
        return None
    first = plan_method(pair.first, operations, annotations, shared, common_codes)
    own = _by_field(second)
    taken = dict(pair.taken)
    positional = tuple(a for a in own.positional if a.name not in taken)
    keyword = tuple(a for a in own.keyword if a.name not in taken)
    renamed = _first_arguments(first, {a.name for a in (*positional, *keyword)})
    others = _by_field(first)
    signature = Signature(
        (*positional, *(_renamed(a, renamed) for a in others.positional)),
        (*keyword, *(_renamed(a, renamed) for a in others.keyword)),
    )
    arguments = (*signature.positional, *signature.keyword)
    local = unique("prepared", {argument.name for argument in arguments})
    given: dict[str, Code] = {old: Name(new) for old, new in renamed.items()}
    found: dict[str, Code] = {
        name: Subscript(Name(local), (Value(name),)) for name in taken
    }
    constant = constant_name(pair.name)
    same = pair.first.path_of_method in beside
    goes_first: Code = Name(first.constant) if same else first.definition
    pointers = tuple((Value(name), Value(pointer)) for name, pointer in pair.taken)
    return Prepared(
        name=pair.name,
        constant=constant,
        definition=Call(PREPARATION, (goes_first, Dict(pointers))),
        result=second.answer,
        signature=signature,
        pair=pair,
        renamed=tuple(renamed.items()),
        local=local,
        first=_call(path(Name(constant), "run"), _CALLS, first, given),
        second=_call(_SELF_CALL, Name(second.constant), second, found),
        description=describe_pair(
            first.description,
            second.description,
            (".".join(pair.first.path_of_method), ".".join(pair.second.path_of_method)),
            meanings_of(arguments),
        ),
    )


def _by_field(method: Method) -> Signature:
    """Return the signature of a method without the body as a whole, where it has fields."""
    signature = method.overloads[0] if method.overloads else method.signature
    left_out = {method.accept} if method.fields is None else {method.accept, "body"}
    return Signature(
        signature.positional,
        tuple(a for a in signature.keyword if a.name not in left_out),
    )


def _first_arguments(first: Method, used: set[str]) -> dict[str, str]:
    """Return the argument for each one of the first operation by its own name.

    Where `used` has that name it is told apart by its place, as in `query_id`; a whole
    body by the method it is for, as in `create_body`.
    """
    signature = _by_field(first)
    names = [argument.name for argument in (*signature.positional, *signature.keyword)]
    places: dict[str, str] = {p.name: p.place for p in first.operation.parameters}
    taken = {"options", "self", *used, *names}
    renamed: dict[str, str] = {}
    for name in names:
        apart = f"{places.get(name, 'body')}_{name}"
        if name == "body":
            apart = f"{first.name}_body"
        renamed[name] = unique(apart, taken) if name in used else name
    return renamed


def _renamed(argument: Argument, names: Mapping[str, str]) -> Argument:
    return replace(argument, name=names[argument.name])


def _call(
    function: Code, target: Code, method: Method, values: Mapping[str, Code]
) -> Call:
    """Return a call of a method's operation; `values` are expressions for arguments."""

    def value(name: str) -> Code:
        return values.get(name) or Name(name)

    positional: list[Code] = [target]
    if method.parameters:
        pairs = tuple((Value(name), value(name)) for name in method.parameters)
        positional.append(Dict(pairs))
    keyword: list[tuple[str, Code]] = []
    if method.fields is not None:
        pairs = tuple((Value(field), value(own)) for field, own in method.fields)
        keyword.append(("fields", Dict(pairs)))
    elif method.has_body:
        keyword.append(("body", value("body")))
    keyword.append(("options", Name("options")))
    return Call(function, tuple(positional), tuple(keyword))
