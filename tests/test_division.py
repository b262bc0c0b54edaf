"""What is too much for one module is divided, and edits elsewhere move nothing."""

from __future__ import annotations

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from clientpress.division import divided

NAMES = st.text("abcd_", min_size=1, max_size=6)
SIZES = st.dictionaries(NAMES, st.integers(1, 5))
MOST = 8


def parts_of(sizes: dict[str, int]) -> Counter[str]:
    parts = Counter[str]()
    for name, part in divided(sizes, MOST).items():
        parts[part] += sizes[name]
    return parts


def test_few_names_are_one_part() -> None:
    assert divided({"get": 3, "list": 5}, MOST) == {"get": "", "list": ""}


def test_many_are_divided_by_their_first_letters() -> None:
    sizes = {"get": 5, "list": 3, "list_all": 3, "list_old": 3}
    assert divided(sizes, MOST) == {
        "get": "g",
        "list": "list",
        "list_all": "list_",
        "list_old": "list_",
    }


@given(SIZES)
def test_no_part_is_larger_but_of_one_name(sizes: dict[str, int]) -> None:
    found = divided(sizes, MOST)
    assert found.keys() == sizes.keys()
    assert all(name.lower().startswith(part) for name, part in found.items())
    names = Counter(found.values())
    assert all(size <= MOST or names[p] == 1 for p, size in parts_of(sizes).items())


@given(SIZES, NAMES, st.integers(1, 5))
def test_another_name_moves_only_what_begins_like_it(
    sizes: dict[str, int], name: str, size: int
) -> None:
    others = {one: own for one, own in sizes.items() if one != name}
    before = divided(others, MOST)
    after = divided({**others, name: size}, MOST)
    moved = [one for one in others if before[one] != after[one]]
    assert all(name.startswith(before[one]) for one in moved)
