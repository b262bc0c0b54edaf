"""One name for several parameters and for a body field."""

from __future__ import annotations

import inspect

from quirk_one_name_twice import Quirk
from quirk_one_name_twice.resources.things import Things

from ..api import Api


def test_every_argument_has_a_name_of_its_own() -> None:
    names = list(inspect.signature(Things.replace).parameters)
    assert len(set(names)) == len(names)


def test_each_value_goes_to_its_place() -> None:
    api = Api(None)
    Quirk(http_client=api.http).things.replace(
        "path",
        "name",
        query_id="query",
        id_2="QUERY",
        header_id="header",
        cookie_id="cookie",
        body_id_2="body",
        body_id="third",
        body_name="other",
    )
    assert api.target == "/things/path/name?id=query&ID=QUERY"
    assert api.request.headers["Id"] == "header"
    assert api.request.headers["cookie"] == "id=cookie"
    assert api.json == {"id": "body", "body_id": "third", "name": "other"}


def test_fields_that_differ_in_spelling_alone_keep_apart() -> None:
    api = Api(None)
    Quirk(http_client=api.http).things.replace(
        "path", "name", body={"id": "1", "foo_bar": "a", "foo_bar_2": "b"}
    )
    assert api.json == {"id": "1", "foo_bar": "a", "foo-bar": "b"}
