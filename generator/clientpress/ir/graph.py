"""Declarations by name, and questions about what a type reaches."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property

from .string_formats import StringFormat
from .types import (
    AliasDecl,
    AnyType,
    ArrayType,
    ConstType,
    CustomTypeDecl,
    Declaration,
    DeclarationRef,
    EnumDecl,
    EnumType,
    MapType,
    ModelDecl,
    NullableType,
    NullType,
    ScalarUnionType,
    StringType,
    Type,
    UnionDecl,
)


def inner_types(one: Type) -> Iterator[Type]:
    """Yield a type and the types it is made of, none of a declaration's."""
    yield one
    match one:
        case ArrayType(item=inner) | MapType(value=inner) | NullableType(inner=inner):
            yield from inner_types(inner)
        case ScalarUnionType(variants=variants):
            yield from variants
        case _:
            pass


def references(one: Type) -> Iterator[str]:
    """Yield the declarations that a type names."""
    return (o.name for o in inner_types(one) if isinstance(o, DeclarationRef))


def may_be_text(one: Type, declarations: Mapping[str, Declaration]) -> bool:
    """Tell whether a value of the type may be text as it is."""
    never = NullableType | DeclarationRef | ArrayType | MapType
    return any(not isinstance(each, never) for each in _meant(one, declarations))


def takes_null(one: Type, declarations: Mapping[str, Declaration]) -> bool:
    """Tell whether a value of the type may be null."""
    takes = AnyType | NullType | NullableType
    return any(isinstance(each, takes) for each in _meant(one, declarations))


def _meant(one: Type, declarations: Mapping[str, Declaration]) -> Iterator[Type]:
    """Yield a type and all that it is another name for, or a choice of."""
    waiting, seen = [one], set[str]()
    while waiting:
        each = waiting.pop()
        yield each
        match each:
            case NullableType(inner=inner):
                waiting.append(inner)
            case ScalarUnionType(variants=variants):
                waiting.extend(variants)
            # Unions may lead to each other.
            case DeclarationRef(name=name) if name not in seen:
                seen.add(name)
                waiting.extend(_stands_for(declarations[name]))
            case _:
                pass


def _stands_for(declaration: Declaration) -> tuple[Type, ...]:
    """Return the types that a declaration is another name for; none for an object."""
    match declaration:
        case ModelDecl() | CustomTypeDecl():
            return ()
        case UnionDecl(variants=variants):
            return variants
        case other:
            return (other.type,)


def untyped_reason(one: Type) -> str:
    """Return why something in a type is Any, "" if nothing is or for no reason."""
    match one:
        case AnyType(reason=reason):
            return reason
        case ArrayType(item=inner) | MapType(value=inner) | NullableType(inner=inner):
            return untyped_reason(inner)
        case _:
            return ""


def constant_texts(one: Type, declarations: Mapping[str, Declaration]) -> list[str]:
    """Return all values of a type that lists them, as discriminators spell values.

    Null is not among them; the list is empty where any value of a kind will do.
    """
    match one:
        case ConstType(value=value):
            return [spelt(value)]
        case EnumType(values=values):
            return [spelt(value) for value in values]
        case NullableType(inner=inner):
            return constant_texts(inner, declarations)
        case DeclarationRef(name=name):
            declared = declarations[name]
            if not isinstance(declared, EnumDecl):
                return []
            return constant_texts(declared.type, declarations)
        case _:
            return []


def spelt(value: str | int) -> str:
    """Return a value as mappings of discriminators spell it."""
    return str(value).lower() if isinstance(value, bool) else str(value)


def declared_types(declaration: Declaration, *, sent: bool = False) -> Iterator[Type]:
    """Yield the types a declaration is made of; of what is `sent`, if so."""
    match declaration:
        case ModelDecl(fields=fields, extras=extras):
            yield from (f.type for f in fields if not (sent and f.read_only))
            if extras is not None:
                yield extras
        case UnionDecl(variants=variants, discriminator=discriminator):
            yield from variants
            if discriminator is not None:
                # A discriminator may name what is no variant.
                named = {name for _, name in discriminator.mapping} | {
                    discriminator.default
                }
                others = (DeclarationRef(name) for name in sorted(named) if name)
                yield from (one for one in others if one not in variants)
        case CustomTypeDecl():
            pass
        case other:
            yield other.type


def reached(
    types: Iterable[Type],
    declarations: Mapping[str, Declaration],
    *,
    sent: bool = False,
) -> set[str]:
    """Return the names of all declarations that `types` reach.

    With `sent`, those that read-only fields lead to are not among them.
    """
    found: set[str] = set()
    waiting = [name for one in types for name in references(one)]
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            for one in declared_types(declarations[name], sent=sent):
                waiting.extend(references(one))
    return found


def needed(one: Type | Declaration) -> list[str]:
    """Return the declarations of which a value cannot do without, one of a union's."""
    match one:
        case DeclarationRef(name=name):
            return [name]
        case ModelDecl(fields=fields):
            return [name for f in fields if f.required for name in needed(f.type)]
        case UnionDecl(variants=variants):
            return [name for variant in variants for name in needed(variant)]
        case EnumDecl(type=inner) | AliasDecl(type=inner):
            return needed(inner)
        case _:
            return []


def heights(declarations: Mapping[str, Declaration]) -> dict[str, int]:
    """Return how deep the smallest value of each declaration nests, 0 for the least.

    What requires itself has no value that ends, and is left out.
    """
    found: dict[str, int] = {}
    waiting = dict(declarations)
    height = 0
    while ended := [name for name, one in waiting.items() if _ends(one, found)]:
        found.update(dict.fromkeys(ended, height))
        height += 1
        for name in ended:
            del waiting[name]
    return found


def _ends(one: Declaration, ending: Mapping[str, int]) -> bool:
    if isinstance(one, UnionDecl):
        return any(
            all(name in ending for name in needed(variant)) for variant in one.variants
        )
    return all(name in ending for name in needed(one))


def _members(one: Type | ModelDecl, step: str) -> Iterator[Type]:
    """Yield the types of what a step of a JSON pointer leads to."""
    match one:
        case AnyType():
            yield one
        case ArrayType(item=item):
            if step.isdigit():
                yield item
        case MapType(value=value):
            yield value
        case ModelDecl(fields=fields, extras=extras):
            known = [field.type for field in fields if field.wire == step]
            yield from known or ([] if extras is None else [extras])
        case _:
            pass


class Declarations(Mapping[str, Declaration]):
    """The declarations of an API by name, and what is asked of them again and again."""

    def __init__(self, declarations: Iterable[Declaration]) -> None:
        self._by_name = {declaration.name: declaration for declaration in declarations}

    def __getitem__(self, name: str) -> Declaration:
        return self._by_name[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._by_name)

    def __len__(self) -> int:
        return len(self._by_name)

    def model(self, one: Type | None) -> ModelDecl | None:
        """Return the model that a type is, null or not."""
        if isinstance(one, NullableType):
            one = one.inner
        found = self._by_name[one.name] if isinstance(one, DeclarationRef) else None
        return found if isinstance(found, ModelDecl) else None

    def only_value(self, one: Type) -> str | int | None:
        """Return the one value that there is of a type, if there is just one."""
        match one:
            case ConstType(value=value):
                return value
            case EnumType(values=(value,), is_open=False):
                return value
            case DeclarationRef(name=name):
                declared = self._by_name[name]
                if isinstance(declared, EnumDecl):
                    return self.only_value(declared.type)
                return None
            case _:
                return None

    def at(self, one: Type, steps: Iterable[str]) -> list[Type | ModelDecl]:
        """Return what may stand where the steps of a JSON pointer lead, each once.

        None of it is a reference, a union or nullable.
        """
        found = self._alternatives([one])
        for step in steps:
            found = self._alternatives(
                inner for each in found for inner in _members(each, step)
            )
        return found

    def _alternatives(self, types: Iterable[Type]) -> list[Type | ModelDecl]:
        """Return what types are, once what stands for several others is resolved."""
        found: list[Type | ModelDecl] = []
        waiting, seen = list(types), set[str]()
        while waiting:
            match waiting.pop(0):
                case NullableType(inner=inner):
                    waiting.append(inner)
                case ScalarUnionType(variants=variants):
                    waiting.extend(variants)
                case DeclarationRef(name=name):
                    declaration = self._by_name[name]
                    if isinstance(declaration, ModelDecl):
                        found.append(declaration)
                    elif isinstance(declaration, CustomTypeDecl):
                        found.append(AnyType())
                    elif name not in seen:
                        seen.add(name)
                        waiting.extend(_stands_for(declaration))
                case other:
                    found.append(other)
        return [one for n, one in enumerate(found) if one not in found[:n]]

    def tells_values(self, one: Type) -> bool:
        """Tell whether what is given for a type is written or checked by it.

        That is so where some Python name differs from its wire name, where a datetime
        would be taken for a date, where True is a digit on the wire, and where objects
        are of one model or another.
        """
        return any(map(_tells, inner_types(one))) or any(
            name in self._telling for name in references(one)
        )

    def holds_read_only(self, one: Type) -> bool:
        """Tell whether some model in a type's graph has a read-only field."""
        return any(name in self._holding_read_only for name in references(one))

    @cached_property
    def _telling(self) -> set[str]:
        return self._leading_to(_declares_values)

    @cached_property
    def _holding_read_only(self) -> set[str]:
        return self._leading_to(_declares_read_only)

    def reached(self, names: Iterable[str]) -> set[str]:
        """Return the names of declarations and of all that they lead to."""
        return _all_behind(names, self.mentions)

    @cached_property
    def mentions(self) -> Mapping[str, frozenset[str]]:
        """The declarations that each one names."""
        return {
            name: frozenset(o for one in declared_types(each) for o in references(one))
            for name, each in self._by_name.items()
        }

    @cached_property
    def users(self) -> Mapping[str, Sequence[str]]:
        """The declarations that name each one."""
        users: dict[str, list[str]] = {name: [] for name in self._by_name}
        for name, mentioned in self.mentions.items():
            for one in mentioned:
                users[one].append(name)
        return users

    def _leading_to(self, is_so: Callable[[Declaration], bool]) -> set[str]:
        """Return the names of what is so and of all that leads to it."""
        return self.leading_to(
            name for name, one in self._by_name.items() if is_so(one)
        )

    def leading_to(self, names: Iterable[str]) -> set[str]:
        """Return the declarations of these names and all that lead to them."""
        return _all_behind(names, self.users)


def _all_behind(names: Iterable[str], steps: Mapping[str, Iterable[str]]) -> set[str]:
    """Return names and all to which steps lead from them."""
    found: set[str] = set()
    waiting = list(names)
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting.extend(steps[name])
    return found


def _declares_read_only(declaration: Declaration) -> bool:
    return isinstance(declaration, ModelDecl) and any(
        field.read_only for field in declaration.fields
    )


def _declares_values(declaration: Declaration) -> bool:
    if isinstance(declaration, ModelDecl) and any(
        field.name != field.wire for field in declaration.fields
    ):
        return True
    types = tuple(declared_types(declaration))
    if isinstance(declaration, UnionDecl) and any(
        isinstance(one, DeclarationRef) for one in types
    ):
        return True
    return any(_tells(inner) for one in types for inner in inner_types(one))


def _tells(one: Type) -> bool:
    match one:
        case StringType(format=form):
            return form.is_date or form is StringFormat.BASE64URL
        case EnumType():
            return one.is_flag
        case _:
            return False
