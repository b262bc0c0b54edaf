"""A generated client in a copy, with all the faults that can be put into it."""

from __future__ import annotations

import ast
import hashlib
import shutil
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import zip_longest
from pathlib import Path

from .changes import Change
from .modules import LEFT_OUT, changes_of_module

_SEED = "clientpress"


@dataclass(frozen=True, slots=True)
class Mutant:
    """A client with one change in one module.

    `name` is the same from run to run, and of an earlier client too, as long as what
    is changed is there.
    """

    name: str
    module: str
    tree: ast.Module
    change: Change

    @property
    def kind(self) -> str:
        """The kind of thing that is changed."""
        return self.change.kind

    @property
    def seen_with(self) -> str:
        """The module that a test loads if it can notice the change."""
        return ".".join(filter(None, (self.module, self.change.home)))

    @property
    def order(self) -> bytes:
        """Where in a sample it comes: at random, but always in the same place."""
        return hashlib.sha256(f"{_SEED} {self.name}".encode()).digest()


class Client:
    """A generated client, copied to where nobody else works."""

    def __init__(self, source: Path, folder: Path) -> None:
        self.name = source.name
        self.package = source.name.replace("-", "_")
        self.folder = folder / source.name
        ignored = shutil.ignore_patterns("__pycache__", ".clientpress*")
        shutil.copytree(source, self.folder, ignore=ignored)

    @property
    def tests(self) -> list[Path]:
        """The client's own test modules."""
        return sorted(self.folder.glob("tests/test_*.py"))

    @property
    def runtime(self) -> Iterator[str]:
        """The modules of the runtime, below the package."""
        for path in sorted((self.folder / self.package / "_runtime").rglob("*.py")):
            yield self._module(path)

    def path(self, module: str) -> Path:
        """The file of a module; "" is the package."""
        path = self.folder / self.package / module.replace(".", "/")
        return path / "__init__.py" if path.is_dir() else path.with_suffix(".py")

    def mutants(self) -> Iterator[Mutant]:
        """Every change of every module."""
        seen: Counter[str] = Counter()
        for path in sorted((self.folder / self.package).rglob("*.py")):
            module = self._module(path)
            if module.partition(".")[0] in LEFT_OUT:
                continue
            tree = ast.parse(path.read_text(encoding="utf-8"))
            for change in changes_of_module(module, tree):
                name = f"{module or '__init__'} {change.place}: {change.what}"
                seen[name] += 1
                number = f" ({seen[name]})" if seen[name] > 1 else ""
                yield Mutant(name + number, module, tree, change)

    def _module(self, path: Path) -> str:
        parts = path.relative_to(self.folder / self.package).with_suffix("").parts
        return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def sample(mutants: Iterable[Mutant], size: int | None) -> list[Mutant]:
    """So many mutants, of each kind as many as there are of the others.

    A smaller sample is part of a bigger one. None takes all.
    """
    kinds: defaultdict[str, list[Mutant]] = defaultdict(list)
    for mutant in sorted(mutants, key=lambda one: one.order):
        kinds[mutant.kind].append(mutant)
    rounds = zip_longest(*(kinds[kind] for kind in sorted(kinds)))
    return [one for row in rounds for one in row if one is not None][:size]
