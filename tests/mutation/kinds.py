"""What the arguments of generated calls are about: the kinds that figures are kept by."""

from __future__ import annotations

# (the function called, its argument by name or position) -> kind. What is not here is
# of the kind of the call it stands in.
KINDS: dict[tuple[str, str | int], str] = {
    ("Operation", 0): "names",
    ("Operation", 1): "methods",
    ("Operation", 2): "paths",
    ("Operation", "parameters"): "parameters",
    ("Operation", "body"): "bodies",
    ("Operation", "other_bodies"): "bodies",
    ("Operation", "results"): "results",
    ("Operation", "errors"): "errors",
    ("Operation", "error_codes"): "error codes",
    ("Operation", "security"): "security",
    ("Operation", "idempotent"): "idempotency",
    ("Operation", "idempotent_field"): "idempotency",
    ("Operation", "idempotency_key"): "idempotency",
    ("Operation", "paging"): "paging",
    ("Operation", "task"): "tasks",
    ("Operation", "server"): "servers",
    ("Operation", "rate_limit"): "rate limits",
    ("Body", "required"): "requiredness",
    ("Body", "read_only"): "read-only",
    ("Service", 0): "names",
    ("Service", "environment"): "environment variables",
    ("Service", "servers"): "servers",
    ("Service", "security_schemes"): "security",
    ("Service", "operations"): "client options",
    ("Service", "user_agent"): "client options",
    ("Service", "rate_limit"): "rate limits",
    ("super().__init__", "credentials"): "credentials",
    ("super().__init__", "header_names"): "header names",
    ("super().__init__", "variables"): "servers",
    ("super().__init__", "server"): "servers",
    ("", "options"): "options",
}

# Arguments of which only some values have a meaning: the next one is taken.
CHOICES: dict[tuple[str, str | int], tuple[str, ...]] = {
    ("Operation", 1): ("GET", "POST", "PUT", "PATCH", "DELETE"),
    ("Parameter", 1): ("query", "header", "path", "cookie"),
    ("Parameter", "style"): ("form", "spaceDelimited", "pipeDelimited", "deepObject"),
    ("Part", "style"): ("form", "spaceDelimited", "pipeDelimited", "deepObject"),
    ("Paging", 0): ("cursor", "page", "offset", "link"),
    ("Paging", "response"): ("header", "body"),
    ("Paging", "total"): ("header", "body"),
    ("ApiKey", 1): ("header", "query", "cookie"),
}

# Leaving these out is an error of Python that the first import shows.
NEEDED: frozenset[tuple[str, str | int]] = frozenset({("Service", "environment")})


def kind_of(function: str, argument: str | int, inherited: str) -> str:
    """The kind of an argument."""
    found = KINDS.get((function, argument)) or KINDS.get(("", argument))
    return found or inherited
