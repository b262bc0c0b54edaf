"""What is too long is cut, and stays as much as there is room for."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clientpress.mcp_server.shortening import shortened, size

_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=40),
    lambda inner: st.lists(inner, max_size=9)
    | st.dictionaries(st.text(max_size=9), inner, max_size=9),
)


def test_what_fits_stays_as_it_is() -> None:
    value = {"a": list(range(100))}
    assert shortened(value, size(value)).value is value


@pytest.mark.parametrize(
    ("value", "cut", "places"),
    [
        ([0] * 500, [*[0] * 50, "[cut: 450 more items]"], ("",)),
        (
            {"a": ["x" * 900]},
            {"a": [f"{'x' * 200}[cut: 700 more characters]"]},
            ("/a/0",),
        ),
        (
            {"a": {"b/c": [0] * 500}},
            {"a": {"b/c": [*[0] * 50, "[cut: 450 more items]"]}},
            ("/a/b~1c",),
        ),
    ],
)
def test_lists_and_texts_are_cut(value: Any, cut: Any, places: tuple[str, ...]) -> None:
    found = shortened(value, 400)
    assert (found.value, found.places) == (cut, places)


def test_what_is_deep_is_named() -> None:
    deep: Any = "end"
    for _ in range(60):
        deep = {"inner": deep}
    found = shortened({"deep": deep, "id": 7}, 200)
    assert found.value["id"] == 7
    assert "[cut: an object with inner]" in str(found.value)


@given(_JSON, st.integers(600, 900))
def test_it_is_never_longer_than_it_may_be(value: Any, most: int) -> None:
    assert size(shortened([value] * 30, most).value) <= most
