"""What was pressed last of each API, and whether that is still what its files say."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from ..cache.fingerprint import generator_fingerprint, origin_on_disk
from ..config import ApiConfig
from ..output.manifest import Origin
from ..press import Report
from ..project import SPECS
from ..render import forget_templates
from ..stages import Stages
from ..templates import templates_folder
from .folders import Snapshot, below, folders_of, snapshot
from .memory import Memory


@dataclass(frozen=True, slots=True)
class _Tried:
    """The last time that an API was pressed.

    `origin` is what its client was made from, None if it could not be made. Then, and
    where there was something to warn of, `around` is what stood in its folders: a file
    that is missing may have come.
    """

    api: ApiConfig
    generator: str
    origin: Origin | None
    around: Snapshot | None


class Session:
    """Keeps clients what their documents say, from one edit to the next.

    `configure` returns the APIs as they are configured now, and `press` presses one, by
    stages that remember; both raise what commands raise. `failed` is told of that. `root`
    is the folder of the project, None outside of one.
    """

    def __init__(
        self,
        configure: Callable[[], list[ApiConfig]],
        press: Callable[[ApiConfig, Stages], Report],
        failed: Callable[[Exception], object],
        root: Path | None,
        stages: Stages | None = None,
    ) -> None:
        self._stages = stages or Stages()
        self._memories: dict[str, Memory] = {}
        self._configure = configure
        self._press = press
        self._failed = failed
        self._root = root
        self._tried: dict[str, _Tried] = {}
        self._files: dict[str, tuple[str, ...]] = {}
        self._apis: list[ApiConfig] = []
        self._complaint = ""
        self._generator = ""

    def refresh(self) -> None:
        """Press what has been edited since the last time, one API after the other."""
        self._look_at_templates()
        try:
            self._apis = self._configure()
        except Exception as error:  # told of, as the command line does
            self._complain(error)
            return
        self._complaint = ""
        for api in self._apis:
            if self._is_stale(api):
                self._try(api)

    def _look_at_templates(self) -> None:
        generator_fingerprint.cache_clear()
        if generator_fingerprint() != self._generator:
            forget_templates()
            self._generator = generator_fingerprint()

    def folders(self) -> frozenset[Path]:
        """Return the folders in which an edit may be of interest."""
        found = set(below(templates_folder()))
        if self._root is not None:
            # A document that comes here is an API that no table has to name.
            found |= {self._root, *below(self._root / SPECS)}
        for api in self._apis:
            found |= self._around(api)
        return frozenset(found)

    def _around(self, api: ApiConfig) -> set[Path]:
        return folders_of(api, self._files.get(api.name, ()), self._root)

    def _is_stale(self, api: ApiConfig) -> bool:
        tried = self._tried.get(api.name)
        if tried is None or tried.api != api:
            return True
        if tried.generator != generator_fingerprint():
            return True
        if tried.around is not None and tried.around != snapshot(self._around(api)):
            return True
        return tried.origin is not None and tried.origin != self._origin(tried)

    def _origin(self, tried: _Tried) -> Origin | None:
        try:
            return origin_on_disk(tried.api, self._files[tried.api.name])
        except OSError:
            return None  # pressing tells what is missing

    def _try(self, api: ApiConfig) -> None:
        # Before it is read: what is saved while a client is pressed comes next.
        around = snapshot(self._around(api))
        generator = generator_fingerprint()
        memory = self._memories.setdefault(api.name, Memory(self._stages))
        try:
            report = self._press(api, memory.stages())
        except Exception as error:  # told of, as the command line does
            self._failed(error)
            self._tried[api.name] = _Tried(api, generator, None, around)
            return
        self._files[api.name] = report.origin.spec_files
        known = around if report.warnings else None
        self._tried[api.name] = _Tried(api, generator, report.origin, known)

    def _complain(self, error: Exception) -> None:
        """Tell of an error once, as long as it is the same."""
        complaint = f"{type(error).__name__} {error}"
        if complaint != self._complaint:
            self._complaint = complaint
            self._failed(error)
