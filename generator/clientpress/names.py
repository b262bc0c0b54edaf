"""Every name that the generated Python uses, and the one rule for collisions.

Wire names become Python names here and nowhere else. Two things that would get the
same name keep apart by this rule: whoever already is spelt like the name keeps it,
then the first in wire order; the others get `_2`, `_3`. So a name depends only on the
names it clashes with, and does not change when something unrelated is added.
"""

from __future__ import annotations

import keyword
import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from functools import cache

from .code import symbols
from .code.base_classes import members
from .code.symbols import Scope

# Properties of every client and resource, beside what their base classes define.
RAW_RESPONSES = "with_raw_response"
STREAMING_RESPONSES = "with_streaming_response"

# How the classes that these return are called, after the class they stand in.
TWINS = {"Raw": RAW_RESPONSES, "Streamed": STREAMING_RESPONSES}

# Builtins that the body of a class evaluates.
_BUILTINS = frozenset({"property", "self"})
# What a method's own signature gives a meaning.
_OWN_ARGUMENTS = frozenset({"body", "fields", "options", "self"})
# What the constructor of a client says itself.
OF_CONSTRUCTOR = frozenset({"http_client", "self", "super"})
# The constructor fills these settings itself, from arguments of other names.
_COLLECTED = frozenset({"credentials", "header_names", "variables"})
# No file of these names can be on Windows, whatever its suffix.
NO_FILES = frozenset(
    {"aux", "con", "nul", "prn"}
    | {f"{port}{number}" for port in ("com", "lpt") for number in range(10)}
)


@cache
def _fields() -> frozenset[str]:
    own = symbols.reserved(Scope.FIELDS) | {"self"}
    return own | members(symbols.MODEL) | members(symbols.OPEN_MODEL)


@cache
def _arguments() -> frozenset[str]:
    return symbols.reserved(Scope.ARGUMENTS) | _OWN_ARGUMENTS


@cache
def _settings() -> frozenset[str]:
    return (members(symbols.SETTINGS) - _COLLECTED) | OF_CONSTRUCTOR


@cache
def _methods(*, of_client: bool) -> frozenset[str]:
    names = symbols.reserved(Scope.METHODS) | _BUILTINS | NO_FILES
    names |= {RAW_RESPONSES, STREAMING_RESPONSES}
    bases = [symbols.SYNC_RESOURCE, symbols.ASYNC_RESOURCE]
    if of_client:
        bases += [symbols.SYNC_CLIENT, symbols.ASYNC_CLIENT]
    return names.union(*map(members, bases))


# OAuth and GraphQL are words, and so are plurals as in `userIDs` and `APIs`; what
# `isIDIsSet` has is no plural.
_LOWER_TO_UPPER = re.compile(r"(?<=[a-z0-9])(?=[A-Z])(?!(?<=Graph)QL)")
_ACRONYM_END = re.compile(
    r"(?<=[A-Z])(?=[A-Z][a-z])(?!(?<=O)Auth(?![a-z])|[B-HJ-Z]s(?![a-z])|[AI]s(?![A-Za-z]))"
)
# What may be in a name and is not seen: marks that choose how a letter or an emoji looks,
# and letters without a shape.
_UNSEEN = re.compile(
    "[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u3164\ufe00-\ufe0f\uffa0"
    "\U000e0100-\U000e01ef]"
)
_SIGN = re.compile(r"^[+-](?=\d)")
_SIGNS = {"+": "plus", "-": "minus"}
_ASYNC = re.compile(r"^Async(?=[^a-z])")
# Classes are called after all that they are in; files are called like namespaces.
_LONGEST_CLASS, _LONGEST = 80, 60


@cache
def words(text: str) -> tuple[str, ...]:
    """Split a wire name into words at punctuation and at changes of case."""
    text = unicodedata.normalize("NFKC", _UNSEEN.sub("", text)).replace("'", "")
    text = _SIGN.sub(lambda sign: f"{_SIGNS[sign[0]]} ", text)
    text = _LOWER_TO_UPPER.sub("_", _ACRONYM_END.sub("_", text))
    cleaned = "".join(c if _is_name_character(c) else " " for c in text)
    return tuple(cleaned.replace("_", " ").split())


@cache
def _is_name_character(character: str) -> bool:
    return character == "_" or ("a" + character).isidentifier()


@cache
def snake_name(wire: str, *, fallback: str) -> str:
    """Return a lower-case identifier for `wire`; keywords get a trailing `_`.

    Names that differ in case alone are one, as the names of files are on some systems.
    """
    spelt = unicodedata.normalize("NFKC", "_".join(words(wire)).casefold())
    name = shortened(spelt.split("_"), "_", _LONGEST).strip("_")
    if not name:
        name = fallback
    if not name.isidentifier():
        name = f"{fallback}_{name}"
    return f"{name}_" if keyword.iskeyword(name) else name


def shortened(spelt: Sequence[str], between: str, longest: int) -> str:
    """Join words, without some in the middle where they are too long for a name.

    A name begins with what it is of and ends with what it is: both have to stay. What
    is said twice goes first.
    """
    # Of so many words none in the middle can stay: they are not looked at one by one.
    kept = [*spelt[:longest], *spelt[max(longest, len(spelt) - longest) :]]
    text = between.join(kept)
    if len(text) <= longest:
        return text
    times = Counter(kept)
    while len(text) > longest and len(kept) > 2:
        inner = range(1, len(kept) - 1)
        twice = [n for n in inner if times[kept[n]] > 1]
        middle = len(kept) // 2
        leaves = min(twice, key=lambda n: abs(n - middle), default=middle)
        times[kept.pop(leaves)] -= 1
        text = between.join(kept)
    half = longest // 2
    return text if len(text) <= longest else text[:half] + text[-half:]


@cache
def class_name(wire: str) -> str:
    """Return a class name for `wire`; capitals inside words are kept."""
    spelt = [word[0].upper() + word[1:] for word in words(wire)]
    name = shortened(spelt, "", _LONGEST_CLASS)
    if not name or not name.isidentifier():
        name = f"Schema{name}"
    reserved = name in symbols.reserved(Scope.SCHEMAS) or keyword.iskeyword(name)
    return f"{name}_" if reserved else name


def resource_class(path: Sequence[str], *, taken: Iterable[str] = ()) -> str:
    """Return the class name of a namespace: ("odr", "orders") is `OdrOrders`."""
    name = "".join(class_name(part) for part in path)
    # Beside a namespace `jobs` its asynchronous class has the other name.
    name = _ASYNC.sub("Async_", name)
    both = {name, f"Async{name}"}
    reserved = symbols.reserved(Scope.NAMESPACES) | {*taken}
    if path[1:]:
        # Beside the class of the namespace above stand those of its twins.
        above = resource_class(path[:-1], taken=taken)
        reserved |= {f"{above}{twin}" for twin in TWINS}
    return f"{name}_" if both & reserved else name


def client_classes(name: str) -> frozenset[str]:
    """Return the classes that come with a client called `name`."""
    both = (name, f"Async{name}")
    return frozenset(f"{one}{twin}" for one in both for twin in ("", *TWINS))


def names_a_client(name: str) -> bool:
    """Tell whether a client can be called `name`: nothing beside it is called so."""
    beside = symbols.reserved(Scope.NAMESPACES) | symbols.reserved(Scope.PACKAGE)
    return not client_classes(name) & beside


def field_name(wire: str) -> str:
    """Return the attribute name for a property."""
    name = snake_name(wire, fallback="field")
    return f"{name}_" if name in _fields() else name


def argument_name(wire: str) -> str:
    """Return the argument name for a parameter."""
    name = snake_name(wire, fallback="parameter")
    return f"{name}_" if name in _arguments() else name


def credential_name(wire: str) -> str:
    """Return the name of a client's argument for a credential."""
    name = snake_name(wire, fallback="credential")
    return f"{name}_" if name in _settings() else name


def method_name(wire: str, *, of_client: bool = True) -> str:
    """Return the method or namespace name for an operation or tag.

    What is a member `of_client` itself is not called like what all clients have.
    """
    name = snake_name(wire, fallback="call")
    return f"{name}_" if name in _methods(of_client=of_client) else name


def file_name(name: str) -> str:
    """Return the name of a file or a folder for what is called `name`."""
    return f"{name}_" if name.casefold() in NO_FILES else name


def module_path(namespace: Sequence[str]) -> tuple[str, ...]:
    """Return the names of the modules of a namespace and those that it is in.

    A module becomes an attribute of the package that it is in when it is imported, so
    it cannot be called like something that the package's own module has imported.
    """
    taken = symbols.reserved(Scope.NAMESPACES)
    below = (f"{name}_" if name in taken else name for name in namespace[1:])
    return (*namespace[:1], *below)


def webhook_name(wire: str) -> str:
    """Return the name of a webhook: a constant, and an attribute of a class of them."""
    name = method_name(wire)
    return f"{name}_" if name in symbols.reserved(Scope.WEBHOOKS) else name


def events_property(members: Iterable[str]) -> str:
    """Return the client's name for what the API sends, beside its own `members`."""
    used = {name.casefold() for name in members}
    return unique("webhook_events" if "webhooks" in used else "webhooks", used)


def assign(
    wires: Iterable[str],
    rule: Callable[[str], str],
    *,
    taken: Iterable[str] = (),
    given: dict[str, str] | None = None,
) -> dict[str, str]:
    """Give each of `wires` a unique name by `rule` and the collision rule.

    `given` holds names that the document asks for (`x-name`); they win. Names are
    compared without case, since modules and editors on some systems are.
    """
    given = given or {}
    # A given name goes through the rule too: it must not be a keyword either.
    wanted = {wire: rule(given.get(wire) or wire) for wire in wires}
    order = sorted(wanted, key=lambda w: (w not in given, wanted[w] != w, w))
    used = {name.casefold() for name in taken}
    names: dict[str, str] = {}
    numbers: dict[str, int] = {}
    for wire in order:
        names[wire] = unique(wanted[wire], used, numbers)
    return names


def unique(
    candidate: str, used: set[str], numbers: dict[str, int] | None = None
) -> str:
    """Return `candidate`, numbered if it is in `used` (casefolded), and note it.

    Whoever makes many names keeps `numbers`, the last one given to each of them.
    """
    numbers = {} if numbers is None else numbers
    key = candidate.casefold()
    name = candidate
    while name.casefold() in used:
        numbers[key] = numbers.get(key, 1) + 1
        name = f"{candidate}_{numbers[key]}"
    used.add(name.casefold())
    return name
