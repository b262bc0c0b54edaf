"""The modules of `models` and `params`: classes, unions, enums and aliases."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Set
from functools import partial

from msgspec import Struct

from ..cache.plans import Plans
from ..code.symbols import (
    ANY,
    CLASS_VAR,
    CLOSED_MODEL,
    CONSTANT,
    DISCRIMINATOR,
    EVALUATED,
    FILLED_IN_META,
    MODEL,
    MSGSPEC,
    OPEN_MODEL,
    OWN_VALUE,
    READ_ONLY,
    REQUIRED,
    TYPED_DICT,
    UNION_OF,
)
from ..code.tree import (
    NONE,
    Call,
    Code,
    Dict,
    Name,
    Quoted,
    Subscript,
    Symbol,
    Tuple,
    Value,
    path,
    union,
)
from ..ir import (
    AliasDecl,
    AnyType,
    ConstType,
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
    StringType,
    Type,
    UnionDecl,
)
from ..ir.graph import references
from .annotations import Annotations, has_closed_values
from .docs import class_text
from .meanings import field_text, type_text
from .slices import Slicer

# msgspec writes names into JSON as they are and so refuses what would need escaping.
_REFUSED = re.compile(r'["\\\x00-\x1f]')


_FIELD = path(MSGSPEC, "field")


def _is_odd(wire: str) -> bool:
    # `#extra` is what the runtime calls the place for undeclared properties.
    return wire == "#extra" or _REFUSED.search(wire) is not None


class FieldPlan(Struct, frozen=True):
    """A field of a model or a key of a TypedDict."""

    name: str
    annotation: Code
    default: Code | None
    description: str


class ClassPlan(Struct, frozen=True):
    """A model or TypedDict; `bases` has keywords as pairs.

    `constants` name the fields that a repr hides and those that are not sent, and give
    wire names that msgspec does not take.
    """

    name: str
    bases: tuple[Code | tuple[str, Code], ...]
    description: str
    fields: tuple[FieldPlan, ...]
    constants: tuple[FieldPlan, ...] = ()


class UnionPlan(Struct, frozen=True):
    """A union: its alias for type checkers, its definition for the runtime."""

    name: str
    description: str
    annotation: Code
    definition: Code


class AliasPlan(Struct, frozen=True):
    """A name for another type.

    `definition` is what the runtime makes of it where it has names of other modules,
    which are there for type checkers alone until the module is loaded.
    """

    name: str
    description: str
    annotation: Code
    definition: Code | None = None


class CustomTypePlan(Struct, frozen=True):
    """A type that is imported from elsewhere."""

    name: str
    module: str
    attribute: str


class ModelModule(Struct, frozen=True):
    """One module of `models`."""

    name: str
    unions: tuple[UnionPlan, ...]
    enums: tuple[AliasPlan, ...]
    classes: tuple[ClassPlan, ...]
    aliases: tuple[AliasPlan, ...]

    @property
    def names(self) -> tuple[str, ...]:
        """The public names of the module, sorted."""
        groups = (self.unions, self.enums, self.classes, self.aliases)
        return tuple(sorted(item.name for group in groups for item in group))


class ParamsModule(Struct, frozen=True):
    """One module of `params`: TypedDicts for bodies, aliases for unions in them."""

    name: str
    classes: tuple[ClassPlan, ...]
    aliases: tuple[AliasPlan, ...]

    @property
    def names(self) -> tuple[str, ...]:
        """The public names of the module, sorted."""
        return tuple(sorted(i.name for g in (self.classes, self.aliases) for i in g))


def plan_models(
    slicer: Slicer, sent: Set[str], plans: Plans
) -> tuple[ModelModule, ...]:
    """Plan the modules of all declarations, of which callers send those `sent`.

    What is known of them is taken from `plans`.
    """
    declarations = slicer.declarations
    return tuple(
        plans.piece(
            f"models {module}",
            (sorted(sent & _names(own)), *_made_from(own, slicer)),
            partial(_model_module, module, own, declarations, sent),
        )
        for module, own in _by_module(declarations.values())
    )


def _names(own: Iterable[Declaration]) -> set[str]:
    return {declaration.name for declaration in own}


def _made_from(own: list[Declaration], slicer: Slicer) -> Iterator[object]:
    """Yield all that the modules of some declarations are planned from."""
    names = [declaration.name for declaration in own]
    yield names
    yield from slicer.slice((), map(DeclarationRef, names)).declarations


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
    sent: Set[str],
) -> ModelModule:
    annotations = Annotations(declarations, in_models=True)
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
                    Symbol(d.imported_from, d.imported_name, f"_{d.name}")
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
            _alias(d, annotations, declarations)
            for d in own
            if isinstance(d, AliasDecl)
        ),
    )


def _alias(
    alias: AliasDecl, annotations: Annotations, declarations: Declarations
) -> AliasPlan:
    annotation = annotations.value(alias.type)
    homes = {declarations[name].module for name in references(alias.type)}
    definition: Code | None = None
    if homes - {alias.module}:
        definition = Call(EVALUATED, (Quoted(annotation), Name("__name__")))
    text = type_text(alias.description, alias.type)
    return AliasPlan(alias.name, text, annotation, definition)


def _model(model: ModelDecl, declarations: Declarations, *, is_sent: bool) -> ClassPlan:
    shadowed = frozenset(field.name for field in model.fields)
    annotations = Annotations(declarations, in_models=True, shadowed=shadowed)
    read_only = [field for field in model.fields if field.read_only and is_sent]
    filled_in = {
        field.name: found
        for field in model.fields
        if (found := _filled_in(field, declarations, is_sent=is_sent)) is not None
    }
    fields = [_model_field(f, annotations, filled_in.get(f.name)) for f in model.fields]
    base = MODEL if model.extras is None else OPEN_MODEL
    bases: list[Code | tuple[str, Code]] = [CLOSED_MODEL if model.closed else base]
    if filled_in:
        bases.append(("metaclass", FILLED_IN_META))
    if model.extras is not None and not isinstance(model.extras, AnyType):
        value = annotations.value(model.extras)
        map_, text = annotations.named("dict"), annotations.named("str")
        # Of `dict` alone type checkers do not infer what a map of maps holds.
        factory = ("default_factory", Subscript(map_, (text, ANY)))
        extra = FieldPlan(
            "extra",
            Subscript(map_, (text, value)),
            Call(_FIELD, (), (factory, ("name", Value("#extra")))),
            "Undeclared properties.",
        )
        fields.append(extra)
    return ClassPlan(
        name=model.name,
        bases=(*bases, ("kw_only", Value(True))),
        description=class_text(model.description, model.pointer),
        fields=tuple(fields),
        constants=tuple(_constants(model, read_only, annotations)),
    )


def _constants(
    model: ModelDecl, read_only: list[Field], annotations: Annotations
) -> Iterator[FieldPlan]:
    text, names = annotations.named("str"), annotations.named("frozenset")
    sensitive = [field.name for field in model.fields if field.sensitive]
    if model.sensitive_extras:
        sensitive.append("extra")
    groups = (
        ("__sensitive__", sensitive),
        ("__read_only__", [field.name for field in read_only]),
    )
    for name, attributes in groups:
        if attributes:
            members = Tuple(tuple(map(Value, attributes)))
            annotation = Subscript(CLASS_VAR, (Subscript(names, (text,)),))
            yield FieldPlan(name, annotation, Call(names, (members,)), "")
    odd = [f for f in model.fields if _is_odd(f.wire)]
    if odd:
        pairs = tuple((Value(f.name), Value(f.wire)) for f in odd)
        table = Subscript(annotations.named("dict"), (text, text))
        annotation = Subscript(CLASS_VAR, (table,))
        yield FieldPlan("__odd_names__", annotation, Dict(pairs), "")


def _is_required(field: Field) -> bool:
    # What is only written is missing from every answer.
    return field.required and not field.write_only


def _filled_in(
    field: Field, declarations: Declarations, *, is_sent: bool
) -> Code | None:
    """Return what stands for a field that is not given to build a model."""
    is_required = _is_required(field)
    if field.read_only and is_sent:
        return READ_ONLY if is_required else None
    only = field.own_value
    if only is None and is_required:
        only = declarations.only_value(field.type)
    kind = CONSTANT if is_required else OWN_VALUE
    return None if only is None else Call(kind, (Value(only),))


def field_annotation(field: Field, annotations: Annotations) -> Code:
    """Return the annotation of a field of a model, which is None where it is missing."""
    annotation = annotations.value(field.type)
    if _is_required(field) or annotation == ANY:
        return annotation
    return union(annotation, NONE)


def _model_field(
    field: Field, annotations: Annotations, filled_in: Code | None
) -> FieldPlan:
    annotation = field_annotation(field, annotations)
    required = _is_required(field)
    keyword: list[tuple[str, Code]] = []
    if field.wire != field.name and not _is_odd(field.wire):
        keyword.append(("name", Value(field.wire)))
    default = filled_in if required or filled_in is not None else Value(None)
    if keyword:
        if default is not None:
            keyword.append(("default", default))
        default = Call(_FIELD, (), tuple(keyword))
    description = field_text(field)
    return FieldPlan(field.name, annotation, default, description)


def _union(
    declared: UnionDecl, declarations: Declarations, annotations: Annotations
) -> UnionPlan:
    variants = [annotations.value(variant) for variant in declared.variants]
    whole = answered_union(declared, declarations, annotations)
    keyword: list[tuple[str, Code]] = []
    discriminator = declared.discriminator
    if discriminator is not None:
        mapping: list[tuple[Code, Code]] = [
            (Value(value), Value(name)) for value, name in discriminator.mapping
        ]
        positional = (Value(discriminator.wire), Dict(tuple(mapping)))
        told = Call(DISCRIMINATOR, positional, _options(discriminator))
        keyword.append(("discriminator", told))
    name = Value(declared.name)
    texts = map(Quoted, variants)
    return UnionPlan(
        declared.name,
        declared.description,
        whole,
        Call(UNION_OF, (name, Name("__name__"), *texts), tuple(keyword)),
    )


def answered_union(
    declared: UnionDecl, declarations: Declarations, annotations: Annotations
) -> Code:
    """Return the annotation of what a union is decoded to."""
    whole = union(*map(annotations.value, declared.variants))
    if any(_is_object(variant, declarations) for variant in declared.variants):
        # What fits no variant arrives as it is.
        whole = union(whole, Subscript(Name("dict"), (Name("str"), ANY)))
    return whole


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
    slicer: Slicer, sent: Set[str], plans: Plans
) -> tuple[ParamsModule, ...]:
    """Plan the TypedDicts of all declarations that callers send, as `plan_models` does."""
    declarations = slicer.declarations
    return tuple(
        plans.piece(
            f"params {module}",
            _made_from(own, slicer),
            partial(_params_module, module, own, declarations),
        )
        for module, own in _by_module(
            declarations[name]
            for name in sorted(sent)
            if _has_params(declarations[name])
        )
    )


def _params_module(
    module: str, own: list[Declaration], declarations: Declarations
) -> ParamsModule:
    return ParamsModule(
        name=module,
        classes=tuple(
            _typed_dict(d, declarations, module)
            for d in own
            if isinstance(d, ModelDecl)
        ),
        aliases=tuple(
            _params_alias(d, declarations, module)
            for d in own
            if isinstance(d, UnionDecl | EnumDecl)
        ),
    )


def _has_params(declaration: Declaration) -> bool:
    match declaration:
        case EnumDecl(type=one):
            return has_closed_values(one)
        case _:
            return isinstance(declaration, ModelDecl | UnionDecl)


def _typed_dict(model: ModelDecl, declarations: Declarations, module: str) -> ClassPlan:
    shadowed = frozenset(field.name for field in model.fields)
    annotations = Annotations(declarations, shadowed=shadowed, params_module=module)
    fields: list[FieldPlan] = []
    for field in model.fields:
        if field.read_only:
            continue
        annotation = annotations.argument(_told(field, model))
        if field.required:
            annotation = Subscript(REQUIRED, (annotation,))
        description = field_text(field)
        fields.append(FieldPlan(field.name, annotation, None, description))
    return ClassPlan(
        f"{model.name}Params",
        (TYPED_DICT, ("total", Value(False))),
        class_text(model.description, model.pointer),
        tuple(fields),
    )


def _told(field: Field, model: ModelDecl) -> Type:
    """Return the type that a field has in a dict, by which unions are told apart.

    The name of a schema is often not what a server takes: that may be another text.
    """
    value = field.own_value
    if not isinstance(value, str) or not isinstance(field.type, StringType):
        return field.type
    return field.type if value == model.pointer[-1] else ConstType(value)


def _params_alias(
    declared: UnionDecl | EnumDecl, declarations: Declarations, module: str
) -> AliasPlan:
    annotations = Annotations(declarations, params_module=module)
    if isinstance(declared, EnumDecl):
        whole = annotations.argument(declared.type)
    else:
        whole = union(*map(annotations.argument, declared.variants))
    return AliasPlan(f"{declared.name}Params", declared.description, whole)
