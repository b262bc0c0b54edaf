"""`enums = "open"` leaves it to callers which values there are."""

from __future__ import annotations

from quirk_enums_left_open import Quirk, models

from ..api import Api


def test_a_value_of_an_answer_can_be_given_as_it_is() -> None:
    api = Api({"state": "new", "level": 3}, {})
    things = Quirk(http_client=api.http).things
    thing: models.Thing = things.create(state="newer")
    assert thing.state is not None
    things.create(state=thing.state, level=thing.level or 1, inner={"state": "other"})
    assert api.json == {"state": "new", "level": 3, "inner": {"state": "other"}}
