"""What came of each mutant, remembered while nothing changes that it depends on."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from .clients import Client, Mutant
from .runtime import Runtime
from .trials import Trials, Verdict

_ROOT = Path(__file__).resolve().parents[2]
_KEPT = _ROOT / ".clientpress" / "mutation"


def verdicts(
    client: Client | Runtime, mutants: Sequence[Mutant], kept: Path = _KEPT
) -> Iterator[tuple[Mutant, Verdict]]:
    """Yield each mutant with what came of it; those that are not known are tried.

    Each one is written down at once, so that a run that is broken off is taken up again.
    """
    file = kept / f"{client.name}-{_content(client)}.jsonl"
    known = _read(file)
    for mutant in mutants:
        if mutant.name in known:
            yield mutant, known[mutant.name]
    rest = [mutant for mutant in mutants if mutant.name not in known]
    if not rest:
        return
    for old in kept.glob(f"{client.name}-*.jsonl"):
        if old != file:
            old.unlink()
    kept.mkdir(parents=True, exist_ok=True)
    with file.open("a", encoding="utf-8") as lines:
        for mutant, verdict in _tried(client, rest, os.cpu_count() or 1):
            lines.write(json.dumps([mutant.name, verdict]) + "\n")
            lines.flush()
            yield mutant, verdict


def _tried(
    client: Client | Runtime, mutants: Sequence[Mutant], jobs: int
) -> Iterator[tuple[Mutant, Verdict]]:
    if isinstance(client, Runtime):
        return client.run(mutants, jobs)
    return Trials(client, jobs).run(mutants)


def _read(file: Path) -> dict[str, Verdict]:
    if not file.exists():
        return {}
    whole = file.read_text(encoding="utf-8").rpartition("\n")[0]
    return dict(json.loads(line) for line in whole.splitlines())


def _content(client: Client | Runtime) -> str:
    """Return a digest of a client's files and of the modules that change them."""
    if isinstance(client, Runtime):
        return client.content
    digest = hashlib.sha256()
    for root in (client.folder, Path(__file__).parent):
        for path in sorted(root.rglob("*.py")):
            digest.update(f"{path.relative_to(root)}\0".encode())
            digest.update(path.read_bytes())
    return digest.hexdigest()[:16]
