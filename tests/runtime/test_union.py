"""Which variant of a union a value becomes, and what happens when none fits."""

import datetime as dt
import json
from typing import Any

import pytest

from tests.runtime.model_fixtures import contacts, decode, runtime

errors = runtime("core.errors")
Cat, Dog = contacts.Cat, contacts.Dog
Lion = contacts.Lion
Small, Large = contacts.Small, contacts.Large
Square, Circle = contacts.Square, contacts.Circle


def test_the_discriminator_decides() -> None:
    pet = decode('{"type":"cat","lives":9}', contacts.Pet)
    assert pet == Cat(type_="cat", lives=9)


def test_the_discriminator_wins_over_a_better_match() -> None:
    pet = decode('{"type":"dog","lives":9}', contacts.Pet)
    assert pet == Dog(type_="dog", extra={"lives": 9})


def test_an_unknown_discriminator_value_is_no_known_arm() -> None:
    pet = decode('{"type":"lynx","lives":9}', contacts.Pet)
    assert pet == {"type": "lynx", "lives": 9}


def test_an_unknown_value_of_an_open_discriminator_goes_by_the_fields() -> None:
    pet = decode('{"type":"lynx","lives":9}', contacts.OpenPet)
    assert pet == Cat(type_="lynx", lives=9)


@pytest.mark.parametrize("tag", ["1.5", "null", "[]", "{}"])
def test_a_discriminator_that_can_name_nothing_is_no_error(tag: str) -> None:
    value = decode(f'{{"type":{tag}}}', contacts.Pet, "ignore")
    assert value == {"type": json.loads(tag)}


def test_drift_inside_the_arm_the_discriminator_picked_stays_there() -> None:
    pet = decode('{"type":"cat","lives":"nine"}', contacts.Pet, "ignore")
    assert pet == Cat(type_="cat", lives="nine")


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ('"text"', "text"),
        ("7", 7),
        ('{"id":1}', Small(id=1)),
        ('[{"id":1}]', [Small(id=1)]),
    ],
)
def test_the_json_type_decides(content: str, expected: Any) -> None:
    assert decode(content, contacts.Mixed) == expected


def test_a_date_in_a_union_with_numbers_is_parsed() -> None:
    moment = decode('"2024-05-01T10:00:00Z"', contacts.Moment)
    assert moment == dt.datetime(2024, 5, 1, 10, tzinfo=dt.UTC)


def test_null_is_an_arm() -> None:
    assert decode("null", contacts.Moment) is None


def test_an_integer_stays_one_beside_a_number() -> None:
    assert isinstance(decode("1", contacts.Amount), int)


def test_a_whole_number_is_an_integer() -> None:
    assert decode("1.0", contacts.Mixed) == 1


def test_the_arm_with_most_declared_fields_wins() -> None:
    assert decode('{"id":1,"weight":2}', contacts.Sized) == Large(id=1, weight=2)


def test_a_tie_goes_to_the_first_arm() -> None:
    assert decode('{"id":1}', contacts.Sized) == Small(id=1)


@pytest.mark.parametrize("content", ['{"tail":"long"}', '{"kind":null,"tail":"long"}'])
def test_a_tie_that_a_discriminator_should_break_is_drift(content: str) -> None:
    assert decode(content, contacts.Beast, "ignore") == json.loads(content)
    with pytest.raises(runtime("core.errors").DriftError):
        decode(content, contacts.Beast)


def test_without_its_discriminator_the_fields_may_still_decide() -> None:
    assert decode('{"tail":"long","mane":1}', contacts.Beast) == Lion(
        tail="long", mane=1
    )


def test_an_object_without_a_required_field_is_the_most_alike_with_drift() -> None:
    found = decode('{"label":"x"}', contacts.Sized, "ignore")
    assert isinstance(found, Small)
    assert (found.id, found.label) == (None, "x")
    with pytest.raises(runtime("core.errors").DriftError):
        decode('{"label":"x"}', contacts.Sized)


@pytest.mark.parametrize("content", ['{"other":1}', "{}"])
def test_an_object_like_no_variant_is_kept_with_drift(content: str) -> None:
    assert decode(content, contacts.Sized, "ignore") == json.loads(content)
    with pytest.raises(runtime("core.errors").DriftError):
        decode(content, contacts.Sized)


def test_a_const_field_tells_arms_apart() -> None:
    shape = decode('{"shape":"circle","radius":2,"sideLength":3}', contacts.Shape)
    assert shape == Circle(shape="circle", radius=2.0, extra={"sideLength": 3})


def test_an_object_of_no_known_arm_is_kept() -> None:
    value = decode('{"shape":"line","length":2}', contacts.Shape)
    assert value == {"shape": "line", "length": 2}


def test_an_object_that_misses_a_variant_by_a_value_is_that_variant_with_drift() -> (
    None
):
    content = '{"shape":"circle","radius":"wide"}'
    assert decode(content, contacts.Shape, "ignore") == Circle(
        shape="circle", radius="wide"
    )
    with pytest.raises(runtime("core.errors").DriftError):
        decode(content, contacts.Shape)


def test_the_only_object_arm_keeps_what_drifts() -> None:
    value = decode('{"id":"one"}', contacts.SmallOrText, "ignore")
    assert value == Small(id="one")


@pytest.mark.parametrize("content", ["true", "2.5", "null"])
def test_a_scalar_that_fits_no_arm_is_kept_and_reported(content: str) -> None:
    assert decode(content, contacts.Mixed, "ignore") == json.loads(content)
    with pytest.raises(runtime("core.errors").DriftError):
        decode(content, contacts.Mixed)


def test_a_mapping_is_the_last_resort() -> None:
    assert decode('{"id":1}', contacts.Numbers) == Small(id=1)
    assert decode('{"a":1,"b":2}', contacts.Numbers) == {"a": 1, "b": 2}


def test_lists_of_models_are_told_apart() -> None:
    assert decode('[{"shape":"circle","radius":1}]', contacts.Lists) == [
        Circle(shape="circle", radius=1.0)
    ]


def test_an_arm_may_be_a_union() -> None:
    assert decode('{"type":"dog"}', contacts.Nested) == Dog(type_="dog")
    assert decode('{"shape":"square","sideLength":1}', contacts.Nested) == Square(
        shape="square", side_length=1.0
    )
    assert decode('"x"', contacts.Nested) == "x"


def test_unions_nest_in_models_lists_and_mappings() -> None:
    content = (
        '{"a":[{"type":"dog","barksAt":[{"type":"cat","lives":9,"bestFriend":'
        '{"type":"dog"}},null]}]}'
    )
    cat = Cat(type_="cat", lives=9, best_friend=Dog(type_="dog"))
    assert decode(content, dict[str, list[contacts.Pet]], "ignore") == {
        "a": [Dog(type_="dog", barks_at=[cat, None])]
    }


def test_a_union_may_be_optional() -> None:
    assert decode("[null]", list[contacts.Pet | None]) == [None]


def test_extras_of_an_arm_are_kept() -> None:
    (value,) = decode('[{"id":1,"weight":2,"colour":"red"}]', list[contacts.Sized])
    assert value.extra == {"colour": "red"}


def test_arms_tried_at_every_depth_do_not_multiply() -> None:
    # Each level fits both variants but for the misfit at the bottom. Without remembering
    # what inner values turned out to be this is two to the power of fifty tries.
    content = '{"left":' * 50 + '"misfit"' + "}" * 50
    value = decode(content, contacts.Node, "ignore")
    assert value == json.loads(content)


def test_a_value_of_the_wrong_kind_in_an_arm_is_named_by_its_path() -> None:
    content = '[{"type":"cat","lives":9,"bestFriend":{"type":"cat","lives":null}}]'
    with pytest.raises(runtime("core.errors").DriftError) as caught:
        decode(content, list[contacts.Pet])
    assert caught.value.paths == ("$[0].bestFriend.lives",)


def named(name: str, *variants: str) -> Any:
    """A union of what the module of the models knows."""
    return runtime("codec.union").union(name, contacts.__name__, *variants)


@pytest.mark.parametrize("content", ["5", '"a"', '[1,{"a":[]}]', '{"a":1}', "null"])
def test_what_is_no_variant_is_anything_where_that_is_one(content: str) -> None:
    assert decode(content, named("Anything", "Small", "Any")) == json.loads(content)


def test_a_variant_comes_before_anything() -> None:
    assert decode('{"id":1}', named("Anything", "Small", "Any")) == contacts.Small(id=1)


def test_the_only_list_is_what_a_list_is_meant_to_be() -> None:
    mixed = named("SmallOrMany", "Small", "list[Small]")
    with pytest.raises(errors.DriftError) as caught:
        decode('[{"id":1},{"id":"x"}]', mixed)
    assert caught.value.paths == ("$[1].id",)
    # Of two nobody knows.
    with pytest.raises(errors.DriftError) as caught:
        decode('[{"shape":"other"}]', contacts.Lists)
    assert caught.value.paths == ("$",)


def test_a_closed_variant_that_does_not_fit_either_is_the_most_alike() -> None:
    content = '{"id":"x","height":1,"new":2}'
    with pytest.raises(errors.DriftError) as caught:
        decode(content, contacts.Thing)
    assert caught.value.paths == ("$.id", "$.new")
    box = decode(content, contacts.Thing, "ignore")
    assert (type(box), box.id, box.extra) == (contacts.Box, "x", {"new": 2})


def test_a_pair_is_a_variant_as_a_whole() -> None:
    pair = named("PairOrSmall", "tuple[int, str]", "Small")
    assert decode('[1,"a"]', pair) == (1, "a")
    with pytest.raises(errors.DriftError):
        decode('["a",1]', pair)


def test_a_given_object_of_no_variant_is_told_the_first_of_them() -> None:
    to_wire = runtime("codec.wire_names").to_wire
    animals = ("Cat", "Dog", "Square", "Circle", "Fish", "Bird")
    several = "Cat, Dog, Square, Circle"
    for count, told in ((4, several), (5, f"{several}, 1 others")):
        with pytest.raises(TypeError, match=rf"^\$ must be one of {told}: "):
            to_wire({"other": 1}, named("Animals", *animals[:count]))


def test_a_union_may_lead_to_itself() -> None:
    contacts.Recursive = union = named("Recursive", "Small", "Recursive")
    assert decode('{"id":1}', union) == contacts.Small(id=1)


def test_what_tells_the_variant_is_declared_at_its_own_depth_alone() -> None:
    model: Any = runtime("codec.model").Model
    fields = {"__annotations__": {"inner": contacts.Sealed}}
    made_in = {"__module__": contacts.__name__}
    contacts.Holder = type(model)(
        "Holder", (model,), {**fields, **made_in}, kw_only=True
    )
    kinds = runtime("codec.union").Discriminator("kind", {"a": "Holder", "b": "Fish"})
    crate = runtime("codec.union").union(
        "Crate", contacts.__name__, "Holder", "Fish", discriminator=kinds
    )
    holder = decode('{"kind":"a","inner":{"code":"x"}}', crate)
    assert (type(holder), holder.inner.code) == (contacts.Holder, "x")
    with pytest.raises(errors.DriftError) as caught:
        decode('{"kind":"a","inner":{"code":"x","kind":"a"}}', crate)
    assert caught.value.paths == ("$.inner.kind",)


def test_a_closed_variant_is_meant_by_what_it_allows() -> None:
    content = '{"id":1,"height":2,"radius":"x"}'
    box = decode(content, contacts.Thing, "ignore")
    assert (type(box), box.height, box.extra) == (contacts.Box, 2, {"radius": "x"})


@pytest.mark.parametrize(
    ("value", "repaired"),
    [
        (1.0, 1),
        (1.5, 1.5),
        ("aGk", "aGk="),
        ("aA", "aA=="),
        ("aGkh", "aGkh"),
        ("aGkha", "aGkha==="),
        ("", ""),
        (True, True),
        (None, None),
    ],
)
def test_what_laxer_writers_mean(value: Any, repaired: Any) -> None:
    found = runtime("codec.union_decoding").repaired(value)
    assert (found, type(found)) == (repaired, type(repaired))
