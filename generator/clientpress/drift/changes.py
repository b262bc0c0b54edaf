"""Changes of a file of YAML or JSON, made in its text: all else stays byte for byte."""

from __future__ import annotations

import json
import re
from typing import Any, TypeAlias

import yaml
from msgspec import Struct

from ..references import Pointer

_NOT_IN_BRACKETS = re.compile(r"[\[\]{},\r\n]")
_ESCAPE = re.compile(r"\\(?:(u[dD][89a-fA-F][0-9a-fA-F]{2})|.)")
_LINE_END = re.compile(r"\r\n|\n|\r")


class Put(Struct, frozen=True):
    """Set a key of the mapping at `pointer`, in place of what it has under the key."""

    pointer: Pointer
    key: str
    value: Any


class Append(Struct, frozen=True):
    """Add an item at the end of the list at `pointer`."""

    pointer: Pointer
    value: Any


class Drop(Struct, frozen=True):
    """Take a key from the mapping at `pointer`, or the item of that value from a list."""

    pointer: Pointer
    key: Any


class Wrap(Struct, frozen=True):
    """Put the `$ref` of the mapping at `pointer` into a list with other schemas."""

    pointer: Pointer
    key: str
    others: tuple[Any, ...]


class Enclose(Struct, frozen=True):
    """Put the mapping at `pointer` as a whole into a list with other schemas."""

    pointer: Pointer
    key: str
    others: tuple[Any, ...]


Change: TypeAlias = Put | Append | Drop | Wrap | Enclose


class CannotChangeError(Exception):
    """What is to be changed does not stand in the file as it would have to."""


class _Patch(Struct, frozen=True):
    """Text to stand between two offsets."""

    start: int
    end: int
    text: str

    def touches(self, other: _Patch) -> bool:
        return self.start <= other.end and other.start <= self.end


def changed(
    text: str, changes: list[Change], *, is_json: bool
) -> tuple[str, list[Change]]:
    """Return the text with all changes made that can be, and those that cannot."""
    refused: list[Change] = []
    waiting = [one for at, one in enumerate(changes) if one not in changes[:at]]
    while waiting:
        file = _File(text, is_json=is_json)
        patches: list[_Patch] = []
        later: list[Change] = []
        stuck: list[Change] = []
        for change in waiting:
            try:
                patch = file.patch(change)
            except CannotChangeError:
                stuck.append(change)
                continue
            # What stands close together is changed one after the other.
            if any(patch.touches(other) for other in patches):
                later.append(change)
            else:
                patches.append(patch)
        for patch in sorted(patches, key=lambda one: one.start, reverse=True):
            text = text[: patch.start] + patch.text + text[patch.end :]
        # What cannot be changed yet may be once the others are made.
        if patches:
            waiting = [*later, *stuck]
        else:
            refused += stuck
            waiting = []
    return text, refused


class _File:
    """One state of a text, with the place of each of its nodes."""

    def __init__(self, text: str, *, is_json: bool) -> None:
        self._text = text
        self._is_json = is_json
        loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
        # JSON may be indented by tabs, which YAML does not allow.
        plain = text.replace("\t", " ") if is_json else text
        # Nor does it know halves of pairs; offsets stay if others are as long.
        plain = _ESCAPE.sub(lambda m: r"\u003f" if m[1] else m[0], plain)
        try:
            self._root: Any = yaml.compose(plain, Loader=loader)
        except yaml.YAMLError:
            self._root = None
        ending = _LINE_END.search(text)
        self._newline = ending[0] if ending else "\n"

    def patch(self, change: Change) -> _Patch:
        """Return what a change is in the text; raises `CannotChangeError`."""
        node = self._node(change.pointer)
        match change:
            case Put(key=key, value=value):
                return self._put(_mapping(node), key, value)
            case Append(value=value):
                return self._append(_list(node), value)
            case Wrap(key=key, others=others):
                return self._wrap(_mapping(node), key, others)
            case Enclose(key=key, others=others):
                return self._enclose(_mapping(node), key, others)
            case Drop(key=key):
                if isinstance(node, yaml.MappingNode):
                    return self._drop(node, _index_of_key(node, key))
                return self._drop(node, _index_of_item(_list(node), key))

    def _node(self, pointer: Pointer) -> Any:
        node = self._root
        for step in pointer:
            if isinstance(node, yaml.MappingNode):
                node = node.value[_index_of_key(node, str(step))][1]
            elif isinstance(node, yaml.SequenceNode) and isinstance(step, int):
                node = node.value[step]
            else:
                raise CannotChangeError
        return node

    def _put(self, node: Any, key: str, value: Any) -> _Patch:
        for name, held in node.value:
            if name.value == key:
                return self._replace(node, held, value)
        if not node.value:
            if not node.flow_style:
                raise CannotChangeError
            inner = self._entry(key, value)
            return _Patch(node.start_mark.index, node.end_mark.index, f"{{{inner}}}")
        if not node.flow_style:
            indent = " " * node.value[0][0].start_mark.column
            return self._below(node, _block(key, value, indent, self._newline))
        return self._in_flow(node, node.value[-1][0], self._entry(key, value))

    def _append(self, node: Any, value: Any) -> _Patch:
        if node.flow_style:
            if not node.value:
                text = f"[{self._flow(value)}]"
                return _Patch(node.start_mark.index, node.end_mark.index, text)
            return self._in_flow(node, node.value[-1], self._flow(value))
        indent = " " * node.start_mark.column
        return self._below(node, f"{indent}- {self._flow(value)}")

    def _replace(self, parent: Any, node: Any, value: Any) -> _Patch:
        is_block = not isinstance(node, yaml.ScalarNode) and not node.flow_style
        if is_block or getattr(node, "style", None) in ("|", ">"):
            raise CannotChangeError
        del parent
        start, end = node.start_mark.index, node.end_mark.index
        return _Patch(start, end, self._flow(value))

    def _wrap(self, node: Any, key: str, others: tuple[Any, ...]) -> _Patch:
        name, held = node.value[_index_of_key(node, "$ref")]
        if not isinstance(held, yaml.ScalarNode):
            raise CannotChangeError
        start, end = name.start_mark.index, held.end_mark.index
        own = self._text[start:end]
        if _NOT_IN_BRACKETS.search(own) and not node.flow_style:
            own = self._entry("$ref", held.value)
        more = "".join(f", {self._flow(other)}" for other in others)
        return _Patch(start, end, f"{self._key(key)}: [{{{own}}}{more}]")

    def _enclose(self, node: Any, key: str, others: tuple[Any, ...]) -> _Patch:
        start = node.start_mark.index
        if node.flow_style:
            end = node.end_mark.index
            more = "".join(f", {self._flow(other)}" for other in others)
            text = f"{{{self._key(key)}: [{self._text[start:end]}{more}]}}"
            return _Patch(start, end, text)
        if not node.value:
            raise CannotChangeError
        start = node.value[0][0].start_mark.index
        end = self._line_end(_spans(node)[-1][1])
        indent = " " * node.value[0][0].start_mark.column
        lines = _LINE_END.split(self._text[start:end])
        inner = [f"{indent}  - {lines[0]}"]
        inner += [f"    {line}" if line.strip() else line for line in lines[1:]]
        inner += [f"{indent}  - {self._flow(other)}" for other in others]
        text = self._newline.join([f"{self._key(key)}:", *inner])
        return _Patch(start, end, text)

    def _drop(self, node: Any, index: int) -> _Patch:
        spans = _spans(node)
        start, end = spans[index]
        if node.flow_style:
            if index + 1 < len(spans):
                return _Patch(start, spans[index + 1][0], "")
            return _Patch(spans[index - 1][1] if index else start, end, "")
        line = self._line_start(start)
        if len(spans) == 1 or self._text[line:start].strip(" -"):
            raise CannotChangeError
        if isinstance(node, yaml.MappingNode) and self._text[line:start].strip():
            raise CannotChangeError
        return _Patch(line, self._after_line(end), "")

    def _in_flow(self, node: Any, last: Any, entry: str) -> _Patch:
        """Add an entry before the bracket that closes a node."""
        end = _spans(node)[-1][1]
        rest = self._text[end : node.end_mark.index]
        has_comma = "," in rest
        at = end + rest.index(",") + 1 if has_comma else end
        lead = " "
        if last.start_mark.line != node.start_mark.line:
            indent = " " * last.start_mark.column
            if self._is_json:
                start = self._line_start(last.start_mark.index)
                indent = self._text[start : last.start_mark.index]
            lead = self._newline + indent
        return _Patch(at, at, f"{'' if has_comma else ','}{lead}{entry}")

    def _below(self, node: Any, block: str) -> _Patch:
        """Add lines after the last one of a node that is laid out in lines."""
        at = self._line_end(_spans(node)[-1][1])
        return _Patch(at, at, f"{self._newline}{block}")

    def _line_start(self, offset: int) -> int:
        return max(self._text.rfind(end, 0, offset) for end in "\r\n") + 1

    def _line_end(self, offset: int) -> int:
        offset = len(self._text[:offset].rstrip())
        found = _LINE_END.search(self._text, offset)
        return found.start() if found else len(self._text)

    def _after_line(self, offset: int) -> int:
        found = _LINE_END.match(self._text, self._line_end(offset))
        return found.end() if found else len(self._text)

    def _entry(self, key: str, value: Any) -> str:
        return f"{self._key(key)}: {self._flow(value)}"

    def _key(self, key: str) -> str:
        return self._flow(key)

    def _flow(self, value: Any) -> str:
        """Return a value as it stands within one line."""
        if self._is_json:
            return json.dumps(value, ensure_ascii=False)
        return _dumped([value], flow=True)[1:-1]


def _spans(node: Any) -> list[tuple[int, int]]:
    """Return where each entry of a node begins and ends, without what follows it."""
    if isinstance(node, yaml.MappingNode):
        pairs = [(key, value) for key, value in node.value]
    else:
        pairs = [(item, item) for item in node.value]
    return [(first.start_mark.index, _end(last)) for first, last in pairs]


def _end(node: Any) -> int:
    """Return the offset behind the last thing in a node."""
    if isinstance(node, yaml.ScalarNode) or node.flow_style or not node.value:
        return int(node.end_mark.index)
    last = node.value[-1]
    return _end(last[1] if isinstance(node, yaml.MappingNode) else last)


def _mapping(node: Any) -> Any:
    if not isinstance(node, yaml.MappingNode):
        raise CannotChangeError
    return node


def _list(node: Any) -> Any:
    if not isinstance(node, yaml.SequenceNode):
        raise CannotChangeError
    return node


def _index_of_key(node: Any, key: str) -> int:
    for index, (name, _) in enumerate(node.value):
        if name.value == key:
            return index
    raise CannotChangeError


def _index_of_item(node: Any, value: Any) -> int:
    for index, item in enumerate(node.value):
        if isinstance(item, yaml.ScalarNode) and item.value == str(value):
            return index
    raise CannotChangeError


def _block(key: str, value: Any, indent: str, newline: str) -> str:
    """Return an entry in lines, what is innermost in one."""
    if isinstance(value, dict | list):
        lines = _dumped({key: value}, flow=None).splitlines()
    else:
        lines = [_dumped([{key: value}], flow=True)[2:-2]]
    return newline.join(f"{indent}{line}" for line in lines)


class _Dumper(yaml.SafeDumper):
    """Writes text in quotes as our own specs do, and everything out in full."""

    def ignore_aliases(self, data: Any) -> bool:
        del data
        return True

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:
        del indentless
        own: Any = super()
        own.increase_indent(flow, indentless=False)

    def represent_sequence(
        self, tag: str, sequence: Any, flow_style: bool | None = None
    ) -> yaml.SequenceNode:
        own: Any = super()
        node: yaml.SequenceNode = own.represent_sequence(tag, sequence, flow_style)
        # Texts in quotes count as long otherwise.
        if all(isinstance(item, yaml.ScalarNode) for item in node.value):
            node.flow_style = True
        return node

    def represent_mapping(
        self, tag: str, mapping: Any, flow_style: bool | None = None
    ) -> yaml.MappingNode:
        own: Any = super()
        node: yaml.MappingNode = own.represent_mapping(tag, mapping, flow_style)
        if all(isinstance(item, yaml.ScalarNode) for _, item in node.value):
            node.flow_style = True
        return node


def _quoted(dumper: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
    tag = "tag:yaml.org,2002:str"
    own: Any = dumper
    is_plain = own.resolve(yaml.ScalarNode, text, (True, False)) == tag
    node: yaml.ScalarNode = own.represent_scalar(tag, text, "" if is_plain else '"')
    return node


_Dumper.add_representer(str, _quoted)


def _dumped(value: Any, *, flow: bool | None) -> str:
    text: str = yaml.dump(
        value,
        Dumper=_Dumper,
        default_flow_style=flow,
        sort_keys=False,
        allow_unicode=True,
        width=10_000,
    )
    return text.rstrip()
