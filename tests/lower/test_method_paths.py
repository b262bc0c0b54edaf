"""The Python path of each operation."""

from __future__ import annotations

from typing import Any

from clientpress.lower.method_paths import method_paths


def path_of(path: str = "/things", method: str = "get", **node: Any) -> str:
    """Return the dotted Python path of a single operation."""
    return ".".join(method_paths([(path, method, node)])[path, method])


def test_a_dotted_operation_id_is_the_path() -> None:
    assert path_of(operationId="odr.orders.search") == "odr.orders.search"


def test_a_tag_is_the_namespace() -> None:
    assert path_of(tags=["Pets"], operationId="listAll") == "pets.list_all"


def test_a_leading_tag_is_not_repeated() -> None:
    assert path_of(tags=["pets"], operationId="pets_list") == "pets.list"


def test_an_operation_named_like_its_tag_keeps_its_name() -> None:
    assert path_of(tags=["pets"], operationId="pets") == "pets.pets"


def test_without_an_operation_id_the_path_says_it() -> None:
    assert path_of("/pets/{id}", "delete") == "delete_pets_by_id"


def test_tags_that_are_not_text_are_passed_over() -> None:
    assert path_of(tags=[7], operationId="search") == "search"


def test_equal_names_are_numbered_in_the_order_of_their_paths() -> None:
    node = {"operationId": "search"}
    found = method_paths([("/b", "get", node), ("/a", "get", node)])
    assert found == {("/a", "get"): ("search",), ("/b", "get"): ("search_2",)}


def test_a_method_makes_way_for_a_namespace() -> None:
    found = method_paths(
        [("/a", "get", {"operationId": "odr"}), ("/b", "get", {"operationId": "odr.x"})]
    )
    assert found["/a", "get"] == ("odr_2",)
