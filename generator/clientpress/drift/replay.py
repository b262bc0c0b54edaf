"""Answers of a HAR file, given to the recorder of a client that is pressed for them.

So they are read as a client reads its own, by the same rules of what is written down.
"""

from __future__ import annotations

import sys
from contextlib import contextmanager
from dataclasses import replace
from importlib import import_module, invalidate_caches
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

import msgspec
from msgspec import Struct

from ..config import PackageSettings
from ..document.objects import METHODS
from ..ir import ApiKeyScheme
from ..media_types import essence, is_json
from ..mock.messages import Request
from ..mock.routes import Routes
from ..mock.tree import Tree
from ..press import press
from ..stages import Stages, of_operations
from .har import host_of
from .names import PathNames, shown_parameter
from .observations import Observation, Observed, read

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable

    from ..config import ApiConfig
    from ..ir import Operation
    from ..mock.reading import Reading
    from ..mock.routes import Match
    from ..references import Pointer
    from .har import Exchange

_PACKAGE = "clientpress_replay"
_ANOTHER_METHOD = "(no method of HTTP)"


class Replayed(Struct, frozen=True):
    """What was seen, and how many requests went to other hosts than the API's."""

    observed: Observed
    elsewhere: int


class _Answer(Struct, frozen=True):
    """An answer as the recorder takes it."""

    status_code: int
    headers: Any
    content: bytes
    is_cut: bool = False
    source: Any = None


def replay(
    exchanges: Iterable[Exchange],
    reading: Reading,
    api: ApiConfig,
    stages: Stages | None,
) -> Replayed:
    """Return what the exchanges show of an API.

    Raises:
        ImportError: what a client needs is not installed.
        SpecErrors: the document has errors.
    """
    routes = Routes(Tree(reading.root))
    given = list(exchanges)
    matches = [routes.match(_request(one)) for one in given]
    hosts = {host_of(s.url) for s in reading.api.servers} - {""}
    if not any(one.host in hosts for one in given):
        pairs = zip(given, matches, strict=True)
        hosts = {one.host for one, match in pairs if match is not None}
    keys = {
        scheme.wire
        for scheme in reading.api.security_schemes
        if isinstance(scheme, ApiKeyScheme) and scheme.place == "query"
    }
    # Of one that answers with JSON or with a stream, the first method is that of JSON.
    called: dict[Pointer, Operation] = {}
    for operation in reading.api.operations:
        called.setdefault(operation.pointer, operation)
    paths = PathNames(
        [*(r.template for r in routes.routes), *(s.url for s in reading.api.servers)]
    )
    found = Observed()
    answered: list[tuple[str, Exchange]] = []
    only: set[Pointer] = set()
    for one, match in zip(given, matches, strict=True):
        if one.host not in hosts:
            continue
        own = None if match is None else called.get(match.route.pointer)
        if match is None or own is None:
            _note_unknown(found, one, routes, paths)
            continue
        name = ".".join(own.path_of_method)
        answered.append((name, one))
        only.add(own.pointer)
        for query in _unknown_queries(name, one, match, keys):
            found.add(query, 1)
    if answered:
        with _pressed(api, only, stages) as package:
            _record(found, answered, package)
    return Replayed(found, sum(one.host not in hosts for one in given))


def _request(one: Exchange) -> Request:
    return Request(one.method, one.path)


def _note_unknown(
    found: Observed, one: Exchange, routes: Routes, paths: PathNames
) -> None:
    methods = routes.methods(_request(one))
    # What a browser asks beforehand is no part of an API.
    if one.method in ("CONNECT", "OPTIONS"):
        return
    is_known = one.method.lower() in METHODS
    method = one.method if is_known else _ANOTHER_METHOD
    where = f"{method} {paths.shown(one.path)}"
    seen = Observation(
        operation=where,
        status=one.status,
        kind="no-method" if methods else "no-path",
    )
    found.add(seen, 1)


def _unknown_queries(
    name: str, one: Exchange, match: Match, keys: set[str]
) -> set[Observation]:
    """Return the parameters that are not documented, and no credentials either."""
    rules = [
        rule for rule in match.route.rules if rule.place in ("query", "querystring")
    ]
    known = {rule.name for rule in rules} | keys
    # Objects are spread over several names, or over any.
    if any(r.place == "querystring" or _is_spread(r) for r in rules):
        return set()
    return {
        Observation(
            operation=name,
            status=one.status,
            kind="query",
            at=shown_parameter(query),
            type="integer" if value.isascii() and value.isdigit() else "string",
        )
        for query, value in dict(one.query).items()
        if query not in known and query.partition("[")[0] not in known
    }


def _is_spread(rule: Any) -> bool:
    schema = rule.schema
    is_map = schema is not None and schema.get("type") == "object"
    return is_map and rule.explode and rule.style == "form"


@contextmanager
def _pressed(
    api: ApiConfig, only: set[Pointer], stages: Stages | None
) -> Generator[str]:
    """Press a client of some operations, which can be imported in the block."""
    with TemporaryDirectory() as folder:
        settings = PackageSettings.derive(
            api.name if api.settings.package else "replay",
            package=_PACKAGE,
            class_name="Replay",
            environment="REPLAY",
            tests="none",
        )
        edits = replace(api.edits, types={})
        output = Path(folder) / "client"
        press(
            [replace(api, settings=settings, output=output, edits=edits, cache=None)],
            stages=of_operations(stages or Stages(), only),
        )
        sys.path.insert(0, str(output))
        invalidate_caches()
        try:
            yield _PACKAGE
        finally:
            sys.path.remove(str(output))
            for module in [m for m in sys.modules if m.partition(".")[0] == _PACKAGE]:
                del sys.modules[module]


def _record(
    found: Observed, answered: list[tuple[str, Exchange]], package: str
) -> None:
    runtime = f"{package}._runtime"
    named = import_module(f"{runtime}.spec.operation_names")
    import_module(f"{package}._client")
    operations: dict[str, Any] = named.constants_of(f"{package}._client")
    headers = import_module(f"{runtime}.core.headers").Headers
    recording = import_module(f"{runtime}.recording.recorder")
    shape = import_module(f"{runtime}.recording.differences").shape
    with TemporaryDirectory() as folder:
        path = Path(folder) / "drift.jsonl"
        with recording.DriftRecorder(path) as recorder:
            for name, one in answered:
                answer = _Answer(one.status, headers(one.headers), one.body)
                recorder.note("", operations[name], answer)
                for difference in _sent(one, shape):
                    seen = Observation(
                        operation=name,
                        status=one.status,
                        kind="sent",
                        media_type=essence(one.sent_type),
                        at=difference.at,
                        type=difference.type,
                        format=difference.format,
                    )
                    found.add(seen, 1)
        found.join(read(path))


def _sent(one: Exchange, shape: Any) -> Iterable[Any]:
    """Return what a body of JSON is made of."""
    if not one.sent or not is_json(essence(one.sent_type)):
        return ()
    try:
        value = msgspec.json.decode(one.sent)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return ()
    found: Iterable[Any] = shape(value)
    return found
