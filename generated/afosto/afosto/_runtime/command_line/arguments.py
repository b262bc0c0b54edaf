# Copied by clientpress. Do not edit.
"""From the signature of a method to arguments on a command line, and to their values."""

from __future__ import annotations

import sys
from argparse import SUPPRESS, ArgumentTypeError
from collections.abc import Mapping, Sequence
from decimal import Decimal, InvalidOperation
from inspect import Parameter, signature
from os import PathLike
from pathlib import Path
from types import NoneType, UnionType
from typing import (
    IO,
    TYPE_CHECKING,
    Any,
    Literal,
    NamedTuple,
    Union,
    get_args,
    get_origin,
    get_type_hints,
    is_typeddict,
)

import msgspec

from ..core.narrowing import is_list

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Callable, Iterator

__all__ = ["Argument", "add_arguments", "arguments_of", "outcome_of", "values_of"]

_STDIN = "-"
_NO_JSON: Any = object()


class Argument(NamedTuple):
    """One argument of a method; `types` are what it takes, alternatives taken apart."""

    name: str
    types: tuple[Any, ...]
    is_positional: bool
    is_required: bool

    @property
    def flag(self) -> str:
        """How it is named on a command line."""
        name = self.name.replace("_", "-").strip("-")
        return self.name if self.is_positional else f"--{name}"

    @property
    def items(self) -> tuple[Any, ...] | None:
        """What its items may be, if it takes a list and is no file."""
        if self.is_file:
            return None
        lists = [one for one in self.types if _kind(one) is Sequence]
        return (
            tuple(_alternatives((get_args(lists[0]) or (Any,))[0])) if lists else None
        )

    @property
    def is_file(self) -> bool:
        """Whether it takes an open file or a path."""
        return any(_kind(one) in (PathLike, IO) for one in self.types)

    @property
    def is_switch(self) -> bool:
        """Whether it may be true or false."""
        return bool in self.types

    @property
    def shown(self) -> str:
        """A word for what it takes."""
        kinds = self.types if self.items is None else self.items
        if self.is_file or bytes in kinds:
            return "@FILE"
        if any(_is_object(one) for one in kinds) or Any in kinds:
            return "JSON"
        if bool in kinds:
            return "true|false"
        if int in kinds and str not in kinds:
            return "INTEGER"
        return "NUMBER" if float in kinds and str not in kinds else "TEXT"


def arguments_of(method: Callable[..., Any]) -> list[Argument]:
    """What a generated method takes, but for its options of a call."""
    hints = get_type_hints(method)
    return [
        Argument(
            one.name,
            tuple(_alternatives(hints.get(one.name, Any))),
            one.kind is Parameter.POSITIONAL_OR_KEYWORD,
            one.default is Parameter.empty,
        )
        for one in signature(method).parameters.values()
        if one.name != "options"
    ]


def outcome_of(method: Callable[..., Any]) -> Literal["items", "task", ""]:
    """What a method returns that is more than a value: "" where it is one."""
    hint = _kind(get_type_hints(method).get("return"))
    returned: type[Any] = hint if isinstance(hint, type) else object
    # By what they have: few clients have tasks or pages, and the modules for them.
    if issubclass(returned, msgspec.Struct):
        return ""
    if hasattr(returned, "wait"):
        return "task"
    is_whole = issubclass(returned, (str, bytes, Mapping, Sequence))
    return "" if is_whole or not hasattr(returned, "__iter__") else "items"


def add_arguments(parser: ArgumentParser, arguments: list[Argument]) -> None:
    """Let a parser take them; those that are not given are not in its outcome."""
    for argument in arguments:
        if argument.is_positional:
            parser.add_argument(_key(argument), metavar=argument.flag)
            continue
        given: dict[str, Any] = {
            "dest": _key(argument),
            "default": SUPPRESS,
            "required": argument.is_required,
        }
        if argument.is_switch:
            given |= {"nargs": "?", "const": "true"}
        elif argument.items is not None:
            given["action"] = "append"
        parser.add_argument(argument.flag, metavar=argument.shown, **given)


def values_of(
    arguments: list[Argument], given: Namespace
) -> tuple[list[Any], dict[str, Any]]:
    """What to call the method with: by position and by name.

    Raises ArgumentTypeError, which names the argument.
    """
    positional: list[Any] = []
    named: dict[str, Any] = {}
    for argument in arguments:
        if not hasattr(given, _key(argument)):
            continue
        text: Any = getattr(given, _key(argument))
        try:
            value = _value_of(argument, text)
        except (ValueError, OSError) as problem:
            raise ArgumentTypeError(f"argument {argument.flag}: {problem}") from None
        if argument.is_positional:
            positional.append(value)
        else:
            named[argument.name] = value
    return positional, named


def _key(argument: Argument) -> str:
    # No name of Python's, so that it is none of those that the parser uses itself.
    return f"argument {argument.name}"


def _value_of(argument: Argument, given: Any) -> Any:
    """Raises ValueError and OSError."""
    if argument.is_file:
        return _file(given)
    if is_list(given):
        return _list_of(argument, given)
    return _converted(given, argument.types)


def _file(text: str) -> Any:
    if not text.startswith("@"):
        return text
    path = text.removeprefix("@")
    if path == _STDIN:
        return sys.stdin.buffer
    if not Path(path).is_file():
        raise ValueError(f"there is no file {path}")
    return Path(path)


def _list_of(argument: Argument, texts: list[str]) -> Any:
    """One JSON array, or a list of what was given several times."""
    if len(texts) == 1:
        whole = _json(_text(texts[0]))
        if is_list(whole):
            return whole
        if str in argument.types:
            return _converted(texts[0], argument.types)
    return [_converted(text, argument.items or (Any,)) for text in texts]


def _converted(given: str, types: tuple[Any, ...]) -> Any:
    """What a text means for an argument of these types; text where it may be that.

    Raises ValueError and OSError.
    """
    if bytes in types and str not in types:
        return _content(given)
    text = _text(given)
    value = _json(text)
    if Decimal in types and type(value) in (int, float):
        return _decimal(text)
    if any(_fits(value, one) for one in types):
        return value
    if value is None and NoneType in types and msgspec.UnsetType in types:
        return None
    if any(_is_text(text, one) for one in types):
        return text
    raise ValueError(f"it takes {_described(types)}")


def _text(given: str) -> str:
    """What stands in a file, for `@path`; `@@` begins a text with one `@`."""
    if given.startswith("@@"):
        return given[1:]
    return _content(given).decode() if given.startswith("@") else given


def _content(given: str) -> bytes:
    if not given.startswith("@"):
        return given.encode()
    path = given.removeprefix("@")
    return sys.stdin.buffer.read() if path == _STDIN else Path(path).read_bytes()


def _decimal(text: str) -> Decimal:
    try:
        return Decimal(text.strip())
    except InvalidOperation:
        raise ValueError("it takes a number") from None


def _json(text: str) -> Any:
    try:
        return msgspec.json.decode(text)
    except msgspec.DecodeError:
        return _NO_JSON


def _alternatives(type_: Any) -> Iterator[Any]:
    """What a type may be: the members of unions, at every depth."""
    if get_origin(type_) in (Union, UnionType):
        for one in get_args(type_):
            yield from _alternatives(one)
    else:
        yield type_


def _kind(type_: Any) -> Any:
    return get_origin(type_) or type_


def _is_object(type_: Any) -> bool:
    kind = _kind(type_)
    if is_typeddict(kind) or kind is Mapping:
        return True
    return isinstance(kind, type) and issubclass(kind, msgspec.Struct)


def _is_text(text: str, type_: Any) -> bool:
    """Whether a text may be given as it is."""
    # Dates and UUIDs may be given as text, which then stands beside them.
    return type_ in (str, Any) or (_kind(type_) is Literal and text in get_args(type_))


def _fits(value: Any, type_: Any) -> bool:
    """Whether a JSON value that is no text may be given for this type."""
    kind = _kind(type_)
    if type_ is Any:
        return value is not _NO_JSON
    if kind is Literal:
        return any(type(value) is type(one) and value == one for one in get_args(type_))
    if isinstance(value, bool):
        return type_ is bool
    if isinstance(value, int):
        return type_ in (int, float)
    if isinstance(value, float):
        return type_ is float
    if isinstance(value, list):
        return kind is Sequence
    return isinstance(value, dict) and _is_object(type_)


def _described(types: tuple[Any, ...]) -> str:
    words = [
        (any(_is_object(one) for one in types), "a JSON object"),
        (any(_kind(one) is Sequence for one in types), "a JSON array"),
        (bool in types, "true or false"),
        (int in types, "an integer"),
        (float in types, "a number"),
    ]
    choices = [
        repr(value) for one in types if _kind(one) is Literal for value in get_args(one)
    ]
    return " or ".join([text for holds, text in words if holds] + choices) or "JSON"
