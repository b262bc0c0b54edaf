# Copied by clientpress. Do not edit.
"""The base classes of all models."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self, TypeAlias, cast

import msgspec

from ..core.narrowing import is_mapping
from .decode import decode_json
from .encode import encode_json
from .extras import Extras
from .type_index import is_array
from .wire_names import to_wire

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..spec.options import OnDrift

__all__ = ["ClosedModel", "Model", "OpenModel"]

if TYPE_CHECKING:
    _Extra: TypeAlias = dict[str, Any]
else:
    _Extra = Extras


class Model(
    msgspec.Struct, kw_only=True, omit_defaults=True, forbid_unknown_fields=True
):
    """An object of the API. Optional properties are None when absent or null.

    What the server sends beyond the documented properties is kept in `extra`, and sent
    again. `msgspec.json.decode` refuses such an object: `from_json` takes it.
    """

    # None until there are some, which saves a dict for each object.
    extra: _Extra = msgspec.field(default=cast("Any", None), name="#extra")
    """Undeclared properties by wire name."""

    __undeclared__: ClassVar[Literal["expected", "news", "drift"]] = "news"
    """What it is that an object has undeclared properties: documented, worth a note in
    the log, or a contradiction to the document."""
    __sensitive__: ClassVar[frozenset[str]] = frozenset()
    """Attributes whose values never appear in a repr."""
    __read_only__: ClassVar[frozenset[str]] = frozenset()
    """Attributes that are left out when the object is sent as a body."""
    __odd_names__: ClassVar[dict[str, str]] = {}
    """Wire names that msgspec refuses (quotes, backslashes, control characters), by
    attribute."""

    @classmethod
    def from_json(cls, content: bytes | str, *, on_drift: OnDrift = "warn") -> Self:
        """Read an object from JSON, the way answers are read.

        Raises DecodeError, and DriftError when `on_drift` is "raise".
        """
        if isinstance(content, str):
            content = content.encode("utf-8", "surrogatepass")
        found = decode_json(content, cls, on_drift=on_drift, where=cls.__name__)
        return cast("Self", found)

    def to_json(self) -> bytes:
        """The object as JSON, without what is None and optional."""
        return encode_json(self, None)

    def to_dict(self) -> dict[str, Any]:
        """The object by wire names, as plain dicts, lists, strings and numbers."""
        return cast("dict[str, Any]", msgspec.to_builtins(to_wire(self, None)))

    @classmethod
    def __get_pydantic_core_schema__(cls, source: object, handler: object) -> Any:
        """For pydantic: instances and dicts are taken, JSON is as on the wire."""
        del source, handler
        from .pydantic_schema import core_schema  # few programs need it

        return core_schema(cls)

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: object, handler: object) -> Any:
        """For pydantic: the JSON schema of the object on the wire."""
        del schema, handler
        from .pydantic_schema import json_schema

        return json_schema(cls)

    def __eq__(self, other: object) -> bool:
        same = msgspec.Struct.__eq__(self, other)
        if same is False and isinstance(other, Model):
            own, others = _HELD(self), _HELD(other)
            if not own and not others and own is not others:
                # Nobody has looked at the extras of one of them yet.
                return msgspec.Struct.__eq__(
                    _without_extras(self), _without_extras(other)
                )
        return same

    def __repr__(self) -> str:
        shown = ", ".join(f"{name}={value!r}" for name, value in self.__rich_repr__())
        return f"{type(self).__name__}({shown})"

    def __rich_repr__(self) -> list[tuple[str, Any]]:
        names = [name for name in self.__struct_fields__ if name != "extra"]
        if _HELD(self):
            names.append("extra")
        return [(name, self._shown(name)) for name in names]

    def _shown(self, name: str) -> Any:
        value = getattr(self, name)
        if name in self.__sensitive__ and value is not None:
            return _Shown("'***'")
        return _redact(value)


_SLOT: Any = Model.__dict__["extra"]
_HELD: Callable[[Model], dict[str, Any] | None] = _SLOT.__get__


def _extra_of(model: Model) -> dict[str, Any]:
    held = _HELD(model)
    if held is None:
        held = Extras()
        _SLOT.__set__(model, held)
    return held


# msgspec goes to the slot itself, past the property.
type.__setattr__(Model, "extra", property(_extra_of, _SLOT.__set__))


def _without_extras(model: Model) -> Model:
    return msgspec.structs.replace(model, extra=None)


class OpenModel(Model, kw_only=True):
    """An object that may hold properties beyond the documented ones."""

    __undeclared__ = "expected"


class ClosedModel(Model, kw_only=True):
    """An object that holds no other properties, by its document."""

    __undeclared__ = "drift"


class _Shown:
    """Stands in a repr for what must not be shown."""

    __slots__ = ("text",)

    def __init__(self, text: str) -> None:
        self.text = text

    def __repr__(self) -> str:
        return self.text


def _redact(value: Any) -> Any:
    """The value without the contents of mappings.

    A mapping is an object of unknown shape, or a documented one that came in another
    shape than expected: nobody said which of its properties are sensitive.
    """
    if is_mapping(value):
        count = len(value)
        return _Shown("<1 field>" if count == 1 else f"<{count} fields>")
    if is_array(value):
        return [_redact(item) for item in value]
    return value
