"""Which Python type stands for which type of the IR.

`value` is what an answer holds, `argument` what a caller may give: sequences and
mappings of any kind, plain dicts where a model is asked for, text where a date is.
"""

from __future__ import annotations

import builtins
from collections.abc import Iterable

from ..code.symbols import (
    ANY,
    BASE64URL,
    BUILTINS,
    DATETIME,
    DECIMAL,
    FILE_INPUT,
    HIDDEN_MODELS,
    HIDDEN_PARAMS,
    LITERAL,
    MAPPING,
    MODELS,
    PARAMS,
    PLAIN_DATE,
    SEQUENCE,
)
from ..code.tree import (
    NONE,
    Attribute,
    Code,
    Forward,
    Name,
    Scalar,
    Subscript,
    Symbol,
    Union,
    Value,
    path,
    union,
)
from ..ir import (
    AnyType,
    ArrayType,
    BooleanType,
    ConstType,
    CustomTypeDecl,
    DeclarationRef,
    Declarations,
    EnumDecl,
    EnumType,
    IntegerType,
    MapType,
    ModelDecl,
    NullableType,
    NullType,
    NumberType,
    ScalarUnionType,
    StringFormat,
    StringType,
    Type,
    UnionDecl,
)
from ..ir.graph import inner_types

_BUILTINS = frozenset(name for name in dir(builtins) if name.islower())


class Annotations:
    """Annotates types for one module.

    Models are attributes of `models` there, or names of their own modules with
    `in_models`. `shadowed` are the names that the enclosing class or module gives
    another meaning. In the `params` module of `params_module` its own names go without
    a prefix: recursive aliases need that.
    """

    def __init__(
        self,
        declarations: Declarations,
        *,
        in_models: bool = False,
        shadowed: frozenset[str] = frozenset(),
        params_module: str | None = None,
    ) -> None:
        self.declarations = declarations
        self._in_models = in_models
        self._shadowed = shadowed & _BUILTINS
        self._models: Code = HIDDEN_MODELS if "models" in shadowed else MODELS
        self._params: Code = HIDDEN_PARAMS if "params" in shadowed else PARAMS
        self._params_module = params_module

    def value(self, one: Type) -> Code:
        """Return the annotation of a decoded value."""
        match one:
            case AnyType():
                return ANY
            case NullType():
                return NONE
            case StringType(format=StringFormat.BASE64URL):
                return BASE64URL
            case StringType(format=form):
                return self.builtin(type_code(form.python))
            case ArrayType(item=item):
                return Subscript(self.named("list"), (self.value(item),))
            case MapType(value=inner):
                items = (self.named("str"), self.value(inner))
                return Subscript(self.named("dict"), items)
            case NullableType(inner=inner):
                return union(self.value(inner), NONE)
            case ScalarUnionType(variants=members):
                return union(*map(self.value, members))
            case DeclarationRef(name=name):
                return self._model(name)
            case _:
                return self._scalar(one)

    def argument(self, one: Type) -> Code:
        """Return the annotation of a value that a caller gives."""
        match one:
            case AnyType() | NullType():
                return self.value(one)
            case StringType(format=form):
                if form.taken == "file":
                    return FILE_INPUT
                decoded = self.builtin(type_code(form.python))
                if form.is_date:
                    decoded = PLAIN_DATE
                has_text = form.taken == "value or text"
                return union(decoded, self.named("str")) if has_text else decoded
            case NumberType(exact=True):
                return union(DECIMAL, self.named("float"))
            case ArrayType(item=item):
                return Subscript(SEQUENCE, (self.argument(item),))
            case MapType(value=inner):
                return Subscript(MAPPING, (self.named("str"), self.argument(inner)))
            case EnumType(values=values) if not one.is_open:
                listed = literals(values)
                return union(listed, self.named("bool")) if one.is_flag else listed
            case NullableType(inner=inner):
                return union(self.argument(inner), NONE)
            case ScalarUnionType(variants=members):
                return union(*map(self.argument, members))
            case DeclarationRef(name=name):
                return self._argument_of(name)
            case _:
                return self._scalar(one)

    def as_dict(self, one: Type) -> Code:
        """Return the annotation of a value that a caller gives, but not as a model."""
        match one:
            case NullableType(inner=inner):
                return union(self.as_dict(inner), NONE)
            case DeclarationRef(name=name) if isinstance(
                self.declarations[name], ModelDecl
            ):
                return self.params(name)
            case _:
                return self.argument(one)

    def _argument_of(self, name: str) -> Code:
        match self.declarations[name]:
            case ModelDecl():
                return union(self._model(name), self.params(name))
            case EnumDecl() as enum if not has_closed_values(enum.type):
                return self._model(name)
            case UnionDecl() | EnumDecl():
                return self.params(name)
            case CustomTypeDecl():
                return self._model(name)
            case alias:
                return self.argument(alias.type)

    def _model(self, name: str) -> Code:
        if self._in_models:
            return Forward(Symbol(f".models.{self.declarations[name].module}", name))
        return Attribute(self._models, name)

    def params(self, name: str) -> Code:
        """Return the annotation of a model or union as a plain dict, or of an enum."""
        own = self.declarations[name].module == self._params_module
        return (
            Name(f"{name}Params") if own else Attribute(self._params, f"{name}Params")
        )

    def _scalar(self, one: Type) -> Code:
        match one:
            case BooleanType():
                return self.named("bool")
            case IntegerType():
                return self.named("int")
            case NumberType(exact=exact):
                return DECIMAL if exact else self.named("float")
            case ConstType(value=value):
                return literals([value])
            case EnumType(values=values):
                return union(literals(values), self.named(type(values[0]).__name__))
            case _:
                raise AssertionError(one)

    def named(self, name: str) -> Code:
        """Return a builtin as it is reached from here."""
        return path(BUILTINS, name) if name in self._shadowed else Name(name)

    def builtin(self, code: Code) -> Code:
        """Return a name as it is reached from here, if it is that of a builtin."""
        return self.named(code.text) if isinstance(code, Name) else code

    def reached(self, annotation: Code) -> Code:
        """Return an annotation with all builtins in it as they are reached from here."""
        match annotation:
            case Name():
                return self.builtin(annotation)
            case Subscript(of=of, items=items) if of != LITERAL:
                return Subscript(self.reached(of), tuple(map(self.reached, items)))
            case Union(variants=several):
                return union(*map(self.reached, several))
            case _:
                return annotation


def has_closed_values(one: Type) -> bool:
    """Tell whether callers may give less than answers hold: listed values alone."""
    return any(
        isinstance(inner, EnumType) and not inner.is_open for inner in inner_types(one)
    )


def literals(values: Iterable[Scalar]) -> Code:
    """Return `Literal[...]` of some values."""
    return Subscript(LITERAL, tuple(map(Value, values)))


def type_code(python: type) -> Code:
    """Return the name by which generated code knows a class of the standard library."""
    if python.__module__ == "builtins":
        return Name(python.__name__)
    if python.__module__ == DATETIME.name:
        return path(DATETIME, python.__name__)
    return Symbol(python.__module__, python.__name__)
