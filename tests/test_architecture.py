"""The house: who may import whom, and how long a room may be."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from graphlib import TopologicalSorter
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).resolve().parents[1]
SOURCE = ROOT / "generator" / "clientpress"
RUNTIME = ROOT / "templates" / "package" / "_runtime"
# A room imports only from lower floors, or from itself; the lowest comes first.
_GENERATOR = (
    "config_schema division files json_values rules second_process spelling templates user_folders version",
    "escape reading_beside",
    "code media_types output references",
    "diagnostics edits ir reach",
    "names sampling",
    "config",
    "project",
    "beside",
    "cache",
    "document",
    "lower",
    "plan stainless",
    "render surface",
    "comparison overview",
    "stages",
    "reading",
    "entries press",
    "check documentation revisions scaffold watch",
    "about arguments colours",
    "mock",
    "drift mcp_server",
    "progress",
    "versions",
    "copies messages",
    "comparing",
    "commands",
    "cli",
    "__main__",
)
GENERATOR_FLOORS = {
    room: floor for floor, rooms in enumerate(_GENERATOR) for room in rooms.split()
}

RUNTIME_FLOORS = {
    "core": 0,
    "spec": 1,
    "transport": 1,
    "codec": 2,
    "auth": 3,
    "limits": 3,
    "webhooks": 3,
    "request": 4,
    "exchange": 5,
    "recording": 6,
    "streaming": 6,
    "client": 7,
    "command_line": 8,
    "testing": 9,
}


class House(NamedTuple):
    """A package of ours: its folder, its own name, the floors of its rooms."""

    folder: Path
    name: str
    floors: Mapping[str, int]


HOUSES = (
    House(SOURCE, "clientpress", GENERATOR_FLOORS),
    House(RUNTIME, "_runtime", RUNTIME_FLOORS),
)


@cache
def modules_of(folder: Path) -> dict[str, Path]:
    """The modules below a folder by dotted name; a package is named as its folder."""
    found: dict[str, Path] = {}
    for path in sorted(folder.rglob("*.py")):
        parts = path.relative_to(folder).with_suffix("").parts
        found[".".join(parts).removesuffix("__init__").rstrip(".")] = path
    return found


@cache
def import_statements(path: Path) -> tuple[ast.ImportFrom, ...]:
    """The `from ... import` of a module, wherever they stand in it."""
    nodes = ast.walk(ast.parse(path.read_text(encoding="utf-8")))
    return tuple(node for node in nodes if isinstance(node, ast.ImportFrom))


def imported(house: House, module: str, path: Path) -> Iterator[str]:
    """The modules that one imports: late ones and those for type checkers too."""
    modules = modules_of(house.folder)
    package = [house.name, *module.split(".")]
    if path.name != "__init__.py":
        package.pop()
    for node in import_statements(path):
        base = package[: len(package) - node.level + 1] if node.level else []
        head, *rest = [*base, *(node.module or "").split(".")]
        if head != house.name:
            continue
        target = ".".join(part for part in rest if part)
        for alias in node.names:
            below = f"{target}.{alias.name}".lstrip(".")
            yield below if below in modules else target


def room_of(module: str) -> str:
    return module.partition(".")[0]


def inhabited(house: House) -> dict[str, Path]:
    """The modules that stand in rooms: not what a package says of itself."""
    modules = modules_of(house.folder)
    return {m: path for m, path in modules.items() if path.name != "__init__.py"}


@pytest.mark.parametrize("house", HOUSES, ids=lambda house: house.name)
def test_a_room_imports_only_from_lower_floors(house: House) -> None:
    floors = house.floors
    too_high: list[tuple[str, str]] = []
    for module, path in inhabited(house).items():
        own = room_of(module)
        rooms = {room_of(found) for found in imported(house, module, path)}
        others = (rooms & floors.keys()) - {own}
        too_high += [(module, room) for room in others if floors[room] >= floors[own]]
    assert too_high == []


@pytest.mark.parametrize("house", HOUSES, ids=lambda house: house.name)
def test_every_room_stands_on_a_floor(house: House) -> None:
    assert {*map(room_of, inhabited(house))} == house.floors.keys()


def test_the_plan_of_a_client_does_not_know_its_tests() -> None:
    plan = SOURCE / "plan"
    who = [
        path.name for path in plan.glob("*.py") if "from .testing" in path.read_text()
    ]
    assert who == ["package.py"]


@pytest.mark.parametrize("house", HOUSES, ids=lambda house: house.name)
def test_no_module_leads_back_to_itself(house: House) -> None:
    """Raises CycleError, which has the circle, where one does."""
    modules = modules_of(house.folder)
    graph = {m: set(imported(house, m, path)) for m, path in modules.items()}
    TopologicalSorter(graph).prepare()


def longer_than(lines: int, paths: Iterable[Path]) -> list[Path]:
    return [p for p in paths if len(p.read_text("utf-8").splitlines()) > lines]


@pytest.mark.parametrize(
    "folder", ["benchmarks", "demo", "generator", "templates", "tests"]
)
def test_modules_end_before_500_lines(folder: str) -> None:
    # What was pressed is no longer than it has to be.
    modules = [p for p in (ROOT / folder).rglob("*.py") if "golden" not in p.parts]
    assert modules
    assert longer_than(500, modules) == []


def test_templates_end_before_120_lines() -> None:
    templates = [*(ROOT / "templates").rglob("*.jinja")]
    assert templates
    assert longer_than(120, templates) == []
