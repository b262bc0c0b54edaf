"""The entry of lowering: from the normalised root to an `Api`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from ..diagnostics import Problem
from ..ir import Api
from .homes import with_homes
from .method_paths import method_paths
from .operations import OperationLowering, lower_rate_limit
from .schemas import SchemaLowering
from .security import lower_schemes, lower_servers


def lower(
    root: Mapping[str, Any], schema_home: Callable[[str], str | None]
) -> tuple[Api, list[Problem]]:
    """Lower a normalised, validated document.

    `schema_home` tells the file stem a component schema stands in, or None for the
    root file. Problems found on the way do not stop lowering; the caller decides.
    """
    problems: list[Problem] = []
    schemas = SchemaLowering(root, problems)
    lowering = OperationLowering(root, schemas)
    found = list(lowering.found())
    paths = method_paths([(path, method, node) for path, method, _, node in found])
    operations = sorted(
        (
            lowering.operation(path, method, pointer, node, paths[(path, method)])
            for path, method, pointer, node in found
        ),
        key=lambda operation: operation.path_of_method,
    )
    webhooks = lowering.webhooks()
    info = root.get("info") or {}
    declarations = with_homes(schemas.declarations, operations, webhooks, schema_home)
    api = Api(
        title=str(info.get("title") or "API").strip(),
        version=str(info.get("version") or ""),
        description=str(info.get("description") or "").strip(),
        servers=lower_servers(root.get("servers")),
        security_schemes=lower_schemes(root),
        operations=tuple(operations),
        webhooks=webhooks,
        declarations=declarations,
        rate_limit=lower_rate_limit(root),
    )
    return api, problems
