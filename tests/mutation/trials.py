"""Runs a client's tests against its mutants, each in a process forked for it."""

from __future__ import annotations

import contextlib
import gc
import importlib
import importlib.util
import io
import os
import re
import resource
import signal
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from importlib.machinery import ModuleSpec, SourceFileLoader
from pathlib import Path
from types import CodeType, ModuleType
from typing import Any, Literal, NoReturn, TypeAlias, TypeVar

import pytest

from .clients import Client, Mutant

_Task = TypeVar("_Task")
Verdict: TypeAlias = Literal["noticed", "not noticed", "equal"]

_ROOT = Path(__file__).resolve().parents[2]
_WORD = re.compile("[a-z0-9]+")
EQUAL = 100
BROKEN = 101
_PASSED = int(pytest.ExitCode.OK)
_BAD = (int(pytest.ExitCode.INTERNAL_ERROR), int(pytest.ExitCode.NO_TESTS_COLLECTED))
_SECONDS = 120
_NEAR = 12
_BYTES = 4 << 30


class Trials:
    """The tests of one client, ready to be run against many mutants."""

    def __init__(self, client: Client, jobs: int) -> None:
        self._client = client
        self._jobs = jobs
        sys.path[:0] = [str(client.folder), str(client.folder / "tests")]
        # The plugins of this environment have nothing to do with generated tests.
        os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"
        _load_runtime(client)
        _load_pytest(client.folder)
        gc.freeze()
        self._loads = self._measured()

    def run(self, mutants: Iterable[Mutant]) -> Iterator[tuple[Mutant, Verdict]]:
        """Try each mutant; they come back in the order in which they are done.

        Most are noticed by the test modules that are about them. All other modules are
        run against many of the rest at once, and those that are noticed sought by
        halves: so what hides behind another fault counts as not noticed.
        """
        rest: list[Mutant] = []
        for mutant, code in self._forked(mutants, self._try_near):
            if code == EQUAL:
                yield mutant, "equal"
            elif code != _PASSED:
                yield mutant, "noticed"
            elif self._tests(mutant)[_NEAR:]:
                rest.append(mutant)
            else:
                yield mutant, "not noticed"
        groups = [rest[start :: self._jobs] for start in range(self._jobs)]
        while groups:
            halves: list[list[Mutant]] = []
            for group, code in self._forked(filter(len, groups), self._try_far):
                if code != _PASSED and len(group) > 1:
                    halves += [group[::2], group[1::2]]
                else:
                    for mutant in group:
                        yield mutant, "not noticed" if code == _PASSED else "noticed"
            groups = halves

    def _forked(
        self, tasks: Iterable[_Task], run: Callable[[_Task], int]
    ) -> Iterator[tuple[_Task, int]]:
        for task, code in forked(tasks, run, self._jobs):
            if code in (BROKEN, *_BAD):
                raise RuntimeError(f"{self._client.name}: {task}: exit {code}")
            yield task, code

    def _measured(self) -> dict[Path, frozenset[str]]:
        """What modules of the client each test module loads: others cannot fail it."""
        report = self._client.folder / "loads"
        report.mkdir()
        (self._client.folder / "scratch").mkdir()
        for test, code in forked(self._client.tests, self._load, self._jobs):
            if code != _PASSED:
                raise RuntimeError(f"{test} fails without any change: exit {code}")
        return {
            test: frozenset(
                (report / test.stem).read_text(encoding="utf-8").split("\n")
            )
            for test in self._client.tests
        }

    def _load(self, test: Path) -> int:
        code = self._pytest([test])
        prefix = f"{self._client.package}."
        loaded = [
            name.removeprefix(prefix) for name in sys.modules if name.startswith(prefix)
        ]
        report = self._client.folder / "loads" / test.stem
        report.write_text("\n".join(["", *loaded]), encoding="utf-8")
        return code

    def _tests(self, mutant: Mutant) -> list[Path]:
        """The test modules that can notice a mutant, the nearest first."""
        tests = [t for t, loads in self._loads.items() if mutant.seen_with in loads]
        return sorted(tests, key=partial(self._distance, mutant))

    def _try_near(self, mutant: Mutant) -> int:
        before = self._compiled(mutant)
        mutant.change.make()
        if plain(before) == plain(self._compiled(mutant)):
            return EQUAL
        tests = self._tests(mutant)[:_NEAR]
        return self._pytest(tests, [mutant]) if tests else _PASSED

    def _try_far(self, group: Sequence[Mutant]) -> int:
        for mutant in group:
            mutant.change.make()
        far = {test: None for one in group for test in self._tests(one)[_NEAR:]}
        return self._pytest(list(far), group)

    def _compiled(self, mutant: Mutant) -> CodeType:
        return compile(mutant.tree, self._client.path(mutant.module), "exec")

    def _distance(self, mutant: Mutant, test: Path) -> tuple[int, int]:
        """How far a test module is from a change: the nearest are run first.

        Near is what shares words with it, then what loads little beside it.
        """
        about = set(_WORD.findall(f"{mutant.module} {mutant.change.place}".lower()))
        shared = about & set(_WORD.findall(test.stem))
        return -len(shared), len(self._loads[test])

    def _pytest(self, tests: Sequence[Path], mutants: Sequence[Mutant] = ()) -> int:
        """Run test modules against the client with some mutants' modules."""
        for mutant in {one.module: one for one in mutants}.values():
            path = self._client.path(mutant.module)
            name = ".".join(filter(None, (self._client.package, mutant.module)))
            sys.meta_path.insert(0, _Finder(name, path, self._compiled(mutant)))
        own = ["-x", "-q", "--tb=no", "--assert=plain", "-p", "no:cacheprovider"]
        folder = self._client.folder
        where = ["-c", str(_ROOT / "pyproject.toml"), f"--rootdir={folder}"]
        scratch = f"--basetemp={folder / 'scratch' / str(os.getpid())}"
        return int(pytest.main([*map(str, tests), *own, *where, scratch]))


class _Finder:
    """Finds one module as changed code."""

    def __init__(self, name: str, path: Path, code: CodeType) -> None:
        self._name = name
        self._loader = _Loader(name, str(path), code)

    def find_spec(
        self, name: str, path: object = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        del path, target
        if name != self._name:
            return None
        return importlib.util.spec_from_loader(name, self._loader)


class _Loader(SourceFileLoader):
    def __init__(self, name: str, path: str, code: CodeType) -> None:
        super().__init__(name, path)
        self._code = code

    def get_code(self, fullname: str) -> CodeType:
        del fullname
        return self._code


def _load_runtime(client: Client) -> None:
    """Load what no mutant touches, so that the forked processes have it."""
    for module in ("asyncio", "httpx2", "msgspec"):
        importlib.import_module(module)
    package = ModuleType(client.package)
    package.__path__ = [str(client.folder / client.package)]
    sys.modules[client.package] = package
    for module in client.runtime:
        importlib.import_module(f"{client.package}.{module}")
    del sys.modules[client.package]


def _load_pytest(folder: Path) -> None:
    """Load what pytest loads as it starts."""
    nothing = folder / "nothing"
    nothing.mkdir()
    with contextlib.redirect_stdout(io.StringIO()):
        pytest.main([str(nothing), "-q", f"--rootdir={nothing}", "-c", os.devnull])


def plain(code: CodeType) -> Any:
    """Code without the lines it comes from."""
    constants = tuple(
        plain(one) if isinstance(one, CodeType) else one for one in code.co_consts
    )
    return code.replace(co_linetable=b"", co_firstlineno=1, co_consts=constants)


def forked(
    tasks: Iterable[_Task], run: Callable[[_Task], int], jobs: int
) -> Iterator[tuple[_Task, int]]:
    """Run each task in a forked process; give each with its exit code."""
    running: dict[int, _Task] = {}
    for task in tasks:
        if len(running) >= jobs:
            yield _ended(running)
        pid = os.fork()
        if pid == 0:
            _child(task, run)
        running[pid] = task
    while running:
        yield _ended(running)


def _ended(running: dict[int, _Task]) -> tuple[_Task, int]:
    pid, status = os.wait()
    # What it started and could not end, since it was ended itself.
    with contextlib.suppress(ProcessLookupError):
        os.killpg(pid, signal.SIGKILL)
    return running.pop(pid), os.waitstatus_to_exitcode(status)


def _child(task: _Task, run: Callable[[_Task], int]) -> NoReturn:
    """Run a task and end; what hangs or eats memory is ended by the system."""
    code = BROKEN
    try:
        os.setpgid(0, 0)
        resource.setrlimit(resource.RLIMIT_CPU, (_SECONDS, _SECONDS))
        resource.setrlimit(resource.RLIMIT_AS, (_BYTES, _BYTES))
        signal.alarm(10 * _SECONDS)
        silence = os.open(os.devnull, os.O_WRONLY)
        os.dup2(silence, 1)
        os.dup2(silence, 2)
        code = run(task)
    finally:
        os._exit(code)
