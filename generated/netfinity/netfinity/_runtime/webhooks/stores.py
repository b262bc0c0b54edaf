# Copied by clientpress. Do not edit.
"""Where a receiver notes which events it is handling and which it has handled."""

from __future__ import annotations

from threading import Lock
from typing import TYPE_CHECKING, Literal, Protocol, TypeAlias

from ..core import clock
from ..core.forks import renew_after_fork

if TYPE_CHECKING:
    import os
    import sqlite3
    from collections.abc import Awaitable

__all__ = ["Claim", "EventStore", "MemoryEventStore", "SQLiteEventStore"]

Claim: TypeAlias = Literal["claimed", "reclaimed", "busy", "finished"]
"""`claimed`: the event is yours to handle; `reclaimed`: it is, and whoever had it before
has not said what became of it; `busy`: somebody else is handling it; `finished`: it has
been handled."""

KEPT = 3 * 86_400.0
"""Seconds for which a claim is remembered that nobody finished or released."""


class EventStore(Protocol):
    """What a receiver needs to handle each event once.

    `key` names an event and `owner` one attempt to handle it. Each method may be
    asynchronous; those that are not run in a thread.
    """

    def claim(self, key: str, owner: str, lease: float) -> Claim | Awaitable[Claim]:
        """Claim an event for `lease` seconds; for its owner, prolong the claim.

        It must be atomic: of several that claim an event at once, one gets it. A store
        that forgets a claim with its lease says `claimed` where `reclaimed` is meant.
        """
        ...

    def finish(self, key: str, keep: float) -> Awaitable[None] | None:
        """Note that an event has been handled; remember it for `keep` seconds."""
        ...

    def release(self, key: str, owner: str) -> Awaitable[None] | None:
        """Give up a claim, if it is still the owner's and not finished."""
        ...


class MemoryEventStore:
    """Events of this process, forgotten when it ends: for tests and single workers."""

    def __init__(self) -> None:
        # The owner (none once the event is finished), and when to forget the entry.
        self._entries: dict[str, tuple[str | None, float]] = {}
        self._pruned_at = clock.monotonic()
        self.renew()
        renew_after_fork(self)

    def renew(self) -> None:
        """See `RenewedAfterFork`. Each process notes its own events from then on."""
        self._lock = Lock()

    def claim(self, key: str, owner: str, lease: float) -> Claim:
        """Claim an event for `lease` seconds; for its owner, prolong the claim."""
        with self._lock:
            now = clock.monotonic()
            self._prune(now)
            entry = self._entries.get(key)
            claim = _claim(entry, owner, now)
            if claim in ("claimed", "reclaimed"):
                self._entries[key] = owner, now + lease
            return claim

    def finish(self, key: str, keep: float) -> None:
        """Note that an event has been handled; remember it for `keep` seconds."""
        with self._lock:
            self._entries[key] = None, clock.monotonic() + keep

    def release(self, key: str, owner: str) -> None:
        """Give up a claim, if it is still the owner's and not finished."""
        with self._lock:
            if self._entries.get(key, (None, 0.0))[0] == owner:
                del self._entries[key]

    def _prune(self, now: float) -> None:
        # Once a minute, so that a claim need not look at all entries.
        if now - self._pruned_at >= 60:
            self._pruned_at = now
            self._entries = {
                key: (owner, until)
                for key, (owner, until) in self._entries.items()
                if until > (now if owner is None else now - KEPT)
            }


def _claim(entry: tuple[str | None, float] | None, owner: str, now: float) -> Claim:
    """What a claim comes to where an entry has an owner, and until when."""
    if entry is None:
        return "claimed"
    holder, until = entry
    if holder is None:
        return "finished" if until > now else "claimed"
    if holder == owner:
        return "claimed"
    return "busy" if until > now else "reclaimed"


_SCHEMA = """
CREATE TABLE IF NOT EXISTS webhook_events (
    key TEXT PRIMARY KEY,
    owner TEXT,
    until REAL NOT NULL
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS webhook_events_until ON webhook_events (until);
"""
_FORGET = """
DELETE FROM webhook_events WHERE until <= ? AND (owner IS NULL OR until <= ?)
"""
_CLAIM = "INSERT OR REPLACE INTO webhook_events (key, owner, until) VALUES (?, ?, ?)"
_FINISH = """
INSERT INTO webhook_events (key, owner, until) VALUES (?, NULL, ?)
ON CONFLICT (key) DO UPDATE SET owner = NULL, until = excluded.until
"""

# How long others that are using the file are waited for, and how often one looks.
_PATIENCE = 10.0
_LOOK_AGAIN = 0.01

# SQLite may not even close a connection that was opened before the fork.
_OF_PARENT: list[object] = []


class SQLiteEventStore:
    """Events in a SQLite file, for all processes of a machine.

    The file must not be on a network file system. It is made, and opened, when it is
    first needed; `close` closes it until then. An entry without owner is finished.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self.path = path
        self._lock = Lock()
        self._connection: sqlite3.Connection | None = None
        renew_after_fork(self)

    def renew(self) -> None:
        """See `RenewedAfterFork`: the file is opened anew."""
        self._lock = Lock()
        if self._connection is not None:
            _OF_PARENT.append(self._connection)
            self._connection = None

    def claim(self, key: str, owner: str, lease: float) -> Claim:
        """Claim an event for `lease` seconds; for its owner, prolong the claim."""
        with self._lock, self._opened() as connection:
            connection.execute("BEGIN IMMEDIATE")
            now = clock.now()
            connection.execute(_FORGET, (now, now - KEPT))
            entry = connection.execute(
                "SELECT owner, until FROM webhook_events WHERE key = ?", (key,)
            ).fetchone()
            claim = _claim(entry, owner, now)
            if claim in ("claimed", "reclaimed"):
                connection.execute(_CLAIM, (key, owner, now + lease))
        return claim

    def finish(self, key: str, keep: float) -> None:
        """Note that an event has been handled; remember it for `keep` seconds."""
        with self._lock, self._opened() as connection:
            connection.execute(_FINISH, (key, clock.now() + keep))

    def release(self, key: str, owner: str) -> None:
        """Give up a claim, if it is still the owner's and not finished."""
        with self._lock, self._opened() as connection:
            connection.execute(
                "DELETE FROM webhook_events WHERE key = ? AND owner = ?", (key, owner)
            )

    def close(self) -> None:
        """Close the file; it is opened again when it is needed."""
        with self._lock:
            if self._connection is not None:
                self._connection.close()
                self._connection = None

    def _opened(self) -> sqlite3.Connection:
        """The connection; as a context manager it commits, or rolls back on errors."""
        if self._connection is None:
            # Imported late: only those who use this store need it.
            import sqlite3

            # Transactions are begun by hand, threads are kept apart by the lock.
            connection = sqlite3.connect(
                self.path, timeout=0, isolation_level=None, check_same_thread=False
            )
            try:
                _prepare(connection)
            except sqlite3.Error:
                connection.close()
                raise
            self._connection = connection
        return self._connection


def _prepare(connection: sqlite3.Connection) -> None:
    """Have a file with the table, in a mode in which readers and a writer get along.

    SQLite does not wait for others where the mode of the file changes, whatever the
    timeout of the connection, since two that wait for each other could do so for ever.
    So the connection waits only from then on: two waits would add up.
    """
    import sqlite3

    for left in reversed(range(round(_PATIENCE / _LOOK_AGAIN))):
        try:
            connection.execute("PRAGMA journal_mode = WAL")
            # A power cut may cost the latest entries, never the file.
            connection.execute("PRAGMA synchronous = NORMAL")
            connection.executescript(_SCHEMA)
            connection.execute(f"PRAGMA busy_timeout = {round(_PATIENCE * 1000)}")
        except sqlite3.OperationalError as error:
            # The low byte of a code says what it is a kind of.
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or not left:
                raise
            clock.sleep(_LOOK_AGAIN)
        else:
            return
