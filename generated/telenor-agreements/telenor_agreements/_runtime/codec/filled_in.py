# Copied by clientpress. Do not edit.
"""Properties that need not be given to build a model, and have a value all the same."""

from __future__ import annotations

from typing import Any, cast

import msgspec

from ..core.sentinel import UNSET

__all__ = ["READ_ONLY", "FilledInMeta", "constant", "own_value"]


class _FilledIn:
    """Stands in a model where a default would, for what a call fills in.

    As a default, msgspec would leave it out of what is sent, and would not miss it in
    what is received.
    """

    __slots__ = ("is_required", "value")

    def __init__(self, value: Any, *, is_required: bool = True) -> None:
        self.value = value
        self.is_required = is_required


READ_ONLY: Any = _FilledIn(UNSET)
"""The property is required in answers, and is not sent."""


def constant(value: Any) -> Any:
    """The property is required, and this is its only value."""
    return _FilledIn(value)


def own_value(value: Any) -> Any:
    """The property may be missing, and tells by this value what the object is."""
    return _FilledIn(value, is_required=False)


class FilledInMeta(msgspec.StructMeta):
    """The type of models with such properties.

    msgspec decodes without calling a class, so it demands those of these properties that
    are required, and makes nothing up; whoever calls the class may leave them out.
    """

    __filled_in__: dict[str, Any]

    def __new__(
        mcs,
        name: str,
        bases: tuple[type, ...],
        namespace: dict[str, Any],
        **options: Any,
    ) -> Any:
        filled_in: dict[str, Any] = {}
        for attribute in namespace["__annotations__"]:
            given = namespace.get(attribute)
            default = getattr(given, "default", given)
            if not isinstance(default, _FilledIn):
                continue
            filled_in[attribute] = default.value
            wire = None if given is default else cast("Any", given).name
            if not default.is_required:
                namespace[attribute] = msgspec.field(name=wire, default=None)
            elif wire is None:
                del namespace[attribute]
            else:
                namespace[attribute] = msgspec.field(name=wire)
        made: Any = super().__new__(mcs, name, bases, namespace, **options)
        made.__filled_in__ = filled_in
        return made

    def __call__(cls, *arguments: Any, **values: Any) -> Any:
        return super().__call__(*arguments, **{**cls.__filled_in__, **values})
