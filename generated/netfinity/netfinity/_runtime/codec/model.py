"""The base classes of all models."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self, cast

import msgspec

from .decode import decode_json
from .encode import encode_json
from .type_index import EXTRA, is_array, is_object
from .wire_names import to_wire

if TYPE_CHECKING:
    from ..spec.options import OnDrift

__all__ = ["Model", "OpenModel"]


class Model(msgspec.Struct, kw_only=True, omit_defaults=True):
    """An object of the API. Optional properties are None when absent or null."""

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
        return cast("dict[str, Any]", to_wire(self, None))

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

    def __repr__(self) -> str:
        shown = ", ".join(f"{name}={value!r}" for name, value in self.__rich_repr__())
        return f"{type(self).__name__}({shown})"

    def __rich_repr__(self) -> list[tuple[str, Any]]:
        names = list(self.__struct_fields__)
        if EXTRA in self.__struct_encode_fields__:
            # Inherited, so it would come first.
            names.append(names.pop(self.__struct_encode_fields__.index(EXTRA)))
        return [(name, self._shown(name)) for name in names]

    def _shown(self, name: str) -> Any:
        value = getattr(self, name)
        if name in self.__sensitive__ and value is not None:
            return _Shown("'***'")
        return _redact(value)


class OpenModel(Model, kw_only=True):
    """An object that may hold properties beyond the documented ones."""

    extra: dict[str, Any] = msgspec.field(default={}, name="#extra")
    """Undeclared properties by wire name."""


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
    if is_object(value):
        count = len(value)
        return _Shown("<1 field>" if count == 1 else f"<{count} fields>")
    if is_array(value):
        return [_redact(item) for item in value]
    return value
