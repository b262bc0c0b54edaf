"""The client that makes the calls: pressed for them, into a folder that goes away.

So it is always that of the document that is described, whether or not a client stands in
the project, and it has no operation but those that may be called.
"""

from __future__ import annotations

import sys
from contextlib import ExitStack
from dataclasses import replace
from importlib import import_module, invalidate_caches
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from ..config import PackageSettings
from ..press import press
from ..stages import Stages, of_operations

if TYPE_CHECKING:
    from collections.abc import Collection
    from types import TracebackType
    from typing import Self

    from ..config import ApiConfig
    from ..references import Pointer

_NUMBERS = count(1)
_CLASS = "Api"


class Pressed:
    """The package of a client of some operations, which can be imported until the end.

    `only` is where these operations stand. Types of the user's own are left out: their
    modules need not be importable here.

    Raises:
        SpecErrors: the document has errors.
        ImportError: what a client needs is not installed.
    """

    def __init__(
        self, api: ApiConfig, only: Collection[Pointer], stages: Stages | None
    ) -> None:
        self._exits = ExitStack()
        folder = self._exits.enter_context(
            TemporaryDirectory(ignore_cleanup_errors=True)
        )
        # Of several in one process each has modules of its own.
        self.package = f"{api.settings.package}_mcp{next(_NUMBERS)}"
        settings = PackageSettings.derive(
            api.name,
            package=self.package,
            class_name=_CLASS,
            environment=api.settings.environment,
            tests="none",
        )
        edits = replace(api.edits, types={})
        output = Path(folder)
        try:
            press(
                [
                    replace(
                        api,
                        settings=settings,
                        output=output / "client",
                        edits=edits,
                        cache=None,
                    )
                ],
                stages=of_operations(stages or Stages(), only),
            )
            sys.path.insert(0, str(output / "client"))
            self._exits.callback(self._forget, str(output / "client"))
            invalidate_caches()
            self.module("_client")
        except BaseException:
            self._exits.close()
            raise

    def module(self, name: str) -> Any:
        """Return a module of the package."""
        return import_module(f"{self.package}.{name}")

    def client(self, *, is_async: bool, **settings: Any) -> Any:
        """Return a client.

        Raises:
            ValueError: it is given too little, or something unusable.
        """
        name = f"Async{_CLASS}" if is_async else _CLASS
        return getattr(self.module("_client"), name)(**settings)

    def close(self) -> None:
        """Forget the package and remove its folder."""
        self._exits.close()

    def _forget(self, folder: str) -> None:
        sys.path.remove(folder)
        for name in [m for m in sys.modules if m.partition(".")[0] == self.package]:
            del sys.modules[name]

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()
