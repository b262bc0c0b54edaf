"""Parse YAML by the 1.2 core schema: `no`, dates and `=` stay strings."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NoReturn

import yaml

from ..json_values import is_list, is_object
from .parsing import (
    DEPTH_HINT,
    DUPLICATE_HINT,
    MAX_ALIASED_NODES,
    MAX_DEPTH,
    FileProblem,
    Findings,
    UnreadableFileError,
    duplicate_message,
    joined,
    line_and_column,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

_NULL = frozenset(("", "~", "null", "Null", "NULL"))
_BOOL = {
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}
_INT = re.compile(r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+")
_FLOAT = re.compile(
    r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?"
    r"|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)"
)
_TAG = "tag:yaml.org,2002:"
_MERGE = object()
_FLOWS = {"while parsing a flow mapping": "{", "while parsing a flow sequence": "["}
_IN_FLOW = "while parsing a flow node"
_IN_QUOTES = "while scanning a quoted scalar"
_NODES = frozenset(
    (
        yaml.AliasEvent,
        yaml.MappingStartEvent,
        yaml.ScalarEvent,
        yaml.SequenceStartEvent,
    )
)


# Where YAML's line numbers count a line.
YAML_LINE_END = re.compile(r"\r\n|[\r\n\x85\u2028\u2029]")


def events(text: str) -> Iterator[Any]:
    """Yield the YAML events of a text, from libyaml where it is installed."""
    # Events, not composed nodes: libyaml's composer recurses in C and overruns
    # the stack on deeply nested input.
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    return yaml.parse(text, Loader=loader)


def is_merge_key(event: Any) -> bool:
    """Say whether a scalar event is a plain `<<`."""
    return event.value == "<<" and bool(event.implicit[0]) and event.tag is None


class _Frame:
    """A container under construction."""

    __slots__ = ("anchor", "key", "merges", "repeated", "start_count", "value")

    def __init__(self, value: Any, anchor: str | None, start_count: int) -> None:
        self.value = value
        self.anchor = anchor
        self.start_count = start_count
        self.key: Any = None
        self.merges: list[dict[str, Any]] | None = None
        self.repeated: dict[str, list[Any]] = {}
        """Keys that stand several times, with all of their values."""


class _YamlBuilder:
    """Turns events into values, with an explicit stack instead of recursion."""

    def __init__(self) -> None:
        self.found = Findings()
        self.stack: list[_Frame] = []
        self.root: Any = None
        # anchor -> (value, raw text of a scalar or None, number of nodes)
        self.anchors: dict[str, tuple[Any, str | None, int]] = {}
        self.open_anchors: set[str] = set()
        self.count = 0
        self.aliased = 0

    def build(self, text: str) -> Any:
        start: Any = None
        for event in events(text):
            kind = event.__class__
            if not self.stack and self.root is not None and kind in _NODES:
                if kind is not yaml.ScalarEvent or event.value:
                    self._second(start)
                continue
            if kind is yaml.ScalarEvent:
                self._scalar(event)
            elif kind is yaml.MappingStartEvent:
                self._start(event, {})
            elif kind is yaml.SequenceStartEvent:
                self._start(event, [])
            elif kind is yaml.MappingEndEvent or kind is yaml.SequenceEndEvent:
                self._end(event)
            elif kind is yaml.AliasEvent:
                self._alias(event)
            elif kind is yaml.DocumentStartEvent:
                start = event
        if self.found.problems:
            raise UnreadableFileError(self.found.problems, self.root)
        return self.root

    def _second(self, event: Any) -> NoReturn:
        message = "a second YAML document starts here"
        hint = "keep one document per file and remove the `---` line"
        self._fail(event, "multiple-documents", message, hint)

    def _problem(self, event: Any, code: str, message: str, hint: str = "") -> None:
        mark = event.start_mark
        self.found.add(FileProblem(mark.line + 1, mark.column + 1, code, message, hint))

    def _fail(self, event: Any, code: str, message: str, hint: str = "") -> NoReturn:
        self._problem(event, code, message, hint)
        raise UnreadableFileError(self.found.problems)

    def _scalar(self, event: Any) -> None:
        self.count += 1
        frame = self.stack[-1] if self.stack else None
        is_key = frame is not None and frame.key is None and is_object(frame.value)
        if is_key and is_merge_key(event):
            self._key(event, _MERGE)
            return
        raw: str = event.value
        value: Any = raw
        if not is_key or event.anchor is not None:
            value = self._resolve(event)
        if event.anchor is not None:
            self.anchors[event.anchor] = (value, raw, 1)
        if is_key:
            self._key(event, raw)
        else:
            self._add(event, value)

    def _resolve(self, event: Any) -> Any:
        raw: str = event.value
        tag: str | None = event.tag
        try:
            if tag is None:
                return plain_scalar(raw) if event.implicit[0] else raw
            if tag == "!":
                return raw
            return _tagged(raw, tag)
        except ValueError as error:
            self._problem(event, "syntax", str(error))
            return raw

    def _start(self, event: Any, value: Any) -> None:
        self.count += 1
        if self.stack:
            frame = self.stack[-1]
            if is_object(frame.value) and frame.key is None:
                self._fail(event, "syntax", "a key must be a scalar")
        kind = "map" if is_object(value) else "seq"
        if event.tag not in (None, "!", _TAG + kind):
            self._problem(event, "syntax", f"the tag {event.tag} has no meaning here")
        if len(self.stack) >= MAX_DEPTH:
            self._fail(
                event, "too-deep", f"nested deeper than {MAX_DEPTH} levels", DEPTH_HINT
            )
        if event.anchor is not None:
            self.open_anchors.add(event.anchor)
        self.stack.append(_Frame(value, event.anchor, self.count))

    def _end(self, event: Any) -> None:
        frame = self.stack.pop()
        value = frame.value
        for key, values in frame.repeated.items():
            value[key] = joined(values)
        if frame.merges is not None:
            merged: dict[str, Any] = {}
            for source in frame.merges:
                for key, item in source.items():
                    merged.setdefault(key, item)
            merged.update(value)
            value = merged
        if frame.anchor is not None:
            self.open_anchors.discard(frame.anchor)
            size = self.count - frame.start_count + 1
            self.anchors[frame.anchor] = (value, None, size)
        self._add(event, value)

    def _alias(self, event: Any) -> None:
        name: str = event.anchor
        if name in self.open_anchors:
            self._fail(
                event,
                "cyclic-alias",
                f"the alias *{name} stands inside the node it names",
                "write the recursion as a $ref to a component schema",
            )
        if name not in self.anchors:
            self._fail(event, "syntax", f"no anchor &{name} stands before this alias")
        value, raw, size = self.anchors[name]
        self.count += size
        self.aliased += size
        if self.aliased > MAX_ALIASED_NODES:
            self._fail(
                event,
                "alias-bomb",
                f"the aliases up to here expand to more than {MAX_ALIASED_NODES} nodes",
                "use $ref to components instead of YAML aliases",
            )
        frame = self.stack[-1] if self.stack else None
        if frame is not None and is_object(frame.value) and frame.key is None:
            if raw is None:
                self._fail(event, "syntax", "a key must be a scalar")
            self._key(event, raw)
        else:
            self._add(event, value)

    def _key(self, event: Any, key: Any) -> None:
        frame = self.stack[-1]
        if key is _MERGE:
            if frame.merges is not None:
                self._duplicate(event, "<<")
            else:
                frame.merges = []
        elif key in frame.value:
            self._duplicate(event, key)
        frame.key = key

    def _duplicate(self, event: Any, key: str) -> None:
        self._problem(event, "duplicate-key", duplicate_message(key), DUPLICATE_HINT)

    def _add(self, event: Any, value: Any) -> None:
        if not self.stack:
            self.root = value
            return
        frame = self.stack[-1]
        if is_list(frame.value):
            frame.value.append(value)
            return
        key, frame.key = frame.key, None
        if key is not _MERGE:
            held = frame.value
            if key in held:
                frame.repeated.setdefault(key, [held[key]]).append(value)
            else:
                held[key] = value
            return
        sources: list[Any] = value if is_list(value) else [value]
        if all(is_object(source) for source in sources):
            frame.merges = frame.merges or []
            frame.merges += sources
        else:
            self._problem(event, "syntax", "`<<` takes a mapping or a list of mappings")


def plain_scalar(raw: str) -> Any:
    """Resolve an unquoted scalar by the YAML 1.2 core schema.

    Raises ValueError for a number with more digits than Python converts.
    """
    if raw in _NULL:
        return None
    if raw in _BOOL:
        return _BOOL[raw]
    if raw[0] not in "+-.0123456789":
        return raw
    if _INT.fullmatch(raw):
        return _integer(raw)
    if _FLOAT.fullmatch(raw):
        return _float(raw)
    return raw


def _integer(raw: str) -> int:
    try:
        number = int(raw, {"0o": 8, "0x": 16}.get(raw[:2], 10))
        # Of these bases Python reads any number of digits, which it does not write.
        str(number)
    except ValueError:
        raise ValueError("a number has too many digits") from None
    return number


def _float(raw: str) -> float:
    return float(re.sub(r"\.(?=[infa]{3}$)", "", raw.lower()))


def _tagged(raw: str, tag: str) -> Any:
    name = tag.removeprefix(_TAG)
    if name in ("str", "binary", "timestamp"):
        return raw
    if name == "null" and raw in _NULL:
        return None
    if name == "bool" and raw in _BOOL:
        return _BOOL[raw]
    if name == "int" and _INT.fullmatch(raw):
        return _integer(raw)
    if name == "float" and _FLOAT.fullmatch(raw):
        return _float(raw)
    if name in ("null", "bool", "int", "float"):
        raise ValueError(f"this text is no YAML {name}")
    raise ValueError(f"the tag {tag} has no meaning here")


def parse_yaml(text: str) -> Any:
    """Parse one YAML document; raises `UnreadableFileError`."""
    try:
        return _YamlBuilder().build(text)
    except yaml.MarkedYAMLError as error:
        raise UnreadableFileError([_yaml_problem(error, text)]) from None
    except yaml.reader.ReaderError as error:
        before = text.encode()[: error.position].decode("utf-8", "replace")
        line, column = line_and_column(before, len(before))
        message = f"the character U+{error.character:04X} is not allowed in YAML"
        raise UnreadableFileError(
            [FileProblem(line, column, "syntax", message)]
        ) from None
    except RecursionError:
        # Only the pure Python parser recurses, and only through flow context.
        raise UnreadableFileError(
            [FileProblem(1, 1, "too-deep", "nested too deeply", DEPTH_HINT)]
        ) from None


def _yaml_problem(error: yaml.MarkedYAMLError, text: str) -> FileProblem:
    mark = error.problem_mark or error.context_mark
    if mark and not text[mark.index :].strip():
        ended = _ended_too_early(error, text)
        if ended is not None:
            return ended
    bracket = _FLOWS.get(error.context or "", "")
    opened = error.context_mark if bracket else None
    if mark and opened and mark.line > opened.line:
        # Where the parser stumbles over it is a line that is right.
        message = f"after this {bracket} line {mark.line + 1} cannot follow"
        hint = f"close the {bracket} before it, or put a comma between its entries"
        place = (opened.line + 1, opened.column + 1)
        return FileProblem(*place, "syntax", message, hint)
    line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
    source_line = dict(enumerate(YAML_LINE_END.split(text), 1)).get(line, "")
    message = error.problem or "the YAML is not well-formed"
    if error.context:
        message = f"{message} ({error.context})"
    hint = ""
    if "\t" in source_line[: max(column, 1)]:
        hint = "YAML is indented with spaces; there is a tab on this line"
    elif "mapping values are not allowed" in message:
        hint = "put text that holds a colon in quotes, or check the indentation"
    elif "could not find expected ':'" in message:
        hint = "a key needs a colon; text of several lines needs more indentation"
    elif opened is not None:
        hint = f"entries between {bracket} and its end need commas"
    elif "expected <block end>" in message or "did not find expected" in message:
        hint = "check the indentation of this line and of the one before"
    return FileProblem(line, column, "syntax", message, hint)


def _ended_too_early(error: yaml.MarkedYAMLError, text: str) -> FileProblem | None:
    """Return the problem of a text that ends inside something, None if it is another.

    The parser stumbles behind the last line, where there is nothing to see.
    """
    start = error.context_mark
    opened = {**_FLOWS, _IN_QUOTES: "quotation mark"}.get(error.context or "")
    if opened and start:
        message = f"this {opened} is never closed"
        return FileProblem(start.line + 1, start.column + 1, "syntax", message)
    if error.context != _IN_FLOW:
        return None
    lines = YAML_LINE_END.split(text.rstrip())
    message = "the text ends where a list or an object in brackets goes on"
    hint = "close the last [ or { that is open"
    return FileProblem(len(lines), max(len(lines[-1]), 1), "syntax", message, hint)
