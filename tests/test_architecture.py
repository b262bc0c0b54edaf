"""The house: who may import whom, and how long a room may be."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
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
    "escape",
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


def imported(house: House, module: str, path: Path) -> Iterator[str]:
    """The modules that one imports: late ones and those for type checkers too."""
    modules = modules_of(house.folder)
    package = [house.name, *module.split(".")]
    if path.name != "__init__.py":
        package.pop()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.ImportFrom):
            continue
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


MODULES = [
    (house, module, path)
    for house in HOUSES
    for module, path in modules_of(house.folder).items()
    if path.name != "__init__.py"
]


@pytest.mark.parametrize(
    ("house", "module", "path"), MODULES, ids=[f"{h.name}.{m}" for h, m, _ in MODULES]
)
def test_a_room_imports_only_from_lower_floors(
    house: House, module: str, path: Path
) -> None:
    own, floors = room_of(module), house.floors
    rooms = {room_of(found) for found in imported(house, module, path)} & floors.keys()
    assert {r for r in rooms - {own} if floors[r] >= floors[own]} == set()


@pytest.mark.parametrize("house", HOUSES, ids=lambda house: house.name)
def test_every_room_stands_on_a_floor(house: House) -> None:
    rooms = {room_of(module) for h, module, _ in MODULES if h is house}
    assert rooms == house.floors.keys()


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


@pytest.mark.parametrize(
    "path",
    [
        path
        for folder in ("benchmarks", "demo", "generator", "templates", "tests")
        for path in (ROOT / folder).rglob("*.py")
        # What was pressed is no longer than it has to be.
        if "golden" not in path.parts
    ],
    ids=lambda p: p.name,
)
def test_a_module_ends_before_500_lines(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 500


@pytest.mark.parametrize(
    "path", sorted((ROOT / "templates").rglob("*.jinja")), ids=lambda p: p.name
)
def test_a_template_ends_before_120_lines(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 120
