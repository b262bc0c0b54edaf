"""Which variant a discriminator's value means where several places say it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from clientpress.lower.claims import Claim, Strength, decide

from .building import TEXT, lowered, model, ref

if TYPE_CHECKING:
    from clientpress.diagnostics import Problem

NAME, LIST, OWN = Strength.NAME, Strength.LIST, Strength.OWN
MAPPING, CONSTANT = Strength.MAPPING, Strength.CONSTANT

Said = tuple[str, str, Strength]
CASES: dict[str, tuple[list[Said], dict[str, str], bool, list[str]]] = {
    "names alone leave it open": (
        [("A", "A", NAME), ("B", "B", NAME)],
        {"A": "A", "B": "B"},
        True,
        [],
    ),
    "a mapping of both closes it": (
        [("a", "A", MAPPING), ("b", "B", MAPPING), ("A", "A", NAME)],
        {"a": "A", "b": "B", "A": "A"},
        False,
        [],
    ),
    "what the mapping leaves out, a constant tells": (
        [("a", "A", MAPPING), ("b", "B", CONSTANT)],
        {"a": "A", "b": "B"},
        False,
        [],
    ),
    "a constant overrules the mapping": (
        [("x", "A", MAPPING), ("a", "A", CONSTANT), ("b", "B", MAPPING)],
        {"a": "A", "b": "B"},
        False,
        ["x A"],
    ),
    "constants that are exchanged in the mapping": (
        [
            ("a", "B", MAPPING),
            ("b", "A", MAPPING),
            ("a", "A", CONSTANT),
            ("b", "B", CONSTANT),
        ],
        {"a": "A", "b": "B"},
        False,
        ["a B", "b A"],
    ),
    "a constant overrules the mapping of another variant, which stays open": (
        [("a", "B", MAPPING), ("a", "A", CONSTANT)],
        {"a": "A"},
        True,
        ["a B"],
    ),
    "a second word for a constant is kept": (
        [
            ("a", "A", MAPPING),
            ("old", "A", MAPPING),
            ("a", "A", CONSTANT),
            ("b", "B", MAPPING),
        ],
        {"a": "A", "old": "A", "b": "B"},
        False,
        [],
    ),
    "a constant that both have proves nothing": (
        [
            ("a", "A", MAPPING),
            ("b", "B", MAPPING),
            ("x", "A", CONSTANT),
            ("x", "B", CONSTANT),
        ],
        {"a": "A", "b": "B"},
        False,
        [],
    ),
    "a list does not overrule the mapping": (
        [("a", "A", MAPPING), ("b", "B", MAPPING), ("a", "B", LIST), ("c", "B", LIST)],
        {"a": "A", "b": "B"},
        False,
        [],
    ),
    "lists tell what they do not have in common": (
        [("a", "A", LIST), ("c", "A", LIST), ("b", "B", LIST), ("c", "B", LIST)],
        {"a": "A", "b": "B"},
        False,
        [],
    ),
    "a constant comes before the list of a base": (
        [("a", "A", LIST), ("b", "A", LIST), ("b", "B", CONSTANT)],
        {"a": "A", "b": "B"},
        False,
        [],
    ),
    "a name comes after what another variant lists": (
        [("A", "A", NAME), ("A", "B", LIST), ("b", "B", LIST)],
        {"A": "B", "b": "B"},
        True,
        [],
    ),
    "the mapping overrules what a schema says of itself": (
        [("a", "B", MAPPING), ("a", "A", OWN)],
        {"a": "B"},
        True,
        ["a A"],
    ),
    "what two schemas say of themselves tells neither": (
        [("a", "A", OWN), ("a", "B", OWN)],
        {},
        True,
        ["a A", "a B"],
    ),
}


@pytest.mark.parametrize(
    ("said", "table", "is_open", "lost"), CASES.values(), ids=CASES
)
def test_one_table_is_made_of_all_claims(
    said: list[Said], table: dict[str, str], is_open: bool, lost: list[str]
) -> None:
    for several in (said, said[::-1]):
        found = decide([Claim(*one) for one in several], ["A", "B"])
        assert found.variants == table
        assert found.is_open is is_open
        losses = {f"{one.claim.value} {one.claim.variant}" for one in found.losses}
        assert losses == {*lost}


def constant(value: str) -> dict[str, Any]:
    """Return a schema of two properties, one of which is always `value`."""
    return model(kind={"const": value}, name=TEXT)


def lost(either: dict[str, Any], **components: Any) -> list[Problem]:
    """Return what is told of a union of components with a discriminator."""
    union = {"oneOf": [ref(one) for one in components], "discriminator": either}
    _, problems = lowered(components={"schemas": {**components, "Either": union}})
    return problems


def test_a_mapping_that_a_constant_rules_out_is_told_where_it_stands() -> None:
    either = {"propertyName": "kind", "mapping": {"CAT": "Cat", "dog": "Dog"}}
    [problem] = lost(either, Cat=constant("cat"), Dog=constant("dog"))
    place = ("components", "schemas", "Either", "discriminator", "mapping", "CAT")
    assert problem.pointer == place
    assert problem.code == "discriminator-value"
    assert "'kind' of Cat is always 'cat'" in problem.message
    assert problem.hint == "the constant counts: 'cat' is Cat"


def test_an_extension_that_the_mapping_contradicts_is_told_where_it_stands() -> None:
    either = {"propertyName": "kind", "mapping": {"cat": "Cat", "dog": "Dog"}}
    cat = model(kind=TEXT) | {"x-ms-discriminator-value": "dog"}
    [problem] = lost(either, Cat=cat, Dog=model(kind=TEXT, name=TEXT))
    assert problem.pointer[-2:] == ("Cat", "x-ms-discriminator-value")
    assert problem.message == (
        "this says that 'dog' means Cat, but the mapping says Dog"
    )


def test_what_two_schemas_say_of_themselves_is_told_at_both() -> None:
    said = {"x-ms-discriminator-value": "pet"}
    cat, dog = model(kind=TEXT) | said, model(kind=TEXT, name=TEXT) | said
    problems = lost({"propertyName": "kind"}, Cat=cat, Dog=dog)
    assert [one.pointer[-2] for one in problems] == ["Cat", "Dog"]


def test_lists_and_names_give_way_without_a_word() -> None:
    either = {"propertyName": "kind", "mapping": {"Dog": "Cat", "d": "Dog"}}
    cat = model(kind={"enum": ["d", "c"]})
    assert lost(either, Cat=cat, Dog=model(kind=TEXT, name=TEXT)) == []
