"""What would be too long a module is several, divided by how its names begin.

A name's part follows from its own letters: what is added or taken away elsewhere moves
it only where a part becomes too long or two are short enough to be one.
"""

from __future__ import annotations

from collections.abc import Mapping


def divided(sizes: Mapping[str, int], most: int, beginning: str = "") -> dict[str, str]:
    """Return the beginning that each name shares with those of its part.

    It is `beginning` for all of them where their `sizes` are no more than `most`
    together, else it has as many letters, in lower case, as leave no part with more.
    """
    if sum(sizes.values()) <= most:
        return dict.fromkeys(sizes, beginning)
    groups: dict[str, dict[str, int]] = {}
    for name, size in sizes.items():
        groups.setdefault(name[: len(beginning) + 1].lower(), {})[name] = size
    found: dict[str, str] = {}
    for longer, group in groups.items():
        # One name is a part of its own, however large.
        is_whole = len(group) == 1 or longer == beginning
        found |= divided(group, sum(group.values()) if is_whole else most, longer)
    return found
