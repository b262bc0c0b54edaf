"""`clientpress drift`: edits of a document by what a client has seen of the API."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from ..arguments import (
    UsageError,
    add_root,
    add_strictness,
    named_api,
    this_project,
)
from ..files import read_file
from ..messages import OK, count, say
from ..output.errors import shown

if TYPE_CHECKING:
    import argparse

    from ..config import ApiConfig
    from ..drift.har import Exchange
    from ..drift.observations import Observed
    from ..stages import Stages

HELP = "tell where answers differ from a document, and make edits of it"
DESCRIPTION = (
    "Reads what a client has recorded (recorder=DriftRecorder(FILE)), or a browser or "
    "proxy as HAR, tells by operation where the answers disagree with the document, and prints the edits of the document "
    "that follow from it as a patch; --apply makes them. What is documented by now is no "
    "difference any more."
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument(
        "files",
        metavar="FILE",
        nargs="+",
        type=Path,
        help="what a client has recorded, or a HAR file of a browser or proxy",
    )
    parser.add_argument(
        "--api",
        metavar="API",
        default="",
        help="an API of clientpress.toml, or the path of a document; by default the API "
        "whose client has written the file",
    )
    parser.add_argument(
        "--apply", action="store_true", help="make the edits, and print no patch"
    )
    add_root(parser)
    add_strictness(parser)


def run(arguments: argparse.Namespace, stages: Stages | None) -> int:
    """Tell what was found, and print or make the edits."""
    from ..drift.har import BrokenHarError, entries_of, exchanges_of  # noqa: PLC0415
    from ..drift.observations import (  # noqa: PLC0415
        Observed,
        UnreadableDriftError,
        parse,
    )
    from ..drift.report import drift_of  # noqa: PLC0415
    from ..entries import read_leniently  # noqa: PLC0415

    files: list[Path] = arguments.files
    observed = Observed()
    exchanges: list[Exchange] = []
    for path in files:
        content = read_file(path)
        try:
            entries = entries_of(content)
        except BrokenHarError as error:
            hint = "save it anew: it may have been cut off"
            raise UsageError(f"{shown(path)}: {error}", hint) from None
        if entries is not None:
            answered, unreadable = exchanges_of(entries)
            exchanges += answered
            if unreadable:
                left = count(unreadable, "request")
                say(f"{left} without a readable URL or status left out")
            continue
        try:
            observed.join(parse(content, shown(path)))
        except UnreadableDriftError as error:
            hint = "recorder=DriftRecorder(FILE) writes it; a HAR file will do as well"
            raise UsageError(str(error), hint) from None
    api = _api(arguments, observed)
    if len(observed.apis) > 1:
        if api.settings.environment not in observed.apis:
            raise UsageError(
                f"the files have no answers of {api.name}",
                f"they are of {', '.join(observed.apis)}",
            )
        observed = observed.of(api.settings.environment)
    if exchanges:
        _replay(observed, exchanges, api, stages)
    document, lowered = read_leniently(api, stages)
    label = ", ".join(dict.fromkeys(path.name for path in files))
    found = drift_of(observed, document, lowered, label)
    for line in found.words():
        sys.stdout.write(f"{line}\n")
    told = f"{api.name}: {count(len(found.cases), 'difference')}"
    if arguments.apply:
        found.apply()
        told += f", {count(len(found.files), 'file')} edited"
    else:
        sys.stdout.writelines(found.patch())
    say(told)
    return OK


def _replay(
    observed: Observed,
    exchanges: list[Exchange],
    api: ApiConfig,
    stages: Stages | None,
) -> None:
    from ..drift.replay import replay  # noqa: PLC0415
    from ..mock import read  # noqa: PLC0415

    try:
        found = replay(exchanges, read(api, stages), api, stages)
    except ImportError as error:
        raise UsageError(
            f"a HAR file is read by a client, which needs {error.name}",
            "pip install 'clientpress[mock]'",
        ) from None
    observed.join(found.observed)
    if found.elsewhere:
        say(f"{count(found.elsewhere, 'request')} to other hosts left out")


def _api(arguments: argparse.Namespace, observed: Observed) -> ApiConfig:
    """Return the API that is named, or the one that the recorded answers are of.

    Raises:
        UsageError: there is none, or several.
    """
    if arguments.api:
        return named_api(arguments)
    known = this_project().apis
    seen = set(observed.apis)
    own = [a.name for a in known.values() if a.settings.environment in seen]
    if not seen and len(known) == 1:
        own = list(known)
    if len(own) != 1:
        raise UsageError(
            "the files do not tell which API they are of",
            f"name it: --api NAME; known: {', '.join(known)}",
        )
    arguments.api = own[0]
    return named_api(arguments)
