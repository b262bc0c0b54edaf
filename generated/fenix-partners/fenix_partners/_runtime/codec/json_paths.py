# Copied by clientpress. Do not edit.
"""Ways to values in a JSON document, as reports and errors name them."""

from __future__ import annotations

from typing import TypeAlias

__all__ = ["ANY_KEY", "Path", "render"]

Path: TypeAlias = "tuple[Path, str | int] | None"
"""The way to a value: the way to its parent and one step; None at the top."""

ANY_KEY = "*"
"""Stands for a key of a mapping: such keys are data and not for logs."""


def render(path: Path) -> str:
    """The path in JSONPath notation."""
    steps: list[str] = []
    while isinstance(path, tuple):
        path, step = path
        if isinstance(step, int) or step == ANY_KEY:
            steps.append(f"[{step}]")
        elif step.isidentifier():
            steps.append(f".{step}")
        else:
            steps.append(f"[{step!r}]")
    return "$" + "".join(reversed(steps))
