"""Load an OpenAPI document from one or several files into a `Document`."""

from __future__ import annotations

import json
import os
import posixpath
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..cache.memo import Memo
from ..diagnostics import Diagnostic, Position, SpecErrors
from ..files import digest_contents, read_file
from ..json_values import is_object
from ..output.errors import near
from ..reach import Reach
from ..references import resolve_pointer
from ..rules import is_recoverable
from .anchors import by_pointer, mentions_anchors
from .bundle import BrokenFileError, Bundle, BundleError, Target, bundle, file_stem
from .hints.apply import may_have_hints, with_hints
from .layouts import is_swagger
from .parsing import FileProblem, UnreadableFileError
from .positions import Positions
from .repair import repair
from .source import decode
from .swagger import convert

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..diagnostics import Problem
    from ..references import Pointer


class Document:
    """An OpenAPI document whose `$ref`s are all local; treat it as read-only.

    `written` is what stands in the files, `root` what is meant by it, as OpenAPI 3 says
    it; `problems` and `diagnostics` say what was wrong.
    """

    def __init__(self, files: _Files, bundled: Bundle) -> None:
        self._files = files
        self._bundle = bundled
        self.written: dict[str, Any] = bundled.root
        self.moved: dict[Pointer, Pointer] = {}
        """Where repairs and normalising put something -> where it is written."""
        self._converted = convert(bundled.root) if is_swagger(bundled.root) else None
        said = bundled.root if self._converted is None else self._converted.root
        self._said = said
        self.root, repaired = repair(said, self.moved)
        converted = [] if self._converted is None else self._converted.problems
        self.problems: list[Problem] = [*converted, *repaired]
        if any(map(may_have_hints, files.contents.values())):
            self.root, found = with_hints(self.root)
            self.problems += found
        self.diagnostics: tuple[Diagnostic, ...] = tuple(files.diagnostics)
        self.path: Path = files.path
        self.names: tuple[str, ...] = tuple(sorted(files.contents))
        """The files that were read, relative to the folder of the root document."""
        self.reaches_out = bool(files.reach)
        """Whether what references lead to depends on more than these files."""
        self.digest: str = files.digest()
        self.is_edited = False
        self.selected = ""
        self.size: int = sum(len(content) for content in files.contents.values())

    def edited(
        self, root: dict[str, Any], found: Sequence[Diagnostic], selected: str = ""
    ) -> Document:
        """Return the document with another `root`; `found` is what to say of it.

        Positions are still those in the files. `selected` says how much of it is left.
        """
        document = Document(self._files, replace(self._bundle, root=root))
        document.diagnostics = (*self.diagnostics, *found)
        document.is_edited = True
        document.selected = selected
        return document

    def schema_file(self, component_name: str) -> str | None:
        """Return the stem of the file a component schema came from.

        None for the root file: "odr" for `schemas/odr.yaml`.
        """
        place = self.as_written(("components", "schemas", component_name))
        origin = self._bundle.origins.get(place)
        if origin is None or origin[0] == self.path.name:
            return None
        return file_stem(origin[0])

    def place(self, problem: Problem) -> Pointer:
        """Return where that stands in `written` which a problem is about."""
        return (
            problem.pointer if problem.as_written else self.as_written(problem.pointer)
        )

    def locate(self, pointer: Pointer, *, at_key: bool = False) -> Position:
        """Return where a value stands, or its key, or its nearest ancestor."""
        return self._position(self.as_written(pointer), at_key=at_key)

    def locate_written(self, pointer: Pointer) -> Position:
        """Return where a value of `written` stands."""
        return self._position(pointer, at_key=True)

    def origin(self, pointer: Pointer) -> Target:
        """Return the file, and the place in it, of a pointer into `written`."""
        return self._origin(pointer)

    def describe(self, problem: Problem) -> Diagnostic:
        """Add file, line, column and source line to a problem."""
        position = self._position(self.place(problem), at_key=problem.at_key)
        return Diagnostic(
            position,
            problem.code,
            problem.message,
            problem.hint,
            source_line=self._files.source_line(position),
        )

    def _position(self, written: Pointer, *, at_key: bool) -> Position:
        name, inner = self._origin(written)
        return self._files.position(name, inner, at_key=at_key)

    def as_written(self, pointer: Pointer) -> Pointer:
        """Return where that stands in `written` what `pointer` leads to elsewhere."""
        pointer = self._before_repairs(pointer)
        moves = self._converted
        return pointer if moves is None else moves.moves.written(pointer)

    def _before_repairs(self, pointer: Pointer) -> Pointer:
        if _is_in(self._said, pointer):
            return pointer
        length = len(pointer)
        while length:
            place = self.moved.get(pointer[:length])
            if place is not None:
                pointer = (*place, *pointer[length:])
                length = len(pointer)
            else:
                length -= 1
        return pointer

    def _origin(self, pointer: Pointer) -> Target:
        for length in range(len(pointer), 0, -1):
            origin = self._bundle.origins.get(pointer[:length])
            if origin is not None:
                name, prefix = origin
                return name, (*prefix, *pointer[length:])
        return self.path.name, pointer


def load(path: Path, reach: Reach | None = None, memo: Memo | None = None) -> Document:
    """Read a document and every file it refers to, as far as `reach` allows.

    What a memo knows is not parsed again. Raises SpecErrors.
    """
    files = _Files(path, reach or Reach(), memo or Memo())
    try:
        name, root = files.read(path.name)
    except LookupError as error:
        code, message, hint = error.args
        raise SpecErrors([Diagnostic(None, code, message, hint)]) from None
    if not files.usable:
        raise SpecErrors(files.diagnostics)
    if not is_object(root):
        message = "an OpenAPI document is a mapping with the keys openapi, info, paths"
        problem = FileProblem(1, 1, "wrong-type", message)
        raise SpecErrors([files.diagnostic(name, problem)])
    if mentions_anchors(files.contents[name]):
        root = by_pointer(root)
    bundled = bundle(name, root, files)
    files.diagnostics += [files.bundle_diagnostic(error) for error in bundled.errors]
    if not files.usable:
        raise SpecErrors(files.diagnostics)
    return Document(files, bundled)


class _Files:
    """The files of one document, named relative to the root file's folder."""

    def __init__(self, path: Path, reach: Reach, memo: Memo) -> None:
        self.path = path
        self.folder = path.parent
        self.reach = reach
        self.memo = memo
        self.contents: dict[str, bytes] = {}
        self.diagnostics: list[Diagnostic] = []
        self._trees: dict[str, Any] = {}
        self._broken: set[str] = set()
        self._paths: dict[tuple[str, str], str] = {}
        """Folder of a file and path in a reference of it -> path."""
        self._names: dict[str, str] = {}
        """Path of a file that was referred to -> its one name."""
        self._positions: dict[str, Positions] = {}

    @property
    def usable(self) -> bool:
        """Whether a document can be made of what was read."""
        return all(is_recoverable(one.code) for one in self.diagnostics)

    def tree(self, base: str, reference: str) -> tuple[str, Any]:
        """See `bundle.Files`."""
        place = posixpath.dirname(base), reference
        if place not in self._paths:
            self._paths[place] = os.path.normpath(self.folder.joinpath(*place))
        return self._named(self._paths[place], reference)

    def standing_for(self, url: str) -> tuple[str, Any] | None:
        """See `bundle.Files`."""
        path = self.reach.file_for(url)
        return None if path is None else self._named(os.path.normpath(path), url)

    def _named(self, path: str, reference: str) -> tuple[str, Any]:
        """Return the file at a path, by the one name that it has."""
        if path not in self._names:
            self._names[path] = self._name(path, reference)
        name = self._names[path]
        found = self.read(name)
        if name in self._broken:
            raise BrokenFileError  # its own problems say enough
        return found

    def _name(self, path: str, reference: str) -> str:
        """Return the one name of the file at a path, which need not exist."""
        if "\0" in path:
            raise LookupError("unknown-ref", f"{reference!r} is no name of a file", "")
        folder = self.folder.resolve()
        try:
            # Two names of one file, through symlinks, are one file.
            real = Path(path).resolve()
        except (OSError, RuntimeError):
            shown = near(Path(path)).as_posix()
            message = f"cannot read {shown}: its links lead in a circle"
            raise LookupError("unknown-ref", message, "") from None
        if not self.reach.allows(real, folder):
            root = self.reach.root
            left = f"the folder of {self.path.name}"
            raise LookupError(
                "outside-ref",
                f"{reference!r} leaves {left if root is None else near(root).as_posix()}",
                "name a folder that holds both: `root` in clientpress.toml, or --root",
            )
        return Path(os.path.relpath(real, folder)).as_posix()

    def read(self, name: str) -> tuple[str, Any]:
        """Return a file's name and content; raises LookupError if there is none.

        What is wrong inside it is added to `diagnostics`; its content is then None.
        """
        if name not in self._trees:
            try:
                content = read_file(self.folder / name)
            except (OSError, ValueError) as error:
                reason = getattr(error, "strerror", None) or "it is not a file"
                code = "missing-file" if name == self.path.name else "unknown-ref"
                message = f"cannot read {self._shown(name)}: {reason}"
                raise LookupError(code, message, "") from None
            self.contents[name] = content
            try:
                self._trees[name] = self._parsed(name, content)
            except UnreadableFileError as error:
                self._trees[name] = error.value
                if not all(is_recoverable(one.code) for one in error.problems):
                    self._trees[name] = None
                    self._broken.add(name)
                self.diagnostics += [self.diagnostic(name, p) for p in error.problems]
        return name, self._trees[name]

    def _parsed(self, name: str, content: bytes) -> Any:
        place = str(self.folder / name)
        held = self.memo.parsed.get(place)
        if held is not None and held[0] == content:
            return held[1]
        known = self.memo.recall(place, content)
        if known is not None:
            value = json.loads(known)
        else:
            source = decode(name, content)
            value = source.parse()
            # JSON is read as fast as what would be kept of it.
            if not source.json:
                self.memo.keep(place, json.dumps(value).encode(), content)
        self.memo.parsed[place] = content, value
        return value

    def value(self, name: str) -> Any:
        """Return the parsed content of a file that has been read."""
        return self._trees[name]

    def digest(self) -> str:
        """Return the SHA-256, in hex, of all names and contents."""
        return digest_contents(self.contents, root=self.path.name)

    def position(self, name: str, pointer: Pointer, *, at_key: bool) -> Position:
        """Return the place of a pointer in a file."""
        place = self._opened(name).locate(pointer, at_key=at_key)
        return Position(self._shown(name), *place)

    def source_line(self, position: Position) -> str:
        """Return the text of the line a position is on."""
        for name in self.contents:
            if self._shown(name) == position.file:
                return self._opened(name).line(position.line)
        return ""

    def diagnostic(self, name: str, problem: FileProblem) -> Diagnostic:
        """Turn a finding in one file into a diagnostic."""
        position = Position(self._shown(name), problem.line, problem.column)
        try:
            line = self.source_line(position)
        except UnreadableFileError:
            line = ""
        return Diagnostic(
            position, problem.code, problem.message, problem.hint, source_line=line
        )

    def bundle_diagnostic(self, error: BundleError) -> Diagnostic:
        """Turn a finding of the bundler into a diagnostic."""
        name, pointer = error.place
        position = self.position(name, pointer, at_key=error.at_key)
        line = self.source_line(position)
        return Diagnostic(
            position, error.code, error.message, error.hint, source_line=line
        )

    def _opened(self, name: str) -> Positions:
        if name not in self._positions:
            self._positions[name] = Positions(decode(name, self.contents[name]))
        return self._positions[name]

    def _shown(self, name: str) -> str:
        return Path(os.path.normpath(self.folder / name)).as_posix()


def _is_in(root: Any, pointer: Pointer) -> bool:
    try:
        resolve_pointer(root, pointer)
    except KeyError:
        return False
    return True
