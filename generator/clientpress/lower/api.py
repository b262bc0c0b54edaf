"""The entry of lowering: from the normalised root to an `Api`."""

from __future__ import annotations

from collections.abc import Callable

from ..diagnostics import Problem
from ..ir import Api, Declarations
from ..json_values import Node, mapping, scalar, text
from .check_extensions import check_extensions
from .discriminators import with_discriminators
from .extensions import guide, rate_limit
from .files import with_text_in_json
from .inference.apply import with_inferred
from .modules import with_modules
from .operation_names import named, renamed
from .operations import OperationLowering
from .prepared import with_prepared
from .recursion import break_required_cycles
from .schemas import SchemaLowering
from .security import lower_schemes, lower_servers
from .sequences import with_streams
from .tags import lower_tags
from .union_circles import without_union_circles


def lower(
    root: Node, schema_file: Callable[[str], str | None]
) -> tuple[Api, list[Problem]]:
    """Lower a normalised, validated document.

    `schema_file` tells the file stem a component schema stands in, or None for the
    root file. What cannot be lowered is left out and becomes a problem; problems do
    not stop lowering, the caller decides.
    """
    problems: list[Problem] = []
    schemas = SchemaLowering(root, problems)
    lowering = OperationLowering(root, schemas)
    found = list(lowering.found())
    naming = named([(one.path, one.method, one.node) for one in found], root)
    keys = [(one.path, one.method.upper()) for one in found]
    pointers = dict(zip(keys, (one.pointer for one in found), strict=True))
    problems.extend(renamed(naming, pointers))
    paths = [(one, naming.paths[key]) for one, key in zip(found, keys, strict=True)]
    lowered = [lowering.operation(one, path) for one, path in paths]
    webhooks = lowering.events(paths)
    streams = with_streams(lowered, schemas.declarations)
    sendable, known = with_text_in_json(list(streams), schemas.declarations, problems)
    operations = sorted(sendable, key=lambda operation: operation.path_of_method)
    info = mapping(root, "info")
    bodies = [one.body for one in operations if one.body is not None]
    contents = [content.type for body in bodies for content in body.contents]
    sent = [one for one in contents if one is not None]
    told = with_discriminators(known, schemas.told, schemas.resolver, sent)
    finite = break_required_cycles(told, problems)
    plain = without_union_circles(finite)
    declarations = with_modules(plain, operations, webhooks, schema_file)
    declared = Declarations(declarations)
    operations = list(with_prepared(operations, declared, problems))
    nodes = {one.pointer: one.node for one in found}
    operations = with_inferred(operations, nodes, root, declared)
    api = Api(
        title=scalar(info, "title").strip() or "API",
        version=scalar(info, "version"),
        description=text(info, "description"),
        servers=lower_servers(root.get("servers")),
        security_schemes=lower_schemes(schemas.resolver),
        operations=tuple(operations),
        webhooks=webhooks,
        declarations=declarations,
        rate_limit=rate_limit(root),
        tags=lower_tags(root, (one.path_of_method for one in operations)),
        guide=guide(root),
    )
    problems.extend(check_extensions(api))
    # What several operations refer to is found wrong by each of them.
    return api, list(dict.fromkeys(problems))
