"""Per operation: the constant that tells the runtime what to send and what comes back."""

from __future__ import annotations

from collections.abc import Mapping

from ..code.symbols import BODY, OPERATION, PARAMETER
from ..code.tree import Call, Code, Dict, Lambda, Tuple, Value
from ..ir import (
    DEFAULT_STYLES,
    AnyType,
    Declarations,
    Field,
    MediaType,
    Operation,
    Parameter,
    RateLimit,
    explodes,
)
from .annotations import Annotations
from .encoding import encoding_codes, form_codes
from .error_answers import error_answers
from .error_codes import code_table
from .media_types import (
    body_fields,
    decoders_on_request,
    files_of_other_types,
    is_asked_for,
    result_decoder,
)
from .paging import Paged, Polled
from .servers import server_code


def plan_constant(
    operation: Operation,
    annotations: Annotations,
    paged: Paged | None,
    polled: Polled | None,
    shared: Mapping[Code, Code],
) -> Code:
    """Return the `Operation(...)` of an operation.

    `shared` are the tables that stand elsewhere, and what refers to each.
    """
    keyword: list[tuple[str, Code]] = []
    if operation.parameters:
        parameters = tuple(
            _parameter_code(p, annotations) for p in operation.parameters
        )
        keyword.append(("parameters", Tuple(parameters)))
    if operation.body is not None and operation.body.contents:
        required = operation.body.required
        fields = body_fields(operation, annotations.declarations) or ()
        preferred, *rest = operation.body.contents
        also = files_of_other_types(operation.body)
        first = _body_code(preferred, required, fields, annotations, also)
        other_bodies = [_body_code(one, required, (), annotations) for one in rest]
        keyword.append(("body", first))
        if other_bodies:
            keyword.append(("other_bodies", Tuple(tuple(other_bodies))))
    results: list[tuple[Code, Code]] = []
    other_results: list[tuple[Code, Code]] = []
    for response in operation.results:
        status = Value(response.status)
        results.append((status, result_decoder(response, annotations)))
        others = decoders_on_request(response, annotations)
        if others is not None:
            other_results.append((status, others))
    if results:
        keyword.append(("results", Dict(tuple(results))))
    if other_results:
        keyword.append(("other_results", Dict(tuple(other_results))))
    errors = error_answers(operation, annotations)
    if errors is not None:
        keyword.append(("errors", shared.get(errors, errors)))
    keyword.extend(_rules(operation, shared))
    if paged is not None:
        keyword.append(("paging", paged.definition))
    elif polled is not None:
        keyword.append(("task", polled.definition))
    positional = (
        Value(".".join(operation.path_of_method)),
        Value(operation.method),
        Value(operation.path),
    )
    return Call(OPERATION, positional, tuple(keyword))


def _rules(operation: Operation, shared: Mapping[Code, Code]) -> list[tuple[str, Code]]:
    keyword: list[tuple[str, Code]] = []
    if operation.security:
        alternatives = tuple(
            Dict(
                tuple(
                    (Value(scheme), Tuple(tuple(Value(s) for s in scopes)))
                    for scheme, scopes in one
                )
            )
            for one in operation.security
        )
        keyword.append(("security", Tuple(alternatives)))
    if operation.idempotent is not None:
        keyword.append(("idempotent", Value(operation.idempotent)))
    if operation.idempotent_field is not None:
        keyword.append(("idempotent_field", Value(operation.idempotent_field)))
    if operation.idempotency_key is not None:
        keyword.append(("idempotency_key", Value(operation.idempotency_key)))
    if not operation.key_repeats:
        keyword.append(("key_repeats", Value(False)))
    if operation.error_codes:
        codes = code_table(operation.error_codes)
        keyword.append(("error_codes", shared.get(codes, codes)))
    if operation.rate_limit is not None:
        keyword.append(("rate_limit", limit_code(operation.rate_limit)))
    if operation.servers:
        keyword.append(("server", server_code(operation.servers[0])))
    return keyword


def limit_code(limit: RateLimit) -> Code:
    """Return a limit as the runtime takes it: so many requests in so many seconds."""
    return Tuple((Value(limit.requests), Value(limit.seconds)))


def _parameter_code(
    parameter: Parameter,
    annotations: Annotations,
) -> Code:
    keyword: list[tuple[str, Code]] = []
    if parameter.wire != parameter.name:
        keyword.append(("wire", Value(parameter.wire)))
    if parameter.media_type is not None:
        keyword.append(("json", Value(True)))
    if parameter.form is not None:
        keyword.append(("form", Dict(tuple(form_codes(parameter.form)))))
    if parameter.style != DEFAULT_STYLES[parameter.place]:
        keyword.append(("style", Value(parameter.style)))
    if parameter.explode != explodes(parameter.style):
        keyword.append(("explode", Value(parameter.explode)))
    if parameter.allow_reserved:
        keyword.append(("allow_reserved", Value(True)))
    if parameter.multi_segment:
        keyword.append(("multi_segment", Value(True)))
    if annotations.declarations.tells_values(parameter.type):
        keyword.append(("type", Lambda(annotations.value(parameter.type))))
    return Call(
        PARAMETER, (Value(parameter.name), Value(parameter.place)), tuple(keyword)
    )


def _required_fields(
    fields: tuple[Field, ...], declarations: Declarations
) -> tuple[tuple[Code, ...], tuple[tuple[Code, Code], ...]]:
    """Return the fields that a caller must give, and those that have but one value."""
    asked = [Value(f.name) for f in fields if is_asked_for(f, declarations)]
    constants = [
        (Value(f.name), Value(declarations.only_value(f.type)))
        for f in fields
        if f.required and not is_asked_for(f, declarations)
    ]
    return tuple(asked), tuple(constants)


def _body_code(
    content: MediaType,
    required: bool,
    fields: tuple[Field, ...],
    annotations: Annotations,
    others: tuple[str, ...] = (),
) -> Code:
    positional: list[Code] = [Value(content.media_type)]
    keyword: list[tuple[str, Code]] = []
    if required:
        keyword.append(("required", Value(True)))
    if (
        content.type is not None
        and not content.is_series
        and annotations.declarations.tells_values(content.type)
    ):
        positional.append(Lambda(annotations.value(content.type)))
    if content.type is not None and annotations.declarations.holds_read_only(
        content.type
    ):
        keyword.append(("read_only", Value(True)))
    asked, constants = _required_fields(fields, annotations.declarations)
    if asked:
        keyword.append(("required_fields", Tuple(asked)))
    if constants:
        keyword.append(("constants", Dict(constants)))
    parts = encoding_codes(content, annotations.declarations)
    if parts:
        keyword.append(("encoding", Dict(tuple(parts))))
    if content.is_series and content.items is not None:
        one = content.items.type or AnyType()
        keyword.append(("item", Lambda(annotations.value(one))))
    if others:
        keyword.append(("others", Tuple(tuple(map(Value, others)))))
    return Call(BODY, tuple(positional), tuple(keyword))
