"""Runs tests of this repository against mutants of the runtime.

The tests are collected once, in a process of their own, which knows what lines of the
runtime each of them reaches. Then each mutant is tried in a process that is forked for
it, by the tests that reach its lines. A change of what runs while a module is imported is
tried in a process that has collected nothing yet: in clients that are there already it
would not be seen.
"""

from __future__ import annotations

import contextlib
import gc
import importlib
import os
import resource
import shutil
import signal
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from importlib.machinery import SourceFileLoader
from pathlib import Path
from types import CodeType, FunctionType
from typing import Any, TypeAlias

import pytest

from tests import shared

from .clients import Mutant
from .reach import RUNTIME, Reach, ReachMap, runs, scratch
from .trials import BROKEN, EQUAL, Verdict, forked, plain

# A test may take so much longer than it took before, and so many seconds more, of the
# processor, which ends what loops. What waits is ended after so many times that by the
# clock.
_SLOWER = 5
_SECONDS = 10
_OF_WAITING = 12
# So many test modules, the nearest, are run for what is seen at an import.
_NEAREST = 20
# What no test reaches may still be reached by an import.
_UNREACHED = 102

_Tell: TypeAlias = Callable[[Mutant, int], None]


class RuntimeTrials:
    """Tests of the runtime in `folder`, ready to be run against many mutants."""

    def __init__(
        self, folder: Path, reach: ReachMap, jobs: int, seconds: int = _SECONDS
    ) -> None:
        self._folder = folder
        self._reach = reach
        self._jobs = jobs
        self._seconds = seconds

    def run(
        self, modules: Sequence[Path], mutants: Sequence[Mutant]
    ) -> Iterator[tuple[Mutant, Verdict]]:
        """Try mutants with some test modules; each comes back when it is done.

        Raises:
            RuntimeError: the tests cannot be run.
        """
        late = [one for one in mutants if one.change.lines is None]
        others = [one for one in mutants if one.change.lines is not None]
        for mutant, code in _apart(
            others, lambda tell: self._collected(modules, others, tell)
        ):
            if code == _UNREACHED:
                late.append(mutant)
            else:
                yield mutant, _verdict(code)
        if late:
            for mutant, code in _apart(
                late, lambda tell: self._anew(modules, late, tell)
            ):
                yield mutant, _verdict(code)

    def _collected(
        self, modules: Sequence[Path], mutants: Sequence[Mutant], tell: _Tell
    ) -> int:
        """Try mutants with tests that are collected once."""
        runtime = _Runtime(self._folder)

        def trials(session: pytest.Session) -> None:
            self._reach.measure(session)
            known = self._reach.tests({item.path for item in session.items})
            reach = {test: one for own in known.values() for test, one in own.items()}

            def attempt(mutant: Mutant) -> int:
                if not runtime.change(mutant, is_loaded=True):
                    return EQUAL
                items = _reaching(session.items, reach, mutant)
                if not items:
                    return _UNREACHED
                return self._failed(session, items, reach)

            for mutant, code in forked(mutants, attempt, self._jobs):
                tell(mutant, code)

        try:
            return self._pytest(modules, [_Loop(trials)])
        finally:
            shutil.rmtree(shared.run_folder(), ignore_errors=True)

    def _anew(
        self, modules: Sequence[Path], mutants: Sequence[Mutant], tell: _Tell
    ) -> int:
        """Try mutants with tests that are collected for each of them."""
        runtime = _Runtime(self._folder)
        known = self._reach.tests(modules)
        for module in ("asyncio", "httpx2", "msgspec"):
            importlib.import_module(module)
        # What is pressed for one mutant serves the others: the runtime comes from here.
        shared.begin()
        shared.begin = _nothing

        def attempt(mutant: Mutant) -> int:
            if not runtime.change(mutant, is_loaded=False):
                return EQUAL
            near = _nearest(known, mutant)[:_NEAREST]
            tests = [one for module in near for one in known[module].values()]
            self._limit(sum(one.seconds for one in tests))
            return self._pytest(near, []) if near else 0

        try:
            for mutant, code in forked(mutants, attempt, self._jobs):
                tell(mutant, code)
        finally:
            shutil.rmtree(shared.run_folder(), ignore_errors=True)
        return 0

    def _pytest(self, modules: Sequence[Path], plugins: Sequence[object]) -> int:
        own = ["-x", "-q", "-p", "no:cacheprovider", "-p", "no:xdist", "--tb=line"]
        root = self._folder.parents[2]
        where = ["-c", str(root / "pyproject.toml"), f"--rootdir={root}"]
        return int(pytest.main([*map(str, modules), *own, *where], plugins=plugins))

    def _failed(
        self,
        session: pytest.Session,
        items: Sequence[pytest.Item],
        reach: Mapping[str, Reach],
    ) -> int:
        """Run tests up to the first that fails."""
        with scratch(session):
            try:
                for item, run in runs(items):
                    self._limit(reach[item.nodeid].seconds)
                    run()
                    if session.testsfailed:
                        return 1
            except BaseException:  # noqa: BLE001 - such as the end of the session
                return 1
            finally:
                # What fixtures have started has to end, and pytest does not offer that.
                setups: Any = getattr(session, "_setupstate")  # noqa: B009
                setups.teardown_exact(None)
        return 0

    def _limit(self, expected: float) -> None:
        """Let the system end this process if it hangs; a busy machine is slow."""
        used = sum(resource.getrusage(resource.RUSAGE_SELF)[:2])
        _, hard = resource.getrlimit(resource.RLIMIT_CPU)
        seconds = int(self._seconds + _SLOWER * expected) + 1
        resource.setrlimit(resource.RLIMIT_CPU, (min(int(used) + seconds, hard), hard))
        signal.alarm(_OF_WAITING * seconds)


def _nothing() -> None:
    pass


def _verdict(code: int) -> Verdict:
    return "equal" if code == EQUAL else "noticed" if code else "not noticed"


def _apart(
    mutants: Sequence[Mutant], run: Callable[[_Tell], int]
) -> Iterator[tuple[Mutant, int]]:
    """Let a process of its own try mutants; yield what it tells of each: exit codes."""
    reading, writing = os.pipe()
    pid = os.fork()
    if pid == 0:
        os.close(reading)
        # Of the run that pytest believes this to be nothing is worth showing.
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        names = {mutant.name: number for number, mutant in enumerate(mutants)}

        def tell(mutant: Mutant, code: int) -> None:
            if code == BROKEN:
                raise RuntimeError(f"{mutant.name} cannot be tried")
            os.write(writing, f"{names[mutant.name]} {code}\n".encode())

        code = 1
        try:
            code = run(tell)
        finally:
            os._exit(code)
    os.close(writing)
    with os.fdopen(reading, encoding="utf-8") as lines:
        for line in lines:
            number, code = map(int, line.split())
            yield mutants[number], code
    _, status = os.waitpid(pid, 0)
    if status:
        raise RuntimeError("the tests of the runtime cannot be run")


class _Runtime:
    """The code of the runtime's modules, which every copy of it is given."""

    def __init__(self, folder: Path) -> None:
        self._paths = {
            str(path.relative_to(folder)): path for path in folder.rglob("*.py")
        }
        self._codes = {
            name: compile(path.read_text("utf-8"), path, "exec")
            for name, path in self._paths.items()
        }
        original = SourceFileLoader.get_code

        def get_code(loader: SourceFileLoader, fullname: str) -> CodeType | None:
            code = self._codes.get(loader.path.rpartition(RUNTIME)[2])
            return code or original(loader, fullname)

        loaders: Any = SourceFileLoader  # it is typed as what it inherits from
        loaders.get_code = get_code

    def change(self, mutant: Mutant, *, is_loaded: bool) -> bool:
        """Make a change, also in what is loaded already; return whether it is one."""
        name = _file(mutant)
        before = self._codes[name]
        mutant.change.make()
        after = compile(mutant.tree, self._paths[name], "exec")
        if plain(before) == plain(after):
            return False
        self._codes[name] = after
        if is_loaded:
            _exchange(before, after)
        return True


def _file(mutant: Mutant) -> str:
    """The file of a mutant's module, below the runtime."""
    return mutant.module.replace(".", os.sep) + ".py"


def _exchange(before: CodeType, after: CodeType) -> None:
    """Give functions that are there already the code that they have after a change."""
    own = dict(_codes(before))
    new = {
        code: other
        for key, other in _codes(after)
        if (code := own.get(key)) is not None and plain(code) != plain(other)
    }
    gc.unfreeze()  # what is frozen is not found
    for one in gc.get_objects():
        if isinstance(one, FunctionType) and one.__code__ in new:
            with contextlib.suppress(ValueError):  # it closes over other names
                one.__code__ = new[one.__code__]


def _codes(code: CodeType) -> Iterator[tuple[tuple[str, int], CodeType]]:
    for one in code.co_consts:
        if isinstance(one, CodeType):
            yield (one.co_qualname, one.co_firstlineno), one
            yield from _codes(one)


class _Loop:
    """Takes the place of pytest's own loop over the tests."""

    def __init__(self, run: Callable[[pytest.Session], None]) -> None:
        self._run = run

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Run something else with the tests that were collected, if all could be."""
        if session.testsfailed:
            raise session.Interrupted("not all tests can be collected")
        self._run(session)
        return True


def _reaching(
    items: Iterable[pytest.Item], reach: Mapping[str, Reach], mutant: Mutant
) -> list[pytest.Item]:
    """The tests that reach a change; those that reach little are about little.

    After them come the others of the same test modules that reach the mutant's module:
    where something is made once and kept, they would have made it if they came first.
    """
    first, last = mutant.change.lines or (0, -1)
    span, file = range(first, last + 1), _file(mutant)
    known = [(reach[item.nodeid], item) for item in items if item.nodeid in reach]
    near = [(one, item) for one, item in known if file in one.lines]
    near.sort(key=lambda pair: pair[0].size)
    exact = [item for one, item in near if not one.lines[file].isdisjoint(span)]
    first_ones, modules = set(exact), {item.path for item in exact}
    near = [pair for pair in near if pair[1].path in modules]
    others = (item for _, item in near if item not in first_ones)
    return [*exact, *others]


def _nearest(known: Mapping[Path, Mapping[str, Reach]], mutant: Mutant) -> list[Path]:
    """The test modules that reach a mutant's module, first those that reach little."""
    file = _file(mutant)
    sizes = {
        module: min(
            (one.size for one in tests.values() if file in one.lines), default=0
        )
        for module, tests in known.items()
    }
    return sorted(filter(sizes.get, sizes), key=lambda module: sizes[module])
