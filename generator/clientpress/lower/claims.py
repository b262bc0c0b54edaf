"""Which variant of a union a discriminator's value means, where several places say it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from enum import IntEnum
from typing import NamedTuple

from ..ir import Pointer


class Strength(IntEnum):
    """How much a claim counts: the later ones overrule the earlier ones."""

    NAME = 1
    """A variant's schema is called so."""
    LIST = 2
    """A variant's property lists the value among others, maybe those of its base."""
    OWN = 3
    """The schema of a variant says so by an extension."""
    MAPPING = 4
    CONSTANT = 5
    """A variant's property can have no other value."""


class Claim(NamedTuple):
    """One place that says that `value` means the class `variant`."""

    value: str
    variant: str
    strength: Strength
    pointer: Pointer = ()


class Loss(NamedTuple):
    """A claim of the document's that cannot hold, and the one that it gives way to.

    `by` is None where another claim is as strong, so that the value means neither.
    """

    claim: Claim
    by: Claim | None


class Table(NamedTuple):
    """What was decided; `is_open` if of some variant nothing is known but its name.

    `names` are the values that are nothing but the name of a schema.
    """

    variants: Mapping[str, str]
    names: frozenset[str]
    is_open: bool
    losses: tuple[Loss, ...]


def decide(claims: Sequence[Claim], variants: Collection[str]) -> Table:
    """Return which of the variants each value means.

    A claim that a variant's only value rules out does not count. Of the others the
    strongest decides; what several variants claim alike tells none of them, and weaker
    claims are asked. Lists are asked only where something stronger does not know all
    variants. Names and lists give way without being a loss: a list is often older than
    the mapping beside it, and nobody wrote that a name is a value.
    """
    impossible = dict(_impossible(claims))
    possible = [claim for claim in claims if claim not in impossible]
    winners = _winners(one for one in possible if one.strength is not Strength.LIST)
    if not _known(winners).issuperset(variants):
        winners = _winners(possible)
    losses = [Loss(claim, by) for claim, by in impossible.items()]
    for claim in possible:
        by = winners.get(claim.value)
        if (by is None or by.variant != claim.variant) and _is_said(claim, by):
            losses.append(Loss(claim, by))
    return Table(
        {value: winner.variant for value, winner in winners.items()},
        frozenset(v for v, one in winners.items() if one.strength is Strength.NAME),
        not _known(winners).issuperset(variants),
        tuple(losses),
    )


def _winners(claims: Iterable[Claim]) -> dict[str, Claim]:
    by_value: dict[str, list[Claim]] = {}
    for claim in claims:
        by_value.setdefault(claim.value, []).append(claim)
    found = ((value, _strongest(several)) for value, several in by_value.items())
    return {value: winner for value, winner in found if winner is not None}


def _known(winners: Mapping[str, Claim]) -> set[str]:
    """Return the variants of which more than a name is known."""
    return {one.variant for one in winners.values() if one.strength > Strength.NAME}


def _is_said(claim: Claim, by: Claim | None) -> bool:
    """Tell whether somebody wrote a claim that does not hold.

    A constant that variants have in common is not one: heirs have that of their base.
    """
    if claim.strength is Strength.CONSTANT:
        return False
    return claim.strength >= Strength.OWN and (
        by is None or by.strength >= Strength.OWN
    )


def _impossible(claims: Sequence[Claim]) -> Iterator[tuple[Claim, Claim]]:
    """Yield claims that a variant's own constant rules out, with that constant.

    Only a constant that is no other variant's proves that. A mapping that has it is
    right, whatever else it has.
    """
    constants = [one for one in claims if one.strength is Strength.CONSTANT]
    values = [one.value for one in constants]
    for constant in constants:
        if values.count(constant.value) > 1:
            continue
        said = [
            one
            for one in claims
            if one.variant == constant.variant
            and one.strength in (Strength.OWN, Strength.MAPPING)
        ]
        if all(one.value != constant.value for one in said):
            yield from ((one, constant) for one in said)


def _strongest(claims: Iterable[Claim]) -> Claim | None:
    """Return the strongest claim that no other variant has as strongly."""
    for strength in sorted(Strength, reverse=True):
        found = [one for one in claims if one.strength is strength]
        if len({one.variant for one in found}) == 1:
            return found[0]
    return None
