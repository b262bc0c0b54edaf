# Copied by clientpress. Do not edit.
"""Decoding what disagrees with its documented type, and telling where it does.

A value of the wrong type stays as it was received, a missing required one is None.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

import msgspec

from ..core.errors import DriftError
from .extras import Extras, Seen, tell_of
from .json_paths import ANY_KEY, Path, render
from .surrogates import REPLACEMENT
from .type_index import ObjectVariant, TypeIndex, index_of, is_array, is_object
from .union_decoding import Memo, fit, nearest_variant

if TYPE_CHECKING:
    from ..spec.options import OnDrift

__all__ = ["Drift"]

_LOGGER = logging.getLogger(__name__.rpartition("._runtime")[0] or __name__)
_SHOWN = 5


class Drift:
    """One tolerant decoding."""

    __slots__ = ("_memo", "_paths", "_seen")

    def __init__(self) -> None:
        self._memo: Memo = {}
        # A dict for its order, and because a value may be tried as several types.
        self._paths: dict[str, None] = {}
        self._seen: Seen = set()

    def decode(self, value: Any, type_: Any, path: Path = None) -> Any:
        """Give a decoded JSON value the type as far as it goes."""
        index = index_of(type_)
        if index.anything and not index.choice:
            return value
        if index.choice:
            return self._choice(value, index, path)
        if is_object(value) and index.objects:
            return self._object(value, index.objects[0], path)
        if is_array(value) and index.lists and index.lists[0].item is not None:
            item = index.lists[0].item
            return [self.decode(v, item, (path, i)) for i, v in enumerate(value)]
        try:
            return fit(index, value, self._memo)
        except msgspec.ValidationError:
            return self._keep(value, path)

    def note_replaced(self, value: Any, path: Path = None) -> None:
        """Note the texts in a JSON value of which a part could not be read."""
        if isinstance(value, str):
            if REPLACEMENT in value:
                self._keep(value, path)
        elif is_array(value):
            for index, item in enumerate(value):
                self.note_replaced(item, (path, index))
        elif is_object(value):
            for name, item in value.items():
                self.note_replaced(name, path)
                # The name may be data as well as one that is documented.
                known = name if name.isidentifier() else ANY_KEY
                self.note_replaced(item, (path, known))

    def report(self, on_drift: OnDrift, where: str) -> None:
        """Report what was found, once.

        Raises DriftError when that is what `on_drift` asks for.
        """
        tell_of(self._seen)
        if not self._paths or on_drift == "ignore":
            return
        paths = tuple(self._paths)
        shown = ", ".join(paths[:_SHOWN])
        if len(paths) > _SHOWN:
            shown += f" and {len(paths) - _SHOWN} more"
        message = f"{where}: the JSON differs from its documented type at {shown}"
        if on_drift == "raise":
            raise DriftError(message, paths)
        _LOGGER.warning("%s", message)

    def _choice(self, value: Any, index: TypeIndex, path: Path) -> Any:
        try:
            return fit(index, value, self._memo)
        except msgspec.ValidationError:
            near = nearest_variant(index, value)
        if near is None:
            return self._keep(value, path)
        return self.decode(value, near, path)

    def _object(self, value: dict[str, Any], variant: ObjectVariant, path: Path) -> Any:
        if not variant.is_model:
            step = (path, ANY_KEY)
            return {k: self.decode(v, variant.rest, step) for k, v in value.items()}
        values: dict[str, Any] = {}
        absent: list[str] = []
        for field in variant.fields:
            if field.wire in value:
                step = (path, field.wire)
                values[field.name] = self.decode(value[field.wire], field.type, step)
            elif field.required:
                values[field.name] = self._keep(None, (path, field.wire))
                absent.append(field.wire)
        # As msgspec makes it, which fills in nothing that was not received.
        model: Any = msgspec.StructMeta.__call__(variant.type, **values)
        if variant.rest is not None:
            model.extra = self._extras(value, variant, absent, path)
        return model

    def _extras(
        self,
        value: dict[str, Any],
        variant: ObjectVariant,
        absent: list[str],
        path: Path,
    ) -> Extras | None:
        extra = Extras()
        for name, item in value.items():
            if name in variant.wires:
                continue
            if variant.undeclared == "drift":
                # Names that nobody documented may be data.
                self._keep(item, (path, name if name.isidentifier() else ANY_KEY))
            extra[name] = self.decode(item, variant.rest, (path, ANY_KEY))
        if extra:
            self._seen.add(variant.type if variant.undeclared == "news" else None)
        if absent:
            extra.absent = frozenset(absent)
        return extra if extra or absent else None

    def _keep(self, value: Any, path: Path) -> Any:
        self._paths[render(path)] = None
        return value
