# Copied by clientpress. Do not edit.
"""Which variant of a union a mapping is meant to be that a caller gives."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..core.sentinel import UNSET
from .json_paths import Path, render
from .type_index import ObjectVariant, TypeIndex, index_of, is_model, model_variant

__all__ = ["Unfinished", "check_variant", "given_variant", "match"]

_NAMED = 4
"""So many variants are named in an error."""


class Unfinished(dict[str, Any]):
    """An object that more is added to: it need not be any variant by itself."""

    __slots__ = ()


def given_variant(index: TypeIndex, value: Mapping[Any, Any]) -> ObjectVariant | None:
    """The model or mapping that the value is meant to be, None where there is none."""
    tagged = index.tagged(value)
    if tagged is not None:
        if is_model(tagged):
            return model_variant(tagged)
        return given_variant(index_of(tagged), value)
    if len(index.objects) < 2:
        return index.objects[0] if index.objects else None
    fitting = [one for one in index.objects if one.misfit(value) is None]
    whole = [one for one in fitting if not _missing(one, value)]
    return max(whole or fitting or index.objects, key=lambda one: match(one, value))


def match(variant: ObjectVariant, value: Mapping[Any, Any]) -> tuple[int, int]:
    """How well the keys match: more known ones first, then fewer missing ones."""
    known = variant.named_in(value)
    return len(known), -len(variant.required - known)


def check_variant(
    index: TypeIndex,
    value: Mapping[Any, Any],
    nearest: ObjectVariant | None,
    path: Path,
) -> None:
    """Raise TypeError if a value is none of the variants: a slip would go unnoticed.

    `nearest` is the variant that it is meant to be, if any.
    """
    if nearest is None or index.anything or isinstance(value, Unfinished):
        return
    missing, misfit = _missing(nearest, value), nearest.misfit(value)
    unknown = index.is_foreign(value) and index.tagged(value) is None
    if not (missing or misfit or unknown):
        return
    names = [one.type.__name__ for one in index.objects if one.is_model]
    if len(names) > _NAMED:
        names = [*names[:_NAMED], f"{len(names) - _NAMED} others"]
    if unknown:
        tags = {name for tag in index.tags for name in tag.names if name in value}
        problem = f"{' and '.join(sorted(tags))} says none of them"
    elif missing:
        problem = f"{nearest.type.__name__} must have {', '.join(missing)}"
    else:
        problem = f"{misfit} of {nearest.type.__name__} has another value"
    raise TypeError(
        f"{render(path)} must be one of {', '.join(names)}: {problem}. What the document"
        " does not know can be sent by the option extra_body"
    )


def _missing(variant: ObjectVariant, value: Mapping[Any, Any]) -> list[str]:
    given = {key: member for key, member in value.items() if member is not UNSET}
    lacking = variant.given - variant.named_in(given)
    return [field.name for field in variant.fields if field.wire in lacking]
