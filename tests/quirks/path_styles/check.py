"""Path parameters: styles, quoting, order, several segments."""

from __future__ import annotations

import pytest
from quirk_path_styles import ClientConfigurationError, Quirk, models

from ..api import Api

POINT = models.Point(x_axis=1, y=2)


def test_a_value_is_quoted() -> None:
    api = Api(None)
    Quirk(http_client=api.http).paths.simple("a/b ?#%å{id}")
    assert api.target == "/simple/a%2Fb%20%3F%23%25%C3%A5%7Bid%7D"


@pytest.mark.parametrize("value", ["", ".", ".."])
def test_what_would_lead_elsewhere_is_refused(value: str) -> None:
    with pytest.raises(ValueError, match="id"):
        Quirk(http_client=Api().http).paths.simple(value)


def test_styles() -> None:
    api = Api(None, None, None)
    paths = Quirk(http_client=api.http).paths
    paths.listed([1, 2])
    assert api.target == "/list/1,2"
    paths.label(POINT)
    assert api.target == "/label/.xAxis=1.y=2"
    paths.matrix({"x_axis": 1, "y": 2})
    assert api.target == "/matrix/;point=xAxis,1,y,2"


def test_several_segments_keep_their_slashes() -> None:
    api = Api(None)
    Quirk(http_client=api.http).paths.file("a b/c?d")
    assert api.target == "/files/a%20b/c%3Fd/raw"


@pytest.mark.parametrize("value", ["a//b", "../b", "a/./b", "/a", ""])
def test_odd_segments_are_refused(value: str) -> None:
    with pytest.raises(ValueError, match="file_path"):
        Quirk(http_client=Api().http).paths.file(value)


def test_arguments_come_in_the_order_of_the_path() -> None:
    api = Api(None)
    Quirk(http_client=api.http).paths.several("b", 1, "json")
    assert api.target == "/b/between/1.json"


def test_a_path_for_an_operation_that_does_not_exist_is_refused() -> None:
    with pytest.raises(ClientConfigurationError, match=r"did you mean 'paths\.simple'"):
        Quirk(paths={"paths.simpel": "/new/{id}"})
    with pytest.raises(ClientConfigurationError, match=r"hold \{id\}"):
        Quirk(paths={"paths.simple": "/new"})


def test_a_path_can_be_replaced() -> None:
    api = Api(None)
    Quirk(http_client=api.http, paths={"paths.simple": "/new/{id}"}).paths.simple("a")
    assert api.target == "/new/a"
