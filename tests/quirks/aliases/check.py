"""Components that are other words for types whose classes stand in other modules."""

from __future__ import annotations

from quirk_aliases import Quirk, models

from ..api import Api


def test_they_are_the_types_themselves() -> None:
    assert models.Person is models.User
    assert models.People == list[models.User] | None
    assert models.Anything == dict[str, list[models.User] | None]
    assert models.Orders == list[models.Order]


def test_they_are_types_to_checkers_as_well() -> None:
    api = Api({"name": "Me"}, [{"id": "1"}])
    person: models.Person = Quirk(http_client=api.http).users.get("1")
    people: models.People = [person]
    orders: models.Orders = Quirk(http_client=api.http).orders.list()
    assert (people, orders) == ([models.User(name="Me")], [models.Order(id="1")])
