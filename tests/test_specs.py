"""What the specifications under spec/ say is complete and fit for those who read it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from clientpress.config import FILE
from clientpress.document.load import load
from clientpress.json_values import is_list, is_object
from clientpress.project import load_project
from clientpress.references import follow

SPECS = sorted((Path(__file__).resolve().parents[1] / "spec").glob("*/openapi.yaml"))
METHODS = {"get", "put", "post", "delete", "patch"}

each_spec = pytest.mark.parametrize("spec", SPECS, ids=lambda path: path.parent.name)


@cache
def root(spec: Path) -> dict[str, Any]:
    return load(spec).root


def operations(spec: Path) -> Iterator[dict[str, Any]]:
    for item in root(spec)["paths"].values():
        path_item = follow(root(spec), item)
        yield from (path_item[method] for method in METHODS & path_item.keys())


def nodes(value: Any, place: str = "#") -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield every object of a document with its place; what examples hold is none."""
    if is_object(value):
        yield place, value
        for key, inner in value.items():
            if key not in {"example", "examples", "default", "enum"}:
                yield from nodes(inner, f"{place}/{key}")
    elif is_list(value):
        for number, inner in enumerate(value):
            yield from nodes(inner, f"{place}/{number}")


def texts(spec: Path) -> Iterator[tuple[str, str]]:
    for place, node in nodes(root(spec)):
        for key in ("summary", "description", "meaning"):
            if isinstance(node.get(key), str):
                yield f"{place}/{key}", node[key]


@each_spec
def test_each_namespace_is_described_by_a_tag_of_its_name(spec: Path) -> None:
    described = {tag["name"]: tag.get("description", "") for tag in root(spec)["tags"]}
    for operation in operations(spec):
        segments = operation["operationId"].split(".")
        for length in range(1, len(segments)):
            assert described.get(".".join(segments[:length])), segments


@each_spec
def test_no_tag_has_the_name_of_a_namespace_that_is_gone(spec: Path) -> None:
    ids = [operation["operationId"] for operation in operations(spec)]
    for tag in root(spec)["tags"]:
        if " / " not in tag["name"]:
            assert any(name.startswith(tag["name"] + ".") for name in ids), tag


@each_spec
def test_each_parameter_is_described(spec: Path) -> None:
    bare = {
        (operation["operationId"], parameter["name"])
        for operation in operations(spec)
        for parameter in (
            follow(root(spec), entry) for entry in operation.get("parameters", ())
        )
        if not parameter.get("description")
    }
    assert bare == set()


@each_spec
def test_paged_or_not_a_list_is_listed(spec: Path) -> None:
    for operation in operations(spec):
        assert not operation["summary"].startswith("Page through"), operation


@each_spec
def test_what_can_be_null_by_its_text_can_be_by_its_type(spec: Path) -> None:
    for place, node in nodes(root(spec)):
        if "an be null" in str(node.get("description")) and "type" in node:
            assert "null" in node["type"], place


@each_spec
def test_texts_are_for_users_and_not_for_editors(spec: Path) -> None:
    remarks = re.compile(
        r"\bseed\b|placeholder|choice of the caller|media types of each|by the table",
        re.IGNORECASE,
    )
    for place, text in texts(spec):
        assert not remarks.search(text), place


@each_spec
def test_no_text_names_a_schema_in_place_of_what_it_is(spec: Path) -> None:
    schemas = root(spec)["components"]["schemas"]
    for place, text in texts(spec):
        only = re.fullmatch(r"(?:The|A|An) (?:matching )?`(\w+)`(?: entries)?\.", text)
        assert only is None or only[1] not in schemas, place


@each_spec
def test_ids_of_operations_in_texts_are_those_of_operations(spec: Path) -> None:
    ids = {operation["operationId"] for operation in operations(spec)}
    namespaces = {name.rpartition(".")[0] for name in ids}
    first = {name.split(".")[0] for name in ids}
    for place, text in texts(spec):
        for named in re.findall(r"`([a-z_]+(?:\.[a-z_]+)+)`", text):
            if named.split(".")[0] in first:
                assert named in ids | namespaces, place


@each_spec
def test_nothing_in_a_file_of_a_split_spec_is_left_out(spec: Path) -> None:
    index = spec.read_text(encoding="utf-8")
    for folder in ("paths", "schemas"):
        for file in (spec.parent / folder).glob("*.yaml"):
            text = file.read_text(encoding="utf-8")
            for name in yaml.load(text, yaml.CSafeLoader):
                pointer = name.replace("~", "~0").replace("/", "~1")
                assert f'"{folder}/{file.name}#/{pointer}"' in index, name


def test_our_transcriptions_ask_for_the_house_rules_and_a_newcomer_does_not(
    tmp_path: Path,
) -> None:
    for folder in {path.parent.name for path in SPECS} | {"newcomer"}:
        (tmp_path / "spec" / folder).mkdir(parents=True)
        (tmp_path / "spec" / folder / "openapi.yaml").write_text("openapi: 3.1.0")
    (tmp_path / FILE).write_text((SPECS[0].parents[2] / FILE).read_text("utf-8"))

    apis = load_project(tmp_path).apis

    assert {name for name, api in apis.items() if api.reading == "lenient"} == {
        "newcomer"
    }
