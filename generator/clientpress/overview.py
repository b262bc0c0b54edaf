"""What there is to call, as people and programs read it: for `list` and `show`."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from .code.printer import Parameter, Printer
from .code.tree import Code
from .output.errors import printable_line
from .plan.methods import Argument, Signature
from .surface import Offered

_Json: TypeAlias = dict[str, object]
_WIDEST = 48
_SHORT = 3


@dataclass(frozen=True, slots=True)
class Entry:
    """A method of an API, and where in the document its operation stands."""

    api: str
    offered: Offered
    place: str

    def is_about(self, text: str) -> bool:
        """Tell whether all words of a text are in what is listed of the method."""
        listed = " ".join(said for _, said in self._listed())
        return all(word in listed for word in text.casefold().split())

    def relevance(self, words: Sequence[str], more: str = "") -> tuple[int, int]:
        """Return how many words are in what is said of the method, and how near the top.

        `more` is what else is said of it. Case does not count, nor an `s` at the end.
        """
        offered = self.offered
        said = (*offered.description.details, more)
        meanings = (text for pair in offered.description.arguments for text in pair)
        texts = [*self._listed(), (1, " ".join((*said, *meanings)).casefold())]
        weights = [
            max((weight for weight, text in texts if _stem(word) in text), default=0)
            for word in words
        ]
        return sum(map(bool, weights)), sum(weights)

    def _listed(self) -> Iterator[tuple[int, str]]:
        """Yield what is listed, each with how much a word in it counts."""
        offered = self.offered
        yield 8, offered.python.casefold()
        yield 5, offered.document.casefold()
        yield 5, offered.operation.operation_id.casefold()
        yield 4, offered.description.summary.casefold()

    def is_called(self, text: str) -> bool:
        """Tell whether the method or its operation is called so."""
        offered = self.offered
        names = (offered.python, offered.operation.operation_id, offered.document)
        return text in (*names, f"{self.api}.{offered.python}")


def _stem(word: str) -> str:
    word = word.casefold()
    return word.removesuffix("s") if len(word) > _SHORT else word


def listed(entries: Sequence[Entry]) -> str:
    """Return a line for each method, in columns, below the name of its API."""
    width = max((len(one.offered.python) for one in entries), default=0)
    width = min(width, _WIDEST)
    lines: list[str] = []
    api = ""
    for one in entries:
        if one.api != api:
            lines += ([""] if lines else []) + [f"{one.api}"]
            api = one.api
        offered = one.offered
        lines.append(f"  {offered.python:<{width}}  {offered.document}")
        summary = offered.description.summary
        lines.append(f"  {'':<{width}}  {summary or ''}".rstrip())
        lines.append(f"  {'':<{width}}  {one.place}")
    return _lines(lines)


def listed_as_json(entries: Sequence[Entry]) -> str:
    """Return what is listed as JSON."""
    return _json([head(one) for one in entries])


def shown(entries: Sequence[Entry]) -> str:
    """Return all that a caller needs to know of methods."""
    return _lines("\n\n".join("\n".join(_shown(one)) for one in entries).split("\n"))


def shown_as_json(entries: Sequence[Entry]) -> str:
    """Return all that a caller needs to know of methods as JSON."""
    return _json([details(one) for one in entries])


def head(one: Entry) -> _Json:
    """Return what is listed of a method, for JSON."""
    offered = one.offered
    return {
        "api": one.api,
        "python": offered.python,
        "operation_id": offered.operation.operation_id,
        "method": offered.operation.method,
        "path": offered.operation.path,
        "summary": offered.description.summary,
        "deprecated": offered.operation.deprecated,
        "place": one.place,
    }


def details(one: Entry) -> _Json:
    """Return all that a caller needs to know of a method, for JSON."""
    said = one.offered.description
    meanings = dict(said.arguments)
    return {
        **head(one),
        "details": list(said.details),
        "calls": [
            {
                "signature": _signature(one.offered, way),
                "arguments": [
                    {
                        "name": argument.name,
                        "type": _flat(argument),
                        "required": argument.default is None,
                        "meaning": meanings.get(argument.name, ""),
                    }
                    for argument in (*way.positional, *way.keyword)
                ],
                "returns": Printer().flat(way.result or one.offered.result),
            }
            for way in one.offered.ways
        ],
        "requires": list(said.requires),
        "limit": said.limit,
        "errors": [
            {"status": e.status, "raises": e.error, "meaning": e.meaning}
            for e in said.errors
        ],
        "codes": dict(said.codes),
        "sources": list(said.sources),
    }


def _shown(one: Entry) -> Iterator[str]:
    offered, said = one.offered, one.offered.description
    yield f"{one.api}: {offered.document}"
    for way in offered.ways:
        yield from _signature(offered, way).split("\n")
    yield from _paragraphs((said.summary, *said.details))
    if said.arguments:
        yield from ("", "Arguments:")
        yield from (f"  {name}: {text}".rstrip(": ") for name, text in said.arguments)
    if said.errors:
        yield from ("", "Errors:")
        yield from (f"  {e.status} {e.error}: {e.meaning}" for e in said.errors)
    if said.codes:
        yield from ("", "Error codes:")
        yield from (f"  {code}: {meaning}" for code, meaning in said.codes)
    if said.requires:
        yield from ("", f"Requires: {', '.join(said.requires)}")
    if said.limit:
        yield from ("", f"Limit: {said.limit}")
    yield from ("", f"In the document: {one.place}")
    yield from (f"Documented in: {source}" for source in said.sources)


def _paragraphs(texts: Iterable[str]) -> Iterator[str]:
    for text in filter(None, texts):
        yield ""
        yield from text.split("\n")


def _signature(offered: Offered, way: Signature) -> str:
    name = offered.python.rpartition(".")[2]
    return signature_text(name, way, way.result or offered.result)


def signature_text(name: str, way: Signature, result: Code) -> str:
    """Return a way to call a method as text, without its options."""
    return (
        Printer()
        .function(
            name,
            [_parameter(argument) for argument in way.positional],
            [_parameter(argument) for argument in way.keyword],
            result,
            0,
            first="",
        )
        .removeprefix("def ")
        .removesuffix(":")
    )


def _parameter(argument: Argument) -> Parameter:
    return Parameter(argument.name, argument.annotation, argument.default)


def _flat(argument: Argument) -> str:
    return Printer().flat(argument.annotation)


def _lines(lines: Iterable[str]) -> str:
    return "".join(f"{printable_line(line)}\n" for line in lines)


def _json(value: object) -> str:
    return json.dumps(value, indent=2, ensure_ascii=False) + "\n"
