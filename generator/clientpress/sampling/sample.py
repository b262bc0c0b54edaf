"""A value of a schema as it goes over the wire, and what each part of it is."""

from __future__ import annotations

from typing import Any, TypeAlias

from msgspec import Struct
from msgspec.structs import replace

from ..ir import AnyType, CustomTypeDecl, ModelDecl, Type

Sampled: TypeAlias = Type | ModelDecl | CustomTypeDecl


class Sample(Struct, frozen=True):
    """`wire` is the value as JSON, `of` what it is a value of.

    `of` is what was chosen among alternatives: never a reference, a union or nullable.
    Objects have `members`, lists `items`. What is `documented` is an example or a
    default of the document, and not made up.
    """

    of: Sampled
    wire: Any
    members: tuple[Member, ...] = ()
    items: tuple[Sample, ...] = ()
    documented: bool = False

    @property
    def holds_documented(self) -> bool:
        """Whether some part of the value is an example of the document."""
        parts = (*self.items, *(member.sample for member in self.members))
        return self.documented or any(part.holds_documented for part in parts)


class Member(Struct, frozen=True):
    """A property of a sampled object: its Python name, its name on the wire, its value.

    What is `sensitive` is not for readers' eyes.
    """

    name: str
    wire: str
    sample: Sample
    sensitive: bool = False


def revealed(sample: Sample) -> Sample:
    """Return a sample of which nothing is sensitive: one that was chosen to be shown."""
    return replace(
        sample,
        members=tuple(
            replace(one, sample=revealed(one.sample), sensitive=False)
            for one in sample.members
        ),
        items=tuple(map(revealed, sample.items)),
    )


def object_sample(of: Sampled, members: tuple[Member, ...]) -> Sample:
    """Return the sample of an object that has the given members."""
    return Sample(of, {m.wire: m.sample.wire for m in members}, members)


def list_sample(of: Sampled, items: tuple[Sample, ...]) -> Sample:
    """Return the sample of a list that has the given items."""
    return Sample(of, [item.wire for item in items], items=items)


def any_sample() -> Sample:
    """Return a sample where no schema says anything."""
    return Sample(AnyType(), {"any": 1})
