"""The modules of `models` and `params`: classes, unions, enums and aliases."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from ..ir import (
    AliasDecl,
    AnyType,
    CustomTypeDecl,
    Declaration,
    DeclarationRef,
    Declarations,
    Discriminator,
    EnumDecl,
    Field,
    MapType,
    ModelDecl,
    NullableType,
    Type,
    UnionDecl,
)
from ..ir.graph import declared_types, reached, references
from .annotations import Annotations
from .code import Annotation, Call, Code, Dict, Name, Tuple, Value
from .docs import field_text, type_text

# msgspec writes names into JSON as they are and so refuses what would need escaping.
_REFUSED = re.compile(r'["\\\x00-\x1f]')


def _is_odd(wire: str) -> bool:
    # `#extra` is what the runtime calls the place for undeclared properties.
    return wire == "#extra" or _REFUSED.search(wire) is not None


@dataclass(frozen=True, slots=True)
class FieldPlan:
    """A field of a model or a key of a TypedDict."""

    name: str
    annotation: Annotation
    default: Code | None
    description: str


@dataclass(frozen=True, slots=True)
class ClassPlan:
    """A model or TypedDict.

    `sensitive` names the fields that a repr hides, `read_only` those that are not
    sent, `odd_names` gives wire names that msgspec does not take.
    """

    name: str
    base: str
    description: str
    fields: tuple[FieldPlan, ...]
    sensitive: Code | None = None
    read_only: Code | None = None
    odd_names: Code | None = None


@dataclass(frozen=True, slots=True)
class UnionPlan:
    """A union: its alias for type checkers, its variants for the runtime."""

    name: str
    description: str
    annotation: Annotation
    definition: Code
    variants: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AliasPlan:
    """A name for another type."""

    name: str
    description: str
    annotation: Annotation


@dataclass(frozen=True, slots=True)
class CustomTypePlan:
    """A type that is imported from elsewhere."""

    name: str
    module: str
    attribute: str


@dataclass(frozen=True, slots=True)
class ModelModule:
    """One module of `models`. `imports` maps other modules to the names used here."""

    name: str
    unions: tuple[UnionPlan, ...]
    enums: tuple[AliasPlan, ...]
    classes: tuple[ClassPlan, ...]
    aliases: tuple[AliasPlan, ...]
    imports: tuple[tuple[str, tuple[str, ...]], ...]
    custom_types: tuple[CustomTypePlan, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """The public names of the module, sorted."""
        groups = (self.unions, self.enums, self.classes, self.aliases)
        return tuple(sorted(item.name for group in groups for item in group))


@dataclass(frozen=True, slots=True)
class ParamsModule:
    """One module of `params`: TypedDicts for bodies, aliases for unions in them."""

    name: str
    classes: tuple[ClassPlan, ...]
    aliases: tuple[AliasPlan, ...]

    @property
    def names(self) -> tuple[str, ...]:
        """The public names of the module, sorted."""
        return tuple(sorted(i.name for g in (self.classes, self.aliases) for i in g))


def plan_models(
    declarations: Declarations, requests: Iterable[Type]
) -> tuple[ModelModule, ...]:
    """Plan one module for each module; `requests` are the types that callers send."""
    sent = reached(requests, declarations, sent=True)
    return tuple(
        _model_module(module, own, declarations, sent)
        for module, own in _by_module(declarations.values())
    )


def _by_module(
    declarations: Iterable[Declaration],
) -> list[tuple[str, list[Declaration]]]:
    modules: dict[str, list[Declaration]] = {}
    for declaration in declarations:
        modules.setdefault(declaration.module, []).append(declaration)
    return sorted(modules.items())


def _model_module(
    module: str,
    own: list[Declaration],
    declarations: Declarations,
    sent: set[str],
) -> ModelModule:
    annotations = Annotations(declarations, models="")
    needed: dict[str, set[str]] = {}
    for declaration in own:
        for one in declared_types(declaration):
            for name in references(one):
                other = declarations[name].module
                if other != module:
                    needed.setdefault(other, set()).add(name)
    return ModelModule(
        name=module,
        unions=tuple(
            _union(d, declarations, annotations)
            for d in own
            if isinstance(d, UnionDecl)
        ),
        enums=tuple(
            AliasPlan(
                d.name,
                d.description,
                # An import under another name is no name that the module exports.
                (
                    Annotation((f"_{d.name}",))
                    if isinstance(d, CustomTypeDecl)
                    else annotations.value(d.type)
                ),
            )
            for d in own
            if isinstance(d, EnumDecl | CustomTypeDecl)
        ),
        classes=tuple(
            _model(d, declarations, is_sent=d.name in sent)
            for d in own
            if isinstance(d, ModelDecl)
        ),
        aliases=tuple(
            AliasPlan(
                d.name, type_text(d.description, d.type), annotations.value(d.type)
            )
            for d in own
            if isinstance(d, AliasDecl)
        ),
        imports=tuple((h, tuple(sorted(n))) for h, n in sorted(needed.items())),
        custom_types=tuple(
            CustomTypePlan(f"_{d.name}", d.imported_from, d.imported_name)
            for d in own
            if isinstance(d, CustomTypeDecl)
        ),
    )


def _model(model: ModelDecl, declarations: Declarations, *, is_sent: bool) -> ClassPlan:
    shadowed = frozenset(field.name for field in model.fields)
    annotations = Annotations(declarations, models="", shadowed=shadowed)
    read_only = [field for field in model.fields if field.read_only and is_sent]
    fields = [
        _model_field(field, annotations, is_sent=is_sent) for field in model.fields
    ]
    base = "Model" if model.extras is None else "OpenModel"
    if any(_is_required(field) for field in read_only):
        base += ", metaclass=ReadOnlyMeta"
    if model.extras is not None and not isinstance(model.extras, AnyType):
        value = annotations.value(model.extras).text
        extra = FieldPlan(
            "extra",
            Annotation((f"dict[str, {value}]",)),
            Call(
                "msgspec.field",
                (),
                (("default_factory", Name("dict")), ("name", Value("#extra"))),
            ),
            "Undeclared properties.",
        )
        fields.append(extra)
    hidden = tuple(Value(f.name) for f in model.fields if f.sensitive)
    odd: tuple[tuple[Code, Code], ...] = tuple(
        (Value(f.name), Value(f.wire)) for f in model.fields if _is_odd(f.wire)
    )
    unsent = tuple(Value(field.name) for field in read_only)
    return ClassPlan(
        name=model.name,
        base=base,
        description=model.description,
        fields=tuple(fields),
        sensitive=Call("frozenset", (Tuple(hidden),)) if hidden else None,
        read_only=Call("frozenset", (Tuple(unsent),)) if unsent else None,
        odd_names=Dict(odd) if odd else None,
    )


def _is_required(field: Field) -> bool:
    # What is only written is missing from every answer.
    return field.required and not field.write_only


def _model_field(field: Field, annotations: Annotations, *, is_sent: bool) -> FieldPlan:
    annotation = annotations.value(field.type)
    required = _is_required(field)
    if not required and annotation.text != "Any":
        annotation = annotation.with_variant("None")
    keyword: list[tuple[str, Code]] = []
    if field.wire != field.name and not _is_odd(field.wire):
        keyword.append(("name", Value(field.wire)))
    default: Code | None = None if required else Value(None)
    if required and field.read_only and is_sent:
        default = Name("READ_ONLY")
    if keyword:
        if default is not None:
            keyword.append(("default", default))
        default = Call("msgspec.field", (), tuple(keyword))
    description = field_text(field)
    return FieldPlan(field.name, annotation, default, description)


def _union(
    union: UnionDecl, declarations: Declarations, annotations: Annotations
) -> UnionPlan:
    variants = [annotations.value(variant) for variant in union.variants]
    whole = Annotation(()).with_variant(
        *(text for variant in variants for text in variant.variants)
    )
    if any(_is_object(variant, declarations) for variant in union.variants):
        # What fits no variant arrives as it is.
        whole = whole.with_variant("dict[str, Any]")
    keyword: list[tuple[str, Code]] = []
    if union.discriminator is not None:
        mapping: list[tuple[Code, Code]] = [
            (Value(value), Value(name)) for value, name in union.discriminator.mapping
        ]
        keyword.append(
            (
                "discriminator",
                Call(
                    "Discriminator",
                    (Value(union.discriminator.wire), Dict(tuple(mapping))),
                    _options(union.discriminator),
                ),
            )
        )
    texts: tuple[Code, ...] = tuple(Value(variant.text) for variant in variants)
    positional: tuple[Code, ...] = (Value(union.name), Name("__name__"), *texts)
    return UnionPlan(
        union.name,
        union.description,
        whole,
        Call("union", positional, tuple(keyword)),
        tuple(variant.text for variant in variants),
    )


def _options(discriminator: Discriminator) -> tuple[tuple[str, Code], ...]:
    options: list[tuple[str, Code]] = []
    if discriminator.open:
        options.append(("open", Value(True)))
    if discriminator.default:
        options.append(("default", Value(discriminator.default)))
    return tuple(options)


def _is_object(one: Type, declarations: Declarations) -> bool:
    match one:
        case MapType():
            return True
        case NullableType(inner=inner):
            return _is_object(inner, declarations)
        case DeclarationRef(name=name):
            return isinstance(declarations[name], ModelDecl)
        case _:
            return False


def plan_params(
    bodies: Iterable[Type], declarations: Declarations
) -> tuple[ParamsModule, ...]:
    """Plan the TypedDicts of everything that request bodies reach."""
    wanted = reached(bodies, declarations, sent=True)
    return tuple(
        ParamsModule(
            name=module,
            classes=tuple(
                _typed_dict(d, declarations, module)
                for d in own
                if isinstance(d, ModelDecl)
            ),
            aliases=tuple(
                _params_alias(d, declarations, module)
                for d in own
                if isinstance(d, UnionDecl)
            ),
        )
        for module, own in _by_module(
            declarations[name]
            for name in sorted(wanted)
            if isinstance(declarations[name], ModelDecl | UnionDecl)
        )
    )


def _typed_dict(model: ModelDecl, declarations: Declarations, module: str) -> ClassPlan:
    shadowed = frozenset(field.name for field in model.fields)
    annotations = Annotations(declarations, shadowed=shadowed, params_module=module)
    fields: list[FieldPlan] = []
    for field in model.fields:
        if field.read_only:
            continue
        annotation = annotations.argument(field.type)
        if field.required:
            annotation = Annotation((f"Required[{annotation.text}]",))
        description = field_text(field)
        fields.append(FieldPlan(field.name, annotation, None, description))
    return ClassPlan(
        f"{model.name}Params", "TypedDict", model.description, tuple(fields)
    )


def _params_alias(
    union: UnionDecl, declarations: Declarations, module: str
) -> AliasPlan:
    annotations = Annotations(declarations, params_module=module)
    variants = [
        text
        for variant in union.variants
        for text in annotations.argument(variant).variants
    ]
    whole = Annotation(()).with_variant(*variants)
    if any(_is_object(variant, declarations) for variant in union.variants):
        whole = whole.with_variant("Mapping[str, Any]")
    return AliasPlan(f"{union.name}Params", union.description, whole)
