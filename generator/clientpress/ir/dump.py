"""The IR as JSON, for `--dump-ir` and for people who debug a spec."""

from __future__ import annotations

import json
from collections.abc import Iterable
from enum import Enum
from typing import Any, cast

from msgspec import Struct

from .api import Api


def dump(api: Api) -> str:
    """Return the IR as indented JSON; each node names its kind under `kind`."""
    return json.dumps(_plain(api), indent=2, ensure_ascii=False) + "\n"


def _plain(node: Any) -> Any:
    if isinstance(node, Enum):
        return node.value
    if isinstance(node, Struct):
        fields = {name: _plain(getattr(node, name)) for name in node.__struct_fields__}
        return {"kind": type(node).__name__, **fields}
    if isinstance(node, tuple | list):
        return [_plain(one) for one in cast("Iterable[Any]", node)]
    return node
