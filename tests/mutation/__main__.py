"""Tries tests with mutants of what they are for: `make mutation`.

Mutants are of generated clients, tried with their own tests, and of the runtime, tried
with those of this repository. `ONLY` chooses clients, the runtime and kinds
(`ONLY="netfinity error-codes"`), `SAMPLE` how many mutants of each are tried. A run of all
kinds keeps the figures of what it tries and writes the page. Any other is held against
them and fails if it finds a mutant that is not noticed and not known.

What came of a mutant is remembered as long as its client and these modules stay the same.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path

from . import figures
from .clients import Client, Mutant, sample
from .figures import Figures
from .runtime import Runtime
from .verdicts import verdicts

_GENERATED = Path(__file__).resolve().parents[2] / "generated"
_REASONS = Path(__file__).with_name("reasons.toml")
_BIG = 1_000
_SAMPLE_OF_BIG = 210
_SAMPLE_OF_RUNTIME = 400


def main(only: Sequence[str]) -> int:
    """Try the mutants; return 1 if one is not noticed that should be."""
    sources = sorted(path.parent for path in _GENERATED.glob("*/tests"))
    names = [*(source.name for source in sources), Runtime.name]
    kept = figures.read()
    known = {
        kind.replace(" ", "-"): kind for one in kept.values() for kind in one.mutants
    }
    unknown = [word for word in only if word not in known and word not in names]
    if unknown:
        there_are = ", ".join([*names, *sorted(known)])
        sys.stderr.write(f"no client or kind {unknown[0]}; there are {there_are}\n")
        return 2
    clients = [name for name in names if name in only] or names
    kinds = {known[word] for word in only if word in known}
    size = int(os.environ.get("SAMPLE") or 0)
    reasons: dict[str, dict[str, str]] = tomllib.loads(_REASONS.read_text("utf-8"))
    found: dict[str, Figures] = {}
    for source in sources:
        if source.name in clients:
            with tempfile.TemporaryDirectory() as folder:
                client = Client(source, Path(folder))
                own = reasons.get(source.name, {})
                found[source.name] = _figures(client, kinds, size, own)
    if Runtime.name in clients:
        own = reasons.get(Runtime.name, {})
        found[Runtime.name] = _figures(Runtime(), kinds, size, own)
    sys.stdout.write(
        "\n" + figures.table({name: one.cells for name, one in found.items()})
    )
    if kinds or os.environ.get("SAMPLE"):
        worse = [
            f"not noticed: {client}, {name}"
            for client, one in found.items()
            for name in sorted(one.names - kept.get(client, Figures()).names)
        ]
    else:
        worse = list(figures.fallen(kept, found))
        figures.write({**kept, **found})
    sys.stdout.writelines(f"{line}\n" for line in worse)
    return int(bool(worse))


def _figures(
    client: Client | Runtime, kinds: set[str], size: int, reasons: Mapping[str, str]
) -> Figures:
    """Try the mutants of one client that are of some kinds, or of all if none is named."""
    start = time.perf_counter()
    own = Figures()
    mutants = [one for one in client.mutants() if not kinds or one.kind in kinds]
    stale = reasons.keys() - {one.name for one in mutants}
    if stale and not kinds:
        raise SystemExit(f"{_REASONS}: {client.name} has no {min(stale)}")
    chosen = _chosen(client, mutants, size, is_all=not kinds)
    for mutant, verdict in verdicts(client, chosen):
        is_equal = verdict == "not noticed" and mutant.name in reasons
        own.add(mutant, "equal" if is_equal else verdict)
    seconds = time.perf_counter() - start
    said = f"{client.name}: {len(chosen)} of {len(mutants)} mutants ({seconds:.0f} s)\n"
    sys.stdout.write(said)
    sys.stdout.flush()
    return own


def _chosen(
    client: Client | Runtime, mutants: Sequence[Mutant], size: int, *, is_all: bool
) -> list[Mutant]:
    if isinstance(client, Runtime):
        # Its kinds are as frequent as what can happen to it.
        return sorted(mutants, key=lambda one: one.order)[: size or _SAMPLE_OF_RUNTIME]
    is_big = len(mutants) > _BIG and is_all
    return sample(mutants, size or (_SAMPLE_OF_BIG if is_big else None))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
