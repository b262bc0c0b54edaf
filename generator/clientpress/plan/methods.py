"""Per operation: the method's arguments, its result and what is said of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from msgspec import Struct
from msgspec.structs import replace

from ..code.symbols import (
    ANY,
    ASYNC_ITERABLE,
    FILE_INPUT,
    ITERABLE,
    OPERATION,
    UNSET,
    UNSET_TYPE,
    WHOLE_INPUT,
)
from ..code.tree import NONE, Code, Subscript, Value, union, variants
from ..ir import (
    AnyType,
    Field,
    MediaType,
    Operation,
    Parameter,
)
from ..names import unique
from .annotations import Annotations, literals
from .description import Description, describe
from .docs import CodeExample, MethodParagraph, method_paragraphs
from .encoding import encoded_argument, takes_files
from .kinds import KINDS, MethodKind, method_kind
from .meanings import (
    WHOLE_BODY,
    body_meaning,
    field_meaning,
    parameter_meaning,
    place_of,
)
from .media_types import (
    body_fields,
    files_of_other_types,
    is_asked_for,
    items_annotation,
    media_types_of_answers,
    result_annotation,
)
from .operation_constants import plan_constant
from .paging import counting_inputs, plan_paging, plan_polling

_BODY_ARGUMENTS = frozenset({"body", "options", "self"})


class Argument(Struct, frozen=True):
    """One argument of a method. `default` is None where the argument is required.

    `place` is where it goes, for those of which the document says nothing.
    """

    name: str
    annotation: Code
    default: Code | None
    description: str
    place: str = ""


def meanings_of(arguments: Iterable[Argument]) -> list[tuple[str, str]]:
    """Return arguments with what is said of them.

    Where something is said of one, the others have their place: a list that leaves out
    some reads as if there were no others.
    """
    arguments = list(arguments)
    is_said = any(one.description not in ("", WHOLE_BODY) for one in arguments)
    return [
        (one.name, one.description or (one.place if is_said else ""))
        for one in arguments
    ]


class Signature(Struct, frozen=True):
    """One way to call a method: its signature without the options.

    `result` is what is returned, None where that is the same for all of the method's.
    """

    positional: tuple[Argument, ...]
    keyword: tuple[Argument, ...]
    result: Code | None = None


class Method(Struct, frozen=True):
    """A method and the operation constant it calls with.

    `answer` is what the operation answers; `result` and `async_result` are what the
    method returns: the same, or a pager, a started task or a stream around it. `kind`
    tells which.

    `overloads` is empty where one signature serves. `fields` pairs a body field's name
    with the argument that carries it, and is None where the body comes whole.
    `content_type` is the argument that chooses another media type of the body, if any,
    and `accept` the one that chooses that of the answer.
    `example` is a call for the docstring to show.
    """

    name: str
    constant: str
    operation: Operation
    definition: Code
    answer: Code
    result: Code
    async_result: Code
    kind: MethodKind
    overloads: tuple[Signature, ...]
    signature: Signature
    parameters: tuple[str, ...]
    fields: tuple[tuple[str, str], ...] | None
    has_body: bool
    content_type: str | None
    accept: str | None
    description: Description
    example: CodeExample | None = None

    @property
    def paragraphs(self) -> tuple[MethodParagraph, ...]:
        """What the docstring says."""
        return method_paragraphs(self.description, self.example)

    @property
    def operation_annotation(self) -> Code:
        """The annotation of the operation constant."""
        return Subscript(OPERATION, (self.answer,))

    @property
    def is_lazy(self) -> bool:
        """Whether a call makes no request yet, so that there is nothing to await."""
        return KINDS[self.kind].is_lazy

    @property
    def is_stream(self) -> bool:
        """Whether the method returns a stream, which holds its response."""
        return KINDS[self.kind].is_stream


def constant_name(method: str) -> str:
    """Return the name of the constant that belongs to a method."""
    return f"_{method.upper().strip('_')}"


def plan_method(
    operation: Operation,
    operations: Mapping[str, Operation],
    annotations: Annotations,
    shared: Mapping[Code, Code],
    common_codes: frozenset[str] = frozenset(),
) -> Method:
    """Plan the method of one operation; `operations` are all, by operationId.

    `shared` are the tables that stand outside of its constant, and what refers to each.
    `common_codes` are error codes that all operations have.
    """
    name = operation.path_of_method[-1]
    signatures = _signatures(operation, annotations)
    answer = result_annotation(operation, annotations)
    if signatures.accept is not None:
        results = [o.result for o in signatures.overloads if o.result is not None]
        parts = [part for one in (results or [answer]) for part in variants(one)]
        answer = ANY if ANY in parts else union(*sorted(parts, key=lambda p: p == NONE))
    paged = plan_paging(operation, annotations.declarations)
    polled = plan_polling(operation, operations, annotations)
    stream = operation.stream
    kind = method_kind(
        operation, is_paged=paged is not None, starts_task=polled is not None
    )
    inner: tuple[Code, ...] = (answer,)
    if paged is not None:
        inner = (annotations.value(paged.item),)
    elif polled is not None:
        inner = (answer, polled.task)
    elif stream is not None:
        inner = (items_annotation(stream, annotations),)
    result = async_result = answer
    wrapper = KINDS[kind].wrapper
    if wrapper is not None:
        result, async_result = (Subscript(one, inner) for one in wrapper)
    signature = signatures.signature
    documented = meanings_of((*signature.positional, *signature.keyword))
    return Method(
        name=name,
        constant=constant_name(name),
        operation=operation,
        definition=plan_constant(operation, annotations, paged, polled, shared),
        answer=answer,
        result=result,
        async_result=async_result,
        kind=kind,
        overloads=signatures.overloads,
        signature=signature,
        parameters=tuple(p.name for p in operation.parameters),
        fields=signatures.fields,
        has_body=signatures.has_body,
        content_type=signatures.content_type,
        accept=signatures.accept,
        description=describe(operation, operations, documented, common_codes),
    )


class _Signatures(Struct, frozen=True):
    """The ways to call a method: see `Method`."""

    overloads: tuple[Signature, ...]
    signature: Signature
    fields: tuple[tuple[str, str], ...] | None
    has_body: bool
    content_type: str | None
    accept: str | None


def _signatures(
    operation: Operation,
    annotations: Annotations,
) -> _Signatures:
    numbers = counting_inputs(operation, annotations.declarations)
    positional = tuple(
        _parameter(p, annotations, numbers) for p in _in_path_order(operation)
    )
    elsewhere = [p for p in operation.parameters if p.place != "path"]
    required = [_parameter(p, annotations, numbers) for p in elsewhere if p.required]
    optional = [
        _parameter(p, annotations, numbers) for p in elsewhere if not p.required
    ]
    whole = _whole_body(operation, annotations)
    fields = body_fields(operation, annotations.declarations)
    overloads: tuple[Signature, ...] = ()
    pairs: tuple[tuple[str, str], ...] | None = None
    if whole is None:
        signature = Signature(positional, (*required, *optional))
    elif fields is None:
        keyword = [*required, whole, *optional] if whole.default is None else None
        signature = Signature(
            positional, tuple(keyword or [*required, *optional, whole])
        )
    else:
        own = body_argument_names(operation, fields)
        content = operation.content
        arguments = [
            _field_argument(
                f,
                own[f.name],
                encoded_argument(content, f, annotations),
                field_meaning(f, annotations.declarations),
                is_required=is_asked_for(f, annotations.declarations),
            )
            for f in fields
        ]
        pairs = tuple((f.name, a.name) for f, a in zip(fields, arguments, strict=True))
        loose = [_optional(a) for a in arguments]
        signature = Signature(
            positional, (*required, *loose, _optional(whole), *optional)
        )
        if any(a.default is None for a in arguments):
            by_field = sorted(arguments, key=lambda a: a.default is not None)
            overloads = (
                Signature(positional, (*required, *by_field, *optional)),
                Signature(positional, (*required, whole, *optional)),
            )
    content_type = content_type_argument(operation, fields)
    if content_type is not None:
        others = _other_faces(
            Signature(positional, (*required, *optional)),
            content_type,
            operation,
            annotations,
        )
        overloads = (*(overloads or (signature,)), *others)
        signature = _any_of(signature, others, content_type, operation)
    accept = accept_argument(operation, fields)
    if accept is not None:
        overloads, signature = _by_answer(
            overloads, signature, accept, operation, annotations
        )
    return _Signatures(
        overloads, signature, pairs, whole is not None, content_type, accept
    )


def _in_path_order(operation: Operation) -> list[Parameter]:
    parameters = [p for p in operation.parameters if p.place == "path"]
    return sorted(parameters, key=lambda p: operation.path.find(f"{{{p.wire}}}"))


def _parameter(
    parameter: Parameter, annotations: Annotations, numbers: frozenset[str]
) -> Argument:
    annotation = annotations.argument(parameter.type)
    if parameter.name in numbers:
        annotation = union(annotations.named("int"), annotation)
    if not parameter.required:
        annotation = union(annotation, NONE)
    default = None if parameter.required else Value(None)
    return Argument(
        parameter.name,
        annotation,
        default,
        parameter_meaning(parameter, annotations.declarations),
        place_of(parameter),
    )


def body_argument_names(
    operation: Operation, fields: tuple[Field, ...]
) -> dict[str, str]:
    """Return the argument of each body field: its name, or `body_<name>` in a clash."""
    used = {parameter.name for parameter in operation.parameters} | _BODY_ARGUMENTS
    clashing = [field.name for field in fields if field.name in used]
    used |= {field.name for field in fields}
    arguments = {field.name: field.name for field in fields}
    for name in clashing:
        arguments[name] = unique(f"body_{name}", used)
    return arguments


def content_type_argument(
    operation: Operation, fields: tuple[Field, ...] | None
) -> str | None:
    """Return the argument that chooses among the media types of a body, if there are."""
    if operation.body is None or len(operation.body.contents) < 2:
        return None
    return unique("content_type", _taken(operation, fields))


def accept_argument(
    operation: Operation, fields: tuple[Field, ...] | None
) -> str | None:
    """Return the argument that chooses among the media types of an answer.

    None where there is no choice, and where the method does more than one call.
    """
    is_plain = not (operation.pagination or operation.task or operation.stream)
    if not is_plain or len(media_types_of_answers(operation)) < 2:
        return None
    used = _taken(operation, fields)
    used.add((content_type_argument(operation, fields) or "").casefold())
    return unique("answer_type" if "accept" in used else "accept", used)


def _taken(operation: Operation, fields: tuple[Field, ...] | None) -> set[str]:
    used = {p.name.casefold() for p in operation.parameters} | _BODY_ARGUMENTS
    if fields is not None:
        used |= {n.casefold() for n in body_argument_names(operation, fields).values()}
    return used


def _by_answer(
    overloads: tuple[Signature, ...],
    signature: Signature,
    accept: str,
    operation: Operation,
    annotations: Annotations,
) -> tuple[tuple[Signature, ...], Signature]:
    """Return the overloads of a method, and what is behind them, with `accept`.

    Each type of result has its overload, the one that comes without asking first.
    """
    plain = result_annotation(operation, annotations)
    by_result: dict[Code, list[str]] = {plain: []}
    media_types = media_types_of_answers(operation)
    for media_type in media_types:
        result = result_annotation(operation, annotations, media_type)
        by_result.setdefault(result, []).append(media_type)
    text = "The media type to ask for, which says what is returned."
    either = union(literals(media_types), NONE)
    behind = replace(
        signature,
        keyword=(*signature.keyword, Argument(accept, either, Value(None), text)),
    )
    if len(by_result) == 1:
        return _with_keyword(overloads, behind.keyword[-1]), behind
    found: list[Signature] = []
    for result, names in by_result.items():
        asked: Code = literals(names) if names else NONE
        choice = Argument(accept, asked, None, "")
        if result is plain:
            asked = union(asked, NONE)
            choice = Argument(accept, asked, Value(None), "")
        found += (
            replace(one, keyword=(*one.keyword, choice), result=result)
            for one in overloads or (signature,)
        )
    return tuple(found), behind


def _with_keyword(
    signatures: tuple[Signature, ...], argument: Argument
) -> tuple[Signature, ...]:
    return tuple(replace(one, keyword=(*one.keyword, argument)) for one in signatures)


def _other_faces(
    bodiless: Signature,
    content_type: str,
    operation: Operation,
    annotations: Annotations,
) -> tuple[Signature, ...]:
    """Return a signature for each other media type; those of one type share theirs."""
    required = [a for a in bodiless.keyword if a.default is None]
    optional = [a for a in bodiless.keyword if a.default is not None]
    contents = operation.body.contents if operation.body is not None else ()
    if operation.body is None or not files_of_other_types(operation.body):
        contents = contents[1:]
    grouped: dict[Code, list[str]] = {}
    for content in contents:
        annotation = _body_annotation(content, annotations)
        grouped.setdefault(annotation, []).append(content.media_type)
    signatures: list[Signature] = []
    for annotation, media_types in grouped.items():
        choice = Argument(content_type, literals(media_types), None, "")
        body = Argument("body", annotation, None, "")
        signatures.append(
            Signature(bodiless.positional, (*required, body, choice, *optional))
        )
    return tuple(signatures)


def _any_of(
    signature: Signature,
    others: tuple[Signature, ...],
    content_type: str,
    operation: Operation,
) -> Signature:
    """Return the signature that serves all media types: what is behind the overloads."""
    contents = operation.body.contents if operation.body is not None else ()
    bodies = [k.annotation for o in others for k in o.keyword if k.name == "body"]
    keyword = [
        (replace(k, annotation=union(k.annotation, *bodies)) if k.name == "body" else k)
        for k in signature.keyword
    ]
    names = [content.media_type for content in contents]
    text = "The media type that the body is sent as."
    if operation.body is not None and files_of_other_types(operation.body):
        text = f"{text} Without it the name of the file tells."
        choice = Argument(content_type, union(literals(names), NONE), Value(None), text)
    else:
        choice = Argument(content_type, literals(names), Value(names[0]), text)
    keyword.append(choice)
    return Signature(signature.positional, tuple(keyword))


def _field_argument(
    field: Field, name: str, annotation: Code, meaning: str, *, is_required: bool
) -> Argument:
    argument = Argument(name, annotation, None, meaning, f"`{field.wire}` in the body.")
    return argument if is_required else _optional(argument)


def _optional(argument: Argument) -> Argument:
    annotation = union(argument.annotation, UNSET_TYPE)
    return replace(argument, annotation=annotation, default=UNSET)


def _whole_body(operation: Operation, annotations: Annotations) -> Argument | None:
    content = operation.content
    if content is None or operation.body is None:
        return None
    description = body_meaning(
        operation.body.description, content.type, annotations.declarations
    )
    whole = Argument(
        "body",
        _body_annotation(content, annotations),
        None,
        description,
    )
    return whole if operation.body.required else _optional(whole)


def _body_annotation(content: MediaType, annotations: Annotations) -> Code:
    if content.is_series and content.items is not None:
        item = annotations.argument(content.items.type or AnyType())
        # In one iterable: mypy infers no list for a choice of two.
        if item != ANY:
            item = union(item, annotations.named("bytes"))
        series = (Subscript(one, (item,)) for one in (ITERABLE, ASYNC_ITERABLE))
        return union(*series, WHOLE_INPUT)
    if content.kind in ("binary", "text"):
        return FILE_INPUT
    if content.type is None:
        return ANY
    if takes_files(content, annotations.declarations):
        # A model is what an answer is decoded to; no answer holds a file.
        return annotations.as_dict(content.type)
    return annotations.argument(content.type)
