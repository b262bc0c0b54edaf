"""When to look for edits: the events of folders."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TypeAlias

_LONGEST, _QUIET = 300, 10
"""Milliseconds: events are gathered until none has come for `_QUIET` of them."""
_FIRST = 1_000
"""Milliseconds after which folders are looked at that are newly watched."""

Watch: TypeAlias = Callable[[Iterable[Path]], Iterator[set[Path]]]
"""Watches folders, not what is below them, and yields the paths that events name.

An empty set says that there were no events for some time.
"""


def edits(
    folders: Callable[[], frozenset[Path]], watch: Watch | None = None
) -> Iterator[None]:
    """Yield whenever something may have been edited; `folders` are asked for each time.

    Folders may come and go. What is edited before they are watched is not missed.
    """
    watch = watch or _watched
    while True:
        watched = folders()
        is_first = True
        for paths in watch(sorted(watched)):
            if paths or is_first:
                is_first = False
                yield
                # A folder that is put in place of another one is not watched any more.
                if folders() != watched or not watched.isdisjoint(paths):
                    break
        else:
            return


def _watched(folders: Iterable[Path]) -> Iterator[set[Path]]:
    from watchfiles import watch  # noqa: PLC0415 - no other command needs it

    for changes in watch(
        *folders,
        watch_filter=None,
        debounce=_LONGEST,
        step=_QUIET,
        rust_timeout=_FIRST,
        yield_on_timeout=True,
        recursive=False,
        ignore_permission_denied=True,
    ):
        yield {Path(path) for _, path in changes}
