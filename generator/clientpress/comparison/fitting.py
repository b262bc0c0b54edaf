"""Whether what one annotation allows is allowed by another, of another version.

What callers give has to fit what the new client takes; what the new client returns has
to fit what callers expect. Classes are the same by their names, and compared elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal, TypeAlias

from ..code.symbols import (
    ANY,
    BASE64URL,
    BUILTINS,
    FILE_INPUT,
    HIDDEN_MODELS,
    HIDDEN_PARAMS,
    LITERAL,
    MAPPING,
    MODELS,
    PARAMS,
    WHOLE_INPUT,
)
from ..code.tree import (
    Attribute,
    Code,
    Name,
    Subscript,
    Value,
    union,
    variants,
)
from ..ir import (
    CustomTypeDecl,
    Declarations,
    ModelDecl,
    UnionDecl,
)
from ..plan.annotations import Annotations
from ..plan.models import answered_union

Kind: TypeAlias = Literal["models", "params"]
_PROMOTED = {("int", "float"), ("bool", "int"), ("bool", "float")}
_NATIVE = frozenset(("str", "int", "float", "bool", "list", "dict"))
_SUFFIX = "Params"
# What else fits a type of the runtime's, or is one.
_AKIN: frozenset[tuple[Code, Code]] = frozenset(
    (
        (Name("bytes"), FILE_INPUT),
        (Name("str"), FILE_INPUT),
        (WHOLE_INPUT, FILE_INPUT),
        (Name("bytes"), WHOLE_INPUT),
        (Name("str"), WHOLE_INPUT),
        (BASE64URL, Name("bytes")),
    )
)


@dataclass(frozen=True, slots=True)
class _Named:
    kind: Kind
    name: str


class Fitting:
    """Compares annotations of two versions.

    `renamed` gathers the classes that stand where others stood which are gone, by their
    old names.
    """

    def __init__(self, old: Declarations, new: Declarations) -> None:
        self._sides = {"old": old, "new": new}
        self.renamed: dict[str, str] = {}

    def takes(self, old: Code, new: Code) -> bool:
        """Tell whether a caller may still give what could be given."""
        return _Comparison(self, "old").fits(old, new)

    def gives(self, old: Code, new: Code) -> bool:
        """Tell whether what is returned now is something that could be returned."""
        return _Comparison(self, "new").fits(new, old)

    def side(self, name: str) -> Declarations:
        """Return the declarations of a version."""
        return self._sides[name]

    def stands_for(self, old: str, new: str) -> bool:
        """Tell whether a class took the place of one that is gone, and remember it."""
        before, after = self._sides["old"], self._sides["new"]
        if old in after or new in before or type(before[old]) is not type(after[new]):
            return False
        return self.renamed.setdefault(old, new) == new


class _Comparison:
    """One comparison. `narrow_side` is the version of what has to fit."""

    def __init__(self, fitting: Fitting, narrow_side: Literal["old", "new"]) -> None:
        self._fitting = fitting
        self._is_given = narrow_side == "old"
        wide_side = "new" if narrow_side == "old" else "old"
        self._narrow = fitting.side(narrow_side)
        self._wide = fitting.side(wide_side)
        self._known: dict[tuple[Code, Code], bool] = {}

    def fits(self, narrow: Code, wide: Code) -> bool:
        """Tell whether each value of `narrow` is one of `wide`."""
        if narrow == wide:
            return True
        # A choice with Any in it is no choice.
        pair = (
            ANY if ANY in variants(narrow) else narrow,
            ANY if ANY in variants(wide) else wide,
        )
        if pair not in self._known:
            # Types may lead to themselves; then what is asked holds if all else does.
            self._known[pair] = True
            self._known[pair] = self._fits(*pair)
        return self._known[pair]

    def _fits(self, narrow: Code, wide: Code) -> bool:
        if ANY in (narrow, wide) and narrow != wide:
            return self._fits_any(narrow, wide)
        several = variants(narrow)
        if len(several) > 1:
            return all(self.fits(one, wide) for one in several)
        if _is_literal(narrow):
            return all(self._has_value(one, wide) for one in _items(narrow))
        choices = variants(wide)
        if any(self._is_one_of(narrow, one) for one in choices):
            return True
        opened = self._opened(narrow, self._narrow)
        return opened is not None and self.fits(opened, wide)

    def _fits_any(self, narrow: Code, wide: Code) -> bool:
        if self._is_given:
            return wide == ANY
        # What is decoded to nothing but JSON's own values is what Any was.
        return _is_native(narrow if wide == ANY else wide)

    def _is_one_of(self, narrow: Code, wide: Code) -> bool:
        """Tell whether what is no union fits what is none."""
        first, second = _plain(narrow), _plain(wide)
        if (first, second) in _AKIN:
            return True
        one, other = _named(first), _named(second)
        if one is not None and other is not None and self._is_same(one, other):
            return True
        opened = self._opened(wide, self._wide)
        if opened is not None:
            return self.fits(narrow, opened)
        if isinstance(first, Name) and isinstance(second, Name):
            names = (first.text, second.text)
            return first == second or names in _PROMOTED
        if isinstance(first, Subscript) and isinstance(second, Subscript):
            return (
                _plain(first.of) == _plain(second.of)
                and len(first.items) == len(second.items)
                and all(map(self.fits, first.items, second.items))
            )
        if one is not None and one.kind == "params":
            return isinstance(second, Subscript) and second.of == MAPPING
        return first == second and one is None

    def _is_same(self, narrow: _Named, wide: _Named) -> bool:
        """Tell whether two names mean one declaration, which is compared by itself."""
        if narrow.kind != wide.kind:
            return False
        if narrow.name == wide.name:
            return True
        pair = (narrow.name, wide.name)
        old, new = pair if self._is_given else pair[::-1]
        return self._fitting.stands_for(old, new)

    def _has_value(self, value: Code, wide: Code) -> bool:
        kind = type(value.value).__name__ if isinstance(value, Value) else ""
        for one in variants(wide):
            opened = self._opened(one, self._wide)
            if opened is not None and self._has_value(value, opened):
                return True
            if _is_literal(one) and value in _items(one):
                return True
            plain = _plain(one)
            if isinstance(plain, Name) and (
                plain.text == kind or (kind, plain.text) in _PROMOTED
            ):
                return True
        return False

    def _opened(self, code: Code, declared: Declarations) -> Code | None:
        """Return what a name of an enum, a union or an alias stands for."""
        named = _named(code)
        return None if named is None else opened(named.kind, named.name, declared)


def opened(kind: Kind, name: str, declared: Declarations) -> Code | None:
    """Return what a declaration stands for that is no class, None for a class."""
    annotations = Annotations(declared)
    of = annotations.value if kind == "models" else annotations.argument
    match declared[name]:
        case ModelDecl() | CustomTypeDecl():
            return None
        case UnionDecl() as choice if kind == "models":
            return answered_union(choice, declared, annotations)
        case UnionDecl(variants=choices):
            return union(*map(of, choices))
        case other:
            return of(other.type)


def _named(code: Code) -> _Named | None:
    if isinstance(code, Attribute):
        if code.of in (MODELS, HIDDEN_MODELS):
            return _Named("models", code.name)
        if code.of in (PARAMS, HIDDEN_PARAMS):
            return _Named("params", code.name.removesuffix(_SUFFIX))
    return None


def _plain(code: Code) -> Code:
    """Return a builtin by its own name, as where nothing hides it."""
    if isinstance(code, Attribute) and code.of == BUILTINS:
        return Name(code.name)
    return code


def _is_literal(code: Code) -> bool:
    return isinstance(code, Subscript) and code.of == LITERAL


def _items(code: Code) -> Iterable[Code]:
    return code.items if isinstance(code, Subscript) else ()


def _is_native(code: Code) -> bool:
    """Tell whether values of a type are what JSON is decoded to if nothing is known."""
    match _plain(code):
        case Name(text=text):
            return text in _NATIVE
        case Value(value=None):
            return True
        case Subscript(of=of, items=items):
            return of == LITERAL or (
                _plain(of) in (Name("list"), Name("dict"))
                and all(one == ANY or _is_native(one) for one in items)
            )
        case other:
            several = variants(other)
            return len(several) > 1 and all(map(_is_native, several))
