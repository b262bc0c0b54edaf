"""Takes out of answers what is not for an assistant's eyes."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from typing import Any
from urllib.parse import quote, quote_plus

from ..ir import (
    ArrayType,
    DeclarationRef,
    Declarations,
    MapType,
    MediaType,
    ModelDecl,
    NullableType,
    ScalarUnionType,
    Type,
    UnionDecl,
)
from ..ir.graph import reached
from ..json_values import is_list, is_object

HIDDEN = "[hidden]"
_SHORTEST = 4
"""Characters of a secret that is looked for: a shorter one stands in any text."""


class Hider:
    """Hides what is marked `x-sensitive`, and the secrets of the client itself."""

    def __init__(self, declared: Declarations, secrets: Iterable[str] = ()) -> None:
        self._declared = declared
        self._secrets: tuple[str, ...] = ()
        self.learn(secrets)

    def learn(self, secrets: Iterable[str]) -> None:
        """Hide these too from now on, as they are and as an address has them."""
        spelt = {
            spell(one)
            for one in secrets
            if len(one) >= _SHORTEST
            for spell in (str, _quoted, quote_plus)
        }
        if not spelt <= {*self._secrets}:
            # Of two that begin alike nothing of the longer one is to be left.
            known = sorted(spelt.union(self._secrets))
            self._secrets = tuple(sorted(known, key=len, reverse=True))

    def body(self, value: Any, contents: Collection[MediaType]) -> Any:
        """Return the JSON of an answer that is documented as one of these contents."""
        if any(one.sensitive for one in contents):
            return HIDDEN
        return self.value(value, [one.type for one in contents if one.type is not None])

    def value(self, value: Any, types: Collection[Type]) -> Any:
        """Return JSON that is documented as one of these types.

        What came in another shape than that is searched for the names of properties that
        are sensitive anywhere below these types: nobody said which of them it has.
        """
        return _Walk(self, self._declared, types).shown(value, types)

    def text(self, text: str) -> str:
        """Return a text without secrets."""
        for secret in self._secrets:
            text = text.replace(secret, HIDDEN)
        return text


def _quoted(secret: str) -> str:
    return quote(secret, safe="")


class _Walk:
    """Goes through one value."""

    def __init__(
        self, hider: Hider, declared: Declarations, types: Collection[Type]
    ) -> None:
        self._hider = hider
        self._declared = declared
        models = [declared[name] for name in reached(types, declared)]
        self._names = {
            field.wire
            for model in models
            if isinstance(model, ModelDecl)
            for field in model.fields
            if field.sensitive
        }
        self._models: dict[str, dict[str, tuple[Type, bool]]] = {}

    def shown(self, value: Any, types: Collection[Type]) -> Any:
        if isinstance(value, str):
            return self._hider.text(value)
        if is_list(value):
            items = [
                one.item for one in self._parts(types) if isinstance(one, ArrayType)
            ]
            return [self.shown(one, items) for one in value]
        if not is_object(value):
            return value
        parts = list(self._parts(types))
        models = [one for one in parts if isinstance(one, ModelDecl)]
        maps = [one.value for one in parts if isinstance(one, MapType)]
        is_known = bool(models or maps)
        return {
            self._hider.text(name): self._member(name, held, models, maps, is_known)
            for name, held in value.items()
        }

    def _member(
        self,
        name: str,
        value: Any,
        models: list[ModelDecl],
        maps: list[Type],
        is_known: bool,
    ) -> Any:
        types = list(maps)
        hidden = not is_known and name in self._names
        is_declared = False
        for model in models:
            field = self._fields(model).get(name)
            if field is not None:
                is_declared = True
                types.append(field[0])
                hidden = hidden or field[1]
            else:
                hidden = hidden or model.sensitive_extras
                types += [] if model.extras is None else [model.extras]
        # What no model declares may be anything, a model of another place too.
        hidden = hidden or (not is_declared and not maps and name in self._names)
        return HIDDEN if hidden else self.shown(value, types)

    def _fields(self, model: ModelDecl) -> dict[str, tuple[Type, bool]]:
        known = self._models.get(model.name)
        if known is None:
            known = {
                field.wire: (field.type, field.sensitive) for field in model.fields
            }
            self._models[model.name] = known
        return known

    def _parts(self, types: Iterable[Type]) -> Iterator[Type | ModelDecl]:
        """Yield what a value of one of these types may be, references followed."""
        waiting, seen = list(types), set[str]()
        while waiting:
            match waiting.pop():
                case NullableType(inner=inner):
                    waiting.append(inner)
                case ScalarUnionType(variants=variants):
                    waiting += variants
                case DeclarationRef(name=name) if name not in seen:
                    seen.add(name)
                    declared = self._declared[name]
                    if isinstance(declared, ModelDecl):
                        yield declared
                    elif isinstance(declared, UnionDecl):
                        waiting += declared.variants
                case DeclarationRef():
                    pass
                case other:
                    yield other
