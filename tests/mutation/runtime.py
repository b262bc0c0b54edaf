"""The runtime that every client carries, with the faults that can be put into it."""

from __future__ import annotations

import ast
import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cached_property
from pathlib import Path

from . import figures
from .clients import Mutant
from .reach import ReachMap
from .runtime_trials import RuntimeTrials
from .statements import changes_of_code
from .trials import Verdict

ROOT = Path(__file__).resolve().parents[2]
RUNTIME = ROOT / "templates" / "package" / "_runtime"
_KEPT = ROOT / ".clientpress" / "mutation" / "reach"
# Those that are about nothing else come first, since most mutants end there.
_TESTS = (
    ("runtime/test_*.py",),
    ("quirks/*/check.py", "test_receivers.py", "misbehaviour/test_*.py"),
)
_READ = {".jinja", ".py", ".yaml"}


class Runtime:
    """The runtime, whose tests are those of this repository."""

    name = figures.RUNTIME

    @cached_property
    def content(self) -> str:
        """A digest of all that verdicts depend on."""
        folders = ("templates", "generator", "spec", "tests")
        files = (path for folder in folders for path in (ROOT / folder).rglob("*"))
        return _digest(path for path in files if path.suffix in _READ)[:16]

    def mutants(self) -> Iterator[Mutant]:
        """Every change of every module."""
        seen: Counter[str] = Counter()
        for path in sorted(RUNTIME.rglob("*.py")):
            module = ".".join(path.relative_to(RUNTIME).with_suffix("").parts)
            tree = ast.parse(path.read_text(encoding="utf-8"))
            for change in changes_of_code(tree):
                name = f"{module} {change.place}: {change.what}"
                seen[name] += 1
                number = f" ({seen[name]})" if seen[name] > 1 else ""
                yield Mutant(name + number, module, tree, change)

    def run(
        self, mutants: Iterable[Mutant], jobs: int
    ) -> Iterator[tuple[Mutant, Verdict]]:
        """Try each mutant with the tests that reach it."""
        trials = RuntimeTrials(RUNTIME, ReachMap(_KEPT, self._key, jobs), jobs)
        rest = list(mutants)
        for number, tests in enumerate(_TESTS):
            found = [path for test in tests for path in (ROOT / "tests").glob(test)]
            left: list[Mutant] = []
            for mutant, verdict in trials.run(sorted(found), rest):
                if verdict == "not noticed" and number + 1 < len(_TESTS):
                    left.append(mutant)
                else:
                    yield mutant, verdict
            rest = left
            if not rest:
                return

    @cached_property
    def _support(self) -> str:
        """A digest of what decides on the lines that tests reach, but for the tests.

        Of the press only what it copies: the lines of that are counted.
        """
        tests = (ROOT / "tests").rglob("*.py")
        others = (path for path in tests if not _is_test(path))
        return _digest([*RUNTIME.rglob("*.py"), *others])

    def _key(self, test: Path) -> str:
        """A digest of all that decides on the lines that a test module reaches."""
        own = [test, *test.parent.glob("*.yaml"), *test.parent.glob("*.toml")]
        return f"{self._support[:16]}-{_digest(own)[:16]}"


def _is_test(path: Path) -> bool:
    is_about_mutation = path.parent == Path(__file__).parent
    return is_about_mutation or path.name == "check.py" or path.stem.startswith("test_")


def _digest(files: Iterable[Path]) -> str:
    digest = hashlib.sha256()
    for path in sorted(files):
        digest.update(f"{path.relative_to(ROOT)}\0".encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()
