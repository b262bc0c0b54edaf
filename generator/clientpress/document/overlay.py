"""Apply documents of the OpenAPI Overlay Specification 1.0 and 1.1."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NoReturn

from jsonpath_rfc9535 import JSONPathError

from ..diagnostics import Diagnostic, Position, SpecErrors
from ..files import read_file
from ..json_values import fresh, is_list, is_object
from ..references import resolve_pointer
from ..rules import is_recoverable
from ..spelling import Words, did_you_mean
from .json_path import places
from .parsing import UnreadableFileError
from .positions import Positions
from .source import Source, decode

if TYPE_CHECKING:
    from pathlib import Path

    from ..references import Pointer

_KEYS = Words(["overlay", "info", "extends", "actions"])
_ACTION_KEYS = Words(["target", "description", "update", "remove", "copy"])
_VERSION = re.compile(r"1\.[01](?:\.\d+)?")


def apply_overlay(root: dict[str, Any], path: Path) -> list[Diagnostic]:
    """Apply an overlay to a document in place; return what it says that has no effect.

    Raises:
        SpecErrors: the overlay cannot be read or applied.
    """
    overlay = _Overlay(path)
    actions = overlay.actions()
    for index, action in enumerate(actions):
        overlay.apply(root, action, ("actions", index))
    overlay.stop_at_errors()
    return overlay.found


class _Overlay:
    def __init__(self, path: Path) -> None:
        self.path = path
        self.found: list[Diagnostic] = []
        try:
            self._source: Source = decode(path.name, read_file(path))
            self._value: Any = self._source.parse()
        except OSError as error:
            reason = error.strerror or "it is not a file"
            self._fail(None, f"cannot read {path.as_posix()}: {reason}")
        except UnreadableFileError as error:
            raise SpecErrors(
                Diagnostic(
                    Position(path.as_posix(), one.line, one.column),
                    one.code,
                    one.message,
                    one.hint,
                )
                for one in error.problems
            ) from None

    def actions(self) -> list[Any]:
        """Return the actions of a document that is an overlay."""
        value = self._value
        if self._misspelt((), value, _KEYS):
            raise SpecErrors(self.found)
        version = value.get("overlay") if is_object(value) else None
        if not _VERSION.fullmatch(str(version)):
            hint = "start it with `overlay: 1.0.0`"
            self._fail((), "this is no Overlay 1.0 or 1.1 document", hint)
        actions = value.get("actions")
        if not is_list(actions):
            self._fail(("actions",), "an overlay has a list of actions")
        return list(actions)

    def _misspelt(self, pointer: Pointer, value: Any, known: Words) -> set[str]:
        """Note the keys that are nearly known ones, and return what they may mean."""
        meant: set[str] = set()
        for key in value if is_object(value) else ():
            if key not in known and (near := known.near(key)):
                message = f"unknown key {key!r} in this overlay"
                self._note((*pointer, key), message, did_you_mean(near), at_key=True)
                meant.update(near)
        return meant

    def apply(self, root: dict[str, Any], action: Any, pointer: Pointer) -> None:
        """Apply one action to the document."""
        meant = self._misspelt(pointer, action, _ACTION_KEYS)
        target = action.get("target") if is_object(action) else None
        if type(target) is not str:
            if "target" not in meant:
                self._note(pointer, "an action has a target, which is a JSONPath")
            return
        places = self._places(root, target, (*pointer, "target"))
        if not {*action, *meant} & {"copy", "remove", "update"}:
            self._note(pointer, "an action has one of update, remove and copy")
        if not isinstance(action.get("remove", False), bool):
            self._note((*pointer, "remove"), "remove is true or false")
        if not places:
            message = f"the target {target} is not in the document"
            self._note((*pointer, "target"), message, code="overlay-target")
        if action.get("remove") is True:
            # The last first: entries of lists move up.
            for place in sorted(places, key=_order, reverse=True):
                self._remove(root, place, pointer)
            return
        if "copy" in action:
            sources = self._places(root, str(action["copy"]), (*pointer, "copy"))
            if len(sources) != 1:
                message = f"{action['copy']} selects {len(sources)} values, not one"
                self._note((*pointer, "copy"), message)
                return
            source = resolve_pointer(root, sources[0])[1]
            self._merge(root, places, fresh(source), (*pointer, "copy"))
        if "update" in action:
            self._merge(root, places, action["update"], (*pointer, "update"))

    def _places(
        self, root: dict[str, Any], target: str, pointer: Pointer
    ) -> list[Pointer]:
        try:
            return places(target, root)
        except (JSONPathError, RecursionError) as error:
            self._note(pointer, f"{target} is no JSONPath: {error}")
            self.stop_at_errors()
            raise

    def _remove(self, root: dict[str, Any], place: Pointer, pointer: Pointer) -> None:
        if not place:
            self._note((*pointer, "target"), "the whole document cannot be removed")
            return
        owner = resolve_pointer(root, place[:-1])[1]
        del owner[place[-1]]

    def _merge(
        self, root: dict[str, Any], places: list[Pointer], value: Any, pointer: Pointer
    ) -> None:
        for place in places:
            held = resolve_pointer(root, place)[1]
            merged = _entry_added(held, value) if is_list(held) else _both(held, value)
            if place:
                resolve_pointer(root, place[:-1])[1][place[-1]] = merged
            elif is_object(merged):
                root.update(merged)
            else:
                self._note(pointer, "the document is an object and stays one")

    def _note(
        self,
        pointer: Pointer | None,
        message: str,
        hint: str = "",
        code: str = "overlay",
        *,
        at_key: bool = False,
    ) -> None:
        position, line = None, ""
        if pointer is not None:
            positions = Positions(self._source)
            position = Position(
                self.path.as_posix(), *positions.locate(pointer, at_key=at_key)
            )
            line = positions.line(position.line)
        self.found.append(Diagnostic(position, code, message, hint, source_line=line))

    def _fail(self, pointer: Pointer | None, message: str, hint: str = "") -> NoReturn:
        self._note(pointer, message, hint)
        raise SpecErrors(self.found)

    def stop_at_errors(self) -> None:
        """Raise SpecErrors if there are errors."""
        if not all(is_recoverable(one.code) for one in self.found):
            raise SpecErrors(self.found)


def _order(place: Pointer) -> list[tuple[int, str]]:
    return [(s, "") if isinstance(s, int) else (0, s) for s in place]


def _entry_added(held: list[Any], value: Any) -> list[Any]:
    return [*held, *fresh(value)] if is_list(value) else [*held, fresh(value)]


def _both(held: Any, value: Any) -> Any:
    """Merge `value` into `held`: objects by key, lists one after the other."""
    if is_object(held) and is_object(value):
        merged = dict(held)
        for key, item in value.items():
            merged[key] = _both(held[key], item) if key in held else fresh(item)
        return merged
    if is_list(held) and is_list(value):
        return [*held, *fresh(value)]
    return fresh(value)
