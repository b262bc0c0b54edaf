"""Decoding what disagrees with its documented type, and telling where it does.

A value of the wrong type stays as it was received, a missing required one is None.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any, TypeAlias

import msgspec

from ..core.errors import DriftError
from .type_index import ObjectVariant, TypeIndex, index_of, is_array, is_object
from .union_decoding import Memo, fit, nearest_variant

if TYPE_CHECKING:
    from ..spec.options import OnDrift

__all__ = ["ANY_KEY", "Drift", "Path", "render"]

Path: TypeAlias = "tuple[Path, str | int] | None"
"""The way to a value: the way to its parent and one step; None at the top."""

ANY_KEY = "*"
"""Stands for a key of a mapping: such keys are data and not for logs."""

_LOGGER = logging.getLogger(__name__.rpartition("._runtime")[0] or __name__)
_SHOWN = 5


class Drift:
    """One tolerant decoding."""

    __slots__ = ("_memo", "_paths")

    def __init__(self) -> None:
        self._memo: Memo = {}
        # A dict for its order, and because what hangs on a model is met twice.
        self._paths: dict[str, None] = {}

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

    def report(self, on_drift: OnDrift, where: str) -> None:
        """Report what was found, once.

        Raises DriftError when that is what `on_drift` asks for.
        """
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
        for field in variant.fields:
            if field.wire in value:
                step = (path, field.wire)
                values[field.name] = self.decode(value[field.wire], field.type, step)
            elif field.required:
                values[field.name] = self._keep(None, (path, field.wire))
        return variant.type(**values)

    def _keep(self, value: Any, path: Path) -> Any:
        self._paths[render(path)] = None
        return value


def render(path: Path) -> str:
    """The path in JSONPath notation."""
    steps: list[str] = []
    while path is not None:
        path, step = path
        if isinstance(step, int) or step == ANY_KEY:
            steps.append(f"[{step}]")
        elif step.isidentifier():
            steps.append(f".{step}")
        else:
            steps.append(f"[{step!r}]")
    return "$" + "".join(reversed(steps))
