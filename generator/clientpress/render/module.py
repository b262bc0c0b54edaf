"""One module as it is rendered: its printer, and the imports that come of printing."""

from __future__ import annotations

from typing import Any

from ..cache.files import Source
from ..code import symbols
from ..code.imports import Imports
from ..code.printer import Printer
from ..code.symbols import Scope
from ..config import PackageSettings
from .engine import render


class _Used:
    """Has every symbol by its name, as text that is noted as used."""

    def __init__(self, printer: Printer) -> None:
        self._printer = printer

    def __getattr__(self, name: str) -> str:
        return self._printer.flat(getattr(symbols, name))


class PythonModule:
    """Renders a template of a Python file.

    `folders` are the folders below the package that the file is in, None for files
    outside of it. The body is rendered first: the imports are those of its symbols.
    """

    def __init__(
        self,
        settings: PackageSettings,
        folders: tuple[str, ...] | None,
        scope: Scope | None = None,
        own: str = "",
    ) -> None:
        self.imports = Imports(
            settings.package,
            folders,
            scope=scope,
            own=own,
            is_shared=settings.runtime == "shared",
        )
        self._printer = Printer(self.imports.use, self.imports.forward)

    def render(self, template: str, **context: Any) -> Source:
        """Return the text of the file, what it imports of the runtime, and by what."""
        text = render(
            template,
            imports=self.imports,
            printer=self._printer,
            s=symbols,
            use=_Used(self._printer),
            **context,
        )
        return Source(text, self.imports.of_runtime, template)
