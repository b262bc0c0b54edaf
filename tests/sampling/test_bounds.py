"""Samples stay small, whatever a document nests."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from clientpress.config import ApiConfig, PackageSettings
from clientpress.ir import DeclarationRef
from clientpress.json_values import is_list, is_object
from clientpress.press import press
from clientpress.sampling import Samples, SampleTooLargeError
from clientpress.sampling.sampler import MAX_DEPTH, MAX_NODES
from tests.lower.building import TEXT, declarations, model, ref

if TYPE_CHECKING:
    from pathlib import Path


def lists(levels: int) -> dict[str, Any]:
    """Return a schema of lists inside each other."""
    schema: dict[str, Any] = TEXT
    for _ in range(levels):
        schema = {"type": "array", "items": schema}
    return schema


def pairs(levels: int, **rules: Any) -> dict[str, Any]:
    """Return components, each of which has two properties of the one before."""
    components: dict[str, Any] = {"Level0": model(value=TEXT)}
    for level in range(1, levels + 1):
        below = ref(f"Level{level - 1}")
        components[f"Level{level}"] = {**model(left=below, right=below), **rules}
    return components


def inner(value: Any) -> list[Any]:
    """Return what stands in an object or a list."""
    if is_object(value):
        return [*value.values()]
    return value if is_list(value) else []


def nodes(value: Any) -> int:
    """Count the objects, lists and scalars of a JSON value."""
    return 1 + sum(map(nodes, inner(value)))


def depth(value: Any) -> int:
    """Count how many objects, lists and scalars of a JSON value nest."""
    return 1 + max(map(depth, inner(value)), default=0)


GROWING: dict[str, tuple[dict[str, Any], str]] = {
    "lists in lists": ({"Deep": model(value=lists(20))}, "Deep"),
    "lists in too many lists": ({"Deep": model(value=lists(100))}, "Deep"),
    "optional pairs": (pairs(30), "Level30"),
    "required pairs, few": (pairs(8, required=["left", "right"]), "Level8"),
    "a list of pairs": (
        {
            **pairs(30, required=["left", "right"]),
            "Many": model(value={"type": "array", "items": ref("Level30")}),
        },
        "Many",
    ),
    "a chain": (
        {
            f"Link{n}": model(**{f"part{i}": ref(f"Link{n + 1}") for i in range(5)})
            for n in range(20)
        }
        | {"Link20": model(value=TEXT)},
        "Link0",
    ),
}


@pytest.mark.parametrize("full", [True, False])
@pytest.mark.parametrize(("components", "name"), GROWING.values(), ids=GROWING)
def test_what_grows_with_each_level_is_bounded(
    components: dict[str, Any], name: str, full: bool
) -> None:
    samples = Samples(declarations(components))
    wire = samples.sampler(full=full).sample(DeclarationRef(name), "body").wire
    assert nodes(wire) <= MAX_NODES
    assert depth(wire) <= MAX_DEPTH


@pytest.mark.parametrize(
    ("components", "name"),
    [
        (pairs(30, required=["left", "right"]), "Level30"),
        (
            {
                f"Link{n}": {**model(next=ref(f"Link{n + 1}")), "required": ["next"]}
                for n in range(40)
            }
            | {"Link40": model(value=TEXT)},
            "Link0",
        ),
    ],
    ids=["too many values", "too deep"],
)
def test_what_has_no_small_value_is_refused(
    components: dict[str, Any], name: str
) -> None:
    samples = Samples(declarations(components))
    assert not samples.has_small(DeclarationRef(name))
    with pytest.raises(SampleTooLargeError):
        samples.sampler(full=False).sample(DeclarationRef(name), "body")


def test_a_client_of_it_is_pressed_without_tests_of_that_operation(
    tmp_path: Path,
) -> None:
    body = {"content": {"application/json": {"schema": ref("Level30")}}}
    document = {
        "openapi": "3.1.0",
        "info": {"title": "Large", "version": "1"},
        "servers": [{"url": "https://api.test"}],
        "paths": {
            "/large": {
                "post": {
                    "operationId": "large.send",
                    "requestBody": {"required": True, **body},
                    "responses": {"204": {"description": "Done."}},
                },
                "get": {
                    "operationId": "large.get",
                    "responses": {"204": {"description": "Done."}},
                },
            }
        },
        "components": {"schemas": pairs(30, required=["left", "right"])},
    }
    spec = tmp_path / "large.json"
    spec.write_text(json.dumps(document))
    settings = PackageSettings.derive("large")
    press([ApiConfig(settings, spec, tmp_path / "output")])
    tests = (tmp_path / "output/tests/test_large.py").read_text()
    assert "large_get" in tests
    assert "large_send" not in tests


def test_what_is_wide_is_sampled_less_deep() -> None:
    """The last field of a model is there, however large those before it are."""
    levels = {
        f"Level{n}": model(**{f"part{i}": ref(f"Level{n + 1}") for i in range(9)})
        for n in range(5)
    }
    levels["Level5"] = model(value=TEXT)
    whole = {**levels, "Whole": model(first=ref("Level0"), last=TEXT)}
    samples = Samples(declarations(whole))
    wire = samples.sampler(full=True).sample(DeclarationRef("Whole"), "body").wire
    assert list(wire) == ["first", "last"]
    assert list(wire["first"]) == [f"part{i}" for i in range(9)]
