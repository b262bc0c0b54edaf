"""What the pages of models, unions and other types of a document show."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from ..code.tree import Code, Symbol, union
from ..ir import (
    AliasDecl,
    Api,
    CustomTypeDecl,
    Declaration,
    EnumDecl,
    Field,
    ModelDecl,
    Type,
    UnionDecl,
)
from ..ir.graph import references
from ..names import file_name
from ..plan.annotations import Annotations
from ..plan.docs import class_text
from ..plan.meanings import field_text
from ..plan.models import field_annotation
from ..references import Pointer
from ..surface import answer_types, argument_types


@dataclass(frozen=True, slots=True)
class ShownField:
    """A field of a model; `wire` is its name in JSON where that is another one."""

    name: str
    wire: str
    annotation: Code
    notes: tuple[str, ...]
    meaning: str


@dataclass(frozen=True, slots=True)
class ModelPage:
    """All that is shown of a type of the document.

    `kind` is the word for it, `summary` the first line of what is said of it.
    `annotation` is what it stands for where it is no model, `extras` the type of
    properties of a model that are not declared, if there are such. `tells` pairs values
    of a discriminator with the types they mean. `sent_by` and `answered_by` are methods,
    `received_by` webhooks, `used_by` other types.
    """

    name: str
    kind: str
    summary: str
    text: str
    fields: tuple[ShownField, ...]
    extras: Code | None
    annotation: Code | None
    discriminator: str
    tells: tuple[tuple[str, str], ...]
    sent_by: tuple[str, ...]
    answered_by: tuple[str, ...]
    received_by: tuple[str, ...]
    used_by: tuple[str, ...]
    place: str

    @property
    def path(self) -> str:
        """The file of the page, below the folder of the client's pages."""
        return page_of(self.name)


def page_of(model: str) -> str:
    """Return the file of a model's page, below the folder of the client's pages."""
    return f"models/{file_name(model)}.html"


def plan_models(api: Api, locate: Callable[[Pointer], str]) -> tuple[ModelPage, ...]:
    """Plan the pages of all types that have names; `locate` tells where they stand."""
    sent: dict[str, list[str]] = {}
    answered: dict[str, list[str]] = {}
    received: dict[str, list[str]] = {}
    for operation in api.operations:
        name = ".".join(operation.path_of_method)
        _note(sent, name, argument_types(operation))
        _note(answered, name, (t for r in operation.responses for t in answer_types(r)))
    for webhook in api.webhooks:
        _note(received, webhook.name, [webhook.type] if webhook.type else [])
    annotations = Annotations(api.declared)
    return tuple(
        _page(
            one,
            annotations,
            sent_by=tuple(sent.get(one.name, ())),
            answered_by=tuple(answered.get(one.name, ())),
            received_by=tuple(received.get(one.name, ())),
            used_by=tuple(sorted(api.declared.users[one.name])),
            place=locate(one.pointer),
        )
        for one in api.declarations
    )


def _note(found: dict[str, list[str]], name: str, types: Iterable[Type]) -> None:
    for used in dict.fromkeys(used for one in types for used in references(one)):
        found.setdefault(used, []).append(name)


def _page(
    one: Declaration,
    annotations: Annotations,
    *,
    sent_by: tuple[str, ...],
    answered_by: tuple[str, ...],
    received_by: tuple[str, ...],
    used_by: tuple[str, ...],
    place: str,
) -> ModelPage:
    discriminator = one.discriminator if isinstance(one, UnionDecl) else None
    return ModelPage(
        name=one.name,
        kind=_KINDS[type(one)],
        summary=one.description.strip().partition("\n")[0],
        text=class_text(one.description, one.pointer),
        fields=(
            tuple(_field(field, annotations) for field in one.fields)
            if isinstance(one, ModelDecl)
            else ()
        ),
        extras=_extras(one, annotations),
        annotation=_meant(one, annotations),
        discriminator=discriminator.wire if discriminator else "",
        tells=discriminator.mapping if discriminator else (),
        sent_by=sent_by,
        answered_by=answered_by,
        received_by=received_by,
        used_by=used_by,
        place=place,
    )


_KINDS: dict[type[Declaration], str] = {
    AliasDecl: "alias",
    CustomTypeDecl: "type of your own",
    EnumDecl: "enum",
    ModelDecl: "model",
    UnionDecl: "union",
}


def _meant(one: Declaration, annotations: Annotations) -> Code | None:
    """Return what a name stands for, None for a model, which has fields."""
    match one:
        case ModelDecl():
            return None
        case UnionDecl(variants=variants):
            return union(*map(annotations.value, variants))
        case CustomTypeDecl(imported_from=module, imported_name=name):
            return Symbol(module, name)
        case EnumDecl(type=inner) | AliasDecl(type=inner):
            return annotations.value(inner)


def _extras(one: Declaration, annotations: Annotations) -> Code | None:
    """Return the type of properties that are not declared, where any may come."""
    if not isinstance(one, ModelDecl) or one.extras is None:
        return None
    return annotations.value(one.extras)


def _field(field: Field, annotations: Annotations) -> ShownField:
    told = {
        "required": field.required,
        "only in answers": field.read_only,
        "only sent": field.write_only,
        "deprecated": field.deprecated,
        "sensitive": field.sensitive,
    }
    return ShownField(
        field.name,
        field.wire if field.wire != field.name else "",
        field_annotation(field, annotations),
        tuple(note for note, is_so in told.items() if is_so),
        field_text(field),
    )
