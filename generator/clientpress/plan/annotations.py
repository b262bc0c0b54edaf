"""Which Python type stands for which type of the IR.

`value` is what an answer holds, `argument` what a caller may give: sequences and
mappings of any kind, plain dicts where a model is asked for, text where a date is.
"""

from __future__ import annotations

import builtins

from ..escape import literal
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
    StringType,
    Type,
    UnionDecl,
)
from .code import Annotation

_BUILTINS = frozenset(name for name in dir(builtins) if name.islower())


class Annotations:
    """Prints types for one module.

    `models` is the prefix of model names there ("models." or ""); `shadowed` are the
    names that the enclosing class gives another meaning. In the `params` module of
    `params_module` its own names go without a prefix: recursive aliases need that.
    """

    def __init__(
        self,
        declarations: Declarations,
        *,
        models: str = "models.",
        shadowed: frozenset[str] = frozenset(),
        params_module: str | None = None,
    ) -> None:
        self._params_module = params_module
        self.declarations = declarations
        self._models = models
        self._shadowed = shadowed & _BUILTINS

    def value(self, one: Type) -> Annotation:
        """Return the annotation of a decoded value."""
        match one:
            case AnyType():
                return Annotation(("Any",))
            case NullType():
                return Annotation(("None",))
            case StringType(format=form):
                return self._named(_type_name(form.python))
            case ArrayType(item=item):
                return Annotation(
                    (f"{self._builtin('list')}[{self.value(item).text}]",)
                )
            case MapType(value=inner):
                key = self._builtin("str")
                inner_text = self.value(inner).text
                return Annotation((f"{self._builtin('dict')}[{key}, {inner_text}]",))
            case NullableType(inner=inner):
                return self.value(inner).with_variant("None")
            case ScalarUnionType(variants=variants):
                return self._joined([self.value(variant) for variant in variants])
            case DeclarationRef(name=name):
                return Annotation((f"{self._models}{name}",))
            case _:
                return self._scalar(one)

    def argument(self, one: Type) -> Annotation:
        """Return the annotation of a value that a caller gives."""
        match one:
            case AnyType() | NullType():
                return self.value(one)
            case StringType(format=form):
                if form.taken == "file":
                    return Annotation(("FileInput",))
                names = [_type_name(form.python)]
                names += ["str"] if form.taken == "value or text" else []
                return self._joined([self._named(name) for name in names])
            case NumberType(exact=True):
                return self._joined([self._named("Decimal"), self._named("float")])
            case ArrayType(item=item):
                return Annotation((f"Sequence[{self.argument(item).text}]",))
            case MapType(value=inner):
                key = self._builtin("str")
                return Annotation((f"Mapping[{key}, {self.argument(inner).text}]",))
            case NullableType(inner=inner):
                return self.argument(inner).with_variant("None")
            case ScalarUnionType(variants=variants):
                return self._joined([self.argument(variant) for variant in variants])
            case DeclarationRef(name=name):
                return self._argument_of(name)
            case _:
                return self._scalar(one)

    def _argument_of(self, name: str) -> Annotation:
        match self.declarations[name]:
            case ModelDecl():
                return Annotation((f"models.{name}", self._params(name)))
            case UnionDecl():
                return Annotation((self._params(name),))
            case EnumDecl() | CustomTypeDecl():
                return Annotation((f"models.{name}",))
            case alias:
                return self.argument(alias.type)

    def _params(self, name: str) -> str:
        own = self.declarations[name].module == self._params_module
        return f"{'' if own else 'params.'}{name}Params"

    def _scalar(self, one: Type) -> Annotation:
        match one:
            case BooleanType():
                return self._named("bool")
            case IntegerType():
                return self._named("int")
            case NumberType(exact=exact):
                return self._named("Decimal" if exact else "float")
            case ConstType(value=value):
                return Annotation((f"Literal[{literal(value)}]",))
            case EnumType(values=values):
                known = ", ".join(literal(value) for value in values)
                kind = type(values[0]).__name__
                return Annotation((f"Literal[{known}]", self._builtin(kind)))
            case _:
                raise AssertionError(one)

    def _named(self, name: str) -> Annotation:
        return Annotation((self._builtin(name),))

    def _builtin(self, name: str) -> str:
        return f"builtins.{name}" if name in self._shadowed else name

    def _joined(self, annotations: list[Annotation]) -> Annotation:
        return Annotation(()).with_variant(
            *(variant for a in annotations for variant in a.variants)
        )


def _type_name(python: type) -> str:
    prefix = "dt." if python.__module__ == "datetime" else ""
    return f"{prefix}{python.__name__}"
