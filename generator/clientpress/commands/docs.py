"""`clientpress docs`: pages to read about a client."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from ..arguments import (
    UsageError,
    add_api,
    add_root,
    add_strictness,
    named_api,
)
from ..messages import OK, count, say
from ..output.errors import shown
from ..project import find_root
from ..scaffold.names import settings_of

if TYPE_CHECKING:
    import argparse

    from ..stages import Stages

HELP = "write pages to read about a client: each method, each model, a search"
DESCRIPTION = (
    "Writes a site of HTML about the client of an API: the first call, credentials, errors, "
    "limits, every method with samples and every model with what uses it. It is read from "
    "files or from any server, and fetches nothing from elsewhere."
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    add_api(parser)
    parser.add_argument(
        "--output",
        metavar="DIR",
        type=Path,
        required=True,
        help="the folder to write, which belongs to this command alone",
    )
    parser.add_argument(
        "--force",
        action="store_true",
        help="overwrite what was edited by hand",
    )
    add_root(parser)
    add_strictness(parser)


def run(arguments: argparse.Namespace, stages: Stages | None) -> int:
    """Write the pages."""
    try:
        from ..documentation import Site, add_client, assets, places  # noqa: PLC0415
    except ImportError as error:
        raise UsageError(
            f"the pages need {error.name}, which is not installed",
            "pip install 'clientpress[docs]'",
        ) from None
    from ..cache.fingerprint import origin_of  # noqa: PLC0415
    from ..entries import read_leniently  # noqa: PLC0415
    from ..output.write import write  # noqa: PLC0415
    from ..plan import plan_package  # noqa: PLC0415

    api = named_api(arguments)
    document, lowered = read_leniently(api, stages)
    if not api.settings.package:
        api = replace(api, settings=settings_of(lowered.title, api.spec))
    package = plan_package(lowered, api.settings)
    site = Site(f"{lowered.title} in Python")
    root = find_root(api.spec.parent) or api.spec.parent
    add_client(site, package, places(document, root))
    shared = dict(assets())
    texts = {**shared, **dict(site.files(shared))}
    files = {path: text.encode() for path, text in texts.items()}
    output: Path = arguments.output.absolute()
    origin = origin_of(api, document.names, document.digest)
    write(output, files, origin, force=arguments.force)
    say(
        f"{api.name}: {count(len(site.pages), 'page')}, open {shown(output / 'index.html')}"
    )
    return OK
