"""A model, a list and a map that hold themselves."""

from __future__ import annotations

from typing import Any

from quirk_recursion import Quirk, models

from ..api import Api


def test_a_model_in_itself() -> None:
    wire = {
        "nodeName": "a",
        "left": {"nodeName": "b", "left": {"nodeName": "c"}},
        "named": {"x": {"nodeName": "d"}},
    }
    tree = Quirk(http_client=Api(wire).http, on_drift="raise").trees.get()
    assert tree == models.Tree(
        node_name="a",
        left=models.Tree(node_name="b", left=models.Tree(node_name="c")),
        named={"x": models.Tree(node_name="d")},
    )


def test_a_list_in_itself() -> None:
    wire: list[Any] = [[], [[]]]
    nested = Quirk(http_client=Api(wire).http, on_drift="raise").trees.nested()
    assert nested == wire


def test_a_list_in_itself_is_sent() -> None:
    api = Api(None)
    Quirk(http_client=api.http).trees.replace(body=[[], [[]]])
    assert api.json == [[], [[]]]


def test_a_map_in_itself() -> None:
    wire: dict[str, object] = {"a": {"b": {}}}
    maps = Quirk(http_client=Api(wire).http, on_drift="raise").trees.json()
    assert maps == wire


def test_depth_is_no_problem() -> None:
    wire: dict[str, Any] = {"nodeName": "0"}
    for number in range(1, 200):
        wire = {"nodeName": str(number), "left": wire}
    tree = Quirk(http_client=Api(wire).http, on_drift="raise").trees.get()
    assert tree.to_dict() == wire


def test_a_union_in_itself() -> None:
    wire: dict[str, Any] = {
        "kind": "Not",
        "of": {"kind": "Minus", "of": {"kind": "Word", "text": "a"}},
    }
    api = Api(wire)
    trees = Quirk(http_client=api.http, on_drift="raise").trees
    word = models.Word(kind="Word", text="a")
    whole = models.Not(kind="Not", of=models.Minus(kind="Minus", of=word))
    assert trees.evaluate(body=whole) == whole
    assert api.json == wire


def test_what_requires_itself_may_end() -> None:
    api = Api({"id": 1, "me": {"id": 2}})
    trees = Quirk(http_client=api.http, on_drift="raise").trees
    itself = trees.endless(right={"left": {}})
    assert itself == models.Itself(id=1, me=models.Itself(id=2))
    assert api.json == {"right": {"left": {}}}


def test_null_is_an_alternative_at_every_depth() -> None:
    wire: list[object] = [None, "a", {"b": None, "c": [None]}]
    api = Api(wire)
    trees = Quirk(http_client=api.http, on_drift="raise").trees
    assert trees.value(body=[None, "a", {"b": None, "c": [None]}]) == wire
    assert api.json == wire


def test_unions_in_each_other() -> None:
    api = Api({"one": {"kind": "Word", "text": "a"}}, {"one": {"id": 1}})
    trees = Quirk(http_client=api.http, on_drift="raise").trees
    assert trees.circle().one == models.Word(kind="Word", text="a")
    assert trees.circle().one == models.Itself(id=1)
