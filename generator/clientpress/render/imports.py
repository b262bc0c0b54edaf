"""Which import lines a generated module needs, found from the names it uses."""

from __future__ import annotations

import re
from collections.abc import Iterable

from .types import WIDTH

_STRING = re.compile(r'"(?:\\.|[^"\\])*"|\'(?:\\.|[^\'\\])*\'')
# A name that is not an attribute and not the keyword of an argument.
_WORD = re.compile(r"(?<![\w.])[^\W\d]\w*\b(?!=[^=])")

_MODULES = {
    "builtins": "import builtins",
    "dt": "import datetime as dt",
    "json": "import json",
    "httpx2": "import httpx2",
    "msgspec": "import msgspec",
    "pytest": "import pytest",
    "re": "import re",
    "runpy": "import runpy",
}
_STANDARD = {
    "collections.abc": ("Callable", "Mapping", "Sequence"),
    "functools": ("cached_property", "partial"),
    "pathlib": ("Path",),
    "typing": (
        "Any",
        "ClassVar",
        "Literal",
        "Required",
        "TYPE_CHECKING",
        "TypeAlias",
        "TypedDict",
        "Union",
        "cast",
        "overload",
    ),
    "decimal": ("Decimal",),
    "uuid": ("UUID",),
}
# Below the package; the empty module is the package itself.
_OWN = {
    "": ("models", "params"),
    "_runtime.auth.schemes": ("ApiKey", "Basic", "Bearer"),
    "_runtime.streaming.event_streams": ("AsyncEventStream", "EventStream"),
    "_runtime.streaming.server_sent_events": ("Events", "ServerSentEvent"),
    "_runtime.request.files": ("FileInput",),
    "_runtime.client.client": ("AsyncClient", "SyncClient"),
    "_runtime.spec.hooks": (
        "AfterResponse",
        "AsyncAfterResponse",
        "AsyncBeforeRequest",
        "BeforeRequest",
    ),
    "_runtime.limits.limiter": ("Limiter",),
    "_runtime.codec.model": ("Model", "OpenModel"),
    "_runtime.auth.oauth2": (
        "OAuth2ClientCredentials",
        "OAuth2Password",
        "OAuth2RefreshToken",
    ),
    "_runtime.spec.operation": (
        "Binary",
        "Body",
        "Json",
        "Location",
        "Nothing",
        "Operation",
        "Paging",
        "Parameter",
        "Part",
        "Polling",
        "Text",
    ),
    "_runtime.spec.options": (
        "AsyncCredential",
        "Credential",
        "OnDrift",
        "RequestOptions",
    ),
    "_runtime.client.paging": (
        "AsyncPager",
        "Pager",
        "async_raw_pages",
        "async_streamed_pages",
        "async_walk_pages",
        "raw_pages",
        "streamed_pages",
        "walk_pages",
    ),
    "_runtime.codec.read_only": ("READ_ONLY", "ReadOnlyMeta"),
    "_runtime.exchange.response": ("Redirect",),
    "_runtime.client.preparation": ("Preparation",),
    "_runtime.client.resource": (
        "AsyncResource",
        "SyncResource",
        "async_raw",
        "async_streamed",
        "raw",
        "streamed",
    ),
    "_runtime.core.sentinel": ("UNSET", "UnsetType"),
    "_runtime.exchange.service": ("Server", "ServerVariable", "Service"),
    "_runtime.webhooks.signatures": ("HmacSecret", "StandardWebhookSecret"),
    "_runtime.streaming.item_streams": ("AsyncStream", "Stream"),
    "_runtime.client.stream_calls": ("opening",),
    "_runtime.client.tasks": (
        "AsyncStarted",
        "Started",
        "async_raw_start",
        "async_start_task",
        "async_streamed_start",
        "raw_start",
        "start_task",
        "streamed_start",
    ),
    "_runtime.auth.tokens": ("AsyncTokenStorage", "TokenStorage"),
    "_runtime.codec.union": ("Discriminator", "union"),
    "_runtime.webhooks.webhook": ("Webhook",),
}


def names_in(texts: Iterable[str]) -> set[str]:
    """Return the names that pieces of Python mention outside of string literals."""
    found: set[str] = set()
    for text in texts:
        found.update(_WORD.findall(_STRING.sub("", text)))
    return found


def import_block(names: set[str], dots: str) -> str:
    """Return the import lines for those of `names` that need one.

    `dots` leads from the module to the package's root. Groups are parted by a blank
    line: standard library, packages, own modules.
    """
    standard = [
        _MODULES[n] for n in ("builtins", "dt", "json", "re", "runpy") if n in names
    ]
    standard += _from_lines(_STANDARD, names, "")
    packages = [_MODULES[n] for n in ("httpx2", "msgspec", "pytest") if n in names]
    own = _from_lines(_OWN, names, dots)
    groups = [group for group in (standard, packages, own) if group]
    return "\n\n".join("\n".join(group) for group in groups)


def _from_lines(
    homes: dict[str, tuple[str, ...]], names: set[str], dots: str
) -> list[str]:
    lines: list[str] = []
    for module, known in homes.items():
        used = sorted(name for name in known if name in names)
        if used:
            lines.append(from_import(f"{dots}{module}", used))
    return lines


def from_import(
    module: str, names: Iterable[str], *, indent: int = 0, comment: str = ""
) -> str:
    """Return `from module import names`, opened where it is too long."""
    names = list(names)
    one_line = f"from {module} import {', '.join(names)}{comment}"
    if indent + len(one_line) <= WIDTH:
        return one_line
    pad = " " * indent
    inner = "".join(f"{pad}    {name},\n" for name in names)
    return f"from {module} import ({comment}\n{inner}{pad})"
